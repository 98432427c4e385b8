"""What to say to a partner who does not answer: on the telephone, or in a mail that names nobody."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, tzinfo
from functools import cache
from typing import Any

from babel.dates import format_date

from healthdesk.records.house import House
from healthdesk.records.referral import Direction, EventKind, Referral, ReferralEvent, ReferralState
from healthdesk.resource_paths import resource
from healthdesk.rules.first_of_month import premier
from healthdesk.rules.phones import show_phone

LANGUAGES = ("nl", "fr", "en")
_WAITING = frozenset({ReferralState.SENT, ReferralState.RECEIVED, ReferralState.WITHDRAWING})


@dataclass(frozen=True, slots=True)
class FollowUpWords:
    """By number and code alone: a partner finds the letter by these, and somebody else finds nothing."""

    phone: tuple[str, ...]
    mind: str
    subject: str
    mail: str


def may_be_asked_after(one: Referral) -> bool:
    """Whether a partner has our letter and did not say yet whether the person can come, or need not."""
    return one.direction is Direction.OUTGOING and one.state in _WAITING


def has_left(story: Iterable[ReferralEvent]) -> bool:
    """Whether the partner ever got it."""
    return any(map(_leaves, story))


def _leaves(event: ReferralEvent) -> bool:
    return event.state is ReferralState.SENT and event.kind is not EventKind.UNDONE


def sent_on(story: Iterable[ReferralEvent], zone: tzinfo) -> date | None:
    """The day on which it left, as far as the story knows."""
    left = [event.at for event in story if _leaves(event)]
    return max(left).astimezone(zone).date() if left else None


def follow_up_words(
    one: Referral, house: House, writer: str, left: date | None, language: str
) -> FollowUpWords:
    """The words in this language."""
    texts = _texts()[language if language in LANGUAGES else LANGUAGES[0]]
    day = "" if left is None else premier(format_date(left, "d MMMM y", locale=language), left, language)
    values = {
        "writer": writer,
        "house": house.name,
        "number": one.number,
        "code": one.reply_code,
        "reach": show_phone(house.phone) if house.phone else house.email or house.name,
        "when": texts["when"].format(day=day) if day else "",
    }
    texts = texts | (texts["withdrawn"] if one.state is ReferralState.WITHDRAWING else {})
    return FollowUpWords(
        phone=tuple(line.format(**values) for line in texts["phone"]),
        mind=texts["mind"],
        subject=texts["subject"].format(**values),
        mail="\n\n".join(line.format(**values) for line in texts["mail"]),
    )


@cache
def _texts() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("codes", "follow-up-words.json").read_text(encoding="utf-8"))
    return found
