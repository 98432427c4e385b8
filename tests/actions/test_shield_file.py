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
from healthdesk.actions.open_patient_file import open_file, who_saw
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.shield_file import break_glass, broken, door_of, shield, unshield
from healthdesk.actions.sign_intake import intakes_of
from healthdesk.actions.tell_story import story_of
from healthdesk.clock import FixedClock
from healthdesk.db import patients, shields
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import ReferralState
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
