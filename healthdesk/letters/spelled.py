"""Which numbers of a font show a stretch, so that whoever copies it gets its letters, in every reader.

Readers turn the letters of words from right to left around as they meet them from the left, one by one:
each letter has a place of its own there, also one that is drawn together with others. Signs that a reader
passes over by themselves (a joiner) are said together with the letter after them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from healthdesk.letters.embedded_font import EmbeddedFont
from healthdesk.letters.glyph_commands import Drawn
from healthdesk.letters.lines import Part
from healthdesk.letters.shaping import Glyph

_FROM_THE_RIGHT = "\u200f"
_SPACE = f"{_FROM_THE_RIGHT} "
"""A space among words from right to left: with its mark it is one of their letters, and parts no stretch."""
_NOTICED = 0.03
"""A form moved aside by more than this looks to readers as if a space came after it."""


_JOINERS = "\u200c\u200d"


@dataclass(slots=True)
class Spelled:
    """What a font shows, and what stands on it as a shape."""

    drawn: list[Drawn] = field(default_factory=list)
    marks: list[tuple[Glyph, float]] = field(default_factory=list)
    """Each with where the pen stands, in sizes from the start."""
    is_told: bool = True
    """Whether a reader takes the letters from the glyphs as they were meant."""


def spelled(parts: Iterable[Part], font: EmbeddedFont, *, among_others: bool) -> Spelled:
    """A stretch in one face and direction. `among_others`: whether other words stand on its line."""
    speller = _Speller(font, among_others)
    whole, at = speller.whole, 0.0
    for part in parts:
        turned = part.shaped.right_to_left
        for glyph in part.shaped.glyphs:
            if glyph.is_mark:
                whole.marks.append((glyph, at))
            at += glyph.advance
            if turned:
                speller.from_right(glyph)
            else:
                speller.from_left(glyph)
    speller.end()
    return whole


class _Speller:
    def __init__(self, font: EmbeddedFont, among_others: bool) -> None:
        self.whole = Spelled()
        self._drawn = self.whole.drawn
        self._font = font
        self._among_others = among_others
        self._held = ""
        """Joiners that wait for the letter after them."""

    def from_left(self, glyph: Glyph) -> None:
        if not glyph.is_mark:
            self._drawn.append(Drawn(self._font.take(glyph.id, self._held + glyph.text), glyph))
            self._held = ""
            if glyph.y or abs(glyph.x) > _NOTICED:
                self.whole.is_told = False
        for one in glyph.text + glyph.also if glyph.is_mark else glyph.also:
            if one in _JOINERS:
                self._held += one
            else:
                self._whisper(self._held + one)
                self._held = ""

    def from_right(self, glyph: Glyph) -> None:
        """As the eye meets it: its last letter first."""
        if glyph.is_mark:
            self._begin()
            for one in reversed(glyph.text):
                self._whisper(one, apart=self._among_others)
            return
        letters = glyph.text + glyph.also
        last = _of_form(letters) if glyph.also else 0
        if last + 1 < len(letters):
            self._begin()
        for one in reversed(letters[last + 1 :]):
            self._whisper(one)
        said = _SPACE if letters == " " else letters[last : last + 1]
        self._drawn.append(Drawn(self._font.take(glyph.id, said), glyph))
        for one in reversed(letters[:last]):
            self._whisper(one)

    def end(self) -> None:
        if self._held:
            self._whisper(self._held)

    def _begin(self) -> None:
        """Before a mark that the eye meets first, or some programs read it as a word by itself."""
        if not self._drawn:
            self._whisper(_SPACE)

    def _whisper(self, letters: str, *, apart: bool = False) -> None:
        self._drawn.append(Drawn(self._font.whisper(letters), apart=apart))


def _of_form(letters: str) -> int:
    """Which of its letters a form says that stands for several; those around it are said on its two sides.

    The last that is no mark; but of two alike, one: side by side they look to readers as one drawn twice.
    """
    for place in range(1, len(letters)):
        if letters[place] == letters[place - 1]:
            return place
    places = [place for place, one in enumerate(letters) if unicodedata.category(one) != "Mn"]
    return places[-1] if places else 0
