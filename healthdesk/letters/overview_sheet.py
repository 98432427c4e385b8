"""Papers of the house that are no letters: an overview for the person herself, on as many pages as needed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from healthdesk.letters import pages
from healthdesk.letters.lines import LineMaker
from healthdesk.letters.paper import mm, type_size
from healthdesk.letters.rows import LEFT, RIGHT, WIDTH, Rows
from healthdesk.letters.sheet import PAGE_HEIGHT, Sheet
from healthdesk.letters.structure import Artefact, Element, Role
from healthdesk.records.letter import Block, SpanStyle, words

_CAPTION = type_size("caption")
_BOTTOM = PAGE_HEIGHT - mm("bottom") - mm("foot")


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewContent:
    """Final words; nothing is looked up while drawing."""

    title: str
    house: str
    about: str
    """Whose overview it is, and of which day."""
    body: tuple[Block, ...]
    made_on: date
    page_label: str
    """With {page} and {pages}."""
    language: str = "nl"


def draw(content: OverviewContent) -> bytes:
    """The pages; the same bytes for the same content."""
    maker = LineMaker(content.language)
    rows = Rows(maker, type_size("body"))
    sheet = Sheet(title=content.title, author=content.house, language=content.language, dated=content.made_on)
    top = _head(sheet, maker, rows, content)
    filled = pages.fill(rows.of(content.body), top, mm("first_line_again"), _BOTTOM)
    for number, page in enumerate(filled, 1):
        for at, row in page.rows:
            for mark in row.marks:
                mark(sheet, at + row.rise)
        _foot(sheet, maker, content, number, len(filled))
        sheet.end_page()
    return sheet.finish()


def _head(sheet: Sheet, maker: LineMaker, rows: Rows, content: OverviewContent) -> float:
    """House, title and whose it is; returns where the body begins."""
    y = mm("head")
    house = maker.one_line(words(content.house, SpanStyle.STRONG))
    sheet.text(house, LEFT, y, type_size("body"), Element(Role.PARAGRAPH), "accent")
    title = Element(Role.TITLE, title=content.title)
    for line in maker.break_up(words(content.title, SpanStyle.STRONG), WIDTH / type_size("title")):
        y += type_size("title") * 1.4
        sheet.text(line, LEFT, y, type_size("title"), title)
    about = Element(Role.PARAGRAPH)
    for row in rows.lines(words(content.about, SpanStyle.MUTED), LEFT, WIDTH, about):
        y += row.height
        for mark in row.marks:
            mark(sheet, y)
    return y + mm("bullet") * 1.5


def _foot(sheet: Sheet, maker: LineMaker, content: OverviewContent, number: int, count: int) -> None:
    y = PAGE_HEIGHT - mm("foot")
    label = maker.one_line(words(content.page_label.format(page=number, pages=count)))
    room = (WIDTH - label.width * _CAPTION - mm("bullet")) / _CAPTION
    told = maker.break_up(words(f"{content.title} · {content.about}"), room)[0]
    sheet.rule(LEFT, y - _CAPTION * 1.4, WIDTH)
    sheet.text(told, LEFT, y, _CAPTION, Artefact.FOOT, "muted")
    sheet.text_right(label, RIGHT, y, _CAPTION, Artefact.FOOT, "muted")
