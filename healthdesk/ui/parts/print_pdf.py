"""Sends a PDF, or several, to a printer that the person chooses; from memory, never by way of a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget


class PdfPrinter(QObject):
    """Asks which printer, then prints.

    printed: it was sent to the printer. cancelled: it was not.
    """

    printed = Signal()
    cancelled = Signal()

    def __init__(self, name: str, pdf: bytes, parent: QWidget, *, more: Sequence[bytes] = ()) -> None:
        super().__init__(parent)
        self._bytes = [QByteArray(one) for one in (pdf, *more)]
        self._documents = [self._loaded(one) for one in self._bytes]
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(name)
        self._dialog = QPrintDialog(self._printer, parent)
        self._dialog.setMinMax(1, sum(one.pageCount() for one in self._documents))
        self._dialog.accepted.connect(self._on_accepted)
        self._dialog.rejected.connect(self._on_rejected)

    def ask(self) -> None:
        """Open the system's print dialog."""
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
        """Draw every page as the printer sees it."""
        painter = QPainter(printer)
        area = printer.pageRect(QPrinter.Unit.DevicePixel).toRect()
        pages = [(one, page) for one in self._documents for page in range(one.pageCount())]
        for number, (document, page) in enumerate(pages):
            if number:
                printer.newPage()
            points = document.pagePointSize(page)
            scale = min(area.width() / points.width(), area.height() / points.height())
            wanted = QSize(round(points.width() * scale), round(points.height() * scale))
            painter.drawImage(0, 0, document.render(page, wanted))
        painter.end()

    def _loaded(self, pdf: QByteArray) -> QPdfDocument:
        buffer = QBuffer(pdf, self)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument(self)
        document.load(buffer)
        return document

    def _end(self) -> None:
        self._dialog.deleteLater()
        self.deleteLater()
