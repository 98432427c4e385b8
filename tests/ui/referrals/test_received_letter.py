"""A letter of another house, opened on the page of referrals."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft, preview
from healthdesk.actions.find_anything import people
from healthdesk.actions.follow_up_referral import board, open_referral, take_step
from healthdesk.actions.receive_referral import Opened, look_into_letter, take_in_letter
from healthdesk.actions.shield_file import shield
from healthdesk.exchange.locked_copy import locked
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import ReferralState as State
from healthdesk.ui.hands.hands import Hands
from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.referrals.chosen_person import ChosenPerson
from healthdesk.ui.referrals.other_person_dialog import OtherPersonDialog
from healthdesk.ui.referrals.received_dialog import ReceivedDialog
from healthdesk.ui.referrals.referrals_page import ReferralsPage
from healthdesk.ui.start.password_field import PasswordField
from tests import files_made as made
from tests.actions.test_full_disk import room_for
from tests.answer_houses import referred
from tests.letter_desk import Case, case, cgg, yara
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.busy import busy
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.RECEPTION)


@pytest.fixture
def page(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> ReferralsPage:
    page = ReferralsPage(make_workbench(desk))
    page.resize(1200, 900)
    return show(qtbot, page)


@pytest.fixture
def came(make_desk_elsewhere: MakeDesk) -> tuple[Case, bytes]:
    there = make_desk_elsewhere(Role.THERAPIST, name="Rik Wouters")
    one = case(there)
    draft = open_draft(there, one.key)
    return one, preview(draft.facts, replace(draft.choices, with_data=True)).pdf


def open_letter(page: ReferralsPage, pdf: bytes, folder: Path) -> ReceivedDialog:
    (folder / "brief.pdf").write_bytes(pdf)
    page.open_letter(str(folder / "brief.pdf"))
    (dialog,) = page.findChildren(ReceivedDialog)
    return dialog


def test_who_opens_the_letter_that_left_here_is_led_to_its_referral(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, tmp_path: Path
) -> None:
    one = case(desk)
    draft = open_draft(desk, one.key)
    dialog = open_letter(page, preview(draft.facts, replace(draft.choices, with_data=True)).pdf, tmp_path)
    told = f"Deze brief vertrok van hier, als {one.referral.number}: het is geen antwoord."
    qtbot.waitUntil(lambda: told in words_on(dialog))
    assert not the(QPushButton, "Neem aan als verwijzing", dialog).isEnabled()
    with qtbot.waitSignal(page.link_requested) as asked:
        the(QPushButton, "Open de verwijzing", dialog).click()
    assert asked.args[0].id == one.referral.id


def test_somebody_new_comes_in_with_her_letter(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, came: tuple[Case, bytes], tmp_path: Path
) -> None:
    one, pdf = came
    dialog = open_letter(page, pdf, tmp_path)
    take = the(QPushButton, "Neem aan als verwijzing", dialog)
    qtbot.waitUntil(take.isEnabled)
    least = int(dialog.property("least_height"))
    shown = words_on(dialog)
    assert one.referral.question in shown
    assert "Yara Haddad, 17 · 14/03/2009" in shown
    assert not nameless(dialog)
    layout = dialog.layout()
    assert layout is not None
    qtbot.waitUntil(lambda: dialog.height() == max(layout.totalHeightForWidth(dialog.width()), least))
    with qtbot.waitSignal(page.link_requested) as asked:
        take.click()
    link = asked.args[0]
    file = open_referral(desk, link.id)
    assert file.line.referral.question == one.referral.question
    page.show_link(link)
    received = f"Brief {one.referral.number} van WGC De Linde"
    qtbot.waitUntil(lambda: any(words.startswith(received) for words in words_on(page)))


def test_somebody_with_a_closed_file_is_told_before_she_gets_a_second_one(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, came: tuple[Case, bytes], tmp_path: Path
) -> None:
    known = yara(desk)
    shield(desk, known.id, (new_id(),), "werkt hier")
    dialog = open_letter(page, came[1], tmp_path)
    qtbot.waitUntil(lambda: len(dialog.findChildren(QRadioButton)) >= 4)
    take = the(QPushButton, "Neem aan als verwijzing", dialog)
    assert not take.isEnabled(), "nobody is chosen by itself"
    assert any("afgeschermd dossier" in words for words in words_on(dialog))
    (hers,) = [one for one in dialog.findChildren(QRadioButton) if one.text().startswith("Yara Haddad")]
    hers.click()
    take.click()
    qtbot.waitUntil(lambda: any("Dit dossier is afgeschermd." in words for words in words_on(dialog)))
    assert board(desk) == ()


def test_a_remark_that_somebody_wrote_on_its_page_is_told(
    qtbot: QtBot, page: ReferralsPage, came: tuple[Case, bytes], tmp_path: Path
) -> None:
    told = "Op de bladzijden zette iemand er iets bij nadat de brief gemaakt werd."
    dialog = open_letter(page, made.with_a_remark(came[1]), tmp_path)
    qtbot.waitUntil(lambda: any(words.startswith(told) for words in words_on(dialog)))
    take = the(QPushButton, "Neem aan als verwijzing", dialog)
    qtbot.waitUntil(take.isEnabled)
    assert not nameless(dialog)


def test_taken_in_for_the_wrong_person_it_goes_out_again(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, came: tuple[Case, bytes], tmp_path: Path
) -> None:
    page.link_requested.connect(page.show_link)
    dialog = open_letter(page, came[1], tmp_path)
    take = the(QPushButton, "Neem aan als verwijzing", dialog)
    qtbot.waitUntil(take.isEnabled)
    take.click()
    received = f"Brief {came[0].referral.number} van WGC De Linde"
    qtbot.waitUntil(lambda: any(words.startswith(received) for words in words_on(page)))
    qtbot.waitUntil(lambda: page.workbench.background.is_resting)
    assert page.workbench.toasts.take_back_latest()
    qtbot.waitUntil(lambda: board(desk) == ())
    page.refresh((Change("referral"),))
    qtbot.waitUntil(lambda: page.here() is None)
    assert not any(words.startswith(received) for words in words_on(page))
    assert people(desk, "Yara") == ()


def test_seen_days_later_it_goes_to_the_right_file(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, came: tuple[Case, bytes], tmp_path: Path
) -> None:
    (tmp_path / "brief.pdf").write_bytes(came[1])
    opened = look_into_letter(desk, tmp_path / "brief.pdf")
    assert isinstance(opened, Opened)
    wrong = yara(desk, code="P-2", used_name="Sam", official_given="Sam", official_family="De Smet")
    right = yara(desk)
    one = take_in_letter(desk, opened, wrong.id, cgg(desk).id).result
    page.show_link(Link("referral", one.id))
    hands = Hands(page, lambda: page.workbench.background.is_resting)
    hands.see("Sam De Smet, 17")
    hands.press("Het is iemand anders…")
    (dialog,) = page.findChildren(OtherPersonDialog)
    assert not nameless(dialog)
    move = the(QPushButton, "Naar dit dossier", dialog)
    assert not move.isEnabled()
    dialog.findChildren(ChosenPerson)[0].pick(wrong.id)
    hands.rest()
    assert not move.isEnabled(), "it is there already"
    dialog.findChildren(ChosenPerson)[0].pick(right.id)
    qtbot.waitUntil(move.isEnabled)
    move.click()
    qtbot.waitUntil(lambda: open_referral(desk, one.id).patient.id == right.id)
    hands.rest()
    page.refresh((Change("referral", one.id),))
    hands.see("Yara Haddad, 17", "Stond eerst in een ander dossier.")
    assert page.workbench.toasts.take_back_latest()
    qtbot.waitUntil(lambda: open_referral(desk, one.id).patient.id == wrong.id)


def test_who_it_may_be_is_asked_before_it_comes_in(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, came: tuple[Case, bytes], tmp_path: Path
) -> None:
    known = yara(desk)
    dialog = open_letter(page, came[1], tmp_path)
    qtbot.waitUntil(lambda: len(dialog.findChildren(QRadioButton)) >= 4)
    take = the(QPushButton, "Neem aan als verwijzing", dialog)
    assert not take.isEnabled()
    alike = [one for one in dialog.findChildren(QRadioButton) if one.text().startswith("Yara Haddad, 17")]
    under = [
        text
        for text in dialog.findChildren(ElidedText)
        if text.text().startswith("zelfde naam") and text.y() >= alike[0].geometry().bottom()
    ]
    assert under[0].y() - alike[0].geometry().bottom() < alike[0].height(), "the reason is under its choice"
    assert under[0].text() in alike[0].accessibleDescription()
    alike[0].click()
    with qtbot.waitSignal(page.link_requested) as asked:
        take.click()
    assert open_referral(desk, asked.args[0].id).patient.id == known.id


@pytest.mark.skipif(os.name != "posix", reason="Windows sets no bound to a file")
def test_after_a_full_disk_it_can_be_taken_in_again_and_once(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, came: tuple[Case, bytes], tmp_path: Path
) -> None:
    dialog = open_letter(page, came[1], tmp_path)
    take = the(QPushButton, "Neem aan als verwijzing", dialog)
    qtbot.waitUntil(take.isEnabled)
    with room_for(100):
        take.click()
        qtbot.waitUntil(lambda: any(words.startswith("De schijf is vol") for words in words_on(dialog)))
    assert people(desk, "haddad") == ()
    qtbot.waitUntil(take.isEnabled)
    with busy(qtbot, page.workbench):
        take.click()
        take.click()
    qtbot.waitUntil(lambda: page.workbench.background.is_resting)
    assert len(people(desk, "haddad")) == 1


def test_what_has_nothing_inside_is_told_in_a_sentence(
    qtbot: QtBot, page: ReferralsPage, tmp_path: Path
) -> None:
    dialog = open_letter(page, made.a_pdf(), tmp_path)
    told = "In brief.pdf zitten geen gegevens om te openen."
    qtbot.waitUntil(lambda: any(words.startswith(told) for words in words_on(dialog)))
    assert not the(QPushButton, "Neem aan als verwijzing", dialog).isEnabled()
    dialog.reject()


def test_a_copy_with_a_password_asks_for_it(
    qtbot: QtBot, page: ReferralsPage, came: tuple[Case, bytes], tmp_path: Path
) -> None:
    one, pdf = came
    dialog = open_letter(page, locked(pdf, "paard batterij 7", "brief.pdf"), tmp_path)
    box = dialog.findChild(PasswordField)
    assert box is not None
    qtbot.waitUntil(box.isVisible)
    assert "Deze brief gaat alleen met een wachtwoord open." in words_on(dialog)
    assert not nameless(dialog)
    box.setText("iets anders")
    the(QPushButton, "Open met wachtwoord", dialog).click()
    wrong = "Dat is niet het wachtwoord van brief.pdf. Vraag het nog eens aan de afzender."
    qtbot.waitUntil(lambda: wrong in words_on(dialog))
    qtbot.keyClicks(box, "paard batterij 7")  # what was typed before is marked, to be typed over
    qtbot.keyClick(box, Qt.Key.Key_Return)
    take = the(QPushButton, "Neem aan als verwijzing", dialog)
    qtbot.waitUntil(take.isEnabled)
    assert one.referral.question in words_on(dialog)
    assert not box.isVisible()


def test_another_letter_about_what_came_in_is_kept_with_it(
    qtbot: QtBot, page: ReferralsPage, desk: Desk, make_desk_elsewhere: MakeDesk, tmp_path: Path
) -> None:
    houses = referred(make_desk_elsewhere(Role.THERAPIST, name="Rik Wouters"), desk, tmp_path)
    one = houses.kept
    for state, words in ((State.WITHDRAWING, "verhuist"), (State.WITHDRAWN, ""), (State.DRAFT, "blijft")):
        one = take_step(houses.here, one.id, one.version, state, words).result
    draft = open_draft(houses.here, houses.ours.key)
    dialog = open_letter(page, preview(draft.facts, replace(draft.choices, with_data=True)).pdf, tmp_path)
    told = f"Over deze verwijzing kwam al een brief, als {houses.theirs.number}. Dit is een andere."
    qtbot.waitUntil(lambda: told in words_on(dialog))
    assert not the(QPushButton, "Neem aan als verwijzing", dialog).isEnabled()
    with qtbot.waitSignal(page.link_requested) as asked:
        the(QPushButton, "Bewaar hem bij de verwijzing", dialog).click()
    assert asked.args[0].id == houses.theirs.id
    assert len(open_referral(desk, houses.theirs.id).received) == 2
