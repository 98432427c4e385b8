"""What is asked of a therapist alone: how old those are whom she sees, her discipline, her RIZIV number."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.records.practitioner import Practitioner
from healthdesk.rules.belgian_numbers import show_nihdi
from healthdesk.rules.disciplines import discipline_name, disciplines
from healthdesk.ui.parts.both_sides import Told
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import grid
from healthdesk.ui.parts.tips import set_tip


class TherapistFields(QWidget):
    """Each may stay empty: anybody of any age, no number."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setProperty("look", "clear")
        self._from = line_field(self.tr("Ziet mensen vanaf (jaar)"))
        self._until = line_field(self.tr("tot en met (jaar)"))
        self._until.field.setAccessibleName(self.tr("Ziet mensen tot en met (jaar)"))
        self._nihdi = line_field(self.tr("RIZIV-nummer"))
        self._trained = FoldingBox()
        offered = ((discipline_name(code, language), code) for code in disciplines())
        self._trained.offer_choices([(self.tr("niet gezegd"), None), *offered])
        self._discipline = LabeledField(
            self.tr("Discipline"), self._trained, hint=self.tr("Staat onder eigen brieven.")
        )
        for field in (self._from, self._until):
            set_tip(field.field, self.tr("Hoe oud is wie met deze therapeut praat; leeg: geen grens."))
        table = grid(self, gap="large")
        for number, field in enumerate((self._from, self._until, self._nihdi)):
            table.addWidget(field, 0, number)
        table.addWidget(self._discipline, 1, 0, 1, 3)

    def show_person(self, person: Practitioner) -> None:
        """As it is kept; this is not an edit."""
        for field, age in ((self._from, person.min_age), (self._until, person.max_age)):
            field.set_text("" if age is None else str(age))
        self._nihdi.set_text(show_nihdi(person.nihdi or ""))
        self._trained.choose(person.discipline, discipline_name(person.discipline, self._language))

    def read(self, person: Practitioner) -> Practitioner | None:
        """The same person with what was typed; None when an age is no number, which is said at its field."""
        wrong = False
        for field in (self._from, self._until):
            is_age = not field.text() or field.text().isdecimal()
            field.set_error("" if is_age else self.tr("Een leeftijd in jaren, of niets."))
            wrong |= not is_age
        if wrong:
            return None
        self._nihdi.set_error("")
        return replace(
            person,
            min_age=int(self._from.text()) if self._from.text() else None,
            max_age=int(self._until.text()) if self._until.text() else None,
            discipline=self._trained.currentData(),
            nihdi=re.sub(r"[\s./-]", "", self._nihdi.text()) or None,
        )

    def set_error(self, fields: tuple[str, ...], sentence: str) -> bool:
        """Say at its field what is wrong; False where it is about none of these."""
        known = {"min_age": self._from, "max_age": self._until, "nihdi": self._nihdi}
        named = [known[name] for name in fields if name in known]
        for field in named:
            field.set_error(sentence)
        return bool(named)

    def told(self) -> Told:
        """How each side of a conflict is told."""
        return {
            "min_age": (self._from.label, lambda one: "" if one.min_age is None else str(one.min_age)),
            "max_age": (self._until.label, lambda one: "" if one.max_age is None else str(one.max_age)),
            "discipline": (
                self._discipline.label,
                lambda one: discipline_name(one.discipline, self._language),
            ),
            "nihdi": (self._nihdi.label, lambda one: show_nihdi(one.nihdi or "")),
        }
