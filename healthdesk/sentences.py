"""Sentences for people from the layers that know no screen: errors, the command line, exports.

The words are data in ``resources/sentences/<language>/<area>.json``; Dutch is always complete and
stands in where another language lacks a key.
"""

from __future__ import annotations

import json
from functools import cache

from healthdesk.errors import Trouble
from healthdesk.resource_paths import resource


@cache
def _all(language: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted(resource("sentences", language).glob("*.json")):
        found.update(json.loads(path.read_text(encoding="utf-8")))
    return found


def sentence(language: str, key: str, /, **values: object) -> str:
    """The sentence with its values filled in; a key nobody wrote comes back as itself.

    Where `count` is one, the sentence of one (`…_one`) counts, if there is one.
    """
    keys = (f"{key}_one", key) if values.get("count") == 1 else (key,)
    written = (said[one] for one in keys for said in (_all(language), _all("nl")) if said.get(one))
    text = next(written, key)
    try:
        return text.format(**values)
    except (KeyError, IndexError):
        return text


def for_trouble(language: str, trouble: Trouble) -> str:
    """What to tell a person about this trouble."""
    return sentence(language, trouble.key, **trouble.values)
