"""Draws a letter as Belgian post and offices expect it. Content in, bytes out; the same for the same.

Distances follow NBN Z 01-002 where it and the post agree. The norm would begin the address six
centimetres down; in a C5/6 window envelope the post then misses its free edge, so the block ends
where the post wants it to end (docs/decisions/007).
"""

from __future__ import annotations

from healthdesk.letters import pages, reply_slip
from healthdesk.letters.lines import Line, LineMaker
from healthdesk.letters.paper import mm, type_size
from healthdesk.letters.rows import LEFT, RIGHT, WIDTH, Group, Row, Rows, Written
from healthdesk.letters.sheet import PAGE_HEIGHT, Sheet
from healthdesk.records.house import WindowSide
from healthdesk.records.letter import LetterContent, SpanStyle, Words, words

_CAPTION = type_size("caption")
_FACE_RISE, _FACE_HEIGHT = 1.07, 1.37
"""Of the type size: from the top of a line's letters to their foot, and down to the tails."""
_BOTTOM = PAGE_HEIGHT - mm("bottom")
_MAKER = LineMaker()
"""Shared by all letters, which say most words again; other sheets may hold secrets and have their own."""
_ROOM = ((6, 1.0), (5, 1.0), (4, 1.0), (4, 0.75), (3, 0.6))
"""Blank lines for the signature and air between paragraphs: the norm's, or less where that saves a page."""


def draw(content: LetterContent) -> bytes:
    """The letter as a PDF."""
    return draw_counted(content)[0]


def draw_counted(content: LetterContent) -> tuple[bytes, int]:
    """The letter, and how many pages it has."""
    maker = _MAKER
    sheet = Sheet(title=content.title, author=content.sender, language=content.language, dated=content.dated)
    filled, slip_top = _arranged(content, maker)
    for number, page in enumerate(filled, 1):
        if number == 1:
            _letterhead(sheet, maker, content)
            _address(sheet, maker, content)
            _reference(sheet, maker, content)
        _page_number(sheet, maker, content, number, len(filled))
        for top, row in page.rows:
            for mark in row.marks:
                mark(sheet, top + row.rise)
        if content.slip is not None and number == len(filled):
            reply_slip.draw(sheet, maker, content.slip, slip_top)
        sheet.end_page()
    return sheet.finish(), len(filled)


def _arranged(content: LetterContent, maker: LineMaker) -> tuple[list[pages.Page], float]:
    """The filled pages, and where the reply slip begins on the last."""
    rows = Rows(maker)
    body = [*_opening(content, rows), *rows.of(content.body)]
    after = _after_signature(content, rows)
    tries = (_filled(content, [*body, *_signed(content, rows, lines), *after], air) for lines, air in _ROOM)
    return min(tries, key=lambda tried: len(tried[0]))


def _filled(content: LetterContent, groups: list[Group], air: float) -> tuple[list[pages.Page], float]:
    filled = pages.fill(groups, mm("subject"), mm("first_line_again"), _BOTTOM, air)
    if content.slip is None:
        return filled, 0.0
    slip_top = _BOTTOM - reply_slip.height(content.slip)
    if filled[-1].used + mm("tick_box") > slip_top:
        filled.append(pages.Page(used=mm("first_line_again")))
    return filled, slip_top


def _opening(content: LetterContent, rows: Rows) -> list[Group]:
    subject = (*words(f"{content.subject_label}: ", SpanStyle.STRONG), *_strong(content.subject))
    return [
        Group(rows.lines(subject, LEFT, WIDTH), binds=True),
        Group(rows.lines(content.salutation, LEFT, WIDTH), rows.leading * 2, binds=True),
        Group((), rows.leading / 2, binds=True),
    ]


def _signed(content: LetterContent, rows: Rows, blank_lines: int) -> list[Group]:
    if not content.closing:
        return []
    closing = rows.lines(words(content.closing), LEFT, WIDTH)
    room = Row(rows.leading * blank_lines)
    signed = tuple(
        rows.row(
            Written(
                rows.maker.one_line(words(line, SpanStyle.STRONG if place == 0 else SpanStyle.PLAIN)),
                LEFT,
                rows.size,
            )
        )
        for place, line in enumerate(content.signature)
    )
    return [Group((*closing, room, *signed), rows.leading)]


def _after_signature(content: LetterContent, rows: Rows) -> list[Group]:
    groups = []
    for label, lines, blank in (
        (content.enclosures_label, content.enclosures, 2),
        (content.copies_label, content.copies, 1),
    ):
        if lines:
            named = words(f"{label}: ", SpanStyle.MUTED) + words(" · ".join(lines))
            groups.append(Group(rows.lines(named, LEFT, WIDTH), rows.leading * blank))
    return groups


def _letterhead(sheet: Sheet, maker: LineMaker, content: LetterContent) -> None:
    y = mm("head") + type_size("brand") * 0.75
    sheet.text(maker.one_line(words(content.sender, SpanStyle.STRONG)), LEFT, y, type_size("brand"), "accent")
    y = mm("head") + _CAPTION * 0.8
    for line in content.sender_lines[:4]:
        sheet.text_right(maker.one_line(words(line)), RIGHT, y, _CAPTION, "muted")
        y += _CAPTION * 1.4


def _address(sheet: Sheet, maker: LineMaker, content: LetterContent) -> None:
    size, width = type_size("address"), mm("address_width")
    lines: list[Line] = [
        line for part in content.address if part for line in maker.break_up(part, width / size)
    ]
    if not lines:
        return
    room = mm("address_end") - mm("address_top")
    size = min(size, room / len(lines) / 1.15)
    tall = size * _FACE_HEIGHT
    step = min(mm("address_step"), (room - tall) / max(len(lines) - 1, 1))
    left = mm("address_left" if content.window_side is WindowSide.LEFT else "address_right")
    top = min(mm("address_start"), mm("address_end") - tall - step * (len(lines) - 1))
    for place, line in enumerate(lines):
        sheet.text(line, left, top + place * step + size * _FACE_RISE, size)


def _reference(sheet: Sheet, maker: LineMaker, content: LetterContent) -> None:
    stops = (0.0, mm("your_reference"), mm("our_reference"), mm("date"), WIDTH)
    size = type_size("body")
    top = mm("reference")
    for place, (label, value) in enumerate(content.reference[:4]):
        x, room = LEFT + stops[place], stops[place + 1] - stops[place] - mm("tick_box")
        sheet.text(maker.one_line(words(label)), x, top + _CAPTION * 0.8, _CAPTION, "muted")
        y = top + _CAPTION * 0.8 + size * 1.3
        for line in maker.break_up(_strong(value), room / size)[:2]:
            sheet.text(line, x, y, size)
            y += size * 1.15


def _page_number(sheet: Sheet, maker: LineMaker, content: LetterContent, number: int, count: int) -> None:
    if count == 1:
        return
    label = maker.one_line(words(content.page_label.format(page=number, pages=count)))
    if number == 1:
        sheet.text_right(label, RIGHT, PAGE_HEIGHT - mm("foot"), _CAPTION, "muted")
        return
    y = mm("running_head") + _CAPTION
    sheet.text(maker.one_line(words(content.running_head)), LEFT, y, _CAPTION, "muted")
    sheet.text_right(label, RIGHT, y, _CAPTION, "muted")
    sheet.rule(LEFT, y + _CAPTION * 0.7, WIDTH)


def _strong(text: Words) -> Words:
    return tuple(
        part if part.style is not SpanStyle.PLAIN else words(part.text, SpanStyle.STRONG)[0] for part in text
    )
