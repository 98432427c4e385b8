"""Draws a letter as Belgian post and offices expect it. Content in, bytes out; the same for the same.

Distances follow NBN Z 01-002 where it and the post agree. The norm would begin the address six
centimetres down; in a C5/6 window envelope the post then misses its free edge, so the block ends
where the post wants it to end (docs/decisions/007).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from operator import itemgetter

from healthdesk.letters import pages, reply_slip, signature_place
from healthdesk.letters.fitting import fitted
from healthdesk.letters.lines import Line, LineMaker
from healthdesk.letters.paper import mm, type_size
from healthdesk.letters.rows import LEFT, RIGHT, WIDTH, Group, Row, Rows
from healthdesk.letters.sheet import PAGE_HEIGHT, Sheet
from healthdesk.letters.structure import OF_COLUMN, Artefact, Element, Role
from healthdesk.letters.texts import colon
from healthdesk.records.house import WindowSide
from healthdesk.records.letter import LetterContent, Listed, SpanStyle, Words, plain, words

_CAPTION = type_size("caption")
_FACE_RISE, _FACE_HEIGHT = 1.07, 1.37
"""Of the type size: from the top of a line's letters to their foot, and down to the tails."""
_TIGHT = 1.15
"""From the foot of one line to the foot of the next, where a place is small; in sizes of the type."""
_BOTTOM = PAGE_HEIGHT - mm("bottom")
_LISTED = range(4, 16)
"""So many enclosures or copies stand below each other; fewer, or too many for a page, beside each other."""
_MAKER = LineMaker()
"""Shared by all letters, which say most words again; other sheets may hold secrets and have their own."""
_BODY, _SMALLER = type_size("body"), type_size("body_smaller")
_ROOM = (
    (6, 1.0, _BODY),
    (5, 1.0, _BODY),
    (4, 1.0, _BODY),
    (4, 0.75, _BODY),
    (3, 0.6, _BODY),
    (3, 0.6, _SMALLER),
)
"""Blank lines for the signature, air between groups, size: the norm's, or less where that saves a page."""


def draw(content: LetterContent) -> bytes:
    """The letter as a PDF."""
    return draw_counted(content)[0]


def draw_counted(content: LetterContent) -> tuple[bytes, int]:
    """The letter, and how many pages it has."""
    maker = _MAKER
    sheet = Sheet(
        title=content.title,
        author=content.sender,
        language=content.language,
        dated=content.dated,
        mirrors=False,
    )
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
    if content.carried is not None:
        sheet.carry(content.carried)
    return sheet.finish(), len(filled)


def _arranged(content: LetterContent, maker: LineMaker) -> tuple[list[pages.Page], float]:
    """The filled pages, and where the reply slip begins on the last."""
    slip_room = reply_slip.height(maker, content.slip) if content.slip is not None else 0.0
    fewest: list[pages.Page] = []
    for tried in _tries(content, maker, slip_room):
        if not fewest or len(tried) < len(fewest):
            fewest = tried
        if len(fewest) == 1:
            break
    return fewest, _BOTTOM - slip_room


def _tries(content: LetterContent, maker: LineMaker, slip_room: float) -> Iterator[list[pages.Page]]:
    """The letter in each of the rooms there are, the norm's own first; a body is set once for each size."""
    top = _body_top(maker, content)
    for size, rooms in groupby(_ROOM, key=itemgetter(2)):
        rows = Rows(maker, size)
        body = [*_opening(content, rows), *rows.of(content.body)]
        after = _after_signature(content, rows)
        for blank_lines, air, _size in rooms:
            end = [*_signed(content, rows, blank_lines), *after]
            yield pages.fill(_together(rows, body, end, slip_room), top, mm("first_line_again"), _BOTTOM, air)


def _together(rows: Rows, body: list[Group], end: list[Group], slip_room: float) -> list[Group]:
    """A signature never stands alone: lines of the body go with it, and it keeps the slip company."""
    if slip_room:
        end = [*end, Group((Row(slip_room + mm("tick_box")),))]
    if not end:
        return body
    bound = [replace(one, binds=True, eases=not one.binds, ends=not one.binds) for one in end[:-2]]
    return [*rows.in_company(body), *bound, *(replace(one, binds=True) for one in end[-2:-1]), end[-1]]


def _opening(content: LetterContent, rows: Rows) -> list[Group]:
    subject = (
        *words(f"{content.subject_label}{colon(content.language)} ", SpanStyle.STRONG),
        *_strong(content.subject),
    )
    title = Element(Role.TITLE, title=plain(content.subject))
    salutation = rows.lines(content.salutation, LEFT, WIDTH, Element(Role.PARAGRAPH))
    return [
        Group(rows.lines(subject, LEFT, WIDTH, title), binds=True),
        Group(salutation, rows.leading * 2, binds=True),
        Group((), rows.leading / 2, binds=True),
    ]


def _signed(content: LetterContent, rows: Rows, blank_lines: int) -> list[Group]:
    if not content.closing:
        return []
    closing = rows.lines(words(content.closing), LEFT, WIDTH, Element(Role.PARAGRAPH))
    room = Row(
        rows.leading * blank_lines, signature_place.places(content.to_sign, rows.leading * blank_lines)
    )
    tag = Element(Role.PARAGRAPH)
    told = (
        words(line, SpanStyle.PLAIN if place else SpanStyle.STRONG)
        for place, line in enumerate(content.signature)
    )
    signed = tuple(row for line in told for row in rows.lines(line, LEFT, WIDTH, tag))
    return [Group((*closing, room, *signed), rows.leading)]


def _after_signature(content: LetterContent, rows: Rows) -> list[Group]:
    groups: list[Group] = []
    for label, lines, blank in (
        (content.enclosures_label, content.enclosures, 2),
        (content.copies_label, content.copies, 1),
    ):
        label_said = words(f"{label}{colon(content.language)} ", SpanStyle.MUTED)
        listed = len(lines) in _LISTED
        named = label_said if listed else label_said + words(" · ".join(lines))
        if lines:
            told = rows.lines(named, LEFT, WIDTH, Element(Role.PARAGRAPH))
            groups.append(Group(told, rows.leading * blank, binds=listed))
        if listed:
            items = rows.of([Listed(tuple(map(words, lines)), numbered=True)])
            for place in (0, -2):  # neither the first nor the last of them stands alone on its page
                items[place] = replace(items[place], binds=True)
            groups += items
    return groups


def _letterhead(sheet: Sheet, maker: LineMaker, content: LetterContent) -> None:
    """Name left, address right; a long name takes more lines, then smaller type, never the other's place."""
    own = _sender(maker, content)
    widest = max((line.width for line in own), default=0.0) * _CAPTION
    room = WIDTH - widest - mm("bullet")
    sizes = (type_size("brand"), type_size("brand") * 0.85, _BODY, _BODY * 0.9, _CAPTION)
    size, name = fitted(maker, words(content.sender, SpanStyle.STRONG), room, sizes, 3)
    y, tag = mm("head") + size * 0.75, Element(Role.PARAGRAPH)
    for line in name:
        sheet.text(line, LEFT, y, size, tag, "accent")
        y += size * 1.2
    y, tag = mm("head") + _CAPTION * 0.8, Element(Role.PARAGRAPH)
    for line in own:
        sheet.text_right(line, RIGHT, y, _CAPTION, tag, "muted")
        y += _CAPTION * 1.4


def _sender(maker: LineMaker, content: LetterContent) -> list[Line]:
    """Where the house is. What does not fit beside its neighbour goes below it; all ends above the window."""
    room = mm("sender_width") / _CAPTION
    told = [
        piece
        for line in content.sender_lines[:4]
        for piece in ([line] if maker.one_line(words(line)).width <= room else line.split(" · "))
    ]
    return [line for one in told for line in maker.break_up(words(one), room)][:5]


def _address(sheet: Sheet, maker: LineMaker, content: LetterContent) -> None:
    size, width = type_size("address"), mm("address_width")
    lines: list[Line] = [
        line for part in content.address if part for line in maker.break_up(part, width / size)
    ]
    if not lines:
        return
    room = mm("address_end") - mm("address_top")
    size = min(size, room / len(lines) / _TIGHT)
    tall = size * _FACE_HEIGHT
    step = min(mm("address_step"), (room - tall) / max(len(lines) - 1, 1))
    left = mm("address_left" if content.window_side is WindowSide.LEFT else "address_right")
    top = min(mm("address_start"), mm("address_end") - tall - step * (len(lines) - 1))
    tag = Element(Role.PARAGRAPH)
    for place, line in enumerate(lines):
        sheet.text(line, left, top + place * step + size * _FACE_RISE, size, tag)


def _reference(sheet: Sheet, maker: LineMaker, content: LetterContent) -> None:
    """A table of two rows: what it is, and under it what is said."""
    top = mm("reference") + _CAPTION * 0.8
    table = Element(Role.TABLE)
    heads, cells = Element(Role.ROW, table), Element(Role.ROW, table)
    for (label, _value), (x, size, lines) in zip(
        content.reference, _reference_values(maker, content), strict=False
    ):
        head = Element(Role.HEADER, heads, attributes=OF_COLUMN)
        sheet.text(maker.one_line(words(label)), x, top, _CAPTION, head, "muted")
        cell = Element(Role.CELL, cells)
        for place, line in enumerate(lines):
            sheet.text(line, x, top + _BODY * 1.3 + place * size * _TIGHT, size, cell)


def _reference_values(maker: LineMaker, content: LetterContent) -> list[tuple[float, float, list[Line]]]:
    """Of each name its place, and its value in the size in which it fits there."""
    stops = (0.0, mm("your_reference"), mm("our_reference"), mm("date"), WIDTH)
    values = []
    for place, (_label, value) in enumerate(content.reference[:4]):
        room = stops[place + 1] - stops[place] - mm("tick_box")
        size, lines = fitted(maker, _strong(value), room, (_BODY, _BODY * 0.9, _CAPTION), 2)
        values.append((LEFT + stops[place], size, lines))
    return values


def _body_top(maker: LineMaker, content: LetterContent) -> float:
    """Where the subject stands; lower only where a reference takes more lines than there is room for."""
    tall = max(
        (size * _TIGHT * len(lines) for _x, size, lines in _reference_values(maker, content)), default=0.0
    )
    return max(mm("subject"), mm("reference") + _CAPTION * 0.8 + _BODY * 1.3 + tall)


def _page_number(sheet: Sheet, maker: LineMaker, content: LetterContent, number: int, count: int) -> None:
    if count == 1:
        return
    label = maker.one_line(words(content.page_label.format(page=number, pages=count)))
    if number == 1:
        sheet.text_right(label, RIGHT, PAGE_HEIGHT - mm("foot"), _CAPTION, Artefact.FOOT, "muted")
        return
    y = mm("running_head") + _CAPTION
    room = WIDTH - label.width * _CAPTION - mm("bullet")
    above = _running_head(maker, content.running_head, room / _CAPTION)
    sheet.text(above, LEFT, y, _CAPTION, Artefact.HEAD, "muted")
    sheet.text_right(label, RIGHT, y, _CAPTION, Artefact.HEAD, "muted")
    sheet.rule(LEFT, y + _CAPTION * 0.7, WIDTH)


def _running_head(maker: LineMaker, text: str, room: float) -> Line:
    """On one line: a long receiver is shortened, the number and the date behind it stay whole."""
    line = maker.one_line(words(text))
    name, dot, rest = text.partition(" · ")
    if line.width <= room or not name:
        return line

    def shortened(length: int) -> Line:
        return maker.one_line(words(f"{name[:length].rstrip()}…{dot}{rest}"))

    # What is pasted as a receiver may be a whole page: each step halves what is left to try.
    most = bisect_right(range(1, len(name)), room, key=lambda length: shortened(length).width)
    return shortened(most)


def _strong(text: Words) -> Words:
    return tuple(
        part if part.style is not SpanStyle.PLAIN else words(part.text, SpanStyle.STRONG)[0] for part in text
    )
