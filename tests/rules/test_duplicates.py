"""Who may be the same person: what a receptionist would say of two files, and why."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.house import IdentityLevel
from healthdesk.records.ids import new_id
from healthdesk.records.patient import (
    Address,
    ContactKind,
    ContactPoint,
    Identifier,
    IdentifierKind,
    Membership,
    Patient,
)
from healthdesk.resource_paths import resource
from healthdesk.rules.duplicates import likeness, looks
from healthdesk.rules.invented_people import people
from healthdesk.rules.name_variants import one_name
from healthdesk.rules.search_words import words_of
from healthdesk.rules.sound_alike import Alike, alike


def person(given_name: str = "", family: str = "", born: str = "", **more: Any) -> Patient:
    at = datetime(2026, 11, 25, tzinfo=UTC)
    return Patient(
        id=new_id(),
        code="P-2222",
        official_given=given_name,
        official_family=family,
        birth_date=born,
        created_at=at,
        **more,
    )


def numbered(value: str, kind: IdentifierKind = IdentifierKind.NATIONAL) -> dict[str, Any]:
    return {"identifiers": (Identifier(kind, value),)}


def youth(name: str, **more: Any) -> Patient:
    return replace(person(), identity=IdentityLevel.PSEUDONYM, used_name=name, **more)


SAME_NAMES = [
    ("Mohamed", "Muhammad"),
    ("Ahmed", "Ahmad"),
    ("Youssef", "Yusuf"),
    ("Fatima", "Fatma"),
    ("Hussein", "Husayn"),
    ("Abdelkader", "Abd al-Qadir"),
    ("يوسف", "Yousef"),
    ("محمد", "Mohamed"),
    ("فاطمة", "Fatima"),
    ("Özgür", "Ozgur"),
    ("Şükrü", "Sukru"),
    ("İbrahim", "Ibrahim"),
    ("Сергій", "Serhii"),
    ("Сергей", "Sergey"),
    ("Serhii", "Sergiy"),
    ("Олександр", "Aleksandr"),
    ("Юлія", "Julia"),
    ("Tesfay", "Tesfaye"),
    ("ተስፋይ", "Tesfay"),
    ("Ghebremedhin", "Gebremedhin"),
    ("Tsehaye", "Sehaye"),
    ("Giorgos", "Yiorgos"),
    ("Katrien", "Catherine"),
    ("Kristof", "Christophe"),
    ("Jan-Pieter", "Jan Pieter"),
    ("Ann", "Anne"),
    ("Oleksandr", "Alexander"),
    ("Олександр", "Alexander"),
    ("Mykola", "Nikolai"),
    ("Khadija", "Hadija"),
    ("Khadija", "Hatice"),
    ("Ouarda", "Warda"),
]


@pytest.mark.parametrize(("one", "other"), SAME_NAMES)
def test_one_name_in_two_spellings_or_scripts(one: str, other: str) -> None:
    told = likeness(person(one, "Wouters", "1990-03-14"), person(other, "Wouters", "1990-03-14"))
    assert told.probable
    assert "patients.same_birth_date" in told.reasons


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Van den Berghe", "Vandenberghe"),
        ("De Smedt", "Desmet"),
        ("El Amrani", "Amrani"),
        ("Шевченко", "Sjevtsjenko"),
        ("Papadopoulos", "Παπαδόπουλος"),
        ("Peeters", "Peters"),
        ("Nguyễn", "Nguyen"),
        ("Ivanov", "Ivanova"),
    ],
)
def test_one_family_name_in_two_spellings(one: str, other: str) -> None:
    assert likeness(person("Els", one, "1990-03-14"), person("Els", other, "1990-03-14")).probable


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hasan", "Hussein"),
        ("Emma", "Emine"),
        ("Lotte", "Lore"),
        ("Omar", "Amir"),
        ("Alexander", "Alexei"),
        ("Mehmet", "Mohamed"),
        ("Khadija", "Hadi"),
    ],
)
def test_names_of_brothers_and_sisters_stay_apart(one: str, other: str) -> None:
    assert alike(one.lower(), other.lower()) is Alike.DIFFERENT


def test_both_names_by_another_road_are_one_person() -> None:
    told = likeness(person("Khadija", "Ouali", "1990-03-14"), person("Hadija", "Wali", "1990-03-14"))
    assert told.probable
    assert "patients.name_sounds_alike" in told.reasons


def test_the_ways_of_one_name_are_written_as_they_are_compared_and_stand_in_one_group_each() -> None:
    told = json.loads(resource("codes", "name-variants.json").read_text(encoding="utf-8"))
    names = [name for group in told["names"] for name in group]
    assert len(names) == len(set(names))
    assert all(words_of(name) == (name,) for name in names)
    assert all(one_name(group[0], name) for group in told["names"] for name in group)
    assert not one_name("khalid", "khalil")
    assert not one_name("els", "els")


def test_the_words_of_the_issue() -> None:
    told = likeness(person("Mohamed", "Amrani", "1990-03-14"), person("Muhammad", "El Amrani", "1990-03-14"))
    assert told.reasons == ("patients.name_sounds_alike", "patients.same_birth_date")


def test_given_and_family_name_swapped() -> None:
    told = likeness(person("Peeters", "Jan", "1990-03-14"), person("Jan", "Peeters", "1990-03-14"))
    assert told.probable
    assert "patients.names_swapped" in told.reasons


@pytest.mark.parametrize(
    ("born", "reason"),
    [
        ("1990-04-03", "patients.birth_date_swapped"),
        ("1990-03-05", "patients.birth_date_slip"),
        ("1909-03-04", "patients.birth_date_slip"),
        ("1990", "patients.birth_date_fits"),
    ],
)
def test_slips_in_a_birth_date(born: str, reason: str) -> None:
    told = likeness(person("Jan", "Peeters", "1990-03-04"), person("Jan", "Peeters", born))
    assert told.probable
    assert reason in told.reasons


def test_a_day_that_was_assigned_counts_less() -> None:
    assigned = likeness(person("Ali", "Rezai", "1990-01-01"), person("Ali", "Rezai", "1990-01-01"))
    real = likeness(person("Ali", "Rezai", "1990-03-14"), person("Ali", "Rezai", "1990-03-14"))
    assert assigned.score < real.score


def test_a_shared_number_finds_who_married_and_moved() -> None:
    one = person("Els", "Claes", "1985-07-30", **numbered("85073003328"))
    other = person("Els", "Wouters", "1985-07-30", **numbered("85073003328"))
    assert likeness(one, other).reasons[0] == "patients.same_number"
    assert likeness(one, other).probable


def test_a_bis_number_does_not_speak_against_a_national_number() -> None:
    one = person("Yara", "Haddad", "1985-07-30", **numbered("85473003343", IdentifierKind.BIS))
    other = person("Yara", "Haddad", "1985-07-30", **numbered("85073003328"))
    assert likeness(one, other).probable
    assert likeness(one, other).against == ()


def test_two_valid_national_numbers_are_two_people() -> None:
    numbers = [one.national_number for one in people(60) if not one.bis][:2]
    one, other = (person("Jan", "Peeters", "1990-03-14", **numbered(number)) for number in numbers)
    assert not likeness(one, other).probable
    assert "patients.other_number" in likeness(one, other).against


HOME: dict[str, Any] = {
    "addresses": (Address("Diestsestraat 12", "3000", "Leuven"),),
    "contact_points": (ContactPoint(ContactKind.PHONE, "+32460001234"),),
}


def test_a_family_is_not_one_person() -> None:
    father = person("Jan", "Peeters", "1960-03-14", **HOME)
    namesake = person("Jan", "Peeters", "1991-08-02", **HOME)
    twin, other_twin = (person(name, "Peeters", "2010-05-06", **HOME) for name in ("Lotte", "Bram"))
    partner = person("Els", "Claes", "1961-01-20", **HOME)
    for one, other in ((father, namesake), (twin, other_twin), (father, partner), (father, twin)):
        assert not likeness(one, other).probable


@pytest.mark.parametrize(("boy", "girl"), [("Louis", "Louise"), ("Simon", "Simone"), ("Jean", "Jeanne")])
def test_a_boy_and_a_girl_are_two_however_alike_their_names(boy: str, girl: str) -> None:
    """Twins of one house: an import would pass one over, and nobody would know."""
    home = {
        "addresses": (Address("Dorpsstraat 1", "3000", "Leuven"),),
        "contact_points": (ContactPoint(ContactKind.PHONE, "+3216123456"),),
    }
    one, other = (person(name, "Vos", "2015-02-01", **home) for name in (boy, girl))
    assert likeness(one, other).probable, "nobody wrote down which of both they are"
    told = likeness(replace(one, sex="male"), replace(other, sex="female"))
    assert (told.likely, told.probable) == (True, False)
    assert "patients.other_given_name" in told.against
    again = likeness(replace(one, sex="male"), replace(one, sex="female"))
    assert again.probable, "the same name: a slip in the sex"


def test_who_is_called_otherwise_at_one_door_is_shown_at_registration() -> None:
    """Bob and Robert: a family name, a day and a door in common."""
    home = {"addresses": (Address("Dorpsstraat 1", "3000", "Leuven"),)}
    bob = person("Bob", "De Smet", "1950-10-11", **home)
    told = likeness(bob, person("Robert", "De Smet", "1950-10-11", **home))
    assert (told.likely, told.probable) == (True, False)
    assert told.against == ("patients.other_given_name",)
    assert likeness(bob, person("Robert", "Peeters", "1950-10-11", **home)).score == 0


def test_a_card_of_the_health_fund_in_two_files() -> None:
    card = Membership("306", "1234567890123")
    told = likeness(person("A.", "Haddad", membership=card), person("Yara", "Haddad", membership=card))
    assert "patients.same_membership" in told.reasons
    assert told.likely


def test_two_pseudonyms_are_never_one_by_age_and_region_alone() -> None:
    one, other = youth("Vlinder", age=16, region="3000"), youth("Storm", age=16, region="3000")
    assert likeness(one, other).score == 0
    nameless = youth("", age=16, region="3000")
    assert likeness(nameless, nameless).score == 0
    assert likeness(replace(one, referrer="CLB"), replace(other, referrer="CLB")).score <= 0


def test_the_same_pseudonym_is_shown_at_the_door_but_not_put_in_the_list() -> None:
    told = likeness(youth("Vlinder", age=16, region="3000"), youth("vlinder", age=16, region="3000"))
    assert told.likely
    assert not told.probable


def test_an_age_noted_in_the_first_hour_of_the_year_is_of_that_year() -> None:
    new_year = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)  # 00:30 on 1 January 2027, in Leuven
    assert looks(replace(youth("Vlinder", age=16), created_at=new_year)).born_about == 2011


LETTERS = st.text("abdefhijklmnoqrstuwyz", min_size=3, max_size=10)


@given(LETTERS, LETTERS)
def test_it_makes_no_difference_who_comes_first(one: str, other: str) -> None:
    assert alike(one, other) is alike(other, one)


@given(st.integers(0, 150), st.integers(0, 150))
def test_of_people_either_way_round(one: int, other: int) -> None:
    first, second = (
        person(p.given, p.family, p.born.isoformat(), **numbered(p.national_number))
        for p in (CROWD[one], CROWD[other])
    )
    assert likeness(first, second) == likeness(second, first)
    assert likeness(first, first).probable


CROWD = list(people(151))


def test_looking_at_somebody_changes_nothing() -> None:
    one = person("Jan", "Peeters", "1990-03-14")
    assert looks(one) == looks(replace(one, warning="komt met hond", former_gp="dr. Maes"))
    assert likeness(one, replace(one, age=36, age_noted_on=date(2026, 1, 1))).probable
