"""A part of the form of a person: shows its own fields and gives back what was typed in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeVar

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from healthdesk.records.house import House, IdentityLevel
from healthdesk.records.patient import Patient
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import grid
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.rows_editor import EditorRow, RowsEditor

_COLUMNS = 2
V = TypeVar("V")


class Section(Card):
    """edited: something was typed."""

    edited = Signal()

    def __init__(self, workbench: Workbench, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.workbench = workbench
        self.fields: dict[str, LabeledField] = {}
        self.rows: dict[str, RowsEditor[Any]] = {}
        self._table: QGridLayout = grid(gap="large")
        for number in range(_COLUMNS):
            self._table.setColumnStretch(number, 1)
        self._placed = 0
        self.add(self._table)

    # --- what each section does its own way

    def show_patient(self, patient: Patient) -> None:
        """Put a person in the fields; this is not an edit."""

    def typed(self, patient: Patient) -> Patient:
        """The person with what was typed here; what cannot be read stays as it was."""
        return patient

    # --- what the form asks

    def sound(self) -> bool:
        """Check every field now."""
        sound = [field.check() for field in self.fields.values()]
        sound += [editor.check() for editor in self.rows.values()]
        return all(sound)

    # --- what sections build with

    @property
    def house(self) -> House:
        """Whose form it is."""
        return self.workbench.desk.house

    @property
    def anonymous(self) -> bool:
        """Whether this house asks for nothing that identifies."""
        return self.house.identity_default is IdentityLevel.PSEUDONYM

    @property
    def today(self) -> date:
        """The day on the wall."""
        return self.workbench.desk.clock.today()

    def line(self, key: str, label: str, hint: str = "", *, across: bool = False) -> LabeledField:
        """A field of one line, in the next free place, or as wide as the card."""
        box = QLineEdit()
        box.textEdited.connect(self.edited)
        field = LabeledField(label, box, hint=hint)
        if not across:
            return self.place(key, field)
        self.fields[key] = field
        self.place_across(field)
        return field

    def place(self, key: str, field: LabeledField) -> LabeledField:
        """Put a field in the next free place."""
        self.fields[key] = field
        self._table.addWidget(field, self._placed // _COLUMNS, self._placed % _COLUMNS)
        self._placed += 1
        return field

    def place_across(self, widget: QWidget) -> None:
        """Put something on a line of its own between the fields."""
        self._placed += -self._placed % _COLUMNS
        self._table.addWidget(widget, self._placed // _COLUMNS, 0, 1, _COLUMNS)
        self._placed += _COLUMNS

    def several(self, key: str, fresh: Callable[[], EditorRow[V]], add_label: str) -> RowsEditor[V]:
        """A list of the same, under what stands there already."""
        made = self.rows[key] = RowsEditor(fresh, add_label)
        made.edited.connect(self.edited)
        self.add(made)
        return made

    def text(self, key: str) -> str:
        """What stands in a field; empty where this house does not ask."""
        return self.fields[key].text() if key in self.fields else ""

    def show_text(self, key: str, text: str) -> None:
        """Put text in a field of this house."""
        if key in self.fields:
            self.fields[key].set_text(text)
            self.fields[key].set_error("")

    def lines(self) -> dict[str, str]:
        """The letters in each field of one line, as they stand, and in rows that are nothing yet."""
        lines = {
            key: field.field.text()
            for key, field in self.fields.items()
            if isinstance(field.field, QLineEdit)
        }
        unfinished = {key: editor.unfinished() for key, editor in self.rows.items()}
        return lines | {key: msgspec.json.encode(rows).decode() for key, rows in unfinished.items() if rows}

    def show_lines(self, lines: Mapping[str, str]) -> None:
        """Put letters back where they stood; this is not an edit."""
        for key, field in self.fields.items():
            if key in lines and isinstance(field.field, QLineEdit):
                field.field.setText(lines[key])
        for key, editor in self.rows.items():
            if key in lines:
                editor.show_unfinished(msgspec.json.decode(lines[key], type=list[list[str]]))

    def plain(self, patient: Patient, *keys: str) -> dict[str, Any]:
        """The texts of fields that are called as in the record."""
        return {key: self.text(key) if key in self.fields else getattr(patient, key) for key in keys}
