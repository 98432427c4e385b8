"""The waiting list: who is on it, in a fair order; putting somebody on it, asking her, taking her off.

A house decides whether it has one at all, and whether it is stopped for a while: then nobody is added,
and who asks is shown the way to other help.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.safe_ways import safe_ways
from healthdesk.actions.shielded import closed_among, require_open
from healthdesk.db import agenda_plan, audit, outreach, patients, waiting_list
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.house import IdentityLevel
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish
from healthdesk.records.waiting import (
    CallOutcome,
    ListState,
    Waiting,
    WaitingCall,
    WaitingEnding,
    WaitingLine,
    WaitingPolicy,
    WaitingUrgency,
)
from healthdesk.rules.deceased import has_died
from healthdesk.rules.person_names import age_on, shown_name
from healthdesk.rules.roles import Right, require
from healthdesk.rules.waiting_order import head_start, in_order, usual_policy

_MOST_DAYS = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingView:
    """The list, and how the house keeps it."""

    policy: WaitingPolicy
    lines: tuple[WaitingLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingWish:
    """Somebody would wait: for what, what suits her, how much it presses."""

    patient_id: UUID
    service_id: UUID
    wish: MomentWish
    urgency: WaitingUrgency = WaitingUrgency.ROUTINE
    note: str = ""


# --- how the house keeps it


def policy_in(desk: Desk, session: Any) -> WaitingPolicy:
    """As the house said, or as such a house begins."""
    return waiting_list.policy(session) or usual_policy(desk.house.kind)


def policy_of(desk: Desk) -> WaitingPolicy:
    """The same, asked by a page."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        return policy_in(desk, session)


def set_policy(desk: Desk, wanted: WaitingPolicy) -> Done[WaitingPolicy]:
    """Have a list or not, stop it, say what presses how much. Who waits is kept, whatever is chosen."""
    require(desk.actor, Right.MANAGE_HOUSE)
    if not 0 <= wanted.soon_days <= wanted.urgent_days <= _MOST_DAYS:
        raise NotAllowed("waiting.odd_days", fields=("soon_days", "urgent_days"))
    with desk.store.writing() as session:
        before = policy_in(desk, session)
        kept = waiting_list.keep_policy(session, desk.house.id, replace(wanted, words=wanted.words.strip()))
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="waiting.policy",
            entity=("waiting", desk.house.id),
            detail={"state": kept.state.value, "before": before.state.value},
        )

    def undo(again: Desk) -> Done[Any]:
        return set_policy(again, replace(before, version=kept.version))

    return Done(kept, (Change("waiting"),), undo)


# --- who waits


def show_waiting(desk: Desk) -> WaitingView:
    """Everybody who waits, who is to be asked first at the top."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        policy = policy_in(desk, session)
        return WaitingView(policy=policy, lines=lines_in(desk, session, policy))


def count_waiting(desk: Desk) -> int:
    """How many wait; -1 where the house has no list and nobody is left on it."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        number = len(waiting_list.open_ones(session))
        return -1 if not number and policy_in(desk, session).state is ListState.OFF else number


def lines_in(desk: Desk, session: Any, policy: WaitingPolicy) -> tuple[WaitingLine, ...]:
    """The list, for who has a session open. A file that is closed keeps its place, without a name."""
    waiting = in_order(waiting_list.open_ones(session), policy)
    people = [one.patient_id for one in waiting]
    closed = closed_among(desk, session, people)
    known = patients.by_ids(session, [one for one in people if one not in closed])
    ahead = outreach.ahead(session, people, desk.clock.now())
    services = {one.id: one.name for one in agenda_plan.services(session, active_only=False)}
    calls = waiting_list.open_calls(session)
    numbers = desk.house.identity_default is IdentityLevel.FULL
    found = []
    for place, one in enumerate(waiting, start=1):
        line = WaitingLine(
            waiting=replace(one, wish=MomentWish(minutes=one.wish.minutes), note=""),
            place=place,
            head_start=head_start(one, policy),
            name="",
            service=services.get(one.service_id, ""),
            calls=calls.get(one.id, ()),
            is_closed=True,
        )
        patient = known.get(one.patient_id)
        if patient is not None:
            age = age_on(patient, desk.clock.today())
            comes_at, comes_for = _first_ahead(ahead.get(one.patient_id, {}), one.service_id)
            line = replace(
                line,
                waiting=replace(one, wish=replace(one.wish, age=age)),
                name=shown_name(patient),
                code=patient.code,
                age=age,
                comes_at=comes_at,
                comes_for="" if comes_for is None else services.get(comes_for, ""),
                ways=() if has_died(patient) else safe_ways(desk, patient, numbers=numbers),
                rule=patient.contact_rule,
                is_closed=False,
                has_died=has_died(patient),
            )
        found.append(line)
    return tuple(found)


def _first_ahead(ahead: Mapping[UUID, datetime], kind: UUID) -> tuple[datetime | None, UUID | None]:
    """When she comes for what she waits for; else for what else she comes first, and when."""
    if kind in ahead or not ahead:
        return ahead.get(kind), None
    other = min(ahead, key=lambda one: (ahead[one], one))
    return ahead[other], other


def waits_for(desk: Desk, patient_id: UUID) -> tuple[Waiting, ...]:
    """For what one person waits now."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        return open_of(session, patient_id)


def open_of(session: Any, patient_id: UUID) -> tuple[Waiting, ...]:
    """The same, for who has a session open."""
    return tuple(one for one in waiting_list.of_patient(session, patient_id) if one.ended_at is None)


def put_on(desk: Desk, wanted: WaitingWish) -> Done[Waiting]:
    """Somebody waits from now on. Refused where the house has no list, or has stopped it."""
    require(desk.actor, Right.BOOK)
    one = Waiting(
        id=new_id(),
        patient_id=wanted.patient_id,
        service_id=wanted.service_id,
        wish=_hers(wanted.wish),
        urgency=wanted.urgency,
        since=desk.clock.now(),
        note=wanted.note.strip(),
        noted_by=desk.actor.name,
    )
    with desk.store.writing() as session:
        state = policy_in(desk, session).state
        if state is not ListState.OPEN:
            raise NotAllowed("waiting.no_list" if state is ListState.OFF else "waiting.stopped")
        patient = patients.by_id(session, one.patient_id)
        if patient is None:
            raise NotAllowed("patients.unknown")
        require_open(desk, session, one.patient_id)
        if has_died(patient):
            raise NotAllowed("patients.has_died")
        if any(other.service_id == one.service_id for other in open_of(session, one.patient_id)):
            raise NotAllowed("waiting.on_it_already")
        waiting_list.add(session, one)
        noted(desk, session, "waiting.put_on", one, urgency=one.urgency.value)

    def undo(again: Desk) -> Done[Any]:
        with again.store.writing() as session:
            require_waiting(session, one.id, one.version)
            waiting_list.remove(session, one.id)
            noted(again, session, "waiting.undo", one)
        return Done(None, changes_of(one))

    return Done(one, changes_of(one), undo)


def _hers(wish: MomentWish) -> MomentWish:
    """What is kept of it: who gives the kind of talk is asked of the kind each time."""
    return replace(wish, given_by=())


def change(desk: Desk, wanted: Waiting) -> Done[Waiting]:
    """Other wishes, another urgency, another word; since when she waits stays as it was."""
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        before = require_waiting(session, wanted.id)
        require_open(desk, session, before.patient_id)
        kept = waiting_list.change(
            session,
            replace(
                before,
                wish=_hers(wanted.wish),
                urgency=wanted.urgency,
                note=wanted.note.strip(),
                version=wanted.version,
            ),
        )
        noted(desk, session, "waiting.change", kept, urgency=kept.urgency.value)
    return Done(kept, changes_of(kept), _back_to(before, kept))


def take_off(desk: Desk, waiting_id: UUID, version: int, ending: WaitingEnding) -> Done[Waiting]:
    """Somebody no longer waits, and why."""
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        before = require_waiting(session, waiting_id)
        require_open(desk, session, before.patient_id)
        ended = replace(before, ended_at=desk.clock.now(), ending=ending, version=version)
        kept = waiting_list.change(session, ended)
        noted(desk, session, "waiting.take_off", kept, ending=ending.value)
    return Done(kept, changes_of(kept), _back_to(before, kept))


def _back_to(before: Waiting, kept: Waiting) -> Any:
    def undo(again: Desk) -> Done[Any]:
        require(again.actor, Right.BOOK)
        with again.store.writing() as session:
            back = waiting_list.change(session, replace(before, version=kept.version))
            noted(again, session, "waiting.undo", back)
        return Done(back, changes_of(back))

    return undo


# --- asking


def log_call(desk: Desk, call: WaitingCall) -> Done[WaitingCall]:
    """Note that somebody was asked, and what came of it. She keeps her place, whatever it was."""
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        waiting = require_waiting(session, call.waiting_id)
        require_open(desk, session, waiting.patient_id)
        waiting_list.add_call(session, call)
        noted(desk, session, "waiting.call", waiting, outcome=call.outcome.value)

    def undo(again: Desk) -> Done[Any]:
        require(again.actor, Right.BOOK)
        with again.store.writing() as session:
            waiting_list.remove_call(session, call.id)
            noted(again, session, "waiting.undo", waiting)
        return Done(None, changes_of(waiting))

    return Done(call, changes_of(waiting), undo)


def asked(
    desk: Desk,
    waiting_id: UUID,
    outcome: CallOutcome,
    words: str = "",
    slot_id: UUID | None = None,
    opening_id: UUID | None = None,
) -> WaitingCall:
    """A call of this moment, to be logged: about a moment that came free, a place in a group, or neither."""
    return WaitingCall(
        id=new_id(),
        waiting_id=waiting_id,
        slot_id=slot_id,
        opening_id=opening_id,
        at=desk.clock.now(),
        outcome=outcome,
        words=words.strip(),
        by=desk.actor.name,
    )


# --- shared with booking from the list


def end_by_booking(
    desk: Desk, session: Any, waiting_id: UUID, version: int, patient_id: UUID | None, talk: UUID
) -> tuple[Waiting, Waiting]:
    """She has a talk, which is kept already: off the list. Returns how she waited, and how it ended."""
    before = require_waiting(session, waiting_id)
    require_open(desk, session, before.patient_id)
    if patient_id != before.patient_id:
        raise NotAllowed("waiting.gone")
    ended = replace(
        before,
        ended_at=desk.clock.now(),
        ending=WaitingEnding.BOOKED,
        appointment_id=talk,
        version=version,
    )
    kept = waiting_list.change(session, ended)
    noted(desk, session, "waiting.take_off", kept, ending=WaitingEnding.BOOKED.value)
    return before, kept


def wait_again(desk: Desk, session: Any, before: Waiting, kept: Waiting) -> Waiting:
    """The booking is taken back: she waits as before. To be done before the talk goes."""
    back = waiting_list.change(session, replace(before, version=kept.version))
    noted(desk, session, "waiting.undo", back)
    return back


def require_waiting(session: Any, waiting_id: UUID, version: int | None = None) -> Waiting:
    """Who still waits. Raises `NotAllowed` ("waiting.gone") when another desk was first."""
    found = waiting_list.by_id(session, waiting_id)
    if found is None or found.ended_at is not None or version not in {None, found.version}:
        raise NotAllowed("waiting.gone")
    return found


def noted(desk: Desk, session: Any, action: str, one: Waiting, **detail: str) -> None:
    """Put it on record, in the same transaction."""
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=action,
        patient_id=one.patient_id,
        entity=("waiting", one.id),
        detail=detail,
    )


def changes_of(*several: Waiting) -> tuple[Change, ...]:
    """What is no longer as it was."""
    return (
        *(Change("waiting", one.id) for one in several),
        *(Change("patient", one.patient_id) for one in several),
    )
