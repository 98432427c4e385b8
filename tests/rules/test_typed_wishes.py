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
        ("nooit op donderdag", TimeWishes(never=(Window(3),))),
        ("enkel op dinsdag", TimeWishes(days=(1,))),
        ("elke dinsdag", TimeWishes(days=(1,))),
        ("geen maandagen", None),
        ("niet ma na 16u", TimeWishes(never=(Window(0, time(16)),))),
        ("na school", TimeWishes(hours=(Window(None, time(16)),), exact=(Window(2, time(12, 30)),))),
        ("wo", TimeWishes(days=(2,))),
        ("alleen woensdag", TimeWishes(days=(2,))),
        ("wo na 14u", TimeWishes(exact=(Window(2, time(14)),))),
        ("vanaf 3/12", TimeWishes(not_before=date(2026, 12, 3))),
        ("voor 20 dec", TimeWishes(not_after=date(2026, 12, 19))),
        ("tot 20 dec", TimeWishes(not_after=date(2026, 12, 20))),
        ("vanaf 1 maart", TimeWishes(not_before=date(2027, 3, 1))),
        ("niet voor 1 maart", TimeWishes(not_before=date(2027, 3, 1))),
        ("na 15 maart", TimeWishes(not_before=date(2027, 3, 16))),
        ("pas na de paasvakantie", TimeWishes(not_before=date(2027, 4, 12))),
        ("niet na 15 maart", TimeWishes(not_after=date(2027, 3, 15))),
        ("over twee weken", TimeWishes(not_before=date(2026, 12, 9))),
        ("binnen twee weken", TimeWishes(not_after=date(2026, 12, 9))),
        ("tot eind maart", TimeWishes(not_after=date(2027, 3, 31))),
        ("tot en met week 10", TimeWishes(not_after=date(2027, 3, 14))),
        ("tot maart", None),
        ("eind november", TimeWishes(not_before=TODAY, not_after=date(2026, 11, 30))),
        ("niet na november", TimeWishes(not_after=date(2026, 11, 30))),
        ("voor november", None),
        ("voor deze week", None),
        ("rond 15 maart", None),
        ("niet in maart", None),
        ("dinsdag over twee weken", None),
        ("10.12", None),
        ("gisteren", None),
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
        ("week 10", TimeWishes(not_before=date(2027, 3, 8), not_after=date(2027, 3, 14))),
        ("begin april", TimeWishes(not_before=date(2027, 4, 1), not_after=date(2027, 4, 10))),
        ("eind maart", TimeWishes(not_before=date(2027, 3, 21), not_after=date(2027, 3, 31))),
        ("volgende week dinsdag", TimeWishes(not_before=date(2026, 12, 1), not_after=date(2026, 12, 1))),
        ("op 8 december", TimeWishes(not_before=date(2026, 12, 8), not_after=date(2026, 12, 8))),
        (
            "volgende week na 14u",
            TimeWishes(
                not_before=date(2026, 11, 30),
                not_after=date(2026, 12, 6),
                hours=(Window(None, time(14)),),
            ),
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
        ("fr", "après le 15 mars", TimeWishes(not_before=date(2027, 3, 16))),
        ("fr", "semaine 10", TimeWishes(not_before=date(2027, 3, 8), not_after=date(2027, 3, 14))),
        ("fr", "d’ici un mois", TimeWishes(not_after=date(2026, 12, 25))),
        ("en", "from March 1", TimeWishes(not_before=date(2027, 3, 1))),
        ("en", "next week Tuesday", TimeWishes(not_before=date(2026, 12, 1), not_after=date(2026, 12, 1))),
        ("en", "end of March", TimeWishes(not_before=date(2027, 3, 21), not_after=date(2027, 3, 31))),
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


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("pas le jeudi", ReadWish(times=TimeWishes(never=(Window(3),)))),
        ("après 15 h 30", ReadWish(times=TimeWishes(hours=(Window(None, time(15, 30)),)))),
        ("de 14h à 16h", ReadWish(times=TimeWishes(hours=(Window(None, time(14), time(16)),)))),
        ("mercredi après-midi", ReadWish(times=TimeWishes(exact=(Window(2, time(12), time(18)),)))),
        ("à partir du 3 décembre", ReadWish(times=TimeWishes(not_before=date(2026, 12, 3)))),
        ("pas chez Jan", ReadWish(not_with=(JAN.id,))),
        ("chez une femme", ReadWish(flag="female")),
        ("un homme", ReadWish(flag="male")),
        ("au rez-de-chaussée", ReadWish(flag="step_free")),
        ("sans marches", ReadWish(flag="step_free")),
        ("local calme", ReadWish(flag="low_stimulus")),
        ("seulement le mardi", ReadWish(times=TimeWishes(days=(1,)))),
        ("tous les mardis", ReadWish(times=TimeWishes(days=(1,)))),
        ("chaque mardi matin", ReadWish(times=TimeWishes(exact=(Window(1, None, time(12)),)))),
        ("sauf le jeudi", ReadWish(times=TimeWishes(never=(Window(3),)))),
        ("jamais l’après-midi", ReadWish(times=TimeWishes(never=(Window(None, time(12), time(18)),)))),
        ("avant midi", ReadWish(times=TimeWishes(hours=(Window(None, None, time(12)),)))),
        ("dans la matinée", ReadWish(times=TimeWishes(hours=(Window(None, None, time(12)),)))),
        ("au plus tard le 15 décembre", ReadWish(times=TimeWishes(not_after=date(2026, 12, 15)))),
        ("au plus tôt lundi", ReadWish(times=TimeWishes(not_before=date(2026, 11, 30)))),
        ("dans 3 j", ReadWish(times=TimeWishes(not_before=date(2026, 11, 28)))),
        ("hors vacances", ReadWish(school_holidays=False)),
        ("avec interprète dari", ReadWish(interpreter="prs")),
        ("en dari", ReadWish(language="prs")),
        ("à deux", ReadWish(flag="together")),
    ],
)
def test_what_is_said_in_french(typed: str, meant: ReadWish) -> None:
    assert read(typed, language="fr") == meant


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


def test_not_with_somebody_or_rather_not() -> None:
    both = (ELS.id, JAN.id)
    assert read("niet bij Els") == read("Niet met els maes") == ReadWish(not_with=(ELS.id,))
    assert read("niet bij Els of Jan") == read("niet bij Els, Jan") == ReadWish(not_with=both)
    assert read("niet bij Els en niet op maandag") is None
    assert read("liever niet bij Jan") == read("rather not with Jan") == ReadWish(rather_not=(JAN.id,))
    assert read("pas chez Els ou chez Jan") == ReadWish(not_with=both)
    assert read("niet bij Maes") is None, "two are called so"
    assert read("niet bij Els of Piet") is None, "half of it is not enough"


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        *(
            ("90 minuten", 90),
            ("90 min.", 90),
            ("45'", 45),
            ("anderhalf uur", 90),
            ("1u30", 90),
            ("1h15", 75),
        ),
        *(("1,5 uur", 90), ("2 uren", 120), ("een uur", 60), ("half uur", 30), ("drie kwartier", 45)),
        *(("gesprek van 90", 0), ("van 90 minuten", 90), ("anderhalf uur lang", 90), ("duurt 2 uren", 120)),
        *(("une heure et demie", 90), ("an hour and a half", 90), ("2 hours", 120), ("half an hour", 30)),
        *(("2 uur", 0), ("15u30", 0), ("2u30", 0), ("900 minuten", 0), ("3 minuten", 0)),
    ],
)
def test_how_long_it_is_to_last(typed: str, minutes: int) -> None:
    """What might be an hour of the day as well is asked again."""
    meant = read(typed)
    assert (0 if meant is None else meant.minutes) == minutes


def test_a_first_name_that_is_also_a_month_is_the_therapist() -> None:
    assert read("Jan") == ReadWish(therapist_id=JAN.id)
    assert read("in jan") == ReadWish(
        times=TimeWishes(not_before=date(2027, 1, 1), not_after=date(2027, 1, 31))
    )
