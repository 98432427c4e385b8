"""What a card says becomes what the form says; doubts are told, nothing is guessed in silence."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from healthdesk.records.eid_card import EidCard
from healthdesk.rules.belgian_addresses import street_parts
from healthdesk.rules.eid_facts import facts, proposals, read_born

TODAY = date(2026, 11, 25)
CARD = EidCard(
    national_number="85073003328",
    family="Peeters",
    given="Jan  Karel",
    born="30 JUIL 1985",
    sex="M",
    street_and_number="Naamsestraat 12 /0003",
    postcode="3000",
    town="Leuven",
)


def _texts(card: EidCard) -> dict[str, str]:
    return {one.field: one.text for one in facts(card, TODAY)}


def test_a_card_in_the_words_of_the_form() -> None:
    assert _texts(CARD) == {
        "official_given": "Jan Karel",
        "official_family": "Peeters",
        "birth_date": "30/07/1985",
        "national_number": "85.07.30-033.28",
        "sex": "male",
        "street": "Naamsestraat 12 bus 0003",
        "postcode": "3000",
        "town": "Leuven",
    }
    assert not [one for one in facts(CARD, TODAY) if one.doubt]


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("21 MAAR 1985", "1985-03-21"),
        ("01 MARS 2001", "2001-03-01"),
        ("21.MÄR.1985", "1985-03-21"),
        ("09 AOUT 1999", "1999-08-09"),
        ("5 SEPT 1960", "1960-09-05"),
        ("05.DEZ.1944", "1944-12-05"),
        ("12 MEI  1975", "1975-05-12"),
        ("   JAN 1950", "1950-01"),
        ("        1950", "1950"),
        ("19850730", "1985-07-30"),
        ("19850700", "1985-07"),
        ("19850000", "1985"),
        ("29 FEB 2023", None),
        ("30 FLOR 1985", None),
        ("ergens in mei", None),
        ("", None),
    ],
)
def test_birth_dates_of_three_languages(written: str, iso: str | None) -> None:
    assert read_born(written) == iso


@given(st.text(max_size=30))
@example("000¹")  # a digit for Python, no number
def test_no_text_on_a_card_breaks_the_reading(text: str) -> None:
    card = EidCard(
        national_number=text, family=text, given=text, born=text, sex=text, street_and_number=text, town=text
    )
    for one in facts(card, TODAY):
        assert one.text or one.doubt


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("Naamsestraat 12", ("Naamsestraat", "12", "", True)),
        ("Naamsestraat 12 b002", ("Naamsestraat", "12", "002", True)),
        ("Rue de la Loi 16 bte 5", ("Rue de la Loi", "16", "5", True)),
        ("Tiensevest 60 /0301", ("Tiensevest", "60", "0301", True)),
        ("Kaai 12-14", ("Kaai", "12-14", "", True)),
        ("Dorp 10A", ("Dorp", "10A", "", True)),
        ("Rue Haute 5/12", ("Rue Haute", "5", "12", False)),
        ("Diestsesteenweg 49 A", ("Diestsesteenweg", "49 A", "", False)),
        ("Plein 1944 3", ("Plein 1944", "3", "", False)),
        ("Hoeve zonder nummer", ("Hoeve zonder nummer", "", "", False)),
    ],
)
def test_streets_are_taken_apart_and_doubt_is_told(written: str, parts: tuple[str, str, str, bool]) -> None:
    found = street_parts(written)
    assert (found.street, found.number, found.box, found.sure) == parts


@given(st.text(max_size=60))
def test_nothing_of_an_address_is_lost(text: str) -> None:
    letters = {sign for sign in text if sign.isalnum()}
    assert letters <= set(street_parts(text).written) | set("busbteoxîBUSBTEOXÎi")


def test_a_wrong_check_number_and_an_odd_street_are_warnings() -> None:
    card = EidCard(national_number="67063029660", street_and_number="Dorp 4 B")
    odd = {one.field: one.doubt for one in facts(card, TODAY)}
    assert odd == {"national_number": "patients.number_odd", "street": "eid.street_unclear"}


def test_a_bis_number_of_somebody_without_papers_is_no_error() -> None:
    (one,) = facts(EidCard(national_number="98472899765"), TODAY)
    assert (one.text, one.doubt) == ("98.47.28-997.65", "")


def test_only_what_differs_is_proposed() -> None:
    shown = _texts(CARD) | {"official_family": "PEETERS", "national_number": "850730 033 28", "town": ""}
    assert [(one.target, one.was, one.becomes) for one in proposals(facts(CARD, TODAY), shown)] == [
        ("town", "", "Leuven")
    ]
    other = proposals(facts(CARD, TODAY), shown | {"official_given": "Jan"})
    assert ("official_given", "Jan", "Jan Karel") in [(one.target, one.was, one.becomes) for one in other]
