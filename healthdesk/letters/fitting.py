"""Words that have to fit a place of their own: more lines first, then smaller type, words cut last of all."""

from __future__ import annotations

import re
from collections.abc import Iterable

from healthdesk.letters.lines import Line, LineMaker
from healthdesk.records.letter import Words, plain, words

_WORDS = re.compile(r"(?<=[-–/])|[ \t\n]+")


def fitted(
    maker: LineMaker, text: Words, room: float, sizes: Iterable[float], most_lines: int
) -> tuple[float, list[Line]]:
    """The first size at which no word is cut and the lines are few enough; else the last one."""
    size, lines = 0.0, list[Line]()
    for size in sizes:
        lines = maker.break_up(text, room / size)
        if len(lines) <= most_lines and _longest(maker, text) * size <= room:
            break
    return size, lines


def _longest(maker: LineMaker, text: Words) -> float:
    """The width of the widest word that a line must hold, as a fraction of the type size."""
    each = (words(word, text[0].style) for word in _WORDS.split(plain(text)) if word)
    return max((maker.one_line(word).width for word in each), default=0.0)
