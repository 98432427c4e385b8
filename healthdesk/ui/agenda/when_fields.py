"""When a talk is, and how long: a day, an hour on the wall and minutes, each as people type them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.actions.desk import Desk
from healthdesk.rules.typed_dates import parse_date, parse_time, show_time
from healthdesk.rules.work_times import instant
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.tokens import size


class WhenFields(QWidget):
    """changed: another day, hour or length."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._desk = desk
        self._as_shown: tuple[date | None, str, datetime | None] = (None, "", None)
        self._day = DateField(self._parse_day)
        self.time = QLineEdit()
        self.time.setMaximumWidth(size("rail"))
        self.minutes = NumberField(5, 480)
        self.minutes.setSingleStep(5)
        self.minutes.setSuffix(self.tr(" min"))
        self._time_field = LabeledField(self.tr("Om"), self.time)
        self._time_field.check_with(self._check_time)
        when = row()
        when.addWidget(self._time_field)
        when.addWidget(LabeledField(self.tr("Hoe lang"), self.minutes))
        layout = column(self, gap="medium")
        layout.addWidget(LabeledField(self.tr("Dag"), self._day))
        layout.addLayout(when)
        for one in (self._day.value_changed, self._time_field.left, self.minutes.valueChanged):
            one.connect(self.changed)

    def show_time(self, starts_at: datetime | None, day: date | None = None) -> None:
        """A moment, or a day of which the hour is asked."""
        clock = self._desk.clock
        local = None if starts_at is None else starts_at.astimezone(clock.zone)
        self._day.show_value(local.date() if local else day or clock.today())
        self.time.setText(show_time(local.time()) if local else "")
        self._time_field.set_error("")
        self._as_shown = (self._day.value, self.time.text(), starts_at)

    @property
    def starts_at(self) -> datetime | None:
        """The instant that is meant; None where the day or the hour is not there yet."""
        day, text, starts_at = self._as_shown
        if starts_at is not None and (self._day.value, self.time.text()) == (day, text):
            return starts_at  # in the hour that comes twice, the same one of the two
        day, at = self._day.value, parse_time(self.time.text())
        return None if day is None or at is None else instant(day, at, self._desk.clock.zone)

    def wrong(self) -> str:
        """What is to be mended before it can be booked; "" where nothing is."""
        if not self._time_field.check() or self._day.value is None:
            return self._time_field.error or self.tr("Geef een dag en een uur.")
        return ""

    def _parse_day(self, typed: str) -> date | None:
        return parse_date(typed, self._desk.clock.today(), self._desk.language)

    def _check_time(self) -> str:
        at, starts_at = parse_time(self.time.text()), self.starts_at
        if at is None:
            return self.tr("Bv. 14u30, 14:30 of 14.")
        if starts_at is not None and starts_at.astimezone(self._desk.clock.zone).time() != at:
            return self.tr("Dit uur is er die dag niet: de klok gaat dan vooruit.")
        return ""
