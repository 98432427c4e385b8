from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.errors import NotAllowed
from healthdesk.rules.typed_hours import read_hours, say_hours


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("9-12, 13u30-17", "09:00–12:00, 13:30–17:00"),
        ("16.00–20.00", "16:00–20:00"),
        ("9u tot 12u en 13:00-17h", "09:00–12:00, 13:00–17:00"),
        ("de 9 à 12 et 13h30-17h", "09:00–12:00, 13:30–17:00"),
        ("9-24", "09:00–24:00"),
        ("0-24", "00:00–24:00"),
        ("18u-24u00", "18:00–24:00"),
        ("", ""),
        (" - ", ""),
    ],
)
def test_as_people_type_them(typed: str, said: str) -> None:
    assert say_hours(read_hours(typed)) == said


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("gesloten", "hours.unreadable"),
        ("25-26", "hours.unreadable"),
        ("9-24u30", "hours.unreadable"),
        ("24-25", "hours.unreadable"),
        ("12-9", "hours.backwards"),
        ("9-12, 11-13", "hours.overlap"),
    ],
)
def test_what_cannot_be(typed: str, key: str) -> None:
    with pytest.raises(NotAllowed) as refused:
        read_hours(typed)
    assert refused.value.key == key


@given(st.lists(st.integers(0, 24 * 60 - 1), max_size=8, unique=True))
def test_said_and_read_again_is_the_same(minutes: list[int]) -> None:
    marks = [time(minute // 60, minute % 60) for minute in sorted(minutes)]
    stretches = tuple(zip(marks[::2], marks[1::2], strict=False))
    assert read_hours(say_hours(stretches)) == stretches
