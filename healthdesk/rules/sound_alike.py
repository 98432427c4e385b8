"""Whether two words of names may be one word, written by two hands, in two scripts or in a hurry.

Three questions, each plain enough to explain at the desk: are they the same letters, do they sound
the same whichever way they were brought into our letters, or does one slip of the fingers lie
between them. `rules.duplicates` asks them; docs/same-person.md tells what comes of it.
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler

from healthdesk.rules.name_variants import one_name
from healthdesk.rules.search_words import sound_of

_REWRITTEN = (
    # how one sound is written in Dutch, French, English, Turkish and what official papers make of
    # Arabic, Persian, Cyrillic and Ge'ez script; in this order
    ("chr", "kr"),
    ("sch", "s"),
    ("tsj", "s"),
    ("tch", "s"),
    ("dzh", "s"),
    ("dj", "s"),
    ("sj", "s"),
    ("sh", "s"),
    ("ch", "s"),
    ("ts", "s"),
    ("tz", "s"),
    ("zh", "s"),
    ("kh", "k"),
    ("gh", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("dh", "t"),
    ("ks", "x"),
    ("qu", "k"),
    ("ck", "k"),
)
_ONE_CLASS = str.maketrans({"z": "s", "c": "k", "q": "k", "d": "t", "v": "f", "w": "f", "p": "b"})
_I = str.maketrans("jy", "ii")
_VOWELS = re.compile(r"[aeiouyjh]+")
_LOUD, _SOFT = frozenset("aeiou"), frozenset("aeiouyjh")
_TWICE = re.compile(r"(.)\1+")
_FRENCH_W = re.compile(r"^ou(?=[aei])")
"""Ouali is Wali, and Ouarda Warda."""
_CLOSE = 0.92
_SHORT = 0.75
"""What two words of two consonants must have in common besides: Ahmed is not Hamid."""
_LONG = 8


class Alike(IntEnum):
    """How two words compare."""

    DIFFERENT = 0
    SLIP = 1
    SOUND = 2
    SAME = 3


@lru_cache(maxsize=65_536)
def skeleton(word: str, *, hard: bool = False) -> str:
    """The consonants as they sound, after the colour of the first vowel: Yusuf and Youssef are "osf".

    `hard` hears an h as a g, which tells Serhii from Sergey. Empty for what is too short to say anything.
    """
    colour = next((letter for letter in word if letter in "aeiou"), "")
    bones = _consonants(word, hard=hard)
    if len(bones) < 2:
        return ""
    return ("o" if colour and colour in "ou" else "a") + bones


@lru_cache(maxsize=65_536)
def _consonants(word: str, *, hard: bool = False) -> str:
    text = word
    for written, sound in _REWRITTEN:
        text = text.replace(written, sound)
    if hard:
        text = text.replace("h", "g")
    if _written_without_vowels(word):
        text = text.replace("w", "")
    else:
        text = _TWICE.sub(r"\1", text)
    return _VOWELS.sub("", text.translate(_ONE_CLASS))


@lru_cache(maxsize=65_536)
def _written_without_vowels(word: str) -> bool:
    """Arabic and Hebrew script come without most of them: yousef is "ywsf"."""
    return _LOUD.isdisjoint(word) or (len(word) > 3 and _SOFT.isdisjoint(word))


@lru_cache(maxsize=131_072)
def alike(word: str, other: str) -> Alike:
    """Compare two folded words (`search_words.words_of`)."""
    if word == other:
        return Alike.SAME
    if len(word) < 3 or len(other) < 3:
        return Alike.DIFFERENT
    if _sounds_alike(word, other) or one_name(word, other):
        return Alike.SOUND
    return Alike.SLIP if _one_slip(word, other) else Alike.DIFFERENT


def _sounds_alike(word: str, other: str) -> bool:
    word, other = _FRENCH_W.sub("w", word), _FRENCH_W.sub("w", other)
    if word[0].translate(_I) == other[0].translate(_I) and _plain(word) == _plain(other):
        return True
    if _written_without_vowels(word) or _written_without_vowels(other):
        bones = _consonants(word)
        return len(bones) > 1 and bones == _consonants(other)
    for hard in (False, True):
        bones = skeleton(word, hard=hard)
        if bones and bones == skeleton(other, hard=hard):
            return len(bones) > 3 or JaroWinkler.similarity(word, other) >= _SHORT
    sound = _heard(word)
    return len(sound) > 2 and sound == _heard(other) and skeleton(word)[:1] == skeleton(other)[:1]


_heard = lru_cache(maxsize=65_536)(sound_of)


@lru_cache(maxsize=65_536)
def _plain(word: str) -> str:
    """Without doubled letters and a silent e at the end, one letter for i, j and y: Ann and Anne."""
    return _TWICE.sub(r"\1", word.removesuffix("e").translate(_I))


def _one_slip(word: str, other: str) -> bool:
    """A letter too many, too few, wrong or changed places; two of them in a long word."""
    shorter = min(len(word), len(other))
    if shorter < 4:
        return False
    allowed = 2 if shorter >= _LONG else 1
    if DamerauLevenshtein.distance(word, other, score_cutoff=allowed) <= allowed:
        return True
    return shorter > 5 and JaroWinkler.similarity(word, other) >= _CLOSE
