"""Esc goes back one level and never loses text: what was typed in a dialog stands there again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_up_referral import open_referral, take_step
from healthdesk.actions.start_referral import ReferralWish, begin
from healthdesk.records.referral import EventKind, Referral, ReferralState
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.referrals.referrals_page import ReferralsPage
from tests.letter_desk import Case, how_sent
from tests.ui.busy import busy
from tests.ui.hands import the
from tests.ui.referrals.at_the_desk import now_of, opened

SAID, AGAIN = "Wat werd er gezegd", "Opnieuw vragen op"
HELD = "Dit typte je hier eerder"


def _sent(desk: Desk, one: Referral) -> Referral:
    for state in (ReferralState.READY, ReferralState.SENT):
        one = take_step(desk, one.id, one.version, state, how_sent(state)).result
    return one


def _dialog(page: ReferralsPage) -> QDialog:
    (dialog,) = shown_dialogs(page.window())
    return dialog


def _esc(qtbot: QtBot, page: ReferralsPage) -> None:
    qtbot.keyClick(_dialog(page), Qt.Key.Key_Escape)
    assert shown_dialogs(page.window()) == []
    QApplication.sendPostedEvents(None, 0)


def test_a_contact_half_noted(qtbot: QtBot, page: ReferralsPage, desk: Desk, yara: Case) -> None:
    one = _sent(desk, yara.referral)
    other = begin(desk, ReferralWish(patient_id=yara.patient.id, partner_id=yara.partner.id)).result
    hands = opened(page, one)
    hands.press("Contact noteren")
    hands.choose("nieuws")
    hands.write(SAID, "ze bellen terug na de")
    hands.write(AGAIN, "+1w")
    _esc(qtbot, page)
    assert page.workbench.left_words.holds_any
    hands = opened(page, other)
    hands.press("Contact noteren")
    assert the(QPlainTextEdit, SAID, _dialog(page)).toPlainText() == "", "of another referral"
    _esc(qtbot, page)
    hands = opened(page, one)
    hands.press("Contact noteren")
    hands.see(HELD)
    assert the(QPlainTextEdit, SAID, _dialog(page)).toPlainText() == "ze bellen terug na de"
    assert the(QLineEdit, AGAIN, _dialog(page)).text() == "wo 2 dec 2026"
    hands.press("Noteren")
    hands.rest()
    newest = open_referral(desk, one.id).story[0]
    assert (newest.kind, newest.text) == (EventKind.NEWS, "ze bellen terug na de")
    assert not page.workbench.left_words.holds_any
    hands.press("Contact noteren")
    assert the(QPlainTextEdit, SAID, _dialog(page)).toPlainText() == "", "it is noted"
    _esc(qtbot, page)


def test_why_it_is_withdrawn(qtbot: QtBot, page: ReferralsPage, desk: Desk, yara: Case) -> None:
    one = _sent(desk, yara.referral)
    hands = opened(page, one)
    for times in range(2):
        hands.press("Verwijzing intrekken")
        if times:
            hands.see(HELD)
        else:
            hands.write("Waarom gaat ze niet door?", "verhuisd naar Gent")
        _esc(qtbot, page)
    hands.press("Is geweigerd")
    assert the(QPlainTextEdit, "Waarom geweigerd?", _dialog(page)).toPlainText() == "", "another step"
    _esc(qtbot, page)
    hands.press("Verwijzing intrekken")
    hands.press("Verwijzing intrekken")
    hands.rest()
    assert now_of(desk, one).state is ReferralState.WITHDRAWING
    assert open_referral(desk, one.id).story[0].text == "verhuisd naar Gent"
    assert not page.workbench.left_words.holds_any


def test_who_says_niet_doen_lets_it_go(page: ReferralsPage, desk: Desk, yara: Case) -> None:
    hands = opened(page, _sent(desk, yara.referral))
    hands.press("Contact noteren")
    hands.write(SAID, "toch niet")
    hands.press("Niet doen")
    assert not page.workbench.left_words.holds_any
    hands.press("Contact noteren")
    assert the(QPlainTextEdit, SAID, _dialog(page)).toPlainText() == ""
    hands.press("Niet doen")


def test_esc_while_it_is_being_done_neither_loses_nor_doubles_it(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, yara: Case
) -> None:
    one = _sent(desk, yara.referral)
    hands = opened(page, one)
    hands.press("Contact noteren")
    hands.write(SAID, "wachtlijst")
    with busy(qtbot, page.workbench):
        the(QPushButton, "Noteren", _dialog(page)).click()
        qtbot.keyClick(_dialog(page), Qt.Key.Key_Escape)
        assert shown_dialogs(page.window()), "the answer is waited for"
    hands.rest()
    assert shown_dialogs(page.window()) == []
    hands.press("Verwijzing intrekken")
    hands.write("Waarom gaat ze niet door?", "verhuisd")
    with busy(qtbot, page.workbench):
        the(QPushButton, "Verwijzing intrekken", _dialog(page)).click()
        qtbot.keyClick(_dialog(page), Qt.Key.Key_Escape)
        the(QPushButton, "Niet doen", _dialog(page)).click()
        assert shown_dialogs(page.window()), "here too"
    hands.rest()
    assert shown_dialogs(page.window()) == []
    assert now_of(desk, one).state is ReferralState.WITHDRAWING
    assert not page.workbench.left_words.holds_any


def test_niet_doen_comes_too_late_while_it_is_being_done_and_a_refusal_keeps_the_words(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, yara: Case
) -> None:
    hands = opened(page, _sent(desk, yara.referral))
    hands.press("Contact noteren")
    hands.write(SAID, "ze bellen terug")
    hands.write(AGAIN, "1/2/2030")
    with busy(qtbot, page.workbench):
        the(QPushButton, "Noteren", _dialog(page)).click()
        the(QPushButton, "Niet doen", _dialog(page)).click()
    hands.rest()
    assert the(QPlainTextEdit, SAID, _dialog(page)).toPlainText() == "ze bellen terug"
    hands.press("Niet doen")
    assert not page.workbench.left_words.holds_any


def test_niet_doen_while_a_step_is_taken_keeps_the_words_where_it_is_refused(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, yara: Case
) -> None:
    one = _sent(desk, yara.referral)
    hands = opened(page, one)
    hands.press("Verwijzing intrekken")
    hands.write("Waarom gaat ze niet door?", "verhuisd naar Gent")
    take_step(desk, one.id, one.version, ReferralState.RECEIVED)
    for colleague_was_first in (True, False):
        with busy(qtbot, page.workbench):
            the(QPushButton, "Verwijzing intrekken", _dialog(page)).click()
            the(QPushButton, "Niet doen", _dialog(page)).click()
        hands.rest()
        if colleague_was_first:
            words = the(QPlainTextEdit, "Waarom gaat ze niet door?", _dialog(page))
            assert words.toPlainText() == "verhuisd naar Gent"
    assert shown_dialogs(page.window()) == []
    assert not page.workbench.left_words.holds_any
    assert open_referral(desk, one.id).story[0].text == "verhuisd naar Gent"
