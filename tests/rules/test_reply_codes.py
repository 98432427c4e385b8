"""A reply code that was typed or scanned wrong says so, before anything is looked up."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.errors import NotAllowed
from healthdesk.rules.reply_codes import new_reply_code, read_reply_code
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
