"""The attendance of a group, to fill in with the keyboard or the mouse."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from healthdesk.records.group import Attendance, GroupPlace
from healthdesk.ui.agenda.attendance_model import AttendanceModel
from healthdesk.ui.parts.cell_grid import CellGrid
from healthdesk.ui.parts.tokens import size

KEYS = {
    Qt.Key.Key_1: Attendance.CAME,
    Qt.Key.Key_2: Attendance.LATE,
    Qt.Key.Key_3: Attendance.NO_SHOW,
    Qt.Key.Key_4: Attendance.EXCUSED,
    Qt.Key.Key_0: Attendance.EXPECTED,
}


class AttendanceTable(CellGrid):
    """Cells are picked, with Shift several, by a head a whole date or person; a digit says how it went.

    noted: a tuple of `GroupPlace` and an `Attendance`. copied: the table is wanted on the clipboard.
    """

    noted = Signal(object, object)
    copied = Signal()

    def __init__(self, model: AttendanceModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        self._sheet = model
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        across.setMinimumSectionSize(size("agenda_column") // 2)
        model.modelReset.connect(self.updateGeometry)

    def go_in(self) -> None:
        """The keyboard begins where there is something to note."""
        self.go_to_first(self._sheet.first())

    def note(self, attendance: Attendance) -> None:
        """All that is picked."""
        found = (self._sheet.place(index) for index in self.selectedIndexes())
        places: tuple[GroupPlace, ...] = tuple(
            one for one in found if one is not None and one.attendance is not attendance
        )
        if places:
            self._sheet.pretend(places, attendance)
            self.noted.emit(places, attendance)

    def sizeHint(self) -> QSize:
        """Room for everybody and each date, and for the bar that is there where the screen has less."""
        across, down = self.horizontalHeader(), self.verticalHeader()
        frame, bar = 2 * self.frameWidth(), self.horizontalScrollBar().sizeHint().height()
        wide, high = down.sizeHint().width() + across.length(), across.sizeHint().height() + down.length()
        return QSize(wide + frame + bar, high + frame + bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.isAutoRepeat() and (key == Qt.Key.Key_Space or key in KEYS):
            pass  # held down it is noted once
        elif key == Qt.Key.Key_Space:
            place = self._sheet.place(self.currentIndex())
            came = place is not None and place.attendance is Attendance.CAME
            self.note(Attendance.EXPECTED if came else Attendance.CAME)
        elif key in KEYS:
            self.note(KEYS[key])
        else:
            super().keyPressEvent(event)
            return
        event.accept()
