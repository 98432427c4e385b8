"""Why not sooner: how many moments fell away, and folded under it what stood in their way."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.text import Text


class WhyLine(QWidget):
    """Not there where nothing fell away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._link = LinkButton("")
        self._link.clicked.connect(self._on_link)
        self._reasons = Text("", "caption", wraps=True)
        layout = column(self, gap="small")
        layout.addWidget(self._link)
        layout.addWidget(self._reasons)
        self.hide()

    def say(self, reasons: str, words: str, *, told: bool) -> None:
        """`words`: what stands there; `reasons`: what it unfolds."""
        self._reasons.setText(reasons)
        self._reasons.hide()
        self._link.setText(f"▸ {words}")
        self.setVisible(told)

    def _on_link(self) -> None:
        shown = self._reasons.isHidden()
        self._reasons.setVisible(shown)
        self._link.setText(f"{'▾' if shown else '▸'}{self._link.text()[1:]}")
