"""Who acts for whom: until when, for what, and when the person decides herself."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.patient import Capacity, Patient
from healthdesk.records.related_person import Authority, RelatedPerson
from healthdesk.rules.representation import (
    acting,
    against_agreeing,
    against_signing,
    authority_hint,
    authority_name,
    deciders,
    signers,
    stands,
)

TODAY = date(2026, 11, 25)
ANY_DAY = st.dates(date(2020, 1, 1), date(2040, 1, 1))
NOOR = Patient(
    id=UUID(int=1), code="P-1", birth_date="2014-02-01", created_at=datetime(2026, 1, 1, tzinfo=UTC)
)
AN = RelatedPerson("An Claes", "parent", authority=Authority.PARENT)
GREET = RelatedPerson("Greet Vandezande", "", authority=Authority.ADMINISTRATOR_PERSON)
LIEVE = RelatedPerson("Lieve Peeters", "neighbour", authority=Authority.TRUSTED)


def _with(*people: RelatedPerson, **changes: object) -> Patient:
    return replace(NOOR, related=people, **changes)  # type: ignore[arg-type]


@given(ANY_DAY)
def test_a_parent_acts_until_the_child_is_of_age_and_an_administrator_beyond(day: date) -> None:
    child = _with(AN, GREET)
    assert stands(AN, child, day) is (day < date(2032, 2, 1))
    assert stands(GREET, child, day)


@given(ANY_DAY, ANY_DAY, ANY_DAY)
def test_an_authority_stands_on_its_first_and_last_day_and_on_none_around_them(
    first: date, last: date, day: date
) -> None:
    one = replace(GREET, since=first, until=last)
    assert stands(one, _with(one), day) is (first <= day <= last)


def test_who_is_sure_comes_first_and_who_only_stands_by_is_not_offered() -> None:
    foster = replace(AN, name="Rik Maes", authority=Authority.FOSTER)
    child = _with(LIEVE, foster, AN)
    assert [one.name for one in acting(child, TODAY)] == ["Rik Maes", "An Claes", "Lieve Peeters"]
    assert [one.name for one in signers(child, TODAY)] == ["An Claes", "Rik Maes"]
    assert deciders(child, TODAY) == signers(child, TODAY)


def test_who_was_judged_able_decides_herself_whoever_may_sign() -> None:
    able = _with(AN, capacity=Capacity(able=True, judged_by="Els", judged_on=TODAY))
    assert deciders(able, TODAY) == ()
    assert signers(able, TODAY) == (AN,)
    assert against_agreeing(able, "An Claes", TODAY) == "patients.decides_herself"
    assert against_signing(able, "An Claes", TODAY) == ""


@pytest.mark.parametrize(
    ("name", "signing", "agreeing"),
    [
        ("an  CLAES", "", ""),
        ("Lieve Peeters", "enrolment.signs_not", "patients.agrees_not"),
        ("Jos Wouters", "enrolment.authority_over", "patients.authority_over"),
        ("Piet", "enrolment.authority_over", "patients.agrees_not"),
        ("somebody the file does not know", "", ""),
        ("", "", ""),
    ],
)
def test_a_name_is_refused_only_for_what_the_file_knows(name: str, signing: str, agreeing: str) -> None:
    over = replace(GREET, name="Jos Wouters", until=date(2026, 11, 24))
    goods = replace(over, name="Piet", authority=Authority.ADMINISTRATOR_PROPERTY)
    child = _with(AN, LIEVE, over, goods)
    assert against_signing(child, name, TODAY) == signing
    assert against_agreeing(child, name, TODAY) == agreeing


def test_every_authority_has_its_words_in_three_languages() -> None:
    for authority in Authority:
        for language in ("nl", "fr", "en"):
            assert authority_name(authority, language)
            assert len(authority_hint(authority, language)) > 20
        assert authority_name(authority, "nl") != authority_name(authority, "fr")
