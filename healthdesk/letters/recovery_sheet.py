"""The recovery sheet: one calm page with the code, what it is for, and where to keep it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from healthdesk.letters.code_squares import squares_of
from healthdesk.letters.lines import LineMaker
from healthdesk.letters.paper import mm, type_size
from healthdesk.letters.rows import LEFT, RIGHT, WIDTH
from healthdesk.letters.sheet import Sheet
from healthdesk.letters.structure import Element, Role
from healthdesk.letters.texts import day_in_words
from healthdesk.records.letter import SpanStyle, words

_INSIDE = mm("bullet") * 1.4
_QR = mm("sheet_qr")
_GROUPS_A_LINE = 3
_ROW = 1.75
"""From row to row, in sizes of the type."""
_CAPITAL = 0.75
"""How high a capital is, in sizes of the type."""


@dataclass(frozen=True, slots=True)
class SheetContent:
    """Final words; nothing is looked up while drawing."""

    title: str
    house: str
    made_on: str
    """ISO date."""
    explained: tuple[str, ...]
    code_title: str
    code: str
    squares: str
    """What the QR code is, for who has the sheet read out."""
    foot: str
    language: str = "nl"


def draw(content: SheetContent) -> bytes:
    """The page; the same bytes for the same content."""
    made_on = date.fromisoformat(content.made_on)
    sheet = Sheet(title=content.title, author=content.house, language=content.language, dated=made_on)
    maker = LineMaker(content.language)
    y = mm("head") * 2
    title = Element(Role.TITLE, title=content.title)
    y = _write(sheet, maker, content.title, type_size("title"), y, title, SpanStyle.STRONG, "accent")
    under = f"{content.house} · {day_in_words(made_on, content.language)}"
    y = _write(sheet, maker, under, type_size("body"), y + mm("bullet") * 0.4, _paragraph(), colour="muted")
    y += mm("bullet") * 1.6
    for paragraph in content.explained:
        y = _write(sheet, maker, paragraph, type_size("body") + 1, y, _paragraph()) + mm("bullet") * 0.6
    y += mm("bullet")
    y = _code(sheet, maker, content, y)
    y += mm("bullet") * 0.6
    _write(sheet, maker, content.foot, type_size("body") - 1, y, _paragraph(), colour="muted")
    sheet.end_page()
    return sheet.finish()


def _paragraph() -> Element:
    return Element(Role.PARAGRAPH)


def _write(
    sheet: Sheet,
    maker: LineMaker,
    text: str,
    size: float,
    y: float,
    tag: Element,
    style: SpanStyle = SpanStyle.PLAIN,
    colour: str = "text",
) -> float:
    for line in maker.break_up(words(text, style), WIDTH / size):
        y += size * 1.4
        sheet.text(line, LEFT, y, size, tag, colour)
    return y


def _code(sheet: Sheet, maker: LineMaker, content: SheetContent, top: float) -> float:
    """The box with the code: groups large enough to read across a desk, and squares for a scanner."""
    size, caption = type_size("code"), type_size("body")
    groups = content.code.split("-")
    rows = [groups[start : start + _GROUPS_A_LINE] for start in range(0, len(groups), _GROUPS_A_LINE)]
    tall = caption + len(rows) * size * _ROW
    height = max(_QR, tall) + 2 * _INSIDE
    sheet.box(LEFT, top, WIDTH, height, "accent")
    y = top + (height - tall) / 2 + caption * _CAPITAL
    above = maker.one_line(words(content.code_title, SpanStyle.MUTED))
    sheet.text(above, LEFT + _INSIDE, y, caption, Element(Role.HEADING, title=content.code_title))
    column = (WIDTH - _QR - 3 * _INSIDE) / _GROUPS_A_LINE
    tag = _paragraph()
    for row in rows:
        y += size * _ROW
        for place, group in enumerate(row):
            told = maker.one_line(words(group, SpanStyle.STRONG))
            sheet.text(told, LEFT + _INSIDE + place * column, y, size, tag)
    picture = Element(Role.FIGURE, alternative=content.squares)
    left = RIGHT - _INSIDE - _QR
    sheet.squares(squares_of(content.code), left, top + (height - _QR) / 2, _QR, picture)
    return top + height
