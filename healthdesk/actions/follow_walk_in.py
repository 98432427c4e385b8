"""Somebody walks in: noted, taken by somebody of the house, helped or gone again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, patients, practitioners, walk_ins
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.walk_in import WalkIn, WalkInState
from healthdesk.rules.roles import Right, require
from healthdesk.rules.seen_words import is_seen
from healthdesk.rules.walk_in_steps import HERE, STAYS, require_step


def welcome(desk: Desk, name: str = "", wish: str = "", patient_id: UUID | None = None) -> Done[WalkIn]:
    """Note somebody at the desk. Everything may stay empty: that she is there is enough."""
    require(desk.actor, Right.BOOK)
    one = WalkIn(
        id=new_id(),
        arrived_at=desk.clock.now(),
        patient_id=patient_id,
        name=name.strip() if is_seen(name) else "",
        wish=wish.strip(),
        day=desk.clock.today(),
    )
    with desk.store.writing() as session:
        if patient_id is not None and patients.by_id(session, patient_id) is None:
            raise NotAllowed("patients.unknown")
        # The book first: who writes in it waits for the other desk, and then sees its number.
        _noted(desk, session, "walk_in.welcome", one)
        here = walk_ins.here(session, desk.clock.now() - STAYS, desk.clock.today())
        one = replace(one, number=walk_ins.next_number(session, desk.clock.today(), here))
        walk_ins.add(session, one)

    def undo(again: Desk) -> Done[Any]:
        return step(again, one.id, one.version, WalkInState.LEFT)

    return Done(one, _changes(one), undo)


def step(desk: Desk, walk_in_id: UUID, version: int, to: WalkInState, by: UUID | None = None) -> Done[WalkIn]:
    """The next state. Who takes somebody is `by`, or who is signed in.

    Raises `ChangedMeanwhile` when another desk was first, `NotAllowed` for a step that makes no sense.
    """
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        before = _present(session, walk_in_id)
        if before.version != version:
            raise ChangedMeanwhile(theirs=before)
        require_step(before.state, to)
        taker = None if by is None else practitioners.by_id(session, by)
        if by is not None and (taker is None or not taker.active):
            raise NotAllowed("today.nobody_takes")
        kept = walk_ins.change(session, _moved(desk, before, to, by))
        _noted(desk, session, f"walk_in.{to.value}", kept)

    def undo(again: Desk) -> Done[Any]:
        return _put_back(again, before, kept)

    return Done(kept, _changes(kept), undo)


def recognise(desk: Desk, walk_in_id: UUID, patient_id: UUID) -> Done[WalkIn]:
    """Somebody at the desk turns out to be this person, known before or registered just now."""
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        before = _present(session, walk_in_id)
        if patients.by_id(session, patient_id) is None:
            raise NotAllowed("patients.unknown")
        kept = walk_ins.change(session, replace(before, patient_id=patient_id))
        _noted(desk, session, "walk_in.known", kept)

    def undo(again: Desk) -> Done[Any]:
        return _put_back(again, before, kept)

    return Done(kept, _changes(kept), undo)


def _moved(desk: Desk, before: WalkIn, to: WalkInState, by: UUID | None) -> WalkIn:
    taken, since = before.taken_by, before.taken_at
    if to is WalkInState.TAKEN:
        taken, since = by or desk.actor.practitioner_id, desk.clock.now()
    waits = to is WalkInState.WAITING
    return replace(
        before,
        state=to,
        taken_by=None if waits else taken,
        taken_at=None if waits else since,
        finished_at=None if to in HERE else desk.clock.now(),
    )


def _put_back(desk: Desk, before: WalkIn, kept: WalkIn) -> Done[WalkIn]:
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        back = walk_ins.change(session, replace(before, version=kept.version))
        _noted(desk, session, "walk_in.undo", back)
    return Done(back, _changes(back))


def _present(session: Any, walk_in_id: UUID) -> WalkIn:
    found = walk_ins.by_id(session, walk_in_id)
    if found is None:
        raise NotAllowed("today.gone")
    return found


def _noted(desk: Desk, session: Any, action: str, one: WalkIn) -> None:
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=action,
        patient_id=one.patient_id,
        entity=("walk_in", one.id),
    )


def _changes(one: WalkIn) -> tuple[Change, ...]:
    return (Change("walk_in", one.id),)
