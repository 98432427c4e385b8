"""The hours of a week as people type them, and shown so that they can be typed again."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.errors import NotAllowed
from healthdesk.records.partner import OpenHours
from healthdesk.rules.typed_week import read_week, say_week


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("ma, di en do 16-20; wo 13u-20u", "ma, di, do 16:00–20:00; wo 13:00–20:00"),
        ("ma 9-12, wo 14-17 en vrijdag 9-12", "ma, vr 09:00–12:00; wo 14:00–17:00"),
        ("ma-vr 9-12, 13u30-17", "ma, di, wo, do, vr 09:00–12:00, 13:30–17:00"),
        ("zaterdag tot maandag: 10.00–12.00", "ma, za, zo 10:00–12:00"),
        ("van maandag tot woensdag 9-12", "ma, di, wo 09:00–12:00"),
        ("van maandag tot woensdag van 9 tot 12", "ma, di, wo 09:00–12:00"),
        ("du lundi au mercredi de 9h à 12h", "ma, di, wo 09:00–12:00"),
        ("elke dag 8-20", "ma, di, wo, do, vr, za, zo 08:00–20:00"),
        ("", ""),
    ],
)
def test_as_people_type_it(typed: str, said: str) -> None:
    assert say_week(read_week(typed)) == said


def test_a_night_goes_on_into_the_next_morning() -> None:
    typed = "vr 9-12, 21-8; zo 22u-6u30"
    week = read_week(typed, overnight=True)
    said = "ma 00:00–06:30; vr 09:00–12:00, 21:00–24:00; za 00:00–08:00; zo 22:00–24:00"
    assert say_week(week) == said
    assert read_week(said, overnight=True) == week
    assert say_week(read_week("ma 20-0", overnight=True)) == "ma 20:00–24:00"
    for wrong, overnight in (
        ("ma 9-1", True),
        ("ma 21-21", True),
        ("ma 21-8, 22-23", True),
        ("ma 21-8", False),
    ):
        with pytest.raises(NotAllowed):
            read_week(wrong, overnight=overnight)
    with pytest.raises(NotAllowed, match=r"hours\.overlap"):
        read_week("ma 21-8; di 7-9", overnight=True)


def test_each_reader_in_her_own_words() -> None:
    week = read_week("Tue and Thu 9-12", "en")
    assert say_week(week, "en") == "Tue, Thu 09:00–12:00"
    assert say_week(read_week("mardi et jeudi 9-12", "fr"), "nl") == "di, do 09:00–12:00"
    french = read_week("du lundi au mercredi 9 à 12 et 13h30-17 ; lu à ma 18h-20h", "fr")
    assert say_week(french) == "ma, di 09:00–12:00, 13:30–17:00, 18:00–20:00; wo 09:00–12:00, 13:30–17:00"


@pytest.mark.parametrize(
    "typed", ["9-12", "ma", "na afspraak", "ma 12-9", "ma 9-12; ma 11-13", "ma, xy 9-12"]
)
def test_what_cannot_be_is_told(typed: str) -> None:
    with pytest.raises(NotAllowed) as told:
        read_week(typed)
    assert told.value.key.startswith("hours.")


stretches = st.tuples(st.integers(0, 6), st.integers(0, 11), st.integers(12, 23)).map(
    lambda one: OpenHours(weekday=one[0], opens=time(one[1]), closes=time(one[2], 30))
)


@settings(max_examples=30)
@given(st.lists(stretches, unique_by=lambda one: one.weekday), st.sampled_from(["nl", "en"]))
def test_what_is_shown_can_be_typed(week: list[OpenHours], language: str) -> None:
    ordered = tuple(sorted(week, key=lambda one: one.weekday))
    assert read_week(say_week(week, language), language) == ordered
