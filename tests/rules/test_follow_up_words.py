"""What is said to a partner who does not answer: enough to find the letter, and nobody's name."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from healthdesk.records.house import House, HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.referral import Direction, EventKind, Referral, ReferralEvent, ReferralState
from healthdesk.rules.follow_up_words import LANGUAGES, follow_up_words, may_be_asked_after, sent_on

NOW = datetime(2026, 11, 25, 23, 30, tzinfo=UTC)
HOUSE = House(id=new_id(), kind=HouseKind.WGC, name="WGC De Linde", phone="+3216123456")
ONE = Referral(
    id=new_id(),
    number="V-2026-0142",
    reply_code="A-7K3M-2QX",
    patient_id=new_id(),
    partner_id=new_id(),
    partner_name="CGG De Proef",
    state=ReferralState.SENT,
    owner_id=new_id(),
    owner_name="An Peeters",
    created_at=NOW,
    changed_at=NOW,
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letter_can_be_found_by_what_is_said(language: str) -> None:
    told = follow_up_words(ONE, HOUSE, "An Peeters", date(2026, 11, 3), language)
    for words in (" ".join(told.phone), told.mail):
        for known in ("V-2026-0142", "A-7K3M-2QX", "An Peeters", "WGC De Linde", "novemb"):
            assert known in words.lower() or known in words
        assert "{" not in words
    assert "016 12 34 56" in told.mail
    assert "V-2026-0142" in told.subject


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_withdrawal_is_asked_after_in_other_words(language: str) -> None:
    away = replace(ONE, state=ReferralState.WITHDRAWING)
    told = follow_up_words(away, HOUSE, "An Peeters", None, language)
    assert may_be_asked_after(away)
    assert told.subject != follow_up_words(ONE, HOUSE, "An Peeters", None, language).subject
    assert all("V-2026-0142" in words for words in (" ".join(told.phone), told.mail, told.subject))
    assert "{" not in told.mail


def test_a_day_that_nobody_knows_is_not_said() -> None:
    told = follow_up_words(ONE, HOUSE, "An Peeters", None, "nl")
    assert "Wij verwezen iemand naar u" in told.mail


def test_the_day_is_the_one_on_the_wall() -> None:
    left = ReferralEvent(
        id=new_id(), referral_id=ONE.id, at=NOW, by="An", kind=EventKind.STEP, state=ReferralState.SENT
    )
    assert sent_on((left,), ZoneInfo("Europe/Brussels")) == date(2026, 11, 26)
    assert sent_on((), ZoneInfo("Europe/Brussels")) is None


def test_only_who_has_our_letter_and_owes_an_answer_is_asked() -> None:
    assert may_be_asked_after(ONE)
    for other in (ReferralState.DRAFT, ReferralState.PLANNED):
        assert not may_be_asked_after(replace(ONE, state=other))
    assert not may_be_asked_after(replace(ONE, direction=Direction.INCOMING))
