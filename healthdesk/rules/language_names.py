"""What a language is called, in the reader's language."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from babel import Locale

from healthdesk.resource_paths import resource

_RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ps", "ur", "yi", "ckb", "sd", "ug"))


@cache
def _data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("codes", "languages.json").read_text(encoding="utf-8"))
    return found


def is_right_to_left(code: str) -> bool:
    """Whether a language is written from right to left."""
    return code.partition("-")[0] in _RIGHT_TO_LEFT


def offered_languages() -> tuple[str, ...]:
    """The codes a list of languages begins with."""
    return tuple(_data()["offered"])


@cache
def language_name(code: str, reader: str = "nl") -> str:
    """The name with a capital, in French without; a code nobody knows comes back as itself."""
    own = _data()["names"].get(code, {}).get(reader)
    if own:
        return own if reader == "fr" else _capital(own)
    # Asked of the reader's own language: the packaged program carries the data of three, not of all.
    names = Locale.parse(reader).languages
    name = names.get(code.replace("-", "_")) or names.get(code.split("-", 1)[0])
    if not name:
        return code
    return name if reader == "fr" else _capital(name)


@cache
def _codes_by_name() -> dict[str, str]:
    return {
        language_name(code, reader).casefold(): code
        for reader in ("en", "fr", "nl")
        for code in offered_languages()
    }


def language_code(name: str) -> str:
    """The code of an offered language by its name in Dutch, French or English; "" for another word."""
    return _codes_by_name().get(name.strip().casefold(), "")


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
