"""How long somebody is on her way to a home visit, and back: minutes of the house, or of her own, by date.

The way counts as work. Between two home visits it is reckoned once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import BookingWish, Mode
from healthdesk.records.moment import KeptFree, Near, Taken
from healthdesk.records.travel import TravelPolicy, TravelTime

MOST = 180


def minutes_on(times: Iterable[TravelTime], therapist_id: UUID, day: date) -> int:
    """One way on this day: hers where something is said of her, else the house's; 0 for nothing said."""
    begun = [one for one in times if one.from_day <= day]
    hers = [one for one in begun if one.therapist_id == therapist_id]
    latest = max(hers or (one for one in begun if one.therapist_id is None), key=_from_day, default=None)
    return 0 if latest is None else latest.minutes


def on_the_way(
    times: Sequence[TravelTime], therapist_id: UUID, visits: Iterable[Taken], zone: ZoneInfo
) -> Iterator[Taken]:
    """Her home visits with the way there and back."""
    for start, end in visits:
        way = timedelta(minutes=minutes_on(times, therapist_id, start.astimezone(zone).date()))
        if way:
            yield start - way, end + way


def travel_clashes(
    wish: BookingWish,
    times: Sequence[TravelTime],
    talks: Mapping[UUID, Sequence[Near]],
    zone: ZoneInfo,
    kept: KeptFree,
) -> tuple[str, ...]:
    """What speaks against a time: too little of it to get there or back. Keys of sentences.

    `talks`: what each who holds it has around then; `kept`: what is kept free around this one, which is
    neither rest nor preparation while somebody is on her way.
    """
    start, end = wish.starts_at, wish.starts_at + timedelta(minutes=wish.minutes)
    for one in wish.therapist_ids:
        way = timedelta(minutes=minutes_on(times, one, start.astimezone(zone).date()))
        for near in talks.get(one, ()):
            low, high = near.starts_at, near.ends_at
            is_taken = low < end and start < high
            if is_taken or not way or not (wish.mode is Mode.HOME or near.at_home):
                continue
            ahead, behind = near.kept.after + way + kept.before, kept.after + way + near.kept.before
            if low < end + behind and start - ahead < high:
                return ("agenda.warn_travel",)
    return ()


def check_travel(policy: TravelPolicy) -> None:
    """Raises `NotAllowed` for a way that takes no time worth telling, or half a day."""
    if any(not 0 <= one.minutes <= MOST for one in policy.times):
        raise NotAllowed("agenda.odd_length", fields=("minutes",))


def with_time(policy: TravelPolicy, one: TravelTime) -> tuple[TravelTime, ...]:
    """The times with another one; from the same day on for the same it comes in its place."""
    left = (other for other in policy.times if _whose_and_when(other) != _whose_and_when(one))
    return tuple(sorted((*left, one), key=_order))


def _from_day(one: TravelTime) -> date:
    return one.from_day


def _whose_and_when(one: TravelTime) -> tuple[UUID | None, date]:
    return one.therapist_id, one.from_day


def _order(one: TravelTime) -> tuple[str, date]:
    return str(one.therapist_id or ""), one.from_day
