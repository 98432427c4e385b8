"""Changed meanwhile: both sides per field, and the person chooses; nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from textwrap import fill as fill_lines

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import column, fill, grid, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.tall_scroll import TallScroll
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.tokens import size

_LINE = 38
"""Letters on a line of a side; a button does not wrap by itself."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that both changed, in words."""

    field: str
    label: str
    mine: str
    theirs: str


class SideBySide(RoomyDialog):
    """What you typed beside what somebody else saved.

    chosen: a dict of field to "mine" or "theirs"; the caller saves again on the newest version.
    """

    chosen = Signal(object)

    def __init__(self, differences: Iterable[Difference], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("SideBySide", "Intussen gewijzigd"))
        self._mine: dict[str, QRadioButton] = {}
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(self.windowTitle(), "heading"))
        why = QCoreApplication.translate(
            "SideBySide", "Iemand anders bewaarde dit terwijl jij bezig was. Kies per veld wat blijft."
        )
        told = Text(why, "muted", wraps=True)
        told.setMinimumWidth(size("dialog"))  # the dialog is as wide as its longest line needs
        layout.addWidget(told)
        layout.addWidget(self._table(differences), 1)
        layout.addWidget(self._buttons())

    def _table(self, differences: Iterable[Difference]) -> QWidget:
        """Under the name of each field both sides; what is long scrolls between title and buttons."""
        table = grid()
        table.addWidget(Text(QCoreApplication.translate("SideBySide", "Wat jij typte"), "section"), 0, 0)
        table.addWidget(Text(QCoreApplication.translate("SideBySide", "Wat er nu staat"), "section"), 0, 1)
        for side in (0, 1):
            table.setColumnStretch(side, 1)
        for number, difference in enumerate(differences):
            line = 3 * number + 1
            table.addWidget(Line(), line, 0, 1, 2)
            table.addWidget(Text(difference.label, "strong"), line + 1, 0, 1, 2)
            pair = self._pair(difference)
            # A radio button gives up its height to the style sheet; a row does not.
            table.setRowMinimumHeight(line + 2, max(button.sizeHint().height() for button in pair))
            for side, button in enumerate(pair):
                place = column()
                fill(place, button, None)
                table.addLayout(place, line + 2, side)
        scroll = TallScroll()
        scroll.body.addLayout(table)
        return scroll

    def _pair(self, difference: Difference) -> tuple[QRadioButton, QRadioButton]:
        nothing = QCoreApplication.translate("SideBySide", "(leeg)")
        mine, theirs = (
            self._side(difference.label, words or nothing) for words in (difference.mine, difference.theirs)
        )
        group = QButtonGroup(self)
        group.addButton(mine)
        group.addButton(theirs)
        mine.setChecked(True)
        self._mine[difference.field] = mine
        return mine, theirs

    def _side(self, label: str, words: str) -> QRadioButton:
        button = QRadioButton(fill_lines(words, _LINE).replace("&", "&&"))
        button.setAccessibleName(f"{label}: {words}")
        button.ensurePolished()
        return button

    def _buttons(self) -> QWidget:
        keep = PrimaryButton(QCoreApplication.translate("SideBySide", "Bewaar deze keuze"))
        keep.clicked.connect(self._on_keep)
        back = QuietButton(QCoreApplication.translate("SideBySide", "Terug naar wat ik typte"))
        back.clicked.connect(self.reject)
        holder = QWidget()
        fill(row(holder), None, back, keep)
        return holder

    def _on_keep(self) -> None:
        choice = {field: "mine" if mine.isChecked() else "theirs" for field, mine in self._mine.items()}
        self.accept()
        self.chosen.emit(choice)
