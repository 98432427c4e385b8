"""Why the window is locked, in words: nobody should have to guess."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication


class LockCause(Enum):
    """What made it lock."""

    STARTED = auto()
    ASKED = auto()
    IDLE = auto()
    SLEPT = auto()


@dataclass(frozen=True, slots=True)
class LockReason:
    """The cause, and for how long nobody touched anything."""

    cause: LockCause
    minutes: int = 0

    def sentence(self) -> str:
        """What the lock screen says; nothing at the start."""
        if self.cause is LockCause.IDLE:
            return QCoreApplication.translate(
                "LockReason", "Vergrendeld na {minutes} minuten zonder invoer. Wat open stond, wacht op je."
            ).format(minutes=self.minutes)
        if self.cause is LockCause.SLEPT:
            return QCoreApplication.translate(
                "LockReason", "Vergrendeld omdat de computer sliep. Wat open stond, wacht op je."
            )
        if self.cause is LockCause.ASKED:
            return QCoreApplication.translate("LockReason", "Vergrendeld. Wat open stond, wacht op je.")
        return ""
