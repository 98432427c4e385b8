"""Where an electronic signature stands in a letter, and what the eye sees of it there.

The letter is drawn with empty places; whoever signs puts the picture of `draw` in one of them. The
picture is only for the eye: who has the letter read out hears what the place is called, and who signed.

The first who signs is named by the place itself. Behind her signature no place may be called otherwise, but
words may be filled in: each later place has some of its own, which nobody sees.
"""

from __future__ import annotations

from dataclasses import dataclass

from healthdesk.letters.fitting import fitted
from healthdesk.letters.lines import LineMaker
from healthdesk.letters.paper import mm, type_size
from healthdesk.letters.rows import LEFT, WIDTH, Mark
from healthdesk.letters.sheet import Sheet
from healthdesk.letters.structure import Artefact, Element, Role
from healthdesk.letters.texts import Texts, colon
from healthdesk.records.letter import SpanStyle, words
from healthdesk.records.signature import NAME_BESIDE, SignatureWords

MOST = 3
"""So many find room beside each other."""
_HEIGHT = 36.0
_WIDEST = mm("signature_width")
_GAP = mm("bullet")
_INSET = 6.0
_CAPTION = type_size("caption")
_FIRST, _STEP = 11.6, 10.0
_MAKER = LineMaker()


def field(number: int) -> str:
    """The name of a place in the file; the first is 1."""
    return f"signature-{number}"


def name_field(number: int) -> str:
    """Where who signed in a later place is filled in; empty for the first, which says it itself."""
    return f"{field(number)}{NAME_BESIDE}" if number > 1 else ""


def said(language: str, count: int) -> tuple[str, ...]:
    """What is read out at each of so many places."""
    texts = Texts(language, "common")
    if count == 1:
        return (texts.word("signature_place"),)
    return tuple(texts.word("signature_place_of", number=one, count=count) for one in range(1, count + 1))


def said_signed(told: SignatureWords, number: int, count: int) -> str:
    """What is read out at a place in which somebody signed."""
    place = said(told.language, count)[number - 1]
    return f"{place}{colon(told.language)} {who_signed(told)}"


def who_signed(told: SignatureWords) -> str:
    """Who, and when."""
    return f"{told.name}, {told.moment}"


def places(told: tuple[str, ...], room: float) -> tuple[Mark, ...]:
    """The empty places beside each other, in so much room between the closing words and the name."""
    wide = _wide(len(told))
    return tuple(
        _Place(number, name, LEFT + (number - 1) * (wide + _GAP), wide, max(0.0, room - _HEIGHT) * 0.6)
        for number, name in enumerate(told, 1)
    )


@dataclass(frozen=True, slots=True)
class _Place:
    number: int
    said: str
    x: float
    width: float
    down: float

    def __call__(self, sheet: Sheet, y: float) -> None:
        tag, top = Element(Role.FORM), y + self.down
        sheet.place_to_sign(field(self.number), self.said, self.x, top, self.width, _HEIGHT, tag)
        if name := name_field(self.number):
            tag = Element(Role.FORM)
            sheet.place_for_name(name, self.said, self.x, top + _HEIGHT, self.width, tag)


def _wide(count: int) -> float:
    return min(_WIDEST, (WIDTH - _GAP * (count - 1)) / count) if count else 0.0


def draw(told: SignatureWords, count: int) -> bytes:
    """The picture of one signature where `count` of them stand, at the top left of a page of its own."""
    wide = _wide(count)
    sheet = Sheet(
        title=told.signed, author=told.name, language=told.language, dated=told.dated, mirrors=False
    )
    sheet.box(0.5, 0.5, wide - 1, _HEIGHT - 1, "line")
    y = _FIRST
    for text, style, colour in (
        (told.signed, SpanStyle.PLAIN, "muted"),
        (told.name, SpanStyle.STRONG, "text"),
        (told.moment, SpanStyle.PLAIN, "text"),
    ):
        sizes = (_CAPTION, _CAPTION * 0.9, _CAPTION * 0.8, _CAPTION * 0.7, _CAPTION * 0.6)
        size, lines = fitted(_MAKER, words(text, style), wide - 2 * _INSET, sizes, 1)
        sheet.text(lines[0], _INSET, y, size, Artefact.LAYOUT, colour)
        y += _STEP
    sheet.end_page()
    return sheet.finish()
