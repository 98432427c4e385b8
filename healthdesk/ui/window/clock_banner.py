"""Says across the window that the clock of this computer cannot be right, until it is put away."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.actions.watch_clock import doubts
from healthdesk.errors import Trouble
from healthdesk.rules.clock_doubts import ClockDoubt
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.workbench import Workbench


class ClockBanner(Banner):
    """Looks when somebody comes in. Invented people live at a time of their own."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.acted.connect(self.look)

    def look(self) -> None:
        """Whether it agrees with the house."""
        if not self._workbench.desk.house.is_demo:
            self._workbench.background.run(
                doubts, self._workbench.desk, then=self._on_doubts, trouble=self._on_trouble
            )

    def _on_doubts(self, found: tuple[ClockDoubt, ...]) -> None:
        self.clear()
        if found:
            told = [self._workbench.sentence(one.key, **dict(one.values)) for one in found]
            self.say(" ".join(told), "amber", self.tr("Kijk opnieuw"))

    def _on_trouble(self, _trouble: Trouble) -> None:
        """A house that cannot be read says so itself."""
