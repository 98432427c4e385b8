"""Opens each house in the real window and takes a picture of every page. One scale per process."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from gallery.houses import houses
from healthdesk import settings
from healthdesk.actions import find_anything
from healthdesk.actions.desk import Desk
from healthdesk.clock import FixedClock
from healthdesk.records.link import Link
from healthdesk.startup import make_application, manual_folder
from healthdesk.ui.parts.memory import Memory
from healthdesk.ui.parts.theme import Mode, theme
from healthdesk.ui.start.answers import Answers
from healthdesk.ui.start.doorkeeper import Doorkeeper
from healthdesk.ui.start.language import SPOKEN, Interpreter
from healthdesk.ui.window.frame import Frame
from healthdesk.ui.window.house_window import HouseWindow

LOOKS: tuple[Mode, ...] = ("light", "dark")
WIDTH, HEIGHT = 1280, 850
_SETTLE = 80


class Shooting:
    """One application, many windows, one folder of pictures."""

    def __init__(self, app: QApplication, folder: Path, scale: str) -> None:
        self._app, self._folder, self._scale = app, folder, scale
        self._interpreter = Interpreter(app)

    def shoot_door(self, clock: FixedClock) -> None:
        """First start, before there is a house."""
        for language, look in _faces():
            self._dress(language, look)
            window = HouseWindow(self._app, Memory(), manual_folder(), 0)
            door = Doorkeeper(replace(settings.Settings(), language=language), clock)
            door.shows.connect(window.show_way_in)
            window.resize(WIDTH, HEIGHT)
            window.show()
            door.show_first_start(Answers(language=language))
            self._take(window, "door", "first-start", look, language)
            door.show_existing()
            self._take(window, "door", "existing", look, language)
            window.close()
            door.stop()

    def shoot_house(self, name: str, desk: Desk) -> None:
        """Every page, and the file of the first person."""
        for language, look in _faces():
            self._dress(language, look)
            window = HouseWindow(self._app, Memory(), manual_folder(), 0)
            window.resize(WIDTH, HEIGHT)
            window.show()
            window.open_house(replace(desk, language=language))
            frame = window.frame
            if frame is not None:
                self._shoot_pages(window, frame, name, look, language)
            window.close()

    def _shoot_pages(self, window: QWidget, frame: Frame, name: str, look: str, language: str) -> None:
        for entry in frame.navigator.entries:
            frame.navigator.go(entry.key)
            self._rest(frame)
            self._take(window, name, entry.key, look, language)
        for link in _links(frame.workbench.desk):
            frame.navigator.follow(link)
            self._rest(frame)
            self._take(window, name, f"{link.kind}-file", look, language)
        frame.open_command_box()
        self._take(window, name, "command-box", look, language)
        frame.command_box.close_box()

    def _dress(self, language: str, look: Mode) -> None:
        self._interpreter.speak(language)
        theme().choose(look)

    def _rest(self, frame: Frame) -> None:
        background = frame.workbench.background
        while not background.is_resting:
            loop = QEventLoop()
            background.rested.connect(loop.quit)
            QTimer.singleShot(_SETTLE, loop.quit)
            loop.exec()

    def _take(self, window: QWidget, house: str, page: str, look: str, language: str) -> None:
        loop = QEventLoop()
        QTimer.singleShot(_SETTLE, loop.quit)
        loop.exec()
        window.grab().save(str(self._folder / f"{house}-{page}-{look}-{language}-{self._scale}.png"))


def _faces() -> Iterable[tuple[str, Mode]]:
    return ((language, look) for language in SPOKEN for look in LOOKS)


def _links(desk: Desk) -> list[Link]:
    found = find_anything.people(desk, "", 1)
    return [Link("patient", line.id) for line in found]


def main() -> None:
    """Arguments: folder and scale."""
    folder, scale = Path(sys.argv[1]), sys.argv[2]
    clock = FixedClock()
    shooting = Shooting(make_application(), folder, scale)
    shooting.shoot_door(clock)
    for name, desk in houses(settings.data_folder(), clock):
        shooting.shoot_house(name, desk)


if __name__ == "__main__":
    main()
