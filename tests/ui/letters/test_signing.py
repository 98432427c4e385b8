"""A letter signed with a card on the screen, and the signatures of a file that came in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import open_letter
from healthdesk.actions.desk import Desk
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.settings import Settings
from healthdesk.ui.letters.letters_page import LettersPage
from healthdesk.ui.letters.locked_copy_dialog import LockedCopyDialog
from healthdesk.ui.letters.sign_dialog import SignDialog
from healthdesk.ui.parts.confirm_dialog import ConfirmDialog
from tests.eid_made import SoftCards, needs_softhsm
from tests.letter_desk import Case
from tests.pdf_judged import judged
from tests.signing_made import PIN, certificate, put_in, root
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on

pytestmark = needs_softhsm
VOUCHING = root()
LONG = 30_000
"""For what loads pyHanko or speaks to a card, on a busy machine."""


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST, Role.COORDINATOR)


@pytest.fixture
def page(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, soft_cards: SoftCards) -> LettersPage:
    workbench = make_workbench(desk)
    workbench.computer.take(Settings(eid_module=soft_cards.module))
    return show(qtbot, LettersPage(workbench))


def _sign(qtbot: QtBot, page: LettersPage, one: Case) -> SignDialog:
    page.show_link(Link("write_letter", one.referral.id))
    qtbot.waitUntil(lambda: "Geachte" in page.writer.preview.words)
    the(QPushButton, "Onderteken…", page).click()
    dialog: SignDialog = page.findChildren(SignDialog)[-1]
    qtbot.waitUntil(lambda: the(QPushButton, "Zoek de kaart", dialog).isEnabled(), timeout=LONG)
    return dialog


def _ready(qtbot: QtBot, dialog: SignDialog, name: str) -> None:
    qtbot.waitUntil(lambda: any(words.startswith(f"{name}. ") for words in words_on(dialog)), timeout=LONG)


def test_two_people_sign_a_letter_after_a_missing_card_and_a_wrong_pin(
    qtbot: QtBot, page: LettersPage, yara: Case, desk: Desk, soft_cards: SoftCards
) -> None:
    dialog = _sign(qtbot, page, yara)
    assert any("Er zit geen kaart in de lezer" in words for words in words_on(dialog))
    put_in(soft_cards, certificate(VOUCHING, "Els Maes"))
    the(QPushButton, "Zoek de kaart", dialog).click()
    _ready(qtbot, dialog, "Els Maes")
    assert any("rijksregisternummer" in words for words in words_on(dialog))
    assert nameless(dialog) == []
    the(QRadioButton, "2", dialog).click()
    sign, pin = the(QPushButton, "Onderteken", dialog), the(QLineEdit, "PIN van de kaart", dialog)
    assert not sign.isEnabled()
    type_text(pin, "9999")
    sign.click()
    qtbot.waitUntil(
        lambda: any("Deze PIN is niet juist" in words for words in words_on(dialog)), timeout=LONG
    )
    assert pin.text() == ""
    assert open_letter.of_patient(desk, yara.patient.id) == ()
    type_text(pin, PIN)
    sign.click()
    qtbot.waitUntil(
        lambda: any("Steek nu de volgende kaart" in words for words in words_on(dialog)), timeout=LONG
    )
    soft_cards.pull_out()
    put_in(soft_cards, certificate(VOUCHING, "Bram Janssens"))
    the(QPushButton, "Zoek de kaart", dialog).click()
    _ready(qtbot, dialog, "Bram Janssens")
    type_text(pin, PIN)
    with qtbot.waitSignal(page.link_requested, timeout=LONG) as asked:
        sign.click()
    (kept,) = open_letter.of_patient(desk, yara.patient.id)
    page.show_link(asked.args[0])
    qtbot.waitUntil(
        lambda: any("Ondertekend door Bram Janssens" in words for words in words_on(page.sent)), timeout=LONG
    )
    assert any("Ondertekend door Els Maes" in words for words in words_on(page.sent))
    assert any("Te controleren: Proef Root CA" in words for words in words_on(page.sent))
    assert b"/ByteRange" in judged(open_letter.open_letter(desk, kept.id).pdf)


def test_who_signs_nothing_still_sends(qtbot: QtBot, page: LettersPage, yara: Case, desk: Desk) -> None:
    dialog = _sign(qtbot, page, yara)
    the(QPushButton, "Niet doen", dialog).click()
    with qtbot.waitSignal(page.link_requested):
        the(QPushButton, "Verstuur", page).click()
    assert len(open_letter.of_patient(desk, yara.patient.id)) == 1


def test_a_file_that_came_in_and_whom_the_house_trusts(
    qtbot: QtBot, page: LettersPage, tmp_path: Path
) -> None:
    page.show_link(Link("signatures"))
    assert page.here() == Link("signatures")
    qtbot.waitUntil(lambda: any(words.startswith("Nog niemand") for words in words_on(page)))
    other = tmp_path / "brief.pdf"
    other.write_bytes(b"geen pdf")
    page.signatures.file.look_at(str(other))
    qtbot.waitUntil(lambda: any("is geen PDF" in words for words in words_on(page)), timeout=LONG)
    path = tmp_path / "root.pem"
    path.write_bytes(VOUCHING.pem)
    page.signatures.roots.look_at(str(path))
    qtbot.waitUntil(lambda: bool(page.findChildren(ConfirmDialog)))
    dialog = page.findChildren(ConfirmDialog)[-1]
    assert any("Vingerafdruk" in words for words in words_on(dialog))
    the(QPushButton, "Zet op de lijst", dialog).click()
    away = "Haal Proef Root CA van de lijst"
    qtbot.waitUntil(lambda: away in {one.accessibleName() for one in page.findChildren(QPushButton)})
    the(QPushButton, away, page).click()
    qtbot.waitUntil(lambda: any(words.startswith("Nog niemand") for words in words_on(page)))
    assert nameless(page) == []


def test_a_copy_with_a_password_shows_it_once(
    qtbot: QtBot, page: LettersPage, yara: Case, tmp_path: Path
) -> None:
    page.show_link(Link("write_letter", yara.referral.id))
    qtbot.waitUntil(lambda: "Geachte" in page.writer.preview.words)
    with qtbot.waitSignal(page.link_requested) as asked:
        the(QPushButton, "Verstuur", page).click()
    page.show_link(asked.args[0])
    qtbot.waitUntil(lambda: page.sent.letter is not None)
    the(QPushButton, "Kopie met wachtwoord…", page).click()
    dialog = page.findChildren(LockedCopyDialog)[-1]
    box = the(QLineEdit, "Wachtwoord", dialog)
    proposed = box.text()
    assert nameless(dialog) == []
    box.setText("kort")
    dialog.write_to(str(tmp_path / "kopie.pdf"))
    qtbot.waitUntil(lambda: any("tekens" in words for words in words_on(dialog)))
    box.setText(proposed)
    with qtbot.waitSignal(dialog.written, timeout=LONG):
        dialog.write_to(str(tmp_path / "kopie.pdf"))
    assert any("Noteer het wachtwoord nu" in words for words in words_on(dialog))
    assert box.text() == proposed
    assert (tmp_path / "kopie.pdf").is_file()
