"""Paints the cells of a `RecordList`: text with a muted line or two under it, or a tag.

A list answers each key, so this is painted some hundreds of times per key: it asks the model for
the record itself instead of one value at a time, and Qt as little as it can.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from healthdesk.ui.parts.held_together import held_together
from healthdesk.ui.parts.ready_text import write
from healthdesk.ui.parts.record_model import UNDER_ROLE, Column, Index, RecordModel
from healthdesk.ui.parts.tag import Tone, paint_tag, tag_width
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import size, space
from healthdesk.ui.parts.word_lines import longest_word

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
"""As numbers: flags of Qt are slow to combine in Python, and this is asked for each cell."""


class RecordDelegate(QStyledItemDelegate):
    """Calm rows: a hair line below, the soft accent where the cursor is.

    shortened: a text had to be cut off; the table gives its column room where there is some.
    `fold`: how high what is seen of the list is. A row that would be cut through there is not written.
    """

    shortened = Signal()

    def __init__(self, model: RecordModel[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._look = model, theme()
        self._before, self._after, self._hair = space("medium"), space("small"), space("hair")
        self.fold = 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, box, state = self._look, option.rect, option.state.value
        left, top, width, height = box.left(), box.top(), box.width(), box.height()
        picked = bool(state & _SELECTED)
        painter.fillRect(box, look.colour("accent_soft" if picked else "surface"))
        painter.fillRect(left, top + height - self._hair, width, self._hair, look.colour("line"))
        if picked and state & _FOCUSED and index.column() == 0:
            painter.fillRect(left, top, size("focus"), height, look.colour("accent"))
        if top > 0 and top + height > self.fold and not picked:
            return
        record, column = self._model.record(index.row()), self._model.columns[index.column()]
        text = "" if record is None else column.text(record)
        if not text:
            return
        inner = QRect(left + self._before, top, width - self._before - self._after, height)
        tone = column.tone(record) if column.tone else None
        under = column.under(record) if column.under else ""
        if tone is not None:
            self._paint_tag(painter, inner, (text, under), tone, column, picked=picked)
        elif under:
            self._paint_lines(painter, inner, text, under, column)
        else:
            painter.setPen(look.colour("text"))
            self._write(painter, inner, text, right=column.right)

    def _paint_lines(self, painter: QPainter, box: QRect, text: str, under: str, column: Column[Any]) -> None:
        look = self._look
        line, caption = (QFontMetrics(look.font(name)).height() for name in ("base", "caption"))
        lines = lines_under(column, under, box.width())
        top = box.top() + (box.height() - line - lines * caption) // 2
        painter.setPen(look.colour("text"))
        self._write(painter, QRect(box.left(), top, box.width(), line), text, right=column.right)
        below = QRect(box.left(), top + line, box.width(), lines * caption)
        self._paint_under(painter, below, under, lines, right=column.right)

    def _paint_under(self, painter: QPainter, box: QRect, under: str, lines: int, *, right: bool) -> None:
        painter.setPen(self._look.colour("muted"))
        if lines > 1:
            painter.setFont(self._look.font("caption"))
            shown = fit_lines(painter.fontMetrics(), held_together(under), box)
            painter.drawText(box, _LEFT | _breaking(painter.fontMetrics(), shown, box.width()), shown)
        else:
            write(painter, box, under, "caption", right=right)

    def _write(self, painter: QPainter, box: QRect, text: str, *, right: bool) -> None:
        if not write(painter, box, text, "base", right=right):
            self.shortened.emit()

    def _paint_tag(
        self,
        painter: QPainter,
        box: QRect,
        words: tuple[str, str],
        tone: Tone,
        column: Column[Any],
        *,
        picked: bool,
    ) -> None:
        (text, under), look = words, theme()
        painter.save()
        painter.setFont(look.font("caption"))
        wanted = tag_width(text, painter.font())
        if wanted > box.width():
            self.shortened.emit()
        lines = lines_under(column, under, box.width() - space("small"))
        below = painter.fontMetrics().height() * lines
        upper = box.adjusted(0, 0, 0, -below)
        pill = _pill(upper, min(wanted, box.width()), rtl=self._is_rtl())
        paint_tag(painter, pill, text, tone, picked=picked)
        painter.restore()
        if under:
            top = upper.center().y() + size("tag") // 2
            lower = QRect(box.left() + space("small"), top, box.width() - space("small"), below)
            self._paint_under(painter, lower, under, lines, right=False)

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


def under_width(column: Column[Any], record: Any) -> int:
    """How wide a cell must be for its muted line; where that wraps, for somewhat more than the half of it."""
    under = column.under(record) if column.under else ""
    if not under:
        return 0
    whole = QFontMetrics(theme().font("caption")).horizontalAdvance(under)
    wanted = whole * 5 // 8 if column.wraps else whole
    return wanted + space("medium") + space("small") * (2 if column.tone else 1) + space("hair")


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
    inner = width - space("medium") - space("small") * (2 if column.tone else 1)
    lines = lines_under(column, column.under(record) if column.under else "", inner)
    line = size("tag") if column.tone else QFontMetrics(theme().font("base")).height()
    caption = QFontMetrics(theme().font("caption")).height()
    return max(size("tall_row"), line + lines * caption + space("large" if column.tone else "medium"))


def _pill(box: QRect, width: int, *, rtl: bool) -> QRectF:
    left = box.right() - width if rtl else box.left()
    return QRectF(left, box.center().y() - size("tag") / 2, width, size("tag"))


def _breaking(metrics: QFontMetrics, text: str, width: int) -> Qt.TextFlag:
    """Between words; a name that is wider than a line goes on below in the middle of it."""
    wide = longest_word(text.replace("-", "- "), metrics) > width
    return Qt.TextFlag.TextWrapAnywhere if wide else Qt.TextFlag.TextWordWrap


def fit_lines(metrics: QFontMetrics, text: str, box: QRect) -> str:
    """What of a text fits into lines that break between words: all, or as much as leaves none cut through.

    A long word goes to the next line whole and leaves its own one half empty, so only breaking it tells.
    """
    shown, room = text, max(1, box.height() // metrics.height()) * box.width()
    how = _breaking(metrics, text, box.width())
    while room > 0 and metrics.boundingRect(box, how, shown).height() > box.height():
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        room -= space("huge")
    return shown
