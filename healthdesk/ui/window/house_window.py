"""The window: a way in (first start or unlock), then the frame of whoever signed in.

Each person has a frame of her own. When it locks, the frame is put behind the way in as it is,
half-typed words and open dialogs included; it comes forward again for the same person only.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QWidget

from healthdesk.actions.desk import Desk
from healthdesk.actions.export_calendar import keep_calendars
from healthdesk.actions.keep_outage_sheet import keep_in_the_evening
from healthdesk.records.actor import Actor
from healthdesk.settings import Settings
from healthdesk.ui.parts import keys
from healthdesk.ui.parts.computer import Computer
from healthdesk.ui.parts.confirm_dialog import ConfirmDialog
from healthdesk.ui.parts.given_screen import GivenScreen
from healthdesk.ui.parts.memory import Memory
from healthdesk.ui.parts.screen_room import keep_roomy
from healthdesk.ui.parts.scripts import lend_scripts
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.window.folder_keeper import FolderKeeper
from healthdesk.ui.window.frame import Frame
from healthdesk.ui.window.given_away import GivenAway
from healthdesk.ui.window.help_panel import show_help
from healthdesk.ui.window.idle_watch import IdleWatch
from healthdesk.ui.window.lock_reason import LockCause, LockReason
from healthdesk.ui.window.sleep_watch import SleepWatch
from healthdesk.ui.window.tidying import Tidying


class HouseWindow(QMainWindow):
    """Shows one thing at a time: the way in, or somebody's frame.

    locked: a `LockReason`; whoever made the way in shows it again.
    look_chosen: "system", "light" or "dark". language_chosen: one of `SCREEN_LANGUAGES`.
    opened: the `Desk` of who sat down. left: out of the house of invented people. closed: for good.
    """

    locked = Signal(object)
    look_chosen = Signal(str)
    language_chosen = Signal(str)
    opened = Signal(object)
    left = Signal()
    closed = Signal()

    def __init__(
        self,
        app: QApplication,
        memory: Memory,
        manual: Path,
        idle_minutes: int,
        computer: Computer | None = None,
    ) -> None:
        super().__init__()
        self._app, self._memory, self._manual = app, memory, manual
        self._computer = computer or Computer(parent=self)
        self._idle_minutes = idle_minutes
        self._frames: dict[UUID, Frame] = {}
        self._put_away: dict[UUID, list[QDialog]] = {}
        self._way_in: QWidget | None = None
        self._is_sure = False
        self._to_speak = ""
        self.stack = QStackedWidget()
        self._curtain = QWidget()
        self._curtain.setProperty("look", "page")
        self.stack.addWidget(self._curtain)
        self.setCentralWidget(self.stack)
        self.setWindowTitle("HealthDesk")
        keep_roomy(self, size("window_least_width"), size("window_least_height"))
        self._restore_place()
        self._idle = IdleWatch(app, self)
        self._idle.idle.connect(self._on_idle)
        self._sleep = SleepWatch(self)
        self._sleep.slept.connect(self._on_slept)
        self._given = GivenAway(self, self.stack)
        self._keepers = (
            FolderKeeper(_day_folder, keep_in_the_evening, self),
            FolderKeeper(_calendar_folder, keep_calendars, self),
        )
        self._tidying = Tidying(self)
        self._tidying.begin()

    @property
    def frame(self) -> Frame | None:
        """The frame that is open; None while locked."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Frame) else None

    @property
    def is_given_away(self) -> bool:
        """Whether somebody outside the house has the screen, or would when it is unlocked."""
        return self._given.screen is not None

    def show_way_in(self, way_in: QWidget) -> None:
        """Show first start or unlock; the one before is let go."""
        before, self._way_in = self._way_in, way_in
        if before is not way_in:
            keys.bind(way_in, "F1", self._on_help)
        self.stack.addWidget(way_in)
        self.stack.setCurrentWidget(way_in)
        if before is not None and before is not way_in:
            self.stack.removeWidget(before)
            before.deleteLater()

    def open_house(self, desk: Desk) -> None:
        """Somebody signed in: her own frame comes forward, as she left it."""
        lend_scripts()
        person = desk.actor.practitioner_id
        if any(frame.workbench.desk.house.id != desk.house.id for frame in self._frames.values()):
            self.forget_frames()
        frame = self._frames.get(person)
        waits = any(shiboken6.isValid(dialog) for dialog in self._put_away.get(person, ()))
        if frame is not None and not waits and _is_made_for_other(frame, desk):
            self._forget(self._frames.pop(person))
            frame = None
        if frame is None:
            frame = self._frames[person] = self._make_frame(desk)
            self._tidying.settle()
        else:
            _change_seats(frame.workbench, desk)
        frame.workbench.bring_words_back()
        self.stack.setCurrentWidget(frame)
        frame.start()
        frame.ear.listen()
        for keeper in self._keepers:
            keeper.watch(frame.workbench)
        link, waited = self._given.take_back()
        for dialog in (*self._put_away.pop(person, []), *waited):
            if shiboken6.isValid(dialog):
                dialog.show()
        if link is not None:
            frame.navigator.follow(link)
        self.setWindowTitle(f"{desk.house.name} – HealthDesk")
        self._idle.watch(self._idle_minutes)
        self._sleep.watch()
        self.opened.emit(desk)

    def lock(self, reason: LockReason | None = None) -> None:
        """Put the frame away and ask who is there."""
        if self._given.screen is not None:
            self._lock_given(reason)
            return
        frame = self.frame
        if frame is None:
            return
        self._put_frame_away(frame)
        self._idle.rest()
        self._sleep.rest()
        self.locked.emit(reason or LockReason(LockCause.ASKED))

    def give_away(self, screen: GivenScreen) -> None:
        """Somebody outside the house goes on with this, and can do nothing else, until a password."""
        frame = self.frame
        if frame is None:  # locked in the meantime
            screen.leave()
            screen.deleteLater()
            return
        self._put_frame_away(frame)
        screen.back_requested.connect(self._on_back_requested)
        self._given.give(screen, frame.workbench.desk.actor.name)

    def show_given_again(self) -> None:
        """She did not mean to give it back, or it was not hers to open."""
        if self._given.may_return:
            self._given.show_again()
            self._idle.watch(self._idle_minutes)

    def show_dialog(self, dialog: QDialog) -> None:
        """A dialog of the house itself; not before the eyes of somebody outside it."""
        if self.is_given_away:
            self._given.put_away(dialog)
        else:
            dialog.open()

    def _lock_given(self, reason: LockReason | None) -> None:
        screen = self._given.screen
        if screen is None or not (self._given.is_shown or self._given.may_return):
            return
        self._close_popup()
        screen.keep_work()
        self.stack.setCurrentWidget(self._curtain)
        told = self._given.reason(reason)
        if not told.way_back:  # with a way back it still locks by itself: others may come by
            self._idle.rest()
            self._sleep.rest()
        self.locked.emit(told)

    def _put_frame_away(self, frame: Frame) -> None:
        self.stack.setCurrentWidget(self._curtain)
        self._close_popup()
        frame.navigator.keep_work()
        frame.command_box.close_box()
        self._put_dialogs_away(frame.workbench.desk.actor.practitioner_id)
        frame.ear.rest()
        frame.workbench.stand_up()
        self.setWindowTitle("HealthDesk")

    def _close_popup(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()

    def _on_back_requested(self) -> None:
        self.lock()

    def set_idle_minutes(self, minutes: int) -> None:
        """After how many minutes without input it locks; 0 is never."""
        self._idle_minutes = minutes
        if self.frame is not None or self._given.is_shown:
            self._idle.watch(minutes)

    def close_house(self) -> None:
        """Everybody out: half-typed work is kept, the store is closed, the window waits for a way in."""
        for frame in self._frames.values():
            frame.navigator.keep_work()
        self.stack.setCurrentWidget(self._curtain)
        self._idle.rest()
        self._sleep.rest()
        self.forget_frames()
        self.setWindowTitle("HealthDesk")

    def forget_frames(self) -> None:
        """Another house: nothing of this one stays in memory."""
        self._given.take_back()
        for keeper in self._keepers:
            keeper.rest()
        for frame in self._frames.values():
            self._forget(frame)
            frame.workbench.desk.store.close()
        self._frames.clear()
        self._put_away.clear()

    def speak(self, language: str) -> None:
        """Another language for who sits here; not while she is typing something unsaved."""
        frame = self.frame
        if frame is None or frame.workbench.desk.language == language:
            return
        frame.navigator.keep_work()
        self._to_speak = language
        if frame.workbench.background.is_resting:
            self._speak_kept()
        else:  # what is on its way to the disk may still be refused there: then the frame has to stay
            frame.workbench.background.rested.connect(
                self._speak_kept, Qt.ConnectionType.SingleShotConnection
            )

    def _speak_kept(self) -> None:
        """All that was typed is safe, or this is said; she goes on where she was."""
        frame, language = self.frame, self._to_speak
        if frame is None or frame.workbench.desk.language == language:
            return
        if frame.navigator.has_unsaved():
            frame.workbench.toasts.trouble(self.tr("Bewaar eerst wat je aan het typen bent."))
            return
        here = frame.navigator.page.here() if frame.navigator.page is not None else None
        self.language_chosen.emit(language)
        self.open_house(replace(frame.workbench.desk, language=language))
        if here is not None and self.frame is not None:
            self.frame.navigator.follow(here)

    def _forget(self, frame: Frame) -> None:
        frame.ear.rest()
        frame.workbench.close()
        self.stack.removeWidget(frame)
        frame.deleteLater()

    def _make_frame(self, desk: Desk) -> Frame:
        workbench = Workbench(desk, self._memory, computer=self._computer)
        frame = Frame(workbench, self._manual)
        workbench.setParent(frame)
        frame.lock_requested.connect(self.lock)
        frame.look_chosen.connect(self.look_chosen)
        frame.language_chosen.connect(self.speak)
        frame.leave_requested.connect(self._on_leave)
        frame.standing.changed.connect(self._on_other_roles)
        frame.standing.let_go.connect(self._on_let_go)
        workbench.given_away.connect(self.give_away)
        self.stack.addWidget(frame)
        return frame

    def _put_dialogs_away(self, person: UUID) -> None:
        mine = shown_dialogs(self)
        for dialog in mine:
            dialog.hide()
        self._put_away[person] = mine

    def _ask_to_be_sure(self) -> None:
        question = ConfirmDialog(
            self.tr("Er staat nog iets half getypt"),
            self.tr("Sluiten zonder bewaren"),
            self,
            explanation=self.tr("Wat niet bewaard is, gaat verloren als je nu sluit."),
        )
        question.accepted.connect(self._on_sure)
        question.open()

    def _on_help(self) -> None:
        show_help(self._manual, "starten", self)

    def _on_sure(self) -> None:
        self._is_sure = True
        self.close()

    def _on_leave(self) -> None:
        self.close_house()
        self.left.emit()

    def _on_other_roles(self, actor: Actor) -> None:
        """From now on her actions are asked by what she may now; pages for what she lost go at once."""
        frame = self.frame
        if frame is None or frame.workbench.desk.actor.practitioner_id != actor.practitioner_id:
            return
        desk = replace(frame.workbench.desk, actor=actor)
        typing = _holds_words(frame) or shown_dialogs(self)
        if frame.workbench.desk.actor.roles - actor.roles and not typing:
            frame.navigator.keep_work()
            self.open_house(desk)
        else:
            frame.workbench.sit_down(desk)

    def _on_let_go(self) -> None:
        """She no longer works here: nothing of the house stays open to her."""
        frame = self.frame
        self.lock(LockReason(LockCause.LET_GO))
        if frame is not None:
            for keeper in self._keepers:
                keeper.rest()
            del self._frames[frame.workbench.desk.actor.practitioner_id]
            self._put_away.pop(frame.workbench.desk.actor.practitioner_id, None)
            self._forget(frame)
            frame.workbench.desk.store.close()

    def _on_idle(self, minutes: int) -> None:
        self.lock(LockReason(LockCause.IDLE, minutes))

    def _on_slept(self) -> None:
        self.lock(LockReason(LockCause.SLEPT))

    def _restore_place(self) -> None:
        place = self._memory.recall_bytes("window/place")
        if place.isEmpty() or not self.restoreGeometry(place):
            self.resize(size("window_width"), size("window_height"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Half-typed work is kept, what was asked is finished, and only then it is over.

        Who has the screen in her hands does not close it; the system that shuts down does.
        """
        if self.is_given_away and not self._app.isSavingSession():
            event.ignore()
            self.lock()
            return
        if not self._is_sure and any(_holds_words(frame) for frame in self._frames.values()):
            event.ignore()
            self._ask_to_be_sure()
            return
        for frame in self._frames.values():
            frame.navigator.keep_work()
        self._memory.keep_bytes("window/place", self.saveGeometry())
        self._idle.rest()
        self._sleep.rest()
        self._tidying.end()
        self.forget_frames()
        self.closed.emit()
        super().closeEvent(event)


def _day_folder(settings: Settings) -> str:
    return settings.day_folder


def _calendar_folder(settings: Settings) -> str:
    return settings.calendar_folder


def _holds_words(frame: Frame) -> bool:
    """Whether something is half typed on a page, or was left so in a dialog and is not on disk."""
    return frame.navigator.has_unsaved() or frame.workbench.left_words.at_risk


def _is_made_for_other(frame: Frame, desk: Desk) -> bool:
    """Whether the frame must be made anew, in another language or for other roles, and may be."""
    before = frame.workbench.desk
    same = before.language == desk.language and before.actor.roles == desk.actor.roles
    return not same and not _holds_words(frame)


def _change_seats(workbench: Workbench, desk: Desk) -> None:
    """The same person again: her pages go on with the house as it was opened anew."""
    before = workbench.desk.store
    workbench.sit_down(desk)
    if before is not desk.store:
        workbench.background.run(before.close)
