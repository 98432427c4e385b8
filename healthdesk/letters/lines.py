"""From words to lines: which face writes what, where a line ends, in which order its parts stand."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import inf
from typing import NamedTuple

from healthdesk.letters import reading_order, spoken
from healthdesk.letters.faces import BOLD, ITALIC, REGULAR, Face, face_for
from healthdesk.letters.holding import held
from healthdesk.letters.links import links
from healthdesk.letters.printable import printable
from healthdesk.letters.shaping import Shaped, Shaper
from healthdesk.records.letter import SpanStyle, Words
from healthdesk.rules.language_names import is_right_to_left

_WEIGHTS = {
    SpanStyle.PLAIN: REGULAR,
    SpanStyle.STRONG: BOLD,
    SpanStyle.EMPHASIS: ITALIC,
    SpanStyle.MUTED: REGULAR,
    SpanStyle.MISSING: BOLD,
}
_STICKING = frozenset({"Mn", "Me", "Cf"})
_BREAK_AFTER = "-–/"
_PLAIN_SPACES = " \t"
_MOST = 1_024
_ENOUGH_LINES, _ENOUGH_WORDS = 2, 4
_HAIR = 1e-6
"""What sums of widths may be off by: a column as wide as its longest word has room for it."""
_SHORT_WORD, _STILL_SHORT = 0.25, 0.5
"""Of the width: a last line of one word, and of that word with the one before it."""


@dataclass(frozen=True, slots=True, eq=False)
class Turned:
    """Neighbours on a line that are read from right to left, in the order of their words."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a line in one face and style."""

    shaped: Shaped
    style: SpanStyle
    language: str = ""
    """Of words in another script than the document's own."""
    link: str = ""
    """The address that it leads to."""
    turned: Turned | None = None
    """Where it stands among words from right to left: all of those."""


@dataclass(frozen=True, slots=True)
class Line:
    """Parts as the eye meets them from the left. Width is a fraction of the type size."""

    parts: tuple[Part, ...]
    width: float
    parted: bool = False
    """Whether it ends within a word, which the next line takes up without a space."""

    @property
    def is_turned(self) -> bool:
        """Whether all of it is read from right to left."""
        return bool(self.parts) and all(part.turned is not None for part in self.parts)


class _Cell(NamedTuple):
    """One character and all that is known of it."""

    text: str
    face: Face | None
    style: SpanStyle
    level: int
    language: str
    link: str


class _Atom(NamedTuple):
    """Cells that are shaped together."""

    shaped: Shaped
    style: SpanStyle
    level: int
    language: str
    link: str


class _Word(NamedTuple):
    """What stays together, and the spaces behind it."""

    atoms: list[_Atom]
    gap: list[_Atom]


class LineMaker:
    """Breaks words into lines, and remembers how it shaped them."""

    def __init__(self, language: str = "") -> None:
        self.is_right_to_left = is_right_to_left(language)
        self._shaper = Shaper()
        self._known: dict[tuple[Words, float, bool], tuple[Line, ...]] = {}

    def one_line(self, words: Words) -> Line:
        """All of it on one line, however long."""
        (line,) = self._remembered(words, inf)
        return line

    def break_up(self, words: Words, width: float, *, own: bool = False) -> list[Line]:
        """As many lines as it takes; `width` is a fraction of the type size. Line ends typed are kept.

        `own`: whoever typed it may have written in another language than the page; it reads as it begins,
        but a sentence of the page that begins with a name stays one of the page.
        """
        return list(self._remembered(words, width, own=own))

    def longest(self, words: Words) -> float:
        """The width of the widest that must stay together: a word, an amount with its unit, a date."""
        rows = _rows(words, right_to_left=self.is_right_to_left, own=False)
        each = (_wide(self._atoms(chunk)) for row in rows for chunk, _spaces in _chunks(row))
        return max(each, default=0.0)

    def _remembered(self, words: Words, width: float, *, own: bool = False) -> tuple[Line, ...]:
        """The lines; the same words only once, until it knows a thousand."""
        found = self._known.get((words, width, own))
        if found is None:
            if len(self._known) >= _MOST:
                self._known.clear()
            rows = _rows(words, right_to_left=self.is_right_to_left, own=own)
            if width == inf:
                found = (_line([atom for row in rows for atom in self._atoms(row)]),)
            else:
                found = tuple(line for row in rows for line in self._break_row(row, width))
            self._known[words, width, own] = found
        return found

    def _break_row(self, row: list[_Cell], width: float) -> list[Line]:
        lines: list[list[_Word]] = [[]]
        used, width = 0.0, width + _HAIR
        for chunk, spaces in _chunks(row):
            atoms = self._atoms(chunk)
            wide = _wide(atoms)
            if lines[-1] and used + wide > width:
                lines.append([])
                used = 0.0
            if wide > width:
                *full, atoms = self._split(chunk, width)
                lines[-1:] = [*([_Word(piece, [])] for piece in full), []]
                wide = _wide(atoms)
            gap = self._atoms(spaces)
            lines[-1].append(_Word(atoms, gap))
            used += wide + _wide(gap)
        _not_alone(lines, width)
        return [_line(_all(line), parted=not line[-1].gap) for line in lines[:-1]] + [_line(_all(lines[-1]))]

    def _split(self, chunk: list[_Cell], width: float) -> list[list[_Atom]]:
        """A word wider than the line, cut where it must be, never before a mark."""
        pieces: list[list[_Cell]] = [[]]
        for cell in chunk:
            tried = [*pieces[-1], cell]
            wide = sum(atom.shaped.width for atom in self._atoms(tried))
            if pieces[-1] and wide > width and unicodedata.category(cell.text) not in _STICKING:
                pieces.append([cell])
            else:
                pieces[-1] = tried
        return [self._atoms(piece) for piece in pieces]

    def _atoms(self, cells: Sequence[_Cell]) -> list[_Atom]:
        atoms: list[_Atom] = []
        start = 0
        for end in range(1, len(cells) + 1):
            first = cells[start]
            if end < len(cells) and _alike(first, cells[end]):
                continue
            text = "".join(cell.text for cell in cells[start:end])
            shaped = self._shaper.shape(text, first.face, right_to_left=first.level % 2 == 1)
            atoms.append(_Atom(shaped, first.style, first.level, first.language, first.link))
            start = end
        return atoms


def _alike(one: _Cell, other: _Cell) -> bool:
    together = one.face is other.face and one.style is other.style and one.level == other.level
    return together and one.language == other.language and one.link == other.link


def _rows(words: Words, *, right_to_left: bool, own: bool) -> list[list[_Cell]]:
    """The cells of each row that was typed, composed and with their face and level."""
    rows: list[list[tuple[str, SpanStyle]]] = [[]]
    for span in words:
        for one in unicodedata.normalize("NFC", printable(span.text)).replace("\r\n", "\n"):
            if one in "\n\r\u2028\u2029":
                rows.append([])
            else:
                rows[-1].append((" " if one == "\t" else one, span.style))
    return [_cells(row, right_to_left=right_to_left, own=own) for row in rows]


def _cells(row: list[tuple[str, SpanStyle]], *, right_to_left: bool, own: bool) -> list[_Cell]:
    text = "".join(one for one, _style in row)
    levels = [0] * len(text)
    if reading_order.has_right_to_left(text):
        if own:
            begins = reading_order.begins_at_right if right_to_left else reading_order.is_from_right
            right_to_left = begins(text)
        levels = reading_order.levels(text, right_to_left=right_to_left)
    cells: list[_Cell] = []
    known = zip(row, levels, spoken.languages(text), links(text), strict=True)
    for (one, style), level, language, link in known:
        face = face_for(one, _WEIGHTS[style])
        before = cells[-1].face if cells else None
        if before is not None and unicodedata.category(one) in _STICKING and ord(one) in before.covered:
            face = before
        cells.append(_Cell(one, face, style, level, language, link))
    return cells


def _chunks(row: list[_Cell]) -> list[tuple[list[_Cell], list[_Cell]]]:
    """Stretches that stay together, each with the spaces after it."""
    chunks: list[tuple[list[_Cell], list[_Cell]]] = []
    chunk: list[_Cell] = []
    spaces: list[_Cell] = []
    holding = held("".join(cell.text for cell in row))
    for place, cell in enumerate(row):
        is_space = cell.text in _PLAIN_SPACES and place not in holding
        in_address = bool(chunk and cell.link) and chunk[-1].link == cell.link
        hyphen_before = len(chunk) > 1 and chunk[-1].text in _BREAK_AFTER and cell.text.isalpha()
        hyphen_before &= not in_address
        signs = bool(chunk) and _is_sign(chunk[-1].text) and _is_sign(cell.text)
        if not is_space and (spaces or ((hyphen_before or signs) and place - 1 not in holding)):
            chunks.append((chunk, spaces))
            chunk, spaces = [], []
        (spaces if is_space else chunk).append(cell)
    chunks.append((chunk, spaces))
    return chunks


def _is_sign(one: str) -> bool:
    """Whether it is written without spaces around it, so that a line may end before and after it."""
    return unicodedata.category(one) == "Lo" and unicodedata.east_asian_width(one) == "W"


def _wide(atoms: Sequence[_Atom]) -> float:
    return sum(atom.shaped.width for atom in atoms)


def _all(line: Sequence[_Word]) -> list[_Atom]:
    return [atom for word in line for atom in (*word.atoms, *word.gap)]


def _not_alone(lines: list[list[_Word]], width: float) -> None:
    """A short last word takes the one before it along, where that line has enough; half a word takes both."""
    if len(lines) < _ENOUGH_LINES or any(piece.gap for piece in lines[-1][:-1]):
        return
    before = lines[-2]
    start = next((place for place in reversed(range(len(before))) if before[place].gap), 0)
    along = _all([*before[start:], *lines[-1]])
    short = _wide(_all(lines[-1])) < width * _SHORT_WORD and _wide(along) < width * _STILL_SHORT
    if short and start >= _ENOUGH_WORDS - 1:
        lines[-1][:0] = before[start:]
        del before[start:]


def _line(atoms: list[_Atom], *, parted: bool = False) -> Line:
    while atoms and atoms[-1].shaped.text.strip(_PLAIN_SPACES) == "":
        atoms = atoms[:-1]
    parts = [
        Part(atom.shaped, atom.style, atom.language, atom.link, turned) for atom, turned in _turned(atoms)
    ]
    seen = reading_order.in_sight(parts, [atom.level for atom in atoms])
    return Line(tuple(seen), sum(part.shaped.width for part in seen), parted)


def _turned(atoms: Sequence[_Atom]) -> Iterator[tuple[_Atom, Turned | None]]:
    """Each atom with the words from right to left that it stands among."""
    for level, group in groupby(atoms, key=lambda atom: atom.level > 0):
        some = list(group)
        turned = None
        if level:
            language = next((atom.language for atom in some if atom.language), "")
            turned = Turned("".join(atom.shaped.text for atom in some), language)
        for atom in some:
            yield atom, turned
