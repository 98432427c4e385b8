"""Changed meanwhile: both sides per field, and the person chooses; nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from textwrap import fill as fill_lines

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QWidget

from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import column, fill, grid, row
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


class SideBySide(QDialog):
    """What you typed beside what somebody else saved.

    chosen: a dict of field to "mine" or "theirs"; the caller saves again on the newest version.
    """

    chosen = Signal(object)

    def __init__(self, differences: Iterable[Difference], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("SideBySide", "Intussen gewijzigd"))
        self.setMinimumWidth(size("form"))
        self._mine: dict[str, QRadioButton] = {}
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(self.windowTitle(), "heading"))
        layout.addWidget(
            Text(
                QCoreApplication.translate(
                    "SideBySide",
                    "Iemand anders bewaarde dit terwijl jij bezig was. Kies per veld wat blijft.",
                ),
                "muted",
                wraps=True,
            )
        )
        table = grid()
        table.addWidget(Text(QCoreApplication.translate("SideBySide", "Wat jij typte"), "section"), 0, 1)
        table.addWidget(Text(QCoreApplication.translate("SideBySide", "Wat er nu staat"), "section"), 0, 2)
        table.setColumnStretch(1, 1)
        table.setColumnStretch(2, 1)
        for number, difference in enumerate(differences):
            table.addWidget(Line(), 2 * number + 1, 0, 1, 3)
            table.addWidget(Text(difference.label), 2 * number + 2, 0)
            for side, button in enumerate(self._pair(difference), start=1):
                table.addWidget(button, 2 * number + 2, side)
        layout.addLayout(table)
        layout.addWidget(self._buttons())

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
