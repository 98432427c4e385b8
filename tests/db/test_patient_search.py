"""Finding people as they are asked for at a desk, the same on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product

import pytest

from healthdesk.db import patient_search, patients
from healthdesk.db.store import Store
from healthdesk.records.ids import new_id
from healthdesk.records.patient import ContactKind, ContactPoint, Identifier, IdentifierKind, Patient

TODAY = date(2026, 11, 25)


def _person(code: str, given: str, family: str, **more: object) -> Patient:
    return Patient(
        id=new_id(),
        code=code,
        official_given=given,
        official_family=family,
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
        **more,  # type: ignore[arg-type]
    )


@pytest.fixture
def town(store: Store) -> Store:
    people = [
        _person("P-2222", "Jan", "Peeters", birth_date="1990-03-14"),
        _person("P-3333", "Lotte", "Van den Berghe"),
        _person("P-4444", "Els", "Vandenberghe"),
        _person("P-5555", "Özgür", "Yılmaz"),
        _person("P-6666", "Muhammad", "El Amrani"),
        _person("P-7777", "Mohammed", "Benali"),
        _person("P-KXRT", "Noor", "Aerts"),
        _person(
            "P-8888",
            "Yara",
            "Haddad",
            native_name="يارا حداد",
            contact_points=(ContactPoint(ContactKind.PHONE, "+32460001234"),),
            identifiers=(Identifier(IdentifierKind.NATIONAL, "85073003328"),),
        ),
    ]
    with store.writing() as session:
        patients.add_many(session, people)
    return store


def _found(store: Store, typed: str) -> list[str]:
    with store.reading() as session:
        return sorted(line.code for line in patient_search.direct(session, typed, TODAY))


TYPED_AT_THE_DESK = {
    "p": ["P-2222"],
    "peet": ["P-2222"],
    "jan pee": ["P-2222"],
    "PEETERS Jan": ["P-2222"],
    "van den berghe": ["P-3333"],
    "vandenberghe": ["P-3333", "P-4444"],
    "berghe": ["P-3333"],
    "ozgur yil": ["P-5555"],
    "Özgür": ["P-5555"],
    "amrani": ["P-6666"],
    "elamrani": ["P-6666"],
    "14/3/1990": ["P-2222"],
    "14-03-90": ["P-2222"],
    "14031990": ["P-2222"],
    "0460 00 12": ["P-8888"],
    "+32 460": ["P-8888"],
    "85.07.30-033": ["P-8888"],
    "P-7777": ["P-7777"],
    "7777": ["P-7777"],
    "p-kxrt": ["P-KXRT"],
    "يارا": ["P-8888"],
    "zzz": [],
    "": [],
    "'; DROP TABLE patient; --": [],
    '" OR *': [],
    "AND NOT NEAR(": [],
}


def test_every_key_is_answered(town: Store) -> None:
    assert {typed: _found(town, typed) for typed in TYPED_AT_THE_DESK} == TYPED_AT_THE_DESK


OTHER_SPELLINGS = {
    "mohammed": ("P-6666", "Muhammad"),
    "peters jan": ("P-2222", "Peeters"),
    "yilmas": ("P-5555", "Yılmaz"),
}


def test_other_spellings_come_after_and_say_so(town: Store) -> None:
    for typed, expected in OTHER_SPELLINGS.items():
        with town.reading() as session:
            known = patient_search.direct(session, typed, TODAY)
            lines = patient_search.variants(session, typed, TODAY, known)
        assert expected in {(line.code, line.matched) for line in lines}, typed
        assert not {line.id for line in known} & {line.id for line in lines}, typed


def test_a_changed_name_is_found_and_the_old_one_no_more(town: Store) -> None:
    with town.writing() as session:
        jan = patients.by_code(session, "P-2222")
        assert jan is not None
        patients.change(session, replace(jan, official_family="Claes"))
    assert _found(town, "claes") == ["P-2222"]
    assert _found(town, "peeters") == []


def test_an_age_that_was_told_grows_with_the_years(store: Store) -> None:
    told = TODAY.replace(year=TODAY.year - 2)
    with store.writing() as session:
        patients.add_many(session, [_person("P-9999", "Merel", "", age=15, age_noted_on=told)])
    with store.reading() as session:
        (line,) = patient_search.direct(session, "merel", TODAY)
    assert line.age == 17


def test_who_shares_a_family_name_stands_by_given_name_and_accents_do_not_count(store: Store) -> None:
    family = [
        _person("P-0001", "Emma", "De Vos", used_name="Emma"),
        _person("P-0002", "Ella", "De Vos"),
        _person("P-0003", "Ștefania", "Şahin"),
        _person("P-0004", "Thomas", "Thys"),
        _person("P-0005", "Zita", "Zeger"),
        _person("P-0006", "An", "Zegers"),
    ]
    with store.writing() as session:
        for one in family:
            patients.add(session, one)
    with store.reading() as session:
        names = [line.name for line in patient_search.recent(session, TODAY)]
    assert names == ["Ella De Vos", "Emma De Vos", "Ștefania Şahin", "Thomas Thys", "Zita Zeger", "An Zegers"]


def test_of_more_people_than_are_shown_the_best_are_told_as_of_few(store: Store) -> None:
    """Enter more letters, or fewer lines on the screen: the same people come first, with the same words."""
    given = ["Jan", "Janneke", "Jana", "Jans", "Janis", "Janine", "Jantje", "Jano"]
    with store.writing() as session:
        patients.add_many(
            session,
            [
                _person(f"P-00{number:02}", name, family, birth_date=f"19{number + 10}-01-01")
                for number, (name, family) in enumerate(product(given, reversed(FAMILIES)))
            ],
        )
    with store.reading() as session:
        everybody = patient_search.direct(session, "jan", TODAY, 50)
        names = [line.name for line in everybody]
        assert names[:7] == [*(f"Jan {family}" for family in FAMILIES), "Jana Aerts"]
        assert len(everybody) == 48
        for shown in (1, 7, 47, 48):
            assert patient_search.direct(session, "jan", TODAY, shown) == everybody[:shown]
        newest = patient_search.recent(session, TODAY, 5)
    assert {line.code for line in newest} == {f"P-00{number}" for number in range(43, 48)}


FAMILIES = ["Aerts", "Claes", "Maes", "Peeters", "Thys", "Vos"]
