"""Somebody around the person: who it is, and what she may know."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from healthdesk.records.patient import RelatedPerson
from healthdesk.rules.person_terms import person_terms
from healthdesk.rules.phones import parse_phone, show_phone
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.patients.rows_editor import EditorRow


class RelatedRow(EditorRow[RelatedPerson]):
    """Name and relation; below it a phone, and whether this one may be spoken to or signs."""

    def __init__(self, reader: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._remove.setAccessibleName(self.tr("Haal deze persoon weg"))
        set_tip(self._remove, self.tr("Haal deze persoon weg"))
        self._known: RelatedPerson | None = None
        self._name = self._line(self.tr("Naam"), self.tr("naam"))
        self._relation = ChoiceBox(person_terms("relations", reader), typed=True)
        self._relation.setAccessibleName(self.tr("Wat deze persoon is"))
        self._relation.show_value("")
        self._phone = self._line(self.tr("Telefoon"), self.tr("telefoon"))
        self._note = self._line(self.tr("Opmerking"), self.tr("opmerking"))
        self._may_know = QCheckBox(self.tr("mag meedenken"))
        self._guardian = QCheckBox(self.tr("ouder of voogd"))
        self.arrange(((self._name, 3), (self._relation, 2)), ((self._phone, 1), (self._note, 2)))
        flags = row(gap="large")
        flags.addWidget(self._may_know)
        flags.addWidget(self._guardian)
        flags.addStretch(1)
        self.body.insertLayout(self.body.count() - 1, flags)
        self._relation.picked.connect(self.edited)
        self._may_know.clicked.connect(self.edited)
        self._guardian.clicked.connect(self.edited)
        self._phone.editingFinished.connect(self.check)

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        line.textEdited.connect(self.edited)
        return line

    def show_value(self, value: RelatedPerson) -> None:
        self._known = value
        self._name.setText(value.name)
        self._relation.show_value(value.relation)
        self._phone.setText(show_phone(value.phone))
        self._note.setText(value.note)
        self._may_know.setChecked(value.may_know)
        self._guardian.setChecked(value.guardian)

    def value(self) -> RelatedPerson | None:
        name, typed = self._name.text().strip(), self._phone.text().strip()
        if not name and not self._relation.value and not typed:
            return None
        phone = parse_phone(typed) or typed
        if self._known is not None and typed == show_phone(self._known.phone):
            phone = self._known.phone
        return RelatedPerson(
            name,
            self._relation.value,
            phone,
            self._may_know.isChecked(),
            self._guardian.isChecked(),
            self._note.text().strip(),
        )

    def begin(self) -> QWidget:
        return self._name

    def check(self) -> bool:
        wrong = parse_phone(self._phone.text()) is None
        self.set_error(self.tr("Dit is geen telefoonnummer.") if wrong else "")
        return not wrong
