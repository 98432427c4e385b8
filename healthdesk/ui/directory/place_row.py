"""One of the other places where a service is given, in the form of its entry."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from healthdesk.errors import NotAllowed
from healthdesk.records.partner import OpenHours, Place
from healthdesk.rules.phones import show_phone
from healthdesk.rules.typed_week import read_week, say_week
from healthdesk.ui.directory.entry_row import EntryRow
from healthdesk.ui.directory.said import field_names, other_names
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class PlaceRow(EntryRow):
    """Its name, where it is, and when and how one gets in."""

    def __init__(self, workbench: Workbench, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._place = workbench, place
        names = field_names() | other_names()
        address = QPlainTextEdit()
        address.setTabChangesFocus(True)
        address.setFixedHeight(2 * size("control"))
        self._name = LabeledField(self.tr("Naam van de plaats"), QLineEdit())
        self._address = LabeledField(names["address_lines"], address)
        self._phone = LabeledField(names["phone"], QLineEdit())
        self._hours = LabeledField(names["hours"], QLineEdit())
        self._transport = LabeledField(names["transport"], QLineEdit())
        self._access = LabeledField(names["access"], QLineEdit())
        self._hours.check_with(self._trouble)
        fields = (self._name, self._address, self._phone, self._hours, self._transport, self._access)
        self._stack(fields, self.tr("Haal deze plaats weg"))
        self._name.set_text(place.name)
        self._address.set_text("\n".join(place.address_lines))
        self._phone.set_text(show_phone(place.phone))
        self._hours.set_text(self._said())
        self._transport.set_text(place.transport)
        self._access.set_text(place.access)

    def check(self) -> bool:
        """Whether nothing is wrong; says at the field what is."""
        return self._hours.check()

    def is_unreadable(self) -> bool:
        """Whether hours stand here that mean nothing yet."""
        return bool(self._trouble())

    def typed(self) -> Place:
        """The place as it stands here."""
        phone = self._phone.text()
        lines = self._address.text().splitlines()
        return Place(
            name=self._name.text(),
            address_lines=tuple(line.strip() for line in lines if line.strip()),
            phone=self._place.phone if phone == show_phone(self._place.phone) else phone,
            hours=self._place.hours if self._hours.text() == self._said() else self._read(),
            transport=self._transport.text(),
            access=self._access.text(),
        )

    def _said(self) -> str:
        return say_week(self._place.hours, self._workbench.desk.language)

    def _read(self) -> tuple[OpenHours, ...]:
        try:
            return read_week(self._hours.text(), self._workbench.desk.language, overnight=True)
        except NotAllowed:
            return ()

    def _trouble(self) -> str:
        try:
            read_week(self._hours.text(), self._workbench.desk.language, overnight=True)
        except NotAllowed as refused:
            return self._workbench.sentence_for(refused)
        return ""
