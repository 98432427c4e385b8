"""When somebody is to be called back, as staff type it in three languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.rules.typed_dates import parse_date, show_date
from healthdesk.rules.typed_periods import parse_day_or_month

TODAY = date(2026, 11, 25)
"""A Wednesday."""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("in maart", date(2027, 3, 1)),
        ("maart", date(2027, 3, 1)),
        ("mei 2028", date(2028, 5, 1)),
        ("en mars", date(2027, 3, 1)),
        ("begin maart", date(2027, 3, 1)),
        ("half januari", date(2027, 1, 15)),
        ("eind maart", date(2027, 3, 21)),
        ("+2w", date(2026, 12, 9)),
        ("3/4", date(2027, 4, 3)),
        ("volgende maand", date(2026, 12, 1)),
        ("Volgende week", date(2026, 11, 30)),
        ("begin volgende week", date(2026, 11, 30)),
        ("eind volgende week", date(2026, 12, 4)),
        ("eind volgende maand", date(2026, 12, 21)),
        ("volgend jaar", date(2027, 1, 1)),
        ("deze week", TODAY),
        ("eind deze week", date(2026, 11, 27)),
        ("begin deze maand", None),
        ("eind deze maand", TODAY),
        ("in november", TODAY),
        ("eind november", TODAY),
        ("begin november", date(2027, 11, 1)),
        ("november 2027", date(2027, 11, 1)),
        ("na november", date(2026, 12, 1)),
        ("over 2 weken", date(2026, 12, 9)),
        ("over twee weken", date(2026, 12, 9)),
        ("binnen een week", date(2026, 12, 2)),
        ("over een maand", date(2026, 12, 25)),
        ("over veertien dagen", date(2026, 12, 9)),
        ("over een half jaar", date(2027, 5, 25)),
        ("na 3 maanden", date(2027, 2, 25)),
        ("komende vrijdag", date(2026, 11, 27)),
        ("maandag a.s.", date(2026, 11, 30)),
        ("na de paasvakantie", date(2027, 4, 12)),
        ("na de kerstvakantie", date(2027, 1, 4)),
        ("na de vakantie", date(2027, 1, 4)),
        ("in de krokusvakantie", date(2027, 2, 8)),
        ("na de grote vakantie", date(2027, 9, 1)),
        ("na nieuwjaar", date(2027, 1, 2)),
        ("na Kerstmis", date(2026, 12, 26)),
        ("na pasen", date(2027, 3, 29)),
        ("na Allerheiligen", date(2027, 11, 2)),
        ("na het weekend", date(2026, 11, 30)),
        ("na maart", date(2027, 4, 1)),
        ("de week van 8 maart", date(2027, 3, 8)),
        ("week van 10/3", date(2027, 3, 8)),
        ("week 10", date(2027, 3, 8)),
        ("vanaf week 10", date(2027, 3, 8)),
        ("week 48", TODAY),
        ("week 47", date(2027, 11, 22)),
        ("week 10 van 2028", date(2028, 3, 6)),
        ("week 53", date(2026, 12, 28)),
        ("week 54", None),
        ("na week 10", date(2027, 3, 15)),
        ("vanaf 1 maart", date(2027, 3, 1)),
        ("na 15 maart", date(2027, 3, 16)),
        ("rond 15 maart", date(2027, 3, 15)),
        ("volgende week dinsdag", date(2026, 12, 1)),
        ("di volgende week", date(2026, 12, 1)),
        ("dinsdag in week 10", date(2027, 3, 9)),
        ("deze week dinsdag", None),
        ("deze week vrijdag", date(2026, 11, 27)),
        ("dinsdag over twee weken", None),
        ("begin april", date(2027, 4, 1)),
        ("na volgende week", date(2026, 12, 7)),
        ("in de lente", None),
        ("over een paar weken", None),
        ("als ze terug is", None),
        ("", None),
    ],
)
def test_what_is_typed_is_its_first_day(typed: str, meant: date | None) -> None:
    assert parse_day_or_month(typed, TODAY, "nl") == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("la semaine prochaine", date(2026, 11, 30)),
        ("le mois prochain", date(2026, 12, 1)),
        ("l’année prochaine", date(2027, 1, 1)),
        ("lundi prochain", date(2026, 11, 30)),
        ("début mars", date(2027, 3, 1)),
        ("mi-mars", date(2027, 3, 15)),
        ("fin janvier", date(2027, 1, 21)),
        ("fin du mois", TODAY),
        ("au mois de mars", date(2027, 3, 1)),
        ("semaine 10", date(2027, 3, 8)),
        ("mardi de la semaine prochaine", date(2026, 12, 1)),
        ("à partir du 1er mars", date(2027, 3, 1)),
        ("après le 15 mars", date(2027, 3, 16)),
        ("dans deux semaines", date(2026, 12, 9)),
        ("dans quinze jours", date(2026, 12, 9)),
        ("dans huit jours", date(2026, 12, 2)),
        ("d’ici un mois", date(2026, 12, 25)),
        ("après les vacances de Pâques", date(2027, 4, 12)),
        ("après les vacances de printemps", date(2027, 4, 12)),
        ("après les vacances d’été", date(2027, 9, 1)),
        ("pendant le congé de carnaval", date(2027, 2, 8)),
        ("après les congés de Noël", date(2027, 1, 4)),
        ("après le week-end", date(2026, 11, 30)),
        ("après la Toussaint", date(2027, 11, 2)),
        ("après le Nouvel An", date(2027, 1, 2)),
    ],
)
def test_in_french(typed: str, meant: date) -> None:
    assert parse_day_or_month(typed, TODAY, "fr") == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("next week", date(2026, 11, 30)),
        ("next month", date(2026, 12, 1)),
        ("early March", date(2027, 3, 1)),
        ("mid-January", date(2027, 1, 15)),
        ("end of March", date(2027, 3, 21)),
        ("end of next month", date(2026, 12, 21)),
        ("week 10", date(2027, 3, 8)),
        ("next week Tuesday", date(2026, 12, 1)),
        ("from 1 March", date(2027, 3, 1)),
        ("after 15 March", date(2027, 3, 16)),
        ("in two weeks", date(2026, 12, 9)),
        ("within a month", date(2026, 12, 25)),
        ("in half a year", date(2027, 5, 25)),
        ("after the Easter holidays", date(2027, 4, 12)),
        ("after Easter break", date(2027, 4, 12)),
        ("after the weekend", date(2026, 11, 30)),
        ("after New Year", date(2027, 1, 2)),
        ("the week of 8 March", date(2027, 3, 8)),
    ],
)
def test_in_english(typed: str, meant: date) -> None:
    assert parse_day_or_month(typed, TODAY, "en") == meant


def test_while_a_holiday_goes_on_it_is_that_one() -> None:
    within = date(2026, 12, 28)
    assert parse_day_or_month("na de kerstvakantie", within) == date(2027, 1, 4)
    assert parse_day_or_month("in de kerstvakantie", within) == within
    assert parse_day_or_month("na de kerstvakantie", date(2027, 1, 4)) == date(2028, 1, 10)


@pytest.mark.parametrize(
    "typed", ["31/12/9999", "1/1/9999", "9999-12-31", "31 december 9999", "1/1/0001", "31129999", "1/1/1799"]
)
def test_a_day_that_no_clock_can_reckon_around_is_none(typed: str) -> None:
    assert parse_date(typed, TODAY) is None
    assert parse_date(typed, TODAY, past=True) is None


days = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@given(days, days, st.sampled_from(["nl", "en", "fr"]))
def test_what_we_show_is_read_again(day: date, today: date, language: str) -> None:
    assert parse_day_or_month(show_date(day, language), today, language) == day


_WORDS = st.sampled_from(
    [
        *(
            "na",
            "in",
            "de",
            "over",
            "een",
            "half",
            "eind",
            "begin",
            "volgende",
            "deze",
            "week",
            "maand",
            "jaar",
        ),
        *("paasvakantie", "vakantie", "maart", "3", "999", "van", "prochain", "mi-", "après", "l'", "9999"),
    ]
)


@given(st.lists(_WORDS, max_size=6).map(" ".join) | st.text(max_size=20), days)
def test_nothing_typed_breaks_it_and_no_day_is_behind(typed: str, today: date) -> None:
    found = parse_day_or_month(typed, today)
    assert found is None or 1800 <= found.year <= 2199
