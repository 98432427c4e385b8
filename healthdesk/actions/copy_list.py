"""Taking rows along on the clipboard: names leave the program with them, so it is written down."""

from __future__ import annotations

from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit
from healthdesk.exchange.table_file import harmless
from healthdesk.records.shown_table import ShownTable
from healthdesk.rules.roles import Right, require


def copy(desk: Desk, table: ShownTable, people: tuple[UUID, ...] = ()) -> Done[str]:
    """The table as text: lines, with tabs between. The book says which list and how many rows.

    It stands in the book of each of these `people` too; of one alone only there. What somebody sees of one
    person she may copy; names of several that leave at once are a right.
    """
    if len(people) > 1:
        require(desk.actor, Right.COPY_LISTS)
    with desk.store.writing() as session:
        detail = {"list": table.title, "rows": len(table.rows)}
        audit.record_each(session, desk.actor, desk.clock, action="list.copy", people=people, detail=detail)
        if len(people) != 1:
            audit.record(session, desk.actor, desk.clock, action="list.copy", detail=detail)
    lines = (*((table.headings,) if table.headings else ()), *table.rows)
    return Done("\n".join("\t".join(harmless(" ".join(cell.split())) for cell in line) for line in lines))
