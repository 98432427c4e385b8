"""Paints a referral as a card: for whom, to whom, since when, what is next and by when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from healthdesk.records.referral import Direction, Referral, ReferralLine
from healthdesk.rules.person_names import kept_apart
from healthdesk.ui.parts.dates import near_date
from healthdesk.ui.parts.record_model import RECORD_ROLE, Index
from healthdesk.ui.parts.room_for import as_much_as_fits
from healthdesk.ui.parts.tag import Tone, paint_tag, tag_width
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import radius, size, space
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.said import bridge_of, card_state_of, next_parts, person_said

_INK = {"neutral": "muted"}
_NAME_LINES = 4
"""For the person and the partner together: what a short name leaves, a long one may have."""
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
        top, look = box.top(), theme()
        for part in self._parts(line, box.width()):
            if isinstance(part, _Pills):
                painter.setFont(look.font("caption"))
                top = part.paint(painter, box, top)
                continue
            painter.setFont(part.font)
            painter.setPen(look.colour(part.ink))
            high = QFontMetrics(part.font).lineSpacing()
            for words in part.lines:
                place = QRect(box.left(), top, box.width(), high)
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
                top += high

    def _parts(self, line: ReferralLine, width: int) -> tuple[_Part | _Pills, ...]:
        """What a card of this width says, from above."""
        today = self._workbench.desk.clock.today()
        one, look = line.referral, theme()
        arrow = "←" if one.direction is Direction.INCOMING else "→"
        bold, base, small = look.font("base", bold=True), look.font("base"), look.font("caption")
        who = _Part.made(person_said(line), bold, "text", width, 2)
        left = _NAME_LINES - len(who.lines)
        whom = _Part.made(f"{arrow} {one.partner_name}", base, "text", width, left)
        since = _Part.made(self._since(line, today), small, "muted", width, 2)
        pills = _Pills.made(one, small, width)
        what, when, late = next_parts(line, today)
        if not what:
            return who, whom, since, pills
        ink = _INK.get(late, late)
        first = _Part.made(what, small, ink, width, 2)
        return (
            who,
            whom,
            since,
            pills,
            first,
            _Part.made(when, small, ink, width, 2),
        )

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
        """As high as its own words ask at the width of the column."""
        line, view = index.data(RECORD_ROLE), self.parent()
        if not isinstance(line, ReferralLine) or not isinstance(view, QAbstractItemView):
            return QSize(size("avatar"), size("tall_row"))
        parts = self._parts(line, max(size("avatar"), view.viewport().width() - 2 * space("small")))
        words = sum(
            part.height
            if isinstance(part, _Pills)
            else len(part.lines) * QFontMetrics(part.font).lineSpacing()
            for part in parts
        )
        return QSize(size("avatar"), words + 3 * space("small"))


@dataclass(frozen=True, slots=True)
class _Pills:
    """Where it stands, and beside it or below it that it is bridged here."""

    rows: tuple[tuple[tuple[str, Tone], ...], ...]

    @classmethod
    def made(cls, one: Referral, font: QFont, width: int) -> _Pills:
        state, bridge = card_state_of(one), bridge_of(one)
        if not bridge:
            return cls(((state,),))
        both = tag_width(state[0], font) + space("tiny") + tag_width(bridge, font)
        second: tuple[str, Tone] = (bridge, "violet")
        return cls(((state, second),) if both <= width else ((state,), (second,)))

    @property
    def height(self) -> int:
        return len(self.rows) * (size("tag") + space("tiny")) + space("tiny")

    def paint(self, painter: QPainter, box: QRect, top: int) -> int:
        """Paint them from here on; returns where the next begins."""
        for row in self.rows:
            top += space("tiny")
            room = QRect(box)
            for word, tone in row:
                wide = _pill(painter, room, top, word, tone) + space("tiny")
                right_to_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
                room.adjust(*((0, 0, -wide, 0) if right_to_left else (wide, 0, 0, 0)))
            top += size("tag")
        return top + space("tiny")


@dataclass(frozen=True, slots=True)
class _Part:
    """Some words of a card, on the lines they need."""

    lines: tuple[str, ...]
    font: QFont
    ink: str

    @classmethod
    def made(cls, text: str, font: QFont, ink: str, width: int, most: int) -> _Part:
        return cls(_lines(_NUMBERED.sub("\N{NO-BREAK SPACE}", text), font, width, most), font, ink)


def _lines(text: str, font: QFont, width: int, most: int) -> tuple[str, ...]:
    """Text on so many lines at most, shortened where it has more."""
    layout, found = QTextLayout(text, font), list[str]()
    measure = QFontMetrics(font)
    layout.beginLayout()
    while text and len(found) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, is_last = line.textStart(), len(found) + 1 == most
        rest = text[start:] if is_last else text[start : start + line.textLength()].rstrip()
        found.append(as_much_as_fits(kept_apart(rest), measure, width))
    layout.endLayout()
    return tuple(found)


def _pill(painter: QPainter, box: QRect, top: int, text: str, tone: Tone) -> int:
    """Its width."""
    width = min(tag_width(text, painter.font()), box.width())
    left = box.right() - width if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft else box.left()
    paint_tag(painter, QRectF(left, top, width, size("tag")), text, tone)
    return width
