"""A field for a date the way people type it: 3/4, 3 april, morgen, +2w. Shown as vr 3 apr 2026."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from healthdesk.rules.typed_dates import FIRST_YEAR, LAST_YEAR
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.theme import theme

Parse = Callable[[str], date | None]
"""Reads what was typed; None when it is not a date. May also raise a `Trouble`."""


class DateField(QLineEdit):
    """Typed freely, understood on leaving or Enter.

    value_changed: a `date`, or None when emptied. misread: what stands there is not a date.
    """

    value_changed = Signal(object)
    misread = Signal(str)

    def __init__(self, parse: Parse, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parse = parse
        self._value: date | None = None
        self._shown = ""
        self.setPlaceholderText(QCoreApplication.translate("DateField", "bv. 3/4, morgen, di, +2w"))
        self._pick = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._pick.setText(QCoreApplication.translate("DateField", "Kies in een kalender"))
        self._pick.setShortcut(Qt.Key.Key_F4)
        self._pick.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._pick.triggered.connect(self._on_pick)
        self._on_theme_changed()
        theme().changed.connect(self._on_theme_changed)
        self.returnPressed.connect(self.read)

    @property
    def value(self) -> date | None:
        """The date that stands there; what is still being typed counts when it can be read."""
        self.read()
        return self._value

    @property
    def peeked(self) -> date | None:
        """The date as far as it can be read, for who must not touch what is still being typed."""
        typed = self.text().strip()
        if typed == self._shown:
            return self._value
        return self._parse(typed) if typed else None

    @property
    def is_misread(self) -> bool:
        """Whether something stands there that is not a date."""
        self.read()
        return bool(self.text().strip()) and self.text() != self._shown

    def show_value(self, day: date | None) -> None:
        """Put a date there; this is not an edit."""
        self._value = day
        self._shown = short_date(day) if day else ""
        self.setText(self._shown)

    def read(self) -> None:
        """Understand what was typed."""
        typed = self.text().strip()
        if typed == self._shown:
            return
        found = self._parse(typed) if typed else None
        if typed and found is None:
            self._value = None
            self.misread.emit(typed)
            return
        self.show_value(found)
        self.value_changed.emit(found)

    def _on_pick(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setAccessibleName(self._pick.text())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        calendar.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
        if self._value:
            calendar.setSelectedDate(QDate(self._value.year, self._value.month, self._value.day))
        calendar.activated.connect(self._on_picked)
        calendar.clicked.connect(self._on_picked)
        calendar.clicked.connect(menu.close)
        calendar.activated.connect(menu.close)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()

    def _on_picked(self, day: QDate) -> None:
        picked = date(day.year(), day.month(), day.day())
        if picked != self._value:
            self.show_value(picked)
            self.value_changed.emit(picked)

    def _on_theme_changed(self) -> None:
        self._pick.setIcon(theme().icon("today", "muted"))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.read()
        super().focusOutEvent(event)
