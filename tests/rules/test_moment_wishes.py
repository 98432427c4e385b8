"""What a file says of somebody's languages is what a search for a moment begins with."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish
from healthdesk.records.patient import AccessNeed, Patient, SpokenLanguage
from healthdesk.rules.moment_suits import chairs, room_reason
from healthdesk.rules.moment_wishes import wish_of
from healthdesk.sentences import sentence

DUTCH = SpokenLanguage("nl")
ARABIC = SpokenLanguage("ar", preferred=True)
WITH_INTERPRETER = SpokenLanguage("ar", preferred=True, interpreter=True)


@pytest.mark.parametrize(
    ("spoken", "languages", "interpreter"),
    [
        ((), (), ""),
        ((DUTCH, ARABIC), (), ""),
        ((ARABIC,), ("ar",), "ar"),
        ((WITH_INTERPRETER,), ("ar",), "ar"),
        ((WITH_INTERPRETER, DUTCH), ("ar",), "ar"),
        ((SpokenLanguage("nl", interpreter=True),), ("nl",), "nl"),
    ],
)
def test_an_interpreter_comes_where_the_file_asks_for_one(
    spoken: tuple[SpokenLanguage, ...], languages: tuple[str, ...], interpreter: str
) -> None:
    somebody = Patient(id=new_id(), code="", created_at=datetime(2026, 11, 25, tzinfo=UTC), languages=spoken)
    wish = wish_of(somebody, None, (), date(2026, 11, 25), "nl")
    assert (wish.languages, wish.interpreter) == (languages, interpreter)


def test_what_somebody_needs_comes_along_with_a_chair_for_each_who_comes() -> None:
    needs = frozenset(
        {AccessNeed.STEP_FREE, AccessNeed.LOW_STIMULUS, AccessNeed.OWN_ENTRANCE, AccessNeed.COMPANION}
    )
    somebody = Patient(
        id=new_id(), code="", created_at=datetime(2026, 11, 25, tzinfo=UTC), access_needs=needs
    )
    wish = wish_of(somebody, None, (), date(2026, 11, 25), "nl")
    assert (wish.step_free, wish.low_stimulus, wish.own_entrance, wish.people) == (True, True, True, 2)
    with_interpreter = replace(somebody, languages=(WITH_INTERPRETER,))
    both = wish_of(with_interpreter, None, (), date(2026, 11, 25), "nl")
    assert (both.people, chairs(both), chairs(both, "ar")) == (2, 3, 4)


@pytest.mark.parametrize(
    ("wish", "key"),
    [
        (MomentWish(minutes=45), "agenda.fell_room"),
        (MomentWish(minutes=45, people=1), "agenda.fell_room"),
        (MomentWish(minutes=45, people=4), "agenda.fell_seats"),
        (MomentWish(minutes=45, step_free=True), "agenda.fell_steps"),
        (MomentWish(minutes=45, low_stimulus=True), "agenda.fell_room_kind"),
        (MomentWish(minutes=45, own_entrance=True), "agenda.fell_entrance"),
        (MomentWish(minutes=45, own_entrance=True, low_stimulus=True), "agenda.fell_room_needs"),
    ],
)
def test_what_no_free_room_has_is_called_by_its_name(wish: MomentWish, key: str) -> None:
    assert room_reason(wish) == key
    assert sentence("nl", key) != key


@pytest.mark.parametrize(
    "somebody", [None, Patient(id=new_id(), code="", created_at=datetime(2026, 11, 25, tzinfo=UTC))]
)
def test_the_search_is_told_which_kind_of_talk_it_is_for(somebody: Patient | None) -> None:
    talk = HealthcareService(id=new_id(), name="kennismaking", minutes=30)
    wish = wish_of(somebody, talk, (), date(2026, 11, 25), "nl")
    assert (wish.service_id, wish.minutes) == (talk.id, 30)
