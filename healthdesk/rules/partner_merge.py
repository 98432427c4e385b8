"""Two entries about one service: what the one that stays says afterwards, and where they differed."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from healthdesk.records.partner import Partner, Place

_OWN = {"id", "key", "version", "own", "active", "merged_into", "to_check", "checked_on", "checked_by"}
_TOGETHER = {"needs", "languages", "contacts"}
_PLACE = ("address_lines", "hours", "transport", "access")
_LOOKED_UP = (
    *("for_whom", "area", "cost", "waiting", "how_to_refer", "documents", "access", "transport"),
    *("address_lines", "phone", "email", "website", "languages", "hours"),
)
"""What somebody who checks an entry looks up: where nobody did, it stays in doubt beside what was checked."""
_WITH = {"taking": ("taking_on", "free_places", "closed_why")}


def merged(kept: Partner, gone: Partner) -> Partner:
    """What `kept` says stays; what it does not say comes from `gone`, with its doubts.

    Another address becomes another place, so that nothing is lost.
    """
    made: dict[str, Any] = {}
    for name in (field.name for field in fields(Partner)):
        mine, theirs = getattr(kept, name), getattr(gone, name)
        if name in _OWN or name in _PLACE or name == "places":
            continue
        if name in _TOGETHER:
            made[name] = tuple(dict.fromkeys((*mine, *theirs)))
        elif _is_empty(mine) and not _is_empty(theirs):
            made[name] = theirs
    if "taking" in made:
        made |= {name: getattr(gone, name) for name in _WITH["taking"]}
    made |= _places(kept, gone)
    filled = {name for name in made if _is_empty(getattr(kept, name)) and not _is_empty(made[name])}
    unsure = gone.to_check if gone.checked_on is not None else (*gone.to_check, *_LOOKED_UP)
    doubts = dict.fromkeys((*kept.to_check, *(name for name in unsure if name in filled)))
    return replace(kept, **made, to_check=tuple(doubts))


def _places(kept: Partner, gone: Partner) -> dict[str, Any]:
    same = not kept.address_lines or not gone.address_lines or kept.address_lines == gone.address_lines
    known = (*kept.places, *(one for one in gone.places if one not in kept.places))
    if same:
        filled = {
            name: getattr(gone, name)
            for name in _PLACE
            if _is_empty(getattr(kept, name)) and not _is_empty(getattr(gone, name))
        }
        return {**filled, "places": known}
    other = Place(
        address_lines=gone.address_lines,
        phone=gone.phone if gone.phone != kept.phone else "",
        hours=gone.hours,
        transport=gone.transport,
        access=gone.access,
    )
    return {"places": (*known, other)}


def differences(kept: Partner, gone: Partner) -> tuple[str, ...]:
    """The fields in which both say something, and not the same: somebody has to look."""
    put_together = {*_OWN, *_TOGETHER, *_PLACE, "places", "name", "group"}
    return tuple(
        field.name
        for field in fields(Partner)
        if field.name not in put_together
        and not _is_empty(getattr(kept, field.name))
        and not _is_empty(getattr(gone, field.name))
        and getattr(kept, field.name) != getattr(gone, field.name)
    )


def _is_empty(value: object) -> bool:
    return value is None or value in ("", ())
