"""One page in the rail: icon, name, and how many things wait there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import size, space


class RailItem(QPushButton):
    """Checkable; folded it shows the icon alone and its name as a tip."""

    def __init__(self, key: str, icon: str, title: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._icon, self._title, self._keys = icon, title, keys
        self._count, self._folded = 0, False
        self.setProperty("look", "rail")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(size("rail_item"))
        theme().dress(self, icon)
        self.toggled.connect(self._on_toggled)
        self._say()

    def fold(self, *, folded: bool) -> None:
        """Icon alone, or icon and name."""
        self._folded = folded
        self._say()

    def show_keys(self, keys: str) -> None:
        """By which keys its page opens; "" for none."""
        self._keys = keys
        self._say()

    def show_count(self, count: int) -> None:
        """How many things wait; nothing is shown for none."""
        self._count = count
        self._say()
        self.update()

    def _say(self) -> None:
        self.setText("" if self._folded else f" {self._title}")
        waiting = QCoreApplication.translate("RailItem", "{title}, {count} wachten")
        said = waiting.format(title=self._title, count=self._count) if self._count else self._title
        self.setAccessibleName(said)
        set_tip(self, f"{said}  {self._keys}")

    def _on_toggled(self) -> None:
        theme().dress(self, self._icon, "accent" if self.isChecked() else "text")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._folded:
            self._paint_dot(painter)
        else:
            painter.setFont(theme().font("caption"))
            painter.setPen(theme().colour("accent" if self.isChecked() else "muted"))
            box = self.rect().adjusted(space("small"), 0, -space("small"), 0)
            side = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, str(self._count))
        painter.end()

    def _paint_dot(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("accent"))
        side = space("small")
        painter.drawEllipse(QRectF(self.width() - 2 * side, side, side, side))
