"""Within how many days something has to happen with a referral, as the house agreed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralTerms:
    """Days. What stands here is what the program proposes (`resources/codes/referral-terms.json`)."""

    routine: int = 28
    """For an answer, by urgency."""
    urgent: int = 14
    asap: int = 7
    stat: int = 1
    unsent: int = 7
    """Between beginning one and sending it."""
    accepted: int = 21
    """Between yes and a meeting; the same where a meeting has no day yet."""
    did_not_attend: int = 3
    declined: int = 3
    after_meeting: int = 3
    """For news, once the partner saw the person."""
    silent: int = 14
    """So long without a word, and somebody asks after it, whatever the day."""
    version: int = 0
