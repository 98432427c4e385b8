"""Says across the window that the clock of this computer cannot be right, until it is put away."""

from __future__ import annotations

from time import monotonic

from PySide6.QtWidgets import QWidget

from healthdesk.actions.watch_clock import doubts
from healthdesk.errors import Trouble
from healthdesk.rules.clock_doubts import ClockDoubt
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.workbench import Workbench

_PAUSE = 600.0


class ClockBanner(Banner):
    """Looks when somebody comes in, and now and then while things are noted: a clock can go wrong in between.

    What was put away is not said again until it is right, or wrong otherwise. Invented people live at a time
    of their own.
    """

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._looked, self._told = 0.0, frozenset[str]()
        self.pause = _PAUSE
        """At least so many seconds between two looks that nobody asked for."""
        self.acted.connect(self._on_again)
        workbench.announcer.changed.connect(self._on_changed)

    def look(self) -> None:
        """Whether it agrees with the house."""
        self._looked = monotonic()
        if not self._workbench.desk.house.is_demo:
            self._workbench.background.run(
                doubts, self._workbench.desk, then=self._on_doubts, trouble=self._on_trouble
            )

    def _on_again(self) -> None:
        self._told = frozenset()
        self.look()

    def _on_changed(self, _changes: object) -> None:
        if monotonic() - self._looked >= self.pause:
            self.look()

    def _on_doubts(self, found: tuple[ClockDoubt, ...]) -> None:
        keys, before = frozenset(one.key for one in found), self._told
        self._told = keys
        if keys and keys == before:
            return
        self.clear()
        if found:
            told = [self._workbench.sentence(one.key, **dict(one.values)) for one in found]
            self.say(" ".join(told), "amber", self.tr("Kijk opnieuw"))

    def _on_trouble(self, _trouble: Trouble) -> None:
        """A house that cannot be read says so itself."""
