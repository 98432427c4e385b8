"""The real pages under each other, on a desk of paper grey. Keeps its place when they are drawn anew.

While a picture is being made, only the newest bytes wait for the next: however fast somebody types, the
pages follow.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from healthdesk.errors import Trouble
from healthdesk.ui.letters.pdf_pages import PdfPage, render
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.buttons import IconButton
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.tokens import milliseconds, size, space
from healthdesk.ui.parts.workbench import Workbench

_ZOOMS = (1.0, 1.5, 2.0)
"""From as wide as there is room."""


class PdfPreview(QScrollArea):
    """Shows bytes, as wide as there is room or larger; a new width draws them again.

    Arrows and Page Up/Down scroll. The button in its corner, Ctrl with the wheel and Ctrl++ enlarge.

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
        self._zoom = 1.0
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
        self._larger = IconButton("search", "", self)
        self._larger.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._larger.clicked.connect(self._on_larger)
        self._larger.hide()
        self._say_zoom()
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

    def enlarge(self, step: int) -> None:
        """One step larger (1) or smaller (-1); never smaller than all there is room for."""
        at = min(max(0, _ZOOMS.index(self._zoom) + step), len(_ZOOMS) - 1)
        if _ZOOMS[at] != self._zoom:
            self._zoom = _ZOOMS[at]
            self._say_zoom()
            self._draw()

    def _say_zoom(self) -> None:
        whole, wide = self._zoom == _ZOOMS[0], self._zoom == _ZOOMS[-1]
        self._larger.name_it(self.tr("Zo breed als er plaats is") if wide else self.tr("Vergroot"))
        bars = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(bars.ScrollBarAlwaysOff if whole else bars.ScrollBarAsNeeded)

    def _on_larger(self) -> None:
        self.enlarge(-len(_ZOOMS) if self._zoom == _ZOOMS[-1] else 1)

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
        width = max(1, round((self.contentsRect().width() - bar - 2 * space("gap")) * self._zoom))
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
        self._larger.setVisible(bool(pages))
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
        self._place_larger()

    def _place_larger(self) -> None:
        """In the margin of the page, where nothing is written."""
        side, bar = self._larger.sizeHint(), self.verticalScrollBar().sizeHint().width()
        away = space("gap") + space("tiny")
        left = bar + away
        if not self.isRightToLeft():
            left = self.contentsRect().right() - bar - away - side.width()
        self._larger.setGeometry(QRect(QPoint(left, away), side))
        self._larger.raise_()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.enlarge(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = QKeySequence.StandardKey
        if event.matches(ways.ZoomIn) or event.matches(ways.ZoomOut):
            self.enlarge(1 if event.matches(ways.ZoomIn) else -1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()
