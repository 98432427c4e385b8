"""One person in a group: her name, how it went with her, how late she came, and taking her out again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.group import Attendance, GroupGuest
from healthdesk.rules.appointment_steps import AHEAD
from healthdesk.rules.lateness import MOST
from healthdesk.rules.person_names import with_age
from healthdesk.ui.agenda.group_said import attendance_said
from healthdesk.ui.parts.buttons import IconButton, NameLink
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.layouts import grid, hide_unless
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.tokens import size, space


class GuestRow(QWidget):
    """opened, left: the `GroupGuest`. noted: the `GroupGuest` and an `Attendance`. was_late: with minutes."""

    opened = Signal(object)
    noted = Signal(object, object)
    was_late = Signal(object, int)
    left = Signal(object)

    def __init__(self, guest: GroupGuest, parent: QWidget | None = None, *, ahead: bool = False) -> None:
        """`ahead`: before its day nobody came yet, and nobody stayed away."""
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.guest = guest
        self._is_asked = False
        name = with_age(guest.person, guest.age)
        self._name = NameLink(name)
        self._name.clicked.connect(self._on_link)
        self.how = FoldingBox()
        self.how.setProperty("scale", "small")
        self.how.setAccessibleName(self.tr("Hoe het ging met {name}").format(name=name))
        for one in Attendance:
            if not ahead or one in AHEAD or one is guest.place.attendance:
                self.how.addItem(attendance_said(one), one.value)
        self.how.choose(guest.place.attendance.value)
        self.how.setFixedWidth(max(size("rail") * 5 // 9, self.how.room_for_choice()))
        self.how.activated.connect(self._on_how)
        self._out = IconButton("cross", self.tr("Haal {name} uit de groep").format(name=name))
        self._out.clicked.connect(self._on_out)
        self.late = self._late_field(name)
        self._places = grid(self, gap="tiny")
        self._places.setHorizontalSpacing(space("small"))
        self._places.setColumnStretch(0, 1)
        self._places.addWidget(self.late, 2, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self._folded: bool | None = None
        self.fold(folded=False)

    def _late_field(self, name: str) -> NumberField:
        """How many minutes late, to be put right; of who did not come late it is not there."""
        place = self.guest.place
        field = NumberField(0, MOST)
        field.setSpecialValueText(self.tr("hoe laat: niet bekend"))
        field.setSuffix(self.tr(" min te laat"))
        field.setSingleStep(5)
        field.setKeyboardTracking(False)
        field.setAccessibleName(self.tr("Hoe laat {name} kwam").format(name=name))
        field.setValue(place.late_minutes)
        self._as_shown = field.text()
        field.editingFinished.connect(self._on_late)
        hide_unless(place.attendance is Attendance.LATE, field)
        return field

    @property
    def half_typed(self) -> str:
        """What stands in the minutes and was not said yet; empty for nothing."""
        words = self.late.text()
        return "" if self._is_asked or words == self._as_shown else words

    def go_on_from(self, other: GuestRow) -> None:
        """It comes in the place of another of the same person: what was half typed there goes on here."""
        words = other.half_typed
        other.late.blockSignals(True)  # it goes away, which is no answer
        if words and not self.late.isHidden():
            self.late.lineEdit().setText(words)

    def ask_again(self) -> None:
        """What was asked was refused: it can be asked anew."""
        self._is_asked = False

    def needs(self) -> int:
        """How wide it must be to say the name whole beside how it went."""
        name, out = self._name.sizeHint().width(), self._out.sizeHint().width()
        return name + self.how.width() + out + 2 * space("small")

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

    def _on_late(self) -> None:
        minutes = self.late.value()
        if minutes != self.guest.place.late_minutes and not self._is_asked:
            self._is_asked = True  # once; what comes of it is shown anew
            self.was_late.emit(self.guest, minutes)

    def _on_out(self) -> None:
        self.left.emit(self.guest)
