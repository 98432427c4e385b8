"""The rights as they count in one house: those of the program, with what the house made of them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec

from healthdesk.errors import BadFile
from healthdesk.records.entitlement import Entitlement, Granting
from healthdesk.records.house_rule import HouseRight, RuleVersion
from healthdesk.rules import entitlement_data


@dataclass(frozen=True, slots=True)
class RightsBook:
    """Every right of a house, also those of other times."""

    rights: tuple[HouseRight, ...]
    edition: str
    """Changes when any rule or question changes, so that everybody is looked into anew."""

    def on(self, day: date) -> tuple[Entitlement, ...]:
        """Those in force that day."""
        return tuple(one.right for one in self.rights if one.right.holds_on(day))

    def names(self, language: str) -> dict[str, str]:
        """What each is called."""
        return {one.right.id: entitlement_data.said(one.right.name, language) for one in self.rights}

    def by_id(self, key: str) -> HouseRight | None:
        """One of them."""
        return next((one for one in self.rights if one.right.id == key), None)


def rights_book(newest: Iterable[RuleVersion]) -> RightsBook:
    """What counts, from the newest step of each rule that the house touched."""
    touched = {one.key: one for one in newest}
    shipped = {one.id: one for one in entitlement_data.all_entitlements()}
    rights = [_right(one, touched.get(one.id)) for one in shipped.values()]
    for key, version in touched.items():
        if key not in shipped and version.content is not None:
            rights.append(_own(version))
    ordered = sorted(rights, key=lambda one: entitlement_data.place(one.right))
    return RightsBook(tuple(ordered), _edition(touched))


def _right(shipped: Entitlement, version: RuleVersion | None) -> HouseRight:
    if version is None or version.content is None:
        return HouseRight(right=shipped, shipped=shipped, version=version)
    own = _read(version)
    if isinstance(own, BadFile):
        return HouseRight(right=shipped, shipped=shipped, version=version, unreadable=own)
    newer = version.based_on != print_of(shipped)
    return HouseRight(right=own, shipped=shipped, version=version, is_newer_shipped=newer)


def _own(version: RuleVersion) -> HouseRight:
    own = _read(version)
    if isinstance(own, BadFile):
        return HouseRight(right=_unread(version), version=version, unreadable=own)
    return HouseRight(right=own, version=version)


def _unread(version: RuleVersion) -> Entitlement:
    """Stands in the list so that it can be seen and taken away; it never counts."""
    name = (version.content or {}).get("name")
    return Entitlement(
        id=version.key,
        part="",
        name=name if isinstance(name, dict) else {"nl": version.key},
        about={},
        where={},
        bring={},
        granting=Granting.ON_REQUEST,
        when={"always": False},
        valid_until=date.min,
        sources=(),
        noted_on=version.changed_at.date(),
    )


def _read(version: RuleVersion) -> Entitlement | BadFile:
    try:
        return right_from(version.content or {}, where=version.key)
    except BadFile as trouble:
        return trouble


def right_from(content: Mapping[str, Any], *, where: str) -> Entitlement:
    """A right as it was kept. Raises `BadFile` where this program cannot read it."""
    try:
        one = msgspec.convert(dict(content), Entitlement)
    except msgspec.ValidationError as error:
        raise BadFile("rights.not_readable", where=where, why=str(error)) from None
    entitlement_data.require_conditions(one, where)
    return one


def content_of(right: Entitlement) -> dict[str, Any]:
    """A right as it is kept: plain values."""
    found: dict[str, Any] = msgspec.to_builtins(right)
    return found


def print_of(right: Entitlement) -> str:
    """By which the program's rule is known again: another one where anything in it changed."""
    return _digest(content_of(right))


def _edition(touched: Mapping[str, RuleVersion]) -> str:
    """That of the program where the house changed nothing (any more)."""
    ours = {key: _digest(one.content) for key, one in touched.items() if one.content is not None}
    if not ours:
        return entitlement_data.edition()
    return _digest([entitlement_data.edition(), sorted(ours.items())])


def _digest(plain: Any) -> str:
    return hashlib.sha256(msgspec.json.encode(plain, order="deterministic")).hexdigest()[:16]
