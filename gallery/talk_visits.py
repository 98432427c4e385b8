"""Talks from close by: of a series, changed by two desks, with an interpreter, of a group; and what if."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QScrollArea

from healthdesk.actions.show_agenda import show
from healthdesk.records.appointment import AgendaLine, Appointment, AppointmentState
from healthdesk.records.link import Link
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.attendance_dialog import AttendanceDialog
from healthdesk.ui.agenda.clash import TalkClash
from healthdesk.ui.agenda.interpreter_dialog import InterpreterDialog

_AHEAD = timedelta(days=40)
_ASKED = 8
"""Of so many people it is looked whether there is something to do without."""


class TalkVisits:
    """Takes one picture after another: `take` of the window, `dialog` of what stands over it."""

    def __init__(
        self,
        page: AgendaPage,
        take: Callable[[str], None],
        dialog: Callable[[str], None],
        rest: Callable[[], None],
    ) -> None:
        self._page, self._take, self._dialog, self._rest = page, take, dialog, rest

    def go_round(self) -> None:
        """What the invented people have booked in the coming weeks."""
        page, desk = self._page, self._page.workbench.desk
        today = desk.clock.today()
        coming = [one for one in show(desk, today, today + _AHEAD).lines if _is_coming(one)]
        for line in [one for one in coming if one.series_number == 2][:1]:
            self._of_a_series(line)
        for line in [one for one in coming if one.appointment.interpreter][:1]:
            self._with_an_interpreter(line)
        for line in [one for one in coming if one.is_group and one.joined][:1]:
            AttendanceDialog(page.workbench, line.appointment.id, page).open()
            self._dialog("agenda-attendance")
        alone = [one for one in coming if one.appointment.patient_id is not None]
        asked = (line for line in alone[:_ASKED] if self._could_be_sooner(line))
        if next(asked, None) is not None:
            self._what_if()

    def _could_be_sooner(self, line: AgendaLine) -> bool:
        """Look for a moment that is hard to find; of some it is told what would be sooner."""
        page = self._page
        page.show_link(Link("moment", line.appointment.patient_id))
        self._rest()
        for words in (f"niet bij {line.therapist}", "niet op woensdag", "niet op donderdag", "na school"):
            page.moment.wish_for(words)
        self._rest()
        page.moment.unfold_why()
        self._rest()
        return page.moment.tells_what_if

    def _what_if(self) -> None:
        page = self._page
        self._take("agenda-what-if")
        for words in ("niet in de schoolvakantie", "vrouwelijke therapeut", "met 4 personen"):
            page.moment.wish_for(words)
        self._rest()
        self._take("agenda-wishes")

    def _of_a_series(self, line: AgendaLine) -> None:
        page = self._page
        self._open(line, "agenda-series-talk")
        page.talk.ask_to_cancel()
        self._take("agenda-series-cancel")
        page.talk.edit_wanted.emit(line)
        self._rest()
        for area in page.booking.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        self._take("agenda-series-change")
        self._two_desks(line)
        page.step_back()

    def _two_desks(self, line: AgendaLine) -> None:
        one = line.appointment
        mine = _moved(one, timedelta(minutes=15), "De trein is later.")
        theirs = _moved(one, timedelta(days=1), "Haar zus komt mee.")
        TalkClash(self._page.workbench, self._page).settle(one, mine, theirs, {})
        self._dialog("agenda-clash")

    def _with_an_interpreter(self, line: AgendaLine) -> None:
        self._open(line, "agenda-interpreter")
        InterpreterDialog(self._page.workbench, line.appointment.id, self._page).open()
        self._dialog("agenda-interpreter-order")
        self._page.step_back()

    def _open(self, line: AgendaLine, name: str) -> None:
        self._page.show_link(Link("appointment", line.appointment.id))
        self._rest()
        self._take(name)


def _moved(one: Appointment, by: timedelta, note: str) -> Appointment:
    return replace(one, starts_at=one.starts_at + by, ends_at=one.ends_at + by, note=note)


def _is_coming(line: AgendaLine) -> bool:
    return line.appointment.state is AppointmentState.BOOKED
