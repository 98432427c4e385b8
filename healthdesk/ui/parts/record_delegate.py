"""Paints the cells of a `RecordList`: text with a muted line under it, or a tag.

A list answers each key, so this is painted some hundreds of times per key: it asks the model for
the record itself instead of one value at a time.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from healthdesk.ui.parts.record_model import UNDER_ROLE, Index, RecordModel
from healthdesk.ui.parts.tag import Tone, paint_tag, tag_width
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import size, space

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
"""As numbers: flags of Qt are slow to combine in Python, and this is asked for each cell."""


class RecordDelegate(QStyledItemDelegate):
    """Calm rows: a hair line below, the soft accent where the cursor is."""

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
        self._paint_words(painter, box.adjusted(space("medium"), 0, -space("small"), 0), model, index)

    def _paint_words(self, painter: QPainter, box: QRect, model: RecordModel[object], index: Index) -> None:
        record, column = model.record(index.row()), model.columns[index.column()]
        text = column.text(record)
        if not text:
            return
        look = theme()
        tone = column.tone(record) if column.tone else None
        align = _RIGHT if column.right else _LEFT
        under = column.under(record) if column.under else ""
        if tone is not None:
            self._paint_tag(painter, box, text, tone, under)
            return
        painter.setFont(look.font("base"))
        painter.setPen(look.colour("text"))
        if not under:
            _write(painter, box, text, align)
            return
        line, caption = painter.fontMetrics().height(), QFontMetrics(look.font("caption")).height()
        top = box.top() + (box.height() - line - caption) // 2
        _write(painter, QRect(box.left(), top, box.width(), line), text, align)
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("muted"))
        _write(painter, QRect(box.left(), top + line, box.width(), caption), under, align)

    def _paint_tag(self, painter: QPainter, box: QRect, text: str, tone: Tone, under: str) -> None:
        look = theme()
        painter.save()
        painter.setFont(look.font("caption"))
        width = min(tag_width(text, painter.font()), box.width())
        caption = painter.fontMetrics().height() if under else 0
        upper = box.adjusted(0, 0, 0, -caption)
        paint_tag(painter, _pill(upper, width, rtl=self._is_rtl()), text, tone)
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


def _pill(box: QRect, width: int, *, rtl: bool) -> QRectF:
    left = box.right() - width if rtl else box.left()
    return QRectF(left, box.center().y() - size("tag") / 2, width, size("tag"))


def _write(painter: QPainter, box: QRect, text: str, align: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, align, shown)
