"""One person in a group: her name, how it went with her, her card, and taking her out again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.group import Attendance, GroupGuest
from healthdesk.rules.person_names import with_age
from healthdesk.ui.agenda.group_said import attendance_said
from healthdesk.ui.parts.buttons import IconButton, NameLink
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.layouts import grid
from healthdesk.ui.parts.tokens import size, space


class GuestRow(QWidget):
    """opened, left: the `GroupGuest`. noted: the `GroupGuest` and an `Attendance`."""

    opened = Signal(object)
    noted = Signal(object, object)
    left = Signal(object)

    def __init__(self, guest: GroupGuest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.guest = guest
        name = with_age(guest.person, guest.age)
        self._name = NameLink(name)
        self._name.clicked.connect(self._on_link)
        self.how = FoldingBox()
        self.how.setProperty("scale", "small")
        self.how.setAccessibleName(self.tr("Hoe het ging met {name}").format(name=name))
        for one in Attendance:
            self.how.addItem(attendance_said(one), one.value)
        self.how.choose(guest.place.attendance.value)
        self.how.setMaximumWidth(size("rail") * 5 // 9)
        self.how.activated.connect(self._on_how)
        self._out = IconButton("cross", self.tr("Haal {name} uit de groep").format(name=name))
        self._out.clicked.connect(self._on_out)
        self._places = grid(self, gap="tiny")
        self._places.setHorizontalSpacing(space("small"))
        self._places.setColumnStretch(0, 1)
        self._folded: bool | None = None
        self.fold(folded=False)

    def needs(self) -> int:
        """How wide it must be to say the name whole beside how it went."""
        name, out = self._name.sizeHint().width(), self._out.sizeHint().width()
        return name + self.how.maximumWidth() + out + 2 * space("small")

    def fold(self, *, folded: bool) -> None:
        """How it went goes below the name: a long one keeps its room."""
        if folded is self._folded:
            return
        self._folded = folded
        for one in (self._name, self.how, self._out):
            self._places.removeWidget(one)
        self._places.addWidget(self._name, 0, 0, 1, 2 if folded else 1)
        if folded:
            self._places.addWidget(self.how, 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        else:
            self._places.addWidget(self.how, 0, 1)
        self._places.addWidget(self._out, 0, 2)

    def _on_link(self) -> None:
        self.opened.emit(self.guest)

    def _on_how(self) -> None:
        wanted = Attendance(self.how.currentData())
        if wanted is not self.guest.place.attendance:
            self.noted.emit(self.guest, wanted)

    def _on_out(self) -> None:
        self.left.emit(self.guest)
