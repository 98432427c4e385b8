"""A line in the stretches that are shown by one command each, in the order in which they are told."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from healthdesk.letters.faces import Face
from healthdesk.letters.lines import Line, Part, Turned


@dataclass(slots=True)
class Stretch:
    """Neighbours on a line that one command draws. Lengths are in sizes of the type."""

    parts: list[Part]
    lead: Part
    """Whose face and language it has: signs and spaces among words from right to left are drawn along."""
    left: float
    """Where it begins, from the left end of the line."""
    is_guest: bool = False
    """Whether more words on its line are read from left to right than from right to left."""
    beside_figures: bool = False
    """Whether it is from right to left, and figures or a name from left to right stand among its words."""

    @property
    def face(self) -> Face | None:
        """None where no face has its characters."""
        return self.lead.shaped.face


@dataclass(slots=True)
class Told:
    """Stretches that belong to one part of the document, and how wide they are together."""

    turned: Turned | None
    link: str
    stretches: list[Stretch]
    width: float


def told_apart(line: Line) -> list[Told]:
    """Its words from the left; those from right to left among them in the order they are read."""
    apart: list[Told] = []
    at = 0.0
    for (turned, link), group in groupby(line.parts, key=attrgetter("turned", "link")):
        start = at
        some = []
        for parts in _together(group):
            lead = parts[0] if turned is None else next((one for one in parts if not _is_bare(one)), parts[0])
            some.append(Stretch(parts, lead, at))
            at += sum(part.shaped.width for part in parts)
        apart.append(Told(turned, link, some, at - start))
    turned_ones = [one for one in apart if one.turned is not None]
    if turned_ones:
        is_guest = _words(line, turned=False) > _words(line, turned=True)
        for one in turned_ones:
            for stretch in one.stretches:
                stretch.is_guest = is_guest
                stretch.beside_figures = len(one.stretches) > 1 and stretch.lead.shaped.right_to_left
            one.stretches = _as_read(one.stretches)
    return apart


def _words(line: Line, *, turned: bool) -> int:
    return sum(len(part.shaped.text.split()) for part in line.parts if part.shaped.right_to_left is turned)


def _together(parts: Iterable[Part]) -> list[list[Part]]:
    found: list[list[Part]] = []
    lead: Part | None = None
    for part in parts:
        if lead is not None and _one_command(lead, part):
            found[-1].append(part)
            lead = part if _is_bare(lead) else lead
        else:
            found.append([part])
            lead = part
    return found


def _one_command(lead: Part, part: Part) -> bool:
    left, right = lead.shaped, part.shaped
    same = left.right_to_left == right.right_to_left and lead.style is part.style and lead.link == part.link
    if not same or left.face is None or right.face is None:
        return False
    return (left.face is right.face and lead.language == part.language) or _is_bare(lead) or _is_bare(part)


def _is_bare(part: Part) -> bool:
    """Whether it is only spaces and signs among words from right to left."""
    shaped = part.shaped
    return shaped.right_to_left and not any(unicodedata.category(one)[0] in "LM" for one in shaped.text)


def _as_read(some: list[Stretch]) -> list[Stretch]:
    """Figures and names among words from right to left keep their own order."""
    read: list[Stretch] = []
    from_left: list[Stretch] = []
    for one in reversed(some):
        if one.lead.shaped.right_to_left:
            read += [*reversed(from_left), one]
            from_left.clear()
        else:
            from_left.append(one)
    return read + from_left[::-1]
