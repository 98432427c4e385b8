"""The second step: what the house is called and where it is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.start.answers import Answers
from healthdesk.ui.start.step import Step


class HouseStep(Step):
    """Name and address, as they will stand on letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title = self.tr("Jullie huis")
        self._name = line_field(self.tr("Naam van het huis"), required=True)
        self._name.check_with(self._check_name)
        self._street = line_field(self.tr("Straat en nummer"))
        self._town = line_field(self.tr("Postcode en gemeente"))
        self._phone = line_field(self.tr("Telefoon"))
        self._email = line_field(self.tr("E-mail"))
        self._name.set_hint(self.tr("Naam en adres komen op jullie brieven. Later aan te passen in Beheer."))
        for field in (self._name, self._street, self._town):
            self.body.addWidget(field)
        reach = row(gap="medium")
        reach.addWidget(self._phone)
        reach.addWidget(self._email)
        self.body.addLayout(reach)
        self.body.addStretch(1)

    def show_answers(self, answers: Answers) -> None:
        house = answers.house
        if house is None:
            return
        lines = (*house.address_lines, "", "")
        for field, text in (
            (self._name, house.name),
            (self._street, lines[0]),
            (self._town, lines[1]),
            (self._phone, house.phone or ""),
            (self._email, house.email or ""),
        ):
            field.set_text(text)

    def taken(self, answers: Answers) -> Answers:
        if answers.house is None:
            return answers
        lines = tuple(line for line in (self._street.text(), self._town.text()) if line)
        house = replace(
            answers.house,
            name=self._name.text(),
            address_lines=lines,
            phone=self._phone.text() or None,
            email=self._email.text() or None,
        )
        return replace(answers, house=house)

    def named_fields(self) -> dict[str, LabeledField]:
        return {"name": self._name}

    def _check_name(self) -> str:
        return "" if self._name.text() else self.tr("Hoe heet het huis?")
