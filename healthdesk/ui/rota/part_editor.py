"""One part of the day as the house divides it: its name, hours, days, and whom it wants there at least."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from healthdesk.errors import NotAllowed
from healthdesk.records.ids import new_id
from healthdesk.records.rota import ON_ROTA, DayPart
from healthdesk.rules.typed_dates import show_end, show_time
from healthdesk.rules.typed_hours import read_hours
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.rota.said import day_names, group_said

_MOST = 20


class PartEditor(QFrame):
    """removed: it is not a part of the day any more."""

    removed = Signal()

    def __init__(self, part: DayPart | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = part.key if part is not None else str(new_id())
        self._name = line_field(
            self.tr("Naam van het dagdeel"), part.name if part else "", hint=self.tr("bv. voormiddag")
        )
        hours = f"{show_time(part.starts)}-{show_end(part.ends)}" if part else ""
        self._hours = line_field(self.tr("Uren van het dagdeel"), hours, hint=self.tr("bv. 16-20 of 9-12u30"))
        self._days = ChoiceChips(
            self.tr("Op welke dagen"),
            (Choice(str(number), name) for number, name in enumerate(day_names(short=True))),
            several=True,
        )
        self._days.show_values(str(day) for day in (part.weekdays if part else ()))
        self._least = {role: NumberField(0, _MOST) for role in ON_ROTA}
        away = QuietButton(self.tr("Dit dagdeel weglaten"), small=True)
        away.clicked.connect(self.removed)
        top, bottom = row(gap="large"), row(gap="large")
        for field in (self._name, self._hours):
            top.addWidget(field, 1)
        for role, number in self._least.items():
            number.setValue(part.least.get(role, 0) if part else 0)
            number.setMaximumWidth(size("short_field"))
            bottom.addWidget(LabeledField(group_said(role), number), 1)
        layout = column(self, gap="small")
        layout.addLayout(top)
        layout.addWidget(Text(self._days.accessibleName()))
        layout.addWidget(self._days)
        layout.addWidget(Text(self.tr("Minstens aanwezig (0: niet geteld)"), "muted"))
        layout.addLayout(bottom)
        layout.addWidget(away)
        layout.addWidget(Line())

    def shown(self) -> tuple[object, ...]:
        """What stands there, to see whether it was changed."""
        numbers = tuple(number.value() for number in self._least.values())
        return self._key, self._name.text(), self._hours.text(), self._days.values, numbers

    def read(self) -> DayPart | None:
        """The part; None when something is wrong, which stands at its field then."""
        try:
            stretches = read_hours(self._hours.text())
        except NotAllowed:
            stretches = ()
        wrong = len(stretches) != 1
        self._hours.set_error(self.tr("Eén begin en één einde, bijvoorbeeld 16-20.") if wrong else "")
        self._name.set_error("" if self._name.text() else self.tr("Geef het dagdeel een naam."))
        if wrong or not self._name.text():
            return None
        starts, ends = stretches[0]
        return DayPart(
            key=self._key,
            name=self._name.text(),
            starts=starts,
            ends=ends,
            weekdays=frozenset(int(day) for day in self._days.values),
            least={role: number.value() for role, number in self._least.items() if number.value()},
        )
