"""A shielded file: open to whom it was left open, to others with a reason that is seen; on both engines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft
from healthdesk.actions.find_anything import people, people_like
from healthdesk.actions.follow_up_referral import open_referral, take_step
from healthdesk.actions.forget_people import forget
from healthdesk.actions.merge_people import merge
from healthdesk.actions.open_patient_file import open_file, who_saw
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.shield_file import break_glass, broken, door_of, shield, unshield
from healthdesk.actions.show_today import show_today
from healthdesk.actions.sign_intake import intakes_of
from healthdesk.actions.tell_story import story_of
from healthdesk.clock import FixedClock
from healthdesk.db import patients, practitioners, shields
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import ReferralState
from healthdesk.records.task import TaskKind
from tests.letter_desk import case
from tests.stores import MakeDesk


@pytest.fixture
def desk(store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.RECEPTION)


def _refusal(action: Callable[..., Any], *values: Any) -> str:
    with pytest.raises(NotAllowed) as refused:
        action(*values)
    return refused.value.key


def test_only_whom_it_was_left_open_to_sees_anything_of_it(desk: Desk, make_desk: MakeDesk) -> None:
    told = case(desk)
    els = make_desk(Role.THERAPIST)
    shield(desk, told.patient.id, (els.actor.practitioner_id,), "werkt hier")
    assert open_file(els, told.patient.id).patient == told.patient
    for look in (open_file, who_saw, story_of, intakes_of, door_of):
        assert _refusal(look, desk, told.patient.id) == "shield.closed", look.__name__
    assert _refusal(open_draft, desk, told.key) == "shield.closed"
    assert _refusal(open_referral, desk, told.referral.id) == "shield.closed"
    assert _refusal(shield, desk, told.patient.id, (desk.actor.practitioner_id,)) == "shield.closed"
    assert _refusal(unshield, desk, told.patient.id) == "shield.closed"


def test_a_step_in_a_file_that_was_closed_since_is_not_taken_back(desk: Desk, make_desk: MakeDesk) -> None:
    told = case(desk)
    lien = make_desk(Role.RECEPTION, name="Lien Peeters")
    step = take_step(lien, told.referral.id, told.referral.version, ReferralState.READY)
    shield(desk, told.patient.id, (desk.actor.practitioner_id,))
    assert step.undo is not None
    assert _refusal(step.undo, lien) == "shield.closed"
    assert open_referral(desk, told.referral.id).line.referral.state is ReferralState.READY


def test_a_referral_that_nobody_behind_the_door_can_follow_is_told_to_the_coordinator(
    desk: Desk, make_desk: MakeDesk, clock: FixedClock
) -> None:
    told = case(desk)
    els, mia = make_desk(Role.THERAPIST, name="Els Claes"), make_desk(Role.COORDINATOR, name="Mia Wouters")
    shield(desk, told.patient.id, (els.actor.practitioner_id,), "werkt hier")
    clock.advance(timedelta(days=60))
    assert _waiting(mia) == []
    assert _waiting(els) == [TaskKind.REFERRAL]
    _becomes(mia, els, roles=frozenset({Role.VOLUNTEER_RECEPTION}))
    (task,) = show_today(mia).tasks
    assert (task.kind, task.patient_id) == (TaskKind.UNFOLLOWED, told.patient.id)
    assert told.partner.name not in str(task), "where she was sent stays behind the door"
    assert _waiting(desk) == []
    break_glass(mia, told.patient.id, "de verwijzing wacht al lang")
    assert _waiting(mia) == [TaskKind.REFERRAL]
    shield(mia, told.patient.id, (desk.actor.practitioner_id,))
    assert TaskKind.REFERRAL in _waiting(desk)


def test_two_files_that_became_one_and_were_open_to_others_hide_no_referral(
    desk: Desk, make_desk: MakeDesk, clock: FixedClock
) -> None:
    told = case(desk)
    els, mia = make_desk(Role.THERAPIST, name="Els Claes"), make_desk(Role.COORDINATOR, name="Mia Wouters")
    both = (desk.actor.practitioner_id, els.actor.practitioner_id)
    other = register(desk, replace(blank(desk), official_given="Yara")).result
    shield(desk, told.patient.id, (both[0],))
    shield(desk, other.id, both)
    with desk.store.writing() as session:
        kept = patients.by_id(session, told.patient.id)
        gone = patients.by_id(session, other.id)
    assert kept is not None
    assert gone is not None
    merge(desk, kept, gone, {})
    unshielded = shields_of(desk, told.patient.id)
    assert unshielded == (both[0],), "open to whom both were open"
    clock.advance(timedelta(days=60))
    assert _waiting(mia) == []
    _becomes(mia, desk, active=False)
    assert _waiting(mia) == [TaskKind.UNFOLLOWED]


def _becomes(coordinator: Desk, who: Desk, **what: object) -> None:
    with coordinator.store.writing() as session:
        kept = practitioners.by_id(session, who.actor.practitioner_id)
        assert kept is not None
        practitioners.change(session, replace(kept, **what))  # type: ignore[arg-type]


def shields_of(desk: Desk, patient_id: UUID) -> tuple[UUID, ...]:
    with desk.store.reading() as session:
        found = shields.of_patient(session, patient_id)
    return found.open_to if found is not None else ()


def _waiting(desk: Desk) -> list[TaskKind]:
    return [one.kind for one in show_today(desk).tasks]


def test_a_search_finds_her_without_telling_where_she_lives(desk: Desk, make_desk: MakeDesk) -> None:
    told = case(desk)
    els = make_desk(Role.THERAPIST)
    name = told.patient.official_given
    before = next(line for line in people(desk, name) if line.id == told.patient.id)
    assert before.phone
    shield(desk, told.patient.id, (els.actor.practitioner_id,))
    for found in (people(desk, name), people(desk, ""), people_like(desk, f"{name}x", ())):
        now = next(line for line in found if line.id == told.patient.id)
        assert (now.name, now.phone, now.town) == (before.name, "", "")
    assert before in people(els, name)


def test_a_reason_opens_it_for_a_shift_and_is_seen(
    desk: Desk, make_desk: MakeDesk, clock: FixedClock
) -> None:
    told = case(desk)
    els, mia = make_desk(Role.THERAPIST), make_desk(Role.COORDINATOR)
    shield(desk, told.patient.id, (els.actor.practitioner_id,))
    assert _refusal(break_glass, desk, told.patient.id, " x ") == "shield.no_reason"
    break_glass(desk, told.patient.id, "de huisarts belt over een opname")
    assert open_file(desk, told.patient.id).patient == told.patient
    assert _refusal(open_file, mia, told.patient.id) == "shield.closed"
    (one,) = broken(mia)
    assert (one.entry.actor_name, one.reason) == (desk.actor.name, "de huisarts belt over een opname")
    assert told.patient.code in one.about
    with pytest.raises(NotPermitted):
        broken(desk)
    clock.advance(timedelta(hours=8))
    assert _refusal(open_file, desk, told.patient.id) == "shield.closed"


def test_closing_and_opening_can_be_taken_back(desk: Desk, make_desk: MakeDesk) -> None:
    told = case(desk)
    me, els = desk.actor.practitioner_id, make_desk(Role.THERAPIST)
    assert _refusal(shield, desk, told.patient.id, ()) == "shield.nobody"
    closed = shield(desk, told.patient.id, (me,))
    lifted = unshield(desk, told.patient.id)
    assert open_file(els, told.patient.id).patient == told.patient
    assert lifted.undo is not None
    lifted.undo(desk)
    assert _refusal(open_file, els, told.patient.id) == "shield.closed"
    assert closed.undo is not None
    closed.undo(desk)
    assert open_file(els, told.patient.id).patient == told.patient


def test_a_file_without_a_shield_asks_nothing(desk: Desk) -> None:
    told = case(desk)
    assert door_of(desk, told.patient.id).shield is None
    assert open_file(desk, told.patient.id).patient == told.patient


def test_a_shield_goes_with_the_file(desk: Desk, make_desk: MakeDesk) -> None:
    both = make_desk(Role.COORDINATOR, Role.RECEPTION, name="Ria Jacobs")
    jan = register(both, replace(blank(both), official_given="Jan")).result
    shield(both, jan.id, (both.actor.practitioner_id,))
    with both.store.reading() as session:
        assert shields.of_patient(session, jan.id) is not None
    _gone(both, jan.id)
    with both.store.reading() as session:
        assert shields.of_patient(session, jan.id) is None


def _gone(desk: Desk, patient_id: UUID) -> None:
    years = desk.clock.now().year + 31
    later = replace(desk, clock=FixedClock(instant=desk.clock.now().replace(year=years)))
    forget(later, [patient_id])
    with desk.store.reading() as session:
        assert patients.by_id(session, patient_id) is None
