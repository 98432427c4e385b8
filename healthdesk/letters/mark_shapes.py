"""The marks above and below letters, drawn as shapes.

As glyphs they stand on a line of their own in the eyes of a program that copies the words out, or on the
wrong side of the letter that carries them. So the shape is for the eye; an invisible glyph says the mark.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import uharfbuzz as hb

from healthdesk.letters.faces import Face
from healthdesk.letters.paper import ink
from healthdesk.letters.pdf_objects import length
from healthdesk.letters.shaping import Glyph


def shape_of(face: Face, glyph: Glyph, x: float, y: float, size: float, colour: str) -> str:
    """The commands that fill its shape, with the pen at x and y from below; none for what is blank."""
    outline = _outline(face, glyph.id)
    if not outline:
        return ""
    scale = f"{size / face.units:.6f}"
    placed = f"{length(x + glyph.x * size)} {length(y + glyph.y * size)}"
    return f"q {ink(colour)} rg {scale} 0 0 {scale} {placed} cm {outline} f Q"


@lru_cache(maxsize=512)
def _outline(face: Face, glyph: int) -> str:
    """In units of the face."""
    told: list[str] = []
    face.shaping.draw_glyph(glyph, _pen(), told)
    return " ".join(told)


@lru_cache(maxsize=1)
def _pen() -> Any:
    """Writes each stroke as a command; a curve of TrueType comes as one of PDF."""
    pen = hb.DrawFuncs()
    pen.set_move_to_func(_move)
    pen.set_line_to_func(_line)
    pen.set_cubic_to_func(_curve)
    pen.set_close_path_func(_close)
    return pen


def _move(x: float, y: float, told: list[str]) -> None:
    told.append(f"{x:.0f} {y:.0f} m")


def _line(x: float, y: float, told: list[str]) -> None:
    told.append(f"{x:.0f} {y:.0f} l")


def _curve(*places: Any) -> None:
    *points, told = places
    told.append(" ".join(f"{one:.0f}" for one in points) + " c")


def _close(told: list[str]) -> None:
    told.append("h")
