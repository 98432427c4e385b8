"""Whatever the city's programme names is reached from what people come with, in their words."""

from __future__ import annotations

import json
from functools import cache

import msgspec
import pytest

from healthdesk.records.ids import new_id
from healthdesk.records.partner import Partner
from healthdesk.resource_paths import resource
from healthdesk.rules.partner_fit import fitting, need_names, understand


@cache
def _shipped() -> tuple[Partner, ...]:
    data = json.loads(resource("directory", "leuven.json").read_text(encoding="utf-8"))
    return tuple(msgspec.convert({**one, "id": str(new_id())}, Partner) for one in data["partners"])


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("mantelzorger", {"mantelzorg-leuven"}),
        ("dementie", {"booghuys", "zorg-leuven-wzc"}),
        ("poetshulp", {"zorg-leuven-gezinszorg"}),
        ("maaltijden", {"zorg-leuven-maaltijden"}),
        ("klusjes", {"zorg-leuven-klusjes"}),
        ("thuisverpleging", {"wit-gele-kruis"}),
        ("leefloon", {"ocmw-leuven"}),
        ("toelage", {"ocmw-leuven"}),
        ("OCMW aanvullende steun", {"ocmw-leuven"}),
        ("supplementen", {"ocmw-leuven"}),
        ("buurtwerk", {"lampeke", "stad-samenleven", "lokale-dienstencentra"}),
        ("opvoeding", {"huis-van-het-kind"}),
        ("kinderfiets", {"velokadee"}),
        ("kinderwagen", {"kirikou"}),
        ("kinderopvang", {"kinderkuren", "doremy", "lolanden"}),
        ("regenboog", {"unique"}),
        ("huisarts", {"wgc-ridderbuurt", "wgc-de-central", "wgc-caleido", "wgc-vierde"}),
        ("16 jaar, praten, gratis", {"tejo-leuven", "overkop-leuven", "jac-leuven", "tele-onthaal", "awel"}),
        ("zelfmoord", {"zelfmoordlijn"}),
        ("geweld", {"1712", "vk-vlaams-brabant"}),
    ],
)
def test_found_in_the_words_of_who_needs_it(typed: str, keys: set[str]) -> None:
    assert keys <= {one.partner.key for one in fitting(_shipped(), understand(typed, "nl"))}


def test_a_centre_that_is_only_announced_comes_after_those_that_are_there() -> None:
    for typed in ("huisarts", "geen papieren dokter"):
        found = [one.partner.key for one in fitting(_shipped(), understand(typed, "nl"))]
        centres = [key for key in found if key.startswith("wgc-")]
        assert len(centres) == 4
        assert centres[-1] == "wgc-vierde"


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        (
            "Zorg Leuven",
            {
                *("booghuys", "zorg-leuven-gezinszorg", "zorg-leuven-maaltijden"),
                *("zorg-leuven-klusjes", "zorg-leuven-wzc"),
            },
        ),
        ("zorg leu", {"zorg-leuven-gezinszorg", "zorg-leuven-wzc", "booghuys"}),
        ("Huis van het Kind", {"huis-van-het-kind"}),
        ("huis van het ki", {"huis-van-het-kind"}),
        ("102", {"awel"}),
        ("106", {"tele-onthaal"}),
        ("112", {"112"}),
        ("1733", {"1733", "huisartsenwachtpost"}),
        ("0800 13 500", {"caw-oost-brabant"}),
    ],
)
def test_whoever_is_called_by_name_or_number_comes_first(typed: str, first: set[str]) -> None:
    """Also where the words of a name mean a need, and a short number could be an age."""
    found = [one.partner.key for one in fitting(_shipped(), understand(typed, "nl"))]
    assert first <= set(found[: max(len(first), 5 if typed == "zorg leu" else 0)])


def test_a_need_is_not_taken_for_a_name() -> None:
    for typed in ("16 jaar, praten", "50 jaar, hulp in huis"):
        found = fitting(_shipped(), understand(typed, "nl"))
        assert found
        assert all(one.reasons[0].key == "partners.meets_need" for one in found)


@pytest.mark.parametrize(
    ("language", "typed", "key"),
    [
        ("fr", "une poussette pour un bébé", "kirikou"),
        ("fr", "garderie pour mon enfant", "doremy"),
        ("en", "help with debts", "ocmw-leuven"),
        ("en", "cleaning at home", "zorg-leuven-gezinszorg"),
    ],
)
def test_found_in_french_and_english_too(language: str, typed: str, key: str) -> None:
    assert key in {one.partner.key for one in fitting(_shipped(), understand(typed, language))}


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_the_name_of_each_need_finds_whoever_meets_it(language: str) -> None:
    for code, said in need_names(language).items():
        found = {one.partner.key for one in fitting(_shipped(), understand(said, language))}
        assert {one.key for one in _shipped() if code in one.needs} <= found, said


def test_every_entry_is_reached_from_a_need_and_says_where_it_comes_from() -> None:
    for one in _shipped():
        assert set(one.needs) & set(need_names("nl")), one.key
        assert one.source, one.key
        assert one.to_check or one.checked_on or one.key in {"112", "1712"}, one.key
