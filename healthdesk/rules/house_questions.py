"""The questions of the rights check as they count in one house: the program's, with what it made of them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import msgspec

from healthdesk.errors import BadFile, NotAllowed
from healthdesk.records.entitlement import FactKind, FactQuestion
from healthdesk.records.house_rule import HouseQuestion, RuleVersion
from healthdesk.rules.entitlement_data import questions
from healthdesk.rules.seen_words import is_seen

OFFERED = frozenset({FactKind.ONE, FactKind.SEVERAL})
"""The kinds that bring their own answers."""
_BESIDE = frozenset({"sources", "noted_on", "checked_on", "checked_by"})
_FEWEST = {FactKind.ONE: 2, FactKind.SEVERAL: 1}


def house_questions(newest: Iterable[RuleVersion]) -> tuple[HouseQuestion, ...]:
    """Every question, also those nobody is asked any more: the program's first, then the house's own."""
    touched = {one.key: one for one in newest}
    shipped = questions()
    found = [_question(one, touched.get(key)) for key, one in shipped.items()]
    theirs = [one for key, one in touched.items() if key not in shipped and one.content is not None]
    own = [made for one in theirs if (made := _own(one)) is not None]
    return tuple(found + sorted(own, key=_place))


def _place(one: HouseQuestion) -> tuple[date, str]:
    return one.question.noted_on or date.min, one.question.label.get("nl", "").lower()


def _question(shipped: FactQuestion, version: RuleVersion | None) -> HouseQuestion:
    if version is None or version.content is None:
        return HouseQuestion(question=shipped, shipped=shipped, version=version)
    own = _read(version)
    if isinstance(own, BadFile):
        return HouseQuestion(question=shipped, shipped=shipped, version=version, unreadable=own)
    newer = not is_known(version.based_on, shipped)
    return HouseQuestion(question=own, shipped=shipped, version=version, is_newer_shipped=newer)


def _own(version: RuleVersion) -> HouseQuestion | None:
    """One that this program cannot read is not known: rules that ask for it say so themselves."""
    own = _read(version)
    return None if isinstance(own, BadFile) else HouseQuestion(question=own, version=version)


def _read(version: RuleVersion) -> FactQuestion | BadFile:
    try:
        return question_from(version.content or {}, where=version.key)
    except BadFile as trouble:
        return trouble


def question_from(content: Mapping[str, Any], *, where: str) -> FactQuestion:
    """A question as it was kept. Raises `BadFile` where this program cannot read it."""
    try:
        return msgspec.convert(dict(content), FactQuestion)
    except msgspec.ValidationError as error:
        raise BadFile("rights.not_readable", where=where, why=str(error)) from None


def content_of(question: FactQuestion) -> dict[str, Any]:
    """A question as it is kept: plain values."""
    found: dict[str, Any] = msgspec.to_builtins(question)
    return found


def print_of(question: FactQuestion) -> str:
    """By which the program's question is known again: another one where anything that is asked changed.

    Where it was found, and when somebody looked at it, is not what is asked.
    """
    asked = {name: value for name, value in content_of(question).items() if name not in _BESIDE}
    return _digest(asked)


def is_known(print_: str, shipped: FactQuestion) -> bool:
    """Whether a print is of this question; those made before this program took in what stands beside it."""
    return print_ in {print_of(shipped), _digest(content_of(shipped))}


def _digest(plain: Mapping[str, Any]) -> str:
    return hashlib.sha256(msgspec.json.encode(plain, order="deterministic")).hexdigest()[:16]


def require_sound(question: FactQuestion, before: FactQuestion | None) -> None:
    """Raise `NotAllowed` for the first thing that is wrong, with its field.

    `before`: what it was until now.
    """
    if not is_seen(question.label.get("nl", "")):
        raise NotAllowed("rights.question_unnamed", fields=("label",))
    if not question.from_file and not question.ask.get("nl", "").strip():
        raise NotAllowed("rights.question_unasked", fields=("ask",))
    if question.kind in OFFERED:
        _require_options(question)
    if before is not None and (question.kind, question.from_file) != (before.kind, before.from_file):
        raise NotAllowed("rights.question_kind_stays", fields=("kind",))
    if question.from_file and question.retired_on is not None:
        raise NotAllowed("rights.question_from_file")
    if not question.sources or not all(one.name.strip() for one in question.sources):
        raise NotAllowed("rights.source_missing", fields=("sources",))
    if question.checked_on is not None and not question.checked_by.strip():
        raise NotAllowed("rights.checked_by_nobody", fields=("checked_by",))


def _require_options(question: FactQuestion) -> None:
    named = [words.get("nl", "").strip() for words in question.options.values()]
    if len(named) < _FEWEST[question.kind] or not all(named):
        raise NotAllowed("rights.options_missing", fields=("options",))
    if len({name.lower() for name in named}) < len(named):
        raise NotAllowed("rights.options_twice", fields=("options",))
