"""The attendance of a whole group: people by dates, filled in, copied, on paper."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from healthdesk.actions.attendance_sheet import attendance_sheet, note_several, print_attendance
from healthdesk.actions.desk import Done
from healthdesk.actions.print_day import DayPrint
from healthdesk.errors import Trouble
from healthdesk.records.change import Change
from healthdesk.records.group import Attendance, AttendanceSheet, GroupPlace
from healthdesk.rules.roles import Right, may
from healthdesk.ui.agenda.attendance_model import AttendanceModel
from healthdesk.ui.agenda.attendance_table import KEYS, AttendanceTable
from healthdesk.ui.agenda.group_said import attendance_said
from healthdesk.ui.parts import keys
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.copying import Copying
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import column, fill, hide_unless, row
from healthdesk.ui.parts.paper_buttons import PaperButtons
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.screen_room import open_large
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size, space
from healthdesk.ui.parts.workbench import Workbench


class AttendanceDialog(RoomyDialog):
    """Each step is kept at once, with a way back."""

    def __init__(self, workbench: Workbench, appointment_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Aanwezigheid"))
        self.setMinimumWidth(size("dialog") * 3 // 2)
        self._workbench, self._talk = workbench, appointment_id
        self._title, self._banner = Text(self.windowTitle(), "heading", wraps=True), Banner()
        self._copying = Copying(workbench, self)
        self._model = AttendanceModel(workbench.desk.clock.zone, self)
        self.table = AttendanceTable(self._model, self.windowTitle())
        self.table.setMinimumHeight(size("row") * 6)
        self.table.noted.connect(self._on_noted)
        self.table.copied.connect(self._on_copy)
        self._nobody = Text(self.tr("Er doet nog niemand mee."), "muted", wraps=True)
        self._nobody.hide()
        self._paper = PaperButtons(self.windowTitle())
        self._paper.wanted.connect(self._on_wanted)
        self._paper.saved.connect(self._on_saved)
        copy, close = QuietButton(self.tr("Kopieer")), QuietButton(self.tr("Sluiten"))
        copy.clicked.connect(self._on_copy)
        hide_unless(may(workbench.desk.actor, Right.COPY_LISTS), copy)
        close.clicked.connect(self.reject)
        told = self.tr("Kies een vak, een dag of een rij, en zeg hoe het ging: met een knop of een cijfer.")
        layout = column(self, gap="medium", margin="margin")
        fill(layout, self._title, self._banner, Text(told, "muted", wraps=True), self._ways(), self._nobody)
        layout.addWidget(self.table, 1)
        foot = row()
        fill(foot, self._paper, copy, None, close)
        layout.addLayout(foot)
        # The toasts lie in the window behind; their keys work here too.
        toasts = workbench.toasts
        again = ((key, toasts.do_again_latest) for key in ("Ctrl+Y", "Ctrl+Shift+Z"))
        keys.wire(self, (("Ctrl+Z", toasts.take_back_latest), *again))
        workbench.announcer.changed.connect(self._on_changed)
        self._fetch()

    def _ways(self) -> QWidget:
        """A button for each way it can have gone, with its digit."""
        place = QWidget()
        place.setProperty("look", "clear")
        flow = FlowLayout(place)
        for key, attendance in KEYS.items():
            digit = chr(key)
            button = QuietButton(f"{digit}  {attendance_said(attendance)}", small=True)
            button.setProperty("how", attendance.value)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the table
            button.clicked.connect(self._on_way)
            flow.addWidget(button)
        return place

    def _fetch(self) -> None:
        self._workbench.background.run(
            attendance_sheet, self._workbench.desk, self._talk, then=self._on_sheet, trouble=self._on_trouble
        )

    # --- slots

    def _on_sheet(self, sheet: AttendanceSheet) -> None:
        self._title.setText(self.tr("Aanwezigheid: {name}").format(name=sheet.name))
        self._model.show_sheet(sheet)
        self.table.setVisible(bool(sheet.people))
        self._nobody.setVisible(not sheet.people)
        self.table.updateGeometry()
        margin = 2 * space("margin")
        open_large(self, max(self.width(), self.table.sizeHint().width() + margin), self.height())
        if not self.table.currentIndex().isValid():
            self.table.go_in()
            self.table.setFocus()  # so that a digit can be typed at once

    def _on_changed(self, changes: tuple[Change, ...]) -> None:
        if any(one.kind == "appointment" for one in changes):
            self._fetch()

    def _on_way(self) -> None:
        self.table.note(Attendance(str(self.sender().property("how"))))

    def _on_noted(self, places: tuple[GroupPlace, ...], attendance: Attendance) -> None:
        self._banner.clear()
        self._workbench.background.run(
            note_several,
            self._workbench.desk,
            places,
            attendance,
            then=self._on_done,
            trouble=self._on_trouble,
        )

    def _on_done(self, done: Done[int]) -> None:
        said = self.tr("Aanwezigheid genoteerd.")
        if done.result > 1:
            said = self.tr("Aanwezigheid genoteerd: {count} keer.").format(count=done.result)
        self._workbench.toasts.show(said, undo=done.undo)

    def _on_copy(self) -> None:
        self._copying.copy(self._model.shown(self._title.text()), self._model.people)

    def _on_wanted(self) -> None:
        run = self._workbench.background.run
        run(print_attendance, self._workbench.desk, self._talk, then=self._on_paper, trouble=self._on_trouble)

    def _on_paper(self, paper: DayPrint) -> None:
        self._paper.hand_over(self._workbench, paper.pdf, paper.name)

    def _on_saved(self, name: str) -> None:
        self._workbench.toasts.show(self.tr("Bewaard als {file}.").format(file=name))

    def _on_trouble(self, trouble: Trouble) -> None:
        """What stands there is shown as it is kept; what was noted here did not hold."""
        self._banner.say(self._workbench.sentence_for(trouble), "amber")
        self._workbench.background.run(
            attendance_sheet, self._workbench.desk, self._talk, then=self._on_sheet
        )
