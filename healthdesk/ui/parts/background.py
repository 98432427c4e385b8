"""Work off the screen's thread: one worker owns the database, a small pool does the slow rest.

Jobs carry plain values. Each answer comes back through one relay that lives in the UI thread, in
the order the lane finished them. Who asked and is gone hears nothing; who cancelled hears nothing;
trouble always arrives as trouble. What an action changed is announced even when nobody waits for
its answer any more: it happened.
"""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from queue import SimpleQueue
from typing import Any, Literal

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from healthdesk.actions.desk import Done
from healthdesk.errors import Trouble
from healthdesk.ui.parts.announcer import Announcer

Lane = Literal["database", "slow"]
_SLOW_WORKERS = 2
_log = logging.getLogger(__name__)


class Unexpected(Trouble):
    """A defect of ours, told calmly; what really happened is its `__cause__`."""

    def __init__(self) -> None:
        super().__init__("window.unexpected")


@dataclass(eq=False, slots=True)
class Ticket:
    """A promise of one answer. `cancel` makes it stay away; work not yet begun is not done."""

    number: int
    _cancelled: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Do not tell me any more."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether the asker lost interest."""
        return self._cancelled.is_set()


@dataclass(frozen=True, slots=True)
class _Job:
    ticket: Ticket
    once: object
    work: Callable[..., Any]
    values: tuple[Any, ...]
    then: Callable[[Any], object] | None
    trouble: Callable[[Trouble], object] | None


@dataclass(frozen=True, slots=True)
class _Answer:
    ticket: Ticket
    result: Any = None
    trouble: Trouble | None = None


class _Relay(QObject):
    """Lives in the UI thread; says that there is an answer for who asked.

    An answer lies in a queue instead of in the signal: what a job leads to may be a widget that is
    gone meanwhile, and the worker must not be the last to hold it, or Qt takes it down in the wrong
    thread.
    """

    arrived = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.answers: SimpleQueue[_Answer] = SimpleQueue()


class Background(QObject):
    """Runs jobs and delivers their answers.

    troubled: a `Trouble` that nobody asked to hear about; the window shows its sentence.
    broke: an exception that is our defect; the calm report.
    saved: something here was changed and is safe now.
    rested: nothing is waiting or under way any more.
    """

    troubled = Signal(object)
    broke = Signal(object)
    saved = Signal()
    rested = Signal()

    def __init__(self, announcer: Announcer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._announcer = announcer
        self._numbers = itertools.count(1)
        self._under_way: dict[Ticket, _Job] = {}
        self._relay = _Relay(self)
        self._relay.arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._lanes: dict[Lane, SimpleQueue[_Job | None]] = {"database": SimpleQueue(), "slow": SimpleQueue()}
        self._threads: list[tuple[Lane, threading.Thread]] = []
        self._start("database", 1)
        self._start("slow", _SLOW_WORKERS)

    @property
    def is_resting(self) -> bool:
        """Whether nothing waits and nothing runs."""
        return not self._under_way

    def run(
        self,
        work: Callable[..., Any],
        *values: Any,
        then: Callable[[Any], object] | None = None,
        trouble: Callable[[Trouble], object] | None = None,
        lane: Lane = "database",
        once: object = None,
    ) -> Ticket:
        """Do `work(*values)` elsewhere, then call `then(result)` or `trouble(error)` here.

        A `Done` is announced and handed over whole. Without `trouble` the window shows the sentence.
        `once`: its name; while one of that name is under way nothing is begun and that one's ticket is
        handed back, so that who presses twice does it once.
        """
        doing = self._doing(once)
        if doing is not None:
            return doing
        ticket = Ticket(next(self._numbers))
        self._under_way[ticket] = job = _Job(ticket, once, work, values, then, trouble)
        self._lanes[lane].put(job)
        return ticket

    def is_doing(self, once: object) -> bool:
        """Whether something of this name is under way; its answer was not heard yet."""
        return self._doing(once) is not None

    def _doing(self, once: object) -> Ticket | None:
        named = (job.ticket for job in self._under_way.values() if once is not None and job.once == once)
        return next(named, None)

    def stop(self, patience: float | None = None) -> None:
        """Finish what was asked and let the workers go home. Nothing may be asked afterwards.

        With `patience` no worker is waited for longer than so many seconds.
        """
        for lane, _thread in self._threads:
            self._lanes[lane].put(None)
        for _lane, thread in self._threads:
            thread.join(patience)
        self._threads.clear()

    def _start(self, lane: Lane, workers: int) -> None:
        for number in range(workers):
            thread = threading.Thread(
                target=_work_through,
                args=(self._lanes[lane], self._relay),
                name=f"{lane}-{number}",
                daemon=True,
            )
            self._threads.append((lane, thread))
            thread.start()

    def _on_arrived(self) -> None:
        answer = self._relay.answers.get_nowait()
        job = self._under_way.pop(answer.ticket)
        try:
            if isinstance(answer.result, Done):
                self._announcer.announce(answer.result.changes)
                if answer.result.changes:
                    self.saved.emit()
            self._deliver(job, answer)
        finally:
            if not self._under_way:
                self.rested.emit()

    def _deliver(self, job: _Job, answer: _Answer) -> None:
        if isinstance(answer.trouble, Unexpected):
            self.broke.emit(answer.trouble.__cause__)
        if job.ticket.is_cancelled:
            return
        if answer.trouble is None:
            if job.then is not None and _is_there(job.then):
                job.then(answer.result)
        elif job.trouble is None:
            self.troubled.emit(answer.trouble)
        elif _is_there(job.trouble):
            job.trouble(answer.trouble)


def _work_through(waiting: SimpleQueue[_Job | None], relay: _Relay) -> None:
    while done := _next(waiting):
        # Handed over without a name of its own here: nothing of a person, and nothing of Qt, is held.
        relay.answers.put(done.pop())
        try:
            relay.arrived.emit()
        except RuntimeError:  # the window is gone, so is the relay: nobody to tell
            return


def _next(waiting: SimpleQueue[_Job | None]) -> list[_Answer]:
    """The answer to the next job, in a list that can be emptied; an empty one when there is no more."""
    job = waiting.get()
    return [] if job is None else [_do(job)]


def _do(job: _Job) -> _Answer:
    if job.ticket.is_cancelled:
        return _Answer(job.ticket)
    try:
        return _Answer(job.ticket, result=job.work(*job.values))
    except Trouble as trouble:
        return _Answer(job.ticket, trouble=trouble)
    except Exception as defect:  # noqa: BLE001 - whatever it is, the asker must hear of it
        _log.error("a background job broke: %s", type(defect).__name__)
        return _Answer(job.ticket, trouble=_told_calmly(defect))


def _told_calmly(defect: Exception) -> Unexpected:
    """Made in a frame of its own: in that of the job it would hold the job, and itself, in a ring."""
    unexpected = Unexpected()
    unexpected.__cause__ = defect
    return unexpected


def _is_there(heard_by: Callable[..., object]) -> bool:
    """Whether the widget whose method this is, also with something given along, still exists."""
    method = heard_by.func if isinstance(heard_by, partial) else heard_by
    owner = getattr(method, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
