"""One file that goes along: what the letter calls it, what it is, its place among the others."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.enclosure import Enclosure
from healthdesk.rules.enclosures import MOST_SIGNS
from healthdesk.ui.letters.enclosure_said import apart_said, enclosure_said
from healthdesk.ui.parts.buttons import IconButton
from healthdesk.ui.parts.layouts import column, grid
from healthdesk.ui.parts.row_grip import RowGrip
from healthdesk.ui.parts.text import Line, Text

CARRIED = "application/x-healthdesk-enclosure"
"""What the mouse carries while a row is dragged to another place: its id."""


class EnclosureRow(QWidget):
    """Alt+arrow moves it, as the arrows at its right and the grip at its left do.

    called: id and other words. moved: id and by how many places. put_away: id.
    """

    called = Signal(object, str)
    moved = Signal(object, int)
    put_away = Signal(object)

    def __init__(self, one: Enclosure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.id: UUID = one.id
        self._one = one
        self.grip = RowGrip(CARRIED, one.id.bytes, self)
        self.name = QLineEdit()
        self.name.setMaxLength(MOST_SIGNS)
        self.name.editingFinished.connect(self._on_named)
        self._up = IconButton("chevron-up", "")
        self._down = IconButton("chevron-down", "")
        self._away = IconButton("trash", "")
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self._away.clicked.connect(self._on_away)
        self._told = Text("", "caption", wraps=True)
        self._apart = Text("", "caption", wraps=True)
        inside = grid(gap="tiny")
        for place, part in enumerate((self.grip, self.name, self._up, self._down, self._away)):
            inside.addWidget(part, 0, place)
        inside.addWidget(self._told, 1, 1, 1, 4)
        inside.addWidget(self._apart, 2, 1, 1, 4)
        layout = column(self, gap="tiny")
        layout.addWidget(Line())
        layout.addLayout(inside)

    def show_one(self, one: Enclosure, place: int, count: int) -> None:
        """As it stands now; a name that is being typed is left alone."""
        named_elsewhere = one.name != self._one.name or not self.name.text()
        self._one = one
        if named_elsewhere or not self.name.isModified():
            self.name.setText(one.name)
        self.name.setAccessibleName(self.tr("Naam van bijlage {place} in de brief").format(place=place + 1))
        self._told.setText(enclosure_said(one))
        self.name.setAccessibleDescription(self._told.text())
        self._apart.setText(apart_said(one.apart))
        self._apart.setVisible(bool(self._apart.text()))
        self._name_buttons(one.name)
        self._up.setEnabled(place > 0)
        self._down.setEnabled(place < count - 1)

    def _name_buttons(self, name: str) -> None:
        for button, told in (
            (self._up, self.tr("{name}: naar boven")),
            (self._down, self.tr("{name}: naar beneden")),
            (self._away, self.tr("{name}: gaat niet mee")),
            (self.grip, self.tr("{name}: versleep")),
        ):
            button.name_it(told.format(name=name))

    def keep_hand(self, step: int) -> None:
        """After a move the keyboard stays at what moved it, or at the other where that ended."""
        for button in (self._up, self._down) if step < 0 else (self._down, self._up):
            if button.isEnabled():
                button.setFocus()
                return

    # --- slots

    def _on_named(self) -> None:
        if self.name.isModified() and self.name.text().strip() != self._one.name:
            self.name.setModified(False)
            self.called.emit(self.id, self.name.text())

    def _on_up(self) -> None:
        self.moved.emit(self.id, -1)

    def _on_down(self) -> None:
        self.moved.emit(self.id, 1)

    def _on_away(self) -> None:
        self.put_away.emit(self.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(self.id, step)
            return
        super().keyPressEvent(event)
