"""How somebody around the person may be reached: called, written to, told what; or never."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.related_person import RelatedPerson
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, row

_CALL, _WRITE, _KNOW, _NEVER = "call", "write", "know", "never"


class ReachRuleFields(QWidget):
    """Never lets the others go. `written`: whether this house writes letters to people around somebody.

    edited: something was chosen or typed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, written: bool = True) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        choices = [
            Choice(_CALL, self.tr("bellen mag")),
            Choice(_WRITE, self.tr("schrijven mag")),
            Choice(_KNOW, self.tr("mag meedenken")),
            Choice(_NEVER, self.tr("nooit contacteren"), exclusive=True),
        ]
        if not written:
            choices.pop(1)
        self.chips = ChoiceChips(self.tr("Hoe contacteren"), choices, several=True)
        self._about = self._line(
            self.tr("Wat deze persoon mag weten"), self.tr("waarover, bv. alleen afspraken")
        )
        self._address = self._line(self.tr("Adres voor brieven"), self.tr("leeg: waar de persoon woont"))
        beside = row(gap="small")
        for field in (self._about, self._address):
            beside.addWidget(field, 1)
        layout = column(self, gap="small")
        layout.addWidget(self.chips)
        layout.addLayout(beside)
        self.chips.picked.connect(self._on_picked)
        self._unfold()

    def _line(self, name: str, hint: str) -> LabeledField:
        line = QLineEdit()
        line.setPlaceholderText(hint)
        line.textEdited.connect(self.edited)
        return LabeledField(name, line)

    def show_value(self, value: RelatedPerson) -> None:
        """Put it there; this is not an edit."""
        told = {_CALL: value.may_call, _WRITE: value.may_write, _KNOW: value.may_know, _NEVER: value.never}
        self.chips.show_values([_NEVER] if value.never else [key for key, yes in told.items() if yes])
        self._about.set_text(value.about)
        self._address.set_text(value.address)
        self._unfold()

    def put_in(self, value: RelatedPerson) -> RelatedPerson:
        """The same person with what stands here."""
        chosen = self.chips.values
        return replace(
            value,
            may_call=_CALL in chosen,
            may_write=_WRITE in chosen,
            may_know=_KNOW in chosen,
            never=_NEVER in chosen,
            about=self._about.text() if _KNOW in chosen else "",
            address=self._address.text() if _WRITE in chosen else "",
        )

    def _unfold(self) -> None:
        self._about.setHidden(_KNOW not in self.chips.values)
        self._address.setHidden(_WRITE not in self.chips.values)

    def _on_picked(self, _values: object) -> None:
        self._unfold()
        self.edited.emit()
