"""The warm bridge of TEJO, noted also after the letter was taken along, on both engines."""

from __future__ import annotations

import pytest

from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_up_referral import open_referral, take_step
from healthdesk.actions.keep_bridge import keep_bridge
from healthdesk.actions.start_referral import ReferralWish, begin
from healthdesk.db import audit
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import Direction, Referral, ReferralState
from tests.letter_desk import case
from tests.stores import MakeDesk


@pytest.fixture
def desk(store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST)


def _moved(desk: Desk, one: Referral, *states: ReferralState) -> Referral:
    for state in states:
        one = take_step(desk, one.id, one.version, state, "zo gezegd").result
    return one


def test_it_is_noted_after_the_letter_left_and_taken_back(desk: Desk) -> None:
    one = _moved(desk, case(desk).referral, ReferralState.READY, ReferralState.SENT)
    done = keep_bridge(desk, one.id, on=True)
    file = open_referral(desk, one.id)
    kept = file.line.referral
    assert (kept.bridging, kept.state, kept.due_on) == (True, ReferralState.SENT, one.due_on)
    assert kept.changed_at == one.changed_at, "nothing was heard of the partner"
    assert "gaan door" in file.story[0].text
    assert keep_bridge(desk, one.id, on=True).undo is None, "it stood there already"
    assert done.undo is not None
    done.undo(desk)
    assert not open_referral(desk, one.id).line.referral.bridging
    with desk.store.reading() as session:
        assert audit.verify(session).whole


def test_there_is_nothing_to_bridge_in_one_that_is_closed_or_came_in(desk: Desk) -> None:
    here = case(desk)
    closed = _moved(
        desk,
        here.referral,
        ReferralState.READY,
        ReferralState.SENT,
        ReferralState.PLANNED,
        ReferralState.COMPLETED,
    )
    wish = ReferralWish(patient_id=here.patient.id, partner_id=here.partner.id, direction=Direction.INCOMING)
    for one in (closed, begin(desk, wish).result):
        with pytest.raises(NotAllowed, match="no_bridge"):
            keep_bridge(desk, one.id, on=True)


def test_a_volunteer_does_not(desk: Desk, make_desk: MakeDesk) -> None:
    one = case(desk).referral
    with pytest.raises(NotPermitted):
        keep_bridge(make_desk(Role.VOLUNTEER_RECEPTION), one.id, on=True)
