"""The enrolment contract: right words in three languages, the same bytes each time, a sound file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pikepdf import Pdf

from healthdesk.actions import print_contract, sign_intake
from healthdesk.actions.desk import Desk
from healthdesk.db.store import Store
from healthdesk.errors import NotAllowed
from healthdesk.records.practitioner import Role
from healthdesk.records.questionnaire_response import FormDate
from tests.forms_made import chosen
from tests.intake_desk import begun, somebody, typed, who5
from tests.letters_made import qpdf_finds, text_of
from tests.pdf_judged import judged
from tests.stores import MakeDesk


@pytest.fixture
def desk(sqlite_store: Store, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.RECEPTION)


def gathered(desk: Desk, language: str = "nl") -> print_contract.ContractWords:
    page = typed(begun(desk, "wgc-inschrijving", somebody(desk)), desk, {
        ("wie", "familienaam"): ["Al Hassan"], ("wie", "voornamen"): ["أمينة"],
        ("wie", "geboortedatum"): [FormDate(1988, 4, 3)],
        ("wie", "geslacht"): [chosen("geslacht", "female")],
        ("verzekering", "statuut"): [chosen("verzekering", "in-orde")],
        ("toestemming", "pakket"): [True],
        ("contract", "getekend-op"): [FormDate(2026, 11, 5)],
        ("contract", "getekend-door"): [chosen("getekend-door", "self")],
        ("contract", "kopie"): [True],
    })  # fmt: skip
    page = replace(page, language=language)
    return print_contract.gather_contract(desk, sign_intake.sign(desk, page).result.response.id)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", ["Contract van inschrijving", "1 december 2026", "3 april 1988", "nog in te vullen"]),
        ("fr", ["contrat d’inscription à WGC De Linde", "1er décembre 2026", "à compléter"]),
        ("en", ["contract of enrolment at WGC De Linde", "1 December 2026", "Al Hassan"]),
    ],
)
def test_the_contract_in_words(desk: Desk, tmp_path: Path, language: str, said: list[str]) -> None:
    words = gathered(desk, language)
    paper = print_contract.draw_contract(words)
    assert print_contract.draw_contract(words).pdf == paper.pdf
    path = tmp_path / "contract.pdf"
    print_contract.save_paper(paper, path)
    judged(path.read_bytes())
    with Pdf.open(path) as pdf:
        assert len(pdf.pages) == 1
        title = str(pdf.docinfo["/Title"])
    read = text_of(path)
    qpdf_finds(path)
    for words_said in said:
        assert words_said in f"{read}\n{title}"
    assert "Al Hassan" not in title


def test_other_answers_hold_no_contract(desk: Desk) -> None:
    response = sign_intake.sign(desk, who5(begun(desk, "who-5"), desk, *"11111")).result.response
    with pytest.raises(NotAllowed) as refused:
        print_contract.gather_contract(desk, response.id)
    assert refused.value.key == "intake.no_contract"
