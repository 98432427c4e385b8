"""A new contract with the centre: who signed it, when, and from which day care starts."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.patient import Patient
from healthdesk.rules.answer_enrolment import SignedContract
from healthdesk.rules.enrolment_dates import may_sign, start_after
from healthdesk.rules.enrolment_terms import terms
from healthdesk.rules.person_names import age_on, official_name, shown_name
from healthdesk.rules.representation import is_administered, is_grown, signers
from healthdesk.rules.typed_dates import parse_date
from healthdesk.ui.parts.buttons import PrimaryButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import fill
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.speaks_for import SpeaksFor

Lines = tuple[str, str | None, str, str | None, tuple[str, ...]]
"""What stands in the fields, as it was typed and chosen."""


class EnrolmentForm(Card):
    """wished: a `SignedContract` to keep."""

    wished = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Nieuw contract"))
        self._workbench = workbench
        self._patient: Patient | None = None
        self._as_begun: Lines | None = None
        self._day = DateField(self._parse)
        self._signed_on = LabeledField(self.tr("Getekend op"), self._day, required=True)
        self._who = ChoiceChips(self.tr("Wie tekende"))
        self._signer = SpeaksFor(workbench, self.tr("Naam van wie tekende"))
        names = terms("signatures", workbench.desk.language)
        self._signature = ChoiceChips(
            self.tr("Handtekening"), [Choice(code, name) for code, name in names.items()]
        )
        self._trial = ChoiceChips(
            self.tr("Proefperiode"), (Choice("yes", self.tr("proefperiode")),), several=True
        )
        self._starts = Text("", "strong", wraps=True)
        self._keep = PrimaryButton(self.tr("Inschrijven"))
        fill(
            self.body,
            self._signed_on,
            Text(self.tr("Wie tekende")),
            self._who,
            self._signer,
            Text(self.tr("Handtekening")),
            self._signature,
            self._trial,
            self._starts,
            self._keep,
        )
        self._day.value_changed.connect(self._on_changed)
        self._day.misread.connect(self._on_misread)
        self._who.picked.connect(self._on_changed)
        self._keep.clicked.connect(self._on_keep)

    def show_patient(self, patient: Patient, lines: Lines | None = None) -> None:
        """An empty contract for this person, signed today unless said otherwise; or what was half typed."""
        self._patient = patient
        self._day.show_value(self._today)
        self.offer_people(patient)
        self._signer.propose_first()
        self._who.show_values(("other",) if self._another_signs(patient) else ("self",))
        self._signature.show_values(("paper",))
        self._trial.show_values(())
        self._signed_on.set_error("")
        self._signer.set_error("")
        self._as_begun = self._lines()
        if lines is not None:
            day, who, signer, signature, trial = lines
            self._signed_on.set_text(day)
            self._who.show_values(() if who is None else (who,))
            self._signer.set_text(signer)
            self._signature.show_values(() if signature is None else (signature,))
            self._trial.show_values(trial)
        self._on_changed(None)

    def lines(self) -> Lines | None:
        """What was typed or chosen and not kept; None when nothing was."""
        return None if self._patient is None or self._lines() == self._as_begun else self._lines()

    def _lines(self) -> Lines:
        day, who, signature = self._signed_on.text(), self._who.value, self._signature.value
        return day, who, self._signer.text(), signature, tuple(self._trial.values)

    def _another_signs(self, patient: Patient) -> bool:
        """Whether most likely somebody signed for her: she is too young, or a judge named somebody."""
        house = self._workbench.desk.house
        young = not may_sign(age_on(patient, self._today), house.signing_age)
        return young or is_administered(patient, self._today)

    def offer_people(self, patient: Patient) -> None:
        """Who may sign for her as the file says it now; what is typed stays."""
        self._patient = patient
        other = self.tr("iemand voor deze persoon")
        if not is_grown(patient, self._today):
            other = self.tr("ouder of voogd")
        self._who.offer((Choice("self", self.tr("de persoon zelf")), Choice("other", other)))
        self._signer.offer(signers(patient, self._today))

    def show_error(self, fields: tuple[str, ...], sentence: str) -> bool:
        """Put a refusal at its field; False when it belongs to none."""
        if "signed_on" in fields:
            self._signed_on.set_error(sentence)
            self._signed_on.field.setFocus()
        elif "signed_by" in fields:
            self._signer.show()
            self._signer.set_error(sentence)
            self._signer.begin()
        else:
            return False
        return True

    def let_keep(self, able: bool) -> None:
        """Whether the button may be used now."""
        self._keep.setEnabled(able)

    @property
    def _today(self) -> date:
        return self._workbench.desk.clock.today()

    def _parse(self, typed: str) -> date | None:
        return parse_date(typed, self._today, self._workbench.desk.language, past=True)

    def _on_changed(self, _value: object) -> None:
        self._signer.setVisible(self._who.value != "self")
        self._signer.set_error("")
        day = self._day.value
        if day is None:
            self._starts.setText("")
            return
        self._signed_on.set_error("")
        words = self.tr("Zorg onder forfait vanaf {day}.")
        self._starts.setText(words.format(day=short_date(start_after(day))))

    def _on_misread(self, _typed: str) -> None:
        self._signed_on.set_error(self.tr("Deze datum is niet duidelijk. Schrijf bijvoorbeeld 5/11."))

    def _on_keep(self) -> None:
        day = self._day.value
        by_self = self._who.value == "self"
        if day is None:
            self._signed_on.set_error(self.tr("Wanneer werd het contract getekend?"))
        if not by_self and not self._signer.text():
            self._signer.set_error(self.tr("Wie tekende het contract?"))
            return
        if day is None or self._patient is None:
            return
        mine = official_name(self._patient) or shown_name(self._patient)
        signer = mine if by_self else self._signer.text()
        kind = self._signature.value or "paper"
        self.wished.emit(SignedContract(day, signer, by_self, kind, bool(self._trial.values)))
