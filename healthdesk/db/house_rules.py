"""Keeping what the house made of the rules that age, step by step."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from healthdesk.db.tables.house_rules import RuleVersionRow
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.house import HouseKind
from healthdesk.records.house_rule import RuleArea, RuleVersion
from healthdesk.records.letter_text import HouseTexts
from healthdesk.records.retention import Retention
from healthdesk.rules.house_rights import RightsBook, rights_book
from healthdesk.rules.letter_texts import house_texts
from healthdesk.rules.retention import retention


def rights_of(session: Session) -> RightsBook:
    """The rights as they count in this house, with the questions that they ask."""
    return rights_book(newest_of(session, RuleArea.ENTITLEMENT), newest_of(session, RuleArea.QUESTION))


def retention_of(session: Session, kind: HouseKind) -> Retention:
    """How long this house keeps a file."""
    return retention(kind, newest(session, RuleArea.RETENTION, kind.value))


def texts_of(session: Session) -> HouseTexts:
    """What this house says in its own way in its letters."""
    return house_texts(newest_of(session, RuleArea.LETTER_TEXT), newest_of(session, RuleArea.LETTER_CHECK))


def newest_of(session: Session, area: RuleArea) -> tuple[RuleVersion, ...]:
    """The step that counts of each rule that the house ever touched."""
    row = RuleVersionRow
    query = sa.select(row).where(row.area == area.value).order_by(row.key, row.number)
    return tuple({one.key: _record(one) for one in session.scalars(query)}.values())


def newest(session: Session, area: RuleArea, key: str) -> RuleVersion | None:
    """The step that counts of one rule; None where the house never touched it."""
    return next(iter(history(session, area, key)), None)


def history(session: Session, area: RuleArea, key: str) -> tuple[RuleVersion, ...]:
    """Every step of one rule, the newest first."""
    row = RuleVersionRow
    query = sa.select(row).where(row.area == area.value, row.key == key).order_by(row.number.desc())
    return tuple(_record(one) for one in session.scalars(query))


def every(session: Session, area: RuleArea) -> tuple[RuleVersion, ...]:
    """Every step of every rule of an area, of each the newest first."""
    row = RuleVersionRow
    query = sa.select(row).where(row.area == area.value).order_by(row.key, row.number.desc())
    return tuple(_record(one) for one in session.scalars(query))


def add(session: Session, one: RuleVersion) -> None:
    """Keep the next step. Raises `ChangedMeanwhile` with both sides when somebody made it first."""
    before = newest(session, one.area, one.key)
    if (before.number if before is not None else 0) != one.number - 1:
        raise ChangedMeanwhile(mine=one, theirs=before)
    names = ("id", "key", "number", "content", "based_on", "why", "changed_at", "changed_by")
    session.add(RuleVersionRow(area=one.area.value, **{name: getattr(one, name) for name in names}))
    try:
        session.flush()
    except IntegrityError:  # on a server, at the same instant
        raise ChangedMeanwhile(mine=one) from None


def _record(row: RuleVersionRow) -> RuleVersion:
    return RuleVersion(
        id=row.id,
        area=RuleArea(row.area),
        key=row.key,
        number=row.number,
        content=row.content,
        based_on=row.based_on,
        why=row.why,
        changed_at=row.changed_at,
        changed_by=row.changed_by,
    )
