"""What an arrangement outside the house foresees: how many talks, since when, and where it says so."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions import change_allowances
from healthdesk.actions.desk import Done
from healthdesk.errors import ChangedMeanwhile, NotAllowed, Trouble
from healthdesk.records.house_rule import RuleVersion
from healthdesk.records.trajectory import Allowance
from healthdesk.rules.allowances import MOST_MONTHS, HouseAllowance
from healthdesk.rules.trajectory import MOST
from healthdesk.ui.house_rules.day_field import DayField
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.trajectory.said import allowance_name


class AllowanceDialog(RoomyDialog):
    """Open with `open()`. kept: a `Done` with the step that was made."""

    kept = Signal(object)

    def __init__(self, workbench: Workbench, one: HouseAllowance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._one, self._seen = workbench, one, one.number
        self.setModal(True)
        self.setWindowTitle(self.tr("Wat anderen voorzien"))
        self.setMinimumWidth(size("form"))
        today, reader = workbench.desk.clock.today(), workbench.desk.language
        self._banner = Banner()
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

    def _arrange(self, name: str) -> None:
        numbers, days, checks, buttons = row(gap="medium"), row(gap="medium"), row(gap="medium"), row()
        fill(numbers, self._talks, self._months)
        fill(days, self._from, self._until)
        fill(checks, self._checked_on, self._checked_by)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.reject)
        self._keep = PrimaryButton(self.tr("Bewaren"))
        self._keep.clicked.connect(self.keep)
        fill(buttons, None, away, self._keep)
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(self.windowTitle(), "heading"), Text(name, "muted", wraps=True), self._banner)
        layout.addLayout(numbers)
        layout.addLayout(days)
        layout.addWidget(self._source)
        layout.addLayout(checks)
        layout.addWidget(Text(self.tr("Zonder die dag blijft het te controleren."), "caption", wraps=True))
        layout.addWidget(self._why)
        layout.addLayout(buttons)
        self._banner.clear()

    def _show(self, one: Allowance) -> None:
        self._number.setValue(one.talks)
        self._span.setValue(one.months)
        self._from.show_value(one.valid_from if one.source else None)
        self._until.show_value(one.valid_until)
        self._source.set_text(one.source if one.own else "")
        self._checked_on.show_value(one.checked_on)
        self._checked_by.set_text(one.checked_by)

    def reject(self) -> None:
        """Not while it is being kept: the answer closes this."""
        if self._keep.isEnabled():
            super().reject()

    def keep(self) -> None:
        """Keep it when nothing is wrong; otherwise the sentence stands at its field."""
        for field in self._fields().values():
            field.set_error("")
        self._banner.clear()
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
        self._keep.setEnabled(False)
        self._workbench.background.run(
            change_allowances.change,
            self._workbench.desk,
            wanted,
            self._seen,
            self._why.text(),
            then=self._on_kept,
            trouble=self._on_trouble,
        )

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

    def _on_kept(self, done: Done[RuleVersion]) -> None:
        self.accept()
        self.kept.emit(done)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._keep.setEnabled(True)
        theirs = trouble.theirs if isinstance(trouble, ChangedMeanwhile) else None
        if isinstance(theirs, RuleVersion):
            self._seen = theirs.number
            told = self.tr("{who} wijzigde dit intussen. Bewaar opnieuw als jouw keuze moet gelden.")
            self._banner.say(told.format(who=theirs.changed_by), "amber")
            return
        words = self._workbench.sentence_for(trouble)
        fields = trouble.fields if isinstance(trouble, NotAllowed) else ()
        at = self._fields().get(fields[0]) if fields else None
        if at is not None:
            at.set_error(words)
            at.field.setFocus()
        else:
            self._banner.say(words)
