"""Beheer, Regels, Vragen: the coordinator words a question, makes one, and stops asking it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import change_questions
from healthdesk.actions.desk import Desk
from healthdesk.records.entitlement import FactKind
from healthdesk.records.house_rule import HouseQuestion, RuleOrigin
from healthdesk.records.practitioner import Role
from healthdesk.ui.house_rules.option_line import OptionLine
from healthdesk.ui.house_rules.question_dialog import QuestionDialog
from healthdesk.ui.house_rules.questions_section import QuestionsSection
from healthdesk.ui.house_rules.rule_apart_dialog import RuleApartDialog
from healthdesk.ui.house_rules.rule_history_dialog import RuleHistoryDialog
from healthdesk.ui.parts.choice_box import ChoiceBox
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.RECEPTION)


@pytest.fixture
def section(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> QuestionsSection:
    made = QuestionsSection(make_workbench(desk))
    made.workbench.announcer.changed.connect(made.fetch)
    made.resize(1180, 900)
    shown = show(qtbot, made)
    made.fetch()
    qtbot.waitUntil(lambda: bool(made._list.model.records))
    return shown


def _question(desk: Desk, key: str) -> HouseQuestion:
    return next(one for one in change_questions.listed(desk).questions if one.question.key == key)


def _dialog(qtbot: QtBot, section: QuestionsSection) -> QuestionDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in section.findChildren(QuestionDialog)))
    return next(one for one in section.findChildren(QuestionDialog) if one.isVisible())


def _choose(qtbot: QtBot, section: QuestionsSection, key: str) -> None:
    section._list.choose(key)
    qtbot.waitUntil(lambda: section.panel.shown is not None and section.panel.shown.question.key == key)


def test_a_question_is_made_tried_and_no_longer_asked(
    qtbot: QtBot, section: QuestionsSection, desk: Desk
) -> None:
    section.new_item()
    dialog = _dialog(qtbot, section)
    kind = the(ChoiceBox, "Soort antwoord", dialog)
    kind.show_value(FactKind.ONE.value)
    kind.picked.emit()
    type_text(the(QLineEdit, "Zo stellen we de vraag", dialog), "Hebt u een huisdier?")
    type_text(the(QLineEdit, "Kort, voor in een rij redenen", dialog), "huisdier")
    the(QPushButton, "Bewaren", dialog).click()
    assert any("Geef elk antwoord een naam" in words for words in words_on(dialog))
    for words in ("een kat", "een hond"):
        the(QPushButton, "Antwoord erbij", dialog).click()
        type_text(dialog.findChildren(OptionLine)[-1].line, words)
    the(QAbstractButton, "een hond", dialog._trial).click()
    assert {"huisdier: een hond"} <= set(words_on(dialog._trial))
    dialog._tabs.setCurrentIndex(1)
    type_text(the(QPlainTextEdit, "Bronnen", dialog), "overleg van november")
    the(QPushButton, "Bewaren", dialog).click()
    qtbot.waitUntil(lambda: section._list.model.records[-1].origin is RuleOrigin.OWN)
    own = section._list.model.records[-1].question
    assert [words["nl"] for words in own.options.values()] == ["een kat", "een hond"]
    _choose(qtbot, section, own.key)
    the(QPushButton, "Zet buiten gebruik", section.panel).click()
    qtbot.waitUntil(lambda: _question(desk, own.key).question.retired_on is not None)
    qtbot.waitUntil(lambda: "Buiten gebruik sinds" in words_on(section.panel))


def test_what_rules_need_stays_and_they_are_named(
    qtbot: QtBot, section: QuestionsSection, desk: Desk
) -> None:
    _choose(qtbot, section, "heavy_care")
    the(QPushButton, "Zet buiten gebruik", section.panel).click()
    qtbot.waitUntil(lambda: "deze regels vragen ernaar" in section.banner.text)
    assert _question(desk, "heavy_care").question.retired_on is None


def test_other_words_are_tried_on_the_rules_and_can_go_back(
    qtbot: QtBot, section: QuestionsSection, desk: Desk
) -> None:
    _choose(qtbot, section, "common_boiler")
    the(QPushButton, "Wijzig…", section.panel).click()
    dialog = _dialog(qtbot, section)
    assert not the(ChoiceBox, "Soort antwoord", dialog).isEnabled()
    ask = the(QLineEdit, "Zo stellen we de vraag", dialog)
    ask.clear()
    type_text(ask, "Eén ketel voor heel het gebouw?")
    assert "Eén ketel voor heel het gebouw?" in words_on(dialog._trial)
    dialog.reject()
    qtbot.waitUntil(lambda: change_questions.at_hand(desk, "common_boiler").words is not None)
    the(QPushButton, "Wijzig…", section.panel).click()
    again = _dialog(qtbot, section)
    assert the(QLineEdit, "Zo stellen we de vraag", again).text() == "Eén ketel voor heel het gebouw?"
    type_text(again._why.field, "korter")
    the(QPushButton, "Bewaren", again).click()
    qtbot.waitUntil(lambda: _question(desk, "common_boiler").origin is RuleOrigin.CHANGED)
    qtbot.waitUntil(lambda: section.panel.shown is not None and section.panel.shown.number == 1)
    the(QPushButton, "Naast het programma…", section.panel).click()
    beside = section.findChildren(RuleApartDialog)[-1]
    assert {"De vraag", "Eén ketel voor heel het gebouw?"} <= set(words_on(beside))
    the(QPushButton, "Neem die van het programma", beside).click()
    qtbot.waitUntil(lambda: _question(desk, "common_boiler").origin is RuleOrigin.PROGRAM)
    qtbot.waitUntil(lambda: section.panel.shown is not None and section.panel.shown.number == 2)
    the(QPushButton, "Geschiedenis…", section.panel).click()
    qtbot.waitUntil(lambda: bool(section.findChildren(RuleHistoryDialog)))
    told = words_on(section.findChildren(RuleHistoryDialog)[-1])
    assert {"Waarom: korter", "De vraag van het programma geldt weer."} <= set(told)


def test_what_was_refused_stays_and_is_on_disk_also_when_somebody_leaves_meanwhile(
    qtbot: QtBot, section: QuestionsSection, desk: Desk
) -> None:
    _choose(qtbot, section, "common_boiler")
    the(QPushButton, "Wijzig…", section.panel).click()
    dialog = _dialog(qtbot, section)
    theirs = _question(desk, "common_boiler").question
    change_questions.keep(desk, replace(theirs, ask=theirs.ask | {"nl": "Eén ketel?"}), 0)
    type_text(dialog._why.field, "korter")
    the(QPushButton, "Bewaren", dialog).click()
    dialog.reject()
    qtbot.waitUntil(lambda: "wijzigde deze vraag intussen" in dialog.banner.text)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: change_questions.at_hand(desk, "common_boiler").words is not None)
    words = change_questions.at_hand(desk, "common_boiler").words
    assert words is not None
    assert words.why == "korter"


def test_nothing_changes_by_looking_and_all_is_reached_by_keyboard(
    qtbot: QtBot, section: QuestionsSection, desk: Desk
) -> None:
    assert nameless(section) == []
    assert unreachable(section, qtbot) == []
    for one in change_questions.listed(desk).questions:
        dialog = QuestionDialog(section.workbench, change_questions.at_hand(desk, one.question.key), section)
        assert dialog.question == replace(one.question), one.question.key
        dialog.deleteLater()
    _choose(qtbot, section, "income")
    the(QPushButton, "Wijzig…", section.panel).click()
    dialog = _dialog(qtbot, section)
    assert the(QPushButton, "Bewaren", dialog) is not the(QPushButton, "Proberen", dialog)
    for tab in (0, 1):
        dialog._tabs.setCurrentIndex(tab)
        assert nameless(dialog) == []
        assert unreachable(dialog, qtbot) == []


def test_an_earlier_version_of_a_question_is_taken_up_again_from_its_history(
    qtbot: QtBot, section: QuestionsSection, desk: Desk
) -> None:
    income = _question(desk, "income").question
    for number, words in enumerate(("Waar leeft u van?", "Wat komt er binnen?")):
        change_questions.keep(desk, replace(income, ask={"nl": words}), number)
    section.fetch()
    section._list.choose("income")
    qtbot.waitUntil(lambda: section.panel.shown is not None and section.panel.shown.number == 2)
    section.show_history()
    qtbot.waitUntil(lambda: bool(section.findChildren(RuleHistoryDialog)))
    (told,) = section.findChildren(RuleHistoryDialog)
    (again,) = (one for one in told.findChildren(QPushButton) if one.text() == "Laat dit weer gelden")
    again.click()
    qtbot.waitUntil(lambda: _question(desk, "income").question.ask == {"nl": "Waar leeft u van?"})
    qtbot.waitUntil(lambda: section.panel.shown is not None and section.panel.shown.number == 3)
    assert section.workbench.toasts.take_back_latest()
    qtbot.waitUntil(lambda: _question(desk, "income").question.ask == {"nl": "Wat komt er binnen?"})
