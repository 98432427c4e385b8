"""The rights and the questions that travel with the program: read once, refused where they are unclear.

``resources/rights/facts.json`` holds the questions, ``resources/rights/entitlements/*.json`` one right
each. Whoever may change data can change them there; a fault is told with the file and the place.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

import msgspec

from healthdesk.errors import BadFile
from healthdesk.records.entitlement import Entitlement, FactKind, FactQuestion, Said, Source
from healthdesk.resource_paths import resource
from healthdesk.rules.entitlement_conditions import require_readable

T = TypeVar("T")

LANGUAGES = ("nl", "en", "fr")


class _Questions(msgspec.Struct):
    source: str
    checked_on: date
    facts: tuple[FactQuestion, ...]


def said(texts: Said, language: str) -> str:
    """A text in the reader's language; Dutch where it was not translated."""
    return texts.get(language) or texts.get("nl", "")


@cache
def questions() -> MappingProxyType[str, FactQuestion]:
    """Every fact that the program's rules ask for, in the order in which it is asked."""
    read = _decoded(resource("rights", "facts.json"), _Questions)
    told = (Source(name=read.source),)
    return MappingProxyType(
        {one.key: replace(one, sources=told, noted_on=read.checked_on) for one in read.facts}
    )


@cache
def all_entitlements() -> tuple[Entitlement, ...]:
    """Every right, also those of other times; those on which others rest first."""
    paths = sorted(resource("rights", "entitlements").glob("*.json"))
    return tuple(sorted((read_entitlement(path) for path in paths), key=place))


@cache
def edition() -> str:
    """Changes when any rule or question changes, so that everybody is looked into anew."""
    paths = [resource("rights", "facts.json"), *sorted(resource("rights", "entitlements").glob("*.json"))]
    return hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()[:16]


def place(one: Entitlement) -> tuple[int, list[int], str]:
    """In the order of the domain notes: the rights themselves, what follows from them, other help.

    What a house added itself comes last.
    """
    numbers = [int(part) for part in one.part.split(".") if part.isdecimal()]
    return (2, 1, 0)[min(len(numbers), 2)], numbers, said(one.name, "nl").lower()


def read_entitlement(path: Path, known: Mapping[str, FactQuestion] | None = None) -> Entitlement:
    """One right from its file. Raises `BadFile` that names the place."""
    one = _decoded(path, Entitlement)
    require_conditions(one, path.name, known)
    return one


def require_conditions(one: Entitlement, where: str, known: Mapping[str, FactQuestion] | None = None) -> None:
    """Raise `BadFile`, naming the place, unless its conditions can be read with the questions that are known.

    Without `known`: those of the program.
    """
    known = questions() if known is None else known
    answers = {key: tuple(fact.options) for key, fact in known.items()}
    answers |= {key: () for key, fact in known.items() if fact.kind is FactKind.YES_NO}
    keys = [row.key for row in one.amounts]
    require_readable(one.when, answers, keys, where=f"{where}: when")
    if one.held is not None:
        require_readable(one.held, answers, keys, where=f"{where}: held")


def _decoded(path: Path, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except OSError as refused:
        raise BadFile("exchange.unreadable", where=path.name, path=path.name, why=refused) from None
    except (msgspec.ValidationError, msgspec.DecodeError) as error:
        raise BadFile("rights.not_readable", where=path.name, why=str(error)) from None
