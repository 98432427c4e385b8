"""What comes out of the printer lies where the letter says, to the millimetre."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QImage, QPageLayout
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from healthdesk.letters.letter import draw
from healthdesk.ui.parts.print_pdf import PdfPrinter
from tests.letters_made import letter, long_body

DOTS = 4
"""To the millimetre."""


def test_a_letter_is_as_large_on_paper_as_it_says(qtbot: QtBot, tmp_path: Path) -> None:
    made = tmp_path / "letter.pdf"
    made.write_bytes(draw(letter(body=long_body(9))))
    window = QWidget()
    qtbot.addWidget(window)
    job = PdfPrinter("V-2026-0142", made.read_bytes(), window)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    # What a printer cannot reach: it must not push the letter about.
    printer.setPageMargins(QMarginsF(5, 5, 5, 5), QPageLayout.Unit.Millimeter)
    job.send(printer)
    said, came = _pages(made), _pages(tmp_path / "paper.pdf")
    assert len(came) == len(said) > 1
    assert came[0].size() == said[0].size()
    for wanted, found in zip(_ink(said[0]), _ink(came[0]), strict=True):
        assert found == pytest.approx(wanted, abs=0.5 * DOTS)


def test_only_the_pages_that_were_chosen_are_printed(qtbot: QtBot, tmp_path: Path) -> None:
    made = tmp_path / "letter.pdf"
    made.write_bytes(draw(letter(body=long_body(16))))
    window = QWidget()
    qtbot.addWidget(window)
    job = PdfPrinter("V-2026-0142", made.read_bytes(), window, more=[made.read_bytes()])
    said = _pages(made)
    assert len(said) > 1
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    job.send(printer)
    (came,) = _pages(tmp_path / "paper.pdf")
    assert _head(came) == pytest.approx(_head(said[1]), abs=DOTS), "the second page, with its head"
    assert abs(_head(came)[0] - _head(said[0])[0]) > 2 * DOTS


def _head(page: QImage) -> tuple[int, int]:
    """The first and last line of what is dark on it."""
    lines = [
        y
        for y in range(page.height())
        if any(
            page.pixelColor(x, y).alpha() > 128 and page.pixelColor(x, y).lightness() < 160
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
