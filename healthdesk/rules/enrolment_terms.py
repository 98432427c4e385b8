"""The codes of an enrolment and their names: data that a house may add to, because no full list is known."""

from __future__ import annotations

import json
from functools import cache
from typing import Literal

from healthdesk.resource_paths import resource

Terms = Literal["signatures", "decisions", "reasons"]


@cache
def _data() -> dict[str, dict[str, dict[str, str]]]:
    found: dict[str, dict[str, dict[str, str]]] = json.loads(
        resource("codes", "enrolment-terms.json").read_text(encoding="utf-8")
    )
    return found


def terms(kind: Terms, language: str) -> dict[str, str]:
    """Code to name, in the reader's language."""
    return {code: names.get(language, names["nl"]) for code, names in _data()[kind].items()}


def term(kind: Terms, code: str, language: str) -> str:
    """The name of one code; one that was typed by hand is its own name."""
    return terms(kind, language).get(code, code)


def code_of(kind: Terms, typed: str, language: str) -> str:
    """The code behind a name; what is no name of ours is a code itself."""
    wanted = typed.strip()
    return next((code for code, name in terms(kind, language).items() if name == wanted), wanted)
