"""Somebody who may be asked for, in the form of an entry."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.partner import ContactPerson
from healthdesk.rules.phones import show_phone
from healthdesk.ui.directory.entry_row import EntryRow
from healthdesk.ui.directory.said import field_names
from healthdesk.ui.parts.labeled_field import LabeledField


class ContactRow(EntryRow):
    """Her name, what for, and how she is reached."""

    def __init__(self, person: ContactPerson, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = person
        names = field_names()
        self._name = LabeledField(self.tr("Naam van de contactpersoon"), QLineEdit())
        self._role = LabeledField(
            self.tr("Functie, of waarvoor"), QLineEdit(), hint=self.tr("bv. aanmeldingen")
        )
        self._phone = LabeledField(names["phone"], QLineEdit())
        self._email = LabeledField(names["email"], QLineEdit())
        fields = (self._name, self._role, self._phone, self._email)
        self._stack(fields, self.tr("Haal deze persoon weg"))
        self._name.set_text(person.name)
        self._role.set_text(person.role)
        self._phone.set_text(show_phone(person.phone))
        self._email.set_text(person.email)

    def typed(self) -> ContactPerson:
        """The person as she stands here."""
        phone = self._phone.text()
        return ContactPerson(
            name=self._name.text(),
            role=self._role.text(),
            phone=self._person.phone if phone == show_phone(self._person.phone) else phone,
            email=self._email.text(),
        )
