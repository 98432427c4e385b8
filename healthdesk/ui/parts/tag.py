"""A pill with a word: a state, a need, a warning. The word tells it; the colour only helps."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from healthdesk.ui.parts.room_for import as_much_as_fits
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import size, space

Tone = Literal["neutral", "accent", "amber", "red", "green", "blue", "violet"]


def tag_width(text: str, font: QFont) -> int:
    """How wide a pill with this text is, for delegates that paint many."""
    return QFontMetrics(font).horizontalAdvance(text) + 2 * space("small")


def tag_colours(tone: Tone) -> tuple[QColor, QColor, QColor]:
    """Text, ground and line of a pill."""
    look = theme()
    if tone == "neutral":
        return look.colour("muted"), look.colour("background"), look.colour("line")
    return look.colour(tone), look.colour(f"{tone}_soft"), look.colour(f"{tone}_soft")


def paint_tag(painter: QPainter, box: QRectF, text: str, tone: Tone, *, picked: bool = False) -> None:
    """Paint a pill into a box; the painter's font is used. On a picked line it stands out by its ground."""
    ink, ground, line = tag_colours(tone)
    if picked:
        ground = theme().colour("surface")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, space("hair")))
    painter.setBrush(ground)
    half = space("hair") / 2
    inner = box.adjusted(half, half, -half, -half)
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
    painter.setPen(ink)
    room = int(box.width()) - 2 * space("small") + 1
    shown = as_much_as_fits(text, painter.fontMetrics(), room)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


class Tag(QWidget):
    """A pill; its text is its accessible name."""

    def __init__(self, text: str = "", tone: Tone = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone = text, tone
        self.setFont(theme().font("caption"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        """The word in the pill."""
        return self._text

    def show_state(self, text: str, tone: Tone) -> None:
        """Another word, another tone."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(tag_width(self._text, self.font()), max(size("tag"), self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        least = min(self.sizeHint().width(), size("control") + 2 * space("small"))
        return QSize(least, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setFont(self.font())
        paint_tag(painter, QRectF(self.rect()), self._text, self._tone)
        painter.end()
