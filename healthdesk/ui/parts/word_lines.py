"""Words on as many lines as the room asks: for a button, which Qt itself never breaks."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right

from PySide6.QtGui import QFontMetrics

_ENDLESS, _AT_LEAST = 40, 31
"""A word of more letters than this may go on below, after so many of them where there is the room."""
_JOINER = "\u200d"


def in_lines(words: str, metrics: QFontMetrics, room: int) -> str:
    """Broken between words; in a word without end also where the room ends."""
    lines: list[str] = []
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines += _pieces(word, metrics, room)
    return "\n".join(lines)


def longest_word(words: str, metrics: QFontMetrics) -> int:
    """How wide the widest word is, which no line can be narrower than; of one without end a part."""
    return max(metrics.horizontalAdvance(_kept_whole(word)) for word in words.split(" "))


def is_endless(words: str) -> bool:
    """Whether one of the words is longer than any that people use."""
    return any(len(word) > _ENDLESS for word in words.split(" "))


def _kept_whole(word: str) -> str:
    return word[:_AT_LEAST] if len(word) > _ENDLESS else word


def _pieces(word: str, metrics: QFontMetrics, room: int) -> list[str]:
    found: list[str] = []
    if not is_endless(word):
        return [word]
    while len(word) > 1 and metrics.horizontalAdvance(word) > room:
        fits = bisect_right(
            range(1, len(word)), room, key=lambda count: metrics.horizontalAdvance(word[:count])
        )
        cut = _before_marks(word, max(1, fits))
        found.append(word[:cut])
        word = word[cut:]
    return [*found, word]


def _before_marks(word: str, cut: int) -> int:
    """The same place, or one before it: no mark is parted from its letter."""
    while cut > 1 and (unicodedata.category(word[cut])[0] == "M" or _JOINER in word[cut - 1 : cut + 1]):
        cut -= 1
    return cut
