"""Taking rows along on the clipboard: names leave the program with them, so it is written down."""

from __future__ import annotations

from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit
from healthdesk.records.shown_table import ShownTable


def copy(desk: Desk, table: ShownTable, people: tuple[UUID, ...] = ()) -> Done[str]:
    """The table as text: lines, with tabs between. One line in the book says which list and how many rows.

    Where all of it is about one person (`people`) it stands in hers.
    """
    with desk.store.writing() as session:
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="list.copy",
            patient_id=people[0] if len(people) == 1 else None,
            detail={"list": table.title, "rows": len(table.rows)},
        )
    lines = (*((table.headings,) if table.headings else ()), *table.rows)
    return Done("\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines))
