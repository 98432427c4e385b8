"""Places in groups that nobody has: read from the groups as they are; kept is only what was said of them.

A place is that of a talk, or of a series of talks, by the id of either.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.agenda import AppointmentRow, BookingRow
from healthdesk.db.tables.groups import GroupPlaceRow
from healthdesk.db.tables.holds import MomentHoldRow
from healthdesk.db.tables.series import SeriesTalkRow
from healthdesk.db.tables.waiting import OpeningLetGoRow
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.moment import Taken


def let_go(session: Session, opening_id: UUID) -> None:
    """Nobody need be asked for it any more."""
    offer_again(session, (opening_id,))
    session.execute(sa.insert(OpeningLetGoRow).values(id=opening_id))


def offer_again(session: Session, openings: Iterable[UUID]) -> None:
    """Yes after all, or a place came free anew."""
    session.execute(sa.delete(OpeningLetGoRow).where(OpeningLetGoRow.id.in_(list(openings))))


def freed_in(session: Session, talks: Iterable[UUID]) -> None:
    """A place came free in these talks: it is offered, whatever was said of an earlier one."""
    wanted = list(talks)
    series = sa.select(SeriesTalkRow.series_id).where(SeriesTalkRow.appointment_id.in_(wanted))
    session.execute(
        sa.delete(OpeningLetGoRow).where(
            sa.or_(OpeningLetGoRow.id.in_(wanted), OpeningLetGoRow.id.in_(series))
        )
    )


def let_go_now(session: Session) -> frozenset[UUID]:
    """For which of them nobody need be asked."""
    return frozenset(session.scalars(sa.select(OpeningLetGoRow.id)))


def talks_of(session: Session, opening_id: UUID, now: datetime) -> tuple[UUID, ...]:
    """The talks that are to come in which it is a place, the nearest first; none where it is gone."""
    series = sa.select(SeriesTalkRow.appointment_id).where(SeriesTalkRow.series_id == opening_id)
    query = sa.select(AppointmentRow.id).where(
        sa.or_(AppointmentRow.id == opening_id, AppointmentRow.id.in_(series)),
        AppointmentRow.starts_at > now,
        AppointmentRow.state == AppointmentState.BOOKED.value,
    )
    return tuple(session.scalars(query.order_by(AppointmentRow.starts_at)))


def held_in(session: Session, now: datetime, mine: UUID) -> dict[UUID, int]:
    """Opening -> how many places in it others hold at this moment."""
    query = (
        sa.select(MomentHoldRow.opening_id, sa.func.count())
        .where(
            MomentHoldRow.opening_id.is_not(None),
            MomentHoldRow.until > now,
            MomentHoldRow.practitioner_id != mine,
        )
        .group_by(MomentHoldRow.opening_id)
    )
    return {opening: int(count) for opening, count in session.execute(query) if opening is not None}


def who_is_in(
    session: Session, talks: Sequence[UUID], people: Iterable[UUID]
) -> Mapping[UUID, frozenset[UUID]]:
    """Talk -> which of these people are or were in it."""
    query = sa.select(GroupPlaceRow.appointment_id, GroupPlaceRow.patient_id).where(
        GroupPlaceRow.appointment_id.in_(talks), GroupPlaceRow.patient_id.in_(list(people))
    )
    found: dict[UUID, frozenset[UUID]] = {}
    for talk, who in session.execute(query):
        found[talk] = found.get(talk, frozenset()) | {who}
    return found


def busy_among(
    session: Session, people: Iterable[UUID], start: datetime, end: datetime
) -> dict[UUID, list[Taken]]:
    """When these people are somewhere already."""
    query = sa.select(BookingRow.resource_id, BookingRow.starts_at, BookingRow.ends_at).where(
        BookingRow.resource_kind == "patient",
        BookingRow.resource_id.in_(list(people)),
        BookingRow.starts_at < end,
        BookingRow.ends_at > start,
    )
    found: dict[UUID, list[Taken]] = {}
    for who, starts_at, ends_at in session.execute(query):
        found.setdefault(who, []).append((starts_at, ends_at))
    return found
