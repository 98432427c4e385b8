"""Which numbers of a font show a stretch, so that whoever copies it gets its letters, in every reader.

Readers turn the letters of words from right to left around as they meet them from the left, one by one:
each letter has a place of its own there, also one that is drawn together with others. A joiner, which some
pass over where it is alone, is said with the letter after it in words from left to right.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from healthdesk.letters.embedded_font import EmbeddedFont
from healthdesk.letters.faces import Face
from healthdesk.letters.glyph_commands import Drawn
from healthdesk.letters.shaping import Glyph
from healthdesk.letters.stretches import Stretch

_FROM_THE_RIGHT = "\u200f"
_FIRM_SPACE = f"{_FROM_THE_RIGHT} "
"""With its mark it is to readers one of the letters from right to left, and no mere gap."""
_JOINERS = "\u200c\u200d"


class Mark(NamedTuple):
    """What is drawn as a shape, and where the pen stands then, in sizes from the start."""

    face: Face
    glyph: Glyph
    at: float


@dataclass(slots=True)
class Spelled:
    """What a font shows, and what stands on it as a shape."""

    drawn: list[Drawn] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    is_told: bool = True
    """Whether a reader takes the letters from the glyphs as they were meant."""


def spelled(stretch: Stretch, font: EmbeddedFont) -> Spelled:
    """A stretch by the numbers of its font."""
    whole = Spelled(is_told=stretch.face is not None)
    drawn, take = whole.drawn, font.take
    if all(part.shaped.is_plain for part in stretch.parts):
        for part in stretch.parts:
            drawn += [Drawn(take(glyph.id, glyph.text), glyph) for glyph in part.shaped.glyphs]
        return whole
    speller, at = _Speller(font, stretch, whole), 0.0
    for part in stretch.parts:
        shaped = part.shaped
        is_lent = shaped.face is not stretch.face
        spell = speller.lent if is_lent else speller.from_right if shaped.right_to_left else speller.from_left
        for glyph in shaped.glyphs:
            if shaped.face is not None and (glyph.is_mark or is_lent):
                whole.marks.append(Mark(shaped.face, glyph, at))
            at += glyph.advance
            spell(glyph)
    speller.end()
    return whole


class _Speller:
    def __init__(self, font: EmbeddedFont, stretch: Stretch, whole: Spelled) -> None:
        self._font = font
        self._stretch = stretch
        self._whole = whole
        self._drawn = whole.drawn
        self._held = ""
        """Joiners that wait for the letter after them."""

    def from_left(self, glyph: Glyph) -> None:
        if not glyph.is_mark:
            self._drawn.append(Drawn(self._font.take(glyph.id, self._held + glyph.text), glyph))
            self._held = ""
            if glyph.is_aside:
                self._whole.is_told = False
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
                self._whisper(one, apart=self._stretch.is_guest)
            return
        self._begin_sentence(glyph)
        letters = glyph.text + glyph.also
        own = _of_form(letters) if glyph.also else 0
        if glyph.also and unicodedata.category(letters[-1]) == "Mn":
            self._begin()
        for one in reversed(letters[own + 1 :]):
            self._whisper(one)
        self._drawn.append(Drawn(self._font.take(glyph.id, letters[own : own + 1]), glyph))
        for one in reversed(letters[:own]):
            self._whisper(one)

    def lent(self, glyph: Glyph) -> None:
        """A sign of another face, drawn as a shape: with that face the words around it would fall apart."""
        self._begin_sentence(glyph)
        form = replace(glyph, kern=glyph.advance - self._font.blank, x=0.0, y=0.0)
        self._drawn.append(Drawn(self._font.take(self._font.space, glyph.text), form))

    def end(self) -> None:
        """A space beside figures ends no word in a reader's eyes, unless it is firm; it is of the words."""
        if self._held:
            self._whisper(self._held)
        if self._stretch.beside_figures:
            ends_in_space = self._drawn[-1].number == self._font.space
            self._make_firm(0)
            self._make_firm(-1)
            if ends_in_space:
                self._whisper(_FROM_THE_RIGHT)

    def _begin(self) -> None:
        """A mark that the eye meets first, or after a space, would be read before the gap in front of it."""
        if not self._drawn:
            self._whisper(_FIRM_SPACE)
        self._make_firm(-1)

    def _begin_sentence(self, glyph: Glyph) -> None:
        """A full stop that the eye meets first is to some readers not of the words that it ends."""
        if not self._drawn and not glyph.text.isalpha() and glyph.text != " ":
            self._whisper(_FROM_THE_RIGHT)

    def _make_firm(self, place: int) -> None:
        one = self._drawn[place]
        if one.number == self._font.space:
            number = self._font.take(self._font.space, _FIRM_SPACE)
            self._drawn[place] = replace(one, number=number)

    def _whisper(self, letters: str, *, apart: bool = False) -> None:
        self._drawn.append(Drawn(self._font.whisper(letters), apart=apart))


def _of_form(letters: str) -> int:
    """Which of its letters a form says that stands for several; those around it are said on its two sides.

    The first; but of two alike the second: side by side they look to readers as one drawn twice.
    """
    return next((place for place in range(1, len(letters)) if letters[place] == letters[place - 1]), 0)
