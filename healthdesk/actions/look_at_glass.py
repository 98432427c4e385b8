"""Going into a closed file with a reason is looked at by somebody else, and closed with a word.

Nothing but the book is needed for it: that somebody went in, that somebody looked at it, and that she
took her word back are entries about the same time. So the person reads all of it on her own overview.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.shielded import BROKEN, CLOSED, GLASS, REOPENED
from healthdesk.db import audit, patients, person_merges, shields
from healthdesk.errors import NotAllowed
from healthdesk.records.audit import AuditEntry
from healthdesk.records.change import Change
from healthdesk.records.link import Link
from healthdesk.records.patient import Patient
from healthdesk.records.task import Task, TaskKind
from healthdesk.rules.person_names import name_and_age
from healthdesk.rules.roles import Right, may

_LEAST = 2
"""Letters of a word: "ok" is one."""


def tasks_of(desk: Desk, session: Any) -> list[Task]:
    """What waits for who asks, the oldest first; of her own time nobody is her own judge."""
    waiting = [one for one in _open_ones(session) if one.actor_id != desk.actor.practitioner_id]
    people = _people(session, waiting)
    return [
        Task(
            kind=TaskKind.BROKEN_GLASS,
            entity_id=one.entity_id,
            person=name_and_age(person, desk.clock.today()),
            patient_id=person.id,
            values=(
                ("by", one.actor_name),
                ("at", one.at.astimezone(desk.clock.zone).isoformat()),
                ("reason", str(one.detail.get("reason", ""))),
            ),
            leads_to=Link("patient", person.id),
        )
        for one, person in ((one, people.get(one.seq)) for one in waiting)
        if one.entity_id is not None and person is not None and _concerns(desk, session, person)
    ]


def close_glass(desk: Desk, broken_id: UUID, word: str) -> Done[None]:
    """She looked at it, and says so in a word; who went in cannot close it herself."""
    if len(word.strip()) < _LEAST:
        raise NotAllowed("shield.no_word", fields=("word",))
    with desk.store.writing() as session:
        patient_id = _of(desk, session, broken_id, is_open=True)
        _note(desk, session, CLOSED, patient_id, broken_id, {"word": word.strip()})

    def undo(again: Desk) -> Done[Any]:
        with again.store.writing() as session:
            _of(again, session, broken_id, is_open=False)
            _note(again, session, REOPENED, patient_id, broken_id, {})
        return Done(None, _changes(broken_id, patient_id))

    return Done(None, _changes(broken_id, patient_id), undo)


def _of(desk: Desk, session: Any, broken_id: UUID, *, is_open: bool) -> UUID:
    """Whose file it was; raises `NotAllowed` where it is not hers to look at, or somebody did already."""
    entries = [one for one in audit.of_kind(session, GLASS) if one.entity_id == broken_id]
    person = _people(session, entries[:1]).get(entries[0].seq) if entries else None
    if person is None or entries[0].actor_id == desk.actor.practitioner_id:
        raise NotAllowed("shield.not_yours")
    if not _concerns(desk, session, person):
        raise NotAllowed("shield.not_yours")
    if (entries[-1].action != CLOSED) is not is_open:
        raise NotAllowed("shield.looked_at")
    return person.id


def _open_ones(session: Any) -> list[AuditEntry]:
    begun: dict[UUID, AuditEntry] = {}
    closed: set[UUID] = set()
    for one in audit.of_kind(session, GLASS):
        if one.entity_id is None:
            continue
        if one.action == BROKEN:
            begun[one.entity_id] = one
        elif one.action == CLOSED:
            closed.add(one.entity_id)
        elif one.action == REOPENED:
            closed.discard(one.entity_id)
    return [one for broken_id, one in begun.items() if broken_id not in closed]


def _people(session: Any, entries: Any) -> dict[int, Patient]:
    """Whose file each entry was about, also when that went into another since; by number of the entry."""
    asked = {one.patient_id for one in entries if one.patient_id is not None}
    now = person_merges.now_of(session, asked)
    found = patients.by_ids(session, list(now.values()))
    return {one.seq: found[now[one.patient_id]] for one in entries if now.get(one.patient_id) in found}


def _concerns(desk: Desk, session: Any, person: Patient) -> bool:
    """The coordinator looks, and who keeps a way into the file: those who care for her."""
    if may(desk.actor, Right.SEE_ACCESS_LOG):
        return True
    shield = shields.of_patient(session, person.id)
    return shield is not None and desk.actor.practitioner_id in shield.open_to


def _note(
    desk: Desk, session: Any, action: str, patient_id: UUID, broken_id: UUID, detail: dict[str, str]
) -> None:
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=action,
        patient_id=patient_id,
        entity=(GLASS, broken_id),
        detail=detail,
    )


def _changes(broken_id: UUID, patient_id: UUID) -> tuple[Change, ...]:
    return Change("task", broken_id), Change("patient", patient_id)
