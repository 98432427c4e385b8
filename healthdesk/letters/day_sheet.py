"""Draws the lists of a day: each on pages of its own, so that everybody takes hers along."""

from __future__ import annotations

from dataclasses import dataclass

from healthdesk.letters import pages
from healthdesk.letters.lines import Line, LineMaker
from healthdesk.letters.paper import mm, type_size
from healthdesk.letters.rows import Group, Mark, Row, Rows, Ruled, Written
from healthdesk.letters.sheet import PAGE_HEIGHT, PAGE_WIDTH, Sheet
from healthdesk.records.day_paper import DayPaper, DayTable
from healthdesk.records.letter import SpanStyle, words

LEFT = mm("right")
RIGHT = PAGE_WIDTH - LEFT
WIDTH = RIGHT - LEFT
_BODY, _CAPTION, _TITLE = type_size("body"), type_size("caption"), type_size("title")
_BOX = mm("tick_box")
_GAP = mm("bullet") / 2
_FIRST = LEFT + _BOX + _GAP * 1.4
"""Where the columns begin, right of the boxes."""
_BOTTOM = PAGE_HEIGHT - mm("bottom") - mm("foot")


@dataclass(frozen=True, slots=True)
class _Boxed:
    """The box that is ticked by hand."""

    def __call__(self, sheet: Sheet, y: float) -> None:
        sheet.box(LEFT, y - _BOX * 0.95, _BOX, _BOX)


def draw(content: DayPaper) -> bytes:
    """The pages; the same bytes for the same content."""
    maker = LineMaker()
    rows = Rows(maker, _BODY)
    sheet = Sheet(title=content.title, author=content.house, language=content.language, dated=content.dated)
    laid = [(table, _filled(table, rows)) for table in content.tables]
    count = sum(len(filled) for _table, filled in laid)
    number = 0
    for table, filled in laid:
        for page in filled:
            number += 1
            _head(sheet, maker, content, table)
            for at, row in page.rows:
                for mark in row.marks:
                    mark(sheet, at + row.rise)
            _foot(sheet, maker, content, number, count)
            sheet.end_page()
    return sheet.finish()


def _filled(table: DayTable, rows: Rows) -> list[pages.Page]:
    top = mm("first_line_again") + _TITLE * 1.6
    groups = [_group(table, one, rows) for one in table.rows]
    if not groups:
        groups = [Group(rows.lines(words(table.nothing, SpanStyle.MUTED), _FIRST, RIGHT - _FIRST))]
    return pages.fill(groups, top, top, _BOTTOM)


def _places(table: DayTable) -> list[tuple[float, float]]:
    """Left edge and width of each column."""
    found, left = [], _FIRST
    for _title, share in table.columns:
        width = (RIGHT - _FIRST) * share
        found.append((left, width - _GAP))
        left += width
    return found


def _group(table: DayTable, told: tuple[str, ...], rows: Rows) -> Group:
    """One talk: it stays on one page, with a line under it."""
    cells = [
        (left, rows.maker.break_up(words(one), width / _BODY) if one else [])
        for one, (left, width) in zip(told, _places(table), strict=True)
    ]
    lines = []
    for place in range(max(1, *(len(cell) for _left, cell in cells))):
        marks: list[Mark] = [Written(cell[place], left, _BODY) for left, cell in cells if place < len(cell)]
        if place == 0:
            marks.append(_Boxed())
        lines.append(rows.row(*marks))
    under = Row(rows.leading * 0.7, (Ruled(LEFT, WIDTH),), rise=rows.leading * 0.35)
    return Group((*lines, under))


def _head(sheet: Sheet, maker: LineMaker, content: DayPaper, table: DayTable) -> None:
    """House, day and whose list it is; the titles of the columns."""
    y = mm("running_head")
    sheet.text(maker.one_line(words(content.house, SpanStyle.STRONG)), LEFT, y, _BODY, "accent")
    sheet.text_right(maker.one_line(words(content.title)), RIGHT, y, _BODY)
    y += _TITLE * 1.5
    heading = maker.break_up(words(table.heading, SpanStyle.STRONG), WIDTH * 0.62 / _TITLE)[0]
    sheet.text(heading, LEFT, y, _TITLE)
    room = (WIDTH - heading.width * _TITLE - _GAP * 2) / _BODY
    sheet.text_right(_fitting(maker, table.about, room), RIGHT, y, _BODY, "muted")
    y += _TITLE * 1.4
    for (title, _share), (left, _width) in zip(table.columns, _places(table), strict=True):
        sheet.text(maker.one_line(words(title, SpanStyle.MUTED)), left, y, _CAPTION, "muted")
    sheet.rule(LEFT, y + _CAPTION * 0.6, WIDTH)


def _fitting(maker: LineMaker, text: str, room: float) -> Line:
    return maker.break_up(words(text, SpanStyle.MUTED), room)[0]


def _foot(sheet: Sheet, maker: LineMaker, content: DayPaper, number: int, count: int) -> None:
    y = PAGE_HEIGHT - mm("foot")
    label = maker.one_line(words(content.page_label.format(page=number, pages=count)))
    room = (WIDTH - label.width * _CAPTION - _GAP * 2) / _CAPTION
    sheet.rule(LEFT, y - _CAPTION * 1.4, WIDTH)
    sheet.text(_fitting(maker, content.foot, room), LEFT, y, _CAPTION, "muted")
    sheet.text_right(label, RIGHT, y, _CAPTION, "muted")
