"""Beheer, Brieven: the coordinator gives a letter the words of the house and sees it as she types."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import change_texts
from healthdesk.actions.desk import Desk
from healthdesk.records.letter_text import HouseText
from healthdesk.records.practitioner import Role
from healthdesk.rules.letter_template import wrong_in
from healthdesk.rules.letter_texts import LANGUAGES, house_text, kinds, pieces
from healthdesk.sentences import sentence
from healthdesk.ui.house_rules.rule_apart_dialog import RuleApartDialog
from healthdesk.ui.house_rules.rule_history_dialog import RuleHistoryDialog
from healthdesk.ui.letter_texts.check_dialog import CheckDialog
from healthdesk.ui.letter_texts.piece_field import PieceField
from healthdesk.ui.letter_texts.said import as_lines, names_for
from healthdesk.ui.letter_texts.text_dialog import TextDialog
from healthdesk.ui.letter_texts.texts_section import TextsSection
from healthdesk.ui.parts.record_delegate import cell_width
from healthdesk.ui.parts.tag import Tag
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.RECEPTION)


@pytest.fixture
def section(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> TextsSection:
    made = TextsSection(make_workbench(desk))
    made.workbench.announcer.changed.connect(made.fetch)
    made.resize(1180, 900)
    shown = show(qtbot, made)
    made.fetch()
    qtbot.waitUntil(lambda: bool(made._list.model.records))
    return shown


def _text(desk: Desk, key: str) -> HouseText:
    return next(one for one in change_texts.listed(desk) if one.key == key)


def _open(qtbot: QtBot, section: TextsSection, key: str) -> TextDialog:
    section._list.choose(key)
    qtbot.waitUntil(lambda: section.panel.shown is not None and section.panel.shown.key == key)
    the(QPushButton, "Wijzig…", section.panel).click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in section.findChildren(TextDialog)))
    dialog = next(one for one in section.findChildren(TextDialog) if one.isVisible())
    qtbot.waitUntil(lambda: bool(dialog.preview.words))
    return dialog


def _tags(section: TextsSection) -> list[str]:
    return [one.text for one in section.panel.findChildren(Tag)]


def _piece(dialog: TextDialog, path: str) -> PieceField:
    return next(one for one in dialog.fields if one.piece.path == path)


def _choose(piece: PieceField, button: str, choice: str) -> None:
    menu = the(QPushButton, button, piece).menu()
    next(one for one in menu.findChildren(QAction) if one.text() == choice).trigger()


def test_in_the_smallest_window_letters_are_told_apart_by_their_names(
    qtbot: QtBot, section: TextsSection
) -> None:
    section.resize(916, 480)
    table, (name, *_others) = section._list.table, section._list.model.columns
    first = section._list.model.records[:7]
    section._list.choose(first[0].key)
    qtbot.waitUntil(section.panel.isVisible)
    qtbot.waitUntil(lambda: table.columnWidth(0) >= max(cell_width(name, one) for one in first))


def test_fields_come_from_a_list_and_the_paper_follows(
    qtbot: QtBot, section: TextsSection, desk: Desk
) -> None:
    dialog = _open(qtbot, section, "referral/nl")
    assert not nameless(dialog)
    assert unreachable(dialog, qtbot) == []
    opening = _piece(dialog, "opening")
    edit = the(QPlainTextEdit, "Eerste zin", opening)
    edit.selectAll()
    type_text(edit, "Mag ik u ")
    _choose(opening, "Eerste zin: Veld invoegen", "naam")
    type_text(edit, " toevertrouwen?")
    _choose(opening, "Eerste zin: Alleen als…", "als er een tolk nodig is")
    type_text(edit, " Er is een tolk nodig.")
    assert edit.toPlainText() == (
        "Mag ik u {naam} toevertrouwen?{als er een tolk nodig is} Er is een tolk nodig.{einde}"
    )
    qtbot.waitUntil(lambda: "Er is een tolk nodig." in dialog.preview.words)
    type_text(dialog._why.field, "zachter")
    the(QPushButton, "Bewaren", dialog).click()
    qtbot.waitUntil(lambda: _text(desk, "referral/nl").number == 1)
    assert _text(desk, "referral/nl").changed == {
        "opening": "Mag ik u {person} toevertrouwen?{if interpreter} Er is een tolk nodig.{/if}"
    }
    qtbot.waitUntil(lambda: section.panel.shown is not None and bool(section.panel.shown.changed))
    section.show_history()
    qtbot.waitUntil(lambda: bool(section.findChildren(RuleHistoryDialog)))
    (told,) = section.findChildren(RuleHistoryDialog)
    assert "Waarom: zachter" in words_on(told)
    layout = told.layout()
    assert layout is not None
    qtbot.waitUntil(lambda: told.height() == layout.totalHeightForWidth(told.width()))
    told.close()
    section.show_beside()
    (apart,) = section.findChildren(RuleApartDialog)
    assert "Ik verwijs {naam} naar u door." in words_on(apart)
    the(QPushButton, "Neem die van het programma", apart).click()
    qtbot.waitUntil(lambda: not _text(desk, "referral/nl").changed)


def test_an_earlier_version_is_taken_up_again_from_the_history(
    qtbot: QtBot, section: TextsSection, desk: Desk
) -> None:
    for words in ("Ik stel {person} voor.", "Dit is {person}."):
        one = _text(desk, "referral/nl")
        change_texts.keep(desk, one, one.said | {"opening": words}, one.number)
    change_texts.mark_checked(desk, _text(desk, "referral/nl"), "dr. Proef", desk.clock.today())
    section.fetch()
    section._list.choose("referral/nl")
    qtbot.waitUntil(lambda: section.panel.shown is not None and section.panel.shown.number == 2)
    section.show_history()
    qtbot.waitUntil(lambda: bool(section.findChildren(RuleHistoryDialog)))
    (told,) = section.findChildren(RuleHistoryDialog)
    (again,) = (one for one in told.findChildren(QPushButton) if one.text() == "Laat dit weer gelden")
    assert again.accessibleName().startswith("Laat dit weer gelden: wo 25 nov 2026 om 14:45")
    assert nameless(told) == []
    again.click()
    qtbot.waitUntil(lambda: _text(desk, "referral/nl").changed == {"opening": "Ik stel {person} voor."})
    qtbot.waitUntil(lambda: section.panel.shown is not None and section.panel.shown.number == 3)
    section.show_history()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in section.findChildren(RuleHistoryDialog)))
    (after,) = (one for one in section.findChildren(RuleHistoryDialog) if one.isVisible())
    assert "Weer zoals na wo 25 nov 2026 om 14:45." in words_on(after)
    after.close()
    assert section.workbench.toasts.take_back_latest()
    qtbot.waitUntil(lambda: _text(desk, "referral/nl").changed == {"opening": "Dit is {person}."})


def test_a_text_saved_as_it_was_is_told_and_leaves_no_step(
    qtbot: QtBot, section: TextsSection, desk: Desk
) -> None:
    told: list[str] = []
    section.workbench.toasts.shown.connect(lambda toast: told.append(toast.text))
    dialog = _open(qtbot, section, "referral/nl")
    the(QPushButton, "Bewaren", dialog).click()
    qtbot.waitUntil(lambda: told == ["Er is niets veranderd."])
    assert _text(desk, "referral/nl").number == 0


def test_a_wrong_field_is_told_where_it_stands_and_is_not_kept(
    qtbot: QtBot, section: TextsSection, desk: Desk
) -> None:
    dialog = _open(qtbot, section, "deregistration/nl")
    rules = _piece(dialog, "rules")
    type_text(the(QPlainTextEdit, "Goed om te weten", rules), "{rijksregister} ")
    the(QPushButton, "Bewaren", dialog).click()
    assert "Regel 1: {rijksregister} is hier geen veld. Kies er een uit de lijst." in words_on(rules)
    assert dialog.isVisible()
    assert _text(desk, "deregistration/nl").number == 0
    dialog.close()
    again = _open(qtbot, section, "deregistration/nl")
    assert "Wat je eerder wijzigde en niet bewaarde, staat er weer." in words_on(again)
    the(QPushButton, "Goed om te weten: zoals het programma", _piece(again, "rules")).click()
    opening = _piece(again, "opening")
    the(QPlainTextEdit, "Eerste zin", opening).setPlainText("Dag. {als jonger dan 18}Je mag bellen.")
    assert not opening.is_sound
    assert any("eindigt nergens. Zet {einde} waar ze ophoudt." in words for words in words_on(opening))
    again.close()


def test_a_greeting_that_may_be_gone_is_told_where_it_stands(qtbot: QtBot, section: TextsSection) -> None:
    dialog = _open(qtbot, section, "referral/nl")
    greeting = _piece(dialog, "salutation")
    edit = greeting.findChildren(QPlainTextEdit)[0]
    edit.setPlainText("{als er een tolk nodig is}Dag collega{einde}")
    assert not greeting.is_sound
    assert "geen brief kan zonder" in greeting.field.error
    edit.setPlainText("Dag{als er een tolk nodig is} collega{einde}")
    assert greeting.is_sound


def test_who_looked_a_text_through_is_noted_and_taken_back(
    qtbot: QtBot, section: TextsSection, desk: Desk
) -> None:
    section._list.choose("enrolment/nl")
    qtbot.waitUntil(lambda: "te controleren" in _tags(section))
    the(QPushButton, "Nagekeken…", section.panel).click()
    (dialog,) = section.findChildren(CheckDialog)
    assert nameless(dialog) == []
    by = the(QLineEdit, "Nagekeken door", dialog)
    by.clear()
    the(QPushButton, "Nagekeken", dialog).click()
    qtbot.waitUntil(lambda: "Zeg wie deze tekst nakeek." in words_on(dialog))
    type_text(by, "dr. Proef")
    the(QPushButton, "Nagekeken", dialog).click()
    qtbot.waitUntil(lambda: "nagekeken wo 25 nov 2026, dr. Proef" in _tags(section))
    section.show_history()
    qtbot.waitUntil(lambda: bool(section.findChildren(RuleHistoryDialog)))
    (told,) = section.findChildren(RuleHistoryDialog)
    assert "Nagekeken op wo 25 nov 2026 door dr. Proef." in words_on(told)
    told.close()
    the(QPushButton, "Te controleren", section.panel).click()
    qtbot.waitUntil(lambda: _text(desk, "enrolment/nl").is_to_check)


def test_what_the_program_brings_can_be_printed_and_has_names_in_each_language() -> None:
    for kind in kinds():
        for language in LANGUAGES:
            text = house_text(kind, language, None)
            for reader in LANGUAGES:
                names = names_for(text, reader)
                assert len(set(names.fields.values())) == len(names.fields)
                for piece in pieces(kind, language):
                    assert not wrong_in(piece.shipped, piece.fields, piece.conditions)
                    shown = names.shown(as_lines(piece.shipped))
                    assert names.kept(shown) == as_lines(piece.shipped)
                for table, found in (("field", names.fields), ("if", names.conditions)):
                    for key in found:
                        asked = f"letter_texts.{table}.{key}"
                        assert sentence(reader, asked) != asked


def test_the_page_for_a_person_gets_a_language_of_the_house(
    qtbot: QtBot, section: TextsSection, desk: Desk
) -> None:
    section._list.choose("referral/nl")
    qtbot.waitUntil(lambda: section.panel.shown is not None and section.panel.shown.key == "referral/nl")
    further = section.panel._further
    assert not further.isVisible(), "a letter to a service is in a language of the service"
    section._list.choose("person_copy/nl")
    qtbot.waitUntil(further.isVisible)
    menu = further.menu()
    assert menu is not None
    offered = {one.text(): one for one in menu.findChildren(QAction)}
    assert "Nederlands" not in offered
    offered["Arabisch"].trigger()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in section.findChildren(TextDialog)))
    dialog = next(one for one in section.findChildren(TextDialog) if one.isVisible())
    qtbot.waitUntil(lambda: "verwijzing" in dialog.preview.words)
    _piece(dialog, "titles.referral").field.set_text("نص تجريبي")
    qtbot.waitUntil(lambda: "verwijzing" not in dialog.preview.words)
    the(QPushButton, "Bewaren", dialog).click()
    qtbot.waitUntil(lambda: "person_copy/ar" in {one.key for one in change_texts.listed(desk)})
    qtbot.waitUntil(lambda: any(one.key == "person_copy/ar" for one in section._list.model.records))
    section._list.choose("person_copy/ar")
    qtbot.waitUntil(lambda: any(one.startswith("Nog in het Nederlands: ") for one in words_on(section.panel)))
