"""What is held at this moment, at every desk; one's own can be booked from here, or let go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from healthdesk.actions.show_agenda import AgendaView
from healthdesk.records.hold import MomentHold
from healthdesk.ui.agenda.holder import Holder
from healthdesk.ui.agenda.said import joined, span_said
from healthdesk.ui.parts.buttons import LinkButton, QuietButton
from healthdesk.ui.parts.dates import clock_time, near_date
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class HoldStrip(QFrame):
    """Hidden while nothing is held.

    book_wanted: a `MomentHold` of one's own, to be booked.
    """

    book_wanted = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._holder = Holder(workbench, self)
        self._shown: tuple[MomentHold, ...] = ()
        self._names: dict[UUID | None, str] = {}
        self.setProperty("look", "banner")
        self.setProperty("tone", "amber")
        self.setAccessibleName(self.tr("Vastgehouden momenten"))
        self._lines = column(self, gap="tiny", margin="small", sides="medium")
        self.hide()

    def show_view(self, view: AgendaView) -> None:
        """What is held now."""
        names: dict[UUID | None, str] = {one.id: one.name for one in view.therapists}
        names.update({room.id: room.name for room in view.rooms})
        if (view.holds, names) != (self._shown, self._names):
            self._names = names
            self._show(view.holds)

    def tick(self, now: datetime) -> bool:
        """Time went on: what is past its time goes. True where something went."""
        left = tuple(one for one in self._shown if one.until > now)
        if left == self._shown:
            return False
        self._show(left)
        return True

    def _show(self, holds: Sequence[MomentHold]) -> None:
        self._shown = tuple(holds)
        clear(self._lines)
        for number, one in enumerate(self._shown):
            self._lines.addWidget(self._line(one, number))
        self.setVisible(bool(self._shown))

    def _line(self, one: MomentHold, number: int) -> QWidget:
        holder = QWidget()
        holder.setProperty("look", "clear")
        inside = row(holder, gap="small")
        said = self._said(one)
        inside.addWidget(Text(said, wraps=True), 1)
        if one.practitioner_id != self._workbench.desk.actor.practitioner_id:
            return holder
        book = QuietButton(self.tr("Boek…"), small=True)
        book.setAccessibleName(self.tr("Boek wat je vasthoudt"))
        free = LinkButton(self.tr("Laat los"))
        free.setAccessibleName(self.tr("Laat los wat je vasthoudt"))
        for button, slot in ((book, self._on_book), (free, self._on_free)):
            button.setProperty("number", number)
            button.clicked.connect(slot)
            inside.addWidget(button)
        return holder

    def _said(self, one: MomentHold) -> str:
        clock = self._workbench.desk.clock
        day = near_date(one.starts_at.astimezone(clock.zone).date(), clock.today())
        words = self.tr("{who} houdt vast tot {until}:").format(
            who=one.by, until=clock_time(one.until, clock.zone)
        )
        if one.practitioner_id == self._workbench.desk.actor.practitioner_id:
            words = self.tr("Vast tot {until}:").format(until=clock_time(one.until, clock.zone))
        when = f"{day} {span_said(one.starts_at, one.ends_at, clock.zone)}"
        names = (self._names.get(each, "") for each in (one.therapist_id, one.second_id, one.room_id))
        what = (name.replace(" ", "\u00a0") for name in names)  # "kamer 4" in one line
        place = self.tr("een plaats in de groep") if one.opening_id is not None else ""
        return f"{words} {joined(when, *what, place)}"

    def _on_book(self) -> None:
        self.book_wanted.emit(self._shown[int(self.sender().property("number"))])

    def _on_free(self) -> None:
        self._holder.let_go(self._shown[int(self.sender().property("number"))].id)
