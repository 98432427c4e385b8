"""Sends a PDF, or several, to a printer that the person chooses; from memory, never by way of a file.

Each page is as large on paper as it says: an address that was put where the window of an envelope is must
come out there.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, Signal
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

_POINTS = 72
"""To the inch."""
_FINEST = 600
"""Dots to the inch beyond which nobody sees a difference, and a page fills the memory."""


class PdfPrinter(QObject):
    """Asks which printer, then prints.

    printed: it was sent to the printer. cancelled: it was not.
    """

    printed = Signal()
    cancelled = Signal()

    def __init__(self, name: str, pdf: bytes, parent: QWidget, *, more: Sequence[bytes] = ()) -> None:
        super().__init__(parent)
        self._parent = parent
        self._bytes = [QByteArray(one) for one in (pdf, *more)]
        self._documents = [self._loaded(one) for one in self._bytes]
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(name)
        self._printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._dialog = QPrintDialog(self._printer, parent)
        self._dialog.setMinMax(1, sum(one.pageCount() for one in self._documents))
        self._dialog.accepted.connect(self._on_accepted)
        self._dialog.rejected.connect(self._on_rejected)

    def ask(self) -> None:
        """Open the system's print dialog; who clicks twice gets one."""
        others = (one for one in self._parent.findChildren(QPrintDialog) if one is not self._dialog)
        if any(one.isVisible() for one in others):
            self._end()
            return
        self._dialog.setModal(True)
        self._dialog.show()

    def _on_accepted(self) -> None:
        self.send(self._printer)
        self.printed.emit()
        self._end()

    def _on_rejected(self) -> None:
        self.cancelled.emit()
        self._end()

    def send(self, printer: QPrinter) -> None:
        """Draw each page that was asked for from the corner of the sheet, smaller only where that is."""
        printer.setFullPage(True)
        painter = QPainter(printer)
        sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
        dots = printer.resolution() / _POINTS
        for number, (document, page) in enumerate(self._asked(printer)):
            if number:
                printer.newPage()
            size = document.pagePointSize(page) * dots
            size *= min(1.0, sheet.width() / size.width(), sheet.height() / size.height())
            drawn = size * min(1.0, _FINEST / printer.resolution())
            painter.drawImage(
                QRectF(0, 0, size.width(), size.height()), document.render(page, drawn.toSize())
            )
        painter.end()

    def _asked(self, printer: QPrinter) -> list[tuple[QPdfDocument, int]]:
        """The pages, or those that were chosen in the dialog; they count on over several documents."""
        pages = [(one, page) for one in self._documents for page in range(one.pageCount())]
        if printer.printRange() is not QPrinter.PrintRange.PageRange:
            return pages
        chosen = printer.pageRanges()
        return [one for number, one in enumerate(pages, 1) if chosen.contains(number)] or pages

    def _loaded(self, pdf: QByteArray) -> QPdfDocument:
        buffer = QBuffer(pdf, self)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument(self)
        document.load(buffer)
        return document

    def _end(self) -> None:
        self._dialog.deleteLater()
        self.deleteLater()
