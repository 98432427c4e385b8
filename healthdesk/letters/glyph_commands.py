"""The commands of a page that show glyphs where they were shaped to stand."""

from __future__ import annotations

from dataclasses import dataclass

from healthdesk.letters.embedded_font import HAIR
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

    def say(unseen: list[Drawn]) -> None:
        """Close before the glyph they belong to, so that nobody meets them after it."""
        for one in unseen:
            if one.apart:
                close_array()
                commands.append(f"<{one.number:04X}> Tj")
            else:
                run.append(f"{one.number:04X}")
        unseen.clear()

    risen = owed = 0.0
    unseen: list[Drawn] = []
    for one in drawn:
        glyph = one.glyph
        if glyph is None:
            unseen.append(one)
            continue
        if glyph.y != risen:
            close_array()
            commands.append(f"{length(glyph.y * size)} Ts")
            risen = glyph.y
        moved = owed + glyph.x - HAIR * len(unseen)
        if abs(moved) > _LEAST_KERN:
            close_run()
            array.append(length(-moved * 1000))
        if unseen:
            say(unseen)
        run.append(f"{one.number:04X}")
        owed = glyph.kern - glyph.x
    if unseen:
        close_run()
        array.append(length(HAIR * len(unseen) * 1000 - min(owed, 0.0) * 1000))
    say(unseen)
    close_array()
    return " ".join([*commands, "0 Ts"] if risen else commands)
