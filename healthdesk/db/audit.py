"""Adding to the audit book, reading it, and proving that nobody changed it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Literal
from uuid import UUID

import msgspec
import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.clock import Clock
from healthdesk.db import person_merges, straight
from healthdesk.db.tables.audit import AuditRow
from healthdesk.db.witness import Witness
from healthdesk.records.actor import Actor
from healthdesk.records.audit import AuditEntry, ChainVerdict, Recollection, Sighting
from healthdesk.records.progress import Progress, quiet

CHANNEL = "healthdesk_changes"
"""PostgreSQL channel on which other desks are told that the book has grown."""

_GENESIS = "0" * 64
_LOCK = 7_402_231
_BATCH = 5_000
_LATELY = 500
"""Lines of one person at work: far more than a writer remembers."""
# Every action writes here: straight to the table, without the detour over mapped objects.
_TABLE = AuditRow.metadata.tables[AuditRow.__tablename__]
_LAST_LINE = sa.select(_TABLE.c.seq, _TABLE.c.hash, _TABLE.c.at).order_by(_TABLE.c.seq.desc()).limit(1)
_HASH_OF = sa.select(_TABLE.c.hash).where(_TABLE.c.seq == sa.bindparam("line"))
_newest = straight.FirstRow(
    sa.select(_TABLE.c.hash, _HASH_OF.correlate(None).scalar_subquery().label("seen"))
    .order_by(_TABLE.c.seq.desc())
    .limit(1)
)
"""The last hash, and in the same breath that of a line which somebody remembers: one question less."""
_LAST_TIME = (
    sa.select(_TABLE.c.at)
    .where(
        _TABLE.c.patient_id == sa.bindparam("patient_id"),
        _TABLE.c.action == sa.bindparam("action"),
        _TABLE.c.actor_id == sa.bindparam("actor_id"),
    )
    .order_by(_TABLE.c.seq.desc())
    .limit(1)
)
_SHORTENS = ("house.restore", "house.lines_explained")
"""After these a book may hold less than what was seen of it before."""
_add = straight.Insert(_TABLE, _TABLE.c.seq)


def record(
    session: Session,
    actor: Actor | None,
    clock: Clock,
    *,
    action: str,
    patient_id: UUID | None = None,
    entity: tuple[str, UUID | None] | None = None,
    detail: dict[str, Any] | None = None,
) -> None:
    """Add one entry in the caller's own transaction. `actor` None is the program itself."""
    connection = session.connection()
    previous = _previous_hash(session, connection)
    values = _values(actor, clock, action, detail) | {
        "patient_id": patient_id,
        "entity_kind": entity[0] if entity else None,
        "entity_id": entity[1] if entity else None,
        "previous_hash": previous,
    }
    own = _hash(values)
    seq = _add(connection, (values | {"hash": own},))
    session.info["last_line"] = Sighting(line=seq, hash=own, at=values["at"])
    session.info.setdefault("entries", []).append(seq)
    if _is_shared(connection):
        connection.execute(sa.text(f"NOTIFY {CHANNEL}"))


def record_each(
    session: Session,
    actor: Actor,
    clock: Clock,
    *,
    action: str,
    people: Iterable[UUID],
    detail: dict[str, Any] | None = None,
) -> None:
    """The same entry for each of these people, as many as a house has: the chain is made in memory."""
    connection = session.connection()
    previous = _previous_hash(session, connection)
    values = _values(actor, clock, action, detail) | {"entity_kind": None, "entity_id": None}
    lines = []
    for one in people:
        line = values | {"patient_id": one, "previous_hash": previous}
        previous = _hash(line)
        lines.append(line | {"hash": previous})
    if lines:
        connection.execute(sa.insert(_TABLE), lines)
        seq = connection.scalar(sa.select(sa.func.max(_TABLE.c.seq)))
        session.info["last_line"] = Sighting(line=seq, hash=previous, at=values["at"])
        session.info.setdefault("entries", []).append(seq)


def _values(actor: Actor | None, clock: Clock, action: str, detail: dict[str, Any] | None) -> dict[str, Any]:
    return {
        "at": clock.now(),
        "actor_id": actor.practitioner_id if actor else None,
        "actor_name": actor.name if actor else "HealthDesk",
        "action": action,
        "detail": msgspec.to_builtins(detail or {}),
    }


def _is_shared(connection: sa.Connection) -> bool:
    return connection.dialect.name == "postgresql"


def _previous_hash(session: Session, connection: sa.Connection) -> str:
    """What the next line follows on.

    After the commit the witness may hold that line, if the first of this transaction follows on the one
    that it holds now; where it does not, the witness keeps to what it has.
    """
    if _is_shared(connection):  # one after the other, so that nobody else's line comes between
        connection.execute(sa.text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    witness: Witness | None = session.info.get("witness")
    seen = None if witness is None or "entries" in session.info else witness.last
    row = _newest(connection, line=0 if seen is None else seen.line)
    previous = _GENESIS if row is None else row[0]
    if witness and seen is not None and previous != seen.hash and (row is None or row[1] != seen.hash):
        witness.keep()
    return str(previous)


_HASHED = (
    "previous_hash",
    "at",
    "actor_id",
    "actor_name",
    "action",
    "patient_id",
    "entity_kind",
    "entity_id",
    "detail",
)
_AS_THEY_ARE = frozenset({"previous_hash", "actor_name", "action", "detail"})


def _hash(values: Mapping[str, Any]) -> str:
    words = [values[name] if name in _AS_THEY_ARE else str(values[name]) for name in _HASHED]
    words[1] = _instant(values["at"])
    text = json.dumps(words, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _hash_of_row(row: AuditRow) -> str:
    return _hash({name: getattr(row, name) for name in _HASHED})


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def entries(
    session: Session, *, patient_id: UUID | None = None, limit: int = 200, before: int | None = None
) -> tuple[AuditEntry, ...]:
    """The newest entries first, of one person's file or of the whole house.

    What was written about a file that went into hers is about her too.
    """
    query = sa.select(AuditRow).order_by(AuditRow.seq.desc()).limit(limit)
    if patient_id is not None:
        query = query.where(AuditRow.patient_id.in_(person_merges.ids_of(session, patient_id)))
    if before is not None:
        query = query.where(AuditRow.seq < before)
    return tuple(_record(row) for row in session.scalars(query))


def changes_of(session: Session, patient_id: UUID, *, limit: int = 500) -> tuple[AuditEntry, ...]:
    """The newest changes of somebody's own data, with the fields in their detail."""
    query = sa.select(AuditRow).where(
        AuditRow.patient_id.in_(person_merges.ids_of(session, patient_id)),
        AuditRow.action == "patient.change",
    )
    return tuple(_record(row) for row in session.scalars(query.order_by(AuditRow.seq.desc()).limit(limit)))


def done_so_far(session: Session, actions: tuple[str, ...], *, limit: int = 500) -> tuple[AuditEntry, ...]:
    """The newest entries of these actions only."""
    query = sa.select(AuditRow).where(AuditRow.action.in_(actions)).order_by(AuditRow.seq.desc())
    return tuple(_record(row) for row in session.scalars(query.limit(limit)))


def of_kind(session: Session, kind: Literal["glass"]) -> tuple[AuditEntry, ...]:
    """Every entry about things of a rare kind, oldest first; it has an index of its own.

    The word stands in the question itself: an index on part of a table is not used for a parameter.
    """
    query = sa.select(AuditRow).where(AuditRow.entity_kind == sa.literal_column(f"'{kind}'"))
    return tuple(_record(row) for row in session.scalars(query.order_by(AuditRow.seq)))


def last_time(session: Session, action: str, patient_id: UUID, actor_id: UUID) -> datetime | None:
    """When somebody last did this to a person's file; None when never."""
    asked = {"action": action, "patient_id": patient_id, "actor_id": actor_id}
    found: datetime | None = session.connection().scalar(_LAST_TIME, asked)
    return found


def people_looked_at(session: Session, actor_id: UUID, since: datetime, most: int) -> tuple[UUID, ...]:
    """Of whom somebody opened the file, or one thing of it, since then; the last one first.

    Asked newest first and put together here: grouped by person the database goes by the whole book.
    """
    query = (
        sa.select(_TABLE.c.patient_id)
        .where(_TABLE.c.at >= since, _TABLE.c.actor_id == actor_id, _TABLE.c.entity_kind.is_not(None))
        .order_by(_TABLE.c.at.desc())
        .limit(_LATELY)
    )
    found = dict.fromkeys(session.connection().scalars(query))
    return tuple(one for one in found if one is not None)[:most]


def of_entity(session: Session, kind: str, entity_id: UUID) -> tuple[AuditEntry, ...]:
    """Every entry about one thing, oldest first."""
    query = sa.select(AuditRow).where(AuditRow.entity_kind == kind, AuditRow.entity_id == entity_id)
    return tuple(_record(row) for row in session.scalars(query.order_by(AuditRow.seq)))


def of_entity_in(session: Session, patient_id: UUID, kind: str, entity_id: UUID) -> tuple[AuditEntry, ...]:
    """Every entry about one thing of somebody's file, oldest first: hers alone are read."""
    query = sa.select(AuditRow).where(
        AuditRow.patient_id.in_(person_merges.ids_of(session, patient_id)),
        AuditRow.entity_kind == kind,
        AuditRow.entity_id == entity_id,
    )
    return tuple(_record(row) for row in session.scalars(query.order_by(AuditRow.seq)))


def _record(row: AuditRow) -> AuditEntry:
    return AuditEntry(
        seq=row.seq,
        at=row.at,
        actor_id=row.actor_id,
        actor_name=row.actor_name,
        action=row.action,
        patient_id=row.patient_id,
        entity_kind=row.entity_kind,
        entity_id=row.entity_id,
        detail=row.detail,
    )


def last_line(session: Session) -> Sighting | None:
    """How far the book goes; None for an empty one."""
    row = session.execute(_LAST_LINE).first()
    return None if row is None else Sighting(line=row.seq, hash=row.hash, at=row.at)


def _holds(session: Session, seen: Sighting) -> bool:
    return bool(session.connection().scalar(_HASH_OF, {"line": seen.line}) == seen.hash)


def recollect(session: Session, seen: Sighting) -> Recollection:
    """Whether a line that somebody remembers still stands in the book; if not, what the book says of it."""
    if _holds(session, seen):
        return Recollection(seen, held=True)
    later = sa.select(AuditRow).where(AuditRow.action.in_(_SHORTENS), AuditRow.at > seen.at)
    row = session.scalars(later.order_by(AuditRow.seq.desc()).limit(1)).first()
    return Recollection(seen, held=False, told_by=None if row is None else _record(row))


def verify(session: Session, progress: Progress = quiet) -> ChainVerdict:
    """Walk the whole chain. Reads in batches, so that a long book fits in memory."""
    previous, count, last_seq = _GENESIS, 0, 0
    of_all = session.scalar(sa.select(sa.func.count()).select_from(_TABLE)) or 0
    while True:
        batch = session.scalars(
            sa.select(AuditRow).where(AuditRow.seq > last_seq).order_by(AuditRow.seq).limit(_BATCH)
        ).all()
        for row in batch:
            if row.previous_hash != previous or row.hash != _hash_of_row(row):
                return ChainVerdict(count, row.seq, previous)
            previous, last_seq, count = row.hash, row.seq, count + 1
        progress("check", count, of_all)
        session.expunge_all()
        if len(batch) < _BATCH:
            return ChainVerdict(count, None, previous)
