"""Sentences for people from the layers that know no screen: errors, the command line, exports.

The words are data in ``resources/sentences/<language>/<area>.json``; Dutch is always complete and
stands in where another language lacks a key.
"""

from __future__ import annotations

import errno
import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Self

from healthdesk.errors import Trouble
from healthdesk.resource_paths import resource

_LEADS = r"(?<!\w)([Dd]|[Qq]u)e[ \u00a0]"
_BEFORE_A_VALUE = re.compile(_LEADS + r"\Z")
_BEFORE_A_FIELD = re.compile(_LEADS + r"(?=\{(\w+)\})")
_VOWEL = re.compile(r"[aeiouàâäéèêëîïôöûüùœæ]|y(?![aeiou])", re.IGNORECASE)


def elided(before: str, value: str) -> str:
    """French words that lead to a value: d’Anne, not de Anne. Before an h they stay: half of them sound."""
    return _BEFORE_A_VALUE.sub("\\1’", before) if _VOWEL.match(value) else before


@cache
def _all(language: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted(resource("sentences", language).glob("*.json")):
        found.update(json.loads(path.read_text(encoding="utf-8")))
    return found


class SaidWith(str):
    """The key of a sentence that brings its own values along: among others it is a key like any other."""

    __slots__ = ("values",)
    values: Mapping[str, object]

    def __new__(cls, key: str, values: Mapping[str, object]) -> Self:
        made = super().__new__(cls, key)
        made.values = values
        return made


def sentence(language: str, key: str, /, **values: object) -> str:
    """The sentence with its values filled in; a key nobody wrote comes back as itself.

    Where `count` is one, the sentence of one (`…_one`) counts, if there is one.
    """
    if isinstance(key, SaidWith):
        values = {**key.values, **values}
    keys = (f"{key}_one", key) if values.get("count") == 1 else (key,)
    written = (said[one] for one in keys for said in (_all(language), _all("nl")) if said.get(one))
    text = next(written, key)
    if language == "fr":
        text = _BEFORE_A_FIELD.sub(lambda led: elided(led[0], str(values.get(led[2], ""))), text)
    try:
        return text.format(**values)
    except (KeyError, IndexError):
        return text


def for_trouble(language: str, trouble: Trouble, key: str = "") -> str:
    """What to tell a person about this trouble; by another sentence than its own where one is named."""
    values = {
        name: why_refused(language, value) if isinstance(value, OSError) else value
        for name, value in trouble.values.items()
    }
    return sentence(language, key or trouble.key, **values)


def why_refused(language: str, refused: OSError) -> str:
    """The reason the system gave, in our own words; one that we have none for by its name."""
    name = errno.errorcode.get(refused.errno or 0, type(refused).__name__)
    key = f"system.{name.lower()}"
    said = sentence(language, key)
    return sentence(language, "system.other", name=name) if said == key else said
