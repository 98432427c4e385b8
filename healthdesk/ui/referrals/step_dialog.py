"""What goes with a step: the words it needs, and the moment of an appointment."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from healthdesk.records.half_typed import TypedAt
from healthdesk.records.referral import Planned, Referral
from healthdesk.records.referral import ReferralState as State
from healthdesk.rules.referral_steps import Step
from healthdesk.rules.typed_dates import parse_date, parse_time
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import DangerButton, PrimaryButton, QuietButton
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.dates import clock_time
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.said import step_question, step_verb


class StepDialog(HeldDialog):
    """Open with `open()`; who opened it takes the step and then accepts it, so that no word is lost.

    confirmed: the words, and when the appointment is (`Planned`) or None.
    """

    confirmed = Signal(str, object)

    def __init__(
        self, workbench: Workbench, one: Referral, step: Step, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workbench, self._step = workbench, step
        verb = step_verb(one, step.to)
        self.setModal(True)
        self.setWindowTitle(verb)
        self.setMinimumWidth(size("dialog"))
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(3 * size("control"))
        self._banner = Banner()
        self._words = LabeledField(step_question(one, step.to), self._text, required=step.needs_text)
        self._day = DateField(self._parse)
        self._day_field = LabeledField(self.tr("Dag"), self._day)
        self._time = LabeledField(self.tr("Uur"), QLineEdit(), hint=self.tr("bv. 14u30; mag leeg blijven"))
        self._day_field.check_with(self._day_trouble)
        self._time.check_with(self._time_trouble)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(verb, "heading"))
        layout.addWidget(Text(one.partner_name, "muted", wraps=True))
        layout.addWidget(self._banner)
        if step.to is State.PLANNED:
            moment = row(gap="gap")
            fill(moment, self._day_field, self._time)
            layout.addLayout(moment)
            self._show_planned(one)
        layout.addWidget(self._words)
        layout.addLayout(self._buttons(verb, step))
        self._banner.clear()
        at = TypedAt("step", one.patient_id, f"{one.id} {step.to}")
        self.hold(workbench.left_words, at, self._banner, self._do)
        (self._day if step.to is State.PLANNED else self._text).setFocus()
        self._day.selectAll()

    def say(self, sentence: str) -> None:
        """Why the step was not taken; what was typed stays."""
        self._do.setEnabled(True)
        self._banner.say(sentence, "amber")

    def _show_planned(self, one: Referral) -> None:
        """An appointment that is moved begins where it stands: whoever only adds a word does not wipe it."""
        if one.state is not State.PLANNED or one.planned_on is None:
            return
        self._day.show_value(one.planned_on)
        if one.planned_at is not None:
            self._time.set_text(clock_time(one.planned_at, self._workbench.desk.clock.zone))

    def _buttons(self, verb: str, step: Step) -> QHBoxLayout:
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.let_be)
        danger = step.to in {State.WITHDRAWING, State.WITHDRAWN}
        self._do = DangerButton(verb) if danger else PrimaryButton(verb)
        self._do.setDefault(not danger)
        self._do.clicked.connect(self._on_do)
        buttons = row()
        fill(buttons, None, away, self._do)
        return buttons

    def _on_do(self) -> None:
        text = self._text.toPlainText().strip()
        lacking = self._step.needs_text and not text
        self._words.set_error(self.tr("Een zin is genoeg.") if lacking else "")
        fine = [self._day_field.check(), self._time.check()]
        if lacking or not all(fine):
            return
        self._do.setEnabled(False)
        self._banner.clear()
        self.confirmed.emit(text, self._planned())

    def _planned(self) -> Planned | None:
        day = self._day.value
        if self._step.to is not State.PLANNED or day is None:
            return None
        at = parse_time(self._time.text())
        zone = self._workbench.desk.clock.zone
        return Planned(day, datetime.combine(day, at, zone).astimezone(UTC) if at is not None else None)

    def _day_trouble(self) -> str:
        if self._day.is_misread:
            return self.tr("Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4 of di.")
        if self._time.text() and self._day.value is None:
            return self.tr("Welke dag?")
        return ""

    def _time_trouble(self) -> str:
        typed = self._time.text()
        if typed and parse_time(typed) is None:
            return self.tr("Dit uur is niet te lezen. Schrijf bijvoorbeeld 14u30.")
        return ""

    def _parse(self, typed: str) -> date | None:
        return parse_date(typed, self._workbench.desk.clock.today(), self._workbench.desk.language)
