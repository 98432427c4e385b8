"""Which place of a group somebody gets."""

from __future__ import annotations

from collections.abc import Iterable

from healthdesk.errors import NotAllowed
from healthdesk.records.group import GroupPlace


def free_place(there: Iterable[GroupPlace], places: int) -> int:
    """The first that nobody has. Raises `NotAllowed` ("group.full") where all are taken."""
    taken = {one.place for one in there}
    found = next((number for number in range(1, places + 1) if number not in taken), None)
    if found is None:
        raise NotAllowed("group.full", places=str(places))
    return found
