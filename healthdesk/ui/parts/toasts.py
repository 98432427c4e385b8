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
    again: str = ""
    """Said of what was taken back: what its undo does once more; empty for anything else."""


class Toasts(QObject):
    """The one door for short messages.

    shown: a `Toast` to show. gone: it was taken back or its time is over.
    undo_requested: the `Toast` that was taken back, or whose step is to be done once more.
    """

    shown = Signal(object)
    gone = Signal(object)
    undo_requested = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: list[Toast] = []

    def show(self, text: str, undo: Undo | None = None) -> Toast:
        """Say what happened; with `undo` it can be taken back while the toast is there.

        After a new step what was taken back before it can no longer be done once more.
        """
        for older in [one for one in self._open if one.again and undo is not None]:
            self.close(older)
        return self._say(Toast(text, undo))

    def did_again(self, text: str, undo: Undo) -> Toast:
        """Say that what was taken back is done once more; what else was taken back still can be too."""
        return self._say(Toast(text, undo))

    def offer_again(self, text: str, redo: Undo, again: str) -> Toast:
        """Say that something was taken back; `redo` does it once more, and `again` is said then."""
        return self._say(Toast(text, redo, again=again))

    def trouble(self, text: str) -> Toast:
        """Say what did not work."""
        return self._say(Toast(text, tone="trouble"))

    def take_back(self, toast: Toast) -> None:
        """The person chose to undo this one."""
        if toast in self._open and toast.undo is not None:
            self.close(toast)
            self.undo_requested.emit(toast)

    def take_back_latest(self) -> bool:
        """Ctrl+Z: undo the newest that can be undone; False when there is none."""
        return self._take(next((one for one in reversed(self._open) if one.undo and not one.again), None))

    def do_again_latest(self) -> bool:
        """Ctrl+Y: what was taken back last is done once more; False when there is nothing."""
        return self._take(next((one for one in reversed(self._open) if one.again), None))

    def _take(self, toast: Toast | None) -> bool:
        if toast is not None:
            self.take_back(toast)
        return toast is not None

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
