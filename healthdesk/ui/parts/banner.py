"""A sentence across a page: an error that stays until it is solved, a warning, a fact to know."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QWidget

from healthdesk.errors import ChangedMeanwhile, NotAllowed, Trouble
from healthdesk.ui.parts.buttons import IconButton, QuietButton
from healthdesk.ui.parts.icon_label import IconLabel
from healthdesk.ui.parts.layouts import clear, row
from healthdesk.ui.parts.text import Text

BannerTone = Literal["red", "amber", "blue", "green"]
_ICONS: dict[BannerTone, str] = {"red": "error", "amber": "warning", "blue": "info", "green": "check"}


class Banner(QFrame):
    """Hidden until it has something to say.

    acted: its button was chosen. closed: it was put away.
    """

    acted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, closable: bool = True) -> None:
        super().__init__(parent)
        self.setProperty("look", "banner")
        layout = row(self, gap="small", margin="small", sides="medium")
        self._icon_place = row()
        layout.addLayout(self._icon_place)
        self._text = Text(wraps=True)
        layout.addWidget(self._text, 1)
        self._button = QuietButton("", small=True)
        self._button.clicked.connect(self.acted)
        layout.addWidget(self._button)
        self._close = IconButton("cross", QCoreApplication.translate("Banner", "Sluiten"))
        self._close.clicked.connect(self.clear)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._close.setVisible(closable)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    def say(self, text: str, tone: BannerTone = "red", action: str = "") -> None:
        """Show a sentence, with at most one thing to do about it."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        clear(self._icon_place)
        self._icon_place.addWidget(IconLabel(_ICONS[tone], tone=tone))
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Nothing to say any more."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()


def tone_of(trouble: Trouble) -> BannerTone:
    """What somebody can put right herself, or a colleague changed meanwhile, is amber; what broke is red."""
    return "amber" if isinstance(trouble, NotAllowed | ChangedMeanwhile) else "red"
