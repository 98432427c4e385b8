"""Draws a page to take home: large type where there is room, smaller where there is much to say.

One page as long as it can be read without effort; only what is really too much goes on to a second. Then the
type is as large as that number of pages allows, and a part that would leave half a page empty goes on over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from healthdesk.letters.lines import Line, LineMaker
from healthdesk.letters.paper import mm
from healthdesk.letters.sheet import PAGE_HEIGHT, PAGE_WIDTH, Sheet
from healthdesk.letters.structure import BOX_TO_TICK, BULLETS, OF_ROW, Artefact, Element, Role, Tag
from healthdesk.records.handout import Handout, HandoutPart
from healthdesk.records.letter import Span, SpanStyle, Words, words

LEFT = mm("right")
RIGHT = PAGE_WIDTH - mm("right")
WIDTH = RIGHT - LEFT
_TOP = mm("running_head")
_END = PAGE_HEIGHT - mm("bottom") - mm("foot")
_SIZES = (12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.2)
_LARGE_SIZES = (20.0, 18.0, 16.0, 14.0, *_SIZES)
_FOOT_SIZES, _FOOT_LINES = (10.0, 9.5, 9.0, 8.5, 8.0, 7.5), 2
"""Where to ask stands in the foot: as large as has room there, and largest for who reads with difficulty."""
_LABEL_MOST = 0.38
"""Of the width, for the names of the lines at most; they take no more than the longest needs."""
_TOGETHER = 2
"""So many lines of a text stay together at the end of a page, and at the top of the next."""
_LEADING, _DENSE_LEADING = 1.36, 1.3
_DENSE = 10.0
"""From this size down the names of the lines stand in front of them, not beside them."""

Draw = Callable[[Sheet, float], None]


@dataclass(frozen=True, slots=True)
class _Block:
    """Something that stays together: its height, and how to draw it from a top."""

    height: float
    draw: Draw
    pieces: tuple[_Block, ...] = ()
    """What it can be parted into, where it goes on to another page; empty: it stays together."""


class _Setter:
    """Sets the words of one size of type."""

    def __init__(self, maker: LineMaker, size: float, parts: Iterable[HandoutPart]) -> None:
        self._maker, self.size = maker, size
        labels = [label for part in parts for label, _told in part.rows]
        longest = max((maker.one_line(words(label)).width for label in labels), default=0.0)
        self._beside = min(longest * size + size, WIDTH * _LABEL_MOST)

    def text(
        self,
        text: str,
        tag: Tag,
        *,
        left: float = LEFT,
        width: float = WIDTH,
        scale: float = 1.0,
        style: SpanStyle = SpanStyle.PLAIN,
        colour: str = "text",
    ) -> _Block:
        """Words under each other from one left edge."""
        spans = words(text, style) if text else ()
        return self._set(spans, tag, left, width, self.size * scale, colour)

    def _set(
        self, spans: Words, tag: Tag, left: float, width: float, size: float, colour: str = "text"
    ) -> _Block:
        lines = self._maker.break_up(spans, width / size) if spans else []
        step = size * (_LEADING if self.size > _DENSE else _DENSE_LEADING)

        def some(first: int, end: int) -> _Block:
            def draw(sheet: Sheet, top: float) -> None:
                for number, line in enumerate(lines[first:end]):
                    sheet.text(line, left, top + step * number + size, size, tag, colour)

            return _Block(step * (end - first), draw)

        cuts = (0, *range(_TOGETHER, len(lines) - _TOGETHER + 1), len(lines))
        pieces = tuple(some(first, end) for first, end in pairwise(cuts)) if len(cuts) > 2 else ()
        return replace(some(0, len(lines)), pieces=pieces)

    def part(self, part: HandoutPart) -> _Block:
        """A heading with its words and lines."""
        indent = self.size * 1.9 if part.tick else 0.0
        left, width = LEFT + indent, WIDTH - indent
        heading = Element(Role.HEADING, title=part.heading)
        tick = Element(Role.SPAN, heading, read_as=f"{BOX_TO_TICK} ")
        blocks = [
            self.text(part.heading, heading, left=left, width=width, scale=1.1, style=SpanStyle.STRONG),
            self.text(part.words, Element(Role.PARAGRAPH), left=left, width=width),
            *self._items(part.items, left, width),
            *self._rows(part, left, width),
        ]
        gap = _Block(self.size * (0.75 if self.size > _DENSE else 0.42), _nothing)
        head, *rest = [piece for block in blocks if block.height for piece in (block.pieces or (block,))]
        first = _stacked([head, *rest[:1]])  # a heading does not end a page
        box = self.size * 1.05

        def draw(sheet: Sheet, top: float) -> None:
            if part.tick:
                sheet.box(LEFT, top + self.size * 0.22, box, box, "muted", tick)
            first.draw(sheet, top)

        pieces = (_Block(first.height, draw), *rest[1:], gap)
        return replace(_stacked(pieces), pieces=pieces)

    def _items(self, items: tuple[str, ...], left: float, width: float) -> list[_Block]:
        whole, indent = Element(Role.LIST, attributes=BULLETS), self.size * 1.2
        blocks = []
        for item in items:
            one = Element(Role.ITEM, whole)
            sign = self.text("•", Element(Role.LABEL, one), left=left, width=indent)
            said = self.text(item, Element(Role.ITEM_BODY, one), left=left + indent, width=width - indent)
            blocks.append(_beside(sign, said))
        return blocks

    def _rows(self, part: HandoutPart, left: float, width: float) -> list[_Block]:
        if self.size > _DENSE:
            table = Element(Role.TABLE)
            return [self._row(label, told, left, width, table) for label, told in part.rows]
        spans = [(Span(f"{label}: ", SpanStyle.MUTED), Span(told)) for label, told in part.rows]
        between = (Span(" · ", SpanStyle.MUTED),)
        told = [span for number, pair in enumerate(spans) for span in ((between if number else ()) + pair)]
        return [self._set(tuple(told), Element(Role.PARAGRAPH), left, width, self.size)]

    def _row(self, label: str, told: str, left: float, width: float, table: Element) -> _Block:
        beside, row = self._beside, Element(Role.ROW, table)
        head, cell = Element(Role.HEADER, row, attributes=OF_ROW), Element(Role.CELL, row)
        name = self.text(label, head, left=left, width=beside - self.size * 0.6, style=SpanStyle.MUTED)
        value = self.text(told, cell, left=left + beside, width=width - beside)

        return _beside(name, value)


def _beside(left: _Block, right: _Block) -> _Block:
    def draw(sheet: Sheet, top: float) -> None:
        left.draw(sheet, top)
        right.draw(sheet, top)

    first, *rest = right.pieces or (right,)
    pieces = (_beside(left, first), *rest) if rest and left.height <= first.height else ()
    return _Block(max(left.height, right.height), draw, pieces)


def _stacked(blocks: Sequence[_Block]) -> _Block:
    def draw(sheet: Sheet, top: float) -> None:
        for block in blocks:
            block.draw(sheet, top)
            top += block.height

    return _Block(sum(block.height for block in blocks), draw)


def draw(content: Handout) -> bytes:
    """The page; the same bytes for the same content."""
    maker = LineMaker(content.language)
    pages = _fitted(maker, content)
    sheet = Sheet(title=content.title, author=content.house, language=content.language, dated=content.dated)
    for number, page in enumerate(pages, start=1):
        top = _TOP
        for block in page:
            block.draw(sheet, top)
            top += block.height
        _foot(sheet, maker, content, number, len(pages))
        sheet.end_page()
    return sheet.finish()


def _fitted(maker: LineMaker, content: Handout) -> list[list[_Block]]:
    """In the largest type that fits on one page, or else on as few as there can be."""
    ways: list[list[list[_Block]]] = []
    for size in _LARGE_SIZES if content.large else _SIZES:
        blocks = _blocks(_Setter(maker, size, content.parts), content)
        whole = _pages(blocks)
        if len(whole) == 1:
            return whole
        ways += [whole, _pages(_parted(blocks))]
    sound = [pages for pages in ways if not any(map(_runs_off, pages))]
    return min(sound or ways, key=len)  # of as many pages the first: the largest type


def _runs_off(page: Sequence[_Block]) -> bool:
    return len(page) == 1 and _TOP + page[0].height > _END


def _parted(blocks: Iterable[_Block]) -> list[_Block]:
    """The same, where each part may go on to the next page."""
    return [piece for block in blocks for piece in (block.pieces or (block,))]


def _blocks(setter: _Setter, content: Handout) -> list[_Block]:
    size = setter.size
    house = " · ".join((content.house, *content.house_lines))
    for_whom = " · ".join(filter(None, (content.person, content.told_date)))
    title = Element(Role.TITLE, title=content.title)
    gap = _Block(size * 0.9, _nothing)
    return [
        setter.text(house, Element(Role.PARAGRAPH), scale=0.85, style=SpanStyle.MUTED),
        _Block(size * 0.5, _nothing),
        setter.text(content.title, title, scale=1.7, style=SpanStyle.STRONG, colour="accent"),
        setter.text(for_whom, Element(Role.PARAGRAPH), style=SpanStyle.MUTED),
        gap,
        setter.text(content.intro, Element(Role.PARAGRAPH)),
        gap,
        *(setter.part(part) for part in content.parts),
    ]


def _nothing(_sheet: Sheet, _top: float) -> None:
    """Only room."""


def _pages(blocks: list[_Block]) -> list[list[_Block]]:
    pages: list[list[_Block]] = [[]]
    used = _TOP
    for block in blocks:
        if block.draw is _nothing and (not pages[-1] or used + block.height > _END):
            continue  # no room above or under all the rest
        if pages[-1] and used + block.height > _END:
            pages.append([])
            used = _TOP
        pages[-1].append(block)
        used += block.height
    return pages


def _foot(sheet: Sheet, maker: LineMaker, content: Handout, number: int, pages: int) -> None:
    room = WIDTH * (0.86 if pages > 1 else 1.0)
    size, lines = _foot_lines(maker, content, room)
    sheet.rule(LEFT, _END + size * 0.6, WIDTH)
    y = _END + size * 2.1
    said = Element(Role.PARAGRAPH) if number == pages else Artefact.FOOT
    for line in lines:
        sheet.text(line, LEFT, y, size, said)
        y += size * _LEADING
    if pages > 1:
        label = content.page_label.format(page=number, pages=pages)
        told = maker.one_line(words(label, SpanStyle.MUTED))
        sheet.text_right(told, RIGHT, _END + size * 2.1, size, Artefact.FOOT)


def _foot_lines(maker: LineMaker, content: Handout, room: float) -> tuple[float, list[Line]]:
    told = words(content.foot, SpanStyle.MUTED)
    size, lines = 0.0, list[Line]()
    for size in _FOOT_SIZES if content.large else _FOOT_SIZES[2:]:
        lines = maker.break_up(told, room / size)
        if len(lines) <= _FOOT_LINES:
            break
    return size, lines[:_FOOT_LINES]
