"""Paints the cells of a `RecordList`: text with a muted line under it, or a tag."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from healthdesk.ui.parts.record_model import TONE_ROLE, UNDER_ROLE, Index
from healthdesk.ui.parts.tag import paint_tag, tag_width
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import size, space


class RecordDelegate(QStyledItemDelegate):
    """Calm rows: a hair line below, the soft accent where the cursor is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, box = theme(), QRect(option.rect)
        picked = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, look.colour("accent_soft" if picked else "surface"))
        painter.setPen(QPen(look.colour("line"), space("hair")))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if picked and index.column() == 0 and option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(box.left(), box.top(), size("focus"), box.height(), look.colour("accent"))
        inner = box.adjusted(space("medium"), 0, -space("small"), 0)
        self._paint_words(painter, inner, index)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, index: Index) -> None:
        text, under = str(index.data() or ""), str(index.data(UNDER_ROLE) or "")
        tone = index.data(TONE_ROLE)
        if tone is not None and text:
            painter.setFont(theme().font("caption"))
            width = min(tag_width(text, painter.font()), box.width())
            paint_tag(painter, _pill(box, width, rtl=self._is_rtl()), text, tone)
            return
        base = theme().font("base")
        line = QFontMetrics(base).height()
        side = index.data(Qt.ItemDataRole.TextAlignmentRole)
        align = Qt.AlignmentFlag.AlignRight if side else Qt.AlignmentFlag.AlignLeft
        painter.setFont(base)
        painter.setPen(theme().colour("text"))
        if not under:
            _write(painter, box, text, align)
            return
        caption = QFontMetrics(theme().font("caption")).height()
        top = box.top() + (box.height() - line - caption) // 2
        _write(painter, QRect(box.left(), top, box.width(), line), text, align)
        painter.setFont(theme().font("caption"))
        painter.setPen(theme().colour("muted"))
        _write(painter, QRect(box.left(), top + line, box.width(), caption), under, align)

    def _is_rtl(self) -> bool:
        parent = self.parent()
        return bool(getattr(parent, "isRightToLeft", bool)())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        words = QFontMetrics(theme().font("base")).horizontalAdvance(str(index.data() or ""))
        return QSize(words + space("gap"), size("tall_row" if index.data(UNDER_ROLE) else "row"))


def _pill(box: QRect, width: int, *, rtl: bool) -> QRectF:
    left = box.right() - width if rtl else box.left()
    return QRectF(left, box.center().y() - size("tag") / 2, width, size("tag"))


def _write(painter: QPainter, box: QRect, text: str, align: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, shown)
