"""What an arrangement outside the house foresees: how many talks, since when, and where it says so."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.actions import change_allowances
from healthdesk.records.house_rule import RuleVersion
from healthdesk.records.trajectory import Allowance
from healthdesk.rules.allowances import MOST_MONTHS, HouseAllowance
from healthdesk.rules.trajectory import MOST
from healthdesk.ui.house_rules.day_field import DayField
from healthdesk.ui.house_rules.rule_step_dialog import RuleStepDialog
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.trajectory.said import allowance_name


class AllowanceDialog(RuleStepDialog):
    """How many talks in how many months, and from which day on."""

    def __init__(self, workbench: Workbench, one: HouseAllowance, parent: QWidget | None = None) -> None:
        super().__init__(workbench, one.number, parent)
        self._one = one
        self.setWindowTitle(self.tr("Wat anderen voorzien"))
        today, reader = workbench.desk.clock.today(), workbench.desk.language
        self._number, self._span = NumberField(1, MOST), NumberField(1, MOST_MONTHS)
        self._talks = LabeledField(self.tr("Hoeveel gesprekken"), self._number)
        self._months = LabeledField(self.tr("In hoeveel maanden"), self._span)
        self._from = DayField(self.tr("Geldt vanaf"), today, reader)
        self._until = DayField(self.tr("Geldt tot en met"), today, reader)
        self._source = line_field(
            self.tr("Bron"),
            hint=self.tr("een adres op het web, een brief, wie het zei en wanneer"),
            required=True,
        )
        self._checked_on = DayField(self.tr("Nagekeken op"), today, reader)
        self._checked_by = line_field(self.tr("Nagekeken door"))
        self._why = line_field(self.tr("Waarom (mag leeg)"))
        self._arrange(allowance_name(one.shipped, reader))
        self._show(one.newest or one.allowance)
        self._hold(one.shipped.id)

    def _arrange(self, name: str) -> None:
        numbers, days, checks = row(gap="medium"), row(gap="medium"), row(gap="medium")
        fill(numbers, self._talks, self._months)
        fill(days, self._from, self._until)
        fill(checks, self._checked_on, self._checked_by)
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(self.windowTitle(), "heading"), Text(name, "muted", wraps=True), self._banner)
        layout.addLayout(numbers)
        layout.addLayout(days)
        layout.addWidget(self._source)
        layout.addLayout(checks)
        layout.addWidget(Text(self.tr("Zonder die dag blijft het te controleren."), "caption", wraps=True))
        layout.addWidget(self._why)
        layout.addLayout(self._foot())
        self._banner.clear()

    def _show(self, one: Allowance) -> None:
        self._number.setValue(one.talks)
        self._span.setValue(one.months)
        self._from.show_value(one.valid_from if one.source else None)
        self._until.show_value(one.valid_until)
        self._source.set_text(one.source if one.own else "")
        self._checked_on.show_value(one.checked_on)
        self._checked_by.set_text(one.checked_by)

    def keep(self) -> None:
        """Keep it when nothing is wrong; otherwise the sentence stands at its field."""
        self._tell_nothing()
        days = (self._from, self._until, self._checked_on)
        unread = [day for day in days if not day.check()]
        if unread:
            return
        if self._from.value is None:
            self._from.set_error(self.tr("Vanaf welke dag?"))
            return
        wanted = replace(
            self._one.shipped,
            talks=self._number.value(),
            months=self._span.value(),
            valid_from=self._from.value,
            valid_until=self._until.value,
            source=self._source.text(),
            checked_on=self._checked_on.value,
            checked_by=self._checked_by.text() if self._checked_on.value is not None else "",
        )
        self._run(change_allowances.change, wanted, self._why)

    def _fields(self) -> dict[str, LabeledField]:
        return {
            "talks": self._talks,
            "months": self._months,
            "valid_from": self._from,
            "valid_until": self._until,
            "source": self._source,
            "checked_on": self._checked_on,
            "checked_by": self._checked_by,
        }

    def _said_of(self, theirs: RuleVersion) -> str:
        told = self.tr("{who} wijzigde dit intussen. Bewaar opnieuw als jouw keuze moet gelden.")
        return told.format(who=theirs.changed_by)
