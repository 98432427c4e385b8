"""Paints a referral as a card: for whom, to whom, since when, what is next and by when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from healthdesk.records.referral import Direction, ReferralLine
from healthdesk.ui.parts.dates import near_date
from healthdesk.ui.parts.record_model import RECORD_ROLE, Index
from healthdesk.ui.parts.tag import Tone, paint_tag, tag_width
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import radius, size, space
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.said import next_line, person_said, state_of


class CardDelegate(QStyledItemDelegate):
    """Four lines on a round card; the cursor's card has the accent around it."""

    def __init__(self, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._workbench = workbench

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(RECORD_ROLE)
        if not isinstance(line, ReferralLine):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picked = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = picked and bool(option.state & QStyle.StateFlag.State_HasFocus)
        card = QRect(option.rect).adjusted(0, 0, 0, -space("small"))
        self._paint_ground(painter, card, picked=picked, focused=focused)
        inner = card.adjusted(space("medium"), space("small"), -space("medium"), -space("small"))
        self._paint_words(painter, inner, line)
        painter.restore()

    def _paint_ground(self, painter: QPainter, card: QRect, *, picked: bool, focused: bool) -> None:
        look = theme()
        wide = size("focus") if focused else space("hair")
        painter.setPen(QPen(look.colour("accent" if picked else "line"), wide))
        painter.setBrush(look.colour("accent_soft" if picked else "surface"))
        half = wide / 2
        box = QRectF(card).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, radius("control"), radius("control"))

    def _paint_words(self, painter: QPainter, box: QRect, line: ReferralLine) -> None:
        today = self._workbench.desk.clock.today()
        one, look = line.referral, theme()
        arrow = "←" if one.direction is Direction.INCOMING else "→"
        top = _write(painter, box, box.top(), person_said(line), look.font("base", bold=True), "text")
        top = _write(painter, box, top, f"{arrow} {one.partner_name}", look.font("base"), "text")
        top = _write(painter, box, top, self._since(line, today), look.font("caption"), "muted")
        word, tone = state_of(one)
        told, late = next_line(line, today)
        top += space("tiny")
        painter.setFont(look.font("caption"))
        _pill(painter, box, top, word, tone)
        if told:
            _pill(painter, box, top + size("tag") + space("tiny"), told, late)

    def _since(self, line: ReferralLine, today: date) -> str:
        zone = self._workbench.desk.clock.zone
        began = near_date(line.referral.created_at.astimezone(zone).date(), today)
        if not line.silent_days:
            return self.tr("sinds {day}").format(day=began)
        if line.silent_days == 1:
            return self.tr("sinds {day} · 1 dag stil").format(day=began)
        told = self.tr("sinds {day} · {days} dagen stil")
        return told.format(day=began, days=line.silent_days)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        base, caption = QFontMetrics(theme().font("base")), QFontMetrics(theme().font("caption"))
        words = 2 * base.lineSpacing() + caption.lineSpacing()
        pills = 2 * size("tag") + 2 * space("tiny")
        return QSize(size("avatar"), words + pills + 3 * space("small"))


def _write(painter: QPainter, box: QRect, top: int, text: str, font: QFont, tone: str) -> int:
    """One line of text, shortened to fit; gives where the next begins."""
    painter.setFont(font)
    painter.setPen(theme().colour(tone))
    measure = QFontMetrics(font)
    shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    place = QRect(box.left(), top, box.width(), measure.lineSpacing())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
    return top + measure.lineSpacing()


def _pill(painter: QPainter, box: QRect, top: int, text: str, tone: Tone) -> None:
    width = min(tag_width(text, painter.font()), box.width())
    left = box.right() - width if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft else box.left()
    paint_tag(painter, QRectF(left, top, width, size("tag")), text, tone)
