"""One person in a group: her name, how it went with her, her card, and taking her out again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.group import Attendance, GroupGuest
from healthdesk.rules.person_names import with_age
from healthdesk.ui.agenda.group_said import attendance_said
from healthdesk.ui.parts.buttons import IconButton, NameLink
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.tokens import size


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
        link = NameLink(name)
        link.clicked.connect(self._on_link)
        self.how = FoldingBox()
        self.how.setAccessibleName(self.tr("Hoe het ging met {name}").format(name=name))
        for one in Attendance:
            self.how.addItem(attendance_said(one), one.value)
        self.how.choose(guest.place.attendance.value)
        self.how.setMaximumWidth(size("rail") * 5 // 9)  # the name needs the room more
        self.how.activated.connect(self._on_how)
        out = IconButton("cross", self.tr("Haal {name} uit de groep").format(name=name))
        out.clicked.connect(self._on_out)
        line = row(self, gap="small")
        line.addWidget(link, 1)
        line.addWidget(self.how)
        line.addWidget(out)

    def _on_link(self) -> None:
        self.opened.emit(self.guest)

    def _on_how(self) -> None:
        wanted = Attendance(self.how.currentData())
        if wanted is not self.guest.place.attendance:
            self.noted.emit(self.guest, wanted)

    def _on_out(self) -> None:
        self.left.emit(self.guest)
