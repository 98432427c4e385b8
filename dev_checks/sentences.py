"""The sentences of the layers without Qt: the same in each language, and each that the code asks for.

They stand in ``resources/sentences/<language>/<area>.json``.
"""

from __future__ import annotations

import ast
import json
import string
from functools import cache

from dev_checks.sources import ROOT, called_name, python_files, tree_of, where

FOLDER = ROOT / "resources" / "sentences"
LANGUAGES = ("nl", "en", "fr")
TROUBLES = {
    "Trouble",
    "NotAllowed",
    "NotPermitted",
    "ChangedMeanwhile",
    "StorageTrouble",
    "WrongKey",
    "DeviceTrouble",
    "BadFile",
}
ALWAYS_GIVEN = {"where"}


def complaints() -> list[str]:
    """Keys or named values that differ between languages, and keys that nobody wrote."""
    return [*_between_languages(), *_asked_for_in_code()]


@cache
def _written(language: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted((FOLDER / language).glob("*.json")):
        found.update(json.loads(path.read_text(encoding="utf-8")))
    return found


def _values(text: str) -> set[str]:
    return {name.split(".")[0].split("[")[0] for _, name, _, _ in string.Formatter().parse(text) if name}


def _between_languages() -> list[str]:
    dutch = _written("nl")
    found = []
    for language in LANGUAGES[1:]:
        other = _written(language)
        found += [f"resources/sentences/{language}: lacks {key}" for key in dutch.keys() - other.keys()]
        found += [
            f"resources/sentences/nl: lacks {key}, which {language} has"
            for key in other.keys() - dutch.keys()
        ]
        found += [
            f"resources/sentences/{language}: {key} names {_values(other[key])}, Dutch {_values(dutch[key])}"
            for key in dutch.keys() & other.keys()
            if _values(dutch[key]) != _values(other[key])
        ]
    return sorted(found)


def _asked_for_in_code() -> list[str]:
    found = []
    for path in python_files("healthdesk"):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Call) and (key := _key(node)) is not None:
                problem = _problem(node, key)
                if problem:
                    found.append(f"{where(path, node.lineno)}: {problem}")
    return found


def _key(call: ast.Call) -> str | None:
    name = called_name(call)
    place = 0 if name in TROUBLES else 1 if name == "sentence" else None
    if place is None or len(call.args) <= place:
        return None
    asked = call.args[place]
    return asked.value if isinstance(asked, ast.Constant) and isinstance(asked.value, str) else None


def _problem(call: ast.Call, key: str) -> str | None:
    text = _written("nl").get(key)
    if text is None:
        return f"no sentence for {key!r} in resources/sentences/nl"
    given = {word.arg for word in call.keywords}
    lacking = _values(text) - {name for name in given if name} - ALWAYS_GIVEN
    if lacking and None not in given:
        return f"{key!r} needs {', '.join(sorted(lacking))}"
    return None
