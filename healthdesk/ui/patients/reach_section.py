"""How to reach somebody without harm, and where she lives and stays."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QCompleter, QLineEdit, QWidget

from healthdesk.records.patient import HOME_COUNTRY, Address, Patient
from healthdesk.rules.country_names import abroad, country_name, country_names, told_country
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import space
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.contact_row import ContactRow
from healthdesk.ui.patients.section import Section

_NOWHERE = Address("", "", "")


class ReachSection(Section):
    """One rule above all, then each contact with its own; an anonymous house asks a region only."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, "", parent)
        self.set_title(self.tr("Veilig bereiken"))
        self.line(
            "contact_rule",
            self.tr("Afspraak om te bereiken"),
            self.tr("bv. niet bellen naar huis, sms na 16 u"),
            across=not self.anonymous,
        )
        self._stays = QCheckBox(self.tr("verblijft ergens anders dan op het domicilie"), self)
        if self.anonymous:
            self._stays.hide()  # where no address is kept there is nothing to stay away from
            self.line("region", self.tr("Streek"), self.tr("postcode of ‘op kot’"))
        else:
            self._addresses()
        self.body.addSpacing(space("small"))
        self.add(Text(self.tr("Telefoon en e-mail")))
        self._contacts = self.several("contacts", ContactRow, self.tr("Contact toevoegen"))

    def _addresses(self) -> None:
        self.line("street", self.tr("Straat, nummer en bus"))
        self.line("postcode", self.tr("Postcode"))
        self.line("town", self.tr("Gemeente"))
        self._country("country", self.tr("Land"))
        self._stays.clicked.connect(self._on_stays)
        self.place_across(self._stays)
        self.line("stay_street", self.tr("Verblijft in"), self.tr("straat, nummer en bus"))
        self.line("stay_postcode", self.tr("Postcode van het verblijf"))
        self.line("stay_town", self.tr("Gemeente van het verblijf"))
        self._country("stay_country", self.tr("Land van het verblijf"))

    def _country(self, key: str, label: str) -> None:
        """Empty is here; another country may be written in any language."""
        field, language = self.line(key, label).field, self.workbench.desk.language
        assert isinstance(field, QLineEdit)
        field.setPlaceholderText(country_name(HOME_COUNTRY, language))
        completer = QCompleter(country_names(language), field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self.edited)
        field.setCompleter(completer)

    def show_patient(self, patient: Patient) -> None:
        self.show_text("contact_rule", patient.contact_rule)
        self.show_text("region", patient.region)
        self._contacts.show_values(patient.contact_points)
        home = patient.addresses[0] if patient.addresses else _NOWHERE
        stay = patient.addresses[1] if len(patient.addresses) > 1 else _NOWHERE
        for prefix, address in (("", home), ("stay_", stay)):
            for part in ("street", "postcode", "town"):
                self.show_text(prefix + part, getattr(address, part))
            self.show_text(f"{prefix}country", abroad(address.country, self.workbench.desk.language))
        self._stays.setChecked(stay != _NOWHERE)
        self._show_stay()

    def typed(self, patient: Patient) -> Patient:
        return replace(
            patient,
            **self.plain(patient, "contact_rule", "region"),
            contact_points=self._contacts.values(),
            addresses=patient.addresses if self.anonymous else self._typed_addresses(patient),
        )

    def _typed_addresses(self, patient: Patient) -> tuple[Address, ...]:
        home = self._address("", patient.addresses[0] if patient.addresses else _NOWHERE)
        before = patient.addresses[1] if len(patient.addresses) > 1 else _NOWHERE
        stay = self._address("stay_", before) if self._stays.isChecked() else None
        if stay is not None:
            # The domicile keeps its place, so that an address elsewhere is never taken for it.
            return (replace(home or _NOWHERE, stays_here=False), stay, *patient.addresses[2:])
        if home is None:
            return patient.addresses[2:]
        stays_here = home.stays_here or len(patient.addresses) > 1
        return (replace(home, stays_here=stays_here), *patient.addresses[2:])

    def _address(self, prefix: str, before: Address) -> Address | None:
        street, postcode, town = (self.text(prefix + part) for part in ("street", "postcode", "town"))
        country = told_country(self.text(f"{prefix}country"))
        if not (street or postcode or town) and country == HOME_COUNTRY:
            return None
        return replace(before, street=street, postcode=postcode, town=town, country=country)

    def _on_stays(self) -> None:
        self._show_stay()
        self.edited.emit()

    def _show_stay(self) -> None:
        for key in ("stay_street", "stay_postcode", "stay_town", "stay_country"):
            if key in self.fields:
                self.fields[key].setVisible(self._stays.isChecked())
