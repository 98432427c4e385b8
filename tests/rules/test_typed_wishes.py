"""Wishes as somebody says them on the phone."""

from __future__ import annotations

from datetime import date, time
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.moment import Window
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.rules.typed_wishes import KnownWords, ReadWish, TimeWishes, read_wish

TODAY = date(2026, 11, 25)
ELS = Practitioner(id=uuid4(), name="Els Maes", roles=frozenset({Role.THERAPIST}))
ELSE = Practitioner(id=uuid4(), name="Else Maes", roles=frozenset({Role.THERAPIST}))
JAN = Practitioner(id=uuid4(), name="Jan Wouters", roles=frozenset({Role.THERAPIST}))
KNOWN = KnownWords(therapists=(ELS, ELSE, JAN), languages={"arabisch": "ar", "dari": "prs"})


NONE = TimeWishes()


def read(typed: str, times: TimeWishes = NONE, language: str = "nl") -> ReadWish | None:
    return read_wish(typed, times, TODAY, language, KNOWN)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("na 15u30", TimeWishes(hours=(Window(None, time(15, 30)),))),
        ("vanaf 9", TimeWishes(hours=(Window(None, time(9)),))),
        ("voor 12.00", TimeWishes(hours=(Window(None, None, time(12)),))),
        ("tussen 10 en 12", TimeWishes(hours=(Window(None, time(10), time(12)),))),
        ("10-12u", TimeWishes(hours=(Window(None, time(10), time(12)),))),
        ("voormiddag", TimeWishes(hours=(Window(None, None, time(12)),))),
        ("in de namiddag", TimeWishes(hours=(Window(None, time(12), time(18)),))),
        ("Niet op donderdag", TimeWishes(never=(Window(3),))),
        ("geen maandagen", None),
        ("niet ma na 16u", TimeWishes(never=(Window(0, time(16)),))),
        ("na school", TimeWishes(hours=(Window(None, time(16)),), exact=(Window(2, time(12, 30)),))),
        ("wo", TimeWishes(days=(2,))),
        ("alleen woensdag", TimeWishes(days=(2,))),
        ("wo na 14u", TimeWishes(exact=(Window(2, time(14)),))),
        ("vanaf 3/12", TimeWishes(not_before=date(2026, 12, 3))),
        ("voor 20 dec", TimeWishes(not_after=date(2026, 12, 20))),
        ("vanaf maandag", TimeWishes(not_before=date(2026, 11, 30))),
        ("vanaf ma", TimeWishes(not_before=date(2026, 11, 30))),
        ("na maandag", TimeWishes(not_before=date(2026, 12, 1))),
        ("tot vrijdag", TimeWishes(not_after=date(2026, 11, 27))),
        ("tot en met vrijdag", TimeWishes(not_after=date(2026, 11, 27))),
        ("voor vrijdag", TimeWishes(not_after=date(2026, 11, 26))),
        ("niet op woensdag en vrijdag", TimeWishes(never=(Window(2), Window(4)))),
        ("niet op ma, wo of op vr", TimeWishes(never=(Window(0), Window(2), Window(4)))),
        ("op maandag of dinsdag", TimeWishes(days=(0, 1))),
        ("wo en vr na 14u", TimeWishes(exact=(Window(2, time(14)), Window(4, time(14))))),
        ("ma en", None),
        ("maandag en kaas", None),
        ("'s ochtends", TimeWishes(hours=(Window(None, None, time(12)),))),
        ("‘s avonds", TimeWishes(hours=(Window(None, time(18)),))),
        ("niet 's middags", TimeWishes(never=(Window(None, time(12), time(18)),))),
        ("ma 's ochtends", TimeWishes(exact=(Window(0, None, time(12)),))),
        (
            "volgende week",
            TimeWishes(not_before=date(2026, 11, 30), not_after=date(2026, 12, 6)),
        ),
    ],
)
def test_times(typed: str, meant: TimeWishes | None) -> None:
    assert read(typed) == (None if meant is None else ReadWish(times=meant))


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("fr", "à partir de lundi", TimeWishes(not_before=date(2026, 11, 30))),
        ("fr", "dès lundi", TimeWishes(not_before=date(2026, 11, 30))),
        ("fr", "jusqu’à vendredi", TimeWishes(not_after=date(2026, 11, 27))),
        ("fr", "pas le mercredi et le vendredi", TimeWishes(never=(Window(2), Window(4)))),
        ("fr", "le lundi ou le mardi", TimeWishes(days=(0, 1))),
        ("fr", "le matin", TimeWishes(hours=(Window(None, None, time(12)),))),
        ("fr", "l’après-midi", TimeWishes(hours=(Window(None, time(12), time(18)),))),
        ("en", "from Monday", TimeWishes(not_before=date(2026, 11, 30))),
        ("en", "until Fri", TimeWishes(not_after=date(2026, 11, 27))),
        ("en", "not on Wednesdays and Fridays", TimeWishes(never=(Window(2), Window(4)))),
        ("en", "on Monday or on Tuesday", TimeWishes(days=(0, 1))),
        ("en", "in the mornings", TimeWishes(hours=(Window(None, None, time(12)),))),
    ],
)
def test_times_in_other_languages(language: str, typed: str, meant: TimeWishes) -> None:
    assert read(typed, language=language) == ReadWish(times=meant)


def test_days_and_hours_go_together() -> None:
    first = read("wo")
    assert first is not None
    assert first.times is not None
    second = read("na 14u", first.times)
    assert second is not None
    assert second.times is not None
    assert second.times.only == (Window(2, time(14)),)


def test_needs_people_and_languages() -> None:
    assert read("gelijkvloers") == ReadWish(flag="step_free")
    assert read("vrouw") == ReadWish(flag="female")
    assert read("bij Jan") == read("alleen bij Jan") == ReadWish(therapist_id=JAN.id)
    assert read("eerst bij Jan") == read("liefst Jan") == read("rather with Jan") == ReadWish(first_id=JAN.id)
    assert read("els maes") == ReadWish(therapist_id=ELS.id)
    assert read("maes") is None, "two are called so"
    assert read("Arabisch") == ReadWish(language="ar")
    assert read("tolk Dari") == ReadWish(interpreter="prs")
    assert read("not on thursday", language="en") == ReadWish(times=TimeWishes(never=(Window(3),)))
    assert read("iets heel anders") is None


@given(st.text(max_size=24))
def test_nothing_typed_breaks_it(typed: str) -> None:
    wish = read(typed)
    assert wish is None or wish != ReadWish(), "what is understood means something"


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        (("na 15u30", "voor 17u"), [("15:30", "17:00")]),
        (("voor 17u", "na 15u30"), [("15:30", "17:00")]),
        (("na 17u", "na 18u"), [("18:00", None)]),
        (("voormiddag", "avond"), [(None, "12:00"), ("18:00", None)]),
        (("avond", "voor 20u"), [("18:00", "20:00")]),
        (("namiddag", "avond"), [("12:00", "18:00"), ("18:00", None)]),
        (("10-12u", "na 16u"), [("10:00", "12:00"), ("16:00", None)]),
    ],
)
def test_hours_that_are_said_one_after_the_other(
    said: tuple[str, ...], hours: list[tuple[str | None, str | None]]
) -> None:
    times = TimeWishes()
    for words in said:
        found = read_wish(words, times, TODAY, "nl", KnownWords())
        assert found is not None
        assert found.times is not None
        times = found.times
    shown = [(one.starts and f"{one.starts:%H:%M}", one.ends and f"{one.ends:%H:%M}") for one in times.hours]
    assert shown == hours


@pytest.mark.parametrize("typed", ["VGT", "tolk VGT", "met tolk gebarentaal", "gebarentolk"])
def test_sign_language_is_asked_for_by_its_short_names(typed: str) -> None:
    signs = KnownWords(languages={"vlaamse gebarentaal": "vgt"})
    assert read_wish(typed, NONE, TODAY, "nl", signs) == ReadWish(interpreter="vgt")
    assert read(typed) is None


def test_school_holidays_are_wished_for_or_not() -> None:
    assert read("in de schoolvakantie") == ReadWish(school_holidays=True)
    assert read("Niet in de schoolvakantie") == ReadWish(school_holidays=False)


@pytest.mark.parametrize(
    ("typed", "people"),
    [("met 4 personen", 4), ("gezin van 5", 5), ("3 people", 3), ("met 2", 2), ("famille de 6", 6), ("4", 0)],
)
def test_how_many_come(typed: str, people: int) -> None:
    meant = read(typed)
    assert (0 if meant is None else meant.people) == people
