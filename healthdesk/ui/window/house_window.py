"""The window: a way in (first start or unlock), then the frame of whoever signed in.

Each person has a frame of her own. When it locks, the frame is put behind the way in as it is,
half-typed words and open dialogs included; it comes forward again for the same person only.
"""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QWidget

from healthdesk.actions.desk import Desk
from healthdesk.ui.parts.memory import Memory
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.window.frame import Frame
from healthdesk.ui.window.idle_watch import IdleWatch
from healthdesk.ui.window.lock_reason import LockCause, LockReason
from healthdesk.ui.window.sleep_watch import SleepWatch


class HouseWindow(QMainWindow):
    """Shows one thing at a time: the way in, or somebody's frame.

    locked: a `LockReason`; whoever made the way in shows it again.
    look_chosen: "system", "light" or "dark". opened: the `Desk` of who sat down. closed: for good.
    """

    locked = Signal(object)
    look_chosen = Signal(str)
    opened = Signal(object)
    closed = Signal()

    def __init__(self, app: QApplication, memory: Memory, manual: Path, idle_minutes: int) -> None:
        super().__init__()
        self._memory, self._manual = memory, manual
        self._idle_minutes = idle_minutes
        self._frames: dict[UUID, Frame] = {}
        self._put_away: dict[UUID, list[QDialog]] = {}
        self._way_in: QWidget | None = None
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self.setWindowTitle("HealthDesk")
        self.setMinimumSize(size("window_least_width"), size("window_least_height"))
        self._restore_place()
        self._idle = IdleWatch(app, self)
        self._idle.idle.connect(self._on_idle)
        self._sleep = SleepWatch(self)
        self._sleep.slept.connect(self._on_slept)

    @property
    def frame(self) -> Frame | None:
        """The frame that is open; None while locked."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Frame) else None

    def show_way_in(self, way_in: QWidget) -> None:
        """Show first start or unlock; the one before is let go."""
        before, self._way_in = self._way_in, way_in
        self.stack.addWidget(way_in)
        self.stack.setCurrentWidget(way_in)
        if before is not None and before is not way_in:
            self.stack.removeWidget(before)
            before.deleteLater()

    def open_house(self, desk: Desk) -> None:
        """Somebody signed in: her own frame comes forward, as she left it."""
        person = desk.actor.practitioner_id
        frame = self._frames.get(person)
        if frame is None:
            frame = self._frames[person] = self._make_frame(desk)
        else:
            _change_seats(frame.workbench, desk)
        self.stack.setCurrentWidget(frame)
        frame.start()
        frame.ear.listen()
        for dialog in self._put_away.pop(person, []):
            dialog.show()
        self.setWindowTitle(f"{desk.house.name} – HealthDesk")
        self._idle.watch(self._idle_minutes)
        self._sleep.watch()
        self.opened.emit(desk)

    def lock(self, reason: LockReason | None = None) -> None:
        """Put the frame away and ask who is there."""
        frame = self.frame
        if frame is None:
            return
        frame.navigator.keep_work()
        frame.command_box.close_box()
        self._put_dialogs_away(frame.workbench.desk.actor.practitioner_id)
        frame.ear.rest()
        frame.workbench.stand_up()
        self._idle.rest()
        self._sleep.rest()
        self.setWindowTitle("HealthDesk")
        self.locked.emit(reason or LockReason(LockCause.ASKED))

    def set_idle_minutes(self, minutes: int) -> None:
        """After how many minutes without input it locks; 0 is never."""
        self._idle_minutes = minutes
        if self.frame is not None:
            self._idle.watch(minutes)

    def forget_frames(self) -> None:
        """Another house: nothing of this one stays in memory."""
        for frame in self._frames.values():
            frame.ear.rest()
            frame.workbench.background.run(frame.workbench.desk.store.close)
            frame.workbench.close()
            self.stack.removeWidget(frame)
            frame.deleteLater()
        self._frames.clear()
        self._put_away.clear()

    def _make_frame(self, desk: Desk) -> Frame:
        workbench = Workbench(desk, self._memory)
        frame = Frame(workbench, self._manual)
        workbench.setParent(frame)
        frame.lock_requested.connect(self.lock)
        frame.look_chosen.connect(self.look_chosen)
        self.stack.addWidget(frame)
        return frame

    def _put_dialogs_away(self, person: UUID) -> None:
        mine = shown_dialogs(self)
        for dialog in mine:
            dialog.hide()
        self._put_away[person] = mine

    def _on_idle(self, minutes: int) -> None:
        self.lock(LockReason(LockCause.IDLE, minutes))

    def _on_slept(self) -> None:
        self.lock(LockReason(LockCause.SLEPT))

    def _restore_place(self) -> None:
        place = self._memory.recall_bytes("window/place")
        if place.isEmpty() or not self.restoreGeometry(place):
            self.resize(size("window_width"), size("window_height"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Half-typed work is kept, what was asked is finished, and only then it is over."""
        for frame in self._frames.values():
            frame.navigator.keep_work()
        self._memory.keep_bytes("window/place", self.saveGeometry())
        self._idle.rest()
        self._sleep.rest()
        self.forget_frames()
        self.closed.emit()
        super().closeEvent(event)


def _change_seats(workbench: Workbench, desk: Desk) -> None:
    """The same person again: her pages go on with the house as it was opened anew."""
    before = workbench.desk.store
    workbench.sit_down(desk)
    if before is not desk.store:
        workbench.background.run(before.close)
