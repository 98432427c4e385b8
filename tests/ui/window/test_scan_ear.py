"""A reply slip scanned at the desk opens its referral, whatever page is shown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions import send_letter
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import compose, open_draft, preview
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey, Weight
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.rules.reply_codes import new_reply_code
from healthdesk.ui.hands.hands import Hands
from healthdesk.ui.letters.letters_page import LettersPage
from healthdesk.ui.referrals.referrals_page import ReferralsPage
from healthdesk.ui.window.frame import Frame
from tests.letter_desk import Case, case
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.window.frames_made import started


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST)


@pytest.fixture
def yara(desk: Desk) -> Case:
    return case(desk)


@pytest.fixture
def frame(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case, tmp_path: Path) -> Frame:
    assert yara.referral.reply_code
    return started(qtbot, make_workbench(desk), tmp_path)


def _scan(frame: Frame, code: str) -> None:
    window = frame.window().windowHandle()
    for letter in code:
        QTest.keyClick(window, Qt.Key(ord(letter)))
    QTest.keyClick(window, Qt.Key.Key_Return)


def _shown(frame: Frame, yara: Case) -> bool:
    page = frame.navigator.page
    here = page.here() if isinstance(page, ReferralsPage) else None
    return here is not None and here.id == yara.referral.id


def test_from_any_page(qtbot: QtBot, frame: Frame, yara: Case) -> None:
    frame.setFocus()
    _scan(frame, yara.referral.reply_code)
    qtbot.waitUntil(lambda: _shown(frame, yara))


def test_in_the_command_box_it_does_not_wait_for_hits(qtbot: QtBot, frame: Frame, yara: Case) -> None:
    frame.open_command_box()
    frame.command_box.field.setText(yara.referral.reply_code)
    qtbot.keyClick(frame.command_box.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _shown(frame, yara))


def test_a_code_of_another_house_is_told(frame: Frame) -> None:
    frame.setFocus()
    hands = Hands(frame, lambda: frame.workbench.background.is_resting)
    _scan(frame, new_reply_code())
    hands.see("Geen verwijzing met deze code.")


def test_a_scan_with_a_slip_in_it_is_told(frame: Frame, yara: Case) -> None:
    frame.setFocus()
    hands = Hands(frame, lambda: frame.workbench.background.is_resting)
    code = yara.referral.reply_code
    _scan(frame, code[:-1] + ("2" if code[-1] != "2" else "3"))
    hands.see("In deze code zit een tikfout.")


def test_a_slip_of_the_finger_in_the_command_box_is_told(qtbot: QtBot, frame: Frame, yara: Case) -> None:
    hands = Hands(frame, lambda: frame.workbench.background.is_resting)
    code = yara.referral.reply_code
    frame.open_command_box()
    frame.command_box.field.setText(code[:-1] + ("2" if code[-1] != "2" else "3"))
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
    qtbot.keyClick(frame.command_box.field, Qt.Key.Key_Return)
    hands.see("In deze code zit een tikfout.")


def test_what_is_typed_into_a_field_stays_there(frame: Frame, yara: Case) -> None:
    field = QLineEdit(frame)
    field.show()
    field.setFocus()
    _scan(frame, yara.referral.reply_code)
    assert field.text().upper() == yara.referral.reply_code
    assert not _shown(frame, yara)


def test_the_strip_of_a_letter_about_nobodys_referral_opens_that_letter(
    qtbot: QtBot, frame: Frame, desk: Desk, yara: Case
) -> None:
    draft = open_draft(desk, LetterKey(LetterKind.FILE_REQUEST, yara.patient.id))
    texts = {"receiver": "dr. Peeters\nProefplein 1\n3000 Leuven"}
    draft = compose(draft.facts, replace(draft.choices, texts=texts))
    waits = tuple(one.name for one in draft.remarks if one.weight is Weight.LOOK)
    seen = preview(draft.facts, replace(draft.choices, accepted=waits))
    sent = send_letter.send(desk, seen).result
    frame.setFocus()
    _scan(frame, sent.reply_code)
    qtbot.waitUntil(lambda: isinstance(frame.navigator.page, LettersPage))
    page = frame.navigator.page
    assert isinstance(page, LettersPage)
    qtbot.waitUntil(lambda: _within(page.focusWidget(), page.sent.answers))
    assert page.here() == Link("letter", sent.id)


def _within(focus: QWidget | None, card: QWidget) -> bool:
    return focus is not None and card.isAncestorOf(focus)
