"""Where an electronic signature stands in a letter, and what the eye sees of it there.

The letter is drawn with empty places; whoever signs puts the picture of `draw` in one of them. The
picture is only for the eye: who has the letter read out hears what the place is called, and who signed first.
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
from healthdesk.records.signature import SignatureWords

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


def said(language: str, count: int) -> tuple[str, ...]:
    """What is read out at each of so many places."""
    texts = Texts(language, "common")
    if count == 1:
        return (texts.word("signature_place"),)
    return tuple(texts.word("signature_place_of", number=one, count=count) for one in range(1, count + 1))


def said_signed(told: SignatureWords, number: int, count: int) -> str:
    """What is read out at a place in which somebody signed."""
    place = said(told.language, count)[number - 1]
    return f"{place}{colon(told.language)} {told.name}, {told.moment}"


def places(told: tuple[str, ...], room: float) -> tuple[Mark, ...]:
    """The empty places beside each other, in so much room between the closing words and the name."""
    wide = _wide(len(told))
    return tuple(
        _Place(field(number), name, LEFT + (number - 1) * (wide + _GAP), wide, max(0.0, room - _HEIGHT) * 0.6)
        for number, name in enumerate(told, 1)
    )


@dataclass(frozen=True, slots=True)
class _Place:
    name: str
    said: str
    x: float
    width: float
    down: float

    def __call__(self, sheet: Sheet, y: float) -> None:
        tag = Element(Role.FORM)
        sheet.place_to_sign(self.name, self.said, self.x, y + self.down, self.width, _HEIGHT, tag)


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
