"""The traject of one person: begun, changed, ended; and how far she is, in the header and while booking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.look_into_file import looking
from healthdesk.actions.note_in_book import noted
from healthdesk.actions.shielded import closed_among, known_and_open
from healthdesk.actions.trajectory_policy import policy_in
from healthdesk.db import agenda_plan, appointments, house_rules, patients, practitioners, trajectories
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.house_rule import RuleArea
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.task import Task, TaskKind
from healthdesk.records.trajectory import Allowance, PathOutcome, TalkCount, Trajectory
from healthdesk.rules.allowances import allowances
from healthdesk.rules.person_names import name_and_age
from healthdesk.rules.roles import Right, require
from healthdesk.rules.trajectory import (
    booking_warning,
    check_trajectory,
    counted,
    counts_from,
    series_warning,
)
from healthdesk.sentences import SaidWith

_KIND = "trajectory"
_LONG_AGO, _DAY = date(1900, 1, 1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class TalkPath:
    """How far somebody is, for the head of her file."""

    therapist: str
    had: int
    usual: int
    """0 where no number was foreseen."""
    evaluate_on: date | None = None
    bridges_to: str = ""
    in_group: int = 0
    """Talks in a group that were had, beside those."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PathView:
    """What the file shows of it."""

    running: Trajectory | None
    """None: nothing was agreed on; where the house counts, `count` goes by its habit."""
    past: tuple[Trajectory, ...]
    count: TalkCount
    therapists: tuple[Practitioner, ...]
    therapist_id: UUID | None
    """The fixed one, or with whom she talked last."""
    names: dict[UUID, str]
    allowances: tuple[Allowance, ...]
    usual: int
    """What the house foresees; 0 where it does not count."""


def path_of(desk: Desk, patient_id: UUID) -> PathView:
    """How far one person is."""
    require(desk.actor, Right.SEE_PATIENTS)
    with looking(desk, patient_id) as session:
        several = trajectories.of_patient(session, patient_id)
        policy = policy_in(desk, session)
        staff = practitioners.all_of(session, role=Role.THERAPIST, active_only=False)
        fixed = _fixed(session, patient_id, _running(several))
        return PathView(
            running=_running(several),
            past=tuple(one for one in several if one.ended_on is not None),
            count=_count(desk, session, _counting(desk, session, patient_id, several)),
            therapists=tuple(one for one in staff if one.active),
            therapist_id=fixed,
            names={one.id: one.name for one in staff},
            allowances=_allowances(desk, session, desk.clock.today()),
            usual=policy.foreseen,
        )


def header_in(desk: Desk, session: Any, patient_id: UUID) -> TalkPath | None:
    """What the head of a file says of it; None where nothing was agreed on and nobody counts."""
    several = trajectories.of_patient(session, patient_id)
    running = _running(several)
    path = _counting(desk, session, patient_id, several)
    if running is None and not path.foreseen:
        return None
    count = _count(desk, session, path)
    if running is None and not count.had + count.planned + count.in_group + count.in_group_planned:
        return None
    fixed = _fixed(session, patient_id, running)
    who = None if fixed is None else practitioners.by_id(session, fixed)
    return TalkPath(
        therapist=who.name if who else "",
        had=count.had,
        usual=path.foreseen,
        evaluate_on=path.evaluate_on,
        bridges_to=path.bridges_to,
        in_group=count.in_group,
    )


def fixed_therapist(session: Any, patient_id: UUID) -> UUID | None:
    """Whom her traject names; else with whom she talked last, or will talk."""
    return _fixed(session, patient_id, trajectories.running(session, patient_id))


def warnings_in(desk: Desk, session: Any, patient_id: UUID, day: date, but: UUID | None) -> tuple[str, ...]:
    """What is said while a talk is booked on this day: the last one foreseen, or one more. Never a wall."""
    path = _counting(desk, session, patient_id, trajectories.of_patient(session, patient_id))
    if not path.foreseen:
        return ()
    found = booking_warning(_count(desk, session, path, day, but), path.bridges_to)
    return (found, *_by_which(desk, session, path, day)) if found else ()


def warnings_of_series(desk: Desk, patient_id: UUID, starts: Sequence[datetime]) -> tuple[str, ...]:
    """What is said while talks are booked at all these hours: how many are more than foreseen; no wall."""
    require(desk.actor, Right.SEE_AGENDA)
    if not starts:
        return ()
    with desk.store.reading() as session:
        return of_series_in(desk, session, patient_id, starts)


def of_series_in(desk: Desk, session: Any, patient_id: UUID, starts: Sequence[datetime]) -> tuple[str, ...]:
    """The same, for who has a session open."""
    first, last = (at.astimezone(desk.clock.zone).date() for at in (min(starts), max(starts)))
    path = _counting(desk, session, patient_id, trajectories.of_patient(session, patient_id))
    if not path.foreseen:
        return ()
    since = counts_from(path, first, desk.clock.zone)
    kept = [at for at, _state in trajectories.talks_from(session, patient_id, since)]
    found = series_warning(path, kept, starts, desk.clock.zone)
    return (found, *_by_which(desk, session, path, last)) if found else ()


def warnings_of_group(
    desk: Desk, session: Any, patient_id: UUID, service_id: UUID, starts: Sequence[datetime]
) -> tuple[str, ...]:
    """What is said while somebody is let into a group on these dates: only where that kind counts."""
    kinds = agenda_plan.services(session, active_only=False)
    if not starts or not any(one.id == service_id and one.counts_in_path for one in kinds):
        return ()
    if len(starts) > 1:
        return of_series_in(desk, session, patient_id, starts)
    return warnings_in(desk, session, patient_id, starts[0].astimezone(desk.clock.zone).date(), None)


def _by_which(desk: Desk, session: Any, path: Trajectory, day: date) -> tuple[str, ...]:
    """Which arrangement foresees so many: since when, and that nobody checked it.

    Where another number was agreed on than the arrangement's, that one counts, and is said.
    """
    one = next((each for each in _allowances(desk, session, day) if each.id == path.frame), None)
    if one is None:
        return ()
    if (one.talks, one.months) != (path.foreseen, path.months):
        key = "agenda.path_foresees_months" if path.months else "agenda.path_foresees"
        return (SaidWith(key, {"talks": path.foreseen, "months": path.months}),)
    about = {
        "name": one.name.get(desk.language, one.name["nl"]),
        "talks": one.talks,
        "months": one.months,
        "day": f"{one.valid_from:%d/%m/%Y}",
    }
    checked = one.checked_on is not None
    return (SaidWith("agenda.path_by" if checked else "agenda.path_by_unchecked", about),)


def _allowances(desk: Desk, session: Any, day: date) -> tuple[Allowance, ...]:
    own = policy_in(desk, session).allowances
    return allowances(own, house_rules.every(session, RuleArea.ALLOWANCE), day)


def _running(several: tuple[Trajectory, ...]) -> Trajectory | None:
    return next((one for one in several if one.ended_on is None), None)


def _fixed(session: Any, patient_id: UUID, running: Trajectory | None) -> UUID | None:
    if running is not None and running.therapist_id is not None:
        return running.therapist_id
    return appointments.latest_therapist(session, patient_id)


def _counting(desk: Desk, session: Any, patient_id: UUID, several: tuple[Trajectory, ...]) -> Trajectory:
    """The traject that runs; else as the house is used to, since the last one ended."""
    running = _running(several)
    if running is not None:
        return running
    ended = [one.ended_on + _DAY for one in several if one.ended_on is not None]
    return Trajectory(
        id=new_id(),
        patient_id=patient_id,
        therapist_id=None,
        began_on=max(ended, default=_LONG_AGO),
        foreseen=policy_in(desk, session).foreseen,
    )


def _count(
    desk: Desk, session: Any, path: Trajectory, day: date | None = None, but: UUID | None = None
) -> TalkCount:
    start = counts_from(path, day or desk.clock.today(), desk.clock.zone)
    apart = trajectories.groups_from(session, path.patient_id, start)
    return counted(trajectories.talks_from(session, path.patient_id, start, but), path.foreseen, apart)


# --- what a person can do


def begin(desk: Desk, path: Trajectory) -> Done[Trajectory]:
    """Agree on one. Raises `NotAllowed` while another one runs."""
    require(desk.actor, Right.BOOK)
    check_trajectory(path)
    with desk.store.writing() as session:
        known_and_open(desk, session, path.patient_id)
        if trajectories.running(session, path.patient_id) is not None:
            raise NotAllowed("path.runs_already")
        trajectories.add(session, path)
        _noted(desk, session, "path.begin", path)

    def undo(again: Desk) -> Done[Any]:
        require(again.actor, Right.BOOK)
        with again.store.writing() as session:
            trajectories.remove(session, path)
            _noted(again, session, "path.undo", path)
        return Done(None, _changes(path))

    return Done(path, _changes(path), undo)


def change(desk: Desk, path: Trajectory) -> Done[Trajectory]:
    """Another therapist, number, day to look at it, service to bridge to."""
    return _changed(desk, path, "path.change")


def end(desk: Desk, path: Trajectory, outcome: PathOutcome, words: str) -> Done[Trajectory]:
    """It is over, with what came of it. What was booked stays booked."""
    today = desk.clock.today()
    ended = replace(path, ended_on=max(today, path.began_on), outcome=outcome, words=words.strip())
    return _changed(desk, ended, "path.end")


def _changed(desk: Desk, path: Trajectory, action: str) -> Done[Trajectory]:
    require(desk.actor, Right.BOOK)
    check_trajectory(path)
    with desk.store.writing() as session:
        known_and_open(desk, session, path.patient_id)
        known = trajectories.of_patient(session, path.patient_id)
        before = next((one for one in known if one.id == path.id), None)
        trajectories.change(session, path)
        _noted(desk, session, action, path)
    kept = replace(path, version=path.version + 1)

    def undo(again: Desk) -> Done[Any]:
        return _changed(again, replace(before or path, version=kept.version), "path.undo")

    return Done(kept, _changes(path), undo)


def tasks_of(desk: Desk, session: Any) -> list[Task]:
    """Trajects that would be looked at together by today; none of whose file is closed to who asks."""
    due = trajectories.to_look_at(session, desk.clock.today())
    closed = closed_among(desk, session, [one.patient_id for one in due])
    people = patients.by_ids(session, [one.patient_id for one in due if one.patient_id not in closed])
    names = {one.id: one.name for one in practitioners.all_of(session, active_only=False)}
    return [
        Task(
            kind=TaskKind.EVALUATION,
            entity_id=one.id,
            person=name_and_age(people[one.patient_id], desk.clock.today()),
            patient_id=one.patient_id,
            values=(("therapist", names.get(one.therapist_id, "") if one.therapist_id else ""),),
            due=one.evaluate_on,
            leads_to=Link("patient", one.patient_id, "talks"),
        )
        for one in due
        if one.patient_id in people
    ]


def _noted(desk: Desk, session: Any, action: str, path: Trajectory) -> None:
    noted(desk, session, action, path.patient_id, (_KIND, path.id))


def _changes(path: Trajectory) -> tuple[Change, ...]:
    return Change(_KIND, path.id), Change("patient", path.patient_id)
