"""Sends a PDF, or several, to a printer that the person chooses; from memory, never by way of a file.

Each page is as large on paper as it says: an address that was put where the window of an envelope is must
come out there. The pages are drawn off the screen's thread: a hundred letters take a minute.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.printing_dialog import PrintingDialog
from healthdesk.ui.parts.progress import Progress, Stopped

_POINTS = 72
"""To the inch."""
_FINEST = 600
"""Dots to the inch beyond which nobody sees a difference, and a page fills the memory."""
_STRIP = 120
"""So many rows of dots at a time: while Qt draws, nothing else of the program goes on."""
_FEW = 3
"""More pages than this are shown being printed, and can be stopped."""
_PRINTS = "parts.printing"
_GOING: set[_Work] = set()
"""Held here, so that each is let go of in the thread of the screen."""
Report = Callable[[str, int, int], None]


class PdfPrinter(QObject):
    """Asks which printer, then prints.

    printed: it was sent to the printer. cancelled: it was not, or not all of it.
    """

    printed = Signal()
    cancelled = Signal()

    def __init__(self, name: str, pdf: bytes, parent: QWidget, *, more: Sequence[bytes] = ()) -> None:
        super().__init__(parent)
        self._parent = parent
        self._pdfs = (pdf, *more)
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(name)
        self._printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        with _opened(self._pdfs) as documents:
            self._count = sum(one.pageCount() for one in documents)
        self._dialog = QPrintDialog(self._printer, parent)
        self._dialog.setMinMax(1, self._count)
        self._dialog.accepted.connect(self._on_accepted)
        self._dialog.rejected.connect(self._on_rejected)
        self._shown: PrintingDialog | None = None

    def ask(self) -> None:
        """Open the system's print dialog; who clicks twice gets one."""
        others = (one for one in self._parent.findChildren(QPrintDialog) if one is not self._dialog)
        if any(one.isVisible() for one in others):
            self._end()
            return
        self._dialog.setModal(True)
        self._dialog.show()

    def _on_accepted(self) -> None:
        work = _Work(self._printer, self._pdfs)
        work.ended.connect(self._on_ended)
        if self._count > _FEW:
            self._shown = PrintingDialog(work.progress, self._printer.docName(), self._parent)
            self._shown.open()
        work.begin()

    def _on_ended(self, whole: bool) -> None:
        if self._shown is not None:
            self._shown.done(0)
        (self.printed if whole else self.cancelled).emit()
        self._end()

    def _on_rejected(self) -> None:
        self.cancelled.emit()
        self._end()

    def _end(self) -> None:
        self._dialog.deleteLater()
        self.deleteLater()


class _Work(QObject):
    """One print job; it goes on where the window that asked for it is closed. ended: whether all went."""

    ended = Signal(bool)

    def __init__(self, printer: QPrinter, pdfs: Sequence[bytes]) -> None:
        super().__init__()
        self.progress = Progress(self)
        self._printer, self._pdfs = printer, pdfs
        self._thread = threading.Thread(target=self._run, name="printing")
        self.ended.connect(self._on_ended)

    def begin(self) -> None:
        """Nobody waits for it; the program does not end before it did."""
        _GOING.add(self)
        self._thread.start()

    def _on_ended(self) -> None:
        self._thread.join()  # it has only this behind it, and must not be the last to hold it
        _GOING.discard(self)

    def _run(self) -> None:
        whole = False
        try:
            whole = print_pages(self._printer, self._pdfs, self.progress.report)
        finally:  # whatever happened: the window waits for it
            self.ended.emit(whole)


def print_pages(printer: QPrinter, pdfs: Sequence[bytes], report: Report | None = None) -> bool:
    """Draw each page that was asked for from the corner of the sheet, smaller only where that is.

    Whether all went, which it does not where the printer takes nothing; `report` raises `Stopped` where
    nobody wants the rest.
    """
    printer.setFullPage(True)
    with _opened(pdfs) as documents:
        pages, painter = _asked(printer, documents), QPainter()
        if not painter.begin(printer):
            return False
        try:
            for number, (document, page) in enumerate(pages):
                if report is not None:
                    report(_PRINTS, number, len(pages))
                if number:
                    printer.newPage()
                _draw(printer, painter, document, page)
        except Stopped:
            printer.abort()
            return False
        finally:
            painter.end()
    return True


def _asked(printer: QPrinter, documents: Sequence[QPdfDocument]) -> list[tuple[QPdfDocument, int]]:
    """The pages, or those that were chosen in the dialog; they count on over several documents."""
    pages = [(one, page) for one in documents for page in range(one.pageCount())]
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return pages
    chosen = printer.pageRanges()
    return [one for number, one in enumerate(pages, 1) if chosen.contains(number)] or pages


def _draw(printer: QPrinter, painter: QPainter, document: QPdfDocument, page: int) -> None:
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
    size = document.pagePointSize(page) * (printer.resolution() / _POINTS)
    size *= min(1.0, sheet.width() / size.width(), sheet.height() / size.height())
    drawn = (size * min(1.0, _FINEST / printer.resolution())).toSize()
    wide, high = size.width(), size.height()
    whole = document.render(page, drawn)
    for top in range(0, drawn.height(), _STRIP):
        part = QRect(0, top, drawn.width(), min(_STRIP, drawn.height() - top))
        strip = whole.copy(part)
        if strip == _blank(part.size(), strip.format()):
            continue
        # From whole dot to whole dot, so that no seam shows between them.
        begins, ends = (round(high * one / drawn.height()) for one in (top, top + part.height()))
        painter.drawImage(QRectF(0, begins, wide, ends - begins), strip)


@lru_cache(maxsize=4)
def _blank(size: QSize, kind: QImage.Format) -> QImage:
    empty = QImage(size, kind)
    empty.fill(Qt.GlobalColor.transparent)
    return empty


@contextmanager
def _opened(pdfs: Sequence[bytes]) -> Iterator[list[QPdfDocument]]:
    """In the thread that reads them; each keeps its bytes as long as it is open."""
    held: list[tuple[QByteArray, QBuffer, QPdfDocument]] = []
    for pdf in pdfs:
        data, document = QByteArray(pdf), QPdfDocument()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        held.append((data, buffer, document))
    try:
        yield [document for _data, _buffer, document in held]
    finally:
        for _data, buffer, document in held:
            document.close()
            buffer.close()
