"""Signed answers that are corrected: each row by itself, and never past what has to be done for safety."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions import keep_draft, sign_intake, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_draft import Typed
from healthdesk.actions.print_form import gather_filled
from healthdesk.actions.sign_intake import Correct
from healthdesk.actions.start_intake import OpenDraft
from healthdesk.errors import NotAllowed
from healthdesk.records.form_paper import Written
from healthdesk.records.half_typed import TypedAt
from healthdesk.records.intake import KeptResponse
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.records.questionnaire_response import Answer, ResponseItem
from healthdesk.ui.intake.correction_dialog import CorrectionDialog
from healthdesk.ui.intake.history_dialog import HistoryDialog
from healthdesk.ui.intake.signed_view import SignedView
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.workbench import Workbench
from tests.forms_made import q
from tests.intake_desk import begun, typed
from tests.parts_desk import load
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on
from tests.ui.intake.test_intake_page import OpenPage

_CHILDREN = {"linkId": "kind", "type": "group", "text": "Kind", "repeats": True, "item": [q("naam")]}


@pytest.fixture
def els(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST, Role.COORDINATOR, name="Els D.")


@pytest.fixture
def opened(qtbot: QtBot, make_workbench: MakeWorkbench, els: Desk) -> OpenPage:
    return OpenPage(qtbot, make_workbench(els), els)


def _children(opened: OpenDraft, desk: Desk, *names: str) -> Typed:
    """The page with these children on it."""
    rows = tuple(
        ResponseItem("kind", "Kind", items=(ResponseItem("naam", "naam", answers=(Answer(name),)),))
        for name in names
    )
    return typed(replace(opened, items=rows), desk, {})


def _shown(opened: OpenPage, response: KeptResponse) -> SignedView:
    opened.page.show_link(Link("questionnaire_response", response.id))
    return opened.signed()


def _buttons(view: QWidget, name: str) -> list[LinkButton]:
    return [one for one in view.findChildren(LinkButton) if one.accessibleName() == name]


def _press(opened: OpenPage, button: QAbstractButton) -> None:
    opened.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _fill(dialog: QDialog, lines: dict[str, str]) -> None:
    for name, text in lines.items():
        the(QLineEdit, name, dialog).setText(text)


def test_a_correction_and_a_history_stand_at_their_own_row(opened: OpenPage, els: Desk) -> None:
    """Three children: the name of the second was typed twice before signing, and corrected after."""
    load(els, "kinderen", _CHILDREN)
    draft = begun(els, "kinderen")
    kept = keep_draft.keep(els, _children(draft, els, "Jan", "Pit", "Mia")).result
    again = start_intake.open_draft(els, kept.id).result
    response = sign_intake.sign(els, _children(again, els, "Jan", "Piet", "Mia")).result.response
    signed = _shown(opened, response)
    (history,) = _buttons(signed, "Geschiedenis: naam")
    _press(opened, history)
    told = signed.findChild(HistoryDialog)
    assert told
    assert "Pit → Piet" in words_on(told)
    told.accept()
    _press(opened, _buttons(signed, "Verbeter: naam")[1])
    dialog = signed.findChild(CorrectionDialog)
    assert dialog
    assert "Piet" in words_on(dialog)
    _fill(dialog, {"Wat er moet staan": "Pieter", "Waarom": "vergist"})
    _press(opened, the(QPushButton, "Voeg verbetering toe", dialog))
    opened.qtbot.waitUntil(lambda: opened.page.view is not signed)
    said = [one.split(".")[0] for one in words_on(opened.signed())]
    assert [one for one in said if one in {"Jan", "Piet", "Mia", "Lees: Pieter"}] == [
        "Jan",
        "Piet",
        "Lees: Pieter",
        "Mia",
    ]
    paper = gather_filled(els, response.id).parts
    later = [line.later for part in paper for line in part.lines if isinstance(line, Written)]
    assert [len(one) for one in later] == [0, 1, 0]


def test_who_corrects_an_answer_that_asks_for_action_says_what_was_done(opened: OpenPage, els: Desk) -> None:
    """Question nine of the PHQ-9 was signed as *nooit*; it turns out otherwise."""
    draft = begun(els, "phq-9")
    part = next(item for item in draft.form.items if item.items)
    asked = [item for item in part.items if item.options]
    page = typed(draft, els, {(part.link_id, item.link_id): [item.options[0].value] for item in asked})
    response = sign_intake.sign(els, page).result.response
    nine = next(item for item in asked if any(option.safety_step for option in item.options))
    never, often = (nine.options[place].words.said_in("nl") for place in (0, -1))
    signed = _shown(opened, response)
    _press(opened, _buttons(signed, f"Verbeter: {nine.words.said_in('nl')}")[0])
    dialog = signed.findChild(CorrectionDialog)
    assert dialog
    step = nine.options[-1].safety_step
    assert step
    for typed_words, told in (("", False), (often, True), (never, False), ("vaak", True)):
        _fill(dialog, {"Wat er moet staan": typed_words})
        assert (step.said_in("nl") in words_on(dialog)) is told, typed_words
    _fill(dialog, {"Wat er moet staan": often, "Waarom": "verkeerd aangeduid"})
    _press(opened, the(QPushButton, "Voeg verbetering toe", dialog))
    opened.rest()
    assert "Eerst opschrijven wat er gedaan is voor de veiligheid." in words_on(dialog)
    assert sign_intake.read(els, response.id).result.response.corrections == ()
    _fill(dialog, {"Wat is er gedaan, en door wie?": "Huisarts gebeld, door Els"})
    _press(opened, the(QPushButton, "Voeg verbetering toe", dialog))
    opened.qtbot.waitUntil(lambda: opened.page.view is not signed)
    assert any(one.endswith("Gedaan: Huisarts gebeld, door Els") for one in words_on(opened.signed()))
    back = Correct(response.id, nine.link_id, often, never, "toch niet")
    assert sign_intake.correct(els, back).result.corrections[-1].done == ""
    with pytest.raises(NotAllowed):
        sign_intake.correct(els, replace(back, becomes="weet ze niet meer"))


def test_what_was_done_is_not_kept_of_an_answer_that_asks_for_nothing_any_more(
    qtbot: QtBot, workbench: Workbench
) -> None:
    """She wrote it for another answer; it is no longer in sight, and what is added stays for good."""
    decided: list[tuple[str, str, str]] = []
    asks = {"vaak": "Bel de huisarts.", "soms": ""}.__getitem__
    dialog = CorrectionDialog(workbench, TypedAt("correction"), "Vraag", "nooit", asks)
    dialog.decided.connect(lambda *said: decided.append(said))
    show(qtbot, dialog)
    _fill(dialog, {"Wat er moet staan": "vaak", "Wat is er gedaan, en door wie?": "gebeld", "Waarom": "fout"})
    _fill(dialog, {"Wat er moet staan": "soms"})
    the(QPushButton, "Voeg verbetering toe", dialog).click()
    assert decided == [("soms", "fout", "")]


def test_who_corrects_something_far_down_goes_on_reading_there(opened: OpenPage, els: Desk) -> None:
    load(els, "kinderen", _CHILDREN)
    names = [f"Kind {number}" for number in range(40)]
    response = sign_intake.sign(els, _children(begun(els, "kinderen"), els, *names)).result.response
    opened.page.resize(1000, 500)
    signed = _shown(opened, response)
    area = next(one for one in signed.findChildren(QScrollArea) if one.widget() is signed.list)
    bar = area.verticalScrollBar()
    opened.qtbot.waitUntil(lambda: bar.maximum() > 600)
    bar.setValue(600)
    _press(opened, _buttons(signed, "Verbeter: naam")[20])
    dialog = signed.findChild(CorrectionDialog)
    assert dialog
    _fill(dialog, {"Wat er moet staan": "Pieter", "Waarom": "vergist"})
    _press(opened, the(QPushButton, "Voeg verbetering toe", dialog))
    opened.qtbot.waitUntil(lambda: opened.page.view is not signed)
    again = opened.signed()
    opened.qtbot.waitUntil(lambda: again.height_seen == 600)
