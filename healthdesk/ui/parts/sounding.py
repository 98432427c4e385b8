"""One sound at a time in the whole window: that of a form, or the computer's voice that reads its words out.

Both are made in a process of their own (`ui/sound_helper`), which begins when somebody first listens, or a
form is first given away. Whatever becomes of it, the window goes on.
"""

from __future__ import annotations

import base64
import json
import sys
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.sound_helper import BROKEN, WORD


class Sounding(QObject):
    """Who asks to be heard comes in place of who was.

    changed: somebody else is heard, or nobody. failed: who cannot be heard, and the key of the sentence why.
    found: other languages can be read out than before.
    """

    changed = Signal()
    failed = Signal(object, str)
    found = Signal()

    def __init__(self, parent: QObject, engine: str = "", command: tuple[str, ...] = ()) -> None:
        """`engine`: a voice by its name in Qt, without that of the system. `command`: what is begun."""
        super().__init__(parent)
        self._engine, self._command = engine, command or helper_command()
        self._process: QProcess | None = None
        self._languages: frozenset[str] = frozenset()
        self._has_looked = False
        self._now: QObject | None = None
        self._number = 0
        self._is_asked_to_stop = False

    def look(self) -> None:
        """Look, once and in a while, which languages can be read out; `found` tells."""
        if not self._has_looked:
            self._has_looked = True
            QTimer.singleShot(milliseconds("look_for_voices"), self, self._look_now)

    def _look_now(self) -> None:
        self._ask(look=self._engine)

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for a language."""
        return language.partition("-")[0] in self._languages

    def is_heard(self, owner: QObject) -> bool:
        """Whether it is this one that is heard now."""
        return self._now is owner

    def play(self, owner: QObject, data: bytes) -> None:
        """A sound of a form."""
        self._begin(owner)
        self._ask(number=self._number, sound=base64.b64encode(data).decode("ascii"))

    def say(self, owner: QObject, text: str, language: str) -> None:
        """Words in the computer's voice."""
        self._begin(owner)
        self._ask(number=self._number, text=text, language=language)

    def stop(self, owner: QObject | None = None) -> None:
        """Silence; with an owner, only where that is who is heard. A helper that does not listen is ended."""
        if self._now is None or owner not in (None, self._now):
            return
        self._now = None
        self._number += 1
        self._is_asked_to_stop = True
        self._ask()
        QTimer.singleShot(milliseconds("silent_within"), self, self._end_the_deaf)
        self.changed.emit()

    def close(self) -> None:
        """Before the program ends."""
        self._now = None
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(milliseconds("silent_within"))
            process.deleteLater()

    def _end_the_deaf(self) -> None:
        if self._is_asked_to_stop:
            self.close()

    def _begin(self, owner: QObject) -> None:
        self._now = owner
        self._number += 1
        self._is_asked_to_stop = False
        self.changed.emit()

    # The helper

    def _ask(self, **what: object) -> None:
        if self._process is None:
            process = self._process = QProcess(self)
            process.setProgram(self._command[0])
            process.setArguments(list(self._command[1:]))
            process.setStandardErrorFile(QProcess.nullDevice())
            process.readyReadStandardOutput.connect(self._on_told)
            process.finished.connect(self._on_gone)
            process.errorOccurred.connect(self._on_gone)
            process.start()
            if self._has_looked and "look" not in what:
                self._look_now()  # this one knows of no voice yet
        self._process.write(json.dumps(what).encode() + b"\n")

    def _on_told(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            told = json.loads(bytes(process.readLine().data()))
            if "languages" in told:
                self._languages = frozenset(told["languages"])
                self.found.emit()
            elif "silent" in told:
                self._is_asked_to_stop = False
            elif told["number"] == self._number:
                self._finish(told["why_not"])

    def _on_gone(self) -> None:
        if self._process is not None and self.sender() is self._process:
            self._process.deleteLater()
            self._process = None
            self._finish(BROKEN)

    def _finish(self, why_not: str) -> None:
        owner, self._now = self._now, None
        if owner is not None:
            self.changed.emit()
            if why_not and shiboken6.isValid(owner):
                self.failed.emit(owner, why_not)


def helper_command() -> tuple[str, ...]:
    """This same program once more, with another task. On Windows the one that has streams."""
    if not getattr(sys, "frozen", False):
        return (sys.executable, "-m", "healthdesk", WORD)
    own = Path(sys.executable)
    with_streams = own.with_name("healthdesk.exe")
    return (str(with_streams if with_streams.exists() else own), WORD)


_of_application: list[Sounding] = []


def sounding() -> Sounding:
    """The one of the running application."""
    if _of_application and shiboken6.isValid(_of_application[0]):
        return _of_application[0]
    app = QCoreApplication.instance()
    if app is None:
        message = "sounds need an application"
        raise TypeError(message)
    made = Sounding(app)
    app.aboutToQuit.connect(hush)
    return let_sound(made)


def let_sound(made: Sounding) -> Sounding:
    """This one from now on."""
    hush()
    _of_application[:] = [made]
    return made


def hush() -> None:
    """No sound and no voice any more, before the program ends; who asks later begins anew."""
    for one in _of_application:
        if shiboken6.isValid(one):
            one.close()
            one.deleteLater()
    _of_application.clear()
