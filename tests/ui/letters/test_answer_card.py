"""A strip of a letter that asked something, back at the desk."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import letter_answers, send_letter
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import compose, open_draft, preview
from healthdesk.actions.shield_file import shield
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.letter import Letter, LetterKind
from healthdesk.records.letter_draft import LetterKey, Weight
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.ui.letters.letters_page import LettersPage
from healthdesk.ui.letters.register_page import RegisterPage
from tests.letter_desk import yara
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.RECEPTION)


def _sent(desk: Desk, kind: LetterKind) -> Letter:
    draft = open_draft(
        desk,
        LetterKey(kind, yara(desk, languages=(), code=f"P-{kind}", former_gp="dr. Peeters, Proefplein 1").id),
    )
    waits = tuple(one.name for one in draft.remarks if one.weight is Weight.LOOK)
    draft = compose(draft.facts, replace(draft.choices, accepted=waits))
    return send_letter.send(desk, preview(draft.facts, draft.choices)).result


def _keys(page: LettersPage) -> QAbstractButton | None:
    focus = page.focusWidget()
    return focus if isinstance(focus, QAbstractButton) else None


def test_a_letter_leaves_the_screen_when_a_colleague_closes_the_file(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    sent = _sent(desk, LetterKind.INVITATION)
    page = show(qtbot, LettersPage(make_workbench(desk)))
    page.show_link(Link("letter", sent.id))
    qtbot.waitUntil(lambda: page.here() == Link("letter", sent.id))
    qtbot.waitUntil(lambda: page.workbench.background.is_resting)
    page.refresh((Change("patient", sent.patient_id),))
    qtbot.waitUntil(lambda: page.workbench.background.is_resting)
    assert page.here() == Link("letter", sent.id), "something else changed in the file"
    shield(desk, sent.patient_id, (new_id(),), "werkt hier")
    with qtbot.waitSignal(page.link_requested, timeout=30_000) as asked:
        page.refresh((Change("patient", sent.patient_id),))
    assert asked.args == [Link("patient", sent.patient_id)]
    assert page.here() is None


def test_who_scanned_a_strip_notes_what_it_says_by_keyboard_alone(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    sent = _sent(desk, LetterKind.INVITATION)
    page = show(qtbot, LettersPage(make_workbench(desk)))
    page.show_link(Link("letter", sent.id, "answer"))
    qtbot.waitUntil(lambda: (_keys(page) or QPushButton()).text() == "komt")
    assert f"Op de strook staat {sent.reply_code}." in words_on(page)
    assert "Nog niets terug." in words_on(page)
    qtbot.keyClick(_keys(page), Qt.Key.Key_Right)
    qtbot.keyClick(_keys(page), Qt.Key.Key_Space)
    (field,) = page.sent.answers.findChildren(QLineEdit)
    qtbot.keyClicks(field, "liefst op dinsdag")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "liefst op dinsdag" in words_on(page))
    (noted,) = letter_answers.answers_of(desk, sent.id)
    assert noted.answer == "other_moment"
    assert not field.text()


def test_nothing_is_noted_before_somebody_says_what_came(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    sent = _sent(desk, LetterKind.FILE_REQUEST)
    page = show(qtbot, LettersPage(make_workbench(desk)))
    page.show_link(Link("letter", sent.id))
    qtbot.waitUntil(page.sent.answers.isVisible)
    keep = the(QPushButton, "Noteer antwoord", page)
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert "Kies wat er terugkwam." in words_on(page)
    the(QRadioButton, "het dossier kwam", page).click()
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any("het dossier kwam, genoteerd door" in one for one in words_on(page)))
    assert [one.answer for one in letter_answers.answers_of(desk, sent.id)] == ["came"]
    assert "Kies wat er terugkwam." not in words_on(page)


def test_what_another_desk_noted_shows_and_a_letter_that_asks_nothing_has_no_such_card(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    sent, tells = _sent(desk, LetterKind.INVITATION), _sent(desk, LetterKind.CLOSING)
    page = show(qtbot, LettersPage(make_workbench(desk)))
    page.show_link(Link("letter", sent.id))
    qtbot.waitUntil(page.sent.answers.isVisible)
    letter_answers.note(desk, sent.id, "does_not_come")
    page.refresh((Change("letter", sent.id),))
    qtbot.waitUntil(lambda: any("komt niet, genoteerd door" in one for one in words_on(page)))
    page.show_link(Link("letter", tells.id))
    qtbot.waitUntil(lambda: page.sent.letter is not None and page.sent.letter.id == tells.id)
    assert page.sent.answers.isHidden()


def test_the_register_says_what_still_waits(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> None:
    sent = _sent(desk, LetterKind.INVITATION)
    page = show(qtbot, RegisterPage(make_workbench(desk)))
    qtbot.waitUntil(lambda: len(page.list.shown().rows) == 1)
    assert _waits(page) == ["nog niets terug"]
    letter_answers.note(desk, sent.id, "comes")
    page.refresh((Change("letter", sent.id),))
    qtbot.waitUntil(lambda: _waits(page) == ["komt"])


def _waits(page: RegisterPage) -> list[str]:
    cells = (cell for row in page.list.shown().rows for cell in row)
    return [cell.partition(" · ")[2] for cell in cells if cell.startswith("Uitnodiging")]


def test_the_next_answer_that_is_begun_before_this_one_is_kept_stays(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    sent = _sent(desk, LetterKind.FILE_REQUEST)
    page = show(qtbot, LettersPage(make_workbench(desk)))
    page.show_link(Link("letter", sent.id))
    qtbot.waitUntil(page.sent.answers.isVisible)
    (field,) = page.sent.answers.findChildren(QLineEdit)
    the(QRadioButton, "het dossier kwam", page).click()
    the(QPushButton, "Noteer antwoord", page).click()
    field.setText("een bladzijde ontbreekt")  # the answer is on its way
    qtbot.waitUntil(lambda: len(letter_answers.answers_of(desk, sent.id)) == 1)
    qtbot.waitUntil(lambda: page.workbench.background.is_resting)
    assert field.text() == "een bladzijde ontbreekt"
