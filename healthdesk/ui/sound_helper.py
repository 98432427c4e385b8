"""The other side of `parts/sounding`: a process of its own that plays sounds and reads words out.

Apart from the window, because the libraries for sound may lack, wait for a service that does not answer, or
break on a file of a stranger: then this process ends, and the window tells so. It is given what it has to
play or say, opens nothing, and ends with the window. Line by line JSON comes in and goes out.
"""

from __future__ import annotations

import base64
import json
import sys
import threading
from collections.abc import Iterable, Mapping
from typing import IO, Any

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QLocale,
    QObject,
    Qt,
    Signal,
)

# ruff: noqa: PLC0415 - what may lack is looked for when it is asked for

WORD = "sound-helper"
NO_LIBRARIES, NO_DEVICE, BROKEN = "sound.no_libraries", "sound.no_device", "sound.broken"
OF_TESTS = "mock"
"""The voice that Qt has for tests, which counts for none unless it is asked for."""
_HERE = QLocale.Country.Belgium


class Helper(QObject):
    """Does what comes in, the last thing asked only.

    asked: one line, from the thread that reads. over: nobody asks any more.
    """

    asked = Signal(object)
    over = Signal()

    def __init__(self, out: IO[bytes]) -> None:
        super().__init__()
        self._out = out
        self._number = 0
        self._player: Any = None
        self._engine: Any = None
        self._wanted = ""
        self._is_speaking = False
        self.asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)

    def read(self, lines: Iterable[bytes]) -> None:
        """In a thread: hand on what is asked, until there is nothing more."""
        for line in lines:
            try:
                self.asked.emit(json.loads(line))
            except ValueError:
                continue
        self.over.emit()

    def _tell(self, **what: object) -> None:
        self._out.write(json.dumps(what).encode() + b"\n")
        self._out.flush()

    def _on_asked(self, what: Mapping[str, Any]) -> None:
        if "look" in what:
            self._wanted = what["look"]
            self._tell(languages=sorted(self._languages()))
            return
        self._silence()
        self._number = what.get("number", 0)
        if "sound" in what:
            self._play(base64.b64decode(what["sound"]))
        elif "text" in what:
            self._say(what["text"], what["language"])
        else:
            self._tell(silent=True)

    def _silence(self) -> None:
        self._number, self._is_speaking = 0, False
        player, self._player = self._player, None
        if player is not None:
            player.stop()
            player.deleteLater()
        if self._engine is not None:
            self._engine.stop()

    def _end(self, why_not: str = "") -> None:
        number, self._number = self._number, 0
        if number:
            self._tell(number=number, why_not=why_not)

    # A sound of a form

    def _play(self, data: bytes) -> None:
        try:
            from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer
        except ImportError:
            self._end(NO_LIBRARIES)
            return
        if QMediaDevices.defaultAudioOutput().isNull():
            self._end(NO_DEVICE)
            return
        player = self._player = QMediaPlayer(self)
        player.setAudioOutput(QAudioOutput(player))
        content = QBuffer(player)
        content.setData(QByteArray(data))
        content.open(QIODevice.OpenModeFlag.ReadOnly)
        player.errorOccurred.connect(self._on_player_error)
        player.mediaStatusChanged.connect(self._on_player_status)
        player.setSourceDevice(content)
        player.play()

    def _on_player_error(self) -> None:
        if self.sender() is self._player:
            self._end(BROKEN)

    def _on_player_status(self, status: Any) -> None:
        if self.sender() is self._player and status.name == "EndOfMedia":
            self._end()

    # The computer's voice

    def _languages(self) -> set[str]:
        name = self._wanted
        if self._engine is None:
            try:
                from PySide6.QtTextToSpeech import QTextToSpeech
            except ImportError:
                return set()
            if not name and not set(QTextToSpeech.availableEngines()) - {OF_TESTS}:
                return set()
            self._engine = QTextToSpeech(name, self) if name else QTextToSpeech(self)
            self._engine.stateChanged.connect(self._on_voice_state)
            self._engine.errorOccurred.connect(self._on_voice_error)
        if not name and self._engine.engine() == OF_TESTS:
            return set()
        return {one.name().partition("_")[0] for one in self._engine.availableLocales()} - {"C"}

    def _say(self, text: str, language: str) -> None:
        """In a voice of here, where the language has one."""
        wanted = language.partition("-")[0]
        voices = [] if self._engine is None else self._engine.availableLocales()
        known = [one for one in voices if one.name().partition("_")[0] == wanted]
        if not known:
            self._end(BROKEN)
            return
        self._engine.setLocale(next((one for one in known if one.territory() == _HERE), known[0]))
        self._engine.say(text)

    def _on_voice_state(self, state: Any) -> None:
        if state.name == "Speaking":
            self._is_speaking = True
        elif state.name == "Ready" and self._is_speaking:
            self._is_speaking = False
            self._end()
        elif state.name == "Ready" and not self._number:  # an engine that needed a while to begin
            self._tell(languages=sorted(self._languages()))

    def _on_voice_error(self) -> None:
        self._end(BROKEN)


def main() -> int:
    """Until the window closes the line."""
    app = QCoreApplication(sys.argv[:1])
    helper = Helper(sys.stdout.buffer)
    helper.over.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    threading.Thread(target=helper.read, args=(sys.stdin.buffer,), daemon=True).start()
    return app.exec()
