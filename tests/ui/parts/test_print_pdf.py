"""What comes out of the printer lies where the letter says, to the millimetre."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QImage, QPageLayout
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.letters.letter import draw
from healthdesk.ui.parts.print_pdf import PdfPrinter, print_pages
from healthdesk.ui.parts.printing_dialog import PrintingDialog
from tests.letters_made import letter, long_body
from tests.ui.hands import show, words_on

DOTS = 4
"""To the millimetre."""
LONG = 60_000
"""Pages for a printer take a while on a busy machine."""


def test_a_letter_is_as_large_on_paper_as_it_says(qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    made = tmp_path / "letter.pdf"
    made.write_bytes(draw(letter(body=long_body(9))))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    # What a printer cannot reach: it must not push the letter about.
    printer.setPageMargins(QMarginsF(5, 5, 5, 5), QPageLayout.Unit.Millimeter)
    assert print_pages(printer, [made.read_bytes()])
    said, came = _pages(made), _pages(tmp_path / "paper.pdf")
    assert len(came) == len(said) > 1
    assert came[0].size() == said[0].size()
    for wanted, found in zip(_ink(said[0]), _ink(came[0]), strict=True):
        assert found == pytest.approx(wanted, abs=0.5 * DOTS)


def test_only_the_pages_that_were_chosen_are_printed(qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    made = tmp_path / "letter.pdf"
    made.write_bytes(draw(letter(body=long_body(16))))
    said = _pages(made)
    assert len(said) > 1
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    assert print_pages(printer, [made.read_bytes()] * 2)
    (came,) = _pages(tmp_path / "paper.pdf")
    assert _head(came) == pytest.approx(_head(said[1]), abs=DOTS), "the second page, with its head"
    assert abs(_head(came)[0] - _head(said[0])[0]) > 2 * DOTS


def test_a_printer_that_takes_nothing_printed_nothing(qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "paper.pdf"))
    assert not print_pages(printer, [draw(letter())])


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    return show(qtbot, QWidget())


def _printing(window: QWidget, target: Path, letters: int) -> PdfPrinter:
    pdf = draw(letter())
    job = PdfPrinter("Uitnodiging", pdf, window, more=[pdf] * (letters - 1))
    job.ask()
    (ask,) = window.findChildren(QPrintDialog)
    ask.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    ask.printer().setOutputFileName(str(target))
    return job


def test_many_letters_are_printed_while_the_window_goes_on(
    qtbot: QtBot, window: QWidget, tmp_path: Path
) -> None:
    job = _printing(window, tmp_path / "paper.pdf", letters=6)
    (ask,) = window.findChildren(QPrintDialog)
    with qtbot.waitSignal(job.printed, timeout=LONG):
        ask.accepted.emit(ask.printer())
        (shown,) = window.findChildren(PrintingDialog)
        assert shown.isVisible(), "nobody waited for six pages before this"
        assert "Naar de printer: Uitnodiging" in words_on(shown)
        qtbot.waitUntil(lambda: any(one.endswith("van 6") for one in words_on(shown)), timeout=LONG)
    assert len(_pages(tmp_path / "paper.pdf")) == 6
    qtbot.waitUntil(lambda: not window.findChildren(PrintingDialog))


def test_who_stops_the_printing_is_told_so(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    job = _printing(window, tmp_path / "paper.pdf", letters=40)
    (ask,) = window.findChildren(QPrintDialog)
    with qtbot.waitSignal(job.cancelled, timeout=LONG):
        ask.accepted.emit(ask.printer())
        (shown,) = window.findChildren(PrintingDialog)
        qtbot.waitUntil(lambda: any(one.endswith("van 40") for one in words_on(shown)), timeout=LONG)
        shown.reject()
    qtbot.waitUntil(lambda: not window.findChildren(PrintingDialog))


def _head(page: QImage) -> tuple[int, int]:
    """The first and last line of what is dark on it."""
    lines = [
        y
        for y in range(page.height())
        if any(
            page.pixelColor(x, y).alpha() > 128 and page.pixelColor(x, y).lightness() < 200
            for x in range(page.width())
        )
    ]
    return min(lines), max(lines)


def _pages(path: Path) -> list[QImage]:
    document = QPdfDocument()
    document.load(str(path))
    sizes = [document.pagePointSize(page) * (25.4 / 72 * DOTS) for page in range(document.pageCount())]
    return [document.render(page, size.toSize()) for page, size in enumerate(sizes)]


def _ink(page: QImage) -> tuple[int, int, int, int]:
    """The first and last line and column on which something stands between head and fold: the address."""
    inked = [
        (x, y)
        for y in range(42 * DOTS, 85 * DOTS)
        for x in range(page.width())
        if page.pixelColor(x, y).alpha() > 128 and page.pixelColor(x, y).lightness() < 128
    ]
    across, down = [x for x, _ in inked], [y for _, y in inked]
    return min(across), max(across), min(down), max(down)
