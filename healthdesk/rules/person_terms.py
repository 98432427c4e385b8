"""Words for how people stand to each other and how they are spoken of: data, and any other word goes."""

from __future__ import annotations

import json
from functools import cache
from typing import Literal

from healthdesk.resource_paths import resource

Terms = Literal["relations", "pronouns", "referrers"]


@cache
def _data() -> dict[str, dict[str, dict[str, str]]]:
    found: dict[str, dict[str, dict[str, str]]] = json.loads(
        resource("codes", "person-terms.json").read_text(encoding="utf-8")
    )
    return found


def person_terms(kind: Terms, language: str) -> dict[str, str]:
    """Code to name, in the reader's language."""
    return {code: names.get(language, names["nl"]) for code, names in _data()[kind].items()}


def person_term(kind: Terms, code: str, language: str) -> str:
    """The name of one code; a word somebody typed is its own name."""
    return person_terms(kind, language).get(code, code)
