"""The answers of the command box: groups with their hits, painted calmly."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from healthdesk.ui.parts.room_for import as_much_as_fits
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import radius, size, space
from healthdesk.ui.window.command_source import Hit

Group = tuple[str, Sequence[Hit]]
Index = QModelIndex | QPersistentModelIndex
_HIT_ROLE = Qt.ItemDataRole.UserRole + 1


class HitModel(QAbstractListModel):
    """Titles of groups (not to be chosen) and hits, one under the other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[str | Hit] = []

    def show(self, groups: Sequence[Group]) -> None:
        """Other answers."""
        self.beginResetModel()
        self._lines = []
        for title, hits in groups:
            if hits:
                self._lines += [title, *hits]
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """The hit of a line; None for a title."""
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, Hit) else None

    def next_hit(self, row: int, step: int) -> int:
        """The next line that can be chosen; the same when there is none."""
        rows = [number for number, line in enumerate(self._lines) if isinstance(line, Hit)]
        if not rows:
            return -1
        if row not in rows:
            return rows[0] if step > 0 else rows[-1]
        return rows[max(0, min(len(rows) - 1, rows.index(row) + step))]

    def row_of(self, hit: Hit | None) -> int:
        """Where this hit stands now; -1 when it is gone."""
        return self._lines.index(hit) if hit in self._lines else -1

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if role == _HIT_ROLE:
            return line if isinstance(line, Hit) else None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return line if isinstance(line, str) else ", ".join(filter(None, (line.title, line.under)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.hit(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _HitDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit, box, look = index.data(_HIT_ROLE), QRect(option.rect), theme()
        painter.save()
        if not isinstance(hit, Hit):
            painter.setFont(look.font("caption", bold=True))
            painter.setPen(look.colour("muted"))
            inner = box.adjusted(space("medium"), space("small"), 0, 0)
            painter.drawText(
                inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(index.data())
            )
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("accent_soft"))
                painter.drawRoundedRect(box, radius("control"), radius("control"))
            self._paint_hit(painter, box.adjusted(space("medium"), 0, -space("medium"), 0), hit)
        painter.restore()

    def _paint_hit(self, painter: QPainter, box: QRect, hit: Hit) -> None:
        look, side = theme(), size("icon")
        if hit.icon:
            at = QRect(box.left(), box.center().y() - side // 2, side, side)
            look.icon(hit.icon, "muted").paint(painter, at)
        words = box.adjusted(side + space("medium"), 0, 0, 0)
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("muted"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | middle, hit.keys)
        room = words.width() - painter.fontMetrics().horizontalAdvance(hit.keys) - space("medium")
        title_font = look.font("base")
        metrics = QFontMetrics(title_font)
        title = as_much_as_fits(hit.title, metrics, room)
        used = metrics.horizontalAdvance(title) + space("small")
        under_room = max(room - used, 0)
        under = painter.fontMetrics().elidedText(hit.under, Qt.TextElideMode.ElideRight, under_room)
        painter.drawText(words.adjusted(used, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | middle, under)
        painter.setFont(title_font)
        painter.setPen(look.colour("text"))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | middle, title)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(0, size("row"))


class HitList(QListView):
    """The list; the box's field keeps the keyboard."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hits = HitModel(self)
        self.setModel(self.hits)
        self.setItemDelegate(_HitDelegate(self))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._steered = False

    @property
    def current(self) -> Hit | None:
        """The hit under the cursor."""
        return self.hits.hit(self.currentIndex().row())

    def begin_anew(self) -> None:
        """Something else is asked: the cursor is on the first hit, whichever group answers last."""
        self._steered = False

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Other answers; the cursor stays where somebody put it when that hit is still there."""
        kept = self.current if self._steered else None
        self.hits.show(groups)
        row = self.hits.row_of(kept)
        if row >= 0:
            self._stand_on(row)
            return
        self._stand_on(self.hits.next_hit(-1, 1))
        self.scrollToTop()

    def step(self, by: int) -> None:
        """Up or down by so many hits."""
        self._steered = True
        self._stand_on(self.hits.next_hit(self.currentIndex().row(), by))

    def _stand_on(self, row: int) -> None:
        index = self.hits.index(row)
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
