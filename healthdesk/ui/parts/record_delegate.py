"""Paints the cells of a `RecordList`: text with a muted line or two under it, or a tag.

A list answers each key, so this is painted some hundreds of times per key: it asks the model for
the record itself instead of one value at a time.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from healthdesk.ui.parts.record_model import UNDER_ROLE, Column, Index, RecordModel
from healthdesk.ui.parts.tag import Tone, paint_tag, tag_width
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import size, space

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
"""As numbers: flags of Qt are slow to combine in Python, and this is asked for each cell."""


class RecordDelegate(QStyledItemDelegate):
    """Calm rows: a hair line below, the soft accent where the cursor is.

    shortened: a text had to be cut off; the table gives its column room where there is some.
    """

    shortened = Signal()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, RecordModel):
            return
        look, box = theme(), option.rect
        state = option.state.value
        picked = bool(state & _SELECTED)
        painter.fillRect(box, look.colour("accent_soft" if picked else "surface"))
        painter.fillRect(box.left(), box.bottom(), box.width(), space("hair"), look.colour("line"))
        if picked and state & _FOCUSED and index.column() == 0:
            painter.fillRect(box.left(), box.top(), size("focus"), box.height(), look.colour("accent"))
        inner = box.adjusted(space("medium"), 0, -space("small"), 0)
        self._paint_words(painter, inner, model, index, picked=picked)

    def _paint_words(
        self, painter: QPainter, box: QRect, model: RecordModel[object], index: Index, *, picked: bool
    ) -> None:
        record, column = model.record(index.row()), model.columns[index.column()]
        text = column.text(record)
        if not text:
            return
        look = theme()
        tone = column.tone(record) if column.tone else None
        align = _RIGHT if column.right else _LEFT
        under = column.under(record) if column.under else ""
        if tone is not None:
            self._paint_tag(painter, box, text, tone, under, picked=picked)
            return
        painter.setFont(look.font("base"))
        painter.setPen(look.colour("text"))
        if not under:
            self._write(painter, box, text, align)
            return
        line, caption = painter.fontMetrics().height(), QFontMetrics(look.font("caption")).height()
        lines = lines_under(column, under, box.width())
        top = box.top() + (box.height() - line - lines * caption) // 2
        self._write(painter, QRect(box.left(), top, box.width(), line), text, align)
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("muted"))
        below = QRect(box.left(), top + line, box.width(), lines * caption)
        if lines > 1:
            painter.drawText(below, _LEFT | Qt.TextFlag.TextWordWrap, _fit_for(painter, under, below))
        else:
            _write(painter, below, under, align)

    def _write(self, painter: QPainter, box: QRect, text: str, align: Qt.AlignmentFlag) -> None:
        if _write(painter, box, text, align):
            self.shortened.emit()

    def _paint_tag(
        self, painter: QPainter, box: QRect, text: str, tone: Tone, under: str, *, picked: bool
    ) -> None:
        look = theme()
        painter.save()
        painter.setFont(look.font("caption"))
        wanted = tag_width(text, painter.font())
        if wanted > box.width():
            self.shortened.emit()
        caption = painter.fontMetrics().height() if under else 0
        upper = box.adjusted(0, 0, 0, -caption)
        pill = _pill(upper, min(wanted, box.width()), rtl=self._is_rtl())
        paint_tag(painter, pill, text, tone, picked=picked)
        painter.restore()
        if under:
            painter.setFont(look.font("caption"))
            painter.setPen(look.colour("muted"))
            top = upper.center().y() + size("tag") // 2
            lower = QRect(box.left() + space("small"), top, box.width() - space("small"), caption)
            _write(painter, lower, under, _LEFT)

    def _is_rtl(self) -> bool:
        return bool(getattr(self.parent(), "isRightToLeft", bool)())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        words = QFontMetrics(theme().font("base")).horizontalAdvance(str(index.data() or ""))
        return QSize(words + space("gap"), size("tall_row" if index.data(UNDER_ROLE) else "row"))


def cell_width(column: Column[Any], record: Any) -> int:
    """How wide a cell must be to show its text, or its tag, whole."""
    text = column.text(record)
    if column.tone and column.tone(record) is not None:
        wanted = tag_width(text, theme().font("caption"))
    else:
        wanted = QFontMetrics(theme().font("base")).horizontalAdvance(text)
    return wanted + space("medium") + space("small") + space("hair")


def title_width(column: Column[Any]) -> int:
    """How wide a column must be for its title."""
    wanted = QFontMetrics(theme().font("section", bold=True)).horizontalAdvance(column.title)
    return wanted + space("medium") + space("small") + space("hair")


def lines_under(column: Column[Any], under: str, width: int) -> int:
    """How many muted lines a cell of this inner width has: none, one, or two where the column wraps."""
    if not under:
        return 0
    whole = QFontMetrics(theme().font("caption")).horizontalAdvance(under)
    return 2 if column.wraps and whole > width else 1


def row_height(column: Column[Any], record: Any, width: int) -> int:
    """How high a row must be for a cell of this width."""
    inner = width - space("medium") - space("small")
    lines = lines_under(column, column.under(record) if column.under else "", inner)
    line = QFontMetrics(theme().font("base")).height()
    caption = QFontMetrics(theme().font("caption")).height()
    return max(size("tall_row"), line + lines * caption + space("medium"))


def _pill(box: QRect, width: int, *, rtl: bool) -> QRectF:
    left = box.right() - width if rtl else box.left()
    return QRectF(left, box.center().y() - size("tag") / 2, width, size("tag"))


def _write(painter: QPainter, box: QRect, text: str, align: Qt.AlignmentFlag) -> bool:
    """Write as much as fits; true when that is not all of it."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, align, shown)
    return len(shown) < len(text)


def _fit_for(painter: QPainter, text: str, box: QRect) -> str:
    """What of a text fits into lines that break between words: all, or a word less than their length."""
    metrics = painter.fontMetrics()
    if metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, text).height() <= box.height():
        return text
    lines = max(1, box.height() // metrics.height())
    room = lines * box.width() - (lines - 1) * space("huge")
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
