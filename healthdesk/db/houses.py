"""The one house of a database."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.store import change_row
from healthdesk.db.tables.house import HouseRow
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.house import House, HouseKind, IdentityLevel, WindowSide


def _values(house: House) -> dict[str, Any]:
    return {
        "kind": house.kind.value,
        "name": house.name,
        "address_lines": house.address_lines,
        "phone": house.phone,
        "email": house.email,
        "website": house.website,
        "language": house.language,
        "identity_default": house.identity_default.value,
        "opening_hours": house.opening_hours,
        "window_side": house.window_side.value,
        "signing_age": house.signing_age,
        "time_zone": house.time_zone,
        "is_demo": house.is_demo,
    }


def _record(row: HouseRow) -> House:
    return House(
        id=row.id,
        kind=HouseKind(row.kind),
        name=row.name,
        address_lines=row.address_lines,
        phone=row.phone,
        email=row.email,
        website=row.website,
        language=row.language,
        identity_default=IdentityLevel(row.identity_default),
        opening_hours=row.opening_hours,
        window_side=WindowSide(row.window_side),
        signing_age=row.signing_age,
        time_zone=row.time_zone,
        is_demo=row.is_demo,
        version=row.version,
    )


def add(session: Session, house: House) -> None:
    """Keep the new house."""
    session.add(HouseRow(id=house.id, version=house.version, **_values(house)))
    session.flush()


def the_house(session: Session) -> House | None:
    """The house; None in a database where none was set up."""
    row = session.scalar(sa.select(HouseRow).limit(1))
    return None if row is None else _record(row)


def change(session: Session, house: House) -> None:
    """Keep the changed house; `house.version` is the version it was read with."""
    try:
        change_row(session, HouseRow, house.id, house.version, _values(house), mine=house)
    except ChangedMeanwhile:
        raise ChangedMeanwhile(mine=house, theirs=the_house(session)) from None
