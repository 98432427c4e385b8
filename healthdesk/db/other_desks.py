"""Noticing what other desks, or a second window on this computer, changed meanwhile.

The audit book already tells of every change in the transaction that made it, so it is the feed:
PostgreSQL wakes us with a notification, SQLite with its data version; what changed is read from
the book. Our own entries are left out, since whoever made them has refreshed already.
"""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self, cast

import sqlalchemy as sa

from healthdesk.db import liftings
from healthdesk.db.audit import CHANNEL
from healthdesk.db.refusals import told
from healthdesk.db.store import Store
from healthdesk.db.tables.audit import AuditRow
from healthdesk.records.change import Change
from healthdesk.records.lifting import Lifting

_ONLY_SEEN = (".view", ".export")
"""Entries with such an end tell that something was seen or left the house, not that it changed."""


class OtherDesks:
    """One listening connection. Belongs to one thread at a time; ask `heard` about once a second."""

    def __init__(self, store: Store, since: int | None = None) -> None:
        """`since` is the last entry that was heard on an earlier line; without it, all of now."""
        self._store = store
        self._liftings: list[Lifting] = []
        with told():
            self._connection = store.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            self._raw = cast(Any, self._connection.connection.dbapi_connection)
            if store.kind == "postgresql":
                self._raw.autocommit = True
                self._raw.execute(f"LISTEN {CHANNEL}")
            self._version = self._data_version()
        if since is None:
            with store.reading() as session:
                since = session.scalar(sa.select(sa.func.max(AuditRow.seq))) or 0
        self.last = since
        """Number of the last entry that was looked at."""

    def _data_version(self) -> int:
        if self._store.kind == "postgresql":
            return 0
        return int(self._raw.execute("PRAGMA data_version").fetchone()[0])

    def _woken(self) -> bool:
        if self._store.kind == "postgresql":
            self._raw.execute("SELECT 1")  # a server that went away says nothing by itself
            words = [one.payload for one in self._raw.notifies(timeout=0)]
            said = [one for one in map(liftings.read, words) if one is not None]
            self._liftings += [one for one in said if one.desk != self._store.mark]
            return len(words) > len(said)
        version = self._data_version()
        changed, self._version = version != self._version, version
        return changed

    def heard(self) -> tuple[Change, ...]:
        """What others changed since the last time, without views. Raises `StorageTrouble` when lost."""
        with told():
            if not self._woken():
                return ()
        return self.missed()

    def liftings(self) -> tuple[Lifting, ...]:
        """What others took up or put down since the last time this was asked."""
        found, self._liftings = tuple(self._liftings), []
        return found

    def missed(self) -> tuple[Change, ...]:
        """What others changed since, whether or not something woke us: after the line was away."""
        columns = (
            AuditRow.seq,
            AuditRow.action,
            AuditRow.entity_kind,
            AuditRow.entity_id,
            AuditRow.patient_id,
        )
        with self._store.reading() as session:
            rows = session.execute(sa.select(*columns).where(AuditRow.seq > self.last)).all()
        found: dict[Change, None] = {}
        for row in rows:
            self.last = max(self.last, row.seq)
            if row.seq in self._store.own_entries or row.action.endswith(_ONLY_SEEN):
                continue
            if row.entity_kind is not None:
                found[Change(row.entity_kind, row.entity_id)] = None
            if row.patient_id is not None:
                found[Change("patient", row.patient_id)] = None
        return tuple(found)

    def close(self) -> None:
        """Stop listening."""
        self._connection.invalidate()
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
