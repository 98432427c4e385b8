"""A draft given to the person herself, and taken back: on both engines."""

from __future__ import annotations

from datetime import timedelta

import pytest

from healthdesk.actions import hand_over, keep_draft, sign_intake, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.clock import FixedClock
from healthdesk.db import audit
from healthdesk.db.store import Store
from healthdesk.errors import NotAllowed
from healthdesk.records.house import HouseKind
from healthdesk.records.practitioner import Role
from tests.intake_desk import begun, who5
from tests.stores import MakeDesk


@pytest.fixture
def desk(store: Store, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST, kind=HouseKind.TEJO, name="Els D.")


def test_both_are_in_the_book_and_what_she_typed_is_in_the_draft(desk: Desk, make_desk: MakeDesk) -> None:
    draft = begun(desk, "who-5").draft.id
    given = hand_over.hand_over(desk, draft, "en").result
    assert given.draft.language == "en"
    keep_draft.keep(desk, who5(given, desk, *"33333"))
    an = make_desk(Role.RECEPTION, kind=HouseKind.TEJO, name="An P.")
    back = hand_over.take_back(an, draft).result
    assert back.draft.language == "en"
    assert len(back.items[0].items) == 5
    assert not any(seat.given for seat in back.draft.seats)
    with desk.store.reading() as session:
        book = [(one.action, one.actor_name, one.detail) for one in audit.entries(session)[:2]]
    assert book == [("intake.take_back", "An P.", {}), ("intake.hand_over", "Els D.", {"language": "en"})]


def test_nobody_signs_it_meanwhile_and_a_screen_that_died_is_not_waited_for(
    desk: Desk, clock: FixedClock
) -> None:
    opened = begun(desk, "who-5")
    page = who5(opened, desk, *"33333")
    hand_over.hand_over(desk, opened.draft.id, "nl")
    with pytest.raises(NotAllowed) as refused:
        sign_intake.sign(desk, page)
    assert refused.value.key == "intake.given_away"
    clock.advance(start_intake.SEEN_RECENTLY + timedelta(seconds=1))
    assert sign_intake.sign(desk, page).result.response.signed_by == "Els D."
