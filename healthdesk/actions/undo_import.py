"""Taking an import of people back, as long as nothing else hangs on them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.past_imports import imports_in, lines_of, refuse_in_use
from healthdesk.db import audit, half_typed, patient_traces, patients, practitioners
from healthdesk.records.change import Change
from healthdesk.records.half_typed import HalfTypedKind
from healthdesk.records.past_import import PastImport
from healthdesk.records.patient import Patient
from healthdesk.rules.person_names import shown_name
from healthdesk.rules.roles import Right, require
from healthdesk.sentences import sentence

_KIND = "people_import"
_HALF_TYPED = frozenset({"half_typed"})
_INTO = {
    HalfTypedKind.PERSON: "exchange.half_typed_person",
    HalfTypedKind.NOTE: "exchange.half_typed_note",
    HalfTypedKind.PLAN: "exchange.half_typed_plan",
}


def past_imports(desk: Desk) -> tuple[PastImport, ...]:
    """Every import of people, newest first."""
    require(desk.actor, Right.MANAGE_HOUSE)
    with desk.store.reading() as session:
        return imports_in(session, "people.import", "people")


def take_back(desk: Desk, import_id: UUID) -> Done[int]:
    """All the people of one import go again; returns how many.

    Raises `NotAllowed` with their names when something was changed or kept about some of them since, or is
    half typed by somebody who works here: who that is, is told too.
    """
    require(desk.actor, Right.MANAGE_HOUSE)
    with desk.store.writing() as session:
        entries = lines_of(session, _KIND, "people.import", import_id)
        ids = [one.patient_id for one in entries if one.action == "patient.import" and one.patient_id]
        people: dict[UUID, Patient] = {}
        for start in range(0, len(ids), 500):
            people |= patients.by_ids(session, ids[start : start + 500])
        held = patient_traces.hanging_on(session, ids)
        used = {one for one, tables in held.items() if set(tables) - _HALF_TYPED}
        names = [shown_name(one) for one in people.values() if one.id in used or one.version > 1]
        names += ["–" for one in ids if one not in people]  # put together with another file since
        refuse_in_use("exchange.in_use", names)
        refuse_in_use("exchange.half_typed", _half_typed(desk, session, people), "; ")
        half_typed.remove_about(session, list(people))  # of who works here no more
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


def _half_typed(desk: Desk, session: Any, people: Mapping[UUID, Patient]) -> list[str]:
    """About whom somebody has words that she did not keep: her name, and into what they go."""
    at_work = {one.id: one.name for one in practitioners.all_of(session)}
    return [
        sentence(
            desk.language,
            _INTO.get(kind, "exchange.half_typed_dialog"),
            name=shown_name(people[about]),
            who=at_work[owner],
        )
        for about, owner, kind in half_typed.about_people(session, list(people))
        if owner in at_work
    ]
