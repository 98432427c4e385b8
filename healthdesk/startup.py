"""The start of the program, told in order. The only file that knows every part.

`open_window` is what `healthdesk` does without further words:

1. read this computer's settings
2. make the application, and stand ready to tell calmly if we break
3. speak the language and put on the colours of the settings
4. make the window, empty but for its door
5. the doorkeeper looks for a house: none means the first start, one means unlock
6. who comes in gets her frame; the window locks and opens until it is closed
7. what this computer should remember is written down

`Program` holds these parts together; the tour, the gallery and the tests drive the same one.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication, QDir, QObject, Qt
from PySide6.QtWidgets import QApplication

from healthdesk import NAME, __version__
from healthdesk import settings as kept_settings
from healthdesk.actions.desk import Desk
from healthdesk.actions.private_file import sweep_copies
from healthdesk.clock import Clock
from healthdesk.records.questionnaire import Form
from healthdesk.resource_paths import resource
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.language_names import is_right_to_left
from healthdesk.settings import Settings
from healthdesk.ui.intake.answer_field import Setting
from healthdesk.ui.intake.form_picture import FormPicture
from healthdesk.ui.parts.computer import Computer
from healthdesk.ui.parts.memory import Memory
from healthdesk.ui.parts.theme import Mode, theme
from healthdesk.ui.start.crash_dialog import CrashDialog
from healthdesk.ui.start.crash_watch import CrashWatch
from healthdesk.ui.start.doorkeeper import Doorkeeper
from healthdesk.ui.start.language import Interpreter
from healthdesk.ui.window.house_window import HouseWindow
from healthdesk.ui.window.lock_reason import LockReason


class Program(QObject):
    """The running program: window, door, language, colours, settings."""

    def __init__(
        self, app: QApplication, settings: Settings, clock: Clock, dice: Random | None = None
    ) -> None:
        """`dice` gives the readable codes in a house of invented people, the same on every run."""
        super().__init__()
        self._settings, self._dice, self._clock = settings, dice, clock
        self._interpreter = Interpreter(app)
        self._interpreter.speak(settings.language)
        theme().choose(_mode(settings.theme))
        self.memory = Memory(settings.window, self)
        self.crashes = CrashWatch(kept_settings.data_folder() / "reports", clock.now, self)
        self.crashes.broke.connect(self._on_broke)
        self.computer = Computer(settings, self)
        self.window = HouseWindow(app, self.memory, manual_folder(), settings.lock_minutes, self.computer)
        self.doorkeeper = Doorkeeper(settings, clock, self)
        self.doorkeeper.shows.connect(self.window.show_way_in)
        self.doorkeeper.opened.connect(self._on_opened)
        self.doorkeeper.brought_up.connect(self._on_brought_up)
        self.doorkeeper.replacing.connect(self.window.forget_frames)
        self.doorkeeper.settings_changed.connect(self._on_settings_changed)
        self.doorkeeper.language_chosen.connect(self._interpreter.speak)
        self.doorkeeper.background.broke.connect(self.crashes.take)
        self.window.locked.connect(self._on_locked)
        self.window.look_chosen.connect(self._on_look_chosen)
        self.window.language_chosen.connect(self._on_language_chosen)
        self.window.left.connect(self.doorkeeper.leave_demo)
        self.doorkeeper.given_wanted.connect(self.window.show_given_again)
        self.window.closed.connect(self._on_closed)
        self._hear_wishes()

    def _hear_wishes(self) -> None:
        """What a page may ask of this computer."""
        wishes = self.computer
        wishes.look_wanted.connect(self._on_look_chosen)
        wishes.language_wanted.connect(self.window.speak)
        wishes.lock_wanted.connect(self._on_lock_wanted)
        wishes.backup_folder_wanted.connect(self._on_backup_folder_wanted)
        wishes.day_folder_wanted.connect(self._on_day_folder_wanted)
        wishes.calendar_folder_wanted.connect(self._on_calendar_folder_wanted)
        wishes.eid_module_wanted.connect(self._on_eid_module_wanted)
        # Queued: the page that wishes it is gone before the door is shown.
        wishes.restore_wanted.connect(self._on_restore_wanted, Qt.ConnectionType.QueuedConnection)

    @property
    def settings(self) -> Settings:
        """What this computer remembers now."""
        return self._settings

    def begin(self) -> None:
        """Show the window and see who is at the door."""
        self.window.show()
        self.doorkeeper.background.run(sweep_copies, Path(QDir.tempPath()), self._clock, lane="slow")
        self.doorkeeper.begin()

    def _on_opened(self, desk: Desk) -> None:
        self.window.open_house(replace(desk, dice=self._dice))
        frame = self.window.frame
        if frame is not None:
            frame.workbench.background.broke.connect(self.crashes.take)

    def _on_brought_up(self, copy: str) -> None:
        frame = self.window.frame
        if frame is not None:
            frame.workbench.toasts.show(frame.workbench.sentence("upgrade.done", copy=copy))

    def _on_locked(self, reason: LockReason) -> None:
        self.doorkeeper.begin(reason)

    def _on_look_chosen(self, look: str) -> None:
        theme().choose(_mode(look))
        self._on_settings_changed(replace(self.doorkeeper.settings, theme=look))

    def _on_language_chosen(self, language: str) -> None:
        self._interpreter.speak(language)
        self._on_settings_changed(replace(self.doorkeeper.settings, language=language))

    def _on_lock_wanted(self, minutes: int) -> None:
        self.window.set_idle_minutes(minutes)
        self._on_settings_changed(replace(self.doorkeeper.settings, lock_minutes=minutes))

    def _on_backup_folder_wanted(self, folder: str) -> None:
        self._on_settings_changed(replace(self.doorkeeper.settings, backup_folder=folder))

    def _on_day_folder_wanted(self, folder: str) -> None:
        self._on_settings_changed(replace(self.doorkeeper.settings, day_folder=folder))

    def _on_calendar_folder_wanted(self, folder: str) -> None:
        self._on_settings_changed(replace(self.doorkeeper.settings, calendar_folder=folder))

    def _on_eid_module_wanted(self, module: str) -> None:
        self._on_settings_changed(replace(self.doorkeeper.settings, eid_module=module))

    def _on_restore_wanted(self, path: Path) -> None:
        self.window.close_house()
        self.doorkeeper.show_restore_here(path)

    def _on_settings_changed(self, settings: Settings) -> None:
        self._settings = replace(settings, window=self.memory.known)
        self.doorkeeper.take_settings(self._settings)
        kept_settings.save(self._settings)
        self.computer.take(self._settings)

    def _on_broke(self, report: str) -> None:
        frame = self.window.frame
        if frame is not None:
            frame.navigator.keep_work()
        self.window.show_dialog(CrashDialog(report, self.window))

    def _on_closed(self) -> None:
        self._on_settings_changed(self._settings)
        self.doorkeeper.stop()
        self.crashes.rest()


def open_window(clock: Clock | None = None) -> int:
    """Run the program until its window is closed; returns the exit status."""
    app = make_application()
    program = Program(app, kept_settings.load(), clock or Clock())
    program.crashes.watch()
    program.begin()
    return app.exec()


def show_form(form: Form, png: Path, language: str | None = None, *, dark: bool = False) -> None:
    """A form as the person sees it who fills it in, as a picture. Needs no house and no screen."""
    app = make_application()
    theme().choose("dark" if dark else "light")
    clock = Clock()
    said = language or form.language
    interpreter = Interpreter(app)
    interpreter.speak(said)
    filling = FormFilling(form, clock.today(), now=clock.now())
    picture = FormPicture(filling, Setting(said, clock.today(), clock.zone))
    if is_right_to_left(said):
        picture.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    picture.save(png)
    picture.deleteLater()
    interpreter.rest()


def make_application() -> QApplication:
    """The application with its name, once; style sheet and fonts come with the theme."""
    existing = QCoreApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("healthdesk")
    return app


def manual_folder() -> Path:
    """Where the pages of the manual are, from source and in the packaged program."""
    return resource().parent / "docs" / "handleiding"


def _mode(name: str) -> Mode:
    return "light" if name == "light" else "dark" if name == "dark" else "system"
