"""Who is looked up as a likely double, the same on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from healthdesk.db import migrate, patients, person_keys
from healthdesk.db.store import Store
from healthdesk.records.ids import new_id
from healthdesk.records.patient import ContactKind, ContactPoint, Identifier, IdentifierKind, Patient
from healthdesk.rules.duplicates import looks


def _person(code: str, given: str, family: str, born: str = "", **more: Any) -> Patient:
    return Patient(
        id=new_id(),
        code=code,
        official_given=given,
        official_family=family,
        birth_date=born,
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
        **more,
    )


PHONE = (ContactPoint(ContactKind.PHONE, "+32460001234"),)
NUMBER = (Identifier(IdentifierKind.NATIONAL, "85073003328"),)


@pytest.fixture
def town(store: Store) -> Store:
    people = [
        _person("P-2222", "Muhammad", "El Amrani", "1990-03-14"),
        _person("P-3333", "Lotte", "Van den Berghe", "2001-12-01", contact_points=PHONE),
        _person("P-4444", "Yara", "Haddad", "1985-07-30", identifiers=NUMBER),
        _person("P-5555", "Jan", "Peeters", "1960-02-03"),
    ]
    with store.writing() as session:
        patients.add_many(session, people)
    return store


def _near(store: Store, one: Patient) -> list[str]:
    with store.reading() as session:
        ids = [other for other, _looks in person_keys.near(session, looks(one)).values()]
        return sorted(found.code for found in patients.by_ids(session, ids).values())


ONE_SHARED_FACT: tuple[tuple[Patient, list[str]], ...] = (
    (_person("", "Mohamed", "Amrani"), ["P-2222"]),
    (_person("", "Amrani", "Mohamed"), ["P-2222"]),
    (_person("", "Mohamed", "Amrami"), ["P-2222"]),
    (_person("", "", "", "1990-03-14"), ["P-2222"]),
    (_person("", "Lore", "", contact_points=PHONE), ["P-3333"]),
    (_person("", "", "", identifiers=NUMBER), ["P-4444"]),
    (_person("", "Jan", "", "1960-03-02"), ["P-5555"]),
    (_person("", "Noor", "Wouters", "1999-09-09"), []),
)


def test_one_shared_fact_is_enough_to_be_looked_at(town: Store) -> None:
    for one, found in ONE_SHARED_FACT:
        assert _near(town, one) == found, one


def test_whoever_shares_most_comes_through_a_crowd_and_a_number_weighs_more_than_a_phone(town: Store) -> None:
    namesakes = [_person(f"N-{n:04}", "Mohamed", "Amrani", f"1990-0{1 + n % 9}-11") for n in range(40)]
    sharers = [
        _person(f"S-{n:04}", f"Gast{n}", f"Zaal{n}", f"19{50 + n}-05-05", contact_points=PHONE)
        for n in range(40)
    ]
    with town.writing() as session:
        patients.add_many(session, [*namesakes, *sharers])
    typed = _person("", "Mohamed", "Amrani", "1990-03-14", contact_points=PHONE, identifiers=NUMBER)
    found = _near(town, typed)
    assert len(found) == 30
    assert {"P-2222", "P-4444"} <= set(found)


def test_a_number_or_a_phone_comes_through_namesakes_with_long_names(town: Store) -> None:
    given, family = "Maria Josefa Antonia", "Fernandez Gutierrez Villanueva"
    with town.writing() as session:
        patients.add_many(
            session, [_person(f"N-{n:04}", given, family, f"1990-0{1 + n % 9}-11") for n in range(40)]
        )
    typed = _person("", given, family, "1990-03-11", contact_points=PHONE, identifiers=NUMBER)
    found = _near(town, typed)
    assert len(found) == 30
    assert {"P-3333", "P-4444"} <= set(found)


def test_a_change_gives_other_keys(town: Store) -> None:
    with town.writing() as session:
        jan = patients.by_code(session, "P-5555")
        assert jan is not None
        patients.change(session, replace(jan, official_family="Wouters", birth_date="1971-05-06"))
    assert _near(town, _person("", "Jan", "Peeters", "1960-02-03")) == []
    assert _near(town, _person("", "Jan", "Wouters")) == ["P-5555"]


def test_pairs_of_the_whole_house(town: Store) -> None:
    again = _person("P-6666", "Mohamed", "Amrani", "1990-03-14")
    roommate = _person("P-7777", "Sofie", "Maes", contact_points=PHONE)
    with town.writing() as session:
        patients.add_many(session, [again, roommate])
    with town.reading() as session:
        assert sorted(person_keys.pairs(session, 1, 100, frozenset())) == [(1, 5), (2, 6)]
        assert person_keys.pairs(session, 3, 100, frozenset()) == []


def test_an_upgraded_house_has_the_keys_of_who_was_there(town: Store) -> None:
    migrate.downgrade(town, "0003")
    migrate.upgrade(town)
    assert _near(town, _person("", "Mohamed", "Amrani")) == ["P-2222"]
