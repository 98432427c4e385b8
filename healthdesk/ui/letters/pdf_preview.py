"""The real pages under each other, on a desk of paper grey. Keeps its place when they are drawn anew.

While a picture is being made, only the newest bytes wait for the next: however fast somebody types, the
pages follow.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from healthdesk.errors import Trouble
from healthdesk.ui.letters.pdf_pages import PdfPage, render
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.tokens import milliseconds, size, space
from healthdesk.ui.parts.workbench import Workbench


class PdfPreview(QScrollArea):
    """Shows bytes; a new width draws them again. Arrows and Page Up/Down scroll.

    drawn: other pages are shown, or none when they could not be drawn; `is_behind` tells which.
    """

    drawn = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._pdf = self._drawing = self._drawn = b""
        self._ticket: Ticket | None = None
        self._behind = False
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

    @property
    def sheets(self) -> tuple[QLabel, ...]:
        """The pages, each as what it is drawn in."""
        return tuple(self._pages)

    @property
    def is_behind(self) -> bool:
        """Whether what is shown is not yet what was handed over."""
        return self._drawn != self._pdf

    def show_pdf(self, pdf: bytes) -> None:
        """Other bytes."""
        if pdf != self._pdf or (self.is_behind and self._ticket is None):
            self._pdf = pdf
            self._draw()

    def clear(self) -> None:
        """No letter."""
        self._pdf = self._drawn = b""
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None
        self._show_pages(())

    def _draw(self) -> None:
        self._behind = self._ticket is not None
        if not self._pdf or self._behind:
            return
        # As if the bar were there: a page that fits only without it would come and go with it for ever.
        bar = self.verticalScrollBar().sizeHint().width()
        width = max(1, self.contentsRect().width() - bar - 2 * space("gap"))
        self._drawing = self._pdf
        self._ticket = self._workbench.background.run(
            render,
            self._pdf,
            width,
            self.devicePixelRatioF(),
            then=self._on_pages,
            trouble=self._on_trouble,
            lane="slow",
        )

    def _on_pages(self, pages: Sequence[PdfPage]) -> None:
        self._settle(pages, self._drawing if pages else b"")

    def _on_trouble(self, trouble: Trouble) -> None:
        """No pages rather than those of before: what cannot be seen must not be taken for what is seen."""
        self._settle((), b"")
        self._workbench.background.troubled.emit(trouble)

    def _settle(self, pages: Sequence[PdfPage], drawn: bytes) -> None:
        self._ticket, self._drawn = None, drawn
        self._show_pages(pages)
        if self._behind:
            self._draw()
        self.drawn.emit()

    def _show_pages(self, pages: Sequence[PdfPage]) -> None:
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
