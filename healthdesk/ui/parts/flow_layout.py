"""A layout that fills lines like words in a paragraph: for tags, chips and buttons."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from healthdesk.ui.parts.tokens import space


class FlowLayout(QLayout):
    """Left to right (right to left where the language asks), wrapping to the next line."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: str = "small",
        even: bool = False,
        upright: bool = False,
        fills: bool = False,
    ) -> None:
        """`even`: what does not fit one line stands in columns of the same width. `upright`: one a line.

        `fills`: words that wrap have the whole width for it; Qt would break them at a width of its own.
        """
        super().__init__(parent) if parent is not None else super().__init__()
        self._even, self._upright, self._fills = even, upright, fills
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setSpacing(space(gap))
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Asked a hundred times while a page is laid out; the same until something in it changes."""
        found = self._heights.get(width)
        if found is None:
            found = self._heights[width] = self._lay_out(QRect(0, 0, width, 0), move=False)
        return found

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay_out(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def _column(self, room: int) -> int:
        """The width of a column; 0 where all fit one line."""
        hints = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        if not hints or sum(hints) + (len(hints) - 1) * self.spacing() <= room:
            return 0
        return min(max(hints), max(room, 1))

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            high = max(hint.height() for _, hint in line)
            x = rect.x()
            for item, hint in line:
                if move:
                    left = rect.right() + 1 - (x - rect.x()) - hint.width() if self._mirrored() else x
                    item.setGeometry(QRect(QPoint(left, y + (high - hint.height()) // 2), hint))
                x += hint.width() + self.spacing()
            y += high + self.spacing()
        return max(0, y - rect.y() - self.spacing())

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands beside each other, each with its size; a link is as low as it is, in the middle."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        column, taken = self._column(room) if self._even else 0, 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            hint = item.sizeHint().boundedTo(QSize(max(room, 1), item.sizeHint().height()))
            if column:
                hint.setWidth(column)
            if self._fills and item.hasHeightForWidth():
                hint.setWidth(room)
            if item.hasHeightForWidth() and hint.width() != item.sizeHint().width():
                hint.setHeight(item.heightForWidth(hint.width()))
            if not lines or self._upright or taken + hint.width() > room:
                lines.append([])
                taken = 0
            lines[-1].append((item, hint))
            taken += hint.width() + self.spacing()
        return lines

    def _mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.isRightToLeft()
