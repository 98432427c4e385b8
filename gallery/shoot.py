"""Opens each house in the real window and takes a picture of everything. One scale per process."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from gallery.camera import Camera
from gallery.door import crash_dialog, panels
from gallery.houses import Made, houses
from gallery.sights import sights_of
from gallery.visits import Walk
from gallery.wanted import HOUSES, Wanted, read
from healthdesk import settings
from healthdesk.clock import FixedClock
from healthdesk.startup import make_application, manual_folder
from healthdesk.ui.parts.announcer import Announcer
from healthdesk.ui.parts.background import Background
from healthdesk.ui.parts.memory import Memory
from healthdesk.ui.parts.screen_languages import SCREEN_LANGUAGES
from healthdesk.ui.parts.theme import Mode, theme
from healthdesk.ui.start.language import Interpreter
from healthdesk.ui.window.house_window import HouseWindow

LOOKS: tuple[Mode, ...] = ("light", "dark")
WIDTH, HEIGHT = 1280, 850
SMALL = (1024, 700)


class Shooting:
    """One application, many windows, one folder of pictures."""

    def __init__(self, app: QApplication, folder: Path, scale: str, wanted: Wanted) -> None:
        self._app, self._scale, self._wanted = app, scale, wanted
        self._camera = Camera(folder, scale)
        self._interpreter = Interpreter(app)

    def shoot_door(self) -> None:
        """Everything before somebody is in."""
        for language, look in self._faces():
            self._dress("door", language, look)
            window = self._window()
            background = Background(Announcer(window), window)
            for name, panel in panels(background, language):
                window.show_way_in(panel)
                panel.setFocus()
                self._camera.take(window, name)
            dialog = crash_dialog(window)
            dialog.open()
            self._camera.take(dialog, "crash")
            dialog.close()
            background.stop()
            window.close()

    def shoot_house(self, made: Made) -> None:
        """Every page; what is hard to fit in the smallest window too."""
        sights = sights_of(made.desk)
        for language, look in self._faces():
            self._dress(made.name, language, look)
            window = self._window()
            if made.name == "hard" and self._scale == "100":
                window.resize(*SMALL)
            window.open_house(replace(made.desk, language=language))
            frame = window.frame
            if frame is not None:
                Walk(window, frame, sights, self._camera).go_round(self._wanted)
                frame.workbench.background.stop()
            window.close()

    def _window(self) -> HouseWindow:
        window = HouseWindow(self._app, Memory(), manual_folder(), 0)
        window.resize(WIDTH, HEIGHT)
        window.show()
        return window

    def _dress(self, house: str, language: str, look: Mode) -> None:
        self._interpreter.speak(language)
        theme().choose(look)
        self._camera.stand(house, look, language)

    def _faces(self) -> Iterable[tuple[str, Mode]]:
        has = self._wanted.has
        return (
            (language, look) for language in SCREEN_LANGUAGES for look in LOOKS if has(language) and has(look)
        )


def main() -> None:
    """Arguments: folder, scale, and what is wanted (everything when nothing is named)."""
    folder, scale, *words = sys.argv[1:]
    wanted = read(words)
    shooting = Shooting(make_application(), Path(folder), scale, wanted)
    named = wanted.some(HOUSES)
    if "door" in named:
        shooting.shoot_door()
    for made in houses(settings.data_folder(), FixedClock(), named):
        shooting.shoot_house(made)


if __name__ == "__main__":
    main()
