"""Dates and times as people type them at a desk in Leuven."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.rules.typed_dates import (
    parse_date,
    parse_time,
    show_date,
    show_time,
    weekday_named,
)

WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3/4", date(2027, 4, 3)),
        ("3/12", date(2026, 12, 3)),
        ("25/11", WEDNESDAY),
        ("3/4/2026", date(2026, 4, 3)),
        ("3-4-26", date(2026, 4, 3)),
        ("03.04.2026", date(2026, 4, 3)),
        ("03042026", date(2026, 4, 3)),
        ("2026-04-03", date(2026, 4, 3)),
        ("3 april", date(2027, 4, 3)),
        ("3 APR. 2026", date(2026, 4, 3)),
        ("1ste maart", date(2027, 3, 1)),
        ("vr 3 apr 2026", date(2026, 4, 3)),
        ("vandaag", WEDNESDAY),
        (" Morgen ", date(2026, 11, 26)),
        ("overmorgen", date(2026, 11, 27)),
        ("gisteren", date(2026, 11, 24)),
        ("di", date(2026, 12, 1)),
        ("do", date(2026, 11, 26)),
        ("wo", date(2026, 12, 2)),
        ("deze woensdag", WEDNESDAY),
        ("volgende do", date(2026, 12, 3)),
        ("vorige vrijdag", date(2026, 11, 20)),
        ("+2w", date(2026, 12, 9)),
        ("+10d", date(2026, 12, 5)),
        ("+1 m", date(2026, 12, 25)),
        ("over 3 maanden", date(2027, 2, 25)),
        ("-1w", date(2026, 11, 18)),
        ("29/2", date(2028, 2, 29)),
        ("29 feb 2026", None),
        ("31/4", None),
        ("14.30", None),
        ("jan", None),
        ("", None),
        ("bla 3", None),
    ],
)
def test_a_typed_day(typed: str, meant: date | None) -> None:
    assert parse_date(typed, WEDNESDAY) == meant


@pytest.mark.parametrize(
    ("typed", "language", "meant"),
    [
        ("tomorrow", "en", date(2026, 11, 26)),
        ("next tue", "en", date(2026, 12, 1)),
        ("April 3rd", "en", date(2027, 4, 3)),
        ("3rd of April 2026", "en", date(2026, 4, 3)),
        ("3 mar", "en", date(2027, 3, 3)),
        ("in 2 weeks", "en", date(2026, 12, 9)),
        ("morgen", "en", date(2026, 11, 26)),
        ("di", "fr", date(2026, 11, 29)),
        ("3 août", "fr", date(2027, 8, 3)),
        ("aujourd’hui", "fr", WEDNESDAY),
        ("dans 2 semaines", "fr", date(2026, 12, 9)),
        ("+3j", "fr", date(2026, 11, 28)),
        ("+3j", "nl", date(2029, 11, 25)),
        ("+2s", "fr", date(2026, 12, 9)),
        ("auj.", "fr", WEDNESDAY),
        ("apres demain", "fr", date(2026, 11, 27)),
        ("vendredi en huit", "fr", date(2026, 12, 4)),
        ("lundi en quinze", "fr", date(2026, 12, 14)),
        ("mardi 1er décembre", "fr", date(2026, 12, 1)),
    ],
)
def test_a_day_in_other_languages(typed: str, language: str, meant: date) -> None:
    assert parse_date(typed, WEDNESDAY, language) == meant


def test_what_is_past_leans_backwards() -> None:
    assert parse_date("3/12", WEDNESDAY, past=True) == date(2025, 12, 3)
    assert parse_date("3/4/88", WEDNESDAY, past=True) == date(1988, 4, 3)
    assert parse_date("3/4/12", WEDNESDAY, past=True) == date(2012, 4, 3)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14u30", time(14, 30)),
        ("14.30", time(14, 30)),
        ("14:30", time(14, 30)),
        ("14h30", time(14, 30)),
        ("1430", time(14, 30)),
        ("14", time(14)),
        ("9u", time(9)),
        ("9 uur", time(9)),
        ("9 heures", time(9)),
        ("14 heures 30", time(14, 30)),
        ("midi", time(12)),
        ("2:30 pm", time(14, 30)),
        ("12 am", time(0)),
        ("0:00", time(0)),
        ("24:00", None),
        ("14:75", None),
        ("", None),
        ("half", None),
    ],
)
def test_a_typed_time(typed: str, meant: time | None) -> None:
    assert parse_time(typed) == meant


days = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@given(days, days, st.sampled_from(["nl", "en", "fr"]))
def test_what_we_show_is_read_again(day: date, today: date, language: str) -> None:
    assert parse_date(show_date(day, language), today, language) == day


@given(st.times().map(lambda at: at.replace(second=0, microsecond=0)))
def test_a_time_that_we_show_is_read_again(at: time) -> None:
    assert parse_time(show_time(at)) == at


@given(st.text(max_size=20), days)
def test_nothing_typed_breaks_it(typed: str, today: date) -> None:
    for found in (parse_date(typed, today), parse_date(typed, today, past=True)):
        assert found is None or abs(found - today) < timedelta(days=365 * 10_000)
    parse_time(typed)


def test_shown_so_that_nobody_can_misread() -> None:
    assert show_date(date(2026, 4, 3)) == "vr 3 apr 2026"
    assert show_date(date(2026, 4, 3), "en") == "Fri 3 Apr 2026"
    assert show_time(time(9, 5)) == "09:05"
    assert weekday_named("do") == 3
    assert weekday_named("donderdag") == 3
