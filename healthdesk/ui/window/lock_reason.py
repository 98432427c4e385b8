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
    RESTORED = auto()
    GIVEN = auto()
    LET_GO = auto()


@dataclass(frozen=True, slots=True)
class LockReason:
    """The cause, for how long nobody touched anything, and where a house that made room is now."""

    cause: LockCause
    minutes: int = 0
    aside: str = ""
    given_by: str = ""
    """Who gave the screen to somebody outside the house; then the lock shows nobody else."""
    way_back: str = ""
    """What the way back to that screen is called; "" where there is none."""

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
        if self.cause is LockCause.RESTORED:
            return _restored(self.aside)
        if self.cause is LockCause.GIVEN:
            return QCoreApplication.translate(
                "LockReason", "Alleen wie hier werkt kan verder. Het formulier is bewaard."
            )
        if self.cause is LockCause.LET_GO:
            return QCoreApplication.translate(
                "LockReason",
                "De coördinator noteerde dat je hier niet meer werkt. Het huis is voor jou dicht.",
            )
        if self.cause is LockCause.ASKED:
            return QCoreApplication.translate("LockReason", "Vergrendeld. Wat open stond, wacht op je.")
        return ""


def _restored(aside: str) -> str:
    told = QCoreApplication.translate("LockReason", "Het huis is teruggezet.")
    kept = QCoreApplication.translate("LockReason", "Wat hier stond, is bewaard als {file}.")
    return f"{told} {kept.format(file=aside)}" if aside else told
