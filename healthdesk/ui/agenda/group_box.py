"""Who is in the talk of a group that is shown: give a place, note who came, take somebody out again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.keep_group import group_of, leave, note_attendance, say_guest_late
from healthdesk.actions.keep_group_series import leave_series
from healthdesk.actions.let_into_group import let_in, let_in_series
from healthdesk.errors import Trouble
from healthdesk.records.appointment import AgendaLine, AppointmentState
from healthdesk.records.group import Attendance, GroupGuest, GroupTalk
from healthdesk.records.link import Link
from healthdesk.records.series import Reach
from healthdesk.ui.agenda.attendance_dialog import AttendanceDialog
from healthdesk.ui.agenda.group_said import attendance_said, free_said
from healthdesk.ui.agenda.guest_row import GuestRow
from healthdesk.ui.agenda.reach_chips import ReachChips
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.dates import day_in_year
from healthdesk.ui.parts.layouts import clear, column, widgets_in
from healthdesk.ui.parts.person_picker import PersonPicker, Whom
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.workbench import Workbench


class GroupBox(QWidget):
    """Hidden for a talk that is no group. link_requested: to somebody's file. troubled: what went wrong."""

    link_requested = Signal(object)
    troubled = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._workbench = workbench
        self._talk: UUID | None = None
        self._said = self._said_of_several = ""
        self._ticket: Ticket | None = None
        self._shown: GroupTalk | None = None
        self._title, self._free = SectionTitle(self.tr("Wie doet mee")), Text("", "caption")
        rows = QWidget()
        rows.setProperty("look", "clear")
        self._rows = column(rows, gap="small")
        self.reach = ReachChips(small=True, titled=False)
        self.picker = PersonPicker(workbench, self.tr("Wie komt erbij?"))
        self.picker.picked.connect(self._on_picked)
        self._table = LinkButton(self.tr("Aanwezigheid als tabel…"))
        self._table.clicked.connect(self._on_table)
        layout = column(self, gap="small")
        for part in (self._title, self.reach, rows, self._free, self.picker, self._table):
            layout.addWidget(part)
        self.hide()

    def show_line(self, line: AgendaLine) -> None:
        """The group of this talk; nothing for one that is no group."""
        self.setVisible(line.is_group)
        if self._ticket is not None:
            self._ticket.cancel()
        if self._talk != line.appointment.id:
            clear(self._rows)
            self._shown = None
            self._free.setText("")
            self.picker.hide()
            self.reach.start(in_series=line.series_number > 0, whole=True)
        self._talk = line.appointment.id
        if line.is_group:
            self._ticket = self._workbench.background.run(
                group_of,
                self._workbench.desk,
                line.appointment.id,
                then=self._on_group,
                trouble=self.troubled.emit,
            )

    # --- slots

    def _on_group(self, group: GroupTalk) -> None:
        """Nothing moves when nothing changed: a list that stands open stays so."""
        if group == self._shown:
            return
        self._shown = group
        before = {row.guest.place.patient_id: row for row in self._guest_rows()}
        typing = next((one for one, row in before.items() if row.late.hasFocus()), None)
        clock = self._workbench.desk.clock
        its_day = group.line.appointment.starts_at.astimezone(clock.zone).date()
        ahead = its_day > clock.today()
        made = [GuestRow(guest, ahead=ahead) for guest in group.guests]
        for shown in made:
            if shown.guest.place.patient_id in before:
                shown.go_on_from(before[shown.guest.place.patient_id])
        clear(self._rows)
        for shown in made:
            shown.opened.connect(self._on_opened)
            shown.noted.connect(self._on_noted)
            shown.was_late.connect(self._on_late)
            shown.left.connect(self._on_left)
            self._rows.addWidget(shown)
            if shown.guest.place.patient_id == typing and not shown.late.isHidden():
                shown.late.setFocus()
        self._level()
        self._free.setText(free_said(group.free) if group.free else self.tr("volzet"))
        goes_on = group.line.appointment.state is not AppointmentState.CANCELLED
        self.picker.setVisible(group.free > 0 and goes_on)
        self._table.setVisible(goes_on)

    def _on_table(self) -> None:
        if self._talk is not None:
            AttendanceDialog(self._workbench, self._talk, self).open()

    def _on_opened(self, guest: GroupGuest) -> None:
        self.link_requested.emit(Link("patient", guest.place.patient_id))

    def _on_picked(self, whom: Whom) -> None:
        if self._talk is not None:
            self._said = self.tr("{name} doet mee.").format(name=whom.said)
            self._said_of_several = self.tr("{name} doet mee, {count} keer.").replace("{name}", whom.said)
            if self._several:
                self._run(let_in_series, self._talk, whom.id, self.reach.reach)
            else:
                self._run(let_in, self._talk, whom.id)

    def _on_noted(self, guest: GroupGuest, attendance: Attendance) -> None:
        said = self.tr("{name}: {how}.")
        self._said = said.format(name=guest.person, how=attendance_said(attendance))
        self._run(note_attendance, guest.place, attendance)

    def _on_late(self, guest: GroupGuest, minutes: int) -> None:
        said = self.tr("{name}: {minutes} min te laat.") if minutes else self.tr("{name}: te laat gekomen.")
        self._said = said.replace("{minutes}", str(minutes)).replace("{name}", guest.person)
        self._run(say_guest_late, guest.place, minutes)

    def _on_left(self, guest: GroupGuest) -> None:
        self._said = self.tr("{name} zit niet meer in de groep.").format(name=guest.person)
        words = self.tr("{name} zit niet meer in de groep, op {count} dagen.")
        self._said_of_several = words.replace("{name}", guest.person)
        one = guest.place
        if self._several and one.attendance is Attendance.EXPECTED:
            self._run(leave_series, one.appointment_id, one.patient_id, self.reach.reach)
        else:
            self._run(leave, one)

    @property
    def _several(self) -> bool:
        """Whether it is about more dates than the one that is shown."""
        return not self.reach.isHidden() and self.reach.reach is not Reach.THIS

    def _level(self) -> None:
        """Where one name would be cut off, how it went stands below each: all rows look alike."""
        rows = self._guest_rows()
        folded = any(one.needs() > self.width() for one in rows)
        for one in rows:
            one.fold(folded=folded)

    def _guest_rows(self) -> list[GuestRow]:
        return [one for one in widgets_in(self._rows) if isinstance(one, GuestRow)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._level()

    def _run(self, action: Callable[..., Any], *asked: object) -> None:
        self._workbench.background.run(
            action, self._workbench.desk, *asked, then=self._on_done, trouble=self._on_trouble
        )

    def _on_done(self, done: Done[object]) -> None:
        dates = len(done.result) if isinstance(done.result, tuple) else 1
        said = self._said if dates == 1 else self._said_of_several.replace("{count}", str(dates))
        if any(change.kind == "waiting" for change in done.changes):
            said = " ".join((said, self.tr("Van de wachtlijst gehaald.")))
        if done.told:
            why = ", ".join(self._why_said(key, done.told_days.get(key, ())) for key in done.told)
            said = " ".join((said, self.tr("Let op: {why}.").format(why=why)))
        self._workbench.toasts.show(said, undo=done.undo)

    def _why_said(self, key: str, days: Sequence[date]) -> str:
        """What does not suit, with the dates where it is about some of them alone."""
        said, spans = self._workbench.sentence(key).rstrip("."), ", ".join(map(day_in_year, days))
        return self.tr("{why} op {days}").replace("{days}", spans).replace("{why}", said) if days else said

    def _on_trouble(self, trouble: Trouble) -> None:
        """What another desk made of it is shown; what was chosen here did not hold."""
        self.troubled.emit(trouble)
        self._shown = None
        for row in self._guest_rows():
            row.ask_again()
        if self._talk is not None:
            self._workbench.background.run(group_of, self._workbench.desk, self._talk, then=self._on_group)
