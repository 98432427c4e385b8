"""The invented people are believable, the same every time, and add up to the printed year."""

from __future__ import annotations

import unicodedata
from collections import Counter

from stdnum.be import bis, nn

from healthdesk.rules.invented_people import people, youths


def test_the_same_seed_gives_the_same_people() -> None:
    assert list(people(50, seed=7)) == list(people(50, seed=7))
    assert list(people(50, seed=7)) != list(people(50, seed=8))


def test_every_national_number_is_valid_and_used_once() -> None:
    made = list(people(3000))
    for person in made:
        assert (bis if person.bis else nn).is_valid(person.national_number)
    assert len({person.national_number for person in made}) == len(made)


def test_leuvens_mix_of_languages() -> None:
    languages = Counter(person.language for person in people(2000))
    assert languages["nl"] > 900
    assert {"fa-AF", "ti", "ar", "tr", "uk", "el", "vi"} <= set(languages)


def test_the_first_year_at_tejo_adds_up() -> None:
    year = youths()
    assert len(year) == 218
    assert sum(one.talks for one in year) == 1089
    assert 0.70 < sum(one.gender == "female" for one in year) / 218 < 0.80
    assert 0.36 < sum(15 <= one.age <= 17 for one in year) / 218 < 0.44
    assert 0.26 < sum(18 <= one.age <= 20 for one in year) / 218 < 0.34
    assert all(10 <= one.age <= 20 for one in year)
    in_a_room = [one.age for one in year if one.region == "op kot"]
    assert 0.08 < len(in_a_room) / 218 < 0.12
    assert min(in_a_room) >= 18, "nobody studies at twelve"
    assert 0.54 < sum(one.region.startswith("30") for one in year) / 218 < 0.66


def test_an_address_keeps_every_letter_of_a_name() -> None:
    marked = {one.given: one.email for one in people(2000) if one.email and not one.given.isascii()}
    assert marked
    for given, email in marked.items():
        letters = [one for one in unicodedata.normalize("NFD", given) if one.isalpha()]
        assert len(email.partition(".")[0]) >= len(letters), (given, email)
