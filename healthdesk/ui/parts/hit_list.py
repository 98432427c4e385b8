"""What was found for the words above it: a short list that is only there while it holds something."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import space

_RECORD = Qt.ItemDataRole.UserRole


class HitList(QListWidget):
    """Arrows, Enter or a click.

    chosen: the record of a line. left_upwards: Up was pressed on the first line.
    """

    chosen = Signal(object)
    left_upwards = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._on_activated)
        self.itemClicked.connect(self._on_activated)
        self.hide()

    def show_hits(self, hits: Sequence[tuple[str, Any]]) -> None:
        """Words and record of each, the first one current."""
        self.clear()
        for words, record in hits:
            item = QListWidgetItem(words)
            set_tip(item, words)
            item.setData(_RECORD, record)
            self.addItem(item)
        self.setFixedHeight(len(hits) * max(1, self.sizeHintForRow(0)) + 4 * space("hair"))
        self.setVisible(bool(hits))
        if hits:
            self.setCurrentRow(0)

    def enter(self) -> None:
        """The keyboard comes here from the words."""
        if self.count():
            self.setCurrentRow(max(0, self.currentRow()))
            self.setFocus()

    def choose_current(self) -> None:
        """As Enter does on the line the list stands on."""
        if self.count():
            self._on_activated(self.item(max(0, self.currentRow())))

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_RECORD))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up from the first hit goes back to the words."""
        if event.key() == Qt.Key.Key_Up and self.currentRow() == 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)
