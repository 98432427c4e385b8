"""Keeping what was tried to reach people, and finding the signs that somebody should be looked for."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.agenda import AppointmentRow
from healthdesk.db.tables.entitlements import EntitlementFollowUpRow
from healthdesk.db.tables.groups import GroupPlaceRow
from healthdesk.db.tables.help_plans import HelpPlanRow
from healthdesk.db.tables.outreach import ContactAttemptRow
from healthdesk.db.tables.today import WalkInRow
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.group import Attendance
from healthdesk.records.outreach import ContactAttempt, ReachOutcome, ReachWay
from healthdesk.records.walk_in import WalkInState

_MANY = 500


def add(session: Session, one: ContactAttempt) -> None:
    """Keep a try."""
    session.add(
        ContactAttemptRow(
            id=one.id,
            patient_id=one.patient_id,
            at=one.at,
            way=one.way.value,
            outcome=one.outcome.value,
            words=one.words,
            by=one.by,
            again_on=one.again_on,
        )
    )
    session.flush()


def remove(session: Session, attempt_id: UUID) -> None:
    """It was noted by mistake."""
    session.execute(sa.delete(ContactAttemptRow).where(ContactAttemptRow.id == attempt_id))


def of_patient(session: Session, patient_id: UUID) -> tuple[ContactAttempt, ...]:
    """What was tried with one person, the latest first."""
    query = sa.select(ContactAttemptRow).where(ContactAttemptRow.patient_id == patient_id)
    order = (ContactAttemptRow.at.desc(), ContactAttemptRow.id.desc())
    return tuple(_record(row) for row in session.scalars(query.order_by(*order)))


def latest(session: Session) -> dict[UUID, ContactAttempt]:
    """The latest try with everybody with whom something was tried."""
    rows = session.scalars(sa.select(ContactAttemptRow).order_by(ContactAttemptRow.at, ContactAttemptRow.id))
    return {row.patient_id: _record(row) for row in rows}


def missed(session: Session, since: datetime) -> dict[UUID, list[datetime]]:
    """To which talks people did not come, also those of a group, the latest first."""
    alone = sa.select(AppointmentRow.patient_id, AppointmentRow.starts_at).where(
        AppointmentRow.starts_at >= since, AppointmentRow.state == AppointmentState.NO_SHOW.value
    )
    groups = (
        sa.select(GroupPlaceRow.patient_id, AppointmentRow.starts_at)
        .join(AppointmentRow, AppointmentRow.id == GroupPlaceRow.appointment_id)
        .where(AppointmentRow.starts_at >= since, GroupPlaceRow.attendance == Attendance.NO_SHOW.value)
        .where(AppointmentRow.state != AppointmentState.CANCELLED.value)
    )
    found: dict[UUID, list[datetime]] = {}
    for patient_id, at in (*session.execute(alone), *session.execute(groups)):
        if patient_id is not None:
            found.setdefault(patient_id, []).append(at)
    return {one: sorted(days, reverse=True) for one, days in found.items()}


def last_seen(session: Session, people: Collection[UUID]) -> dict[UUID, datetime]:
    """When these people last came to a talk, or were helped when they walked in."""
    query = sa.select(AppointmentRow.patient_id, sa.func.max(AppointmentRow.starts_at)).where(
        AppointmentRow.state == AppointmentState.DONE.value
    )
    groups = (
        sa.select(GroupPlaceRow.patient_id, sa.func.max(AppointmentRow.starts_at))
        .join(AppointmentRow, AppointmentRow.id == GroupPlaceRow.appointment_id)
        .where(GroupPlaceRow.attendance.in_((Attendance.CAME.value, Attendance.LATE.value)))
    )
    walked_in = sa.select(WalkInRow.patient_id, sa.func.max(WalkInRow.arrived_at)).where(
        WalkInRow.state.in_((WalkInState.TAKEN.value, WalkInState.HELPED.value))
    )
    found: dict[UUID, datetime] = {}
    for some in _parts(people):
        which = query.where(AppointmentRow.patient_id.in_(some)).group_by(AppointmentRow.patient_id)
        shared = groups.where(GroupPlaceRow.patient_id.in_(some)).group_by(GroupPlaceRow.patient_id)
        desk = walked_in.where(WalkInRow.patient_id.in_(some)).group_by(WalkInRow.patient_id)
        for who, at in (*session.execute(which), *session.execute(shared), *session.execute(desk)):
            if who is not None:
                found[who] = max(at, found.get(who, at))
    return found


def coming(session: Session, people: Collection[UUID], now: datetime) -> frozenset[UUID]:
    """Who of these people has a talk ahead."""
    query = sa.select(AppointmentRow.patient_id).where(
        AppointmentRow.starts_at >= now, AppointmentRow.state == AppointmentState.BOOKED.value
    )
    groups = (
        sa.select(GroupPlaceRow.patient_id)
        .join(AppointmentRow, AppointmentRow.id == GroupPlaceRow.appointment_id)
        .where(
            AppointmentRow.starts_at >= now,
            AppointmentRow.state == AppointmentState.BOOKED.value,
            GroupPlaceRow.place.is_not(None),
        )
    )
    found: set[UUID] = set()
    for some in _parts(people):
        found.update(one for one in session.scalars(query.where(AppointmentRow.patient_id.in_(some))) if one)
        found.update(session.scalars(groups.where(GroupPlaceRow.patient_id.in_(some))))
    return frozenset(found)


def ahead(session: Session, people: Collection[UUID], now: datetime) -> dict[UUID, dict[UUID, datetime]]:
    """Of these people the first talk ahead of each kind, by the kind; also of who is there already."""
    first = sa.func.min(AppointmentRow.starts_at)
    not_begun = (AppointmentState.BOOKED.value, AppointmentState.ARRIVED.value)
    to_come = (AppointmentRow.starts_at >= now, AppointmentRow.state.in_(not_begun))
    alone = (
        sa.select(AppointmentRow.patient_id, AppointmentRow.service_id, first)
        .where(*to_come)
        .group_by(AppointmentRow.patient_id, AppointmentRow.service_id)
    )
    groups = (
        sa.select(GroupPlaceRow.patient_id, AppointmentRow.service_id, first)
        .join(AppointmentRow, AppointmentRow.id == GroupPlaceRow.appointment_id)
        .where(*to_come, GroupPlaceRow.place.is_not(None))
        .group_by(GroupPlaceRow.patient_id, AppointmentRow.service_id)
    )
    found: dict[UUID, dict[UUID, datetime]] = {}
    for some in _parts(people):
        hers = session.execute(alone.where(AppointmentRow.patient_id.in_(some)))
        shared = session.execute(groups.where(GroupPlaceRow.patient_id.in_(some)))
        for who, kind, at in (*hers, *shared):
            if who is not None:
                found.setdefault(who, {})[kind] = at
    return found


def followed(session: Session, zone: ZoneInfo) -> dict[UUID, date]:
    """With whom something is going on: a plan with something ahead, a right that is looked into.

    With each the day on which something of it was last agreed.
    """
    plans = sa.select(HelpPlanRow.patient_id, HelpPlanRow.changed_at).where(HelpPlanRow.next_due.is_not(None))
    rights = sa.select(EntitlementFollowUpRow.patient_id, EntitlementFollowUpRow.changed_on)
    days = [(who, at.astimezone(zone).date()) for who, at in session.execute(plans)]
    days += [(who, day) for who, day in session.execute(rights.where(EntitlementFollowUpRow.is_open))]
    found: dict[UUID, date] = {}
    for who, day in days:
        found[who] = max(day, found.get(who, day))
    return found


def _parts(people: Collection[UUID]) -> list[list[UUID]]:
    listed = list(people)
    return [listed[start : start + _MANY] for start in range(0, len(listed), _MANY)]


def _record(row: ContactAttemptRow) -> ContactAttempt:
    return ContactAttempt(
        id=row.id,
        patient_id=row.patient_id,
        at=row.at,
        way=ReachWay(row.way),
        outcome=ReachOutcome(row.outcome),
        words=row.words,
        by=row.by,
        again_on=row.again_on,
    )
