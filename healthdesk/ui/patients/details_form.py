"""The fields of a person: the same for somebody new and in the file. An anonymous house asks less."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from healthdesk.records.house import House, HouseKind, IdentityLevel
from healthdesk.records.patient import (
    AccessNeed,
    Address,
    ContactKind,
    ContactPoint,
    Identifier,
    IdentifierKind,
    Membership,
    Patient,
    SpokenLanguage,
)
from healthdesk.rules.language_names import language_name, offered_languages
from healthdesk.rules.patient_checks import Warned, number_kind, warnings
from healthdesk.rules.phones import parse_phone, show_phone
from healthdesk.rules.typed_birth_dates import parse_birth_date, show_birth_date
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, grid
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.said import needs


class DetailsForm(QWidget):
    """Shows a person and gives back what was typed.

    edited: something was typed; a moment after the last key.
    """

    edited = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._house: House = workbench.desk.house
        self._patient: Patient | None = None
        self._fields: dict[str, LabeledField] = {}
        self._loading = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(milliseconds("key_pause"))
        self._pause.timeout.connect(self.edited)
        layout = column(self, gap="gap")
        fill(layout, self._who(), self._reach(), self._language_and_access(), self._around())
        layout.addStretch(1)

    @property
    def _anonymous(self) -> bool:
        return self._house.identity_default is IdentityLevel.PSEUDONYM

    # --- sections

    def _line(self, key: str, label: str, hint: str = "") -> LabeledField:
        box = QLineEdit()
        box.textEdited.connect(self._on_edited)
        field = LabeledField(label, box, hint=hint)
        self._fields[key] = field
        return field

    def _who(self) -> Card:
        card = Card(self.tr("Wie"))
        table = grid(gap="large")
        if self._anonymous:
            table.addWidget(self._line("used_name", self.tr("Voornaam of schuilnaam")), 0, 0)
            table.addWidget(self._line("age", self.tr("Leeftijd")), 0, 1)
            table.addWidget(
                self._line("pronouns", self.tr("Voornaamwoorden"), self.tr("bv. zij/haar, hij/hem, hen")),
                1,
                0,
            )
            table.addWidget(self._line("gender", self.tr("Gender, in eigen woorden")), 1, 1)
            self._fields["age"].check_with(self._check_age)
        else:
            table.addWidget(self._line("official_given", self.tr("Voornaam")), 0, 0)
            table.addWidget(self._line("official_family", self.tr("Familienaam")), 0, 1)
            table.addWidget(
                self._line("used_name", self.tr("Roepnaam"), self.tr("als iemand anders genoemd wil worden")),
                1,
                0,
            )
            table.addWidget(self._line("native_name", self.tr("Naam in eigen schrift")), 1, 1)
            table.addWidget(
                self._line("birth_date", self.tr("Geboortedatum"), self.tr("bv. 14/3/2008, 3/2008 of 2008")),
                2,
                0,
            )
            table.addWidget(self._line("national_number", self.tr("Rijksregister- of BIS-nummer")), 2, 1)
            table.addWidget(self._sex(), 3, 0)
            table.addWidget(self._line("gender", self.tr("Gender, in eigen woorden")), 3, 1)
            table.addWidget(
                self._line("pronouns", self.tr("Voornaamwoorden"), self.tr("bv. zij/haar, hij/hem, hen")),
                4,
                0,
            )
            self._fields["birth_date"].check_with(self._check_birth_date)
            self._fields["national_number"].check_with(self._no_error)
            self._fields["national_number"].left.connect(self._on_number_left)
        self._even(table)
        card.add(table)
        return card

    def _even(self, table: object) -> None:
        for number in (0, 1):
            table.setColumnStretch(number, 1)  # type: ignore[attr-defined]

    def _sex(self) -> LabeledField:
        self._sex_box = QComboBox()
        for value, label in (
            ("", self.tr("niet gevraagd")),
            ("female", self.tr("vrouw")),
            ("male", self.tr("man")),
            ("other", self.tr("X")),
        ):
            self._sex_box.addItem(label, value)
        self._sex_box.activated.connect(self._on_edited)
        return LabeledField(self.tr("Geslacht op papieren"), self._sex_box)

    def _reach(self) -> Card:
        card = Card(self.tr("Veilig bereiken"))
        table = grid(gap="large")
        table.addWidget(self._line("phone", self.tr("Telefoon")), 0, 0)
        table.addWidget(self._line("email", self.tr("E-mail")), 0, 1)
        table.addWidget(
            self._line(
                "contact_rule",
                self.tr("Afspraak om te bereiken"),
                self.tr("bv. niet bellen naar huis, sms na 16 u"),
            ),
            1,
            0,
        )
        if self._anonymous:
            table.addWidget(self._line("region", self.tr("Streek"), self.tr("postcode of ‘op kot’")), 1, 1)
        else:
            table.addWidget(self._line("street", self.tr("Straat, nummer en bus")), 2, 0)
            table.addWidget(self._line("postcode", self.tr("Postcode")), 1, 1)
            table.addWidget(self._line("town", self.tr("Gemeente")), 2, 1)
        self._fields["phone"].check_with(self._check_phone)
        self._even(table)
        card.add(table)
        self._unsafe = ChoiceChips(
            self.tr("Niet gebruiken"),
            (
                Choice("phone", self.tr("niet bellen")),
                Choice("email", self.tr("niet mailen")),
            ),
            several=True,
        )
        self._unsafe.picked.connect(self._on_edited)
        card.add(self._unsafe)
        return card

    def _language_and_access(self) -> Card:
        card = Card(self.tr("Taal en toegankelijkheid"))
        self._language = QComboBox()
        self._language.addItem(self.tr("niet gevraagd"), "")
        for code in offered_languages():
            self._language.addItem(language_name(code, self._workbench.desk.language), code)
        self._language.activated.connect(self._on_edited)
        card.add(LabeledField(self.tr("Taal van het gesprek"), self._language))
        self._interpreter = ChoiceChips(
            self.tr("Tolk"), (Choice("yes", self.tr("tolk gewenst")),), several=True
        )
        self._interpreter.picked.connect(self._on_edited)
        card.add(self._interpreter)
        self._needs = ChoiceChips(
            self.tr("Wat heb je nodig"),
            [Choice(need.value, label) for need, label in needs().items()],
            several=True,
        )
        self._needs.picked.connect(self._on_edited)
        card.add(Text(self.tr("Wat is nodig om te kunnen komen?")))
        card.add(self._needs)
        return card

    def _around(self) -> Card:
        card = Card(self.tr("Rond deze persoon"))
        table = grid(gap="large")
        table.addWidget(
            self._line("referrer", self.tr("Aangemeld door"), self.tr("bv. zelf, school, CLB, huisarts")),
            0,
            0,
        )
        table.addWidget(self._line("warning", self.tr("Let op, voor iedereen aan de balie")), 0, 1)
        if self._house.kind is HouseKind.WGC:
            table.addWidget(
                self._line("fund", self.tr("Ziekenfonds"), self.tr("drie cijfers van de klever")), 1, 0
            )
            table.addWidget(self._line("membership", self.tr("Inschrijvingsnummer")), 1, 1)
            table.addWidget(self._line("former_gp", self.tr("Vorige huisarts")), 2, 0)
        self._even(table)
        card.add(table)
        return card

    # --- what others may call

    def show_patient(self, patient: Patient) -> None:
        """Put a person in the fields; this is not an edit."""
        self._loading = True
        self._patient = patient
        for key, text in self._texts(patient).items():
            if key in self._fields:
                self._fields[key].set_text(text)
                self._fields[key].set_error("")
        if not self._anonymous:
            self._sex_box.setCurrentIndex(max(0, self._sex_box.findData(patient.sex)))
        spoken = patient.languages[0] if patient.languages else SpokenLanguage("")
        self._language.setCurrentIndex(max(0, self._language.findData(spoken.code)))
        self._interpreter.show_values(("yes",) if spoken.interpreter else ())
        self._needs.show_values(need.value for need in patient.access_needs)
        self._unsafe.show_values(
            {
                "email" if p.kind is ContactKind.EMAIL else "phone"
                for p in patient.contact_points
                if not p.safe
            }
        )
        self._loading = False

    def _texts(self, patient: Patient) -> dict[str, str]:
        phone = next((p.value for p in patient.contact_points if p.kind is not ContactKind.EMAIL), "")
        email = next((p.value for p in patient.contact_points if p.kind is ContactKind.EMAIL), "")
        address = patient.addresses[0] if patient.addresses else Address("", "", "")
        number = next((i.value for i in patient.identifiers if i.until is None), "")
        membership = patient.membership or Membership("", "")
        plain = ("used_name", "official_given", "official_family", "native_name", "pronouns", "gender")
        more = ("contact_rule", "region", "referrer", "warning", "former_gp")
        return {key: getattr(patient, key) for key in (*plain, *more)} | {
            "age": "" if patient.age is None else str(patient.age),
            "birth_date": show_birth_date(patient.birth_date),
            "national_number": number,
            "phone": show_phone(phone),
            "email": email,
            "street": address.street,
            "postcode": address.postcode,
            "town": address.town,
            "fund": membership.fund,
            "membership": membership.number,
        }

    def draft(self) -> Patient:
        """The person as typed; what cannot be read stays as it was."""
        if self._patient is None:
            raise RuntimeError("nobody was shown")
        known = self._patient
        typed = {
            key: self._fields[key].text()
            for key in (
                "used_name",
                "official_given",
                "official_family",
                "native_name",
                "pronouns",
                "gender",
                "contact_rule",
                "region",
                "referrer",
                "warning",
                "former_gp",
            )
            if key in self._fields
        }
        patient = replace(
            known,
            **typed,  # type: ignore[arg-type]
            contact_points=self._contact_points(known),
            languages=self._languages(known),
            access_needs=frozenset(AccessNeed(value) for value in self._needs.values),
        )
        return self._anonymous_parts(patient) if self._anonymous else self._known_parts(patient)

    def _anonymous_parts(self, patient: Patient) -> Patient:
        text = self._fields["age"].text()
        age = int(text) if text.isdigit() else None
        noted = patient.age_noted_on if age == patient.age else self._today
        return replace(patient, age=age, age_noted_on=noted if age is not None else None)

    def _known_parts(self, patient: Patient) -> Patient:
        born = parse_birth_date(self._fields["birth_date"].text(), self._today)
        street, postcode, town = (self._fields[key].text() for key in ("street", "postcode", "town"))
        first = (Address(street, postcode, town),) if street or postcode or town else ()
        patient = replace(
            patient,
            birth_date=patient.birth_date if born is None else born,
            sex=str(self._sex_box.currentData() or ""),
            identifiers=self._identifiers(patient),
            addresses=(*first, *patient.addresses[1:]),
        )
        if "fund" not in self._fields:
            return patient
        fund, number = self._fields["fund"].text(), self._fields["membership"].text()
        old = patient.membership
        kept = Membership(fund, number, old.increased if old else None) if fund or number else None
        return replace(patient, membership=kept)

    def _identifiers(self, patient: Patient) -> tuple[Identifier, ...]:
        digits = "".join(c for c in self._fields["national_number"].text() if c.isdigit())
        present = next((i for i in patient.identifiers if i.until is None), None)
        if present is not None and present.value == digits:
            return patient.identifiers
        # A number that was replaced is kept with its last day: people move from BIS to national.
        history = tuple(
            replace(i, until=self._today) if i is present and i.kind is not IdentifierKind.OTHER else i
            for i in patient.identifiers
        )
        return (Identifier(number_kind(digits), digits), *history) if digits else history

    def _contact_points(self, patient: Patient) -> tuple[ContactPoint, ...]:
        unsafe = set(self._unsafe.values)
        phone = parse_phone(self._fields["phone"].text())
        found: list[ContactPoint] = []
        if phone is None:
            found += [p for p in patient.contact_points if p.kind is ContactKind.PHONE][:1]
        elif phone:
            found.append(ContactPoint(ContactKind.PHONE, phone, "phone" not in unsafe))
        email = self._fields["email"].text()
        if email:
            found.append(ContactPoint(ContactKind.EMAIL, email, "email" not in unsafe))
        phones = [p for p in patient.contact_points if p.kind is not ContactKind.EMAIL][1:]
        return (*found, *phones)

    def _languages(self, patient: Patient) -> tuple[SpokenLanguage, ...]:
        code = str(self._language.currentData() or "")
        rest = patient.languages[1:]
        if not code:
            return rest
        return (SpokenLanguage(code, True, bool(self._interpreter.values)), *rest)

    def show_errors(self, fields: tuple[str, ...], sentence: str) -> bool:
        """Put a refusal at the first field it names; False when the form has none of them."""
        aliases = {"identifiers": "national_number", "addresses": "street"}
        for name in fields:
            field = self._fields.get(aliases.get(name, name))
            if field is not None:
                field.set_error(sentence)
                field.field.setFocus()
                return True
        return False

    def sound(self) -> bool:
        """Check every field now; True when nothing is wrong."""
        wrong = [field for field in self._fields.values() if not field.check()]
        return not wrong

    def begin(self) -> QWidget:
        """Where the keyboard begins."""
        first = "used_name" if self._anonymous else "official_given"
        return self._fields[first].field

    def put(self, key: str, text: str) -> None:
        """Type something for the person: what was searched before she turned out to be new."""
        if key in self._fields:
            self._fields[key].set_text(text)

    # --- checks and slots

    @property
    def _today(self) -> date:
        return self._workbench.desk.clock.today()

    def _check_age(self) -> str:
        text = self._fields["age"].text()
        return (
            ""
            if not text or (text.isdigit() and int(text) <= 120)
            else self.tr("Vul een leeftijd in jaren in.")
        )

    def _check_birth_date(self) -> str:
        if parse_birth_date(self._fields["birth_date"].text(), self._today) is None:
            return self.tr("Deze datum is niet duidelijk. Schrijf bijvoorbeeld 14/3/2008, 3/2008 of 2008.")
        return ""

    def _check_phone(self) -> str:
        if parse_phone(self._fields["phone"].text()) is None:
            return self.tr("Dit is geen telefoonnummer.")
        return ""

    def _no_error(self) -> str:
        return ""

    def _on_number_left(self) -> None:
        field = self._fields["national_number"]
        told: list[Warned] = []
        if field.text():
            told = [w for w in warnings(self.draft()) if w.field in {"national_number", "birth_date"}]
        field.set_hint(" ".join(self._workbench.sentence(w.key, **dict(w.values)) for w in told))

    def _on_edited(self) -> None:
        if not self._loading:
            self._pause.start()
