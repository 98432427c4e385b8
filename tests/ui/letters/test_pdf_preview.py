"""The pages beside a letter: what they show is what was handed over, or nothing."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft, preview
from healthdesk.letters.letter import draw
from healthdesk.records.letter import Paragraph, words
from healthdesk.records.practitioner import Role
from healthdesk.ui.letters.pdf_preview import PdfPreview
from healthdesk.ui.parts.buttons import IconButton
from tests.letter_desk import case
from tests.letters_made import letter
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show


def test_what_cannot_be_drawn_does_not_leave_the_pages_of_before(
    qtbot: QtBot, make_workbench: MakeWorkbench, sqlite_store: object, make_desk: MakeDesk
) -> None:
    del sqlite_store
    desk: Desk = make_desk(Role.THERAPIST)
    draft = open_draft(desk, case(desk).key)
    pages = show(qtbot, PdfPreview(make_workbench(desk)))
    with qtbot.waitSignal(pages.drawn):
        pages.show_pdf(preview(draft.facts, draft.choices).pdf)
    assert "Geachte" in pages.words
    assert not pages.is_behind
    pages.show_pdf(b"not a page at all")
    qtbot.waitUntil(lambda: pages.sheets == ())  # those of before may be drawn once more at another width
    assert pages.is_behind
    with qtbot.waitSignal(pages.drawn):
        pages.show_pdf(b"not a page at all")  # asked once more, it is tried once more
    pages.clear()
    assert not pages.is_behind


def test_small_letters_are_made_larger_with_a_button_the_wheel_or_a_key(
    qtbot: QtBot, make_workbench: MakeWorkbench, sqlite_store: object, make_desk: MakeDesk
) -> None:
    del sqlite_store
    desk: Desk = make_desk(Role.THERAPIST)
    draft = open_draft(desk, case(desk).key)
    pages = PdfPreview(make_workbench(desk))
    pages.resize(420, 500)
    show(qtbot, pages)
    (button,) = pages.findChildren(IconButton)
    assert button.isHidden(), "there is nothing to enlarge"
    pages.show_pdf(preview(draft.facts, draft.choices).pdf)
    qtbot.waitUntil(lambda: bool(pages.sheets) and not pages.is_behind)
    fit = pages.sheets[0].pixmap().deviceIndependentSize().width()

    def is_as_wide_as(times: float) -> bool:
        return abs(pages.sheets[0].pixmap().deviceIndependentSize().width() - fit * times) < 2

    assert (button.isVisible(), button.accessibleName()) == (True, "Vergroot")
    assert button.geometry().left() > pages.sheets[0].geometry().center().x()
    button.click()
    qtbot.waitUntil(lambda: is_as_wide_as(1.5))
    qtbot.keyClick(pages, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: is_as_wide_as(2))
    assert button.accessibleName() == "Zo breed als er plaats is"
    qtbot.waitUntil(lambda: pages.horizontalScrollBar().maximum() > 0)
    button.click()
    qtbot.waitUntil(lambda: is_as_wide_as(1))
    assert not pages.horizontalScrollBar().isVisible()
    middle, ctrl = QPointF(pages.viewport().rect().center()), Qt.KeyboardModifier.ControlModifier
    up = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        ctrl,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pages.viewport(), up)
    qtbot.waitUntil(lambda: is_as_wide_as(1.5))


def test_what_is_copied_out_of_the_pages_keeps_every_letter_of_a_joined_one(
    qtbot: QtBot, make_workbench: MakeWorkbench, sqlite_store: object, make_desk: MakeDesk
) -> None:
    """Also in browsers, which read a PDF as these pages do: they lost the alef of a lam-alef."""
    del sqlite_store
    said = ("بلال", "الاتفاق", "إلى", "لأن الإسلام", "מרים", "لطفاً من")
    alone = ("مُدَرِّسَةٌ", "اللّٰه", "بِسْمِ اللّٰهِ الرَّحْمٰنِ الرَّحِيمِ", "گل‌محمدی", "בְּרֵאשִׁית בָּרָא", "می‌خواهم خانه‌ها را")
    body = [Paragraph(words(f"Hier {one} staat.")) for one in said]
    body += [Paragraph(words(one)) for one in alone]
    body.append(Paragraph(words("Zij zegt مُحَمَّد en meer niet.")))
    pages = show(qtbot, PdfPreview(make_workbench(make_desk(Role.THERAPIST))))
    with qtbot.waitSignal(pages.drawn):
        pages.show_pdf(draw(letter(body=tuple(body))))
    read = unicodedata.normalize("NFC", pages.words.replace("\u200f", ""))
    for one in (*said, *alone):
        assert unicodedata.normalize("NFC", one) in read, one
    # Its vowels make such a program turn the Dutch around; without them it reads both.
    assert "Zij zegt محمد en meer niet." in read
