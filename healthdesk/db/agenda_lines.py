"""Talks as lists and blocks show them: one query with every name, and the record out of a row of it."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from healthdesk.db.tables.agenda import AppointmentRow, AskedOverlapRow, RoomRow, ServiceRow
from healthdesk.db.tables.equipment import EquipmentRow
from healthdesk.db.tables.house import PractitionerRow
from healthdesk.db.tables.patients import PatientRow
from healthdesk.db.tables.series import SeriesTalkRow, TalkSeriesRow
from healthdesk.records.appointment import AgendaLine, Appointment, AppointmentState, CancelledBy, Mode
from healthdesk.rules.person_names import called as name_of
from healthdesk.rules.person_names import grown_age

PLAIN = (
    "id",
    "patient_id",
    "service_id",
    "therapist_id",
    "second_id",
    "room_id",
    "equipment_id",
    "starts_at",
    "ends_at",
    "interpreter",
    "interpreter_confirmed",
    "arrived_at",
    "late_minutes",
    "cancelled_at",
    "reason",
    "note",
    "overlap_reason",
    "version",
)
"""What stands in a row as it stands in the record."""

_SECOND = aliased(PractitionerRow)
_OTHER = aliased(AppointmentRow)
_HOLD_IT = (AppointmentRow.therapist_id, AppointmentRow.second_id)
# Looked at for the few talks that were put over another one: the other may have moved away since.
_DOUBLED = sa.case(
    (AppointmentRow.overlap_reason == "", sa.false()),
    else_=sa.exists()
    .where(
        sa.or_(
            sa.and_(
                AskedOverlapRow.appointment_id == AppointmentRow.id, AskedOverlapRow.over_id == _OTHER.id
            ),
            sa.and_(
                AskedOverlapRow.over_id == AppointmentRow.id, AskedOverlapRow.appointment_id == _OTHER.id
            ),
        ),
        _OTHER.state != AppointmentState.CANCELLED.value,
        _OTHER.starts_at < AppointmentRow.ends_at,
        _OTHER.ends_at > AppointmentRow.starts_at,
        sa.or_(
            _OTHER.therapist_id.in_(_HOLD_IT),
            _OTHER.second_id.in_(_HOLD_IT),
            _OTHER.room_id == AppointmentRow.room_id,
        ),
    )
    .correlate(AppointmentRow),
)
_COLUMNS = (
    *AppointmentRow.__table__.c,  # plain columns: an entity each would take twice as long
    PatientRow.code,
    PatientRow.used_name,
    PatientRow.official_given,
    PatientRow.official_family,
    PatientRow.birth_date,
    PatientRow.age,
    PatientRow.age_noted_on,
    PatientRow.access_needs,
    PractitionerRow.name.label("therapist"),
    _SECOND.name.label("second"),
    RoomRow.name.label("room"),
    EquipmentRow.name.label("equipment"),
    ServiceRow.name.label("service"),
    ServiceRow.places.label("places"),
    SeriesTalkRow.number.label("series_number"),
    TalkSeriesRow.count.label("series_count"),
    _DOUBLED.label("doubled"),
)


def with_names(query: Any, person: Any) -> Any:
    """A query on talks, with everybody and everything of it by name; `person`: the column with hers."""
    return (
        query.add_columns(*_COLUMNS)
        .outerjoin(SeriesTalkRow, SeriesTalkRow.appointment_id == AppointmentRow.id)
        .outerjoin(TalkSeriesRow, TalkSeriesRow.id == SeriesTalkRow.series_id)
        .outerjoin(PatientRow, PatientRow.id == person)
        .join(PractitionerRow, PractitionerRow.id == AppointmentRow.therapist_id)
        .outerjoin(_SECOND, _SECOND.id == AppointmentRow.second_id)
        .join(ServiceRow, ServiceRow.id == AppointmentRow.service_id)
        .outerjoin(RoomRow, RoomRow.id == AppointmentRow.room_id)
        .outerjoin(EquipmentRow, EquipmentRow.id == AppointmentRow.equipment_id)
    )


LINE = with_names(sa.select().select_from(AppointmentRow), AppointmentRow.patient_id)
"""Every talk, with the person it is booked for."""


def record(row: Any) -> Appointment:
    """The talk in a row."""
    return Appointment(
        mode=Mode(row.mode),
        state=AppointmentState(row.state),
        cancelled_by=CancelledBy(row.cancelled_by) if row.cancelled_by else None,
        **{name: getattr(row, name) for name in PLAIN},
    )


def called(row: Any) -> str:
    """The person of a row by name, or by code."""
    return name_of(row.used_name, row.official_given, row.official_family) or row.code or ""


def line(row: Any, today: date, talk: int = 0, joined: int = 0) -> AgendaLine:
    """The line of a row; `talk`: the how-manieth, `joined`: how many are in it."""
    return AgendaLine(
        appointment=record(row),
        person=called(row),
        age=grown_age(row.birth_date, row.age, row.age_noted_on, today),
        therapist=row.therapist,
        second=row.second or "",
        room=row.room or "",
        equipment=row.equipment or "",
        service=row.service,
        places=row.places,
        joined=joined,
        talk_number=talk,
        series_number=row.series_number or 0,
        series_count=row.series_count or 0,
        needs=row.access_needs or frozenset(),
        doubled=bool(row.doubled),
    )
