"""The strip at the foot of a letter on which the receiver answers, with its code."""

from __future__ import annotations

from healthdesk.letters.code_squares import squares_of
from healthdesk.letters.lines import Line, LineMaker
from healthdesk.letters.paper import mm, type_size
from healthdesk.letters.rows import LEFT, RIGHT, WIDTH
from healthdesk.letters.sheet import Sheet
from healthdesk.letters.structure import BOX_TO_TICK, BOXES, Element, Role
from healthdesk.records.letter import ReplySlip, SpanStyle, words

_SIZE = type_size("caption") + 0.5
_ROW, _LEADING = _SIZE * 1.85, 1.3
_QR = mm("slip_qr")
_BESIDE = WIDTH - _QR - mm("bullet") * 2
"""How wide words are that stand beside the squares."""
_CODE = _QR + type_size("caption") * 1.25
"""From the top of the squares to the line on which the code under them stands."""


def height(maker: LineMaker, slip: ReplySlip) -> float:
    """How much room it takes, its dashed line included."""
    rows = _ROW * (len(slip.choices) + 1) + _more(maker, slip) + mm("bullet") + _SIZE
    return max(rows, _QR + mm("bullet") * 2) + (len(_back(maker, slip)) - 1) * _SIZE * _LEADING


def draw(sheet: Sheet, maker: LineMaker, slip: ReplySlip, top: float) -> None:
    """The strip with its upper edge here."""
    sheet.rule(LEFT, top, WIDTH, dashed=True, colour="muted")
    y = top + mm("bullet")
    whole = Element(Role.SECTION)
    title = maker.one_line((*words(f"{slip.title}  ", SpanStyle.STRONG), *words(slip.code, SpanStyle.STRONG)))
    heading = Element(Role.HEADING, whole, title=f"{slip.title} {slip.code}")
    sheet.text(title, LEFT, y + _SIZE * 0.4, _SIZE, heading)
    tick = mm("tick_box")
    choices = Element(Role.LIST, whole, attributes=BOXES)
    for lines in _told(maker, slip):
        y += _ROW
        one = Element(Role.ITEM, choices)
        box = Element(Role.LABEL, one, read_as=BOX_TO_TICK)
        sheet.box(LEFT, y + _SIZE * 0.4 - tick + 0.3, tick, tick, tag=box)
        said = Element(Role.ITEM_BODY, one)
        for number, line in enumerate(lines):
            y += _SIZE * _LEADING if number else 0.0
            sheet.text(line, LEFT + tick * 1.8, y + _SIZE * 0.4, _SIZE, said)
    y += _ROW
    back = Element(Role.PARAGRAPH, whole)
    for line in _back(maker, slip):
        sheet.text(line, LEFT, y + _SIZE * 0.4, _SIZE, back)
        y += _SIZE * _LEADING
    picture = Element(Role.FIGURE, whole, alternative=slip.squares)
    sheet.squares(squares_of(slip.code), RIGHT - _QR, top + mm("bullet"), _QR, picture)
    code = maker.one_line(words(slip.code))
    middle = RIGHT - _QR / 2 - code.width * type_size("caption") / 2
    under = top + mm("bullet") + _CODE
    sheet.text(code, middle, under, type_size("caption"), picture)


def _told(maker: LineMaker, slip: ReplySlip) -> list[list[Line]]:
    """Each choice beside its box, whole: a house may say it in many words."""
    room = (_BESIDE - mm("tick_box") * 2) / _SIZE
    return [maker.break_up(words(choice), room) for choice in slip.choices]


def _more(maker: LineMaker, slip: ReplySlip) -> float:
    """How much higher it is for choices of more than one line."""
    return sum(max(0, len(lines) - 1) for lines in _told(maker, slip)) * _SIZE * _LEADING


def _back(maker: LineMaker, slip: ReplySlip) -> list[Line]:
    """Where it goes back to, whole: without its end the answer finds no house."""
    # Of few choices the end comes beside the code, not below it.
    first = _ROW * (len(slip.choices) + 1) + _more(maker, slip)
    width = WIDTH if first - _SIZE > _CODE else _BESIDE
    return maker.break_up(words(slip.back_to, SpanStyle.MUTED), width / _SIZE)
