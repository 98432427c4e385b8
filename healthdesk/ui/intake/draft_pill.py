"""How safe the draft is: kept, and how long ago."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from healthdesk.clock import Clock
from healthdesk.ui.parts.dates import clock_time
from healthdesk.ui.parts.tag import Tag

_SECOND = 1000


class DraftPill(Tag):
    """Counts along while it can be seen."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__("", "green", parent)
        self._clock = clock
        self._kept_at: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND)
        self._timer.timeout.connect(self._on_tick)

    def show_kept(self, at: datetime) -> None:
        """All that was typed is on disk."""
        self._kept_at = at
        self._on_tick()

    def show_behind(self) -> None:
        """Something was typed just now."""
        self._kept_at = None
        self.show_state(self.tr("bewaren…"), "neutral")

    def show_trouble(self) -> None:
        """It could not be kept; what is typed stands on the page."""
        self._kept_at = None
        self.show_state(self.tr("nog niet bewaard"), "red")

    def _on_tick(self) -> None:
        if self._kept_at is None:
            return
        seconds = max(0, int((self._clock.now() - self._kept_at).total_seconds()))
        if seconds == 0:
            said = self.tr("concept bewaard, zonet")
        elif seconds < 60:
            said = self.tr("concept bewaard, {count} s geleden").format(count=seconds)
        else:
            time = clock_time(self._kept_at, self._clock.zone)
            said = self.tr("concept bewaard om {time}").format(time=time)
        self.show_state(said, "green")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
