"""Letting files go from the window: the list, the question before it, and the day from which it may."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions.enrol_patient import enrol
from healthdesk.actions.forget_people import counts
from healthdesk.actions.reach_out import log_attempt
from healthdesk.actions.register_patient import blank, register
from healthdesk.clock import FixedClock
from healthdesk.db import patients
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.outreach import ContactAttempt, ReachOutcome, ReachWay
from healthdesk.records.practitioner import Role
from healthdesk.ui.admin.retention_card import RetentionCard
from healthdesk.ui.house_rules.retention_rule_dialog import RetentionRuleDialog
from healthdesk.ui.parts.confirm_dialog import ConfirmDialog
from healthdesk.ui.parts.dates import short_date
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


def test_tejo_forgets_who_is_in_the_list(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, clock: FixedClock
) -> None:
    desk = make_desk(Role.COORDINATOR, kind=HouseKind.TEJO)
    for name in ("Zwaluwtje", "Merel"):
        register(desk, replace(blank(desk), used_name=name, age=16))
    clock.advance(timedelta(days=100))
    card = show(qtbot, RetentionCard(make_workbench(desk)))
    card.fetch()
    qtbot.waitUntil(lambda: card._list.model.rowCount() == 2)
    everybody = the(QPushButton, "Vergeet alle 2 in de lijst…", card)
    everybody.click()
    dialog = card.findChildren(ConfirmDialog)[-1]
    the(QPushButton, "Vergeet voorgoed", dialog).click()
    qtbot.waitUntil(lambda: "Vergeten: 2." in words_on(card))
    with desk.store.reading() as session:
        assert patients.count(session) == 0
    assert len(counts(desk)) == 2
    qtbot.waitUntil(lambda: not everybody.isVisible())


def test_a_centre_says_from_which_day_a_file_may_go(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    desk = make_desk(Role.COORDINATOR, Role.RECEPTION)
    jan = register(desk, replace(blank(desk), official_given="Jan", official_family="Peeters")).result
    enrol(desk, jan.id, desk.clock.today(), "Jan Peeters")
    card = show(qtbot, RetentionCard(make_workbench(desk)))
    type_text(the(QLineEdit, "Code van één dossier", card), jan.code)
    the(QPushButton, "Mag dit weg?", card).click()
    qtbot.waitUntil(lambda: any("er loopt nog iets" in words for words in words_on(card)))
    assert not card.findChildren(ConfirmDialog)


def test_a_coordinator_changes_how_long_and_is_told_what_the_law_does_not_let_her(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, clock: FixedClock
) -> None:
    desk = make_desk(Role.COORDINATOR, Role.RECEPTION)
    card = RetentionCard(make_workbench(desk))
    card._workbench.announcer.changed.connect(card.fetch)
    show(qtbot, card).fetch()
    qtbot.waitUntil(lambda: any("minstens 30" in words for words in words_on(card)))
    clock.advance(datetime(2026, 12, 4, 23, 30, tzinfo=UTC) - clock.now())  # 00:30 on the 5th, in Leuven
    the(QPushButton, "Wijzig de regel…", card).click()
    dialog = card.findChildren(RetentionRuleDialog)[-1]
    least = the(QLineEdit, "Minstens, in jaren", dialog)
    for typed, told in (("20", "Korter dan 30 jaar kan niet"), ("40", "Schrijf waarom")):
        least.clear()
        type_text(least, typed)
        the(QPushButton, "Bewaren", dialog).click()
        qtbot.waitUntil(lambda told=told: any(told in words for words in words_on(dialog)))  # type: ignore[misc]
    type_text(the(QLineEdit, "Waarom anders dan het programma voorstelt", dialog), "asbest in de wijk")
    the(QPushButton, "Bewaren", dialog).click()
    qtbot.waitUntil(lambda: any("minstens 40" in words for words in words_on(card)))
    (source,) = [words for words in words_on(card) if "asbest in de wijk" in words]
    assert short_date(date(2026, 12, 5)) in source
    the(QPushButton, "Terug naar het origineel", card).click()
    qtbot.waitUntil(lambda: any("minstens 30" in words for words in words_on(card)))


def test_who_presses_escape_while_it_is_being_kept_still_hears_why_it_is_not(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    card = show(qtbot, RetentionCard(make_workbench(make_desk(Role.COORDINATOR, Role.RECEPTION))))
    card.fetch()
    qtbot.waitUntil(lambda: any("minstens 30" in words for words in words_on(card)))
    the(QPushButton, "Wijzig de regel…", card).click()
    dialog = card.findChildren(RetentionRuleDialog)[-1]
    least = the(QLineEdit, "Minstens, in jaren", dialog)
    least.clear()
    type_text(least, "20")
    the(QPushButton, "Bewaren", dialog).click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: any("Korter dan 30 jaar kan niet" in words for words in words_on(dialog)))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not card.findChildren(RetentionRuleDialog))


def test_a_button_beside_a_field_stands_in_one_line_with_it_also_with_an_error_under_it(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    card = show(qtbot, RetentionCard(make_workbench(make_desk(Role.COORDINATOR, Role.RECEPTION))))
    field, look = the(QLineEdit, "Code van één dossier", card), the(QPushButton, "Mag dit weg?", card)
    for wrong in ("", "Deze code kennen we niet."):
        card._typed.set_error(wrong)
        qtbot.waitUntil(lambda: _middle(look) == _middle(field))


def _middle(one: QWidget) -> int:
    return one.mapToGlobal(one.rect().center()).y()


def test_who_was_looked_for_is_seen_and_asked_about_before_she_is_forgotten(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, clock: FixedClock
) -> None:
    desk = make_desk(Role.COORDINATOR, Role.RECEPTION, kind=HouseKind.TEJO)
    names = ("Zwaluwtje", "Merel")
    who = [register(desk, replace(blank(desk), used_name=name, age=16)).result for name in names]
    clock.advance(timedelta(days=100))
    attempt = ContactAttempt(
        id=new_id(),
        patient_id=who[1].id,
        at=clock.now(),
        way=ReachWay.CALL,
        outcome=ReachOutcome.NO_ANSWER,
    )
    log_attempt(desk, attempt)
    card = show(qtbot, RetentionCard(make_workbench(desk)))
    card.fetch()
    qtbot.waitUntil(lambda: card._list.model.rowCount() == 2)
    shown = [card._list.model.index(line, 3).data() for line in range(2)]
    assert sorted(shown) == ["", f"{short_date(clock.today())} · geen antwoord"]
    the(QPushButton, "Vergeet alle 2 in de lijst…", card).click()
    dialog = card.findChildren(ConfirmDialog)[-1]
    said = f"Merel is gezocht en niet bereikt, het laatst op {short_date(clock.today())}."
    assert any(said in words for words in words_on(dialog))
