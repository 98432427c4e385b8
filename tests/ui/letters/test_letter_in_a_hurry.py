"""The letter writer in the hands of somebody without time: pasted pages, double clicks, a full disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import open_letter
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft, preview
from healthdesk.actions.send_letter import send
from healthdesk.actions.start_referral import write
from healthdesk.records.link import Link
from healthdesk.ui.letters.letters_page import LettersPage
from tests.actions.test_full_disk import room_for
from tests.letter_desk import Case
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on

LEFT = Qt.MouseButton.LeftButton
NAUGHTY = (
    "\u202eomgekeerd\u2066 \u200b\ufeff",
    "Robert'); DROP TABLE letter;-- {person} {if minor} %s %(x)s \\ (() >> endstream",
    "<b>vet</b> &amp; <script>alert(1)</script>",
    "👩‍👩‍👧‍👦 Z̸̢͎͒ą̷̛l̶̝g̵o ﷺ 漢字 नमस्ते \x07\x00\u2028",
    "W" * 4_000,
    "1. a\n- b\n\n\n- \n" * 40,
    "https://" + "x" * 600 + ".example/å?q=(1)",
)


@pytest.fixture
def page(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> LettersPage:
    return show(qtbot, LettersPage(make_workbench(desk)))


def _sent(qtbot: QtBot, page: LettersPage, desk: Desk, yara: Case) -> bytes:
    draft = open_draft(desk, yara.key)
    kept = send(desk, preview(draft.facts, draft.choices)).result
    page.show_link(Link("letter", kept.id))
    qtbot.waitUntil(lambda: page.sent.letter is not None)
    qtbot.waitUntil(lambda: page.workbench.background.is_resting)
    return open_letter.open_letter(desk, kept.id).pdf


def _pages(pdf: bytes, folder: Path) -> tuple[int, str]:
    path = folder / "gelezen.pdf"
    path.write_bytes(pdf)
    read = QPdfDocument()
    read.load(str(path))
    count, words = read.pageCount(), read.getAllText(0).text()
    read.close()
    return count, words


def test_it_goes_all_the_way_to_the_printer(
    qtbot: QtBot, page: LettersPage, desk: Desk, yara: Case, tmp_path: Path
) -> None:
    kept = _sent(qtbot, page, desk, yara)
    qtbot.mouseClick(the(QPushButton, "Afdrukken…", page), LEFT)
    (ask,) = page.findChildren(QPrintDialog)
    printer, target = ask.printer(), tmp_path / "afgedrukt.pdf"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    assert printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.A4
    ask.accepted.emit(printer)  # what the system does once a printer was chosen
    qtbot.waitUntil(lambda: not page.findChildren(QPrintDialog))
    assert _pages(target.read_bytes(), tmp_path) == (_pages(kept, tmp_path)[0], "")


class Viewer(QObject):
    """Another program of this computer, to which a file is given."""

    def __init__(self) -> None:
        super().__init__()
        self.given: list[bytes] = []

    @Slot(QUrl)
    def look(self, url: QUrl) -> None:
        self.given.append(Path(url.toLocalFile()).read_bytes())


def test_who_clicks_twice_gets_one_dialog_and_one_window(
    qtbot: QtBot, page: LettersPage, desk: Desk, yara: Case
) -> None:
    kept = _sent(qtbot, page, desk, yara)
    printing = the(QPushButton, "Afdrukken…", page)
    printing.click()
    printing.click()
    (ask,) = (one for one in page.findChildren(QPrintDialog) if one.isVisible())
    ask.reject()
    qtbot.waitUntil(lambda: not page.findChildren(QPrintDialog))
    printing.click()
    (ask,) = (one for one in page.findChildren(QPrintDialog) if one.isVisible())
    ask.reject()
    viewer = Viewer()
    QDesktopServices.setUrlHandler("file", viewer, "look")  # type: ignore[arg-type]
    try:
        opening = the(QPushButton, "Open in een ander programma", page)
        opening.click()
        opening.click()
        qtbot.waitUntil(lambda: bool(viewer.given) and page.workbench.background.is_resting)
        assert viewer.given == [kept]
        opening.click()
        qtbot.waitUntil(lambda: viewer.given == [kept, kept])
    finally:
        QDesktopServices.unsetUrlHandler("file")


def test_a_full_disk_is_told_and_nothing_half_is_left(
    qtbot: QtBot, page: LettersPage, desk: Desk, yara: Case, tmp_path: Path
) -> None:
    kept = _sent(qtbot, page, desk, yara)
    before = words_on(page)
    with room_for(2_000):
        page.sent.save_to(str(tmp_path / "brief.pdf"))
        qtbot.waitUntil(lambda: page.workbench.background.is_resting)
    assert set(words_on(page)) - set(before), "it is told"
    assert not list(tmp_path.glob("*brief*"))
    page.sent.save_to(str(tmp_path / "een stick die weg is" / "brief.pdf"))
    qtbot.waitUntil(lambda: any("brief.pdf" in one for one in words_on(page)))
    page.sent.save_to(str(tmp_path / "brief.pdf"))
    qtbot.waitUntil((tmp_path / "brief.pdf").exists)
    assert (tmp_path / "brief.pdf").read_bytes() == kept


def test_whatever_is_pasted_is_on_paper_or_is_told(
    qtbot: QtBot, page: LettersPage, desk: Desk, yara: Case
) -> None:
    page.show_link(Link("write_letter", yara.referral.id))
    qtbot.waitUntil(lambda: "Geachte" in page.writer.preview.words)
    sending = the(QPushButton, "Verstuur", page)
    for pasted in NAUGHTY:
        for name in ("question", "reason"):
            page.writer._on_written(name, pasted)
        page.writer._on_heading("nl", pasted, pasted, pasted, "")
        qtbot.waitUntil(lambda: page.writer.is_shown, timeout=20_000)
        assert page.writer.draft is not None
        assert not sending.isEnabled() or page.writer.draft.may_leave
    page.writer.keeper.keep_now()
    qtbot.waitUntil(lambda: page.workbench.background.is_resting, timeout=20_000)
    again = open_draft(desk, yara.key)
    assert again.choices.texts["question"] == NAUGHTY[-1]


def test_another_desk_writes_in_between(qtbot: QtBot, page: LettersPage, desk: Desk, yara: Case) -> None:
    page.show_link(Link("write_letter", yara.referral.id))
    qtbot.waitUntil(lambda: "Geachte" in page.writer.preview.words)
    one = yara.referral
    write(desk, replace(one, question="Iets heel anders, aan het andere bureau."))
    the(QPushButton, "Verstuur", page).click()
    qtbot.waitUntil(lambda: any("veranderde intussen" in one for one in words_on(page)))
    assert not open_letter.of_patient(desk, yara.patient.id)
    qtbot.waitUntil(lambda: "Iets heel anders" in page.writer.preview.words)


def test_who_leaves_while_the_paper_is_drawn_leaves_nothing_behind(
    qtbot: QtBot, page: LettersPage, desk: Desk, yara: Case
) -> None:
    page.show_link(Link("write_letter", yara.referral.id))
    page.show_link(Link("signatures"))
    page.show_link(Link("write_letter", yara.referral.id))
    qtbot.waitUntil(lambda: "Geachte" in page.writer.preview.words)
    kept = _sent(qtbot, page, desk, yara)
    assert kept.startswith(b"%PDF")
    page.show_link(Link("write_letter", yara.referral.id))
    qtbot.waitUntil(lambda: page.workbench.background.is_resting)
    qtbot.waitUntil(lambda: page.writer.draft is not None and page.writer.draft.facts.number.endswith("/2"))
