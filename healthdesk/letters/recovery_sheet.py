"""The recovery sheet: one calm page with the code, what it is for, and where to keep it."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from healthdesk.resource_paths import resource

_SIDE = 25 * mm
_WIDTH = A4[0] - 2 * _SIDE
_PLAIN, _BOLD = "SheetPlain", "SheetBold"
_FACES = {_PLAIN: "NotoSans-Regular.ttf", _BOLD: "NotoSans-Bold.ttf"}


@dataclass(frozen=True, slots=True)
class SheetContent:
    """Final words; nothing is looked up while drawing."""

    title: str
    house: str
    made_on: str
    explained: tuple[str, ...]
    code_title: str
    code: str
    foot: str


def draw(content: SheetContent) -> bytes:
    """The page; the same bytes for the same content."""
    for name, file in _FACES.items():
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", file))))
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1, initialFontName=_PLAIN)
    canvas.setTitle(content.title)
    y = A4[1] - 40 * mm
    y = _write(canvas, content.title, _BOLD, 20, y)
    y = _write(canvas, f"{content.house} · {content.made_on}", _PLAIN, 11, y - 2 * mm)
    y -= 8 * mm
    for paragraph in content.explained:
        y = _write(canvas, paragraph, _PLAIN, 11, y) - 3 * mm
    y = _write(canvas, content.code_title, _BOLD, 11, y - 6 * mm)
    y = _box(canvas, content.code, y - 2 * mm)
    _write(canvas, content.foot, _PLAIN, 9, y - 8 * mm)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _write(canvas: Canvas, text: str, font: str, size: float, y: float) -> float:
    canvas.setFont(font, size)
    for line in simpleSplit(text, font, size, _WIDTH):
        y -= size * 1.4
        canvas.drawString(_SIDE, y, line)
    return y


def _box(canvas: Canvas, code: str, y: float) -> float:
    size, lines = 17, simpleSplit(code, _BOLD, 17, _WIDTH - 12 * mm)
    height = len(lines) * size * 1.6 + 10 * mm
    canvas.roundRect(_SIDE, y - height, _WIDTH, height, 3 * mm)
    canvas.setFont(_BOLD, size)
    line_y = y - 5 * mm
    for line in lines:
        line_y -= size * 1.6
        canvas.drawCentredString(A4[0] / 2, line_y + size * 0.3, line)
    return float(y - height)
