"""Draws the lists of a day: each on pages of its own, so that everybody takes hers along."""

from __future__ import annotations

from dataclasses import dataclass

from healthdesk.letters import pages
from healthdesk.letters.fitting import fitted
from healthdesk.letters.lines import Line, LineMaker
from healthdesk.letters.paper import mm, type_size
from healthdesk.letters.rows import Group, Mark, Row, Rows, Ruled, Written
from healthdesk.letters.sheet import PAGE_HEIGHT, PAGE_WIDTH, Sheet
from healthdesk.letters.structure import OF_COLUMN, Artefact, Element, Role, Tag
from healthdesk.records.day_paper import DayPaper, DayTable
from healthdesk.records.letter import SpanStyle, words

LEFT = mm("right")
RIGHT = PAGE_WIDTH - LEFT
WIDTH = RIGHT - LEFT
_BODY, _CAPTION, _TITLE = type_size("body"), type_size("caption"), type_size("title")
_HEADINGS = (_TITLE, _TITLE * 0.8, _BODY, _CAPTION)
"""Whose list it is stands on one line, however long her name."""
_BOX = mm("tick_box")
_GAP = mm("bullet") / 2
_BOTTOM = PAGE_HEIGHT - mm("bottom") - mm("foot")


@dataclass(frozen=True, slots=True)
class _Boxed:
    """The box that is ticked by hand."""

    def __call__(self, sheet: Sheet, y: float) -> None:
        sheet.box(LEFT, y - _BOX * 0.95, _BOX, _BOX)


@dataclass(frozen=True, slots=True)
class _Head:
    """What the head of a page belongs to: where it stands for the first time it is read, then only seen."""

    house: Tag = Artefact.HEAD
    title: Tag = Artefact.HEAD
    heading: Tag = Artefact.HEAD
    about: Tag = Artefact.HEAD
    columns: tuple[Tag, ...] = ()


def draw(content: DayPaper) -> bytes:
    """The pages; the same bytes for the same content."""
    maker = LineMaker(content.language)
    rows = Rows(maker, _BODY)
    sheet = Sheet(title=content.title, author=content.house, language=content.language, dated=content.dated)
    laid = [_laid(content, table, rows, first=place == 0) for place, table in enumerate(content.tables)]
    count = sum(len(filled) for _table, _head, filled in laid)
    number = 0
    for table, first_head, filled in laid:
        for place, page in enumerate(filled):
            number += 1
            head = _Head() if place else first_head
            _draw_head(sheet, maker, content, table, head)
            for at, row in page.rows:
                for mark in row.marks:
                    mark(sheet, at + row.rise)
            _foot(sheet, maker, content, number, count)
            sheet.end_page()
    return sheet.finish()


def _laid(
    content: DayPaper, table: DayTable, rows: Rows, *, first: bool
) -> tuple[DayTable, _Head, list[pages.Page]]:
    """A table, what its head is when it is read for the first time, and its pages."""
    grid = Element(Role.TABLE)
    titles = Element(Role.ROW, grid)
    head = _Head(
        house=Element(Role.PARAGRAPH) if first else Artefact.HEAD,
        title=Element(Role.TITLE, title=content.title) if first else Artefact.HEAD,
        heading=Element(Role.HEADING, title=table.heading),
        about=Element(Role.PARAGRAPH),
        columns=tuple(Element(Role.HEADER, titles, attributes=OF_COLUMN) for _one in table.columns),
    )
    return table, head, _filled(table, grid, rows)


def _first(table: DayTable) -> float:
    """Where the columns begin: right of the boxes."""
    return LEFT + _BOX + _GAP * 1.4 if table.ticked else LEFT


def _filled(table: DayTable, grid: Element, rows: Rows) -> list[pages.Page]:
    top = mm("first_line_again") + _TITLE * 1.6
    groups = [_group(table, Element(Role.ROW, grid), one, rows) for one in table.rows]
    if not groups:
        whole = f"<</O/Table/ColSpan {len(table.columns)}>>"
        cell = Element(Role.CELL, Element(Role.ROW, grid), attributes=whole)
        left = _first(table)
        groups = [Group(rows.lines(words(table.nothing, SpanStyle.MUTED), left, RIGHT - left, cell))]
    return pages.fill(groups, top, top, _BOTTOM)


def _places(table: DayTable) -> list[tuple[float, float]]:
    """Left edge and width of each column."""
    left = first = _first(table)
    found = []
    for _title, share in table.columns:
        width = (RIGHT - first) * share
        found.append((left, width - _GAP))
        left += width
    return found


def _group(table: DayTable, row: Element, told: tuple[str, ...], rows: Rows) -> Group:
    """One talk: it stays on one page, with a line under it."""
    cells = [
        (left, Element(Role.CELL, row), rows.maker.break_up(words(one), width / _BODY) if one else [])
        for one, (left, width) in zip(told, _places(table), strict=True)
    ]
    lines = []
    for place in range(max(1, *(len(cell) for _left, _tag, cell in cells))):
        marks: list[Mark] = [
            Written(cell[place], left, _BODY, tag) for left, tag, cell in cells if place < len(cell)
        ]
        if place == 0 and table.ticked:
            marks.append(_Boxed())
        lines.append(rows.row(*marks))
    under = Row(rows.leading * 0.7, (Ruled(LEFT, WIDTH),), rise=rows.leading * 0.35)
    return Group((*lines, under))


def _draw_head(sheet: Sheet, maker: LineMaker, content: DayPaper, table: DayTable, head: _Head) -> None:
    """House, day and whose list it is; the titles of the columns."""
    y = mm("running_head")
    house = maker.one_line(words(content.house, SpanStyle.STRONG))
    sheet.text(house, LEFT, y, _BODY, head.house, "accent")
    sheet.text_right(maker.one_line(words(content.title)), RIGHT, y, _BODY, head.title)
    y += _TITLE * 1.5
    about = words(table.about, SpanStyle.MUTED)
    left = WIDTH - _GAP * 2
    room = max(left * 0.62, left - maker.one_line(about).width * _BODY)
    size, heading = fitted(maker, words(table.heading, SpanStyle.STRONG), room, _HEADINGS, 1)
    sheet.text(heading[0], LEFT, y, size, head.heading)
    size, told = fitted(maker, about, left - heading[0].width * size, (_BODY, _CAPTION), 1)
    sheet.text_right(told[0], RIGHT, y, size, head.about, "muted")
    y += _TITLE * 1.4
    tags = head.columns or tuple(Artefact.HEAD for _one in table.columns)
    for (title, _share), (left, _width), tag in zip(table.columns, _places(table), tags, strict=True):
        sheet.text(maker.one_line(words(title, SpanStyle.MUTED)), left, y, _CAPTION, tag, "muted")
    sheet.rule(LEFT, y + _CAPTION * 0.6, WIDTH)


def _fitting(maker: LineMaker, text: str, room: float) -> Line:
    return maker.break_up(words(text, SpanStyle.MUTED), room)[0]


def _foot(sheet: Sheet, maker: LineMaker, content: DayPaper, number: int, count: int) -> None:
    y = PAGE_HEIGHT - mm("foot")
    label = maker.one_line(words(content.page_label.format(page=number, pages=count)))
    room = (WIDTH - label.width * _CAPTION - _GAP * 2) / _CAPTION
    sheet.rule(LEFT, y - _CAPTION * 1.4, WIDTH)
    said = Element(Role.PARAGRAPH) if number == count else Artefact.FOOT
    sheet.text(_fitting(maker, content.foot, room), LEFT, y, _CAPTION, said, "muted")
    sheet.text_right(label, RIGHT, y, _CAPTION, Artefact.FOOT, "muted")
