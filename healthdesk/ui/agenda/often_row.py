"""Once, or a series: how often it comes back and how many times."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.rules.find_series import Rhythm
from healthdesk.rules.talk_series import MOST
from healthdesk.ui.agenda.weeks_field import WeeksField
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.tokens import size

_ONCE, _SERIES = "once", "series"
_USUAL = 10


class OftenRow(QWidget):
    """changed: another rhythm, or none."""

    changed = Signal()

    def __init__(self, length: QWidget, parent: QWidget | None = None) -> None:
        """`length`: what stands at the end of the line, how long one takes."""
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._is_group = False
        self._chips = ChoiceChips(
            self.tr("Een keer of een reeks"),
            (Choice(_ONCE, self.tr("één keer")), Choice(_SERIES, self.tr("een reeks"))),
            pills=True,
        )
        self._chips.choose_first()
        self._chips.picked.connect(self._on_picked)
        self._weeks = WeeksField()
        self._count = NumberField(2, MOST)
        self._count.setSuffix(self.tr(" keer"))
        self._count.setAccessibleName(self.tr("Hoeveel keer"))
        self._count.setValue(_USUAL)
        for field in (self._weeks, self._count):
            field.setKeyboardTracking(False)
            field.setMinimumWidth(size("rail") // 2)  # side by side also beside a scroll bar
            field.valueChanged.connect(self.changed)
        self._rhythm = QWidget()
        self._rhythm.setProperty("look", "clear")
        fields = row(self._rhythm, gap="small")
        fields.addWidget(self._weeks, 3)  # "toutes les 12 sem." is longer than "12 fois"
        fields.addWidget(self._count, 2)
        self._rhythm.hide()
        layout = column(self, gap="small")
        line = row(gap="small")
        line.addWidget(self._chips, 1)
        line.addWidget(length)
        layout.addLayout(line)
        layout.addWidget(self._rhythm)

    def show_group(self, *, group: bool) -> None:
        """A group has its own rhythm: nobody is asked for another, only whether all its dates are meant."""
        self._is_group = group
        self._rhythm.setVisible(self._chips.value == _SERIES and not group)

    @property
    def whole_group(self) -> bool:
        """Whether a place is looked for on every date of a group that comes back."""
        return self._is_group and self._chips.value == _SERIES

    @property
    def rhythm(self) -> Rhythm | None:
        """How often and how many times; None for one talk, and for a group."""
        if self._chips.value != _SERIES or self._is_group:
            return None
        return Rhythm(self._weeks.value(), self._count.value())

    def start(self) -> None:
        """Another person: one talk; this is not an edit."""
        self._chips.choose_first()
        self._rhythm.hide()

    def choose_series(self) -> None:
        """As if somebody chose a series."""
        self._chips.show_values((_SERIES,))
        self._on_picked(self._chips.values)

    def _on_picked(self, _values: object) -> None:
        if self._chips.value is None:
            self._chips.choose_first()
        self._rhythm.setVisible(self._chips.value == _SERIES and not self._is_group)
        self.changed.emit()
