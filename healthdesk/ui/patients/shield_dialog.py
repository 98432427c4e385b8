"""Closing a file for most colleagues: for whom it stays open, and why."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.shield_file import Door
from healthdesk.records.half_typed import TypedAt
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import line_field
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class ShieldDialog(HeldDialog):
    """wished: the ids of who keeps a way in, and why the file is closed. opened: to everybody again."""

    wished = Signal(object, str)
    opened = Signal()

    def __init__(
        self, workbench: Workbench, patient_id: UUID, door: Door, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Dossier afschermen"))
        self.setMinimumWidth(size("form"))
        self._people = ChoiceChips(
            self.tr("Voor wie blijft het open"),
            tuple(Choice(str(one.id), one.name) for one in door.colleagues),
            several=True,
        )
        self._why = line_field(self.tr("Waarom (mag leeg blijven)"))
        if door.shield is not None:
            self._people.show_values(tuple(str(one) for one in door.shield.open_to))
            self._why.set_text(door.shield.why)
        self._banner = Banner()
        self._banner.clear()
        layout = column(self, gap="medium", margin="margin")
        words = self.tr(
            "Voor wie je niet aankruist, gaat dit dossier alleen open met een reden, die de coördinator "
            "ziet. Naam en afspraken blijven aan de balie zichtbaar."
        )
        fill(layout, Text(self.windowTitle(), "heading"), self._banner, Text(words, "muted", wraps=True))
        fill(layout, Text(self._people.accessibleName()), self._people, self._why)
        layout.addStretch(1)
        away = QuietButton(self.tr("Niet doen"))
        self._keep = PrimaryButton(self.tr("Scherm af"))
        lift = QuietButton(self.tr("Hef de afscherming op"))
        lift.setVisible(door.shield is not None)
        foot = row()
        fill(foot, lift, None, away, self._keep)
        layout.addLayout(foot)
        away.clicked.connect(self.let_be)
        self._keep.clicked.connect(self._on_keep)
        lift.clicked.connect(self._on_lift)
        self.hold(workbench.left_words, TypedAt("shield", patient_id), self._banner, self._keep)

    def refuse(self, sentence: str) -> None:
        """Why it was not kept."""
        self._keep.setEnabled(True)
        self._banner.say(sentence, "amber")

    def _on_keep(self) -> None:
        self._keep.setEnabled(False)
        self.wished.emit(tuple(UUID(value) for value in self._people.values), self._why.text())

    def _on_lift(self) -> None:
        self.opened.emit()
        self.accept()
