"""Writing a list as somebody sees it to a file. Leaves the house, so it is a right and is written down."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.private_file import require_ending, write_private
from healthdesk.db import audit
from healthdesk.exchange.table_file import as_csv, as_xlsx
from healthdesk.records.shown_table import ShownTable
from healthdesk.rules.roles import Right, require


def export(desk: Desk, table: ShownTable, path: Path, people: tuple[UUID, ...] = ()) -> Done[Path]:
    """XLSX, or CSV where the name ends so; it stands in the book of each of these people too."""
    require(desk.actor, Right.EXPORT)
    require_ending(path, ".xlsx", ".csv")
    content = as_csv(table) if path.suffix.lower() == ".csv" else as_xlsx(table)
    with desk.store.writing() as session:
        detail = {"list": table.title, "rows": len(table.rows)}
        audit.record_each(session, desk.actor, desk.clock, action="list.export", people=people, detail=detail)
        audit.record(session, desk.actor, desk.clock, action="list.export", detail=detail)
        write_private(path, content)
    return Done(path)
