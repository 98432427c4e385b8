"""Sends a PDF to a printer that the person chooses; from memory, never by way of a file."""

from __future__ import annotations

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

    def __init__(self, name: str, pdf: bytes, parent: QWidget) -> None:
        super().__init__(parent)
        self._bytes = QByteArray(pdf)
        self._buffer = QBuffer(self._bytes, self)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._buffer)
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(name)
        self._dialog = QPrintDialog(self._printer, parent)
        self._dialog.setMinMax(1, self._document.pageCount())
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
        for page in range(self._document.pageCount()):
            if page:
                printer.newPage()
            points = self._document.pagePointSize(page)
            scale = min(area.width() / points.width(), area.height() / points.height())
            image = self._document.render(
                page, QSize(round(points.width() * scale), round(points.height() * scale))
            )
            painter.drawImage(0, 0, image)
        painter.end()

    def _end(self) -> None:
        self._dialog.deleteLater()
        self.deleteLater()
