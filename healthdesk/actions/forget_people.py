"""Letting files go: when the law allows it, or because a house promised to forget.

A health centre keeps a file for years after the last contact and may not let it go before. TEJO
forgets: when a trajectory has ended, the counts stay and the person goes, with everything about her.
The book of views keeps that it happened, by an id that then names nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, finished_paths, house_rules, outreach, patient_traces, patients
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.outreach import ContactAttempt
from healthdesk.records.patient import Patient
from healthdesk.records.retention import DueFile, FinishedPath, LastContact, Retention
from healthdesk.rules import retention as rules
from healthdesk.rules.outreach import UNREACHED
from healthdesk.rules.person_names import age_on, shown_name
from healthdesk.rules.roles import Right, require

_MOST = 500


@dataclass(frozen=True, slots=True)
class DueFiles:
    """Whose file may go by now, longest ago first, and by which rule."""

    files: tuple[DueFile, ...]
    rule: Retention
    more: int
    """How many there are beyond these."""


def due(desk: Desk) -> DueFiles:
    """The files that may go by now."""
    require(desk.actor, Right.MANAGE_HOUSE)
    today = desk.clock.today()
    with desk.store.reading() as session:
        rule = house_rules.retention_of(session, desk.house.kind)
        last = finished_paths.last_contacts(session, desk.clock.now(), desk.clock.zone)
        ready = sorted(
            (one for one, contact in last.items() if rules.is_due(rule, contact, today)),
            key=lambda one: (last[one].day, one),
        )
        some = ready[:_MOST]
        people = patients.by_ids(session, some)
        talks = finished_paths.talks_had(session, some)
        tries = outreach.latest(session)
        files = tuple(
            _tried(desk, _due(rule, people[one], last[one], talks[one]), tries.get(one))
            for one in some
            if one in people
        )
    return DueFiles(files, rule, len(ready) - len(some))


def look_up(desk: Desk, code: str) -> DueFile:
    """One file by its code, when it may go. Raises `NotAllowed` with the day from which it may."""
    require(desk.actor, Right.MANAGE_HOUSE)
    with desk.store.reading() as session:
        rule = house_rules.retention_of(session, desk.house.kind)
        patient = patients.by_code(session, code)
        if patient is None:
            raise NotAllowed("patients.unknown", fields=("code",))
        last = _last(desk, session, patient.id)
        _require_may_go(desk, rule, last)
        talks = finished_paths.talks_had(session, [patient.id])[patient.id]
        tries = outreach.of_patient(session, patient.id)
    return _tried(desk, _due(rule, patient, last, talks), next(iter(tries), None))


def forget(desk: Desk, ids: Sequence[UUID], ending: str = "") -> Done[int]:
    """Let these files go, all or none; returns how many. It cannot be taken back.

    Raises `NotAllowed` with the day from which a file may go, and whose.
    """
    require(desk.actor, Right.MANAGE_HOUSE)
    with desk.store.writing() as session:
        rule = house_rules.retention_of(session, desk.house.kind)
        for one in ids:
            patient = patients.by_id(session, one)
            if patient is None:
                continue
            last = _last(desk, session, one)
            _require_may_go(desk, rule, last)
            if rule.forgets:
                talks = finished_paths.talks_had(session, [one])[one]
                finished_paths.add(session, _counts(session, patient, last, talks, ending))
            patient_traces.erase(session, one)
            audit.record(
                session,
                desk.actor,
                desk.clock,
                action="patient.forget",
                patient_id=one,
                entity=("patient", one),
                detail={"ending": ending} if ending else None,
            )
    changes = tuple(Change(kind) for kind in ("patient", "appointment", "referral", "walk_in"))
    return Done(len(ids), changes)


def counts(desk: Desk) -> tuple[FinishedPath, ...]:
    """What stayed of everybody who was forgotten."""
    require(desk.actor, Right.MANAGE_HOUSE)
    with desk.store.reading() as session:
        return finished_paths.all_of(session)


def _last(desk: Desk, session: Any, patient_id: UUID) -> LastContact:
    found = finished_paths.last_contacts(session, desk.clock.now(), desk.clock.zone, patient_id)
    return found[patient_id]


def _require_may_go(desk: Desk, rule: Retention, last: LastContact) -> None:
    first = rules.may_go_from(rule, last)
    if first is None:
        raise NotAllowed("retention.ongoing", fields=("code",))
    if first > desk.clock.today():
        raise NotAllowed(
            "retention.must_keep",
            fields=("code",),
            years=rule.keep_years,
            last=f"{rules.counted_day(rule, last):%d/%m/%Y}",
            day=f"{first:%d/%m/%Y}",
        )


def _tried(desk: Desk, file: DueFile, latest: ContactAttempt | None) -> DueFile:
    """With the latest try to reach her since the last contact: nobody goes unseen while she is looked for."""
    if latest is None or latest.outcome not in UNREACHED:
        return file
    day = latest.at.astimezone(desk.clock.zone).date()
    return file if day < file.last_contact else replace(file, tried=latest, tried_on=day)


def _due(rule: Retention, patient: Patient, last: LastContact, talks: tuple[int, int]) -> DueFile:
    return DueFile(
        patient_id=patient.id,
        code=patient.code,
        name=shown_name(patient),
        last_contact=last.day,
        must_by=rules.must_go_by(rule, last),
        talks=talks[0],
        in_group=talks[1],
    )


def _counts(
    session: Any, patient: Patient, last: LastContact, talks: tuple[int, int], ending: str
) -> FinishedPath:
    """Her counts: the month and not the day, so that the agenda does not lead back to her.

    Words that somebody typed stay only where they are nobody's: "mama Sofie" announced one person.
    """

    def counted(field: str) -> str:
        said: str = getattr(patient, field)
        may_stay = rules.points_at_nobody(field, said)
        return said if may_stay or finished_paths.is_shared(session, field, said, patient.id) else ""

    return FinishedPath(
        id=new_id(),
        month=date(last.day.year, last.day.month, 1),
        age=age_on(patient, last.day),
        gender=counted("gender"),
        region=counted("region"),
        referrer=counted("referrer"),
        themes=patient.themes,
        talks=talks[0],
        in_group=talks[1],
        ending=ending,
    )
