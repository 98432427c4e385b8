"""The commands of a page that show glyphs where they were shaped to stand."""

from __future__ import annotations

from dataclasses import dataclass

from healthdesk.letters.pdf_objects import length
from healthdesk.letters.shaping import Glyph

_LEAST_KERN = 0.0005


@dataclass(frozen=True, slots=True)
class Drawn:
    """A glyph by its number in the font of the file."""

    number: int
    glyph: Glyph | None = None
    """None for an invisible one."""
    apart: bool = False
    """Shown by a command of its own: a program that would turn the words around it leaves it out."""


def shown(drawn: list[Drawn], size: float) -> str:
    """The commands that show glyphs: their numbers with the kerning between them, raised where they rise."""
    commands: list[str] = []
    array: list[str] = []
    run: list[str] = []

    def close_run() -> None:
        if run:
            array.append(f"<{''.join(run)}>")
            run.clear()

    def close_array() -> None:
        close_run()
        if array:
            commands.append(f"[{''.join(array)}] TJ")
            array.clear()

    risen = owed = 0.0
    for one in drawn:
        glyph = one.glyph
        if glyph is None and one.apart:
            close_array()
            commands.append(f"<{one.number:04X}> Tj")
            continue
        if glyph is None:
            run.append(f"{one.number:04X}")
            continue
        if glyph.y != risen:
            close_array()
            commands.append(f"{length(glyph.y * size)} Ts")
            risen = glyph.y
        if abs(owed + glyph.x) > _LEAST_KERN:
            close_run()
            array.append(length(-(owed + glyph.x) * 1000))
        run.append(f"{one.number:04X}")
        owed = glyph.kern - glyph.x
    close_array()
    return " ".join([*commands, "0 Ts"] if risen else commands)
