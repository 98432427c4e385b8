"""Formulieren in Beheer: load, look, try, compare, switch, print, export."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import sign_intake, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.actions.list_forms import listed
from healthdesk.records.practitioner import Role
from healthdesk.resource_paths import resource
from healthdesk.ui.admin.forms_apart_dialog import FormsApartDialog
from healthdesk.ui.admin.forms_section import FormsSection
from healthdesk.ui.intake.try_form_dialog import TryFormDialog
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from tests.intake_desk import begun, form_called, who5
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


class Manager:
    """The section, open, and a coordinator at it."""

    def __init__(self, qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> None:
        self.qtbot, self.desk = qtbot, desk
        self.workbench = make_workbench(desk)
        self.section = FormsSection(self.workbench)
        self.section.resize(1040, 700)
        show(qtbot, self.section)
        self.section.fetch()
        self.rest()

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: self.workbench.background.is_resting, timeout=20_000)

    def look_at(self, name: str) -> None:
        form = next(one.form for one in listed(self.desk) if one.form.url.endswith(f":{name}"))
        self.section.panel.show_form(form.id)
        self.rest()

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(the(QPushButton, name, self.section), Qt.MouseButton.LeftButton)
        self.rest()

    def words(self) -> str:
        return "\n".join(words_on(self.section))


@pytest.fixture
def manager(qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk) -> Manager:
    return Manager(qtbot, make_workbench, make_desk(Role.COORDINATOR, Role.THERAPIST))


def newer_who5(tmp_path: Path) -> Path:
    raw = json.loads(resource("forms", "who-5.json").read_text(encoding="utf-8"))
    raw["version"] = "2.0"
    items = raw["item"][0]["item"]
    items[1]["text"] = "Ik was vrolijk"
    items[1].pop("_text")
    items.append({"linkId": "nieuw", "text": "Nog iets?", "type": "string"})
    path = tmp_path / "who-5-nieuw.json"
    path.write_text(json.dumps(raw), encoding="utf-8")
    return path


def test_every_version_stands_there_and_one_is_looked_at(manager: Manager) -> None:
    (shown,) = [one for one in manager.section.findChildren(RecordList) if one.isVisible()]
    assert len(shown.shown().rows) == len(listed(manager.desk))
    manager.look_at("phq-9")
    assert "No permission required" not in manager.words()  # in the language of the screen
    assert "Geen toestemming nodig" in manager.words()
    assert "Bron: https://www.phqscreeners.com/terms" in manager.words()
    assert "HealthDesk kan alles wat in dit formulier staat." in manager.words()
    assert nameless(manager.section) == []


def test_what_cannot_be_done_is_told_before_it_is_switched_on(manager: Manager, tmp_path: Path) -> None:
    path = tmp_path / "vreemd.json"
    strange = {
        "linkId": "1",
        "type": "choice",
        "text": "Welke?",
        "answerValueSet": "http://example.org/lijst",
    }
    raw = {"resourceType": "Questionnaire", "title": "Vreemd", "url": "urn:vreemd", "version": "1"}
    path.write_text(json.dumps({**raw, "status": "active", "item": [strange]}), encoding="utf-8")
    manager.section.load(path)
    manager.rest()
    assert "Niet alles erin kan: zie hiernaast." in manager.section.banner.text
    assert "http://example.org/lijst" in manager.words()
    assert not any(form.url == "urn:vreemd" for form in start_intake.choices(manager.desk))


def test_a_file_that_is_no_form_is_a_sentence(manager: Manager, tmp_path: Path) -> None:
    path = tmp_path / "foto.json"
    path.write_text("geen formulier", encoding="utf-8")
    manager.section.load(path)
    manager.rest()
    assert "geen leesbare JSON" in manager.section.banner.text


def test_a_newer_version_is_compared_tried_switched_on_and_withdrawn(
    manager: Manager, tmp_path: Path
) -> None:
    opened = begun(manager.desk, "who-5")
    signed = sign_intake.sign(manager.desk, who5(opened, manager.desk, *"33333")).result.response
    manager.section.load(newer_who5(tmp_path))
    manager.rest()
    compare = the(QPushButton, "Vergelijk met", manager.section)
    menu = compare.menu()
    assert isinstance(menu, QMenu)
    (action,) = menu.actions()
    assert action.text() == "versie 1.0"
    action.trigger()
    manager.rest()
    (dialog,) = shown_dialogs(manager.section)
    assert isinstance(dialog, FormsApartDialog)
    told = "\n".join(words_on(dialog))
    assert "1 erbij, 0 weg, 1 anders." in told
    assert "was: Ik heb me vrolijk en opgewekt gevoeld; wordt: Ik was vrolijk" in told
    dialog.accept()
    manager.click("Zet aan")
    assert form_called(manager.desk, "who-5").form_version == "2.0"
    manager.click("Zet uit")
    assert not any(form.url.endswith(":who-5") for form in start_intake.choices(manager.desk))
    assert sign_intake.read(manager.desk, signed.id).result.form.version == "1.0"


def test_tried_with_invented_answers_nothing_is_kept(manager: Manager) -> None:
    manager.look_at("phq-9")
    manager.click("Probeer…")
    (dialog,) = shown_dialogs(manager.section)
    assert isinstance(dialog, TryFormDialog)
    assert nameless(dialog) == []
    for radio in dialog.findChildren(QRadioButton):
        if radio.text() == "bijna elke dag":
            radio.click()
    told = "\n".join(words_on(dialog))
    assert "27" in told
    assert "Dit antwoord vraagt om actie" in told
    manager.qtbot.mouseClick(the(QPushButton, "Kijk na", dialog), Qt.MouseButton.LeftButton)
    assert "Zo zou het ondertekend kunnen worden." in words_on(dialog)
    the(QRadioButton, "English", dialog).click()
    assert any("Little interest" in words for words in words_on(dialog))
    dialog.accept()
    manager.rest()
    assert start_intake.unfinished(manager.desk) == ()


def test_what_is_missing_in_a_try_is_told(manager: Manager) -> None:
    manager.look_at("wgc-psychosociale-intake")
    manager.click("Probeer…")
    (dialog,) = shown_dialogs(manager.section)
    manager.qtbot.mouseClick(the(QPushButton, "Kijk na", dialog), Qt.MouseButton.LeftButton)
    assert any("vragen wachten nog" in words for words in words_on(dialog))
    type_text(the(QLineEdit, "Waarom nu?", dialog), "x")
    dialog.accept()


def test_a_form_goes_out_as_it_came_in(manager: Manager, tmp_path: Path) -> None:
    manager.look_at("gad-7")
    path = tmp_path / "gad-7.json"
    manager.section.panel.export(str(path))
    manager.rest()
    assert path.read_text(encoding="utf-8") == resource("forms", "gad-7.json").read_text(encoding="utf-8")


def test_what_can_be_done_with_a_form_stays_in_sight_where_its_words_are_long(manager: Manager) -> None:
    """A laptop with a line above the list: the words about the form scroll, not the buttons under them."""
    manager.section.resize(1040, 560)
    manager.look_at("gad-7")
    panel = manager.section.panel

    def all_in_sight() -> None:
        for button in panel.findChildren(QPushButton):
            at = button.mapTo(panel, button.rect().bottomLeft())
            assert not button.isVisible() or at.y() < panel.height(), button.text()

    manager.qtbot.waitUntil(all_in_sight)
    assert not panel.verticalScrollBar().isVisible()
