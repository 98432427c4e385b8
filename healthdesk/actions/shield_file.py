"""Closing a file for most colleagues, opening it again, and going in with a reason all the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.shielded import BROKEN, CLOSED, GLASS, REOPENED, require_open
from healthdesk.db import audit, patients, practitioners, shields
from healthdesk.errors import NotAllowed
from healthdesk.records.audit import AuditEntry
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Practitioner
from healthdesk.records.shield import Shield
from healthdesk.rules.person_names import shown_name
from healthdesk.rules.roles import Right, require

_NOBODY = UUID(int=0)
_LEAST = 5
"""Letters of a reason: "x" is none."""


@dataclass(frozen=True, slots=True)
class Door:
    """How a file is closed, and who could keep a way in."""

    shield: Shield | None
    colleagues: tuple[Practitioner, ...]


@dataclass(frozen=True, slots=True)
class BrokenGlass:
    """One time somebody went in with a reason, or looked at such a time."""

    entry: AuditEntry
    about: str
    reason: str


def door_of(desk: Desk, patient_id: UUID) -> Door:
    """For who stands in the file."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        require_open(desk, session, patient_id)
        return Door(shields.of_patient(session, patient_id), practitioners.all_of(session))


def shield(desk: Desk, patient_id: UUID, open_to: Sequence[UUID], why: str = "") -> Done[Shield]:
    """Close a file but for these colleagues; who closes it need not be one of them."""
    require(desk.actor, Right.CHANGE_PATIENTS)
    if not open_to:
        raise NotAllowed("shield.nobody", fields=("open_to",))
    kept = Shield(
        patient_id=patient_id,
        open_to=tuple(open_to),
        why=why.strip(),
        since=desk.clock.now(),
        by=desk.actor.name,
    )
    with desk.store.writing() as session:
        require_open(desk, session, patient_id)
        before = shields.of_patient(session, patient_id)
        shields.put(session, kept)
        _noted(desk, session, "patient.shield", patient_id, {"open_to": [str(one) for one in open_to]})

    def undo(again: Desk) -> Done[Any]:
        return _as_before(again, patient_id, before)

    return Done(kept, (Change("patient", patient_id),), undo)


def unshield(desk: Desk, patient_id: UUID) -> Done[None]:
    """Open to everybody who may see files again."""
    require(desk.actor, Right.CHANGE_PATIENTS)
    with desk.store.writing() as session:
        require_open(desk, session, patient_id)
        before = shields.of_patient(session, patient_id)
    done = _as_before(desk, patient_id, None)

    def undo(again: Desk) -> Done[Any]:
        return _as_before(again, patient_id, before)

    return Done(None, done.changes, undo)


def break_glass(desk: Desk, patient_id: UUID, reason: str) -> Done[None]:
    """Go into a closed file all the same, for the length of a shift.

    The reason stands in the book, on the person's own overview, and before the coordinator and those
    to whom the file is open, until one of them looked at it (`look_at_glass`).
    """
    require(desk.actor, Right.SEE_PATIENTS)
    if len(reason.strip()) < _LEAST:
        raise NotAllowed("shield.no_reason", fields=("reason",))
    with desk.store.writing() as session:
        if patients.by_id(session, patient_id) is None:
            raise NotAllowed("patients.unknown")
        broken_id = new_id()
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action=BROKEN,
            patient_id=patient_id,
            entity=(GLASS, broken_id),
            detail={"reason": reason.strip()},
        )
    return Done(None, (Change("patient", patient_id), Change("task", broken_id)))


def broken(desk: Desk) -> tuple[BrokenGlass, ...]:
    """Every time somebody went in with a reason, and who looked at it, newest first: for the coordinator."""
    require(desk.actor, Right.SEE_ACCESS_LOG)
    with desk.store.reading() as session:
        entries = audit.done_so_far(session, (BROKEN, CLOSED, REOPENED))
        people = patients.by_ids(session, [one.patient_id for one in entries if one.patient_id is not None])
    names = {one.id: f"{shown_name(one)} · {one.code}" for one in people.values()}
    return tuple(
        BrokenGlass(one, names.get(one.patient_id or _NOBODY, ""), _words_of(one)) for one in entries
    )


def _words_of(entry: AuditEntry) -> str:
    """The reason that was given, or the word with which it was looked at."""
    return str(entry.detail.get("reason") or entry.detail.get("word") or "")


def _as_before(desk: Desk, patient_id: UUID, before: Shield | None) -> Done[None]:
    require(desk.actor, Right.CHANGE_PATIENTS)
    with desk.store.writing() as session:
        if before is None:
            shields.take_away(session, patient_id)
        else:
            shields.put(session, before)
        action = "patient.unshield" if before is None else "patient.shield"
        _noted(desk, session, action, patient_id, {})
    return Done(None, (Change("patient", patient_id),))


def _noted(desk: Desk, session: Any, action: str, patient_id: UUID, detail: dict[str, Any]) -> None:
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=action,
        patient_id=patient_id,
        entity=("patient", patient_id),
        detail=detail,
    )
