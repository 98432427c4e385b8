"""From words to lines: which face writes what, where a line ends, in which order its parts stand."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from healthdesk.letters import reading_order
from healthdesk.letters.faces import BOLD, ITALIC, REGULAR, Face, face_for
from healthdesk.letters.shaping import Shaped, Shaper
from healthdesk.records.letter import SpanStyle, Words

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


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a line in one face and style."""

    shaped: Shaped
    style: SpanStyle


@dataclass(frozen=True, slots=True)
class Line:
    """Parts as the eye meets them from the left. Width is a fraction of the type size."""

    parts: tuple[Part, ...]
    width: float


@dataclass(frozen=True, slots=True)
class _Cell:
    """One character and all that is known of it."""

    text: str
    face: Face | None
    style: SpanStyle
    level: int


@dataclass(frozen=True, slots=True)
class _Atom:
    """Cells that are shaped together."""

    shaped: Shaped
    style: SpanStyle
    level: int


class LineMaker:
    """Breaks words into lines, and remembers how it shaped them."""

    def __init__(self) -> None:
        self._shaper = Shaper()

    def one_line(self, words: Words) -> Line:
        """All of it on one line, however long."""
        return _line([atom for row in _rows(words) for atom in self._atoms(row)])

    def break_up(self, words: Words, width: float) -> list[Line]:
        """As many lines as it takes; `width` is a fraction of the type size. Line ends typed are kept."""
        lines: list[Line] = []
        for row in _rows(words):
            lines += self._break_row(row, width)
        return lines

    def _break_row(self, row: list[_Cell], width: float) -> list[Line]:
        lines: list[Line] = []
        line: list[_Atom] = []
        used = 0.0
        for chunk, spaces in _chunks(row):
            atoms = self._atoms(chunk)
            wide = sum(atom.shaped.width for atom in atoms)
            if line and used + wide > width:
                lines.append(_line(line))
                line, used = [], 0.0
            if wide > width:
                *full, atoms = self._split(chunk, width)
                lines += [_line(piece) for piece in full]
                wide = sum(atom.shaped.width for atom in atoms)
            gap = self._atoms(spaces)
            line += atoms + gap
            used += wide + sum(atom.shaped.width for atom in gap)
        lines.append(_line(line))
        return lines

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
            atoms.append(_Atom(shaped, first.style, first.level))
            start = end
        return atoms


def _alike(one: _Cell, other: _Cell) -> bool:
    return one.face is other.face and one.style is other.style and one.level == other.level


def _rows(words: Words) -> list[list[_Cell]]:
    """The cells of each row that was typed, composed and with their face and level."""
    rows: list[list[tuple[str, SpanStyle]]] = [[]]
    for span in words:
        for one in unicodedata.normalize("NFC", span.text).replace("\r\n", "\n"):
            if one in "\n\r\u2028\u2029":
                rows.append([])
            else:
                rows[-1].append((" " if one == "\t" else one, span.style))
    return [_cells(row) for row in rows]


def _cells(row: list[tuple[str, SpanStyle]]) -> list[_Cell]:
    text = "".join(one for one, _style in row)
    levels = reading_order.levels(text) if reading_order.has_right_to_left(text) else [0] * len(text)
    cells: list[_Cell] = []
    for (one, style), level in zip(row, levels, strict=True):
        face = face_for(one, _WEIGHTS[style])
        before = cells[-1].face if cells else None
        if before is not None and unicodedata.category(one) in _STICKING and ord(one) in before.covered:
            face = before
        cells.append(_Cell(one, face, style, level))
    return cells


def _chunks(row: list[_Cell]) -> list[tuple[list[_Cell], list[_Cell]]]:
    """Stretches that stay together, each with the spaces after it."""
    chunks: list[tuple[list[_Cell], list[_Cell]]] = []
    chunk: list[_Cell] = []
    spaces: list[_Cell] = []
    for cell in row:
        is_space = cell.text in _PLAIN_SPACES
        hyphen_before = len(chunk) > 1 and chunk[-1].text in _BREAK_AFTER and cell.text.isalpha()
        if not is_space and (spaces or hyphen_before):
            chunks.append((chunk, spaces))
            chunk, spaces = [], []
        (spaces if is_space else chunk).append(cell)
    chunks.append((chunk, spaces))
    return chunks


def _line(atoms: list[_Atom]) -> Line:
    while atoms and atoms[-1].shaped.text.strip(_PLAIN_SPACES) == "":
        atoms = atoms[:-1]
    seen = reading_order.in_sight(atoms, [atom.level for atom in atoms])
    parts = tuple(Part(atom.shaped, atom.style) for atom in seen)
    return Line(parts, sum(part.shaped.width for part in parts))
