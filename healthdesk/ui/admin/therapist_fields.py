"""What is asked of a therapist alone: how old those are whom she sees, and her RIZIV number."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.records.practitioner import Practitioner
from healthdesk.rules.belgian_numbers import show_nihdi
from healthdesk.ui.parts.both_sides import Told
from healthdesk.ui.parts.labeled_field import line_field
from healthdesk.ui.parts.layouts import grid
from healthdesk.ui.parts.tips import set_tip


class TherapistFields(QWidget):
    """Each may stay empty: anybody of any age, no number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._from = line_field(self.tr("Ziet mensen vanaf (jaar)"))
        self._until = line_field(self.tr("tot en met (jaar)"))
        self._until.field.setAccessibleName(self.tr("Ziet mensen tot en met (jaar)"))
        self._nihdi = line_field(self.tr("RIZIV-nummer"))
        for field in (self._from, self._until):
            set_tip(field.field, self.tr("Hoe oud is wie met deze therapeut praat; leeg: geen grens."))
        table = grid(self, gap="large")
        for number, field in enumerate((self._from, self._until, self._nihdi)):
            table.addWidget(field, 0, number)

    def show_person(self, person: Practitioner) -> None:
        """As it is kept; this is not an edit."""
        for field, age in ((self._from, person.min_age), (self._until, person.max_age)):
            field.set_text("" if age is None else str(age))
        self._nihdi.set_text(show_nihdi(person.nihdi or ""))

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
            "nihdi": (self._nihdi.label, lambda one: show_nihdi(one.nihdi or "")),
        }
