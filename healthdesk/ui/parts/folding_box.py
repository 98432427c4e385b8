"""A list that folds out; of a choice longer than the box as much as fits, the whole of it in the tip."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from healthdesk.ui.parts.room_for import as_much_as_fits
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import size

_ROUNDED = 2
"""Pixels by which a face may be drawn wider than its letters one by one: of some Qt knows nothing."""


class FoldingBox(QComboBox):
    """Qt cuts such a choice off in the middle of a letter where a style sheet dresses the box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentTextChanged.connect(self._on_text)

    def offer_choices(self, choices: Iterable[tuple[str, object]]) -> None:
        """These choices, by name, in place of others."""
        self.clear()
        for name, data in choices:
            self.addItem(name, data)

    def offer_again(self, choices: Iterable[tuple[str, object]]) -> None:
        """What there is to choose by now. What was chosen stays so; the same again closes no open list."""
        wanted = list(choices)
        if wanted != [(self.itemText(place), self.itemData(place)) for place in range(self.count())]:
            chosen = self.currentData()
            self.offer_choices(wanted)
            self.choose(chosen)

    def choose(self, data: object, said: str = "") -> None:
        """The choice with this data (`findData` compares a UUID by where it is kept), else the first.

        `said`: what is no longer offered stays what it is, by this name, until somebody chooses another.
        """
        found = next((place for place in range(self.count()) if self.itemData(place) == data), None)
        if found is None and said and data is not None:
            self.addItem(said, data)
            found = self.count() - 1
        self.setCurrentIndex(found or 0)

    def room_for_choice(self) -> int:
        """How wide it has to be to say what is chosen now whole, whatever else there is to choose."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(self.itemText(n)) for n in range(self.count())), default=0)
        return self.sizeHint().width() - longest + metrics.horizontalAdvance(self.currentText())

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_ROUNDED, 0)

    def minimumSizeHint(self) -> QSize:
        """Gives way to what stands beside it: Qt would ask for room for its longest choice."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), size("folding_box")), least.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        shown = self.shown_text(option)
        if self.isEditable() or self.currentIndex() < 0 or shown == self.currentText():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = shown
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _on_text(self, text: str) -> None:
        set_tip(self, text)

    def shown_text(self, option: QStyleOptionComboBox) -> str:
        """As much of the choice as there is room for."""
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        room = field.width() - 2  # the style keeps a pixel free on either side
        return as_much_as_fits(self.currentText(), self.fontMetrics(), room)
