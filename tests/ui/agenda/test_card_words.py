"""A block of the agenda that is too small leaves out whole words, what matters least first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.ui.agenda.card_words import Part, Weight, fitted

TALK = (
    Part("bewust dubbel", Weight.OVERLAP, "dubbel"),
    Part("binnen", Weight.STATE, "●"),
    Part("gesprek 9", Weight.NUMBER),
    Part("20 min te laat", Weight.LATE, "+20 min"),
    Part("reeks 3/10", Weight.SERIES),
    Part("tolk Arabisch?", Weight.INTERPRETER, "tolk?"),
    Part("kamer 3", Weight.PLACE),
)


@pytest.mark.parametrize(
    ("room", "lines", "shown"),
    [
        (
            99,
            1,
            ["bewust dubbel · binnen · gesprek 9 · 20 min te laat · reeks 3/10 · tolk Arabisch? · kamer 3"],
        ),
        (20, 2, ["binnen · +20 min", "tolk? · kamer 3"]),
        (20, 1, ["● · tolk? · kamer 3"]),
        (16, 1, ["binnen · kamer 3"]),
        (11, 1, ["● · kamer 3"]),
        (8, 2, ["binnen", "kamer 3"]),
        (6, 1, ["binnen"]),
        (3, 1, ["●"]),
        (0, 1, []),
        (99, 0, []),
    ],
)
def test_first_the_state_then_the_room_and_a_shorter_word_before_none(
    room: int, lines: int, shown: list[str]
) -> None:
    assert fitted(TALK, len, room, lines) == shown


def test_what_is_wider_than_a_line_goes_on_below_between_its_words() -> None:
    told = (Part("Els Maes verzet dit nu", Weight.STATE),)
    assert fitted(told, len, 12, 3) == ["Els Maes", "verzet dit", "nu"]
    assert fitted(told, len, 12, 2) == fitted(told, len, 5, 9) == []


@given(st.integers(0, 60), st.integers(0, 4))
def test_no_word_is_ever_cut(room: int, lines: int) -> None:
    found = fitted(TALK, len, room, lines)
    assert len(found) <= lines
    assert all(len(one) <= room for one in found)
    known = {words for part in TALK for words in (part.words, part.short)}
    said = " · ".join(found)
    whole = {word for words in known for word in words.split()} | {"·"}
    assert set(said.split()) <= whole
