"""One way to reach somebody, whether it is safe, and the rule that goes with it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from healthdesk.records.patient import ContactKind, ContactPoint
from healthdesk.rules.phones import parse_phone, show_phone
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.patients.rows_editor import EditorRow

_AT = "@"


class ContactRow(EditorRow[ContactPoint]):
    """Kind and number; below it the rule and "niet gebruiken"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._remove.setAccessibleName(self.tr("Haal dit contact weg"))
        set_tip(self._remove, self.tr("Haal dit contact weg"))
        self._known: ContactPoint | None = None
        self._kind = ChoiceBox(
            {
                ContactKind.SMS.value: self.tr("gsm, sms mag"),
                ContactKind.PHONE.value: self.tr("telefoon"),
                ContactKind.EMAIL.value: self.tr("e-mail"),
            }
        )
        self._kind.setAccessibleName(self.tr("Soort contact"))
        self._value = QLineEdit()
        self._value.setAccessibleName(self.tr("Nummer of adres"))
        self._value.setPlaceholderText(self.tr("nummer of adres"))
        self._rule = QLineEdit()
        self._rule.setAccessibleName(self.tr("Afspraak bij dit contact"))
        self._rule.setPlaceholderText(self.tr("bv. sms na 16 u, neutraal bericht"))
        self._unsafe = QCheckBox(self.tr("niet gebruiken"))
        self._unsafe.setAccessibleDescription(self.tr("Dit contact is niet veilig"))
        self.arrange(((self._kind, 2), (self._value, 3)), ((self._rule, 1), (self._unsafe, 0)))
        for line in (self._value, self._rule):
            line.textEdited.connect(self._on_edited)
        self._kind.picked.connect(self.edited)
        self._unsafe.clicked.connect(self.edited)
        self._value.editingFinished.connect(self.check)

    def show_value(self, value: ContactPoint) -> None:
        self._known = value
        self._kind.show_value(value.kind.value)
        self._value.setText(self._shown(value))
        self._rule.setText(value.rule)
        self._unsafe.setChecked(not value.safe)

    def value(self) -> ContactPoint | None:
        typed = self._value.text().strip()
        if not typed:
            return None
        kind = ContactKind(self._kind.value)
        point = ContactPoint(kind, typed, not self._unsafe.isChecked(), self._rule.text().strip())
        known = self._known
        if known is not None and known.kind is kind and typed == self._shown(known):
            return replace(point, value=known.value)
        return point if kind is ContactKind.EMAIL else replace(point, value=parse_phone(typed) or typed)

    def begin(self) -> QWidget:
        return self._value

    def check(self) -> bool:
        typed, is_mail = self._value.text().strip(), self._kind.value == ContactKind.EMAIL.value
        if is_mail and typed and _AT not in typed:
            self.set_error(self.tr("Dit is geen e-mailadres."))
            return False
        if not is_mail and parse_phone(typed) is None:
            self.set_error(self.tr("Dit is geen telefoonnummer."))
            return False
        if self.lacks_its_name:
            self.set_error(self.tr("Vul het nummer of het adres in, of haal dit contact weg."))
            return False
        self.set_error("")
        return True

    def _on_edited(self, text: str) -> None:
        if _AT in text and self.sender() is self._value:
            self._kind.show_value(ContactKind.EMAIL.value)
        self.edited.emit()

    def _shown(self, point: ContactPoint) -> str:
        return point.value if point.kind is ContactKind.EMAIL else show_phone(point.value)
