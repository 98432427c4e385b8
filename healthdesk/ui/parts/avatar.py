"""A round with initials, for the head of a person's file."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.tag import Tone, tag_colours
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import size


def initials(name: str) -> str:
    """At most two letters: of the first and the last word, or the first two of a single one."""
    words = [word for word in name.replace("-", " ").split() if word[:1].isalnum()]
    if not words:
        return ""
    if len(words) == 1:
        return words[0][:2].upper()
    return (words[0][0] + words[-1][0]).upper()


class Avatar(QWidget):
    """Initials of a person or code; decoration beside the written name, so silent to a reader."""

    def __init__(self, name: str = "", tone: Tone = "violet", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters, self._tone = initials(name), tone
        self.setFont(theme().font("section", bold=True))
        self.setFixedSize(QSize(size("avatar"), size("avatar")))

    def show_name(self, name: str, tone: Tone = "violet") -> None:
        """Somebody else."""
        self._letters, self._tone = initials(name), tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        ink, ground, _line = tag_colours(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
        painter.end()
