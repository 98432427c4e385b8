"""Two desks at one referral, and a hand that is faster than the disk: no word goes without a word."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_up_referral import board, count_overdue, log_contact, take_step
from healthdesk.actions.shield_file import shield
from healthdesk.actions.show_today import show_today
from healthdesk.actions.start_referral import ReferralWish, begin, write
from healthdesk.clock import FixedClock
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.referral import EventKind, Planned, Referral, ReferralState, Urgency
from healthdesk.ui.referrals.referrals_page import ReferralsPage
from tests.letter_desk import Case, cgg, how_sent
from tests.ui.busy import busy
from tests.ui.hands import the, words_on
from tests.ui.referrals.at_the_desk import hands_on, now_of, opened

HOME = "Gezin, school, werk"
REASON = "Reden van de verwijzing"


def _heard(page: ReferralsPage, one: Referral) -> None:
    """What the ear of this desk tells once the other desk is done."""
    page.refresh((Change("referral", one.id),))
    hands_on(page).rest()


def _moved(desk: Desk, one: Referral, *states: ReferralState, text: str = "") -> Referral:
    for state in states:
        one = take_step(desk, one.id, one.version, state, text or how_sent(state)).result
    return one


def _typed(page: ReferralsPage, name: str) -> str:
    return the(QPlainTextEdit, name, page).toPlainText()


def test_words_half_typed_when_the_letter_leaves_elsewhere_can_still_be_read(
    page: ReferralsPage, desk: Desk, yara: Case
) -> None:
    hands = opened(page, yara.referral)
    hands.write(HOME, "woont alleen met twee broers")
    _moved(desk, yara.referral, ReferralState.READY, ReferralState.SENT)
    _heard(page, yara.referral)
    hands.see("verstuurd", "woont alleen met twee broers", "niet bewaard")
    assert now_of(desk, yara.referral).context == ""
    assert page.has_unsaved()
    hands.press("Dit mag weg")
    assert not hands.reads("woont alleen met twee broers")
    assert not page.has_unsaved()


def test_the_same_of_a_referral_that_was_left_half_typed(page: ReferralsPage, desk: Desk, yara: Case) -> None:
    other = begin(desk, ReferralWish(patient_id=yara.patient.id, partner_id=yara.partner.id)).result
    hands = opened(page, yara.referral)
    hands.write(HOME, "woont alleen met twee broers")
    opened(page, other)
    _moved(desk, yara.referral, ReferralState.READY, ReferralState.SENT)
    opened(page, yara.referral)
    hands.see("woont alleen met twee broers")
    one = _moved(desk, now_of(desk, yara.referral), ReferralState.WITHDRAWING, text="toch niet")
    one = _moved(desk, one, ReferralState.WITHDRAWN)
    _moved(desk, one, ReferralState.DRAFT, text="toch wel")
    _heard(page, yara.referral)
    assert _typed(page, HOME) == "woont alleen met twee broers"  # it may be written in again
    page.save()
    hands.rest()
    assert now_of(desk, yara.referral).context == "woont alleen met twee broers"


def test_what_a_colleague_chose_besides_her_words_stays_chosen(
    page: ReferralsPage, desk: Desk, yara: Case
) -> None:
    hands = opened(page, yara.referral)
    hands.write(HOME, "woont alleen")
    write(desk, replace(yara.referral, urgency=Urgency.URGENT, bridging=True))
    page.save()
    hands.rest()
    kept = now_of(desk, yara.referral)
    assert (kept.context, kept.urgency, kept.bridging) == ("woont alleen", Urgency.URGENT, True)
    assert not page.has_unsaved()


def test_a_step_that_other_words_made_impossible_is_told(page: ReferralsPage, desk: Desk, yara: Case) -> None:
    one = _moved(desk, yara.referral, ReferralState.READY)
    hands = opened(page, one)
    hands.write(HOME, "woont alleen")
    hands.press("Is verstuurd")
    hands.rest()
    assert now_of(desk, one).context == "woont alleen"
    assert now_of(desk, one).state is ReferralState.DRAFT
    hands.see("weer een concept")


def test_what_is_typed_while_the_words_are_kept_stays(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, yara: Case
) -> None:
    hands = opened(page, yara.referral)
    hands.write(HOME, "woont alleen")
    with busy(qtbot, page.workbench):
        page.save()
        the(QPlainTextEdit, HOME, page).insertPlainText(" met twee broers")
    hands.rest()
    kept = _typed(page, HOME)
    assert "met twee broers" in kept
    assert page.has_unsaved()
    page.save()
    hands.rest()
    assert now_of(desk, yara.referral).context == kept
    assert not page.has_unsaved()


def test_what_was_kept_after_she_went_on_is_no_longer_half_typed(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, yara: Case
) -> None:
    other = begin(desk, ReferralWish(patient_id=yara.patient.id, partner_id=yara.partner.id)).result
    hands = opened(page, yara.referral)
    hands.write(HOME, "woont alleen")
    with busy(qtbot, page.workbench):
        page.show_link(Link("referral", other.id))
        page.save()
    hands.rest()
    assert now_of(desk, yara.referral).context == "woont alleen"
    assert not page.has_unsaved()


def test_words_of_one_are_not_weighed_against_another_that_was_opened(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, yara: Case
) -> None:
    other = begin(
        desk,
        ReferralWish(patient_id=yara.patient.id, partner_id=yara.partner.id, reason="slaapt niet"),
    ).result
    hands = opened(page, yara.referral)
    hands.write(REASON, "slaapt niet")
    write(desk, replace(yara.referral, context="woont alleen"))
    with busy(qtbot, page.workbench):
        page.show_link(Link("referral", other.id))
        page.save()
    hands.rest()
    assert now_of(desk, yara.referral).reason == "slaapt niet"
    assert now_of(desk, yara.referral).context == "woont alleen"
    assert now_of(desk, other).reason == "slaapt niet"


def test_who_keeps_a_new_one_twice_begins_one(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, yara: Case
) -> None:
    page.show_link(Link("new_referral", yara.patient.id, str(yara.partner.id)))
    hands = hands_on(page)
    hands.rest()
    hands.write(REASON, "slaapt niet")
    with busy(qtbot, page.workbench):
        page.save()
        page.save()
    hands.rest()
    assert len(board(desk)) == 2


def _declined(desk: Desk, yara: Case) -> Referral:
    sent = _moved(desk, yara.referral, ReferralState.READY, ReferralState.SENT)
    return _moved(desk, sent, ReferralState.DECLINED, text="wachtlijst gesloten")


def test_two_desks_do_not_both_look_for_another_service(page: ReferralsPage, desk: Desk, yara: Case) -> None:
    rest, quiet = (
        cgg(desk, key="proef-ander", name="Huis van Rust"),
        cgg(desk, key="proef-stil", name="Huis van Stilte"),
    )
    one = _declined(desk, yara)
    hands = opened(page, one)
    hands.press("Zoek een andere dienst")
    wish = ReferralWish(patient_id=yara.patient.id, partner_id=quiet.id, instead_of=one.id)
    followed = begin(desk, wish).result  # at the other desk
    hands.line("Diensten", rest.name)
    hands.press("Verwijzing beginnen")
    hands.rest()
    assert now_of(desk, one).followed_by == followed.id
    assert {line.referral.partner_name for line in board(desk)} == {"CGG De Proef", "Huis van Stilte"}
    hands.see("Huis van Stilte")
    with pytest.raises(NotAllowed):
        begin(desk, replace(wish, partner_id=rest.id))


def test_another_service_is_looked_for_beside_a_half_typed_one_of_the_same_person(
    page: ReferralsPage, desk: Desk, yara: Case
) -> None:
    one = _declined(desk, yara)
    page.show_link(Link("new_referral", yara.patient.id))
    hands = hands_on(page)
    hands.rest()
    hands.write(REASON, "helemaal iets anders")
    page.show_link(Link("referral", one.id))
    hands.press("Zoek een andere dienst")
    hands.see("Hier stond nog een half getypte verwijzing.")
    assert _typed(page, REASON) == "helemaal iets anders"


def test_a_step_chosen_twice_is_one_step_and_blames_no_colleague(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, yara: Case
) -> None:
    one = _moved(desk, yara.referral, ReferralState.READY, ReferralState.SENT)
    hands = opened(page, one)
    button = hands.find(QAbstractButton, "Ontvangst bevestigd")
    with busy(qtbot, page.workbench):
        button.click()
        button.click()
    hands.rest()
    assert now_of(desk, one).state is ReferralState.RECEIVED
    assert not hands.reads("Een collega was intussen")


def test_a_step_with_words_half_typed_chosen_twice_is_one_step(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, yara: Case
) -> None:
    hands = opened(page, yara.referral)
    hands.write(HOME, "woont alleen")
    button = hands.find(QAbstractButton, "Klaar om te versturen")
    with busy(qtbot, page.workbench):
        button.click()
        button.click()
    hands.rest()
    assert now_of(desk, yara.referral).state is ReferralState.READY
    assert now_of(desk, yara.referral).context == "woont alleen"
    assert not hands.reads("Een collega was intussen")
    assert not page.has_unsaved()


def test_no_step_is_taken_on_the_one_that_is_on_its_way_out(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, yara: Case
) -> None:
    other = begin(desk, ReferralWish(patient_id=yara.patient.id, partner_id=yara.partner.id)).result
    one = _moved(desk, yara.referral, ReferralState.READY, ReferralState.SENT)
    hands = opened(page, one)
    button = hands.find(QAbstractButton, "Ontvangst bevestigd")
    with busy(qtbot, page.workbench):
        page.show_link(Link("referral", other.id))
        button.click()
    hands.rest()
    assert now_of(desk, one).state is ReferralState.SENT
    assert page.here() == Link("referral", other.id)


def test_one_that_cannot_be_opened_leaves_no_other_in_its_place(page: ReferralsPage, yara: Case) -> None:
    hands = opened(page, yara.referral)
    page.step_back()
    page.show_link(Link("referral", new_id()))
    hands.rest()
    assert page.here() is None
    assert page.title == "Verwijzingen"
    assert not hands.reads("Ontvangst bevestigd")


def test_an_appointment_is_not_wiped_by_an_empty_day(page: ReferralsPage, desk: Desk, yara: Case) -> None:
    one = _moved(desk, yara.referral, ReferralState.READY, ReferralState.SENT)
    day = desk.clock.today() + timedelta(days=9)
    at = desk.clock.now() + timedelta(days=9)
    one = take_step(
        desk, one.id, one.version, ReferralState.PLANNED, "", Planned(day, at.replace(minute=30))
    ).result
    hands = opened(page, one)
    hands.press("Afspraak verplaatst")
    hands.write("Opmerking (mag leeg blijven)", "zelfde uur, ander lokaal")
    hands.press("Afspraak verplaatst")
    hands.rest()
    kept = now_of(desk, one)
    assert (kept.planned_on, kept.planned_at) == (day, one.planned_at)


def test_when_to_ask_again_promises_no_rest_that_a_long_silence_breaks(
    page: ReferralsPage, desk: Desk, yara: Case, clock: FixedClock
) -> None:
    one = _moved(desk, yara.referral, ReferralState.READY, ReferralState.SENT)
    hands = opened(page, one)
    hands.press("Contact noteren")
    hands.see("bij lange stilte eerder")
    hands.write("Wat werd er gezegd", "wachtlijst")
    hands.write("Opnieuw vragen op", "+8w")
    hands.press("Noteren")
    hands.rest()
    clock.advance(timedelta(days=10))
    assert show_today(desk).tasks == ()
    clock.advance(timedelta(days=30))
    assert now_of(desk, one).due_on == clock.today() + timedelta(days=16)
    assert count_overdue(desk) == 1


def test_when_to_ask_again_is_on_today_on_that_day(
    page: ReferralsPage, desk: Desk, yara: Case, clock: FixedClock
) -> None:
    one = _moved(desk, yara.referral, ReferralState.READY, ReferralState.SENT)
    hands = opened(page, one)
    hands.press("Contact noteren")
    hands.write("Wat werd er gezegd", "bel vrijdag terug")
    hands.write("Opnieuw vragen op", "vr")
    hands.press("Noteren")
    hands.rest()
    clock.advance(timedelta(days=1))
    assert show_today(desk).tasks == ()
    clock.advance(timedelta(days=1))
    assert [task.entity_id for task in show_today(desk).tasks] == [one.id]
    log_contact(desk, one.id, EventKind.CALL, "maandag weten ze het", clock.today() + timedelta(days=3))
    assert show_today(desk).tasks == ()


def test_a_day_to_ask_again_in_the_wrong_century_is_told_and_her_words_stay(
    page: ReferralsPage, desk: Desk, yara: Case, clock: FixedClock
) -> None:
    one = _moved(desk, yara.referral, ReferralState.READY, ReferralState.SENT)
    when = Planned(clock.today() + timedelta(days=300))
    one = take_step(desk, one.id, one.version, ReferralState.PLANNED, "", when).result
    hands = opened(page, one)
    hands.press("Contact noteren")
    hands.write("Wat werd er gezegd", "lange wachtlijst")
    hands.write("Opnieuw vragen op", "3/4/2096")
    hands.press("Noteren")
    hands.see("langer mag niemand uit het zicht blijven")
    hands.see("lange wachtlijst")
    hands.write("Opnieuw vragen op", "+2w")
    hands.press("Noteren")
    hands.rest()
    assert now_of(desk, one).due_on == clock.today() + timedelta(days=14)


def test_a_file_that_a_colleague_closes_is_gone_from_this_screen(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, yara: Case
) -> None:
    hands = opened(page, yara.referral)
    hands.see("Angst na een vlucht uit haar land.")
    hands.rest()
    shield(desk, yara.patient.id, (new_id(),), "werkt hier")
    page.refresh((Change("patient", yara.patient.id),))
    qtbot.waitUntil(lambda: page.here() is None)
    hands.rest()
    assert not _tells_of_her(page)
    page.show_link(Link("referral", yara.referral.id))
    hands.rest()
    qtbot.waitUntil(lambda: page.here() is None)
    assert not _tells_of_her(page)


def _tells_of_her(page: ReferralsPage) -> bool:
    return any(part in words for words in words_on(page) for part in ("Yara", "CGG De Proef", "vlucht"))
