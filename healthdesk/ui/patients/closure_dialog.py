"""Ending a contract: the last day, who decided, and why."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.enrolment import Enrolment
from healthdesk.records.half_typed import TypedAt
from healthdesk.rules.enrolment_dates import end_after, latest_end
from healthdesk.rules.enrolment_terms import Terms, code_of, terms
from healthdesk.rules.typed_dates import parse_date
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import DangerButton, QuietButton
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class ClosureDialog(HeldDialog):
    """Stays open until the closing is kept, so that a refusal stands at its field.

    wished: last day, code of who decided, code of why.
    """

    wished = Signal(object, str, str)

    def __init__(self, workbench: Workbench, contract: Enrolment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        today = workbench.desk.clock.today()
        self._today, self._language = today, workbench.desk.language
        self.setWindowTitle(self.tr("Uitschrijven"))
        self.setMinimumWidth(size("dialog"))
        self._day = DateField(self._parse)
        self._day.show_value(end_after(today))
        latest = short_date(latest_end(today))
        hint = self.tr("De laatste dag van een maand, ten laatste {day}.").format(day=latest)
        self._ends_on = LabeledField(
            self.tr("Laatste dag onder forfait"), self._day, hint=hint, required=True
        )
        self._decision = self._list("decisions", self.tr("Wie besliste"))
        self._reason = self._list("reasons", self.tr("Waarom"))
        self._reason.set_hint(self.tr("Kies een code, of typ de code die je ziekenfonds vraagt."))
        self._banner = Banner()
        self._banner.clear()
        self._close = DangerButton(self.tr("Uitschrijven"))
        self._close.clicked.connect(self._on_close)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.let_be)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(self.windowTitle(), "heading"))
        for part in (self._banner, self._ends_on, self._decision, self._reason):
            layout.addWidget(part)
        layout.addStretch(1)
        buttons = row()
        fill(buttons, None, away, self._close)
        layout.addLayout(buttons)
        at = TypedAt("closure", contract.patient_id, str(contract.id))
        self.hold(workbench.left_words, at, self._banner, self._close)

    def show_error(self, fields: tuple[str, ...], sentence: str) -> None:
        """Why it was refused, at the field at fault."""
        self._close.setEnabled(True)
        places = {
            "ends_on": self._ends_on,
            "closure_decision": self._decision,
            "closure_reason": self._reason,
        }
        field = next((places[name] for name in fields if name in places), self._ends_on)
        field.set_error(sentence)
        field.field.setFocus()

    def _list(self, kind: Terms, label: str) -> LabeledField:
        box = FoldingBox()
        box.setEditable(True)
        for code, name in terms(kind, self._language).items():
            box.addItem(name, code)
        box.setCurrentIndex(-1)
        return LabeledField(label, box, required=True)

    def _parse(self, typed: str) -> date | None:
        return parse_date(typed, self._today, self._language)

    def _on_close(self) -> None:
        day = self._day.value
        decision = code_of("decisions", self._decision.text(), self._language)
        reason = code_of("reasons", self._reason.text(), self._language)
        self._ends_on.set_error("" if day else self.tr("Wat is de laatste dag?"))
        self._decision.set_error("" if decision else self.tr("Wie besliste?"))
        self._reason.set_error("" if reason else self.tr("Waarom?"))
        if day is not None and decision and reason:
            self._close.setEnabled(False)
            self.wished.emit(day, decision, reason)
