"""What a list says when there is nothing: one sentence, and the one action that fills it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.icon_label import IconLabel
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.text import Text


class EmptyState(QWidget):
    """A calm sentence in the middle.

    acted: the action under the sentence was chosen.
    """

    acted = Signal()

    def __init__(
        self, sentence: str, action: str = "", parent: QWidget | None = None, *, icon: str = ""
    ) -> None:
        super().__init__(parent)
        layout = column(self, gap="medium", margin="margin")
        layout.addStretch(1)
        if icon:
            layout.addWidget(IconLabel(icon, side="large_icon"), 0, Qt.AlignmentFlag.AlignHCenter)
        self._sentence = Text(sentence, "muted", wraps=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._sentence)
        self._button = QuietButton(action)
        self._button.clicked.connect(self.acted)
        self._button.setVisible(bool(action))
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def say(self, sentence: str, action: str = "") -> None:
        """Another sentence, another action; no action hides the button."""
        self._sentence.setText(sentence)
        self._button.setText(action)
        self._button.setVisible(bool(action))
