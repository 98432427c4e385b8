"""A day with its label, typed the way people type one, that may stay empty."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.rules.typed_dates import parse_date
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.labeled_field import LabeledField


class DayField(LabeledField):
    """changed: another day, or none."""

    changed = Signal()

    def __init__(self, label: str, today: date, language: str, parent: QWidget | None = None) -> None:
        self._today, self._language = today, language
        self._day = DateField(self._parse)
        super().__init__(label, self._day, parent)
        self.check_with(self._trouble)
        self._day.value_changed.connect(self._on_changed)

    @property
    def value(self) -> date | None:
        """The day that stands there."""
        return self._day.value

    def show_value(self, day: date | None) -> None:
        """Put a day there; this is not an edit."""
        self._day.show_value(day)

    def _parse(self, typed: str) -> date | None:
        return parse_date(typed, self._today, self._language)

    def _trouble(self) -> str:
        if self._day.is_misread:
            return self.tr("Deze dag is niet te lezen. Schrijf bijvoorbeeld 1/1/2027.")
        return ""

    def _on_changed(self, _day: object) -> None:
        self.check()
        self.changed.emit()
