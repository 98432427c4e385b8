"""How referrals went, as far as figures need it: sent when, answered when, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Ending(StrEnum):
    """What became of a referral that was sent; each is in one of them."""

    ACCEPTED = "accepted"
    """The partner took the person on, or saw her."""
    DECLINED = "declined"
    LOST = "lost"
    """It ended without anybody having been reached: withdrawn without an answer, or never attended."""
    WAITING = "waiting"
    """Nothing was heard that decides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """One referral that was sent."""

    partner_id: UUID
    partner_name: str
    theme: str = ""
    sent_at: datetime
    """The sending that was answered; the last one while none was."""
    answered_at: datetime | None = None
    """The first answer that decides: accepted, an appointment, or declined."""
    ending: Ending = Ending.WAITING


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The same, counted for one partner, one theme, or all together."""

    key: str
    name: str = ""
    sent: int = 0
    accepted: int = 0
    declined: int = 0
    lost: int = 0
    waiting: int = 0
    answered: int = 0
    days: int | None = None
    """Within how many days half of the answers came; None where there are none."""

    @property
    def share(self) -> float | None:
        """How many of the answered ones were accepted; None while nothing was answered."""
        decided = self.accepted + self.declined
        return self.accepted / decided if decided else None
