"""The only source of now. Handed over to whoever needs it, never fetched."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

HOUSE_ZONE = ZoneInfo("Europe/Brussels")


@dataclass(frozen=True)
class Clock:
    """The computer's own clock, read in the house's time zone."""

    zone: ZoneInfo = HOUSE_ZONE

    def now(self) -> datetime:
        """This instant, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The calendar day on the wall of the house."""
        return self.now().astimezone(self.zone).date()

    def own_offset(self) -> timedelta:
        """How far the computer's own wall is from UTC now, whatever the house's zone."""
        return self.now().astimezone().utcoffset() or timedelta()


@dataclass(frozen=True)
class FixedClock(Clock):
    """A clock that stands still until it is told to move: for tests, the demo house and the tour."""

    instant: datetime = datetime(2026, 11, 25, 13, 45, tzinfo=UTC)
    _moved: list[timedelta] = field(default_factory=list, repr=False, compare=False)

    def now(self) -> datetime:
        """The fixed instant plus every `advance` since."""
        return self.instant + sum(self._moved, timedelta())

    def own_offset(self) -> timedelta:
        """A computer in the zone of the house."""
        return self.now().astimezone(self.zone).utcoffset() or timedelta()

    def advance(self, by: timedelta) -> None:
        """Let time pass."""
        self._moved.append(by)
