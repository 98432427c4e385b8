"""From letters to glyphs: kerned, joined and stacked as their script asks, each stretch once."""

from __future__ import annotations

from dataclasses import dataclass

import uharfbuzz as hb

from healthdesk.letters.faces import Face, glyph_of, unknown

_MOST = 4_096
_UNCOVERED_WIDTH = 0.62
"""Of the size: the box that stands for a character no face can write."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One drawn form. Lengths are fractions of the type size."""

    id: int
    text: str
    """What it stands for; empty when an earlier glyph of the same group says it."""
    advance: float
    kern: float
    """How much more it moves on than its own width."""
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Shaped:
    """A stretch of one face, one direction; glyphs in the order the eye meets them."""

    text: str
    face: Face | None
    """None: no face has these characters; a box each."""
    glyphs: tuple[Glyph, ...]
    width: float
    right_to_left: bool


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
    glyphs = tuple(Glyph(space, one, _UNCOVERED_WIDTH, kern, 0.0, 0.0) for one in text)
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
    said = _said(text, [info.cluster for info in infos])
    units = face.units
    glyphs = []
    for info, place, stands_for in zip(infos, places, said, strict=True):
        kern = place.x_advance - face.width_of(info.codepoint)
        glyphs.append(
            Glyph(
                info.codepoint,
                stands_for,
                place.x_advance / units,
                kern / units,
                place.x_offset / units,
                place.y_offset / units,
            )
        )
    return Shaped(text, face, tuple(glyphs), sum(one.advance for one in glyphs), right_to_left)


def _said(text: str, clusters: list[int]) -> list[str]:
    """For each glyph the characters it stands for: a group's first glyph says them all."""
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    seen: set[int] = set()
    said = []
    for cluster in clusters:
        said.append("" if cluster in seen else text[cluster : ends[cluster]])
        seen.add(cluster)
    return said
