"""A reply code that was typed or scanned wrong says so, before anything is looked up."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.errors import NotAllowed
from healthdesk.rules.keyboards import other_readings
from healthdesk.rules.reply_codes import looks_like_reply_code, new_reply_code, read_reply_code
from healthdesk.rules.short_codes import ALPHABET

ON_AZERTY = str.maketrans("AQWZaqwzMm-1234567890", "QAZWqazw?,)&é\"'(§è!çà")
"""What a Belgian keyboard shows where an American one was meant."""
codes = st.randoms(use_true_random=False).map(lambda dice: new_reply_code(random.Random(dice.random())))


@given(codes)
def test_read_as_people_type_it(code: str) -> None:
    assert read_reply_code(code) == code
    assert read_reply_code(f" {code.lower().replace('-', ' ')} ") == code


@given(codes, st.booleans())
def test_a_scanner_that_thinks_the_keyboard_is_american(code: str, capitals: bool) -> None:
    typed = code if capitals else code.lower()
    assert read_reply_code(typed.translate(ON_AZERTY)) == code


@pytest.mark.parametrize(
    ("shown", "code"),
    [
        ("Q)è§?ç)éZK", "A-76M9-2WK"),  # American, on a Belgian computer
        ("q)è-?ç)ézk", "A-76M9-2WK"),  # American, on a French one: there the dash is a six
        ("Aß7YM9ß2WK", "A-7ZM9-2WK"),  # American, on a German one
        ("q=&^:(=@zk", "A-76M9-2WK"),  # Belgian, on an American one
        ("Q6&^:(6@ZK", "A-76M9-2WK"),  # French, on an American one: there a six is a dash
        ("A/7ZM9/2WK", "A-7YM9-2WK"),  # German, on an American one
        ("Q=èyç?=éZK", "A-7Z9M-2WK"),  # German, on a Belgian one
        ('Q6/&Ö)6"WK', "A-76M9-2ZK"),  # French, on a German one
    ],
)
def test_a_scanner_that_thinks_it_is_at_another_keyboard(shown: str, code: str) -> None:
    """Read by hand from the pictures of these keyboards."""
    assert code in other_readings(shown)


def _typed_there(code: str, scanner: str, computer: str) -> str:
    """The same keys, told without the tables of the program."""
    return code.translate(str.maketrans(_SIGNS[scanner], _SIGNS[computer]))


_SIGNS = {
    "us": "ABCDFGHJKMNPQRTVWXYZ23456789-",
    "be": "QBCDFGHJK?NPARTVZXYWé\"'(§è!ç)",
    "fr": "QBCDFGHJK?NPARTVZXYWé\"'(-è_ç)",
    "de": "ABCDFGHJKMNPQRTVWXZY23456789ß",
}
"""What an American scanner makes appear on each."""


@given(codes, st.sampled_from(["be", "fr", "de"]), st.booleans())
def test_whatever_the_computer_is_set_to_it_is_that_code_or_asked_about(
    code: str, computer: str, capitals: bool
) -> None:
    typed = _typed_there(code, "us", computer)
    typed = typed if capitals else typed.lower()
    try:
        assert read_reply_code(typed) == code
    except NotAllowed as asked:
        assert asked.key == "referrals.code_of_two"  # noqa: PT017 - one of the two is right
        assert code in {one.strip() for one in other_readings(typed)}
    assert looks_like_reply_code(typed)


def test_one_that_can_be_read_in_two_ways_is_asked_about() -> None:
    with pytest.raises(NotAllowed, match=r"referrals\.code_of_two"):
        read_reply_code("Q=H(BD=PYX")  # azerty or qwertz, on an American computer


@given(codes, st.integers(0, 6), st.sampled_from(ALPHABET))
def test_one_wrong_letter_shows(code: str, place: int, letter: str) -> None:
    body = code.replace("-", "")[1:]
    wrong = body[:place] + letter + body[place + 1 :]
    if wrong != body:
        with pytest.raises(NotAllowed):
            read_reply_code("A" + wrong)


@given(codes, st.integers(0, 5))
def test_two_swapped_neighbours_show(code: str, place: int) -> None:
    body = code.replace("-", "")[1:]
    swapped = body[:place] + body[place + 1] + body[place] + body[place + 2 :]
    if swapped != body:
        with pytest.raises(NotAllowed):
            read_reply_code("A" + swapped)


@pytest.mark.parametrize("typed", ["", "A", "Yara", "A-7K3M", "J-7K3M", "A-0000-000", "V-2026-0001"])
def test_what_is_no_code(typed: str) -> None:
    with pytest.raises(NotAllowed):
        read_reply_code(typed)
