"""The texts of letters as they count in one house: the program's, and what the house says in its place."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fnmatch import fnmatchcase
from functools import cache
from typing import Any

import msgspec

from healthdesk.records.house import HouseKind
from healthdesk.records.house_rule import RuleVersion
from healthdesk.records.letter_text import (
    HouseText,
    HouseTexts,
    Pieces,
    Said,
    TextCheck,
    TextPiece,
    WrongPlace,
)
from healthdesk.resource_paths import resource
from healthdesk.rules.language_names import offered_languages
from healthdesk.rules.letter_template import fields_in, says_nothing, wrong_in

LANGUAGES = ("nl", "fr", "en")
PERSON_COPY = "person_copy"
"""The page for the person beside a letter about her."""
FURTHER = frozenset({PERSON_COPY})
"""Texts that a house may have in a language of its own choice too, once somebody vouches for them."""
_YOUNG, _FOR_ANOTHER = "young.", "for_another."
_ALWAYS = frozenset({"subject", "subject_named", "salutation"})
"""Without these no letter leaves."""
_ABOUT = frozenset({"version", "source", "checked_on", "to_check", "about"})
"""What a file says of itself."""


@cache
def shipped(kind: str, language: str) -> dict[str, Any]:
    """The file that the program brings; in a language of the house's own the Dutch one, to be translated."""
    if language not in LANGUAGES and is_language_of(kind, language):
        return shipped(kind, LANGUAGES[0]) | {"to_check": True}
    path = resource("letter_texts", language, f"{kind}.json")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


@cache
def _allowed() -> dict[str, Any]:
    path = resource("letter_texts", "fields.json")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def is_language_of(kind: str, language: str) -> bool:
    """Whether a text of this kind can be in this language at all."""
    return language in LANGUAGES or (kind in FURTHER and language in offered_languages())


def spoken_in(kind: str, texts: HouseTexts) -> tuple[str, ...]:
    """The languages in which it can be handed out: ours, and those of the house that somebody vouches for."""
    known = (key.partition("/") for key, holds in texts.looked_through.items() if holds)
    further = {language for of, _slash, language in known if of == kind and language not in LANGUAGES}
    return (*LANGUAGES, *sorted(further))


def printed(text: HouseText, house: HouseKind) -> tuple[TextPiece, ...]:
    """The pieces that this house prints: a house for the young says some things in another way."""
    young = {one.path.removeprefix(_YOUNG) for one in text.pieces if one.path.startswith(_YOUNG)}
    if house is HouseKind.TEJO:
        printed_there = (one for one in text.pieces if one.path not in young)
        return tuple(one for one in printed_there if not (young and one.path.startswith(_FOR_ANOTHER)))
    return tuple(one for one in text.pieces if not one.path.startswith(_YOUNG))


def untranslated(text: HouseText, house: HouseKind) -> tuple[TextPiece, ...]:
    """The sentences of a text in a language of the house's own that stand there in Dutch still."""
    if text.language in LANGUAGES:
        return ()
    return tuple(one for one in printed(text, house) if one.is_sentence and one.path not in text.changed)


def kinds() -> tuple[str, ...]:
    """Every text that a house can say in its own way, in the order of the list."""
    return tuple(_allowed()["kinds"])


@cache
def pieces(kind: str, language: str) -> tuple[TextPiece, ...]:
    """The pieces of one text: the sentences first, then labels and single words."""
    rules, never = _allowed()["kinds"][kind], _allowed()["never"]
    walked = _walk(shipped(kind, language))
    found = [_piece(path, said, rules) for path, said in walked if path not in never]
    order: list[str] = rules["sentences"]
    return tuple(sorted(found, key=lambda one: _place(one.path, order)))


def _place(path: str, order: Sequence[str]) -> int:
    """The sentences as the letter has them, then all else as the file has it."""
    return next((number for number, one in enumerate(order) if fnmatchcase(path, one)), len(order))


def _walk(tree: Mapping[str, Any], before: str = "") -> Iterable[tuple[str, Said]]:
    for key, value in tree.items():
        if not before and key in _ABOUT:
            continue
        path = f"{before}{key}"
        if isinstance(value, str):
            yield path, value
        elif isinstance(value, list):
            yield path, tuple(value)
        elif isinstance(value, dict):
            yield from _walk(value, f"{path}.")


def _piece(path: str, said: Said, rules: Mapping[str, Any]) -> TextPiece:
    own = tuple(sorted(fields_in(said)))
    if not any(fnmatchcase(path, one) for one in rules["sentences"]):
        return TextPiece(path, said, is_sentence=False, fields=own)
    fields = tuple(dict.fromkeys((*rules["fields"], *own)))
    always = path.rpartition(".")[2] in _ALWAYS
    conditions = tuple(rules["conditions"])
    return TextPiece(path, said, True, fields=fields, conditions=conditions, is_always_there=always)


# --- what the house says


def house_texts(newest: Iterable[RuleVersion], checks: Iterable[RuleVersion] = ()) -> HouseTexts:
    """What counts, from the newest step of each text that the house touched or looked through."""
    changed: dict[str, dict[str, Said]] = {}
    for version in newest:
        kind, _, language = version.key.partition("/")
        if kind in kinds() and is_language_of(kind, language):
            changed[version.key] = _usable(kind, language, version)[0]
    looked: dict[str, bool] = {}
    for check in checks:
        kind, _, language = check.key.partition("/")
        if check.content is not None and kind in kinds() and is_language_of(kind, language):
            looked[check.key] = check_in(kind, language, changed.get(check.key, {}), check) is not None
    return HouseTexts({key: said for key, said in changed.items() if said}, looked)


def house_text(
    kind: str, language: str, version: RuleVersion | None, check: RuleVersion | None = None
) -> HouseText:
    """One text, with everything that a coordinator wants to know of it."""
    changed, left_out = _usable(kind, language, version) if version is not None else ({}, ())
    newer = version is not None and bool(changed) and version.based_on != print_of(kind, language, changed)
    checked = check_in(kind, language, changed, check)
    was_checked = check is not None and check.content is not None
    return HouseText(
        kind=kind,
        language=language,
        pieces=pieces(kind, language),
        changed=changed,
        left_out=left_out,
        version=version,
        is_newer_shipped=newer,
        checked=checked,
        is_to_check=checked is None and (was_checked or bool(shipped(kind, language).get("to_check"))),
        check_version=check,
    )


# --- who vouches for it


def check_in(kind: str, language: str, changed: Pieces, check: RuleVersion | None) -> TextCheck | None:
    """Who looked it through, while it says what it said then: another word of ours or of theirs ends it."""
    if check is None or check.content is None or check.based_on != said_print(kind, language, changed):
        return None
    return TextCheck(date.fromisoformat(check.content["checked_on"]), check.content["checked_by"])


def is_to_check(kind: str, language: str, texts: HouseTexts) -> bool:
    """Whether nobody vouches for it: it came as a proposal, or it changed since somebody did."""
    holds = texts.looked_through.get(f"{kind}/{language}")
    return not holds if holds is not None else bool(shipped(kind, language).get("to_check"))


def said_print(kind: str, language: str, changed: Pieces) -> str:
    """By which everything that a text says is known again."""
    told = sorted((one.path, changed.get(one.path, one.shipped)) for one in pieces(kind, language))
    return _print(told)


def unsure_languages(kind: str, texts: HouseTexts) -> frozenset[str]:
    """The languages in which nobody vouches for a text."""
    return frozenset(one for one in spoken_in(kind, texts) if is_to_check(kind, one, texts))


def _usable(kind: str, language: str, version: RuleVersion) -> tuple[dict[str, Said], tuple[str, ...]]:
    """The pieces that can be printed, and the names of those that cannot be any more."""
    known = {one.path: one for one in pieces(kind, language)}
    kept: dict[str, Said] = {}
    left: list[str] = []
    for path, raw in (version.content or {}).items():
        piece, said = known.get(path), _read(raw)
        if piece is None or said is None or not _fits(piece, said):
            left.append(path)
        else:
            kept[path] = said
    return kept, tuple(left)


def _read(raw: object) -> Said | None:
    if isinstance(raw, str):
        return raw
    if isinstance(raw, list | tuple) and all(isinstance(one, str) for one in raw):
        return tuple(raw)
    return None


def _fits(piece: TextPiece, said: Said) -> bool:
    same_shape = isinstance(said, str) is isinstance(piece.shipped, str)
    return same_shape and not wrong_in(said, piece.fields, piece.conditions)


def troubles(text: HouseText, said: Pieces) -> tuple[tuple[TextPiece, WrongPlace], ...]:
    """Each place where a text cannot be printed, with the piece it stands in."""
    return tuple(
        (one, wrong) for one in text.pieces if one.path in said for wrong in wrong_at(one, said[one.path])
    )


def wrong_at(piece: TextPiece, said: Said) -> tuple[WrongPlace, ...]:
    """Each place in one piece that cannot be printed, or that would leave a letter without it.

    What a house once kept goes on being printed as it is: only who writes is told of the latter.
    """
    found = wrong_in(said, piece.fields, piece.conditions)
    if not found and piece.is_always_there and says_nothing(said):
        return (WrongPlace("letter_texts.wrong.only_if", 1),)
    return found


def dropped(text: HouseText, said: Pieces) -> tuple[tuple[TextPiece, str], ...]:
    """Fields that the program names in a piece and these words do not: often meant, sometimes a slip."""
    return tuple(
        (one, name)
        for one in text.pieces
        if one.path in said
        for name in sorted(fields_in(one.shipped) - fields_in(said[one.path]))
    )


def own_pieces(text: HouseText, said: Pieces) -> dict[str, Said]:
    """Only what is said in another way than the program does."""
    shipped_said = {one.path: one.shipped for one in text.pieces}
    return {path: one for path, one in said.items() if path in shipped_said and one != shipped_said[path]}


def print_of(kind: str, language: str, paths: Iterable[str]) -> str:
    """By which the program's words for these pieces are known again."""
    known = {one.path: one.shipped for one in pieces(kind, language)}
    return _print(sorted((path, known.get(path)) for path in paths))


def _print(told: Sequence[object]) -> str:
    return hashlib.sha256(msgspec.json.encode(told)).hexdigest()[:16]


def merged(kind: str, language: str, changed: Pieces) -> dict[str, Any]:
    """The file of the program with the pieces of the house in their place."""
    tree = shipped(kind, language)
    return _put(tree, changed, "") if changed else tree


def _put(tree: Mapping[str, Any], changed: Pieces, before: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in tree.items():
        path = f"{before}{key}"
        if isinstance(value, dict):
            found[key] = _put(value, changed, f"{path}.")
        elif path in changed:
            said = changed[path]
            found[key] = said if isinstance(said, str) else list(said)
        else:
            found[key] = value
    return found
