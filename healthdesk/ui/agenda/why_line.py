"""Why not sooner: how many moments fell away, and folded under it what stood in their way, and what if."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.buttons import LinkButton, LongLink
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.text import Text


class WhyLine(QWidget):
    """Not there where nothing fell away.

    unfolded: somebody wants to know more. grown: it says more now, and has its place. tried: the key of
    what she wants to do without.
    """

    unfolded = Signal()
    grown = Signal()
    tried = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._link = LinkButton("")
        self._link.clicked.connect(self._on_link)
        self._reasons = Text("", "caption", wraps=True)
        layout = column(self, gap="small")
        layout.addWidget(self._link)
        layout.addWidget(self._reasons)
        self._offers = QWidget()
        self._offers.setProperty("look", "clear")
        self._offered = column(self._offers, gap="small")
        layout.addWidget(self._offers)
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self.grown)
        self.hide()

    def say(self, reasons: str, words: str, *, told: bool) -> None:
        """`words`: what stands there; `reasons`: what it unfolds."""
        self._reasons.setText(reasons)
        self._reasons.hide()
        self._offers.hide()
        self._link.setText(f"▸ {words}")
        self.setVisible(told)

    def unfold(self) -> None:
        """Show what is folded."""
        if self._reasons.isHidden() and not self.isHidden():
            self._on_link()

    def offer(self, several: Iterable[tuple[str, str]]) -> None:
        """What would be sooner without one wish: its key, and the words for it."""
        clear(self._offered)
        for key, words in several:
            link = LongLink(words)
            link.setProperty("wish", key)
            link.clicked.connect(self._on_tried)
            self._offered.addWidget(link)
        self._offers.setVisible(self._offered.count() > 0 and not self._reasons.isHidden())

    @property
    def offers_some(self) -> bool:
        """Whether there is a wish to do without, for something sooner."""
        return not self.isHidden() and self._offered.count() > 0

    def _on_tried(self) -> None:
        self.tried.emit(str(self.sender().property("wish")))

    def _on_link(self) -> None:
        shown = self._reasons.isHidden()
        self._offers.hide()
        self._reasons.setVisible(shown)
        self._link.setText(f"{'▾' if shown else '▸'}{self._link.text()[1:]}")
        if shown:
            self.unfolded.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._reasons.isHidden():
            self._laid_out.start()
