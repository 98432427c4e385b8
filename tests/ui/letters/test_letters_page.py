"""A letter from the first look to the copy on a stick, in the words on the screen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStackedWidget,
)
from pytestqt.qtbot import QtBot

from healthdesk.actions import open_letter
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft
from healthdesk.actions.follow_up_referral import open_referral
from healthdesk.actions.sample_letter import facts_of
from healthdesk.actions.start_referral import write
from healthdesk.records.house import HouseKind
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_text import AS_SHIPPED
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import ReferralState
from healthdesk.rules.person_names import name_and_age
from healthdesk.ui.letters.letters_page import LettersPage
from healthdesk.ui.letters.said import writing_title
from healthdesk.ui.parts.handout_button import HandoutButton
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.toast_stack import ToastStack
from healthdesk.ui.parts.workbench import Workbench
from tests.letter_desk import Case, case, cgg
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


@pytest.fixture
def page(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> LettersPage:
    return show(qtbot, LettersPage(make_workbench(desk)))


def rest(qtbot: QtBot, workbench: Workbench) -> None:
    qtbot.waitUntil(lambda: workbench.background.is_resting)


def begin(qtbot: QtBot, page: LettersPage, one: Case) -> QPushButton:
    page.show_link(Link("write_letter", one.referral.id))
    qtbot.waitUntil(lambda: "Geachte" in page.writer.preview.words)
    return the(QPushButton, "Verstuur", page)


def test_what_is_said_stands_above_what_sends_the_letter(
    qtbot: QtBot, make_workbench: MakeWorkbench, yara: Case, desk: Desk
) -> None:
    places = QStackedWidget()
    places.resize(1000, 650)
    page = LettersPage(make_workbench(desk))
    places.addWidget(page)
    stack = ToastStack(page.workbench.toasts, places)
    show(qtbot, places)
    begin(qtbot, page, yara)
    page.workbench.toasts.show("De verwijzing naar het centrum is begonnen. Schrijf nu de brief. " * 3)
    foot = page.writer.foot
    qtbot.waitUntil(lambda: 0 < stack.geometry().bottom() < foot.mapTo(places, QPoint()).y())
    with qtbot.waitSignal(page.link_requested) as asked:
        the(QPushButton, "Verstuur", page).click()
    page.show_link(asked.args[0])
    qtbot.waitUntil(lambda: page.sent.letter is not None)
    foot = page.sent.foot
    qtbot.waitUntil(lambda: 0 < stack.geometry().bottom() < foot.mapTo(places, QPoint()).y())


def test_a_title_says_what_goes_to_whom(desk: Desk) -> None:
    taken_back = facts_of(desk, LetterKind.WITHDRAWAL, AS_SHIPPED)
    assert writing_title(taken_back).startswith("Intrekking voor ")
    contract = facts_of(desk, LetterKind.ENROLMENT, AS_SHIPPED)
    name = name_and_age(contract.patient, contract.today)
    assert name[-1].isdecimal()
    assert writing_title(contract) == f"Brief aan {name}"
    assert writing_title(contract, "Samir Sabbagh") == f"Brief over {name} aan Samir Sabbagh"


def test_what_is_shown_leaves_and_is_kept(qtbot: QtBot, page: LettersPage, yara: Case, desk: Desk) -> None:
    send = begin(qtbot, page, yara)
    assert page.title == f"Brief voor Yara Haddad, 17 aan {yara.partner.name}"
    assert "Angst na een vlucht" in page.writer.preview.words
    with qtbot.waitSignal(page.link_requested) as asked:
        qtbot.mouseClick(send, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(send, Qt.MouseButton.LeftButton)
    link = asked.args[0]
    assert open_referral(desk, yara.referral.id).line.referral.state is ReferralState.SENT
    (kept,) = open_letter.of_patient(desk, yara.patient.id)
    assert link == Link("letter", kept.id)
    page.show_link(link)
    qtbot.waitUntil(lambda: page.title == f"Brief {kept.number} aan {yara.partner.name}")
    qtbot.waitUntil(lambda: "Angst na een vlucht" in page.sent.preview.words)
    assert any(kept.sha256[:8] in words for words in words_on(page))


def test_a_copy_is_saved_byte_for_byte(
    qtbot: QtBot, page: LettersPage, yara: Case, desk: Desk, tmp_path: Path
) -> None:
    send = begin(qtbot, page, yara)
    with qtbot.waitSignal(page.link_requested) as asked:
        send.click()
    page.show_link(asked.args[0])
    qtbot.waitUntil(lambda: page.sent.letter is not None)
    page.sent.save_to(str(tmp_path / "brief.pdf"))
    qtbot.waitUntil((tmp_path / "brief.pdf").exists)
    rest(qtbot, page.workbench)
    assert page.sent.letter is not None
    assert (tmp_path / "brief.pdf").read_bytes() == open_letter.open_letter(desk, page.sent.letter.id).pdf


class Viewer(QObject):
    """Another program of this computer, to which a file is given."""

    def __init__(self) -> None:
        super().__init__()
        self.given: list[bytes] = []

    @Slot(QUrl)
    def look(self, url: QUrl) -> None:
        self.given.append(Path(url.toLocalFile()).read_bytes())


def test_it_is_printed_and_opened_elsewhere_as_it_left(
    qtbot: QtBot, page: LettersPage, yara: Case, desk: Desk
) -> None:
    send = begin(qtbot, page, yara)
    with qtbot.waitSignal(page.link_requested) as asked:
        send.click()
    page.show_link(asked.args[0])
    qtbot.waitUntil(lambda: page.sent.letter is not None)
    rest(qtbot, page.workbench)
    viewer = Viewer()
    QDesktopServices.setUrlHandler("file", viewer, "look")  # type: ignore[arg-type]
    try:
        the(QPushButton, "Open in een ander programma", page).click()
        qtbot.waitUntil(lambda: bool(viewer.given))
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert page.sent.letter is not None
    assert viewer.given == [open_letter.open_letter(desk, page.sent.letter.id).pdf]
    the(QPushButton, "Afdrukken…", page).click()
    (ask,) = page.findChildren(QPrintDialog)
    assert ask.isVisible()
    ask.reject()
    qtbot.waitUntil(lambda: not page.findChildren(QPrintDialog))


def test_a_part_stays_behind_and_another_gets_its_own_words(
    qtbot: QtBot, page: LettersPage, yara: Case
) -> None:
    begin(qtbot, page, yara)
    assert "Angst na een vlucht" in page.writer.preview.words
    the(QCheckBox, "Aanleiding: mee", page).click()
    qtbot.waitUntil(lambda: "Angst na een vlucht" not in page.writer.preview.words)
    the(QPushButton, "Vraag: wijzig", page).click()
    field = the(QPlainTextEdit, "Vraag", page)
    field.selectAll()
    type_text(field, "Graag een eerste gesprek.")
    qtbot.waitUntil(lambda: "Graag een eerste gesprek." in page.writer.preview.words)


def test_of_who_takes_the_letter_along_no_address_is_asked(
    qtbot: QtBot, page: LettersPage, desk: Desk
) -> None:
    one = case(desk, partner=cgg(desk, address_lines=()))
    begin(qtbot, page, one)
    asked = "Het adres van CGG De Proef is niet bekend."
    qtbot.waitUntil(lambda: asked in words_on(page))
    the(QAbstractButton, "zelf meegenomen", page).click()
    qtbot.waitUntil(lambda: the(QPushButton, "Geef mee", page).isEnabled())
    assert asked not in words_on(page)
    page.writer.keeper.keep_now()
    rest(qtbot, page.workbench)
    page.writer.write(one.key)
    qtbot.waitUntil(lambda: the(QPushButton, "Geef mee", page).isEnabled())
    assert the(QAbstractButton, "zelf meegenomen", page).isChecked()


def test_the_picture_follows_each_key_without_waiting_for_a_pause(
    qtbot: QtBot, page: LettersPage, yara: Case
) -> None:
    send = begin(qtbot, page, yara)
    page.writer.parts.write("question")
    field = the(QPlainTextEdit, "Vraag", page)
    for letter in "Rust.":
        type_text(field, letter)
        assert not send.isEnabled()  # never what was typed a key ago
    rest(qtbot, page.workbench)
    assert page.writer.is_shown
    assert "Rust." in page.writer.preview.words
    assert send.isEnabled()


def test_the_page_for_the_person_is_there_before_and_after(
    qtbot: QtBot, page: LettersPage, yara: Case, tmp_path: Path
) -> None:
    send = begin(qtbot, page, yara)
    button = the(HandoutButton, "Blad voor de persoon", page.writer)
    offered = [one.text() for one in button.menu().actions()]
    assert "Afdrukken: Nederlands…" in offered
    assert "Afdrukken: Frans, te controleren…" in offered
    button.draw("en", keeps=True)
    qtbot.waitUntil(lambda: bool(button.findChildren(QFileDialog)))
    button.save_to(str(tmp_path / "blad.pdf"))
    qtbot.waitUntil((tmp_path / "blad.pdf").exists)
    with qtbot.waitSignal(page.link_requested) as asked:
        send.click()
    page.show_link(asked.args[0])
    qtbot.waitUntil(lambda: page.sent.letter is not None)
    assert the(HandoutButton, "Blad voor de persoon", page.sent).isVisible()
    assert button.isHidden()  # whose letter is gone from there is no longer who the page is about


def test_the_letter_speaks_french(qtbot: QtBot, page: LettersPage, yara: Case) -> None:
    begin(qtbot, page, yara)
    the(QRadioButton, "Frans", page).click()
    qtbot.waitUntil(lambda: "Objet" in page.writer.preview.words or "Concerne" in page.writer.preview.words)


def test_a_copy_waits_until_somebody_says_that_it_is_in_order(
    qtbot: QtBot, page: LettersPage, yara: Case
) -> None:
    send = begin(qtbot, page, yara)
    type_text(the(QLineEdit, "Kopie aan", page), "dr. Aerts")
    qtbot.waitUntil(lambda: "Kopie aan: dr. Aerts" in " ".join(page.writer.preview.words.split()))
    assert not send.isEnabled()
    the(QPushButton, "Mag zo", page).click()
    qtbot.waitUntil(send.isEnabled)
    said = words_on(page)  # what was let stand is not said to be in order
    assert "mag zo, is gezegd" in said
    assert any(tag.accessibleName() == "niet in orde, mag zo" for tag in page.findChildren(Tag))


def test_what_was_typed_is_there_after_the_power_went(
    qtbot: QtBot, page: LettersPage, yara: Case, desk: Desk
) -> None:
    begin(qtbot, page, yara)
    the(QPushButton, "Vraag: wijzig", page).click()
    type_text(the(QPlainTextEdit, "Vraag", page), "Dringend. ")
    qtbot.waitUntil(lambda: not page.has_unsaved())
    assert "Dringend." in open_draft(desk, yara.key).choices.texts["question"]


def test_without_an_agreement_nothing_leaves(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> None:
    one = case(desk, scope=None)
    page = show(qtbot, LettersPage(make_workbench(desk)))
    send = begin(qtbot, page, one)
    assert not send.isEnabled()
    assert any("Nog geen akkoord van Yara" in words for words in words_on(page))
    the(QPushButton, "Noteer akkoord", page).click()
    qtbot.waitUntil(lambda: any(words.startswith("Wat mag") for words in words_on(page)))


def test_at_tejo_a_letter_nobody_asked_for_leads_to_its_referral(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    desk = make_desk(Role.THERAPIST, kind=HouseKind.TEJO)
    one = case(desk)
    write(desk, replace(one.referral, at_request=False))
    page = show(qtbot, LettersPage(make_workbench(desk)))
    page.show_link(Link("write_letter", one.referral.id))
    qtbot.waitUntil(lambda: "Angst na een vlucht" in page.writer.preview.words)
    assert not the(QPushButton, "Geef mee", page).isEnabled()
    assert any("alleen als de jongere er zelf om vraagt" in words for words in words_on(page))
    with qtbot.waitSignal(page.link_requested) as asked:
        the(QPushButton, "Open de verwijzing", page).click()
    assert asked.args == [Link("referral", one.referral.id)]


def test_the_file_changed_meanwhile_and_the_letter_follows(
    qtbot: QtBot, page: LettersPage, yara: Case, desk: Desk
) -> None:
    send = begin(qtbot, page, yara)
    now = open_referral(desk, yara.referral.id).line.referral
    write(desk, replace(now, question="Een heel andere vraag."))
    send.click()
    qtbot.waitUntil(lambda: "Een heel andere vraag." in page.writer.preview.words)
    assert any("veranderde intussen" in words for words in words_on(page))
    assert open_letter.of_patient(desk, yara.patient.id) == ()


def test_a_screen_reader_can_name_everything(qtbot: QtBot, page: LettersPage, yara: Case) -> None:
    begin(qtbot, page, yara)
    assert nameless(page) == []
