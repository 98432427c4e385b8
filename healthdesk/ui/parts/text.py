"""Labels in our few kinds of text, and lines between things."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from healthdesk.rules.seen_words import straight
from healthdesk.ui.parts.held_together import broken_up, held_together
from healthdesk.ui.parts.tokens import space

TextRole = Literal[
    "body",
    "title",
    "heading",
    "section",
    "strong",
    "muted",
    "caption",
    "error",
    "brand",
    "large",
    "poster",
    "board",
    "board_small",
    "key",
]


class Text(QLabel):
    """A piece of text in one of our kinds; plain unless said otherwise, wraps when asked."""

    def __init__(
        self, text: str = "", role: TextRole = "body", *, wraps: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._said = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("text_role", role)
        self.setWordWrap(wraps)
        if wraps:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        Text.setText(self, text)

    def setText(self, text: str) -> None:
        """Over several lines a word and its number stay together; what is asked back is what was said."""
        self._said = text
        super().setText(self._drawn())

    def setWordWrap(self, on: bool) -> None:
        """Only what goes over several lines is broken up."""
        super().setWordWrap(on)
        super().setText(self._drawn())

    def setTextInteractionFlags(self, flags: Qt.TextInteractionFlag) -> None:
        """What can be copied is copied as it was said: it is not broken up."""
        super().setTextInteractionFlags(flags)
        super().setText(self._drawn())

    def _drawn(self) -> str:
        said = straight(self._said)
        if not self.wordWrap():
            return said
        copied = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        return held_together(said, copied=True) if copied else broken_up(held_together(said))

    def text(self) -> str:
        return self._said

    def clear(self) -> None:
        self.setText("")

    def set_role(self, role: TextRole) -> None:
        """Become another kind of text."""
        self.setProperty("text_role", role)
        self.style().unpolish(self)
        self.style().polish(self)


class SectionTitle(Text):
    """The small grey title over a part of a page or card."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "section", parent=parent)


class PageTitle(Text):
    """The large title of a page."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(text, "title", wraps=wraps, parent=parent)


class Line(QFrame):
    """A hair line between two things."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "line")
        self.setFixedHeight(space("hair"))
