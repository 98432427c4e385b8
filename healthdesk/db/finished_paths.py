"""Keeping the counts of who was forgotten, and the day of everybody's last contact."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.agenda import AppointmentRow, ServiceRow
from healthdesk.db.tables.entitlements import EntitlementFollowUpRow, LifeFactRow
from healthdesk.db.tables.groups import GroupPlaceRow
from healthdesk.db.tables.help_plans import CarerRow, HelpPlanRow
from healthdesk.db.tables.house import NoteRow
from healthdesk.db.tables.intake import DraftRow, QuestionnaireResponseRow
from healthdesk.db.tables.letters import LetterRow
from healthdesk.db.tables.outreach import ContactAttemptRow
from healthdesk.db.tables.patients import ConsentRow, EnrolmentRow, PatientRow
from healthdesk.db.tables.received_letters import ReceivedLetterRow
from healthdesk.db.tables.referrals import ReferralRow
from healthdesk.db.tables.retention import FinishedPathRow
from healthdesk.db.tables.today import WalkInRow
from healthdesk.db.tables.trajectories import RecallRow, TrajectoryRow
from healthdesk.db.tables.waiting import WaitingRow
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.enrolment import EnrolmentState
from healthdesk.records.group import Attendance
from healthdesk.records.outreach import ReachOutcome
from healthdesk.records.referral import ReferralState
from healthdesk.records.retention import FinishedPath, LastContact

_FELL_AWAY = (AppointmentState.CANCELLED.value, AppointmentState.NO_SHOW.value)
_CAME = (Attendance.CAME.value, Attendance.LATE.value)
_SPOKEN = (ReachOutcome.REACHED.value, ReachOutcome.RATHER_NOT.value)
"""A try that reached nobody is no contact: a house that goes on trying would never forget."""
_CLOSED = tuple(
    state.value for state in (ReferralState.COMPLETED, ReferralState.DECLINED, ReferralState.WITHDRAWN)
)
_FIELDS = ("id", "month", "age", "gender", "region", "referrer", "themes", "talks", "ending", "in_group")


def add(session: Session, path: FinishedPath) -> None:
    """Keep the counts of one."""
    session.add(FinishedPathRow(**{name: getattr(path, name) for name in _FIELDS}))
    session.flush()


def is_shared(session: Session, field: str, said: str, but: UUID) -> bool:
    """Whether the same words stand with somebody else too, or among the counts: then they lead to nobody."""
    others = sa.select(PatientRow.id).where(getattr(PatientRow, field) == said, PatientRow.id != but)
    counted = sa.select(FinishedPathRow.id).where(getattr(FinishedPathRow, field) == said)
    return any(session.scalar(query.limit(1)) is not None for query in (others, counted))


def all_of(session: Session) -> tuple[FinishedPath, ...]:
    """Every trajectory that ended, oldest first."""
    rows = session.scalars(sa.select(FinishedPathRow).order_by(FinishedPathRow.month, FinishedPathRow.id))
    return tuple(FinishedPath(**{name: getattr(row, name) for name in _FIELDS}) for row in rows)


def talks_had(session: Session, ids: Iterable[UUID]) -> dict[UUID, tuple[int, int]]:
    """How many talks each of these people had, and how many in a group that are counted apart."""
    people = list(ids)
    alone = (
        sa.select(AppointmentRow.patient_id, sa.func.count())
        .where(AppointmentRow.patient_id.in_(people), AppointmentRow.state == AppointmentState.DONE.value)
        .group_by(AppointmentRow.patient_id)
    )
    groups = (
        sa.select(GroupPlaceRow.patient_id, ServiceRow.counts_in_path, sa.func.count())
        .join(AppointmentRow, AppointmentRow.id == GroupPlaceRow.appointment_id)
        .join(ServiceRow, ServiceRow.id == AppointmentRow.service_id)
        .where(
            GroupPlaceRow.patient_id.in_(people),
            GroupPlaceRow.attendance.in_(_CAME),
            AppointmentRow.state.not_in(_FELL_AWAY),
        )
        .group_by(GroupPlaceRow.patient_id, ServiceRow.counts_in_path)
    )
    talks: Counter[UUID] = Counter({one: count for one, count in session.execute(alone) if one is not None})
    apart: Counter[UUID] = Counter()
    for one, counts, number in session.execute(groups):
        (talks if counts else apart)[one] += number
    return {one: (talks[one], apart[one]) for one in people}


def last_contacts(
    session: Session, now: datetime, zone: ZoneInfo, only: UUID | None = None
) -> dict[UUID, LastContact]:
    """Of everybody, or of one person: the last day of contact, and whether something goes on."""
    days: dict[UUID, date] = {}
    seen: set[UUID] = set()
    for query, registers in contacts(now):
        for one, last in session.execute(_of(query, only)):
            if one is not None and not registers:
                seen.add(one)
            if one is None or last is None:
                continue
            day = _day(last, zone)
            days[one] = max(days.get(one, day), day)
    queries = ongoing(now, now.astimezone(zone).date())
    going_on = {one for query in queries for one in session.scalars(_of(query, only))}
    came = (row for query in _last_talks() for row in session.execute(_of(query, only)))
    talks: dict[UUID, date] = {}
    for one, at in came:
        if one and at:
            talks[one] = max(talks.get(one, date.min), _day(at, zone))
    return {
        one: LastContact(
            day=day, talk=talks.get(one), ongoing=one in going_on, bare=one not in seen | going_on
        )
        for one, day in days.items()
    }


def _last_talks() -> Iterable[Any]:
    """Queries for (person, when she last came), by herself and in a group."""
    talk = sa.select(AppointmentRow.patient_id, sa.func.max(AppointmentRow.starts_at))
    came = talk.where(AppointmentRow.state == AppointmentState.DONE.value)
    yield came.group_by(AppointmentRow.patient_id)
    group = sa.select(GroupPlaceRow.patient_id, sa.func.max(AppointmentRow.starts_at)).join(
        AppointmentRow, AppointmentRow.id == GroupPlaceRow.appointment_id
    )
    yield group.where(GroupPlaceRow.attendance.in_(_CAME)).group_by(GroupPlaceRow.patient_id)


def contacts(now: datetime) -> Iterable[tuple[Any, bool]]:
    """Queries for (person, last day), and whether it is only the registration."""
    yield sa.select(PatientRow.id, PatientRow.created_at), True
    talk = sa.select(AppointmentRow.patient_id, sa.func.max(AppointmentRow.starts_at))
    yield talk.where(AppointmentRow.starts_at < now).group_by(AppointmentRow.patient_id), False
    group = sa.select(GroupPlaceRow.patient_id, sa.func.max(AppointmentRow.starts_at)).join(
        AppointmentRow, AppointmentRow.id == GroupPlaceRow.appointment_id
    )
    yield group.where(AppointmentRow.starts_at < now).group_by(GroupPlaceRow.patient_id), False
    for table, column in (
        (QuestionnaireResponseRow, QuestionnaireResponseRow.signed_at),
        (LetterRow, LetterRow.made_at),
        (ReferralRow, ReferralRow.changed_at),
        (ConsentRow, ConsentRow.given_on),
        (EnrolmentRow, sa.func.coalesce(EnrolmentRow.ends_on, EnrolmentRow.signed_on)),
        (NoteRow, NoteRow.about_day),
        (WaitingRow, WaitingRow.since),
        (TrajectoryRow, sa.func.coalesce(TrajectoryRow.ended_on, TrajectoryRow.began_on)),
        (WalkInRow, WalkInRow.arrived_at),
        (HelpPlanRow, HelpPlanRow.changed_at),
        (CarerRow, CarerRow.asked_on),
        (LifeFactRow, LifeFactRow.noted_at),
        (EntitlementFollowUpRow, EntitlementFollowUpRow.changed_on),
        (ReceivedLetterRow, ReceivedLetterRow.received_at),
        (RecallRow, sa.func.coalesce(RecallRow.done_at, RecallRow.made_at)),
    ):
        person: Any = table.patient_id
        yield sa.select(person, sa.func.max(column)).group_by(person), False
    spoken = sa.case((ContactAttemptRow.outcome.in_(_SPOKEN), ContactAttemptRow.at), else_=sa.null())
    tried = sa.select(ContactAttemptRow.patient_id, sa.func.max(spoken))  # without an answer it is no contact
    yield tried.group_by(ContactAttemptRow.patient_id), False


def ongoing(now: datetime, today: date) -> Iterable[Any]:
    """Queries for people with whom something goes on."""
    coming = sa.and_(AppointmentRow.starts_at >= now, AppointmentRow.state.not_in(_FELL_AWAY))
    yield sa.select(AppointmentRow.patient_id).where(coming)
    yield (
        sa.select(GroupPlaceRow.patient_id)
        .join(AppointmentRow, AppointmentRow.id == GroupPlaceRow.appointment_id)
        .where(coming, GroupPlaceRow.place.is_not(None))
    )
    runs = sa.or_(EnrolmentRow.ends_on.is_(None), EnrolmentRow.ends_on >= today)
    yield sa.select(EnrolmentRow.patient_id).where(runs, EnrolmentRow.state != EnrolmentState.CANCELLED.value)
    yield sa.select(ReferralRow.patient_id).where(ReferralRow.state.not_in(_CLOSED))
    yield sa.select(DraftRow.patient_id)
    yield sa.select(WaitingRow.patient_id).where(WaitingRow.ended_at.is_(None))
    yield sa.select(TrajectoryRow.patient_id).where(TrajectoryRow.ended_on.is_(None))
    yield sa.select(RecallRow.patient_id).where(RecallRow.done_at.is_(None))
    last = sa.select(ContactAttemptRow.patient_id, sa.func.max(ContactAttemptRow.at).label("at"))
    latest = last.group_by(ContactAttemptRow.patient_id).subquery()
    is_latest = sa.and_(
        latest.c.patient_id == ContactAttemptRow.patient_id, latest.c.at == ContactAttemptRow.at
    )
    yield (
        sa.select(ContactAttemptRow.patient_id)
        .join(latest, is_latest)
        .where(ContactAttemptRow.again_on >= today, ContactAttemptRow.outcome.not_in(_SPOKEN))
    )


def _of(query: Any, only: UUID | None) -> Any:
    return query if only is None else query.where(query.selected_columns[0] == only)


def _day(value: Any, zone: ZoneInfo) -> date:
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(zone).date()
    if isinstance(value, date):
        return value
    found = datetime.fromisoformat(str(value))
    return _day(found, zone) if len(str(value)) > 10 else found.date()
