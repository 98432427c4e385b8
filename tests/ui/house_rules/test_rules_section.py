"""Beheer, Rechten en regels: the coordinator brings a rule up to date and hears for whom it matters."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import change_rules, rule_steps
from healthdesk.actions import check_entitlements as rights
from healthdesk.actions.change_rules import RuleAtHand
from healthdesk.actions.desk import Desk
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.rule_steps import RuleStep
from healthdesk.records.entitlement import FactValue, NotedFact, Source
from healthdesk.records.house_rule import HouseRight, RuleArea, RuleOrigin
from healthdesk.records.practitioner import Role
from healthdesk.rules.entitlement_check import amount
from healthdesk.rules.house_rights import content_of
from healthdesk.ui.house_rules.amount_form import AmountForm
from healthdesk.ui.house_rules.condition_line import ConditionLine
from healthdesk.ui.house_rules.earlier_steps import returnable
from healthdesk.ui.house_rules.rule_apart_dialog import RuleApartDialog
from healthdesk.ui.house_rules.rule_dialog import RuleDialog
from healthdesk.ui.house_rules.rule_history_dialog import RuleHistoryDialog
from healthdesk.ui.house_rules.rules_section import RulesSection
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.rights.said import dated_said, source_said
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.RECEPTION)


@pytest.fixture
def section(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> RulesSection:
    made = RulesSection(make_workbench(desk))
    made.workbench.announcer.changed.connect(made.fetch)
    made.resize(1180, 900)
    shown = show(qtbot, made)
    made.fetch()
    qtbot.waitUntil(lambda: bool(made._list.model.records))
    return shown


def _person(desk: Desk, **facts: FactValue) -> None:
    made = register(desk, replace(blank(desk), used_name="Samira", birth_date="1980")).result
    for key, value in facts.items():
        rights.note_fact(desk, made.id, NotedFact(key=key, value=value, noted_on=desk.clock.today()))


def _open(qtbot: QtBot, section: RulesSection, key: str) -> RuleDialog:
    section._list.choose(key)
    qtbot.waitUntil(lambda: section.panel.shown is not None and section.panel.shown.right.id == key)
    the(QPushButton, "Wijzig…", section.panel).click()
    return _dialog(qtbot, section)


def _dialog(qtbot: QtBot, section: RulesSection) -> RuleDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in section.findChildren(RuleDialog)))
    return next(one for one in section.findChildren(RuleDialog) if one.isVisible())


def _rule(desk: Desk, key: str) -> HouseRight:
    return next(one for one in change_rules.listed(desk) if one.right.id == key)


def _press(dialog: RuleDialog, words: str) -> None:
    the(QPushButton, words, dialog).click()


def test_a_new_yearly_amount_goes_beside_the_old_one_and_those_for_whom_it_matters_are_told(
    qtbot: QtBot, section: RulesSection, desk: Desk
) -> None:
    _person(desk, situation=("widowed",), household_size=1, family_income=29_000)
    dialog = _open(qtbot, section, "vt")
    dialog._tabs.setCurrentIndex(1)
    first = dialog.findChildren(AmountForm)[0]
    assert the(QLineEdit, "Bedrag in euro", first).text() == amount(first.amount.value, "nl"), (
        "as in the list"
    )
    the(QPushButton, "Nieuwere waarde erbij", first).click()
    newer = next(one for one in dialog.findChildren(AmountForm) if one.amount.value < 0)
    _press(dialog, "Bewaren")
    assert any("Schrijf het bedrag in euro" in words for words in words_on(newer))
    type_text(the(QLineEdit, "Bedrag in euro", newer), "30.100,50")
    type_text(the(QLineEdit, "Bron", newer), "brief van het ziekenfonds")
    type_text(dialog._why.field, "nieuwe grens 2027")
    _press(dialog, "Bewaren")
    qtbot.waitUntil(lambda: _rule(desk, "vt").origin is RuleOrigin.CHANGED)
    amounts = _rule(desk, "vt").right.amounts
    assert [row.value for row in amounts if row.holds_on(desk.clock.today())] == [30_100.5]
    assert len(amounts) == 4
    qtbot.waitUntil(lambda: "Nieuw na te gaan: Verhoogde tegemoetkoming (VT) (1)." in section.banner.text)
    with qtbot.waitSignal(section.link_requested) as led:
        the(QPushButton, "Wie contacteren…", section.banner).click()
    assert led.args[0].extra == "outreach"


def test_an_older_amount_without_an_end_says_that_a_newer_one_stands_beside_it(
    qtbot: QtBot, section: RulesSection, desk: Desk
) -> None:
    dialog = _open(qtbot, section, "vt")
    dialog._tabs.setCurrentIndex(1)
    oldest, older, newest = dialog.findChildren(AmountForm)
    told = "Ernaast staat een waarde vanaf 1 aug 2022. Zolang deze geen einde heeft, telt ze mee."
    assert told in words_on(oldest)
    assert not any(words.startswith("Ernaast") for words in words_on(newest))
    the(QPushButton, "Laat deze eindigen op 31 jul 2022", oldest).click()
    assert str(oldest.amount.valid_until) == "2022-07-31"
    assert told not in words_on(oldest)
    assert any("vanaf 1 jan 2023" in words for words in words_on(older))


def test_the_day_of_a_source_is_written_as_people_write_it_and_kept_as_it_was(
    qtbot: QtBot, section: RulesSection, desk: Desk
) -> None:
    assert "fsmb.be (1 aug 2022)" in source_said(Source(name="fsmb.be", dated="2022-08-01"))
    assert [dated_said(one) for one in ("2023", "oud", "2022-13-01")] == ["2023", "oud", "2022-13-01"]
    dialog = _open(qtbot, section, "vt")
    dialog._tabs.setCurrentIndex(1)
    _oldest, older, _newest = dialog.findChildren(AmountForm)
    dated = the(QLineEdit, "Datum van de bron", older)
    assert dated.text() == "1 aug 2022"
    assert older.amount.source.dated == "2022-08-01"
    dated.clear()
    type_text(dated, "september 2022")
    assert older.amount.source.dated == "september 2022"


def test_a_condition_is_built_line_by_line_and_tried_on_somebody_invented(
    qtbot: QtBot, section: RulesSection, desk: Desk
) -> None:
    section.new_item()
    dialog = _dialog(qtbot, section)
    type_text(the(QLineEdit, "Naam", dialog), "Buurtfonds")
    dialog._tabs.setCurrentIndex(0)
    assert "Zonder voorwaarden geldt het voor iedereen." in words_on(dialog)
    _press(dialog, "Voorwaarde erbij")
    (line,) = dialog.findChildren(ConditionLine)
    _press(dialog, "Bewaren")
    assert "Kies welk gegeven telt." in words_on(line)
    _pick(the(ChoiceBox, "Gegeven", line), "age")
    _pick(the(ChoiceBox, "Vergelijking", line), "at_least")
    type_text(the(QLineEdit, "Getal", line), "60")
    outcome = dialog._try.findChildren(Tag)[0]
    assert outcome.text == "nog niet te zeggen"
    type_text(the(QLineEdit, "leeftijd", dialog._try), "61")
    assert outcome.text == "nagaan"
    dialog._tabs.setCurrentIndex(3)
    type_text(the(QPlainTextEdit, "Bronnen", dialog), "raad van bestuur, november")
    _press(dialog, "Vandaag nagekeken")
    _press(dialog, "Bewaren")
    qtbot.waitUntil(lambda: len(change_rules.listed(desk)) == 20)
    own = change_rules.listed(desk)[-1].right
    assert (own.name, own.when) == ({"nl": "Buurtfonds"}, {"fact": "age", "at_least": 60})
    assert (own.checked_on, own.checked_by) == (desk.clock.today(), desk.actor.name)


def _pick(box: ChoiceBox, value: str) -> None:
    box.show_value(value)
    box.picked.emit()


def test_what_is_not_touched_is_kept_as_it_was(qtbot: QtBot, section: RulesSection, desk: Desk) -> None:
    for one in change_rules.listed(desk):
        dialog = RuleDialog(section.workbench, RuleAtHand(one), section)
        assert dialog.right == one.right, one.right.id
        dialog.deleteLater()
    qtbot.waitUntil(lambda: not section.recheck.is_busy)


def test_half_a_change_stands_there_when_somebody_comes_back(
    qtbot: QtBot, section: RulesSection, desk: Desk
) -> None:
    dialog = _open(qtbot, section, "vt")
    dialog._tabs.setCurrentIndex(2)
    field = the(QLineEdit, "Waar te vragen", dialog)
    field.end(False)
    type_text(field, " of wij")
    dialog.reject()
    qtbot.waitUntil(lambda: change_rules.at_hand(desk, "vt").words is not None)
    again = _open(qtbot, section, "vt")
    assert "Wat je eerder wijzigde en niet bewaarde, staat er weer." in words_on(again)
    again._tabs.setCurrentIndex(2)
    assert the(QLineEdit, "Waar te vragen", again).text() == "ziekenfonds of wij"
    _press(again, "Begin opnieuw")
    qtbot.waitUntil(lambda: change_rules.at_hand(desk, "vt").words is None)
    qtbot.waitUntil(lambda: _dialog(qtbot, section) is not again)
    fresh = _dialog(qtbot, section)
    fresh._tabs.setCurrentIndex(2)
    assert the(QLineEdit, "Waar te vragen", fresh).text() == "ziekenfonds"
    fresh.reject()


def test_going_back_to_the_original_can_be_undone_and_the_history_tells(
    qtbot: QtBot, section: RulesSection, desk: Desk
) -> None:
    one = _rule(desk, "vt")
    changed = replace(one.right, where={"nl": "onze sociaal werker"})
    change_rules.keep(desk, changed, 0, "korter")
    section.fetch()
    qtbot.waitUntil(lambda: section._list.model.records[0].origin is RuleOrigin.CHANGED)
    section._list.choose("vt")
    the(QPushButton, "Terug naar het origineel", section.panel).click()
    qtbot.waitUntil(lambda: _rule(desk, "vt").origin is RuleOrigin.PROGRAM)
    qtbot.waitUntil(lambda: section._list.model.records[0].number == 2)
    the(QPushButton, "Geschiedenis…", section.panel).click()
    qtbot.waitUntil(lambda: bool(section.findChildren(RuleHistoryDialog)))
    told = words_on(section.findChildren(RuleHistoryDialog)[-1])
    assert "Waarom: korter" in told
    assert "Waar: was ziekenfonds; werd onze sociaal werker" in told


def test_a_newer_rule_of_the_program_is_shown_beside_ours(
    qtbot: QtBot, section: RulesSection, desk: Desk
) -> None:
    one = _rule(desk, "vt")
    ours = content_of(replace(one.right, where={"nl": "onze sociaal werker"}))
    step = RuleStep(area=RuleArea.ENTITLEMENT, key="vt", seen=0, content=ours, based_on="earlier")
    rule_steps.take(desk, step)
    section.fetch()
    qtbot.waitUntil(lambda: section._list.model.records[0].is_newer_shipped)
    section._list.choose("vt")
    the(QPushButton, "Bekijk beide…", section.panel).click()
    dialog = section.findChildren(RuleApartDialog)[-1]
    assert {"Waar", "onze sociaal werker", "ziekenfonds"} <= set(words_on(dialog))
    the(QPushButton, "Houd de onze", dialog).click()
    qtbot.waitUntil(lambda: not _rule(desk, "vt").is_newer_shipped)
    assert _rule(desk, "vt").origin is RuleOrigin.CHANGED


def test_everything_has_a_name_and_is_reached_by_keyboard(qtbot: QtBot, section: RulesSection) -> None:
    assert nameless(section) == []
    assert unreachable(section, qtbot) == []
    dialog = _open(qtbot, section, "vt")
    for tab in range(4):
        dialog._tabs.setCurrentIndex(tab)
        assert nameless(dialog) == []
        assert unreachable(dialog, qtbot) == []
    assert dialog.findChildren(QToolButton)


def test_an_earlier_version_of_a_rule_is_taken_up_again_from_its_history(
    qtbot: QtBot, section: RulesSection, desk: Desk
) -> None:
    one = _rule(desk, "vt").right
    for number, words in enumerate(("Bel eerst.", "Kom langs.")):
        change_rules.keep(desk, replace(one, mind={"nl": words}), number)
    section.fetch()
    section._list.choose("vt")
    qtbot.waitUntil(lambda: section.panel.shown is not None and section.panel.shown.number == 2)
    section.show_history()
    qtbot.waitUntil(lambda: bool(section.findChildren(RuleHistoryDialog)))
    (told,) = section.findChildren(RuleHistoryDialog)
    (again,) = (one for one in told.findChildren(QPushButton) if one.text() == "Laat dit weer gelden")
    assert nameless(told) == []
    again.click()
    qtbot.waitUntil(lambda: _rule(desk, "vt").right.mind == {"nl": "Bel eerst."})
    qtbot.waitUntil(lambda: section.panel.shown is not None and section.panel.shown.number == 3)
    section.show_history()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in section.findChildren(RuleHistoryDialog)))
    (after,) = (one for one in section.findChildren(RuleHistoryDialog) if one.isVisible())
    assert "Weer zoals na wo 25 nov 2026 om 14:45." in words_on(after)
    after.close()
    assert section.workbench.toasts.take_back_latest()
    qtbot.waitUntil(lambda: _rule(desk, "vt").right.mind == {"nl": "Kom langs."})


def test_that_a_rule_of_the_house_was_gone_is_no_version_to_go_back_to(desk: Desk) -> None:
    own = replace(change_rules.blank(desk), name={"nl": "Buurtfonds"}, sources=(Source(name="raad"),))
    change_rules.keep(desk, own, 0)
    gone = change_rules.give_back(desk, _rule(desk, own.id))
    assert gone.undo is not None
    gone.undo(desk)
    change_rules.keep(desk, replace(own, name={"nl": "Wijkfonds"}), 3)
    versions = change_rules.history(desk, own.id)
    again = returnable(versions, is_shipped=False)
    assert [one.number for one in versions if one.id in again] == [3, 1]
