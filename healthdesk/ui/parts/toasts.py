"""What just happened, with a way back. The window shows these; pages only say them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from healthdesk.actions.desk import Desk, Done

Undo = Callable[[Desk], Done[Any]]


@dataclass(eq=False, slots=True)
class Toast:
    """One sentence at the bottom of the window."""

    text: str
    undo: Undo | None = None
    tone: Literal["calm", "trouble"] = "calm"


class Toasts(QObject):
    """The one door for short messages.

    shown: a `Toast` to show. gone: it was taken back or its time is over.
    undo_requested: the undo action of the toast that was taken back.
    """

    shown = Signal(object)
    gone = Signal(object)
    undo_requested = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: list[Toast] = []

    def show(self, text: str, undo: Undo | None = None) -> Toast:
        """Say what happened; with `undo` it can be taken back while the toast is there."""
        return self._say(Toast(text, undo))

    def trouble(self, text: str) -> Toast:
        """Say what did not work."""
        return self._say(Toast(text, tone="trouble"))

    def take_back(self, toast: Toast) -> None:
        """The person chose to undo this one."""
        if toast in self._open and toast.undo is not None:
            self.close(toast)
            self.undo_requested.emit(toast.undo)

    def take_back_latest(self) -> bool:
        """Ctrl+Z: undo the newest that can be undone; False when there is none."""
        for toast in reversed(self._open):
            if toast.undo is not None:
                self.take_back(toast)
                return True
        return False

    def close(self, toast: Toast) -> None:
        """Its eight seconds are over, or it was put away."""
        if toast in self._open:
            self._open.remove(toast)
            self.gone.emit(toast)

    def close_all(self) -> None:
        """The window locks: nothing said stays on screen."""
        for toast in tuple(self._open):
            self.close(toast)

    def _say(self, toast: Toast) -> Toast:
        self._open.append(toast)
        self.shown.emit(toast)
        return toast
