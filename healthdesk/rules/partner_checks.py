"""Which entries of the sociale kaart somebody should look up again: what is known ages."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

from healthdesk.errors import NotAllowed
from healthdesk.records.partner import Partner
from healthdesk.records.patient import OLDEST
from healthdesk.resource_paths import resource
from healthdesk.rules.name_order import in_order


def check_ages(partner: Partner) -> None:
    """Raise `NotAllowed` for an age that nobody has, or a lowest above the highest."""
    for name in ("min_age", "max_age"):
        age = getattr(partner, name)
        if age is not None and not 0 <= age <= OLDEST:
            raise NotAllowed("partners.odd_age", fields=(name,), most=str(OLDEST))
    if partner.min_age is not None and partner.max_age is not None and partner.min_age > partner.max_age:
        raise NotAllowed("partners.ages_crossed", fields=("max_age",))


@cache
def _days() -> dict[str, int]:
    path = resource("codes", "directory-terms.json")
    found: dict[str, int] = json.loads(path.read_text(encoding="utf-8"))["days"]
    return found


def is_aged(partner: Partner, today: date) -> bool:
    """Whether it was checked once, and too long ago."""
    return partner.checked_on is not None and today - partner.checked_on >= timedelta(days=_days()["checked"])


def is_room_aged(partner: Partner, today: date) -> bool:
    """Whether what they said about room was said too long ago to count on."""
    said = partner.taking_on
    return said is not None and today - said >= timedelta(days=_days()["room"])


def is_to_check(partner: Partner, today: date) -> bool:
    """Whether somebody should look it up: never done, doubted, or too long ago."""
    never = partner.checked_on is None or bool(partner.to_check)
    return partner.active and (never or is_aged(partner, today) or is_room_aged(partner, today))


def to_remind(partners: Iterable[Partner], today: date) -> tuple[Partner, ...]:
    """Those that were known and are not any more, the longest ago first.

    What was never checked is shown where it stands; only what went stale asks for somebody's morning.
    """
    stale = (one for one in partners if one.active and (is_aged(one, today) or is_room_aged(one, today)))
    return tuple(sorted(stale, key=_since))


def _since(partner: Partner) -> tuple[date, tuple[str, str]]:
    days = [day for day in (partner.checked_on, partner.taking_on) if day is not None]
    return min(days), in_order(partner.name)
