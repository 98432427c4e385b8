"""Looking through the whole house for people who may stand in it twice, and saying that two are two."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.look_into_file import looked
from healthdesk.actions.shielded import closed_among
from healthdesk.db import audit, patients, person_keys, person_merges
from healthdesk.records.change import Change
from healthdesk.records.patient import Patient
from healthdesk.rules.duplicates import Likeness, compare
from healthdesk.rules.roles import Right, require

_STRIDE = 500
SEEN = "doubles.view"
"""What the book calls a look at a file beside another."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two files that may be one person's; the older one first."""

    one: Patient
    other: Patient
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Looked:
    """One stretch of the house, looked through."""

    pairs: tuple[Pair, ...]
    """The likeliest first."""
    done: int
    total: int
    following: int | None
    """Where to go on; None when all were looked at."""


@dataclass(frozen=True, slots=True)
class SaidTwo:
    """A pair of which somebody said that they are two people."""

    one: Patient
    other: Patient
    at: datetime
    by: str


def look_through(desk: Desk, start: int = 1) -> Looked:
    """The next five hundred, each compared with whoever came later and shares enough with her.

    What two files hold is shown side by side: that is a look into both, but for a closed one.
    """
    require(desk.actor, Right.CHANGE_PATIENTS)
    with desk.store.reading() as session:
        last = start + _STRIDE - 1
        total = patients.last_number(session)
        found = person_keys.pairs(session, start, last, person_keys.crowded(session))
        known = person_keys.looks_of(session, {number for pair in found for number in pair})
        decided = person_merges.two_people(session)
        probable: list[tuple[UUID, UUID, Likeness]] = []
        for one, other in found:
            (one_id, looks), (other_id, other_looks) = known[one], known[other]
            likeness = compare(looks, other_looks)
            if likeness.probable and person_merges.ordered(one_id, other_id) not in decided:
                probable.append((one_id, other_id, likeness))
        closed = closed_among(desk, session, {who for one, other, _ in probable for who in (one, other)})
        probable = [pair for pair in probable if not closed & {pair[0], pair[1]}]
        people = patients.by_ids(session, [who for one, other, _ in probable for who in (one, other)])
        unseen = [who for who in people if not looked(desk, session, who, SEEN)]
    if unseen:
        with desk.store.writing() as session:
            audit.record_each(session, desk.actor, desk.clock, action=SEEN, people=unseen, detail={})
    probable.sort(key=lambda pair: -pair[2].score)
    pairs = tuple(Pair(people[one], people[other], likeness) for one, other, likeness in probable)
    return Looked(pairs, min(last, total), total, last + 1 if last < total else None)


def say_two(desk: Desk, one_id: UUID, other_id: UUID) -> Done[None]:
    """These are two people: they are not shown together again, and it stands in the book of both."""
    require(desk.actor, Right.CHANGE_PATIENTS)
    with desk.store.writing() as session:
        person_merges.say_two(session, one_id, other_id, desk.clock.now(), desk.actor.name)
        _book(desk, session, "patient.two_people", one_id, other_id)
    return Done(None, _changes(one_id, other_id), lambda again: unsay_two(again, one_id, other_id))


def unsay_two(desk: Desk, one_id: UUID, other_id: UUID) -> Done[None]:
    """Perhaps they are one after all: they may be shown together again."""
    require(desk.actor, Right.CHANGE_PATIENTS)
    with desk.store.writing() as session:
        person_merges.unsay_two(session, one_id, other_id)
        _book(desk, session, "patient.perhaps_one", one_id, other_id)
    return Done(None, _changes(one_id, other_id), lambda again: say_two(again, one_id, other_id))


def said_two(desk: Desk) -> tuple[SaidTwo, ...]:
    """Every pair that is two people, the newest first; without who has a file that is closed to who asks."""
    require(desk.actor, Right.CHANGE_PATIENTS)
    with desk.store.reading() as session:
        told = person_merges.said_two(session)
        everybody = {who for one, other, *_ in told for who in (one, other)}
        people = patients.by_ids(session, list(everybody - closed_among(desk, session, everybody)))
    return tuple(
        SaidTwo(people[one], people[other], at, by)
        for one, other, at, by in told
        if one in people and other in people
    )


def _book(desk: Desk, session: Any, action: str, one: UUID, other: UUID) -> None:
    for about, against in ((one, other), (other, one)):
        audit.record(
            session, desk.actor, desk.clock, action=action, patient_id=about, entity=("patient", against)
        )


def _changes(one: UUID, other: UUID) -> tuple[Change, ...]:
    return Change("patient", one), Change("patient", other)
