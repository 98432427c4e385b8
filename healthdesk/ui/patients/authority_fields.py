"""In what name somebody acts for the person: which authority, from when to when, by which document."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.related_person import Authority, RelatedPerson
from healthdesk.rules.representation import authority_hint, authority_name, authority_names
from healthdesk.rules.typed_dates import parse_date
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class AuthorityFields(QWidget):
    """Days and document unfold with the authority. edited: something was typed or chosen."""

    edited = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._reader = workbench.desk.language
        self._today = workbench.desk.clock.today
        none = self.tr("beslist niet in de plaats van de persoon")
        self.choice = ChoiceBox({"": none} | authority_names(self._reader))
        self._which = LabeledField(self.tr("Mag beslissen of tekenen als"), self.choice)
        self._hint = Text("", "caption", wraps=True)
        self._since, self._until = DateField(self._parse), DateField(self._parse)
        self._since_field = LabeledField(self.tr("Vanaf"), self._since)
        self._until_field = LabeledField(self.tr("Tot en met"), self._until)
        self._source = LabeledField(
            self.tr("Gezien document"), QLineEdit(), hint=self.tr("bv. geboorteakte, vonnis van 12/3/2026")
        )
        self._folded = QWidget()
        self._folded.setProperty("look", "clear")
        days = row(gap="small")
        days.addWidget(self._since_field, 1)
        days.addWidget(self._until_field, 1)
        inside = column(self._folded, gap="small")
        inside.addWidget(self._hint)
        inside.addLayout(days)
        inside.addWidget(self._source)
        layout = column(self, gap="small")
        layout.addWidget(self._which)
        layout.addWidget(self._folded)
        self.choice.picked.connect(self._on_picked)
        for field in (self._since, self._until):
            field.textEdited.connect(self.edited)
            field.value_changed.connect(self._on_day)
        for dated in (self._since_field, self._until_field):
            dated.left.connect(self.check)
        self._source.field.textEdited.connect(self.edited)  # type: ignore[attr-defined]
        self._unfold()

    def show_value(self, value: RelatedPerson) -> None:
        """Put it there; this is not an edit."""
        known = value.authority
        if known is Authority.UNSPECIFIED and self.choice.findData(known.value) < 0:
            self.choice.addItem(authority_name(known, self._reader), known.value)
        self.choice.show_value(known.value if known is not None else "")
        self._since.show_value(value.since)
        self._until.show_value(value.until)
        self._source.set_text(value.source)
        self._unfold()

    def put_in(self, value: RelatedPerson) -> RelatedPerson:
        """The same person with what stands here."""
        if not self.choice.value:
            return replace(value, authority=None, since=None, until=None, source="")
        return replace(
            value,
            authority=Authority(self.choice.value),
            since=self._since.peeked,
            until=self._until.peeked,
            source=self._source.text(),
        )

    def check(self) -> bool:
        """Whether the days can be read and follow each other."""
        wrong = self.tr("Deze datum is niet duidelijk.")
        self._since_field.set_error(wrong if self._since.is_misread else "")
        until = wrong if self._until.is_misread else ""
        first, last = self._since.value, self._until.value
        if first is not None and last is not None and last < first:
            until = self.tr("Dit is vóór het begin.")
        self._until_field.set_error(until)
        return not (self._choice_made and (self._since_field.error or self._until_field.error))

    @property
    def _choice_made(self) -> bool:
        return bool(self.choice.value)

    def _unfold(self) -> None:
        self._folded.setHidden(not self._choice_made)
        if self._choice_made:
            self._hint.setText(authority_hint(Authority(self.choice.value), self._reader))

    def _parse(self, typed: str) -> date | None:
        return parse_date(typed, self._today(), self._reader)

    def _on_picked(self) -> None:
        self._unfold()
        self.edited.emit()

    def _on_day(self, _day: object) -> None:
        self.edited.emit()
