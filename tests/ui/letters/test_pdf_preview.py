"""The pages beside a letter: what they show is what was handed over, or nothing."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft, preview
from healthdesk.records.practitioner import Role
from healthdesk.ui.letters.pdf_preview import PdfPreview
from tests.letter_desk import case
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
