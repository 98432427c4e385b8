"""A new agreement: with whom something may be shared, what, given by whom and until when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.consent import Consent, ShareScope
from healthdesk.records.ids import new_id
from healthdesk.records.patient import Patient
from healthdesk.rules.person_names import shown_name
from healthdesk.rules.representation import deciders
from healthdesk.rules.typed_dates import parse_date
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import fill
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.said import offered_scopes
from healthdesk.ui.patients.speaks_for import SpeaksFor

Lines = tuple[str, tuple[str, ...], str | None, str, str]
"""What stands in the fields, as it was typed."""


class ConsentForm(Card):
    """wished: the `Consent` to keep."""

    wished = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Nieuw akkoord"))
        self._workbench = workbench
        self._patient: Patient | None = None
        self._banner = Banner()
        hint = self.tr("naam van de dienst of persoon")
        self._partner = LabeledField(self.tr("Met wie"), QLineEdit(), hint=hint, required=True)
        may_be_shared = offered_scopes(workbench.desk.house).items()
        offered = [Choice(scope.value, label) for scope, label in may_be_shared]
        self._scope = ChoiceChips(self.tr("Wat mag gedeeld worden"), offered, several=True)
        self._how = ChoiceChips(
            self.tr("Hoe gegeven"),
            (
                Choice("oral", self.tr("mondeling")),
                Choice("written", self.tr("op papier")),
                Choice("by_proxy", self.tr("door iemand anders")),
            ),
        )
        self._by = SpeaksFor(workbench, self.tr("Door wie"))
        self._until = DateField(self._parse)
        self._ends = LabeledField(
            self.tr("Geldt tot"), self._until, hint=self.tr("leeg: tot het ingetrokken wordt")
        )
        self._ends.check_with(self._check_until)
        self._keep = PrimaryButton(self.tr("Akkoord noteren"))
        fill(self.body, self._banner, self._partner, Text(self.tr("Wat mag gedeeld worden")), self._scope)
        fill(self.body, Text(self.tr("Hoe gegeven")), self._how, self._by, self._ends, self._keep)
        self._banner.clear()
        self._how.picked.connect(self._on_how)
        self._keep.clicked.connect(self.keep)

    # --- what others may call

    def show_patient(self, patient: Patient, lines: Lines | None = None) -> None:
        """An empty form for this person, or what was half typed for her."""
        self.offer_people(patient)
        partner, scope, how, by, until = lines or ("", (), "oral", "", "")
        self._partner.set_text(partner)
        self._scope.show_values(scope)
        self._how.show_values(() if how is None else (how,))
        self._by.set_text(by)
        self._until.show_value(None)
        self._ends.set_text(until)
        for field in (self._partner, self._ends):
            field.set_error("")
        self._banner.clear()
        self._on_how(())

    def offer_people(self, patient: Patient) -> None:
        """Who may agree for her as the file says it now; what is typed stays."""
        self._patient = patient
        self._by.offer(deciders(patient, self._workbench.desk.clock.today()))

    def lines(self) -> Lines | None:
        """What was typed and not kept; None when nothing was."""
        partner, by, until = self._partner.text(), self._by.text(), self._ends.text()
        if not (partner or self._scope.values or by or until):
            return None
        return partner, tuple(self._scope.values), self._how.value, by, until

    def let_keep(self, able: bool) -> None:
        """Whether the button may be used now."""
        self._keep.setEnabled(able)

    def tell(self, sentence: str, *, ours: bool, fields: tuple[str, ...] = ()) -> None:
        """What did not work; `ours` when it is no fault of who typed."""
        if "given_by" in fields and self._how.value == "by_proxy":
            self._by.set_error(sentence)
            self._by.begin()
            return
        self._banner.say(sentence, "red" if ours else "amber")

    def keep(self) -> None:
        """Ask to keep what stands there."""
        if self._patient is None or not self._sound():
            return
        desk, by_proxy = self._workbench.desk, self._how.value == "by_proxy"
        self.wished.emit(
            Consent(
                id=new_id(),
                patient_id=self._patient.id,
                scope=frozenset(ShareScope(value) for value in self._scope.values),
                partner_name=self._partner.text(),
                given_by=self._by.text() if by_proxy else shown_name(self._patient),
                how=self._how.value or "oral",
                given_on=desk.clock.today(),
                until=self._until.value,
                noted_by=desk.actor.name,
                noted_at=desk.clock.now(),
            )
        )

    # --- helpers

    def _sound(self) -> bool:
        partner = "" if self._partner.text() else self.tr("Met wie mag er gedeeld worden?")
        by_proxy = self._how.value == "by_proxy"
        by = "" if self._by.text() or not by_proxy else self.tr("Wie gaf het akkoord?")
        self._partner.set_error(partner)
        self._by.set_error(by)
        if partner or by:
            if partner:
                self._partner.field.setFocus()
            else:
                self._by.begin()
            return False
        return self._ends.check()

    def _parse(self, typed: str) -> date | None:
        return parse_date(typed, self._workbench.desk.clock.today(), self._workbench.desk.language)

    def _check_until(self) -> str:
        self._until.read()
        return self.tr("Deze datum is niet duidelijk.") if self._until.is_misread else ""

    def _on_how(self, _values: object) -> None:
        self._by.setVisible(self._how.value == "by_proxy")
