"""What every section of Beheer is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.errors import Trouble
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.workbench import Workbench


class AdminSection(QWidget):
    """One section. It fetches what it shows when it is looked at.

    link_requested: a `Link` that leads away from here.
    """

    link_requested = Signal(object)
    interests: frozenset[str] = frozenset()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.banner = Banner()
        self.banner.clear()

    def lay_out(self, inside: QWidget) -> None:
        """What the section shows, under what is told above it; it scrolls where it is long."""
        layout = column(self, gap="large")
        layout.addWidget(self.banner)
        layout.addWidget(scrolled(inside), 1)

    def fetch(self) -> None:
        """Show how things are now."""

    def save(self) -> bool:
        """Ctrl+S; False when there is nothing to save here."""
        return False

    def has_unsaved(self) -> bool:
        """Whether half-typed words stand here that are kept nowhere yet."""
        return False

    def new_item(self) -> bool:
        """Ctrl+N; False when nothing is made here."""
        return False

    def on_trouble(self, trouble: Trouble) -> None:
        """Tell above the section what did not work."""
        self.banner.say(self.workbench.sentence_for(trouble))
