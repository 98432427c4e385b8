"""Who somebody is: names, birth date or age, numbers, sex on papers, gender and pronouns."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from healthdesk.records.ids import new_id
from healthdesk.records.patient import OLDEST, PERSONAL, Identifier, Patient
from healthdesk.rules.belgian_numbers import show_insz
from healthdesk.rules.patient_checks import number_kind, warnings
from healthdesk.rules.person_names import age_on
from healthdesk.rules.person_terms import person_terms
from healthdesk.rules.search_words import digits_of
from healthdesk.rules.typed_birth_dates import parse_birth_date, show_birth_date
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.section import Section

_NAMES = ("used_name", "official_given", "official_family", "native_name", "gender")


class WhoSection(Section):
    """An anonymous house asks a first name or pseudonym, an age, and how to speak of somebody."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, "", parent)
        self.set_title(self.tr("Wie"))
        self._history = Text("", "caption", wraps=True)
        self._history.hide()
        if self.anonymous:
            self.line("used_name", self.tr("Voornaam of schuilnaam"))
            self.line("age", self.tr("Leeftijd"))
        else:
            self._papers()
        hint = self.tr("bv. zij/haar, hij/hem, hen")
        self._pronouns = ChoiceBox(person_terms("pronouns", workbench.desk.language), typed=True)
        self._pronouns.picked.connect(self.edited)
        self.place("pronouns", LabeledField(self.tr("Voornaamwoorden"), self._pronouns, hint=hint))
        self.line("gender", self.tr("Gender, in eigen woorden"))
        self.fields["age"].check_with(self._check_age)
        self.add(self._history)

    def _papers(self) -> None:
        self.line("official_given", self.tr("Voornaam"))
        self.line("official_family", self.tr("Familienaam"))
        self.line("used_name", self.tr("Roepnaam"), self.tr("als iemand anders genoemd wil worden"))
        self.line("native_name", self.tr("Naam in eigen schrift"))
        born = self.line("birth_date", self.tr("Geboortedatum"), self.tr("bv. 14/3/2008, 3/2008 of 2008"))
        born.check_with(self._check_birth_date)
        born.left.connect(self._on_number_left)
        self.line("age", self.tr("Leeftijd"), self.tr("als de geboortedatum niet gekend is"))
        number = self.line("national_number", self.tr("Rijksregister- of BIS-nummer"))
        number.left.connect(self._on_number_left)
        self._sex = ChoiceBox(
            {
                "": self.tr("niet gevraagd"),
                "female": self.tr("vrouw"),
                "male": self.tr("man"),
                "other": self.tr("X"),
                "unknown": self.tr("niet gekend"),
            }
        )
        self._sex.picked.connect(self.edited)
        self.place("sex", LabeledField(self.tr("Geslacht op papieren"), self._sex))

    # --- showing and reading

    def chosen(self) -> dict[str, str]:
        """What is chosen rather than typed, where this house asks it."""
        return {} if self.anonymous or self._sex.value == "" else {"sex": self._sex.value}

    def show_text(self, key: str, text: str) -> None:
        if key == "sex" and not self.anonymous:
            self._sex.show_value(text)
        else:
            super().show_text(key, text)

    def show_patient(self, patient: Patient) -> None:
        for key in _NAMES:
            self.show_text(key, getattr(patient, key))
        self._pronouns.show_value(patient.pronouns)
        age = age_on(replace(patient, birth_date=""), self.today)
        self.show_text("age", "" if age is None else str(age))
        if self.anonymous:
            return
        self.show_text("birth_date", show_birth_date(patient.birth_date))
        present = _present(patient)
        self.show_text("national_number", show_insz(present.value) if present else "")
        self._sex.show_value(patient.sex)
        self.fields["national_number"].set_hint("")
        before = [one for one in patient.identifiers if one.kind in PERSONAL and one.until is not None]
        lines = [self._earlier(one) for one in before]
        self._history.setText("\n".join(lines))
        self._history.setVisible(bool(lines))

    def _earlier(self, one: Identifier) -> str:
        number, last = show_insz(one.value), short_date(one.until) if one.until else ""
        if one.since is None:
            return self.tr("vroeger nummer {number}, tot {day}").format(number=number, day=last)
        told = self.tr("vroeger nummer {number}, van {first} tot {last}")
        return told.format(number=number, first=short_date(one.since), last=last)

    def typed(self, patient: Patient) -> Patient:
        patient = replace(patient, **self.plain(patient, *_NAMES), pronouns=self._pronouns.value)
        patient = self._with_age(patient)
        if self.anonymous:
            return patient
        born = parse_birth_date(self.text("birth_date"), self.today)
        return replace(
            patient,
            birth_date=patient.birth_date if born is None else born,
            sex=self._sex.value,
            identifiers=self._identifiers(patient),
        )

    def _with_age(self, patient: Patient) -> Patient:
        text, known = self.text("age"), age_on(replace(patient, birth_date=""), self.today)
        if text == ("" if known is None else str(known)):
            return patient
        age = int(text) if text.isdecimal() else None
        return replace(patient, age=age, age_noted_on=None if age is None else self.today)

    def _identifiers(self, patient: Patient) -> tuple[Identifier, ...]:
        digits = digits_of(self.text("national_number"))
        present = _present(patient)
        if (present.value if present else "") == digits:
            return patient.identifiers
        # A number that was replaced is kept with its last day: people move from BIS to national.
        history = tuple(
            replace(one, until=self.today) if one is present else one for one in patient.identifiers
        )
        return (Identifier(number_kind(digits), digits, since=self.today), *history) if digits else history

    # --- checks

    def _check_age(self) -> str:
        text = self.text("age")
        if not text or (text.isdecimal() and int(text) <= OLDEST):
            return ""
        return self.tr("Vul een leeftijd in jaren in.")

    def _check_birth_date(self) -> str:
        if parse_birth_date(self.text("birth_date"), self.today) is None:
            if parse_birth_date(self.text("birth_date"), date.max) is not None:
                return self.workbench.sentence("patients.birth_date_future")
            return self.tr("Deze datum is niet duidelijk. Schrijf bijvoorbeeld 14/3/2008, 3/2008 of 2008.")
        return ""

    def warn(self, patient: Patient) -> None:
        """Say what is odd about the number, as help under it: never a refusal."""
        if self.anonymous:
            return
        digits = digits_of(self.text("national_number"))
        told = warnings(patient) if digits else ()
        told = tuple(one for one in told if one.field in {"national_number", "birth_date"})
        said = " ".join(self.workbench.sentence(one.key, **dict(one.values)) for one in told)
        self.fields["national_number"].set_hint(said)

    def _on_number_left(self) -> None:
        now = self.workbench.desk.clock.now()
        self.warn(self.typed(Patient(id=new_id(), code="", created_at=now)))


def _present(patient: Patient) -> Identifier | None:
    """The number that is in use."""
    return next((one for one in patient.identifiers if one.until is None and one.kind in PERSONAL), None)
