"""Referrals at a hurried desk: a step that is refused, another one opened at once, words left half typed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_up_referral import take_step
from healthdesk.actions.start_referral import ReferralWish, begin, write
from healthdesk.records.link import Link
from healthdesk.records.referral import Referral, ReferralState
from healthdesk.ui.parts.side_by_side import SideBySide
from healthdesk.ui.referrals.referrals_page import ReferralsPage
from healthdesk.ui.referrals.step_dialog import StepDialog
from tests.letter_desk import Case, cgg, how_sent
from tests.ui.busy import busy
from tests.ui.hands import the
from tests.ui.referrals.at_the_desk import hands_on, now_of, opened


def _another(desk: Desk, yara: Case) -> Referral:
    partner = cgg(desk, key="proef-ander", name="Huis van Rust")
    return begin(desk, ReferralWish(patient_id=yara.patient.id, partner_id=partner.id)).result


def test_a_step_that_is_refused_keeps_its_words(page: ReferralsPage, desk: Desk, yara: Case) -> None:
    one = yara.referral
    for state in (ReferralState.READY, ReferralState.SENT):
        one = take_step(desk, one.id, one.version, state, how_sent(state)).result
    hands = opened(page, one)
    hands.press("Is geweigerd")
    hands.write("Waarom geweigerd?", "wachtlijst gesloten")
    take_step(desk, one.id, one.version, ReferralState.RECEIVED)  # at the other desk
    hands.press("Is geweigerd")
    hands.see("Een collega was intussen met deze verwijzing bezig.")
    (dialog,) = page.findChildren(StepDialog)
    assert the(QPlainTextEdit, "Waarom geweigerd?", dialog).toPlainText() == "wachtlijst gesloten"
    hands.press("Is geweigerd")
    hands.rest()
    assert now_of(desk, one).state is ReferralState.DECLINED
    assert now_of(desk, one).decline_reason == "wachtlijst gesloten"


def test_who_opens_another_one_while_words_are_kept_is_there(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, yara: Case
) -> None:
    other = _another(desk, yara)
    hands = opened(page, yara.referral)
    hands.write("Gezin, school, werk", "woont alleen")
    with busy(qtbot, page.workbench):
        page.save()
        page.show_link(Link("referral", other.id))
    assert page.title.endswith("Huis van Rust")
    assert now_of(desk, yara.referral).context == "woont alleen"


def test_words_half_typed_wait_for_their_own_referral(page: ReferralsPage, desk: Desk, yara: Case) -> None:
    other = _another(desk, yara)
    hands = opened(page, yara.referral)
    hands.write("Gezin, school, werk", "woont al")
    opened(page, other)
    assert the(QPlainTextEdit, "Gezin, school, werk", page).toPlainText() == ""
    assert page.has_unsaved()
    opened(page, yara.referral)
    assert the(QPlainTextEdit, "Gezin, school, werk", page).toPlainText() == "woont al"
    page.save()
    hands.rest()
    assert now_of(desk, yara.referral).context == "woont al"
    assert not page.has_unsaved()


def test_a_step_does_not_follow_later_when_she_turned_back(
    page: ReferralsPage, desk: Desk, yara: Case
) -> None:
    one = yara.referral
    hands = opened(page, one)
    hands.write("Reden van de verwijzing", "slaapt niet")
    write(desk, replace(one, reason="slaapt slecht"))
    hands.press("Klaar om te versturen")
    hands.see("Intussen gewijzigd")
    hands.press("Terug naar wat ik typte")
    page.save()
    hands.see("Intussen gewijzigd")
    hands.press("Bewaar deze keuze")
    hands.rest()
    assert page.findChildren(SideBySide) == []
    assert (now_of(desk, one).reason, now_of(desk, one).state) == ("slaapt niet", ReferralState.DRAFT)


def test_a_new_one_that_is_half_typed_is_not_thrown_away(page: ReferralsPage, yara: Case) -> None:
    page.new_item()
    hands = hands_on(page)
    hands.write("Reden van de verwijzing", "slaapt niet")
    page.new_item()
    assert the(QPlainTextEdit, "Reden van de verwijzing", page).toPlainText() == "slaapt niet"
    page.step_back()
    page.show_link(Link("new_referral", yara.patient.id))
    hands.see("Hier stond nog een half getypte verwijzing.")
    assert the(QPlainTextEdit, "Reden van de verwijzing", page).toPlainText() == "slaapt niet"
    hands.press("Niet doen")
    assert not page.has_unsaved()
