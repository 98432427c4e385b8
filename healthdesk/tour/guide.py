"""The guide: starts the program on an empty computer, goes from step to step, takes the pictures."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from healthdesk.clock import FixedClock
from healthdesk.errors import Trouble, not_written
from healthdesk.sentences import sentence
from healthdesk.settings import Settings
from healthdesk.startup import Program, make_application
from healthdesk.ui.hands.hands import Hands
from healthdesk.ui.hands.patience import NeverCame

LONGEST = 300.0
"""Seconds that the whole tour may take."""
LETTER = "letter.pdf"

Say = Callable[[str], object]
_MORNING = datetime(2026, 11, 25, 7, 30, tzinfo=UTC)
_STUCK = 3
_STOPPED, _REPORT = "stopped-here.png", "defect.txt"


class StepFailed(Trouble):
    """A step of the tour did not come to its end."""


class Guide:
    """What each step has at hand: the program, hands on its window, the clock, the folder."""

    def __init__(self, program: Program, clock: FixedClock, folder: Path, say: Say, language: str) -> None:
        self.program, self.clock, self.folder = program, clock, folder
        self.hands = Hands(program.window, self._is_calm)
        self._say, self._language = say, language
        self._number = 0
        self._told = ""
        self._reports: list[str] = []
        program.crashes.broke.connect(self._on_broke)

    def tell(self, key: str) -> None:
        """Say what happens next; what was told on the screen before is put away."""
        self.hands.put_away("Sluiten")
        self._told = sentence(self._language, f"tour.{key}")
        self._say(self._told)

    def picture(self, name: str) -> None:
        """Take the next numbered picture."""
        self._number += 1
        self.hands.photograph(self.folder / f"{self._number:02d}-{name}.png")

    def pass_time(self, minutes: int) -> None:
        """The clock of the house goes on."""
        self.clock.advance(timedelta(minutes=minutes))

    @contextmanager
    def telling_troubles(self) -> Iterator[None]:
        """What goes wrong is told as a sentence, with a picture or the report of a defect."""
        waited: NeverCame | None = None
        try:
            yield
        except NeverCame as never:
            waited = never
            self.hands.snap(self.folder / _STOPPED)
        if self._reports:
            shutil.copy(self._reports[0], self.folder / _REPORT)
            raise StepFailed("tour.broke", step=self._told, what=_REPORT) from waited
        if waited is not None:
            raise StepFailed("tour.failed", step=self._told, what=str(waited)) from waited

    def _on_broke(self, report: str) -> None:
        self._reports.append(report)

    def _is_calm(self) -> bool:
        frame = self.program.window.frame
        at_work = frame is None or frame.workbench.background.is_resting
        return at_work and self.program.doorkeeper.background.is_resting


def lead(folder: Path, say: Say, language: str, morning: Callable[[Guide], None]) -> None:
    """Go through the morning. Raises `StepFailed` or another `Trouble` when it does not come to its end."""
    folder = folder.resolve()
    _make_room(folder)
    with _own_home(), _watched(say, language):
        app = make_application()
        clock = FixedClock(instant=_MORNING)
        settings = replace(Settings(), theme="light", lock_minutes=0)
        program = Program(app, settings, clock, Random(2026))
        guide = Guide(program, clock, folder, say, language)
        try:
            with guide.telling_troubles():
                program.crashes.watch()
                program.begin()
                morning(guide)
        finally:
            program.window.close()
            program.window.deleteLater()
            program.deleteLater()
    say(sentence(language, "tour.done", folder=folder))


def _make_room(folder: Path) -> None:
    """The folder, without what an earlier tour left in it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in (
            *folder.glob("[0-9][0-9]-*.png"),
            *(folder / name for name in (_STOPPED, _REPORT, LETTER)),
        ):
            old.unlink(missing_ok=True)
    except OSError as refused:
        raise not_written(refused, folder) from None


@contextmanager
def _own_home() -> Iterator[None]:
    """A computer with nothing on it, for as long as the tour takes."""
    before = os.environ.get("HEALTHDESK_HOME")
    home = tempfile.mkdtemp(prefix="healthdesk-tour-")
    os.environ["HEALTHDESK_HOME"] = home
    try:
        yield
    finally:
        if before is None:
            del os.environ["HEALTHDESK_HOME"]
        else:
            os.environ["HEALTHDESK_HOME"] = before
        shutil.rmtree(home, ignore_errors=True)


@contextmanager
def _watched(say: Say, language: str) -> Iterator[None]:
    """End the process when the tour hangs where even its own waiting does not come to an end."""

    def stop() -> None:
        say(sentence(language, "tour.stuck", seconds=int(LONGEST)))
        sys.stdout.flush()
        os._exit(_STUCK)

    watchdog = threading.Timer(LONGEST, stop)
    watchdog.daemon = True
    watchdog.start()
    try:
        yield
    finally:
        watchdog.cancel()
