"""A look at somebody's own calendar before it takes any time away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.exchange_calendar import CalendarLook, take_in
from healthdesk.errors import Trouble
from healthdesk.records.calendar_file import BusyStretch
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.named import named
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.screen_room import keep_roomy
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class CalendarDialog(RoomyDialog):
    """Shows every busy moment; nothing is kept until it is told.

    taken: the `Done` of what was kept.
    """

    taken = Signal(object)

    def __init__(
        self,
        workbench: Workbench,
        source: str,
        look: tuple[Callable[..., CalendarLook], *tuple[object, ...]],
        parent: QWidget | None = None,
    ) -> None:
        """`look` is the action that looks, and what it is handed after the desk."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench = workbench
        self._look: CalendarLook | None = None
        self.setWindowTitle(self.tr("Eigen agenda inlezen"))
        keep_roomy(self, size("form"), size("help_high"))
        self._banner, self._talks = Banner(closable=False), Banner(closable=False)
        self._told = Text("", wraps=True)
        columns: tuple[Column[Any], ...] = (
            Column[BusyStretch](key="day", title=self.tr("Dag"), text=self._day, sort=_start, width=26),
            Column[BusyStretch](key="time", title=self.tr("Uren"), text=self._hours, width=0),
        )
        self._list = RecordList(
            "busy", self.tr("Bezette momenten"), columns, workbench.memory, identity=_identity
        )
        self._list.say_when_empty(self.tr("In dit bestand staat niets bezet in het komende jaar."), "")
        self._away = QuietButton(self.tr("Niets overnemen"))
        self._take = PrimaryButton(self.tr("Neem over"))
        self._take.setEnabled(False)
        self._away.clicked.connect(self.reject)
        self._take.clicked.connect(self._on_take)
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(named(self.windowTitle(), source), "heading", wraps=True))
        fill(layout, self._banner, self._told, self._talks)
        layout.addWidget(self._list, 1)
        foot = row()
        fill(foot, None, self._away, self._take)
        layout.addLayout(foot)
        self._list.show_loading()
        workbench.background.run(
            look[0],
            workbench.desk,
            *look[1:],
            then=self._on_look,
            trouble=self._on_trouble,
            lane="slow",
        )

    # --- slots

    def _on_look(self, look: CalendarLook) -> None:
        self._look = look
        told = self.tr(
            "{count} bezette momenten van {therapist} in het komende jaar. "
            "Wat ze dan doet, wordt niet gelezen."
        )
        said = told.format(count=len(look.stretches), therapist=look.therapist.name)
        if look.replaced:
            said += " " + self.tr("Ze komen in de plaats van wat er al uit die agenda stond.")
        self._told.setText(said)
        self._list.show_records(look.stretches)
        self._take.setEnabled(bool(look.stretches or look.replaced))
        if look.talks:
            warning = self.tr(
                "{count} gesprekken staan al op zo’n moment: {days}. Ze blijven staan; verzet ze zelf."
            )
            if len(look.talks) == 1:
                warning = self.tr(
                    "Eén gesprek staat al op zo’n moment: {days}. Het blijft staan; verzet het zelf."
                )
            zone = self._workbench.desk.clock.zone
            days = [line.appointment.starts_at.astimezone(zone) for line in look.talks[:_SHOWN]]
            moments = (f"{short_date(day.date())} {day:%H:%M}" for day in days)
            said = ", ".join(one.replace(" ", "\N{NO-BREAK SPACE}") for one in moments)
            more = "" if len(look.talks) <= _SHOWN else ", …"
            self._talks.say(warning.format(count=len(look.talks), days=said + more), "amber")

    def _on_take(self) -> None:
        if self._look is not None:
            self._take.setEnabled(False)
            self._workbench.background.run(
                take_in, self._workbench.desk, self._look, then=self._on_taken, trouble=self._on_trouble
            )

    def _on_taken(self, done: Done[int]) -> None:
        self.taken.emit(done)
        self.accept()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._list.show_records(())
        self._list.setVisible(False)
        self._banner.say(self._workbench.sentence_for(trouble))

    # --- words

    def _day(self, one: BusyStretch) -> str:
        return short_date(one.starts_at.astimezone(self._workbench.desk.clock.zone).date())

    def _hours(self, one: BusyStretch) -> str:
        zone = self._workbench.desk.clock.zone
        first, last = one.starts_at.astimezone(zone), one.ends_at.astimezone(zone)
        if one.all_day:
            days = max(1, (last.date() - first.date()).days)
            return self.tr("hele dag") if days == 1 else self.tr("{days} hele dagen").format(days=days)
        end = clock_time(one.ends_at, zone)
        if last.date() != first.date():
            end = f"{short_date(last.date())} {end}"
        return f"{clock_time(one.starts_at, zone)} – {end}"


_SHOWN = 6


def _start(one: BusyStretch) -> object:
    return one.starts_at


def _identity(one: BusyStretch) -> object:
    return one.starts_at, one.ends_at
