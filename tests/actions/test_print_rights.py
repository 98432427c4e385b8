"""The page with rights to look into, for the person herself."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from healthdesk.actions import check_entitlements as rights
from healthdesk.actions.desk import Desk
from healthdesk.actions.print_handout import own_language
from healthdesk.actions.print_rights import print_rights, rights_page
from healthdesk.actions.register_patient import blank, register
from healthdesk.records.entitlement import FactValue, FollowUpState, NotedFact
from healthdesk.records.patient import Membership, Patient, SpokenLanguage
from healthdesk.records.practitioner import Role
from tests.letters_made import kept, text_of
from tests.stores import MakeDesk

LIFE: dict[str, FactValue] = {
    "income": ("leefloon",),
    "children": ("baby", "school"),
    "situation": ("single_parent",),
    "support_three_months": True,
    "short_of_means": True,
    "family_income": 14_000,
    "heavy_care": True,
}


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.RECEPTION)


@pytest.fixture
def samira(desk: Desk) -> Patient:
    known = replace(
        blank(desk),
        official_given="Samira",
        official_family="Haddad",
        native_name="سميرة حداد",
        birth_date="1991-05-14",
        carer=True,
        membership=Membership("306", "1234567", increased=False),
        languages=(SpokenLanguage("ar", preferred=True), SpokenLanguage("fr")),
    )
    one = register(desk, known).result
    for key, value in LIFE.items():
        rights.note_fact(desk, one.id, NotedFact(key=key, value=value, noted_on=desk.clock.today()))
    return one


def _pages(pdf: bytes) -> int:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return len(opened.pages)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", ("nagaan", "Verhoogde tegemoetkoming", "ziekenfonds", "geen beslissing")),
        ("fr", ("vérifier", "Intervention majorée", "mutualité", "pas une décision")),
        ("en", ("look into", "Increased reimbursement", "health fund", "not a decision")),
    ],
)
def test_it_fits_on_one_page_also_with_much_to_say(
    desk: Desk, samira: Patient, tmp_path: Path, language: str, words: tuple[str, ...]
) -> None:
    paper = print_rights(desk, samira.id, language)
    assert _pages(paper.pdf) == 1
    told = " ".join(text_of(kept(paper.pdf, tmp_path)).split())
    for word in (*words, "Samira Haddad"):
        assert word in told
    assert "Samira" not in paper.name


def test_the_same_words_give_the_same_bytes(desk: Desk, samira: Patient) -> None:
    assert print_rights(desk, samira.id, "nl").pdf == print_rights(desk, samira.id, "nl").pdf


def test_what_is_in_order_is_left_out_and_who_follows_up_is_named(desk: Desk, samira: Patient) -> None:
    settled = rights.begin_follow_up(desk, samira.id, "uitpas")
    rights.follow_up(desk, replace(settled, state=FollowUpState.SETTLED))
    rights.follow_up(desk, rights.begin_follow_up(desk, samira.id, "vt"))
    page = rights_page(desk, rights.look_again(desk, samira.id), "nl")
    parts = {part.heading: part for part in page.parts}
    assert "UiTPAS met kansentarief" not in parts
    who = dict(parts["Verhoogde tegemoetkoming (VT)"].rows)["Wie volgt op"]
    assert who == "An Peeters, tegen 9\u00a0december\u00a02026"


def test_somebody_without_anything_to_look_into_is_told_so(desk: Desk) -> None:
    plain = register(desk, replace(blank(desk), used_name="Jan", birth_date="1980")).result
    page = rights_page(desk, rights.look_again(desk, plain.id), "nl")
    assert page.parts == ()
    assert page.intro.startswith("Er is nu niets bij")


def test_the_page_is_proposed_in_a_language_she_reads(samira: Patient) -> None:
    assert own_language(samira) == "fr"
    assert own_language(replace(samira, languages=(SpokenLanguage("ti"),))) == "nl"
