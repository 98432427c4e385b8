"""Looking for people who do not come by themselves: who, why, how safely, and what was tried.

Only ways that the person called safe are shown. Where people may stay anonymous nobody is missed for
not coming, no number leaves the file, and who cannot be reached safely is waited for.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.look_into_file import looking
from healthdesk.actions.note_in_book import noted
from healthdesk.actions.shielded import known_and_open, require_open
from healthdesk.actions.to_reach import MONTHS, Sought, sought_in
from healthdesk.db import house_rules, outreach, task_snoozes
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.outreach import ContactAttempt, OutreachLine
from healthdesk.records.task import TaskKind
from healthdesk.rules.entitlement_check import fits
from healthdesk.rules.name_order import in_order
from healthdesk.rules.outreach import MOST_DAYS, ways_here
from healthdesk.rules.person_names import age_on, shown_name
from healthdesk.rules.roles import Right, require

_BOOK = "outreach"
"""How other desks hear of it."""


def show_outreach(desk: Desk, months: int = MONTHS[0]) -> tuple[OutreachLine, ...]:
    """Everybody to be looked for, those with most reasons first; who was put off is left out.

    What rules newly say is in it once a round was made (`recheck_rights`).
    """
    require(desk.actor, Right.REACH_OUT)
    with desk.store.reading() as session:
        found = sought_in(desk, session, months)
        names = house_rules.rights_of(session).names(desk.language)
    lines = [_line(desk, one, names) for one in found]
    return tuple(sorted(lines, key=lambda line: (-len(line.reasons), in_order(line.name), line.code)))


def attempts_with(desk: Desk, patient_id: UUID) -> tuple[ContactAttempt, ...]:
    """What was tried with one person, the latest first."""
    require(desk.actor, Right.REACH_OUT)
    with looking(desk, patient_id, "outreach.view") as session:
        return outreach.of_patient(session, patient_id)


def log_attempt(desk: Desk, attempt: ContactAttempt) -> Done[ContactAttempt]:
    """Note a try. With a day to try again she is off the list until then."""
    require(desk.actor, Right.REACH_OUT)
    today = desk.clock.today()
    if attempt.way not in ways_here(anonymous=not fits(desk.house)):
        raise NotAllowed("reach.not_this_way", fields=("way",))
    if attempt.again_on is not None and attempt.again_on <= today:
        raise NotAllowed("reach.again_in_the_past", fields=("again_on",))
    if attempt.again_on is not None and attempt.again_on > today + timedelta(days=MOST_DAYS):
        raise NotAllowed("reach.again_far", fields=("again_on",), most=MOST_DAYS)
    with desk.store.writing() as session:
        known_and_open(desk, session, attempt.patient_id)
        outreach.add(session, attempt)
        before = task_snoozes.until(session, TaskKind.OUTREACH, attempt.patient_id)
        if attempt.again_on is not None:
            _put_off(desk, session, attempt.patient_id, attempt.again_on)
        detail = {"way": attempt.way.value, "outcome": attempt.outcome.value}
        noted(desk, session, "reach.attempt", attempt.patient_id, (_BOOK, attempt.id), detail)

    def undo(again: Desk) -> Done[Any]:
        with again.store.writing() as session:
            outreach.remove(session, attempt.id)
            if attempt.again_on is not None:
                _take_back(again, session, attempt.patient_id, attempt.again_on, before)
            noted(again, session, "reach.take_back", attempt.patient_id, (_BOOK, attempt.id))
        return Done(None, _changes(attempt.patient_id))

    return Done(attempt, _changes(attempt.patient_id), undo)


def put_off(desk: Desk, patient_id: UUID, until: date) -> Done[None]:
    """Not before that day. Can be undone."""
    require(desk.actor, Right.REACH_OUT)
    with desk.store.writing() as session:
        require_open(desk, session, patient_id)
        before = task_snoozes.until(session, TaskKind.OUTREACH, patient_id)
        _put_off(desk, session, patient_id, until)
        noted(
            desk, session, "task.put_off", patient_id, (_BOOK, patient_id), {"kind": TaskKind.OUTREACH.value}
        )

    def undo(again: Desk) -> Done[Any]:
        with again.store.writing() as session:
            _take_back(again, session, patient_id, until, before)
            noted(again, session, "task.wake_up", patient_id, (_BOOK, patient_id))
        return Done(None, _changes(patient_id))

    return Done(None, _changes(patient_id), undo)


# --- helpers


def _line(desk: Desk, one: Sought, names: dict[str, str]) -> OutreachLine:
    patient, signs = one.patient, one.signs
    return OutreachLine(
        signs=signs,
        reasons=one.reasons,
        name=shown_name(patient),
        code=patient.code,
        age=age_on(patient, desk.clock.today()),
        ways=one.ways,
        rule=patient.contact_rule,
        rights=tuple(names.get(right, right) for right in signs.appeared),
        doubtful=tuple(names.get(right, right) for right in signs.doubtful),
    )


def _put_off(desk: Desk, session: Any, patient_id: UUID, until: date) -> None:
    task_snoozes.put_off(session, TaskKind.OUTREACH, patient_id, until, desk.actor.practitioner_id)


def _take_back(desk: Desk, session: Any, patient_id: UUID, mine: date, before: date | None) -> None:
    kind, by = TaskKind.OUTREACH, desk.actor.practitioner_id
    task_snoozes.take_back(session, kind, patient_id, mine, before, by)


def _changes(patient_id: UUID) -> tuple[Change, ...]:
    return Change("outreach", patient_id), Change("patient", patient_id)
