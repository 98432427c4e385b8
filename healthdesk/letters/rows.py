"""From the blocks of a body to rows with a height, in groups that no page end may part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, pairwise, zip_longest

from healthdesk.letters.column_widths import column_widths
from healthdesk.letters.lines import Line, LineMaker
from healthdesk.letters.paper import mm, paper, type_size
from healthdesk.letters.reading_order import is_from_right
from healthdesk.letters.sheet import PAGE_WIDTH, Sheet
from healthdesk.letters.structure import BULLETS, NUMBERS, OF_COLUMN, OF_ROW, Artefact, Element, Role, Tag
from healthdesk.records.letter import (
    Block,
    Columns,
    Facts,
    Heading,
    Listed,
    Paragraph,
    SigningPlaces,
    Span,
    SpanStyle,
    Words,
    plain,
    words,
)

LEFT = mm("left")
WIDTH = PAGE_WIDTH - LEFT - mm("right")
RIGHT = LEFT + WIDTH

_WHOLE, _WHOLE_LINES = 8, 24
"""A table of so many rows, and of no more lines, stays on one page; only a longer one may be parted."""
_TALL = 12
"""A row of more lines than this may be parted itself: there are cells longer than a page."""
_SMALLEST = type_size("caption")
_COMPANY = 3
"""Lines of the body that go along when the signature goes to the next page."""

Mark = Callable[[Sheet, float], None]
"""Draws something on a sheet, given the foot of the row's letters."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a page."""

    height: float
    marks: tuple[Mark, ...] = ()
    rise: float = 0.0
    """From the top of the row to the foot of its letters."""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that stay on one page. The space before it falls away at the top of a page."""

    rows: tuple[Row, ...]
    before: float = 0.0
    binds: bool = False
    """Whether it must not be the last on its page: a heading, the words before a signature."""
    eases: bool = False
    """Whether it may be the last after all, where all that is bound together is taller than a page."""
    ends: bool = False
    """Whether it may be the last too where much of the page would stay empty: a signature, an enclosure."""
    again: tuple[Row, ...] = ()
    """What is shown once more above it where it is the first on a page: the head of its table."""

    @property
    def height(self) -> float:
        """Of its rows, without the space before."""
        return sum(row.height for row in self.rows)


@dataclass(frozen=True, slots=True)
class Written:
    """A line at its place in a row."""

    line: Line
    x: float
    size: float
    tag: Tag
    colour: str = "text"

    def __call__(self, sheet: Sheet, y: float) -> None:
        sheet.text(self.line, self.x, y, self.size, self.tag, self.colour)


@dataclass(frozen=True, slots=True)
class Ruled:
    """A line to write on, over this width."""

    x: float
    width: float

    def __call__(self, sheet: Sheet, y: float) -> None:
        sheet.rule(self.x, y, self.width)


@dataclass
class Rows:
    """Builds the rows of one document."""

    maker: LineMaker = field(default_factory=LineMaker)
    size: float = type_size("body")

    @property
    def leading(self) -> float:
        """From the foot of one line to the foot of the next."""
        return self.size * paper().type["leading"]

    def of(self, blocks: Iterable[Block]) -> list[Group]:
        """The groups of a whole body."""
        groups: list[Group] = []
        for block in blocks:
            more = self._block(block)
            if isinstance(block, SigningPlaces):
                groups = self.in_company(groups)
            elif groups and groups[-1].binds and more:
                more[0] = replace(more[0], before=self.leading * 0.1)
            groups += more
        return groups

    def in_company(self, groups: list[Group]) -> list[Group]:
        """The last groups bound to what follows, so that a signature is never alone on its page."""
        carried = 0.0
        bound = list(groups)
        for place in range(len(bound) - 1, -1, -1):
            if carried >= self.leading * _COMPANY:
                break
            carried += bound[place].height
            bound[place] = replace(bound[place], binds=True)
        return bound

    def _block(self, block: Block) -> list[Group]:
        match block:
            case Heading():
                tag = Element(Role.HEADING, title=plain(block.text))
                return [
                    Group(self.lines(_strong(block.text), LEFT, WIDTH, tag), self.leading * 0.8, binds=True)
                ]
            case Paragraph():
                said = self._paragraph(block.text)
                return self.parted(said, self.leading / 2, self._typed(block.text, WIDTH))
            case Listed():
                return self._list(block)
            case Facts():
                return self._facts(block)
            case Columns():
                return self._table(block)
            case SigningPlaces():
                return [self._places(block)]

    def lines(
        self, text: Words, x: float, width: float, tag: Tag, *first: Mark, own: bool = False
    ) -> tuple[Row, ...]:
        """Words as rows at this place; what else is drawn comes with the first. `own`: typed by a person."""
        rows = [
            self.row(Written(line, x, self.size, tag))
            for line in self.maker.break_up(text, width / self.size, own=own)
        ]
        if first:
            rows[0] = replace(rows[0], marks=(*first, *rows[0].marks))
        return tuple(rows)

    def _paragraph(self, text: Words) -> tuple[Row, ...]:
        """Words over the whole width; a line in a language from right to left begins at the right."""
        tag = Element(Role.PARAGRAPH)
        if self.maker.is_right_to_left or not is_from_right(plain(text)):
            return self.lines(text, LEFT, WIDTH, tag)
        lines = self.maker.break_up(text, WIDTH / self.size, own=True)
        starts = (RIGHT - line.width * self.size if line.is_turned else LEFT for line in lines)
        placed = zip(lines, starts, strict=True)
        return tuple(self.row(Written(line, start, self.size, tag)) for line, start in placed)

    def row(self, *marks: Mark) -> Row:
        """A row of body type."""
        return Row(self.leading, marks, rise=self.size * 1.07)

    def parted(self, rows: tuple[Row, ...], before: float, typed: Iterable[int] = ()) -> list[Group]:
        """A paragraph that may be parted, but never leaves one line alone, nor one of a line that was typed.

        `typed` is how many rows each typed line takes.
        """
        ends = list(accumulate(typed)) or [len(rows)]
        starts = [0, *ends[:-1]]
        lonely = {row for start, end in zip(starts, ends, strict=True) for row in (start + 1, end - 1)}
        cuts = [row for row in range(2, len(rows) - 1) if row in starts or row not in lonely]
        pieces = pairwise([0, *cuts, len(rows)])
        return [Group(rows[start:end], before if start == 0 else 0.0) for start, end in pieces]

    def _typed(self, text: Words, width: float) -> list[int]:
        """How many rows each line takes that was typed."""
        rows: list[list[Span]] = [[]]
        for span in text:
            first, *others = span.text.replace("\r\n", "\n").split("\n")
            rows[-1].append(Span(first, span.style))
            rows += [[Span(one, span.style)] for one in others]
        if len(rows) == 1:
            return []
        return [len(self.maker.break_up(tuple(row), width / self.size)) for row in rows]

    def _list(self, block: Listed) -> list[Group]:
        groups: list[Group] = []
        indent = mm("bullet") * (1.4 if block.numbered else 1.0)
        whole = Element(Role.LIST, attributes=NUMBERS if block.numbered else BULLETS)
        for number, item in enumerate(block.items, 1):
            entry = Element(Role.ITEM, whole)
            sign = Written(
                self.maker.one_line(words(f"{number}." if block.numbered else "•")),
                LEFT,
                self.size,
                Element(Role.LABEL, entry),
            )
            body, own = Element(Role.ITEM_BODY, entry), is_from_right(plain(item))
            rows = self.lines(item, LEFT + indent, WIDTH - indent, body, sign, own=own)
            first = self.leading * (0.5 if block.numbered else 0.25)
            groups += self.parted(rows, first if number == 1 or block.numbered else self.leading * 0.15)
        return groups

    def _facts(self, block: Facts) -> list[Group]:
        table = Element(Role.TABLE)
        return self._tabled([self.fact(table, name, value) for name, value in block.rows])

    def _tabled(self, rows: list[list[tuple[Mark, ...]]], again: tuple[Row, ...] = ()) -> list[Group]:
        """A longer table is parted between rows, but leaves no row alone; its head is not one of them."""
        groups: list[Group] = []
        last, heads = len(rows) - 1, int(bool(again))
        # Rows of many lines are told apart.
        apart = 0.4 if max(map(len, rows[heads:]), default=0) > 2 else 0.1
        whole = last < _WHOLE and sum(map(len, rows)) <= _WHOLE_LINES
        for number, lines in enumerate(rows):
            before = self.leading * (0.6 if number == 0 else apart)
            told = tuple(self.row(*marks) for marks in lines)
            pieces = self.parted(told, before) if len(told) > _TALL else [Group(told, before)]
            groups += [replace(one, again=again if number else ()) for one in pieces]
            is_edge = number in {0, heads, last - 1}
            if number < last and (whole or is_edge):
                groups[-1] = replace(groups[-1], binds=True, eases=not is_edge)
        return groups

    def _table(self, block: Columns) -> list[Group]:
        gap, table = mm("bullet"), Element(Role.TABLE)
        told = [tuple(map(_strong, block.rows[0])), *block.rows[1:]] if block.headed else block.rows
        each = list(zip(*told, strict=True))
        wish = [max(self.maker.one_line(cell).width for cell in one) for one in each]
        word = [max(self.maker.longest(cell) for cell in one) for one in each]
        room = WIDTH + gap
        size = next((one for one in self._sizes() if sum(word) * one + gap * len(word) <= room), _SMALLEST)
        widths = column_widths([one * size + gap for one in wish], [one * size + gap for one in word], room)
        starts = [LEFT + before for before in accumulate(widths[:-1], initial=0.0)]
        places = list(zip(starts, widths, strict=True))
        rows: list[list[tuple[Mark, ...]]] = []
        again: tuple[Row, ...] = ()
        for number, cells in enumerate(told):
            tags = _cell_tags(Element(Role.ROW, table), len(cells), of_column=block.headed and not number)
            rows.append(self._cells(tags, cells, places, gap, size))
        if block.headed:
            seen = [Artefact.LAYOUT] * len(starts)
            again = tuple(self.row(*marks) for marks in self._cells(seen, told[0], places, gap, size))
        return self._tabled(rows, again)

    def _sizes(self) -> tuple[float, ...]:
        """Of the letters in a table: those of the body, or smaller where that keeps its words whole."""
        return self.size, self.size * 0.9, _SMALLEST

    def _cells(
        self,
        tags: Sequence[Tag],
        cells: tuple[Words, ...],
        places: list[tuple[float, float]],
        gap: float,
        size: float,
    ) -> list[tuple[Mark, ...]]:
        """What stands on each line of a row."""
        told: list[list[Written]] = []
        for tag, cell, (x, width) in zip(tags, cells, places, strict=True):
            lines = self.maker.break_up(cell, (width - gap) / size) if cell else []
            told.append([Written(line, x, size, tag) for line in lines])
        return [tuple(filter(None, marks)) for marks in zip_longest(*told)]

    def fact(self, table: Element, name: str, value: Words) -> list[tuple[Mark, ...]]:
        """A name and what is said of it, beside each other: what stands on each line."""
        at = mm("facts")
        row = Element(Role.ROW, table)
        head, cell = Element(Role.HEADER, row, attributes=OF_ROW), Element(Role.CELL, row)
        named = self.maker.break_up(words(name, SpanStyle.MUTED), (at - mm("bullet")) / self.size)
        told = self.maker.break_up(value, (WIDTH - at) / self.size) if value else []
        left = [Written(line, LEFT, self.size, head) for line in named]
        right = [Written(line, LEFT + at, self.size, cell) for line in told]
        return [tuple(filter(None, pair)) for pair in zip_longest(left, right)]

    def _places(self, block: SigningPlaces) -> Group:
        gap = mm("bullet") * 2
        width = (WIDTH - gap * (len(block.places) - 1)) / len(block.places)
        room = "signature_room" if self.size >= type_size("body") else "signature_room_tight"
        rows = [Row(mm(room))]
        ruled = tuple(Ruled(LEFT + place * (width + gap), width) for place in range(len(block.places)))
        rows.append(Row(self.leading / 2, ruled))
        under = [(Element(Role.PARAGRAPH), self._signer(lines, width)) for lines in block.places]
        for place in range(max(len(lines) for _tag, lines in under)):
            marks = tuple(
                Written(lines[place], LEFT + column * (width + gap), self.size, tag)
                for column, (tag, lines) in enumerate(under)
                if place < len(lines)
            )
            rows.append(self.row(*marks))
        return Group(tuple(rows), self.leading)

    def _signer(self, told: tuple[str, ...], width: float) -> list[Line]:
        """The name stands out; what is long takes more lines."""
        styles = (SpanStyle.STRONG, *(SpanStyle.PLAIN for _ in told[1:]))
        each = (words(one, style) for one, style in zip(told, styles, strict=True))
        return [line for one in each for line in self.maker.break_up(one, width / self.size)]


def _cell_tags(row: Element, count: int, *, of_column: bool) -> list[Tag]:
    """The first cell names its row; those of a head each name their column."""
    if of_column:
        return [Element(Role.HEADER, row, attributes=OF_COLUMN) for _cell in range(count)]
    first = Element(Role.HEADER, row, attributes=OF_ROW)
    return [first, *(Element(Role.CELL, row) for _cell in range(count - 1))]


def _strong(text: Words) -> Words:
    return tuple(replace(one, style=_stronger(one.style)) for one in text)


def _stronger(style: SpanStyle) -> SpanStyle:
    return SpanStyle.STRONG if style is SpanStyle.PLAIN else style
