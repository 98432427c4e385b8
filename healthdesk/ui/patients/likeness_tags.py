"""What speaks for two people being one, and what against it, as tags."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import clear
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.workbench import Workbench


class LikenessTags(QWidget):
    """Green for, amber against; the words tell it."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._workbench = workbench
        self._flow = FlowLayout(self)

    def tell(self, reasons: Iterable[str], against: Iterable[str]) -> None:
        """Sentences by their keys, strongest first."""
        clear(self._flow)
        for key in reasons:
            self._flow.addWidget(Tag(self._workbench.sentence(key), "green"))
        for key in against:
            self._flow.addWidget(Tag(self._workbench.sentence(key), "amber"))
