"""Taking an import of people back, as long as nothing else hangs on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, patient_traces, patients
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.patient import Patient
from healthdesk.rules.person_names import shown_name
from healthdesk.rules.roles import Right, require

_NAMED = 8
_KIND = "people_import"


@dataclass(frozen=True, slots=True)
class PastImport:
    """One import as the list shows it."""

    id: UUID
    at: datetime
    by: str
    file: str
    people: int
    taken_back: bool


def past_imports(desk: Desk) -> tuple[PastImport, ...]:
    """Every import of people, newest first."""
    require(desk.actor, Right.MANAGE_HOUSE)
    with desk.store.reading() as session:
        entries = audit.done_so_far(session, ("people.import", "people.import_undone"))
    undone = {one.entity_id for one in entries if one.action == "people.import_undone"}
    return tuple(
        PastImport(
            one.entity_id,
            one.at,
            one.actor_name,
            str(one.detail.get("file", "")),
            int(one.detail.get("people", 0)),
            one.entity_id in undone,
        )
        for one in entries
        if one.action == "people.import" and one.entity_id is not None
    )


def take_back(desk: Desk, import_id: UUID) -> Done[int]:
    """All the people of one import go again; returns how many.

    Raises `NotAllowed` with their names when something was changed or kept about some of them since.
    """
    require(desk.actor, Right.MANAGE_HOUSE)
    with desk.store.writing() as session:
        entries = audit.of_entity(session, _KIND, import_id)
        if not entries or any(one.action == "people.import_undone" for one in entries):
            raise NotAllowed("exchange.no_such_import")
        ids = [one.patient_id for one in entries if one.action == "patient.import" and one.patient_id]
        people: dict[UUID, Patient] = {}
        for start in range(0, len(ids), 500):
            people |= patients.by_ids(session, ids[start : start + 500])
        held = patient_traces.hanging_on(session, ids)
        names = [shown_name(one) for one in people.values() if one.id in held or one.version > 1]
        names += ["–" for one in ids if one not in people]  # put together with another file since
        if names:
            more = "…" if len(names) > _NAMED else ""
            raise NotAllowed("exchange.in_use", count=len(names), names=", ".join(names[:_NAMED]) + more)
        patient_traces.remove(session, list(people))
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="people.import_undone",
            entity=(_KIND, import_id),
            detail={"people": len(people)},
        )
    return Done(len(people), tuple(Change("patient", one) for one in people))
