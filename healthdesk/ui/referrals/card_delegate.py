"""Paints a referral as a card: for whom, to whom, since when, what is next and by when."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from healthdesk.records.referral import Direction, ReferralLine
from healthdesk.rules.person_names import kept_apart
from healthdesk.ui.parts.dates import near_date
from healthdesk.ui.parts.record_model import RECORD_ROLE, Index
from healthdesk.ui.parts.room_for import as_much_as_fits
from healthdesk.ui.parts.tag import Tone, paint_tag, tag_width
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import radius, size, space
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.said import card_state_of, next_parts, person_said

_INK = {"neutral": "muted"}
_NAME_LINES = 4
"""For the person and the partner together: what a short name leaves, a long one may have."""
_NEXT_LINES = 3
"""In the same way for what is next and by when."""
_NUMBERED = re.compile(r"(?<=\d) (?=\w)|(?<=,) (?=\d)")
"""A number stays with what it counts, an age with its person: 39 dagen, 2 dec; Yara, 17."""


class CardDelegate(QStyledItemDelegate):
    """Words on a round card, none of them out of sight; the cursor's card has the accent around it."""

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
        inner = card.adjusted(space("small"), space("small"), -space("small"), -space("small"))
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
        bold, base = look.font("base", bold=True), look.font("base")
        top = _write(painter, box, box.top(), person_said(line), bold, "text", lines=2)
        left = _NAME_LINES - (top - box.top()) // QFontMetrics(bold).lineSpacing()
        top = _write(painter, box, top, f"{arrow} {one.partner_name}", base, "text", lines=left)
        top = _write(painter, box, top, self._since(line, today), look.font("caption"), "muted", lines=2)
        word, tone = card_state_of(one)
        what, when, late = next_parts(line, today)
        top += space("tiny")
        painter.setFont(look.font("caption"))
        _pill(painter, box, top, word, tone)
        if what:
            top += size("tag") + space("tiny")
            small, ink, begins = look.font("caption"), _INK.get(late, late), top
            top = _write(painter, box, top, what, small, ink, lines=2)
            left = _NEXT_LINES - (top - begins) // QFontMetrics(small).lineSpacing()
            _write(painter, box, top, when, small, ink, lines=left)

    def _since(self, line: ReferralLine, today: date) -> str:
        zone = self._workbench.desk.clock.zone
        began = near_date(line.referral.created_at.astimezone(zone).date(), today)
        if not line.silent_days:
            return self.tr("sinds {day}").format(day=began)
        told = self.tr("sinds {day} · 1 dag stil")
        if line.silent_days > 1:
            told = self.tr("sinds {day} · {days} dagen stil")
        since, between, quiet = told.format(day=began, days=line.silent_days).rpartition(" · ")
        return since + between + quiet.replace(" ", "\N{NO-BREAK SPACE}")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        base, caption = QFontMetrics(theme().font("base")), QFontMetrics(theme().font("caption"))
        words = _NAME_LINES * base.lineSpacing() + (2 + _NEXT_LINES) * caption.lineSpacing()
        return QSize(size("avatar"), words + size("tag") + 2 * space("tiny") + 3 * space("small"))


def _write(painter: QPainter, box: QRect, top: int, text: str, font: QFont, tone: str, lines: int = 1) -> int:
    """Text on so many lines at most, shortened where it has more; gives where the next begins."""
    painter.setFont(font)
    painter.setPen(theme().colour(tone))
    text = _NUMBERED.sub("\N{NO-BREAK SPACE}", text)
    layout = QTextLayout(text, font)
    measure, used = QFontMetrics(font), 0
    layout.beginLayout()
    while used < lines and (line := layout.createLine()).isValid():
        line.setLineWidth(box.width())
        start, used = line.textStart(), used + 1
        rest = text[start:] if used == lines else text[start : start + line.textLength()].rstrip()
        shown = as_much_as_fits(kept_apart(rest), measure, box.width())
        place = QRect(box.left(), top, box.width(), measure.lineSpacing())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
        top += measure.lineSpacing()
    layout.endLayout()
    return top


def _pill(painter: QPainter, box: QRect, top: int, text: str, tone: Tone) -> None:
    width = min(tag_width(text, painter.font()), box.width())
    left = box.right() - width if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft else box.left()
    paint_tag(painter, QRectF(left, top, width, size("tag")), text, tone)
