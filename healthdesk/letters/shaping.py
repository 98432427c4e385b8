"""From letters to glyphs: kerned, joined and stacked as their script asks, each stretch once."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import uharfbuzz as hb

from healthdesk.letters.faces import Face, glyph_of, unknown

_MOST = 4_096
_NOTICED = 0.03
"""A form moved aside by more than this looks to readers as if a space came after it."""
_BESIDE = frozenset({"Mn", "Cf"})
_UNCOVERED_WIDTH = 0.62
"""Of the size: the box that stands for a character no face can write."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One drawn form. Lengths are fractions of the type size."""

    id: int
    text: str
    """The letter it stands for, of a mark all it says; empty where a group has more forms than letters."""
    also: str
    """Letters of its group behind that one which have no form of their own."""
    advance: float
    kern: float
    """How much more it moves on than its own width."""
    x: float
    y: float
    is_mark: bool = False
    """Whether it stands on another letter and takes no room of its own."""

    @property
    def is_aside(self) -> bool:
        """Whether readers would see a gap in front of it, or a line of its own."""
        return bool(self.y) or abs(self.x) > _NOTICED


@dataclass(frozen=True, slots=True)
class Shaped:
    """A stretch of one face, one direction; glyphs in the order the eye meets them."""

    text: str
    face: Face | None
    """None: no face has these characters; a box each."""
    glyphs: tuple[Glyph, ...]
    width: float
    right_to_left: bool
    is_plain: bool = False
    """From left to right, a form for each letter, each in its place."""


class Shaper:
    """Shapes stretches of text; the same stretch only once, until it knows thousands."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, bool], Shaped] = {}

    def shape(self, text: str, face: Face | None, *, right_to_left: bool = False) -> Shaped:
        """The glyphs of a stretch that one face writes in one direction."""
        key = (text, face.name if face else "", right_to_left)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _MOST:
                self._known.clear()
            found = _shaped(text, face, right_to_left) if face else _boxes(text)
            self._known[key] = found
        return found


def _boxes(text: str) -> Shaped:
    face = unknown()
    space = glyph_of(" ", face)
    kern = _UNCOVERED_WIDTH - face.width_of(space) / face.units
    glyphs = tuple(Glyph(space, one, "", _UNCOVERED_WIDTH, kern, 0.0, 0.0) for one in text)
    return Shaped(text, None, glyphs, _UNCOVERED_WIDTH * len(text), right_to_left=False)


def _shaped(text: str, face: Face, right_to_left: bool) -> Shaped:
    # a non-breaking space is drawn, and copied out, as the space it is
    text = text.replace("\u00a0", " ").replace("\u202f", " ")
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    hb.shape(face.shaping, buffer)
    infos, places = buffer.glyph_infos, buffer.glyph_positions
    marks = [not place.x_advance for place in places]
    said = _said(text, [info.cluster for info in infos], marks, right_to_left)
    units = face.units
    glyphs = []
    for info, place, (letter, also), is_mark in zip(infos, places, said, marks, strict=True):
        kern = place.x_advance - face.width_of(info.codepoint)
        glyphs.append(
            Glyph(
                info.codepoint,
                letter,
                also,
                place.x_advance / units,
                kern / units,
                place.x_offset / units,
                place.y_offset / units,
                is_mark,
            )
        )
    is_plain = not right_to_left and not any(one.is_mark or one.also or one.is_aside for one in glyphs)
    return Shaped(text, face, tuple(glyphs), sum(one.advance for one in glyphs), right_to_left, is_plain)


def _said(text: str, groups: list[int], marks: list[bool], right_to_left: bool) -> Sequence[tuple[str, str]]:
    """For each glyph the letter it stands for, and those behind it that have no glyph.

    Each letter is said once, by a glyph or between two, so that no reader has to turn several at once.
    """
    if groups == list(range(len(text))) and not any(marks):
        return [(one, "") for one in text]
    said = [("", "")] * len(groups)
    starts = sorted(set(groups))
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        there = [place for place, group in enumerate(groups) if group == start]
        if right_to_left:
            there.reverse()
        forms = [place for place in there if not marks[place]]
        if forms:
            for place, letters in zip(forms, _shared(text[start:end], len(forms)), strict=True):
                said[place] = letters[:1], letters[1:]
        else:
            said[there[0]] = text[start:end], ""
    return said


def _shared(letters: str, forms: int) -> list[str]:
    """The letters of a group over its forms; each begins with one that is no mark, while they last."""
    starts = [0]
    for place, one in enumerate(letters[1:], 1):
        if len(starts) < forms and unicodedata.category(one) not in _BESIDE:
            starts.append(place)
    ends = [*starts[1:], len(letters)]
    shared = [letters[start:end] for start, end in zip(starts, ends, strict=True)]
    return shared + [""] * (forms - len(shared))
