"""Puts a talk, or another like it, where it was dropped; tells what came of it, offers the way back."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.copy_appointment import copy_to
from healthdesk.actions.desk import Done
from healthdesk.actions.move_appointment import BookingPlace, change_details, move_to
from healthdesk.actions.show_agenda import warnings_for
from healthdesk.errors import ChangedMeanwhile, Trouble
from healthdesk.records.appointment import AgendaLine, Appointment
from healthdesk.ui.agenda.clash import TalkClash
from healthdesk.ui.agenda.lift import Moved, Slot
from healthdesk.ui.agenda.said import person_of, span_said
from healthdesk.ui.parts.dates import near_date
from healthdesk.ui.parts.workbench import Workbench


class TalkMover(QObject):
    """One move at a time.

    refused: it stays where it was. copied: the `Appointment` that is new. The announcer tells everybody
    else where it went.
    """

    refused = Signal()
    copied = Signal(object)

    def __init__(self, workbench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._workbench = workbench
        self._line: AgendaLine | None = None
        self._taken: AgendaLine | None = None
        self._names: dict[UUID, str] = {}
        self._done: Done[Appointment] | None = None
        self._clash = TalkClash(workbench, window)
        self._clash.settled.connect(self._on_settled)
        self._clash.given_up.connect(self.refused)

    def move(self, moved: Moved, names: dict[UUID, str]) -> None:
        """`names` of therapists, rooms and kinds of talk, for when another desk was first."""
        self._line, self._names = moved.line, names
        one = moved.line.appointment
        self._workbench.background.run(
            move_to,
            self._workbench.desk,
            one.id,
            one.version,
            _place(moved),
            then=self._on_done,
            trouble=self._on_trouble,
        )

    def tell_lost(self, line: AgendaLine) -> None:
        """What was in hand here was changed or cancelled at another desk: it is put down nowhere."""
        words = self.tr("{name} is intussen gewijzigd of afgezegd. Er is niets verzet.")
        self._workbench.toasts.trouble(words.format(name=person_of(line)))

    def take(self, line: AgendaLine) -> None:
        """Ctrl+C: this one is to be put down elsewhere too."""
        self._taken = line
        words = self.tr("{name} gekopieerd. Ga naar een vrij uur en druk Ctrl+V.")
        self._workbench.toasts.show(words.format(name=person_of(line)))

    def paste(self, slot: Slot) -> None:
        """Ctrl+V: here, as long as it was."""
        line = self._taken
        if line is None:
            self._workbench.toasts.show(self.tr("Kopieer eerst een gesprek, met Ctrl+C."))
            return
        ends_at = slot.starts_at + (line.appointment.ends_at - line.appointment.starts_at)
        self.copy(Moved(line, slot.column, slot.starts_at, ends_at))

    def copy(self, moved: Moved) -> None:
        """The same once more, there."""
        self._line = moved.line
        self._workbench.background.run(
            copy_to,
            self._workbench.desk,
            moved.line.appointment.id,
            _place(moved),
            then=self._on_done,
            trouble=self._on_not_copied,
        )

    def _on_settled(self, wanted: Appointment) -> None:
        self._workbench.background.run(
            change_details, self._workbench.desk, wanted, then=self._on_done, trouble=self._on_trouble
        )

    def _on_done(self, done: Done[Appointment]) -> None:
        one = done.result
        self._done = done
        self._workbench.background.run(
            warnings_for, self._workbench.desk, one.wish, one.id, then=self._on_warnings
        )

    def _on_warnings(self, warnings: tuple[str, ...]) -> None:
        """Where it went, and what speaks against it: nothing was refused, so it is said now."""
        if self._done is None:
            return
        done, self._done = self._done, None
        one, clock = done.result, self._workbench.desk.clock
        line = self._line
        is_copy = line is not None and line.appointment.id != one.id
        name = self.tr("Afspraak") if line is None else person_of(line)
        day = near_date(one.starts_at.astimezone(clock.zone).date(), clock.today())
        words = self.tr("{name} staat nu {day} {span}.")
        if is_copy:
            words = self.tr("{name} staat nu ook {day} {span}.")
        said = words.format(name=name, day=day, span=span_said(one.starts_at, one.ends_at, clock.zone))
        but = (self._workbench.sentence(key) for key in warnings)
        self._workbench.toasts.show(" ".join((said, *but)), undo=done.undo)
        if is_copy:
            self.copied.emit(one)

    def _on_trouble(self, trouble: Trouble) -> None:
        if isinstance(trouble, ChangedMeanwhile) and self._line is not None:
            mine, theirs = trouble.mine, trouble.theirs
            if isinstance(mine, Appointment) and isinstance(theirs, Appointment):
                self._clash.settle(self._line.appointment, mine, theirs, self._names)
                return
        self._workbench.toasts.trouble(self._workbench.sentence_for(trouble))
        self.refused.emit()

    def _on_not_copied(self, trouble: Trouble) -> None:
        self._workbench.toasts.trouble(self._workbench.sentence_for(trouble))
        self.refused.emit()


def _place(moved: Moved) -> BookingPlace:
    column = moved.column
    times = (moved.starts_at, moved.ends_at)
    return BookingPlace(*times, column.therapist_id, column.room_id, instead_of=moved.out_of)
