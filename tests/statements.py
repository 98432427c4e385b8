"""How many questions the database is asked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from healthdesk.db.store import Store


@contextmanager
def counted(store: Store) -> Iterator[list[str]]:
    """Each statement that is sent meanwhile."""
    asked: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        asked.append(statement)

    sa.event.listen(store.engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        sa.event.remove(store.engine, "before_cursor_execute", note)
