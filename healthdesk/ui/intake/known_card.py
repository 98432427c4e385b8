"""Do we know you already? The likeliest one, why we think so, and a way to say it is somebody else."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.register_patient import PossibleDuplicate
from healthdesk.rules.person_names import age_on, shown_name
from healthdesk.sentences import sentence
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class KnownCard(Card):
    """Hidden while nobody looks alike.

    looked_at: the id of the person to look at.
    """

    looked_at = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Kennen we je al?"), parent)
        self._workbench = workbench
        self._others: set[UUID] = set()
        self._shown: UUID | None = None
        self._name = Text("", wraps=True)
        self._why = Text("", "caption", wraps=True)
        look = QuietButton(self.tr("Bekijk"), small=True)
        look.clicked.connect(self._on_look)
        other = QuietButton(self.tr("Iemand anders"), small=True)
        other.clicked.connect(self._on_other)
        buttons = row(gap="small")
        for button in (look, other):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for part in (self._name, self._why):
            self.add(part)
        self.add(buttons)
        self._found: Sequence[PossibleDuplicate] = ()
        self.hide()

    def show_found(self, found: Sequence[PossibleDuplicate]) -> None:
        """The likeliest of those that were not said to be somebody else."""
        self._found = found
        first = next((one for one in found if one.patient.id not in self._others), None)
        self.setVisible(first is not None)
        if first is None:
            self._shown = None
            return
        self._shown = first.patient.id
        desk = self._workbench.desk
        age = age_on(first.patient, desk.clock.today())
        name = shown_name(first.patient)
        words = [first.patient.code if name == first.patient.code else f"{name} · {first.patient.code}"]
        self._name.setText(", ".join(words + ([str(age)] if age is not None else [])))
        why = [sentence(desk.language, reason) for reason in first.likeness.reasons]
        self._why.setText(", ".join(why))

    def _on_look(self) -> None:
        if self._shown is not None:
            self.looked_at.emit(self._shown)

    def _on_other(self) -> None:
        if self._shown is not None:
            self._others.add(self._shown)
            self.show_found(self._found)
