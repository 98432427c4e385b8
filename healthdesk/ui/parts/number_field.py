"""A small whole number with arrows beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

from healthdesk.ui.parts.tokens import space


class NumberField(QSpinBox):
    """A spin box whose figures stand as far from the edge as words do in a text field."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        # A style sheet cannot move the words of a spin box; only this can.
        self.lineEdit().setTextMargins(space("small"), 0, 0, 0)
