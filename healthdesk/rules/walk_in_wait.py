"""About how long somebody who walked in waits: from who is there, and when she is free.

Each in turn gets the first free while that is long enough, of whoever has it first. It is as good as
what is known: a talk that takes longer, or somebody who takes another out of turn, changes it at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from uuid import UUID

from healthdesk.records.house import HouseKind
from healthdesk.records.practitioner import Role
from healthdesk.records.walk_in import WalkIn, WalkInPolicy, WalkInState
from healthdesk.rules.work_times import Stretch, joined, without

_ROUGH = 5
"""Minutes; nobody can say it better."""
_SOON = timedelta(minutes=5)
"""Of who takes longer than usual: she is thought to be free after this."""


def first_policy(kind: HouseKind) -> WalkInPolicy:
    """What a house begins with: with TEJO a therapist talks with who walks in, elsewhere the desk helps."""
    if kind is HouseKind.TEJO:
        return WalkInPolicy(taken_by=frozenset({Role.THERAPIST}))
    return WalkInPolicy(minutes=10, taken_by=frozenset({Role.RECEPTION, Role.VOLUNTEER_RECEPTION}))


def free_times(
    there: Iterable[Stretch],
    busy: Iterable[Stretch],
    taken: Iterable[WalkIn],
    now: datetime,
    minutes: int,
) -> list[Stretch]:
    """When somebody who is there then has nothing to do, from now on."""
    with_them = [
        (now, max(now + _SOON, one.taken_at + timedelta(minutes=minutes)))
        for one in taken
        if one.state is WalkInState.TAKEN and one.taken_at is not None
    ]
    coming = [(max(start, now), end) for start, end in joined(there) if end > now]
    return without(coming, [*busy, *with_them])


def expected(
    waiting: Iterable[UUID], free: Mapping[UUID, list[Stretch]], minutes: int
) -> dict[UUID, datetime | None]:
    """From when on somebody has time for each of these, who come in this order; None: not today."""
    left = {whom: list(stretches) for whom, stretches in free.items()}
    length = timedelta(minutes=minutes)
    found: dict[UUID, datetime | None] = {}
    for one in waiting:
        fits = {whom: first_fit(stretches, length) for whom, stretches in left.items()}
        starts = {whom: start for whom, start in fits.items() if start is not None}
        if not starts:
            found[one] = None
            continue
        whom = min(starts, key=lambda each: (starts[each], str(each)))
        found[one] = starts[whom]
        left[whom] = without(left[whom], [(starts[whom], starts[whom] + length)])
    return found


def first_fit(stretches: Iterable[Stretch], length: timedelta) -> datetime | None:
    """When the first while begins that is long enough."""
    return next((start for start, end in stretches if end - start >= length), None)


def rough_minutes(at: datetime, now: datetime) -> int:
    """In how many minutes about, in steps of five and never less than it is; 0: at once."""
    minutes = (at - now).total_seconds() / 60
    return 0 if minutes < 1 else -int(-minutes // _ROUGH) * _ROUGH


def called(one: WalkIn, person: str) -> str:
    """The first letters of what she is called: "Yara El Amrani" is "YEA"."""
    words = (person or one.name).split()
    return "".join(word[0].upper() for word in words if word[0].isalpha())[:3]
