"""The real pages under each other, on a desk of paper grey. Keeps its place when they are drawn anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from healthdesk.ui.letters.pdf_pages import PdfPage, render
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.tokens import milliseconds, size, space
from healthdesk.ui.parts.workbench import Workbench


class PdfPreview(QScrollArea):
    """Shows bytes; a new width draws them again. Arrows and Page Up/Down scroll."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._pdf = b""
        self._ticket: Ticket | None = None
        self._pages: list[QLabel] = []
        inside = QWidget()
        inside.setProperty("look", "page")
        self._layout = column(inside, gap="gap", margin="gap")
        self._layout.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("De brief zoals hij wordt"))
        self.setMinimumWidth(size("paper_least"))
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(milliseconds("key_pause"))
        self._resized.timeout.connect(self._draw)

    @property
    def words(self) -> str:
        """The text of the pages that are shown."""
        return "\n".join(page.accessibleDescription() for page in self._pages)

    def show_pdf(self, pdf: bytes) -> None:
        """Other bytes."""
        if pdf != self._pdf:
            self._pdf = pdf
            self._draw()

    def clear(self) -> None:
        """No letter."""
        self._pdf = b""
        self._on_pages(())

    def _draw(self) -> None:
        if not self._pdf:
            return
        if self._ticket is not None:
            self._ticket.cancel()
        width = max(1, self.viewport().width() - 2 * space("gap"))
        self._ticket = self._workbench.background.run(
            render, self._pdf, width, self.devicePixelRatioF(), then=self._on_pages, lane="slow"
        )

    def _on_pages(self, pages: Sequence[PdfPage]) -> None:
        told = self.tr("Bladzijde {number} van {count}")
        while len(self._pages) > len(pages):
            gone = self._pages.pop()
            self._layout.removeWidget(gone)
            gone.deleteLater()
        while len(self._pages) < len(pages):
            label = QLabel()
            label.setProperty("look", "paper")
            self._layout.insertWidget(len(self._pages), label, 0, Qt.AlignmentFlag.AlignHCenter)
            self._pages.append(label)
        for number, (label, page) in enumerate(zip(self._pages, pages, strict=True), 1):
            label.setPixmap(QPixmap.fromImage(page.image))
            label.setAccessibleName(told.format(number=number, count=len(pages)))
            label.setAccessibleDescription(page.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()
