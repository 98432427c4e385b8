"""What is typed at a desk, and who should then stand on top; the shipped sociale kaart answers."""

from __future__ import annotations

import json
from functools import cache

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.ids import new_id
from healthdesk.records.partner import Partner
from healthdesk.resource_paths import resource
from healthdesk.rules.need_words import needs_in
from healthdesk.rules.partner_fit import fitting, need_names, understand

_ON_TOP = 5


@cache
def _shipped() -> tuple[Partner, ...]:
    data = json.loads(resource("directory", "leuven.json").read_text(encoding="utf-8"))
    return tuple(msgspec.convert({**one, "id": str(new_id())}, Partner) for one in data["partners"])


SENTENCES = {
    "16, Dari, trauma, gratis, bereikbaar met de bus": "cgg-vbo",
    "mama van 3 kan factuur niet betalen": "ocmw-leuven",
    "oma valt vaak": "wgc-ridderbuurt",
    "jongen van 14 wordt gepest op school": "tejo-leuven",
    "meisje 15 snijdt zichzelf": "tejo-leuven",
    "vrouw wordt geslagen door haar man": "1712",
    "man van 82 alleen thuis, vergeet van alles": "booghuys",
    "zoekt een poetsvrouw voor ouder koppel": "zorg-leuven-gezinszorg",
    "baby op komst, geen kinderwagen": "kirikou",
    "student 21 somber, kan niet slapen, weinig geld": "ocmw-leuven",
    "geen huisarts, pas verhuisd naar Leuven": "wgc-ridderbuurt",
    "wil praten met iemand, Arabisch": "jac-leuven",
    "moet uit huis, kan huur niet meer betalen": "caw-oost-brabant",
    "koopt geen eten meer, koelkast leeg": "zorg-leuven-maaltijden",
    "mantelzorger kan niet meer, is op": "mantelzorg-leuven",
    "mijne pa drinkt te veel": "cgg-vbo",
    "ze is het beu en wil er niet meer zijn": "zelfmoordlijn",
    "ons bomma kan haar eigen ni meer wassen": "wit-gele-kruis",
    "kind van 4 praat nog niet": "huis-van-het-kind",
    "alleenstaande papa met 2 kinderen zoekt opvang": "kinderkuren",
    "depresie": "tejo-leuven",
    "schuldn bij energieleverancier": "ocmw-leuven",
    "psygoloog voor kind 9 jaar": "yuneco",
    "wonde verzorgen thuis na operatie": "wit-gele-kruis",
    "zonder papieren, dokter niet betalen": "ocmw-leuven",
    "17 jaar, denkt dat ze op meisjes valt": "unique",
    "fiets voor dochter van 6": "velokadee",
    "lekkende kraan, kan het zelf niet meer": "zorg-leuven-klusjes",
    "hoge doktersrekening": "ocmw-leuven",
    "ruzie met ouders, 17": "jac-leuven",
    "rouw om overleden broer, 13 jaar": "tejo-leuven",
    "gevlucht uit Syrië, nachtmerries": "praxisp",
    "wil naar een rusthuis": "zorg-leuven-wzc",
    "vader ziek, kinderen zorgen mee": "mantelzorg-leuven",
    "warme maaltijd aan huis": "zorg-leuven-maaltijden",
    "dakloos vannacht": "caw-oost-brabant",
    "'s nachts bang en niemand om mee te praten": "tele-onthaal",
    "ado de 16 ans, harcèlement, gratuit": "tejo-leuven",
    "maman seule ne peut pas payer la facture": "ocmw-leuven",
    "ma grand-mère tombe souvent": "wgc-caleido",
    "besoin d'un médecin traitant": "wgc-ridderbuurt",
    "j'ai peur, je n'ai plus d'argent, 17 ans": "jac-leuven",
    "violence conjugale, deux enfants": "1712",
    "besoin d'une aide ménagère": "zorg-leuven-gezinszorg",
    "demandeur d'asile, cauchemars": "praxisp",
    "ma fille de 15 ans manque d'estime de soi": "tejo-leuven",
    "chômage, colis alimentaire": "ocmw-leuven",
    "expulsion demain, enceinte": "caw-oost-brabant",
    "16 year old, panic attacks, free": "tejo-leuven",
    "cannot pay the electricity bill": "ocmw-leuven",
    "my grandmother keeps falling": "wgc-ridderbuurt",
    "refugee mother with a baby, needs nappies": "kirikou",
    "lonely and nobody to talk to at night": "tele-onthaal",
    "home care": "zorg-leuven-gezinszorg",
    "home care for my grandfather": "wit-gele-kruis",
    "soins à domicile": "wit-gele-kruis",
    "day care": "doremy",
    "plaats in een kribbe": "lolanden",
    "vakantieopvang": "kinderkuren",
    "dienstencentrum": "lokale-dienstencentra",
    "ik zorg voor mijn moeder met dementie": "mantelzorg-leuven",
    "zorgen voor mijn man wordt te zwaar": "mantelzorg-leuven",
    "medicijnen te duur": "ocmw-leuven",
    "flesvoeding en een maxi-cosi": "kirikou",
    "non-binair, 18": "unique",
    "noodgeval": "112",
    "vierde wgc": "wgc-vierde",
    "inschrijven in een wgc": "wgc-caleido",
    "noodopvang vannacht": "caw-oost-brabant",
    "je suis sans abri ce soir": "caw-oost-brabant",
    "homeless tonight": "caw-oost-brabant",
    "huurwaarborg": "ocmw-leuven",
    "huisdokter die nog patiënten neemt": "wgc-ridderbuurt",
    "kinesist aan huis": "wgc-ridderbuurt",
    "my son is 15 and smokes weed": "cgg-vbo",
    "booghuis": "booghuys",
    "doremi": "doremy",
    "zelfmordlijn": "zelfmoordlijn",
    "wit gele kruys": "wit-gele-kruis",
}


@pytest.mark.parametrize(("typed", "key"), SENTENCES.items())
def test_a_sentence_of_the_desk_finds_who_is_there_for_it(typed: str, key: str) -> None:
    found = [one.partner.key for one in fitting(_shipped(), understand(typed, "nl"))]
    assert key in found[:_ON_TOP], found


@pytest.mark.parametrize(
    ("typed", "key"),
    [("hot meals at home", "zorg-leuven-maaltijden"), ("second hand bike for child", "velokadee")],
)
def test_the_last_word_of_a_sentence_is_not_taken_for_the_beginning_of_another(typed: str, key: str) -> None:
    """Nor is who meets that other need put above the one that was asked for."""
    assert fitting(_shipped(), understand(typed, "nl"))[0].partner.key == key


@pytest.mark.parametrize(
    ("typed", "age"),
    [
        ("mama van 3 kan niet betalen", None),
        ("papa van 2, schulden", None),
        ("gezin met 4 kinderen", None),
        ("belde 3 keer, paniek", None),
        ("bed voor baby van 8 maanden", 0),
        ("16j, angst", 16),
        ("een 15-jarige jongen", 15),
        ("jongen van 14", 14),
        ("ruzie met ouders, 17", 17),
        ("16ans, deuil", 16),
    ],
)
def test_children_are_not_counted_as_years(typed: str, age: int | None) -> None:
    assert understand(typed, "nl").age == age


def test_a_word_nobody_knows_hides_nobody() -> None:
    wanted = understand("trauma door een gnoe", "nl")
    assert (wanted.needs, wanted.words) == (frozenset({"trauma"}), ("gnoe",))
    assert len(fitting(_shipped(), wanted)) == len(fitting(_shipped(), understand("trauma", "nl")))


def test_the_name_of_one_who_meets_the_need_brings_it_to_the_top() -> None:
    assert fitting(_shipped(), understand("praten awel", "nl"))[0].partner.key == "awel"


def test_what_means_nothing_finds_nothing() -> None:
    for typed in ("kat weggelopen", "oma", "kan niet", "zzzzz", "…"):
        assert not understand(typed, "nl").needs, typed
    assert fitting(_shipped(), understand("kat weggelopen", "nl")) == ()


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_while_a_need_is_being_typed_it_is_never_lost(language: str) -> None:
    """From the third letter on, and to the end; what stands before it changes nothing."""
    for code in ("trauma", "grief", "dementia", "carer", "violence", "doctor"):
        name = need_names(language)[code]
        first = name.split()[0]
        for end in range(4, len(first) + 1):
            assert code in understand(f"17, {first[:end]}", language).needs, first[:end]


@given(st.text(max_size=60))
def test_whatever_is_typed_is_understood_or_left(typed: str) -> None:
    wanted = understand(typed, "nl")
    assert wanted.needs <= set(need_names("nl"))
    assert needs_in(typed.split()).needs <= set(need_names("nl"))
    fitting(_shipped(), wanted)


def test_the_name_of_no_service_is_mistaken_for_a_slip() -> None:
    for one in _shipped():
        found = fitting(_shipped(), understand(one.name, "nl"))
        assert found, one.name
        assert one.key in [each.partner.key for each in found[:_ON_TOP]], one.name
