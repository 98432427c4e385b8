"""The fields of the message to the ziekenfonds, to be typed over, and what is still missing."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.records.enrolment import Enrolment
from healthdesk.records.patient import Patient
from healthdesk.records.shown_table import ShownTable
from healthdesk.rules.belgian_numbers import show_insz
from healthdesk.rules.enrolment_message import message_for
from healthdesk.rules.enrolment_terms import term
from healthdesk.rules.person_names import beside
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.copying import Copying
from healthdesk.ui.parts.layouts import clear, grid
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class MembershipCard(Card):
    """Reads only; "Kopieer" puts it on the clipboard as lines of name and value."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Voor het ziekenfonds"))
        self._workbench = workbench
        self._lines: list[tuple[str, str]] = []
        self._whose: tuple[UUID, ...] = ()
        self._copying = Copying(workbench, self)
        self._copy = QuietButton(self.tr("Kopieer"), small=True)
        self._copy.clicked.connect(self._on_copy)
        self.add_to_head(self._copy)
        self._missing = Text("", "muted", wraps=True)
        self._table = grid(gap="small")
        self._table.setColumnStretch(1, 1)
        self.add(self._missing)
        self.add(self._table)

    def show_message(self, patient: Patient, enrolment: Enrolment | None) -> None:
        """The message that comes next for this person."""
        message, self._whose = message_for(patient, enrolment), (patient.id,)
        names = self._names()
        lacking = ", ".join(names[name].lower() for name in message.missing)
        words = self.tr("Nog nodig: {fields}.").format(fields=lacking)
        self._missing.setText(words if message.missing else self.tr("Alles is er om over te typen."))
        self._lines = [(names[name], self._said(name, value)) for name, value in message.fields if value]
        clear(self._table)
        for number, (name, value) in enumerate(self._lines):
            self._table.addWidget(Text(name, "caption"), number, 0)
            self._table.addWidget(Text(beside(value), wraps=True), number, 1)
        if message.missing:
            self._table.addWidget(Tag(self.tr("onvolledig"), "amber"), len(self._lines), 0)

    def _names(self) -> dict[str, str]:
        return {
            "family": self.tr("Familienaam"),
            "given": self.tr("Voornaam"),
            "sex": self.tr("Geslacht op papieren"),
            "insz": self.tr("Rijksregister- of BIS-nummer"),
            "fund": self.tr("Ziekenfonds"),
            "fund_number": self.tr("Inschrijvingsnummer"),
            "identity": self.tr("Rijksregisternummer, of ziekenfonds met nummer"),
            "start": self.tr("Begin"),
            "trial": self.tr("Proefperiode"),
            "signature": self.tr("Handtekening"),
            "reference": self.tr("Referentie van het ziekenfonds"),
            "end": self.tr("Einde"),
            "decision": self.tr("Wie besliste"),
            "reason": self.tr("Waarom"),
        }

    def _said(self, name: str, value: str) -> str:
        language = self._workbench.desk.language
        if name in {"start", "end"}:
            return f"{date.fromisoformat(value):%d/%m/%Y}"
        if name in {"trial", "sex"}:
            return {
                "yes": self.tr("ja"),
                "no": self.tr("nee"),
                "female": self.tr("vrouw"),
                "male": self.tr("man"),
            }[value]
        if name == "insz":
            return show_insz(value)
        if name == "signature":
            return term("signatures", value, language)
        return value

    def _on_copy(self) -> None:
        self._copying.copy(ShownTable(self.tr("Voor het ziekenfonds"), (), tuple(self._lines)), self._whose)
