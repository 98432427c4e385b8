"""In which language words are read out that stand in another script than the document's own.

A voice for Dutch cannot say Arabic letters at all. Nobody tells the language of a name, so it is that
of most people who write so; for three scripts some letters tell more.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_OF_SCRIPT = {
    "GREEK": "el",
    "CYRILLIC": "uk",
    "ARMENIAN": "hy",
    "HEBREW": "he",
    "ARABIC": "ar",
    "ETHIOPIC": "ti",
    "GEORGIAN": "ka",
    "DEVANAGARI": "hi",
    "BENGALI": "bn",
    "GURMUKHI": "pa",
    "TAMIL": "ta",
    "THAI": "th",
    "SYRIAC": "syr",
    "TIBETAN": "bo",
    "SINHALA": "si",
    "GUJARATI": "gu",
    "TELUGU": "te",
    "MALAYALAM": "ml",
    "KANNADA": "kn",
    "KHMER": "km",
    "LAO": "lo",
    "MYANMAR": "my",
    "TIFINAGH": "zgh",
    "HANGUL": "ko",
    "CJK": "zh",
    "HIRAGANA": "zh",
    "KATAKANA": "zh",
}
_KANA = frozenset(map(chr, range(0x3041, 0x30FF)))
"""The small letters of Japanese stand among the same signs as Chinese is written with."""
_TELLING = {
    "uk": ("ru", frozenset("ыэёъЫЭЁЪ")),
    "ar": ("fa", frozenset("پچژگکی")),
    "zh": ("ja", _KANA),
}
_STICKING = frozenset({"Mn", "Mc", "Me", "Cf"})
_FIRST_OTHER = "\u0370"
"""Before it there is only Latin."""


def languages(text: str) -> list[str]:
    """Of each character the language it is read in; empty for the document's own."""
    found = [""] * len(text)
    if not text or max(text) < _FIRST_OTHER:
        return found
    scripts = [_script(one) for one in text]
    start = 0
    while start < len(text):
        spoken = scripts[start]
        if not spoken:
            start += 1
            continue
        end = _end(text, scripts, start)
        known, letters = _TELLING.get(spoken, (spoken, frozenset()))
        found[start:end] = [known if letters & set(text[start:end]) else spoken] * (end - start)
        start = end
    return found


def _end(text: str, scripts: list[str | None], start: int) -> int:
    """Where the words end that begin here: after the last letter of their script, with its marks."""
    end = start + 1
    for place in range(start + 1, len(text)):
        if scripts[place] == scripts[start]:
            end = place + 1
        elif scripts[place] is not None:
            break
        elif end == place and unicodedata.category(text[place]) in _STICKING:
            end += 1
    return end


@lru_cache(maxsize=4_096)
def _script(one: str) -> str | None:
    """The language of a letter, "" for Latin; None for what belongs to the words around it."""
    if not unicodedata.category(one).startswith("L"):
        return None
    return _OF_SCRIPT.get(unicodedata.name(one, "").partition(" ")[0], "")
