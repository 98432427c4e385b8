"""How a series goes: how often, how many times or until which day, and what becomes of closed days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.series import OnClosed
from healthdesk.rules.talk_series import MOST
from healthdesk.ui.agenda.weeks_field import WeeksField
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.text import Text

_COUNT, _DAY = "count", "day"


class SeriesEnds(QWidget):
    """changed: something else was chosen."""

    changed = Signal()

    def __init__(
        self,
        parse: Callable[[str], date | None],
        every_weeks: int,
        count: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._weeks = WeeksField()
        self._weeks.setValue(every_weeks)
        self._end = FoldingBox()
        self._end.addItem(self.tr("een aantal"), _COUNT)
        self._end.addItem(self.tr("tot een dag"), _DAY)
        self._count = NumberField(2, MOST)
        self._count.setValue(count)
        self._until = DateField(parse)
        self._closed = ChoiceChips(
            self.tr("Op een feestdag, sluiting of vrije dag"),
            (
                Choice(OnClosed.SKIP.value, self.tr("sla over")),
                Choice(OnClosed.MOVE.value, self.tr("verzet naar een dag ernaast")),
            ),
        )
        self._closed.choose_first()
        self._count_field = LabeledField(self.tr("Hoeveel gesprekken"), self._count)
        self._until_field = LabeledField(self.tr("Laatste dag"), self._until)
        self._until_field.hide()
        ends = row(gap="medium")
        ends.addWidget(LabeledField(self.tr("Hoe vaak"), self._weeks), 1)
        ends.addWidget(LabeledField(self.tr("Tot wanneer"), self._end), 1)
        ends.addWidget(self._count_field, 1)
        ends.addWidget(self._until_field, 1)
        layout = column(self, gap="medium")
        layout.addLayout(ends)
        layout.addWidget(self._titled(self._closed))
        self._end.activated.connect(self._on_end)
        self._closed.picked.connect(self._on_closed)
        self._until.value_changed.connect(self.changed)
        for field in (self._weeks, self._count):
            field.setKeyboardTracking(False)
            field.valueChanged.connect(self.changed)

    def _titled(self, chips: ChoiceChips) -> QWidget:
        holder = QWidget()
        holder.setProperty("look", "clear")
        layout = column(holder, gap="tiny")
        layout.addWidget(Text(chips.accessibleName()))
        layout.addWidget(chips)
        layout.addStretch(1)
        return holder

    @property
    def every_weeks(self) -> int:
        """How often it comes back."""
        return self._weeks.value()

    @property
    def count(self) -> int:
        """How many talks."""
        return self._count.value()

    @property
    def until(self) -> date | None:
        """The last day; None where a number was chosen, or nothing was typed yet."""
        return self._until.value if self._end.currentData() == _DAY else None

    @property
    def lacks_day(self) -> bool:
        """Whether it is to end on a day that is not given yet."""
        return self._end.currentData() == _DAY and self._until.value is None

    @property
    def on_closed(self) -> OnClosed:
        """What becomes of a day on which nobody could be there."""
        return OnClosed(self._closed.value or OnClosed.SKIP.value)

    def _on_end(self) -> None:
        by_day = self._end.currentData() == _DAY
        self._count_field.setVisible(not by_day)
        self._until_field.setVisible(by_day)
        if by_day:
            self._until.setFocus()
        self.changed.emit()

    def _on_closed(self, _values: object) -> None:
        if self._closed.value is None:
            self._closed.choose_first()
        self.changed.emit()
