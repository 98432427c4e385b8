"""Keeping which talks belong to a series. The talks themselves are kept as any other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.agenda import AppointmentRow
from healthdesk.db.tables.series import SeriesTalkRow, TalkSeriesRow
from healthdesk.records.appointment import Appointment, AppointmentState
from healthdesk.records.series import Planned, SeriesPlace, TalkSeries
from healthdesk.rules.talk_series import planned

_FIELDS = ("id", "every_weeks", "count", "booked_at", "by")
_PLANNED = ("starts_at", "ends_at", "therapist_id", "room_id")


def add(session: Session, one: TalkSeries, talks: Iterable[Appointment]) -> None:
    """Keep a series; its talks, in order, are kept already."""
    session.add(TalkSeriesRow(**{name: getattr(one, name) for name in _FIELDS}))
    session.flush()
    rows = [
        {"appointment_id": talk.id, "series_id": one.id, "number": number, **_values(planned(talk))}
        for number, talk in enumerate(talks, start=1)
    ]
    session.execute(sa.insert(SeriesTalkRow), rows)


def remove(session: Session, series_id: UUID) -> None:
    """Take it back, before its talks."""
    session.execute(sa.delete(SeriesTalkRow).where(SeriesTalkRow.series_id == series_id))
    session.execute(sa.delete(TalkSeriesRow).where(TalkSeriesRow.id == series_id))


def plan_anew(session: Session, plans: Mapping[UUID, Planned]) -> None:
    """Talk -> where it is meant to be from now on."""
    for talk, one in plans.items():
        row = sa.update(SeriesTalkRow).where(SeriesTalkRow.appointment_id == talk)
        session.execute(row.values(**_values(one)))


def plans_of(session: Session, talks: Sequence[UUID]) -> dict[UUID, Planned]:
    """Where these talks are meant to be."""
    query = sa.select(SeriesTalkRow).where(SeriesTalkRow.appointment_id.in_(talks))
    return {row.appointment_id: _planned(row) for row in session.scalars(query)}


def series_of(session: Session, talks: Iterable[UUID]) -> dict[UUID, UUID]:
    """Talk -> the series it belongs to, of those that belong to one."""
    wanted = list(talks)
    if not wanted:
        return {}
    query = sa.select(SeriesTalkRow.appointment_id, SeriesTalkRow.series_id)
    rows = session.execute(query.where(SeriesTalkRow.appointment_id.in_(wanted)))
    return {row.appointment_id: row.series_id for row in rows}


def dates_of(session: Session, appointment_id: UUID) -> tuple[UUID, ...]:
    """Every talk of the series of this one in order of time, past and coming; else itself alone.

    Without those that fell.
    """
    series = sa.select(SeriesTalkRow.series_id).where(SeriesTalkRow.appointment_id == appointment_id)
    query = (
        sa.select(AppointmentRow.id)
        .join(SeriesTalkRow, SeriesTalkRow.appointment_id == AppointmentRow.id)
        .where(
            SeriesTalkRow.series_id == series.scalar_subquery(),
            AppointmentRow.state != AppointmentState.CANCELLED.value,
        )
        .order_by(AppointmentRow.starts_at)
    )
    return tuple(session.scalars(query)) or (appointment_id,)


def place_of(session: Session, appointment_id: UUID, now: datetime) -> SeriesPlace | None:
    """Where a talk stands in its series; None for a talk on its own."""
    query = sa.select(SeriesTalkRow.number, TalkSeriesRow).join(
        TalkSeriesRow, TalkSeriesRow.id == SeriesTalkRow.series_id
    )
    found = session.execute(query.where(SeriesTalkRow.appointment_id == appointment_id)).first()
    if found is None:
        return None
    number, row = found
    ahead = (
        sa.select(*(getattr(AppointmentRow, name) for name in ("id", *_PLANNED)), SeriesTalkRow)
        .join(SeriesTalkRow, SeriesTalkRow.appointment_id == AppointmentRow.id)
        .where(
            SeriesTalkRow.series_id == row.id,
            AppointmentRow.starts_at > now,
            AppointmentRow.state == AppointmentState.BOOKED.value,
        )
        .order_by(AppointmentRow.starts_at)
    )
    talks = session.execute(ahead).all()
    return SeriesPlace(
        series=TalkSeries(**{name: getattr(row, name) for name in _FIELDS}),
        number=number,
        ahead=tuple(talk.id for talk in talks),
        exceptions=frozenset(talk.id for talk in talks if _planned(talk) != _planned(talk.SeriesTalkRow)),
    )


def _planned(row: Any) -> Planned:
    return Planned(**{name: getattr(row, name) for name in _PLANNED})


def _values(one: Planned) -> dict[str, Any]:
    return {name: getattr(one, name) for name in _PLANNED}
