"""One answer as a picture with its word under it, for who would rather look than read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QWidget

from healthdesk.ui.parts.room_for import as_much_as_fits
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import radius, size, space
from healthdesk.ui.parts.word_lines import is_endless


class PictureTile(QRadioButton):
    """A round choice that is pressed anywhere on its tile; what is picked has a tick besides its colour."""

    def __init__(self, label: str, picture: QIcon, side: int, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self.setIcon(picture)
        self.setIconSize(QSize(side, side))
        self._is_under = False
        self._least = 0

    def widen_to(self, width: int) -> None:
        """As wide as the widest beside it."""
        self._least = width
        self.updateGeometry()

    def own_width(self) -> int:
        """What its picture and its word need, also when the word is bold."""
        bold = QFont(self.font())
        bold.setBold(True)
        word = QFontMetrics(bold).horizontalAdvance(self.text())
        needed = word + 2 * space("medium")
        if is_endless(self.text()):
            needed = min(needed, size("short_field"))
        return max(self.iconSize().width() + 2 * space("gap"), needed)

    def sizeHint(self) -> QSize:
        """The picture, the word, and air around both."""
        line = self.fontMetrics().height()
        tall = 2 * space("medium") + self.iconSize().height() + space("small") + line
        return QSize(max(self._least, self.own_width()), tall)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Anywhere on the tile."""
        return self.rect().contains(pos)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_under = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._is_under = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        side, top = self.iconSize(), space("medium")
        left = (self.width() - side.width()) // 2
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self.icon().paint(painter, QRect(QPoint(left, top), side), Qt.AlignmentFlag.AlignCenter, mode)
        below = QRect(0, top + side.height(), self.width(), self.height() - top - side.height())
        painter.setFont(self.font())
        painter.setPen(theme().colour(self._tone_of_word()))
        word = as_much_as_fits(self.text(), painter.fontMetrics(), self.width() - 2 * space("tiny"))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, word)
        if self.isChecked():
            self._paint_tick(painter)
        painter.end()

    def _tone_of_word(self) -> str:
        if not self.isEnabled():
            return "disabled"
        return "accent" if self.isChecked() else "text"

    def _paint_ground(self, painter: QPainter) -> None:
        picked, focused = self.isChecked(), self.hasFocus()
        line = size("focus") if picked or focused else space("hair")
        painter.setPen(QPen(theme().colour("accent" if picked or focused else "field_line"), line))
        ground = "accent_soft" if picked else "hover" if self._is_under else "surface"
        painter.setBrush(theme().colour(ground))
        inside = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.drawRoundedRect(inside, radius("card"), radius("card"))
        if picked and focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().colour("accent"), space("hair"), Qt.PenStyle.DotLine))
            gap = space("tiny") + line
            painter.drawRoundedRect(
                inside.adjusted(gap, gap, -gap, -gap), radius("control"), radius("control")
            )

    def _paint_tick(self, painter: QPainter) -> None:
        side, edge = size("icon"), space("small")
        left = edge if self.isRightToLeft() else self.width() - side - edge
        tick = theme().picture("check", "accent", "icon", self.devicePixelRatioF())
        painter.drawPixmap(QPoint(left, edge), tick)
