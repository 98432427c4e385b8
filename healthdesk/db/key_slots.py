"""The slots of a house on a shared server."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.house import HouseRow, KeySlotRow
from healthdesk.errors import StorageTrouble
from healthdesk.records.key_slot import SlotBook

_LOCK = 7_402_232


def book(session: Session) -> SlotBook:
    """Every slot, and how often somebody guessed wrong. Raises `StorageTrouble` for an empty server."""
    if not sa.inspect(session.connection()).has_table(KeySlotRow.__tablename__):
        raise StorageTrouble("vault.no_house_on_server")
    # These two columns only: the house may be of an older version that lacks newer ones.
    house = session.execute(sa.select(HouseRow.name, HouseRow.kind).limit(1)).one_or_none()
    if house is None:
        raise StorageTrouble("vault.no_house_on_server")
    rows = session.scalars(sa.select(KeySlotRow)).all()
    return SlotBook(
        house_name=house.name,
        house_kind=house.kind,
        slots=tuple(row.slot for row in rows),
        failures=max((row.failures for row in rows), default=0),
        last_failure=max((row.last_failure for row in rows), default=0.0),
    )


def hold(session: Session) -> None:
    """Nobody else alters them until this transaction ends."""
    session.execute(sa.text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})


def replace(session: Session, slots: SlotBook) -> None:
    """Keep exactly these slots."""
    session.execute(sa.delete(KeySlotRow))
    for slot in slots.slots:
        # A recovery slot carries the house's id, a person's slot her own: they never meet.
        session.add(
            KeySlotRow(id=slot.id, slot=slot, failures=slots.failures, last_failure=slots.last_failure)
        )
    session.flush()
