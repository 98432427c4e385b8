"""What one's own referrals teach: how often a partner accepts, how soon it answers, what gets lost."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from math import ceil
from statistics import median_low
from uuid import UUID

from healthdesk.records.referral import EventKind
from healthdesk.records.referral import ReferralState as State
from healthdesk.records.referral_course import Counted, Course, Ending
from healthdesk.rules.name_order import in_order
from healthdesk.rules.referral_steps import UNSENT

LEAST = 3
"""So many answers before something is said about a partner: of fewer it would be chance."""
_ACCEPTED = {State.ACCEPTED, State.PLANNED, State.COMPLETED}
_DECIDES = _ACCEPTED | {State.DECLINED}
_AWAY = {State.WITHDRAWING, State.WITHDRAWN}
_ONLY_SENT = _DECIDES | {State.RECEIVED, State.DID_NOT_ATTEND, State.WITHDRAWING}
"""States that only what left the house comes into."""
Step = tuple[datetime, EventKind, State | None]
"""When, a step or a step taken back, and the state it led to."""
_Moved = tuple[datetime, State]


_TWO_YEARS = timedelta(days=2 * 365)


def two_years_back(today: date) -> date:
    """From when on something is learned about a partner: older referrals tell of another team there."""
    return today - _TWO_YEARS


def course_of(steps: Iterable[Step], partner_id: UUID, partner_name: str, theme: str) -> Course | None:
    """How one referral went, from its story in order of time; None while it was never sent.

    A step that was taken back did not happen.
    """
    happened: list[_Moved] = []
    for at, kind, state in steps:
        if kind is EventKind.UNDONE and state is not None and happened:
            happened.pop()  # news that was taken back names no state: it never moved anything
        elif kind in {EventKind.STEP, EventKind.REOPENED} and state is not None:
            happened.append((at, state))
    left = _since_it_left(happened)
    if not left:
        return None
    sent_at, answered_at = _asked_and_answered(left)
    return Course(
        partner_id=partner_id,
        partner_name=partner_name,
        theme=theme,
        sent_at=sent_at,
        answered_at=answered_at,
        ending=_ending([state for _at, state in left if state not in UNSENT]),
    )


def _since_it_left(happened: list[_Moved]) -> list[_Moved]:
    """From the first sending on; an answer before it was noted at a desk whose clock was behind."""
    first = next((place for place, (_at, state) in enumerate(happened) if state is State.SENT), None)
    if first is None:
        return []
    behind = [one for one in happened[:first] if one[1] in _ONLY_SENT]
    return [happened[first], *behind, *happened[first + 1 :]]


def _asked_and_answered(left: list[_Moved]) -> tuple[datetime, datetime | None]:
    """When it was sent, and the first answer to that: sent again unanswered, the waiting begins anew."""
    sent_at = left[0][0]
    for at, state in left:
        if state is State.SENT:
            sent_at = at
        elif state in _DECIDES:
            return sent_at, max(at, sent_at)
    return sent_at, None


def _ending(states: list[State]) -> Ending:
    """What became of it; opened again as a draft it counts as it stood, until it leaves anew."""
    last = states[-1]
    if last is State.DECLINED:
        return Ending.DECLINED
    if last in _AWAY:
        return _ended(states)
    if last is State.DID_NOT_ATTEND or last in _ACCEPTED:
        return Ending.ACCEPTED
    return Ending.WAITING


def _ended(states: list[State]) -> Ending:
    """Withdrawn, or closed after a refusal: what had been said before that counts."""
    said = [state for state in states if state not in _AWAY]
    if said[-1] is State.DECLINED:
        return Ending.DECLINED
    return Ending.ACCEPTED if said[-1] in _ACCEPTED else Ending.LOST


def counted(courses: Iterable[Course], by: Callable[[Course], tuple[str, str]]) -> tuple[Counted, ...]:
    """Counted by a key with its name; most sent first."""
    groups: dict[str, list[Course]] = {}
    names: dict[str, str] = {}
    for course in courses:
        key, name = by(course)
        groups.setdefault(key, []).append(course)
        names[key] = name
    found = (_count(key, names[key], group) for key, group in groups.items())
    return tuple(sorted(found, key=lambda one: (-one.sent, in_order(one.name))))


def _count(key: str, name: str, courses: list[Course]) -> Counted:
    endings = [one.ending for one in courses]
    days = [_within(one.answered_at - one.sent_at) for one in courses if one.answered_at is not None]
    return Counted(
        key=key,
        name=name,
        sent=len(courses),
        accepted=endings.count(Ending.ACCEPTED),
        declined=endings.count(Ending.DECLINED),
        lost=endings.count(Ending.LOST),
        waiting=endings.count(Ending.WAITING),
        answered=len(days),
        days=median_low(days) if days else None,
    )


def _within(waited: timedelta) -> int:
    """Within how many days: an answer after a day and a half came within two, never within one."""
    return max(1, ceil(waited / timedelta(days=1)))


def by_partner(courses: Iterable[Course]) -> tuple[Counted, ...]:
    """Counted for each partner, under the name of its newest referral."""
    return counted(courses, _partner)


def by_theme(courses: Iterable[Course]) -> tuple[Counted, ...]:
    """Counted for each theme; "" for those without one."""
    return counted(courses, _theme)


def together(courses: Iterable[Course]) -> Counted:
    """All of them."""
    return _count("", "", list(courses))


def _partner(course: Course) -> tuple[str, str]:
    return str(course.partner_id), course.partner_name


def _theme(course: Course) -> tuple[str, str]:
    return course.theme, course.theme
