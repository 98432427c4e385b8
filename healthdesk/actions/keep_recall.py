"""Promises to call somebody back: made with a day, in the work list from that day on, done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.look_into_file import looking
from healthdesk.actions.note_in_book import noted
from healthdesk.actions.safe_ways import safe_ways
from healthdesk.actions.shielded import closed_among, known_and_open
from healthdesk.db import patients, recalls
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.house import IdentityLevel
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.recall import Recall
from healthdesk.records.task import Task, TaskKind
from healthdesk.rules.person_names import name_and_age
from healthdesk.rules.roles import Right, require

_KIND = "recall"


def recalls_of(desk: Desk, patient_id: UUID) -> tuple[Recall, ...]:
    """What was promised to one person, the latest day first."""
    require(desk.actor, Right.SEE_PATIENTS)
    with looking(desk, patient_id) as session:
        return recalls.of_patient(session, patient_id)


def promise(desk: Desk, patient_id: UUID, on_day: date, words: str) -> Done[Recall]:
    """Call her back on this day."""
    require(desk.actor, Right.BOOK)
    if on_day < desk.clock.today():
        raise NotAllowed("recall.in_the_past", fields=("on_day",))
    one = Recall(
        id=new_id(),
        patient_id=patient_id,
        on_day=on_day,
        words=words.strip(),
        made_by=desk.actor.name,
        made_at=desk.clock.now(),
    )
    with desk.store.writing() as session:
        known_and_open(desk, session, patient_id)
        recalls.add(session, one)
        noted(desk, session, "recall.promise", patient_id, (_KIND, one.id), {"day": on_day.isoformat()})

    def undo(again: Desk) -> Done[Any]:
        require(again.actor, Right.BOOK)
        with again.store.writing() as session:
            recalls.remove(session, one.id)
            noted(again, session, "recall.undo", patient_id, (_KIND, one.id))
        return Done(None, _changes(one))

    return Done(one, _changes(one), undo)


def settle(desk: Desk, one: Recall) -> Done[Recall]:
    """It was done. Raises `ChangedMeanwhile` when somebody else did it already."""
    return _settled(desk, replace(one, done_at=desk.clock.now(), done_by=desk.actor.name), "recall.done")


def _settled(desk: Desk, one: Recall, action: str) -> Done[Recall]:
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        known_and_open(desk, session, one.patient_id)
        recalls.settle(session, one, one.done_at, one.done_by)
        noted(desk, session, action, one.patient_id, (_KIND, one.id))
    kept = replace(one, version=one.version + 1)

    def undo(again: Desk) -> Done[Any]:
        return _settled(again, replace(kept, done_at=None, done_by=""), "recall.undo")

    return Done(kept, _changes(one), undo)


def tasks_of(desk: Desk, session: Any) -> list[Task]:
    """Who is to be called back by today; none of whose file is closed to who asks."""
    due = recalls.due(session, desk.clock.today())
    closed = closed_among(desk, session, [one.patient_id for one in due])
    people = patients.by_ids(session, [one.patient_id for one in due if one.patient_id not in closed])
    numbers = desk.house.identity_default is IdentityLevel.FULL
    return [
        Task(
            kind=TaskKind.RECALL,
            entity_id=one.id,
            person=name_and_age(people[one.patient_id], desk.clock.today()),
            patient_id=one.patient_id,
            values=(
                ("words", one.words),
                ("ways", ", ".join(safe_ways(desk, people[one.patient_id], numbers=numbers))),
            ),
            due=one.on_day,
            leads_to=Link("patient", one.patient_id, "talks"),
            version=one.version,
        )
        for one in due
        if one.patient_id in people
    ]


def _changes(one: Recall) -> tuple[Change, ...]:
    return Change(_KIND, one.id), Change("patient", one.patient_id)
