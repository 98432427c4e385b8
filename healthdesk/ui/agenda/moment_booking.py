"""Booking what the search found: once, however often a key is pressed, and told by the name it was for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from healthdesk.actions.book_appointment import book
from healthdesk.actions.desk import Done
from healthdesk.actions.give_freed_slot import book_from_list
from healthdesk.actions.keep_group import take_place
from healthdesk.actions.keep_group_series import join_series
from healthdesk.errors import Trouble
from healthdesk.records.appointment import Appointment, BookingWish
from healthdesk.records.moment import Moment
from healthdesk.records.series import Reach
from healthdesk.records.waiting import Waiting
from healthdesk.ui.agenda.kept_said import kept_said
from healthdesk.ui.agenda.series_said import booked_said
from healthdesk.ui.parts.person_picker import Whom
from healthdesk.ui.parts.workbench import Workbench

T = TypeVar("T")


class MomentBooking(QObject):
    """booked: the `Appointment`, of a series the first. refused: the `Trouble`."""

    booked = Signal(object)
    refused = Signal(object)

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench

    @property
    def is_under_way(self) -> bool:
        """Whether one was asked for and not answered: another is not asked for meanwhile."""
        return self._workbench.background.is_doing(self)

    def book(self, whom: Whom, wish: BookingWish, waiting: Waiting | None) -> None:
        """A talk of her own; `waiting` is the place on the list that it ends."""
        then = partial(self._on_booked, whom, waiting is not None)
        if waiting is None:
            self._ask(partial(book, self._workbench.desk, wish), then)
        else:
            ended = waiting.id, waiting.version
            self._ask(partial(book_from_list, self._workbench.desk, wish, *ended), then)

    def join(self, whom: Whom, talk: UUID, moment: Moment, waiting: Waiting | None) -> None:
        """A place in a group, this time or on each of its dates, with the interpreter she needs."""
        desk, comes = self._workbench.desk, moment.interpreter
        if moment.times:
            then = partial(self.tell_series, whom)
            self._ask(partial(join_series, desk, talk, whom.id, Reach.ALL, waiting, comes), then)
        else:
            then = partial(self._on_booked, whom, waiting is not None)
            what = talk, whom.id, waiting, comes
            self._ask(partial(take_place, desk, *what, if_it_goes_on=True), then)

    def _ask(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._workbench.background.run(work, then=then, trouble=self._on_refused, once=self)

    def _on_booked(self, whom: Whom, waited: bool, done: Done[Appointment]) -> None:
        said = kept_said(whom.said, done.result, self._workbench.desk.clock, waited=waited)
        self._workbench.toasts.show(said, undo=done.undo)
        self.booked.emit(done.result)

    def tell_series(self, whom: Whom, done: Done[tuple[Appointment, ...]]) -> None:
        """A series was booked, here or in a dialog of its own."""
        said = booked_said(whom.said, done.result, self._workbench.desk.clock)
        self._workbench.toasts.show(said, undo=done.undo)
        self.booked.emit(done.result[0])

    def _on_refused(self, trouble: Trouble) -> None:
        self.refused.emit(trouble)
