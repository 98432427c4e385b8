"""One column of the board: cards under each other, by keyboard as by mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from healthdesk.records.referral import ReferralLine
from healthdesk.ui.parts.record_model import Column, RecordModel
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.card_delegate import CardDelegate


class CardList(QListView):
    """The cards of one column.

    opened: Enter or double click on a `ReferralLine`. steps_wanted: Space or the menu key on one,
    and where. stepped_aside: Left (-1) or Right (1).
    """

    opened = Signal(object)
    steps_wanted = Signal(object, QPoint)
    stepped_aside = Signal(int)

    def __init__(
        self,
        workbench: Workbench,
        name: str,
        say: Callable[[ReferralLine], str],
        parent: QWidget | None = None,
    ) -> None:
        """`say` tells a whole card in one line, for screen readers."""
        super().__init__(parent)
        columns: tuple[Column[Any], ...] = (Column[ReferralLine](key="card", title=name, text=say),)
        self._records: RecordModel[ReferralLine] = RecordModel(columns, _identity, self)
        self.setModel(self._records)
        self.setAccessibleName(name)
        self.setProperty("look", "clear")
        self.setItemDelegate(CardDelegate(workbench, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.activated.connect(self._on_activated)
        theme().changed.connect(self._on_theme_changed)

    # --- what others may call

    def show_lines(self, lines: Sequence[ReferralLine]) -> None:
        """The cards; who was chosen stays chosen when still among them."""
        kept = self._records.identity_of(self.currentIndex().row())
        self._records.show(lines)
        row = self._records.row_of(kept) if kept is not None else -1
        if row >= 0:
            self.setCurrentIndex(self._records.index(row, 0))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if lines else Qt.FocusPolicy.NoFocus)

    @property
    def count(self) -> int:
        """How many cards lie here."""
        return self._records.rowCount()

    @property
    def current(self) -> ReferralLine | None:
        """The card the cursor is on."""
        return self._records.record(self.currentIndex().row())

    def go_in(self, row: int = 0) -> None:
        """The keyboard comes in, at about this row."""
        self.setFocus()
        self.setCurrentIndex(self._records.index(min(max(row, 0), self.count - 1), 0))

    def choose(self, identity: object) -> bool:
        """Put the cursor on a card; False when it lies elsewhere."""
        row = self._records.row_of(identity)
        if row >= 0:
            self.go_in(row)
        return row >= 0

    # --- slots

    def _on_activated(self, index: QModelIndex) -> None:
        line = self._records.record(index.row())
        if line is not None:
            self.opened.emit(line)

    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _ask_for_steps(self, at: QPoint) -> None:
        if self.current is not None:
            self.steps_wanted.emit(self.current, self.viewport().mapToGlobal(at))

    # --- what Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        aside = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if aside is not None:
            self.stepped_aside.emit(-aside if self.isRightToLeft() else aside)
        elif event.key() == Qt.Key.Key_Space and self.current is not None:
            self._ask_for_steps(self.visualRect(self.currentIndex()).center())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_activated(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.visualRect(self.currentIndex()).center() if by_keys else event.pos()
        self._ask_for_steps(at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.count and not self.currentIndex().isValid():
            self.setCurrentIndex(self._records.index(0, 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.clearSelection()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _identity(line: ReferralLine) -> object:
    return line.referral.id
