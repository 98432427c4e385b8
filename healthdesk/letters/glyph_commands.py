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
    commands = _Commands()
    run = commands.run
    risen = owed = 0.0
    unseen: list[Drawn] = []
    for one in drawn:
        glyph = one.glyph
        if glyph is None:
            unseen.append(one)
            continue
        if glyph.y != risen:
            commands.rise(glyph.y * size)
            risen = glyph.y
        moved = owed + glyph.x
        if unseen:
            moved -= HAIR * len(unseen)
        if moved > _LEAST_KERN or moved < -_LEAST_KERN:
            commands.move(moved)
        if unseen:
            commands.whisper(unseen)
        run.append(f"{one.number:04X}")
        owed = glyph.kern - glyph.x
    if unseen:
        commands.move(min(owed, 0.0) - HAIR * len(unseen))
        commands.whisper(unseen)
    return commands.told(risen=bool(risen))


class _Commands:
    def __init__(self) -> None:
        self.run: list[str] = []
        self._array: list[str] = []
        self._all: list[str] = []

    def move(self, by: float) -> None:
        """To the right, in sizes."""
        self._close_run()
        self._array.append(length(-by * 1000))

    def rise(self, to: float) -> None:
        self._close()
        self._all.append(f"{length(to)} Ts")

    def whisper(self, unseen: list[Drawn]) -> None:
        """Just before the glyph that is next, so that nobody meets them behind it."""
        for one in unseen:
            if one.apart:
                self._close()
                self._all.append(f"<{one.number:04X}> Tj")
            else:
                self.run.append(f"{one.number:04X}")
        unseen.clear()

    def told(self, *, risen: bool) -> str:
        self._close()
        return " ".join([*self._all, "0 Ts"] if risen else self._all)

    def _close_run(self) -> None:
        if self.run:
            self._array.append(f"<{''.join(self.run)}>")
            self.run.clear()

    def _close(self) -> None:
        self._close_run()
        if self._array:
            self._all.append(f"[{''.join(self._array)}] TJ")
            self._array.clear()
