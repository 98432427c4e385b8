"""What people come with, as it is said at a desk: whole sentences, dialect, slips of the hand.

The words stand in ``resources/codes/need-words.json``; Dutch, French and English together, whatever language
the screen has.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import jellyfish
from anyascii import anyascii

from healthdesk.resource_paths import resource
from healthdesk.rules.search_words import folded, words_of

_LANGUAGES = ("nl", "fr", "en")
_INFLECTED = frozenset(("", "s", "e", "en", "n", "t", "er", "ers", "je", "jes", "tje", "tjes", "es"))
_BETWEEN = 2
"""So many other words may stand between two of a phrase."""
_JOINING = frozenset(
    ("en", "et", "and", "met", "avec", "with", "van", "de", "of", "in", "het", "s", "aan", "a")
)
_SHORT, _LONG = 5, 8
"""From so many letters on a word may have one slip, and two."""


@dataclass(frozen=True, slots=True)
class Meant:
    """Which needs were meant, and where the words stand that told so."""

    needs: frozenset[str]
    used: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Said:
    """How one need is said."""

    words: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...]
    weak: tuple[str, ...]
    names: tuple[str, ...]
    """How its own name begins, in each language."""


@cache
def _data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("codes", "need-words.json").read_text(encoding="utf-8"))
    return found


@cache
def _names() -> dict[str, dict[str, str]]:
    path = resource("codes", "needs.json")
    found: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))["needs"]
    return found


@cache
def words_called(name: str) -> frozenset[str]:
    """One of the lists beside the needs: small words, what is counted, parents, months."""
    return frozenset(folded(one) for one in _data()[name])


@cache
def _ways() -> dict[str, _Said]:
    found = {}
    for code, said in _data()["needs"].items():
        phrases = [_parts(one) for one in said["phrases"]]
        words = [_word(one) for one in said["words"]]
        own = [words_of(_names()[code][language]) for language in _LANGUAGES]
        names = [tuple(one for one in name if one not in _JOINING) for name in own]
        words += [name[0] for name in names if len(name) == 1]
        phrases += [name for name in names if len(name) > 1]
        weak, firsts = tuple(_word(one) for one in said["weak"]), tuple(name[0] for name in names)
        found[code] = _Said(tuple(words), tuple(phrases), weak, firsts)
    return found


def _word(typed: str) -> str:
    """Folded, with the star that stands for the rest of the word."""
    plain = "".join(one for one in anyascii(typed).lower() if one.isalnum())
    return f"{'*' if typed.startswith('*') else ''}{plain}{'*' if typed.endswith('*') else ''}"


def _parts(phrase: str) -> tuple[str, ...]:
    return tuple(_word(one) for one in phrase.split())


def _is_said(entry: str, word: str) -> bool:
    """Whether a whole word is this one: with an ending of its own, or as part of a compound."""
    stem = entry.strip("*")
    if entry.endswith("*"):
        return word.startswith(stem)
    if entry.startswith("*"):
        return word.endswith(stem)
    return word == stem or (len(stem) >= _SHORT and word.startswith(stem) and word[len(stem) :] in _INFLECTED)


def _is_begun(entry: str, word: str) -> bool:
    """Whether a word that is being typed may become this one."""
    least = 3
    return len(word) >= least and entry.strip("*").startswith(word)


def needs_in(said: Sequence[str], *, typing: bool = False, slips: bool = True) -> Meant:
    """The needs in these words; `typing`: the last may go on, `slips`: a letter may be wrong."""
    needs, used = set[str](), set[int]()
    for code, places in _phrases_in(tuple(said)):
        needs.add(code)
        used |= places
    for place, word in enumerate(said):
        if place in used:
            continue
        last = typing and place == len(said) - 1
        meant = _of_word(word, begun=last) or (_of_slip(word) if slips else frozenset())
        if meant:
            needs |= meant
            used.add(place)
    if typing and said and not needs:
        needs |= _of_beginning(said[-1])
        used |= {len(said) - 1} if needs else set()
    if not needs:
        for place, word in enumerate(said):
            weak = {code for code, way in _ways().items() if any(_is_said(one, word) for one in way.weak)}
            needs |= weak
            used |= {place} if weak else set()
    return Meant(frozenset(needs), frozenset(used))


@lru_cache(maxsize=2_048)
def _of_word(word: str, *, begun: bool) -> frozenset[str]:
    exact = frozenset(
        code for code, way in _ways().items() if any(_is_said(entry, word) for entry in way.words)
    )
    if exact or not begun or word in words_called("small"):
        return exact
    return frozenset(
        code for code, way in _ways().items() if any(_is_begun(entry, word) for entry in way.words)
    )


@lru_cache(maxsize=2_048)
def _of_beginning(word: str) -> frozenset[str]:
    """What the name of a need or a word for it may become, where nothing else was said."""
    if word in _JOINING:
        return frozenset()
    return frozenset(
        code
        for code, way in _ways().items()
        if any(_is_begun(entry, word) for entry in (*way.words, *way.names))
    )


@lru_cache(maxsize=2_048)
def _of_slip(word: str) -> frozenset[str]:
    """Whatever is meant by the word that this one is nearest to, when it is near enough."""
    if len(word) < _SHORT or word in words_called("small"):
        return frozenset()
    most = 2 if len(word) >= _LONG else 1
    near = [
        (jellyfish.damerau_levenshtein_distance(word, entry.rstrip("*")), code)
        for code, way in _ways().items()
        for entry in way.words
        if len(entry.rstrip("*")) >= _SHORT and entry[0] == word[0]
    ]
    closest = min((far for far, _code in near), default=most + 1)
    return frozenset(code for far, code in near if far == closest) if closest <= most else frozenset()


def _phrases_in(said: tuple[str, ...]) -> Iterator[tuple[str, frozenset[int]]]:
    for code, way in _ways().items():
        for phrase in way.phrases:
            places = _places_of(phrase, said)
            if places:
                yield code, places


def _places_of(phrase: tuple[str, ...], said: tuple[str, ...]) -> frozenset[int]:
    """Where the words of a phrase stand, in this order and near each other; nowhere when one lacks."""
    for start, word in enumerate(said):
        if not _is_said(phrase[0], word):
            continue
        places = [start]
        for entry in phrase[1:]:
            near = range(places[-1] + 1, min(len(said), places[-1] + 2 + _BETWEEN))
            at = next((place for place in near if _is_said(entry, said[place])), None)
            if at is None:
                break
            places.append(at)
        if len(places) == len(phrase):
            return frozenset(places)
    return frozenset()
