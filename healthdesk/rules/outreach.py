"""Who is looked for, and why. Who said "rather not" is left in peace."""

from __future__ import annotations

from datetime import date, timedelta

from healthdesk.records.outreach import ReachOutcome, ReachReason, ReachSigns, ReachWay

_MONTH = timedelta(days=30)
MOST_DAYS = 365
"""Nobody is put off for longer: a year that was typed wrong would hide her, and her file could never go."""
_TWICE = 2
UNREACHED = frozenset({ReachOutcome.NO_ANSWER, ReachOutcome.LEFT_WORD, ReachOutcome.WRONG})


_TO_THE_DOOR = frozenset({ReachWay.LETTER, ReachWay.VISIT})


def ways_here(*, anonymous: bool) -> tuple[ReachWay, ...]:
    """How this house looks for people. Where they may stay anonymous, never at the door of their home."""
    return tuple(way for way in ReachWay if not (anonymous and way in _TO_THE_DOOR))


def reasons(known: ReachSigns, today: date, months: int, *, anonymous: bool) -> tuple[ReachReason, ...]:
    """Why to look for this person, the most pressing first; empty when there is no reason, or no leave.

    Who came after a try that failed is reached. Where people may stay anonymous nobody is missed for not
    coming, and no lives are looked into.
    """
    latest = known.latest
    if latest is not None and latest.outcome is ReachOutcome.RATHER_NOT:
        return ()
    tried_on = known.tried_on or date.min
    reached = tried_on if latest is not None and latest.outcome is ReachOutcome.REACHED else date.min
    long_ago = today - months * _MONTH
    seen = known.last_seen or known.begun
    unseen = seen is not None and max(seen, reached) < long_ago
    holds = {
        ReachReason.NEW_RIGHTS: bool(known.appeared) and not anonymous,
        ReachReason.DOUBTFUL_RIGHTS: bool(known.doubtful) and not anonymous,
        ReachReason.TWICE_NOT_COME: len(known.missed) >= _TWICE
        and not known.is_coming
        and reached < known.missed[0],
        ReachReason.NOT_REACHED: latest is not None
        and latest.outcome in UNREACHED
        and (known.last_seen is None or known.last_seen <= tried_on),
        ReachReason.NO_ANSWER: bool(known.silent or known.unanswered),
        ReachReason.NOT_SEEN: unseen and known.is_followed and not known.is_coming and not anonymous,
    }
    return tuple(reason for reason in ReachReason if holds[reason])
