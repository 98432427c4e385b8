"""Talks that come back: how often, how many, on which days; booked all or none."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from healthdesk.actions.book_series import LEAST, book_series, plan_series
from healthdesk.actions.desk import Done
from healthdesk.actions.keep_trajectory import warnings_of_series
from healthdesk.errors import Trouble
from healthdesk.records.appointment import Appointment, BookingWish
from healthdesk.records.moment import MomentWish
from healthdesk.records.series import Occurrence, SeriesPlan, SeriesWish, SkippedDay
from healthdesk.records.waiting import Waiting
from healthdesk.rules.find_series import Rhythm
from healthdesk.rules.person_names import beside
from healthdesk.rules.typed_dates import parse_date
from healthdesk.ui.agenda.occurrence_row import OccurrenceRow
from healthdesk.ui.agenda.series_ends import SeriesEnds
from healthdesk.ui.agenda.series_said import on_end
from healthdesk.ui.agenda.series_scroll import series_scroll
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench

_USUAL = Rhythm(1, 10)


class SeriesDialog(RoomyDialog):
    """Open with `open()`. booked: a `Done` with the talks."""

    booked = Signal(object)

    def __init__(
        self,
        workbench: Workbench,
        who: str,
        first: BookingWish,
        needs: MomentWish,
        rooms: Mapping[UUID, str],
        waiting: Waiting | None = None,
        parent: QWidget | None = None,
        *,
        rhythm: Rhythm = _USUAL,
    ) -> None:
        """`rooms`: what they are called; `needs`: which of them suit who comes; `waiting`: if she did."""
        super().__init__(parent)
        self._workbench, self._first, self._needs, self._rooms = workbench, first, needs, rooms
        self._waiting = waiting
        self._talks: list[Occurrence] = []
        self._ticket: Ticket | None = None
        self._told: Ticket | None = None
        self.setModal(True)
        self.setWindowTitle(self.tr("Reeks afspraken"))
        self.setMinimumWidth(size("dialog") * 4 // 3)
        self._banner = Banner()
        self._path = Banner(closable=False)
        self._ends = SeriesEnds(self._parse_day, rhythm.every_weeks, rhythm.count)
        self._ends.changed.connect(self._look)
        self._skipped = Text("", "caption", wraps=True)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.reject)
        self._book = PrimaryButton(self.tr("Boek"))
        self._book.clicked.connect(self._on_book)
        buttons = row()
        fill(buttons, None, away, self._book)
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(self.windowTitle(), "heading"), Text(beside(who), "muted", wraps=True))
        fill(layout, self._ends, self._banner, self._path)
        layout.addWidget(self._scrolled(), 1)
        layout.addWidget(self._skipped)
        layout.addLayout(buttons)
        self._banner.clear()
        self._path.clear()
        self._look()

    def _scrolled(self) -> QScrollArea:
        inside = Inside()
        self._list = column(inside, gap="small")
        return series_scroll(inside, self)

    def reject(self) -> None:
        """Not while it is being booked: the answer closes this, and tells what was booked."""
        if not self._workbench.background.is_doing(self):
            super().reject()

    # --- planning

    def _parse_day(self, typed: str) -> date | None:
        desk = self._workbench.desk
        return parse_date(typed, desk.clock.today(), desk.language)

    def _wish(self) -> SeriesWish:
        ends = self._ends
        return SeriesWish(
            first=self._first,
            every_weeks=ends.every_weeks,
            count=ends.count,
            until=ends.until,
            on_closed=ends.on_closed,
        )

    def _look(self) -> None:
        self._book.setEnabled(False)
        if self._ticket is not None:
            self._ticket.cancel()
        if self._ends.lacks_day:
            self._banner.say(self.tr("Tot welke dag?"), "blue")
            return
        self._ticket = self._workbench.background.run(
            plan_series,
            self._workbench.desk,
            self._wish(),
            self._needs,
            then=self._on_plan,
            trouble=self._on_trouble,
        )

    def _on_plan(self, plan: SeriesPlan) -> None:
        self._talks = list(plan.occurrences)
        told = [self._skip_said(*ends) for ends in on_end(plan.skipped, plan.wish.every_weeks)]
        self._skipped.setText(self.tr("Overgeslagen: {days}").format(days=", ".join(told)))
        self._skipped.setVisible(bool(told))
        self._show()

    def _skip_said(self, first: SkippedDay, last: SkippedDay) -> str:
        """A day that is skipped, or several on end, and why."""
        days = " – ".join(short_date(day) for day in dict.fromkeys((first.day, last.day)))
        return f"{days} ({self._workbench.sentence(first.reason).rstrip('.').lower()})"

    def _show(self) -> None:
        clear(self._list)
        zone = self._workbench.desk.clock.zone
        for number, one in enumerate(self._talks, start=1):
            why = " ".join(self._workbench.sentence(key) for key in one.clashes)
            elsewhere = one.room_id != self._first.room_id
            made = OccurrenceRow(one, number, self._rooms, why, zone, elsewhere=elsewhere)
            made.chosen.connect(self._on_chosen)
            made.dropped.connect(self._on_dropped)
            self._list.addWidget(made)
        self._list.addStretch(1)
        self._count()
        clashing = sum(bool(one.clashes) for one in self._talks)
        self._book.setText(self.tr("Boek {count} afspraken").format(count=len(self._talks)))
        self._book.setEnabled(not clashing and len(self._talks) >= LEAST)
        if clashing == 1:
            self._banner.say(
                self.tr("Op een van de dagen is er al iets. Kies iets anders, of sla die over."), "amber"
            )
        elif clashing:
            words = self.tr("Op {count} dagen is er al iets. Kies iets anders, of sla ze over.")
            self._banner.say(words.format(count=clashing), "amber")
        elif len(self._talks) < LEAST:
            self._banner.say(self.tr("Zo blijft er geen reeks over."), "amber")
        else:
            self._banner.clear()

    def _count(self) -> None:
        """How many of them are more than her traject foresees: said, never a wall."""
        if self._told is not None:
            self._told.cancel()
        whom = self._first.patient_id
        if whom is not None:
            starts = tuple(one.starts_at for one in self._talks)
            self._told = self._workbench.background.run(
                warnings_of_series, self._workbench.desk, whom, starts, then=self._on_counted
            )

    def _on_counted(self, keys: tuple[str, ...]) -> None:
        if keys:
            self._path.say(" ".join(self._workbench.sentence(key) for key in keys), "amber")
        else:
            self._path.clear()

    def _on_chosen(self, one: Occurrence, other: Occurrence) -> None:
        self._talks = sorted((other if each is one else each for each in self._talks), key=_begins)
        self._show()

    def _on_dropped(self, one: Occurrence) -> None:
        self._talks = [each for each in self._talks if each is not one]
        self._show()

    # --- booking

    def _on_book(self) -> None:
        self._book.setEnabled(False)
        self._workbench.background.run(
            book_series,
            self._workbench.desk,
            self._wish(),
            tuple(self._talks),
            self._waiting,
            then=self._on_booked,
            trouble=self._on_refused,
            once=self,
        )

    def _on_booked(self, done: Done[tuple[Appointment, ...]]) -> None:
        self.accept()
        self.booked.emit(done)

    def _on_refused(self, trouble: Trouble) -> None:
        """Somebody was first: plan anew, with what clashes now."""
        self._on_trouble(trouble)
        if trouble.key == "series.taken":
            self._look()

    def _on_trouble(self, trouble: Trouble) -> None:
        said = self._workbench.sentence_for(trouble)
        self._banner.say(said, tone_of(trouble))


def _begins(one: Occurrence) -> datetime:
    return one.starts_at
