"""The rights as they count in one house: those of the program, with what the house made of them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import msgspec

from healthdesk.clock import HOUSE_ZONE
from healthdesk.errors import BadFile
from healthdesk.records.entitlement import Entitlement, FactQuestion, Granting
from healthdesk.records.house_rule import HouseQuestion, HouseRight, RuleVersion
from healthdesk.rules import entitlement_data
from healthdesk.rules.entitlement_check import asked_by
from healthdesk.rules.house_questions import house_questions


@dataclass(frozen=True, slots=True)
class RightsBook:
    """Every right of a house, also those of other times."""

    rights: tuple[HouseRight, ...]
    edition: str
    """Changes when any rule changes, so that everybody is looked into anew."""
    questions: tuple[HouseQuestion, ...] = ()
    """Every question, also those that nobody is asked any more."""

    @property
    def known(self) -> dict[str, FactQuestion]:
        """The same by their keys, in the order in which they are asked."""
        return {one.question.key: one.question for one in self.questions}

    def on(self, day: date) -> tuple[Entitlement, ...]:
        """Those in force that day."""
        return tuple(one.right for one in self.rights if one.right.holds_on(day))

    def names(self, language: str) -> dict[str, str]:
        """What each is called."""
        return {one.right.id: entitlement_data.said(one.right.name, language) for one in self.rights}

    def by_id(self, key: str) -> HouseRight | None:
        """One of them."""
        return next((one for one in self.rights if one.right.id == key), None)

    def question(self, key: str) -> HouseQuestion | None:
        """One of the questions."""
        return next((one for one in self.questions if one.question.key == key), None)


Known = Mapping[str, FactQuestion]


def rights_book(newest: Iterable[RuleVersion], questions: Iterable[RuleVersion] = ()) -> RightsBook:
    """What counts, from the newest step of each rule and of each question that the house touched."""
    touched = {one.key: one for one in newest}
    shipped = {one.id: one for one in entitlement_data.all_entitlements()}
    counting = [one for key, one in shipped.items() if key not in touched or touched[key].content is None]
    asked = _with_answers(house_questions(questions), counting)
    known = {one.question.key: one.question for one in asked}
    rights = [_right(one, touched.get(one.id), known) for one in shipped.values()]
    for key, version in touched.items():
        if key not in shipped and version.content is not None:
            rights.append(_own(version, known))
    ordered = sorted(rights, key=lambda one: entitlement_data.place(one.right))
    return RightsBook(tuple(ordered), _edition(touched), _with_users(asked, ordered))


def _with_answers(
    asked: tuple[HouseQuestion, ...], counting: Iterable[Entitlement]
) -> tuple[HouseQuestion, ...]:
    """An answer that the house let go of is there again where a rule of the program came to need it.

    Nobody could give it otherwise, and the rule would say "probably not" to everybody.
    """
    lacking = {
        one.question.key
        for one in asked
        if one.shipped is not None and one.shipped.options.keys() - one.question.options.keys()
    }
    known = {one.question.key: one.question for one in asked}
    needed = {
        key
        for rule in counting
        for key in lacking.intersection(asked_by([rule]) if lacking else ())
        if not _is_read(rule, known)
    }
    return tuple(_with_shipped(one) if one.question.key in needed else one for one in asked)


def _with_shipped(one: HouseQuestion) -> HouseQuestion:
    theirs = one.shipped.options if one.shipped is not None else {}
    return replace(one, question=replace(one.question, options={**theirs, **one.question.options}))


def _is_read(rule: Entitlement, known: Known) -> bool:
    try:
        entitlement_data.require_conditions(rule, rule.id, known)
    except BadFile:
        return False
    return True


def _with_users(asked: Iterable[HouseQuestion], rights: Iterable[HouseRight]) -> tuple[HouseQuestion, ...]:
    users: dict[str, tuple[str, ...]] = {}
    for one in rights:
        for key in asked_by([one.right]):
            users[key] = (*users.get(key, ()), one.right.id)
    return tuple(replace(one, used_by=users.get(one.question.key, ())) for one in asked)


def _right(shipped: Entitlement, version: RuleVersion | None, known: Known) -> HouseRight:
    if version is None or version.content is None:
        return HouseRight(right=shipped, shipped=shipped, version=version, questions=known)
    own = _read(version, known)
    if isinstance(own, BadFile):
        return HouseRight(right=shipped, shipped=shipped, version=version, unreadable=own, questions=known)
    newer = version.based_on != print_of(shipped)
    return HouseRight(right=own, shipped=shipped, version=version, is_newer_shipped=newer, questions=known)


def _own(version: RuleVersion, known: Known) -> HouseRight:
    own = _read(version, known)
    if isinstance(own, BadFile):
        return HouseRight(right=_unread(version), version=version, unreadable=own, questions=known)
    return HouseRight(right=own, version=version, questions=known)


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
        noted_on=version.changed_at.astimezone(HOUSE_ZONE).date(),
    )


def _read(version: RuleVersion, known: Known) -> Entitlement | BadFile:
    try:
        return right_from(version.content or {}, known, where=version.key)
    except BadFile as trouble:
        return trouble


def right_from(content: Mapping[str, Any], known: Known | None = None, *, where: str) -> Entitlement:
    """A right as it was kept. Raises `BadFile` where this program cannot read it."""
    try:
        one = msgspec.convert(dict(content), Entitlement)
    except msgspec.ValidationError as error:
        raise BadFile("rights.not_readable", where=where, why=str(error)) from None
    entitlement_data.require_conditions(one, where, known)
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
