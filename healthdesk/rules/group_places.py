"""Which place of a group somebody gets, and what stands in the way of one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import AgendaLine
from healthdesk.records.group import GroupPlace
from healthdesk.records.moment import Taken
from healthdesk.rules.typed_dates import show_date
from healthdesk.sentences import sentence

FULL, ELSEWHERE = "group.fell_full", "agenda.fell_person_busy"


def free_place(there: Iterable[GroupPlace], places: int) -> int:
    """The first that nobody has. Raises `NotAllowed` ("group.full") where all are taken."""
    taken = {one.place for one in there}
    found = next((number for number in range(1, places + 1) if number not in taken), None)
    if found is None:
        raise NotAllowed("group.full", places=str(places))
    return found


def stands_in_the_way(line: AgendaLine, busy: Sequence[Taken]) -> str:
    """Why somebody who is `busy` cannot have a place in it, as a sentence key; "" when she can."""
    one = line.appointment
    if any(start < one.ends_at and one.starts_at < end for start, end in busy):
        return ELSEWHERE
    return FULL if line.joined >= line.places else ""


def clashing_days(reasons: Iterable[tuple[AgendaLine, str]], zone: ZoneInfo, language: str) -> str:
    """Each date that cannot be with why, in words: all of them, for who decides what to do instead."""
    return ", ".join(
        f"{show_date(line.appointment.starts_at.astimezone(zone).date(), language)}"
        f" ({sentence(language, reason)})"
        for line, reason in reasons
        if reason
    )


def renumbered(there: Iterable[GroupPlace], places: int) -> dict[GroupPlace, int]:
    """Who has to have another number where there are fewer places: theirs -> the one that is free."""
    taken = sorted((one for one in there if one.place is not None), key=_place)
    free = [number for number in range(1, places + 1) if number not in {one.place for one in taken}]
    beyond = [one for one in taken if _place(one) > places]
    return dict(zip(beyond, free, strict=False))


def _place(one: GroupPlace) -> int:
    return one.place or 0
