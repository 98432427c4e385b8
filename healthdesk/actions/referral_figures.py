"""How the referrals of the house went, counted: by partner, by theme, and all together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from healthdesk.actions.desk import Desk
from healthdesk.db import referral_courses
from healthdesk.records.referral_course import Counted
from healthdesk.rules.referral_figures import by_partner, by_theme, together, two_years_back
from healthdesk.rules.roles import Right, require
from healthdesk.rules.work_times import midnight

THIS_YEAR, LAST_YEAR, LATELY, LEARNED = "this_year", "last_year", "lately", "learned"
_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralFigures:
    """Of those that were sent from the first day on, the last day included."""

    first_day: date
    last_day: date
    all: Counted
    by_partner: tuple[Counted, ...]
    by_theme: tuple[Counted, ...]


def figures(desk: Desk, period: str = THIS_YEAR) -> ReferralFigures:
    """Counts only: nobody is named in them."""
    require(desk.actor, Right.SEE_PATIENTS)
    first, last = _days(desk.clock.today(), period)
    zone = desk.clock.zone
    with desk.store.reading() as session:
        found = referral_courses.courses(
            session, midnight(first, zone), midnight(last + timedelta(days=1), zone)
        )
    return ReferralFigures(
        first_day=first,
        last_day=last,
        all=together(found),
        by_partner=by_partner(found),
        by_theme=by_theme(found),
    )


def _days(today: date, period: str) -> tuple[date, date]:
    if period == LAST_YEAR:
        return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
    if period == LEARNED:
        return two_years_back(today), today
    return (today - _YEAR if period == LATELY else date(today.year, 1, 1)), today
