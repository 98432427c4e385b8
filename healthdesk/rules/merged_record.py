"""Putting together what two desks made of the same record: a person, the house, somebody who works there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

T = TypeVar("T")  # a frozen dataclass with a version


def merged(mine: T, theirs: T, before: T, chosen: Mapping[str, str] | None = None) -> T:
    """Theirs, with what we changed since `before`.

    Where both changed a field, `chosen` says "mine" or "theirs"; ours goes where it says nothing.
    """
    values = {}
    for name in _names(mine):
        ours = getattr(mine, name)
        if ours != getattr(before, name) and (chosen or {}).get(name, "mine") == "mine":
            values[name] = ours
    made: T = replace(theirs, **values)  # type: ignore[type-var]
    return made


def in_dispute(mine: T, theirs: T, before: T) -> tuple[str, ...]:
    """The fields that both changed, each to something else."""
    found = []
    for name in _names(mine):
        ours, other, was = (getattr(one, name) for one in (mine, theirs, before))
        if ours != was and other not in (was, ours):
            found.append(name)
    return tuple(found)


def _names(record: Any) -> list[str]:
    return [field.name for field in fields(record) if field.name != "version"]
