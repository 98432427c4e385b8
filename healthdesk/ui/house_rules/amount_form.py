"""One amount of a right: what it is called, how much, for which days, from where, and who checked it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.entitlement import Amount, FactKind
from healthdesk.rules.entitlement_check import amount
from healthdesk.rules.entitlement_facts import read_number
from healthdesk.rules.right_checks import amount_trouble
from healthdesk.sentences import sentence
from healthdesk.ui.house_rules.day_field import DayField
from healthdesk.ui.parts.buttons import IconButton, LinkButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import plain_day
from healthdesk.ui.parts.labeled_field import line_field
from healthdesk.ui.parts.layouts import fill, grid, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.rights.said import dated_said


class AmountForm(Card):
    """changed: something in it was. unwanted: it should go. renewed: a newer value follows it."""

    changed = Signal()
    unwanted = Signal()
    renewed = Signal()

    def __init__(self, amount: Amount, today: date, language: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, margin="medium")
        self._amount, self._language, self._words = amount, language, "nl"
        self._name = line_field(self.tr("Naam van het bedrag"), required=True)
        self._value = line_field(self.tr("Bedrag in euro"), required=True)
        self._extra = line_field(self.tr("Meer per extra persoon"))
        self._from = DayField(self.tr("Vanaf"), today, language)
        self._until = DayField(self.tr("Tot en met"), today, language)
        self._source = line_field(self.tr("Bron"), required=True)
        self._dated = line_field(self.tr("Datum van de bron"))
        self._checked_on = DayField(self.tr("Nagekeken op"), today, language)
        self._checked_by = line_field(self.tr("Nagekeken door"))
        self._beside = Text("", "caption", wraps=True)
        self._end = LinkButton("")
        self._end.clicked.connect(self._on_end)
        self._error = Text("", "error", wraps=True)
        self._error.hide()
        self._newer: date | None = None
        self.show_newer(None)
        self._arrange()
        self._show()

    def _arrange(self) -> None:
        table = grid(gap="small")
        for place, part in (
            ((0, 0, 1, 2), self._name),
            ((0, 2, 1, 1), self._value),
            ((0, 3, 1, 1), self._extra),
            ((1, 0, 1, 2), self._source),
            ((1, 2, 1, 2), self._dated),
            ((2, 0, 1, 2), self._from),
            ((2, 2, 1, 2), self._until),
            ((3, 0, 1, 2), self._checked_on),
            ((3, 2, 1, 2), self._checked_by),
        ):
            table.addWidget(part, *place)
        for number in range(4):
            table.setColumnStretch(number, 1)
        renew = LinkButton(self.tr("Nieuwere waarde erbij"), icon="plus")
        renew.clicked.connect(self.renewed)
        away = IconButton("trash", self.tr("Haal dit bedrag weg"))
        away.clicked.connect(self.unwanted)
        foot = row(gap="small")
        fill(foot, renew, None, away)
        self.add(table)
        self.add(self._beside)
        self.add(self._end)
        self.add(self._error)
        self.add(foot)
        for line in (self._name, self._value, self._extra, self._source, self._dated, self._checked_by):
            line.field.textEdited.connect(self._on_changed)  # type: ignore[attr-defined]  # a line of text
        for day in (self._from, self._until, self._checked_on):
            day.changed.connect(self._on_changed)

    def _show(self) -> None:
        one = self._amount
        self._name.set_text(one.label.get(self._words, ""))
        self._value.set_text(amount(one.value, self._language) if one.value >= 0 else "")
        self._extra.set_text(amount(one.extra, self._language) if one.extra else "")
        self._source.set_text(one.source.name)
        if isinstance(self._source.field, QLineEdit):
            self._source.field.setCursorPosition(0)  # an address on the web is known by its beginning
        self._dated.set_text(dated_said(one.source.dated))
        self._from.show_value(one.valid_from)
        self._until.show_value(one.valid_until)
        self._checked_on.show_value(one.checked_on)
        self._checked_by.set_text(one.checked_by)

    # --- what others may call

    @property
    def amount(self) -> Amount:
        """What stands there; a value that cannot be read is below nothing, and refused."""
        value = read_number(self._value.text(), FactKind.MONEY)
        extra = read_number(self._extra.text(), FactKind.MONEY) if self._extra.text() else 0.0
        source, dated = self._amount.source, self._dated.text()
        dated = source.dated if dated == dated_said(source.dated) else dated
        return replace(
            self._amount,
            label=self._amount.label | {self._words: self._name.text()},
            value=-1.0 if value is None else value,
            extra=-1.0 if extra is None else extra,
            valid_from=self._from.value,
            valid_until=self._until.value,
            source=replace(source, name=self._source.text(), dated=dated),
            checked_on=self._checked_on.value,
            checked_by=self._checked_by.text(),
        )

    def show_words(self, language: str) -> None:
        """Its name in another language."""
        self._amount = replace(self._amount, label=self.amount.label)
        self._words = language
        self._name.set_text(self._amount.label.get(language, ""))

    def end_on(self, day: date) -> None:
        """A newer value follows: this one counts until that day."""
        if self._until.value is None:
            self._until.show_value(day)

    def show_newer(self, begins: date | None) -> None:
        """Say that a newer value stands beside this one, which has no end: both count; None: it does not."""
        self._newer = begins
        for part in (self._beside, self._end):
            part.setVisible(begins is not None)
        if begins is None:
            return
        told = self.tr("Ernaast staat een waarde vanaf {day}. Zolang deze geen einde heeft, telt ze mee.")
        self._beside.setText(told.format(day=plain_day(begins)))
        last = plain_day(begins - timedelta(days=1))
        self._end.setText(self.tr("Laat deze eindigen op {day}").format(day=last))

    def check(self) -> bool:
        """Tell in the card what is wrong; True when nothing is."""
        trouble = amount_trouble(self.amount)
        days = all([self._from.check(), self._until.check(), self._checked_on.check()])
        self._error.setText(sentence(self._language, trouble) if trouble else "")
        self._error.setVisible(bool(trouble))
        return days and not trouble

    def first_focus(self) -> QWidget:
        """Where the keyboard begins."""
        return self._name.field

    def _on_end(self) -> None:
        if self._newer is not None:
            self.end_on(self._newer - timedelta(days=1))
            self.changed.emit()

    def _on_changed(self, _what: object = None) -> None:
        if not self._error.isHidden():
            self.check()
        self.changed.emit()
