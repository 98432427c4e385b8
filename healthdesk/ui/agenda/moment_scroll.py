"""What is asked of a search and the moments found, in one piece that scrolls, above what books them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from healthdesk.ui.agenda.moment_card import MomentCard
from healthdesk.ui.agenda.moment_found import MomentFound
from healthdesk.ui.agenda.why_line import WhyLine
from healthdesk.ui.agenda.wish_row import WishRow
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, fill
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.tokens import size

_ROWS = 4
"""So many rows of chips may lie one after the other at the upper edge."""


class MomentScroll(QWidget):
    """In a low window what is asked less often scrolls with the moments: they have the room.

    Why there is nothing sooner stands above the first of them then: what is chosen stays beside it.
    """

    def __init__(
        self,
        wishes: WishRow,
        asked: Iterable[QWidget],
        found: MomentFound,
        why: WhyLine,
        offer: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._wishes, self._found, self._why, self._offer = wishes, found, why, offer
        self._is_low: bool | None = None
        found.brought.connect(self._bring_in)
        why.grown.connect(self._on_grown)
        self._all = inside = Inside()
        self._inside = column(inside, gap="small")
        fill(self._inside, wishes, *asked, found)
        self._inside.setStretchFactor(found, 1)
        self.area = scrolled(inside)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.installEventFilter(self)  # not its viewport, which ends between two rows by itself
        self._foot = column(gap="small")
        layout = column(self, gap="small")
        layout.addWidget(self.area, 1)
        layout.addLayout(self._foot)

    def stand_under(self, *parts: QWidget | QLayout) -> None:
        """What stays in sight under what scrolls."""
        fill(self._foot, *parts)

    def live_in(self, height: int) -> None:
        """The panel has this height."""
        low = height < size("moment_folds_below")
        if low == self._is_low:
            return
        self._is_low = low
        for part in (self._why, self._offer):
            (self._foot if low else self._inside).removeWidget(part)
        if low:
            self._inside.insertWidget(self._inside.indexOf(self._found), self._why)
            self._inside.addWidget(self._offer)
        else:
            self._foot.insertWidget(0, self._why)
            self._foot.addWidget(self._offer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Less room for the moments, by a warning under them or another window: the chosen one stays."""
        if watched is self.area and event.type() == QEvent.Type.Resize:
            self._found.bring_again()
        return super().eventFilter(watched, event)

    def _bring_in(self, card: MomentCard) -> None:
        self._show(card)
        if self._wishes.field.hasFocus():  # who types a wish keeps seeing what she types
            self._show(self._wishes.field)

    def _on_grown(self) -> None:
        """What somebody asked for is to be seen, and what would be booked where there is room for both."""
        if self._is_low:
            self._found.show_picked()
            self._show(self._why)

    def _show(self, shown: QWidget) -> None:
        """Whole, and what would be cut through above it goes out of sight whole: half a chip says nothing."""
        bar, inside = self.area.verticalScrollBar(), self._all
        self.area.ensureWidgetVisible(shown, 0, 0)
        highest = shown.mapTo(inside, QPoint()).y()
        bar.setValue(min(bar.value(), highest))  # of a field Qt shows where the cursor is
        leaves = [one for one in inside.findChildren(QWidget) if one.isVisible() and not _parts_of(one)]
        for _ in range(_ROWS):
            at = bar.value()
            edges = [(one.mapTo(inside, QPoint()).y(), one.height()) for one in leaves]
            cut = [top + high for top, high in edges if top < at < top + high]
            if not at or not cut or max(cut) > min(highest, bar.maximum()):
                return
            bar.setValue(max(cut))


def _parts_of(one: QWidget) -> list[QWidget]:
    return [part for part in one.findChildren(QWidget) if part.isVisible()]
