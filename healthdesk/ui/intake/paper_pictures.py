"""Drawings (SVG) of a form as dots, before it goes to paper: only Qt can draw them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from healthdesk.actions.print_form import FormPdf, draw_form
from healthdesk.records.form_paper import Box, FormPaper, Line, Picture, Told, ToWrite, Written

_FINE = 900
"""Dots along the longest side of a drawing."""


def draw_with_pictures(paper: FormPaper) -> FormPdf:
    """A form on paper, drawings too; may run beside the window."""
    return draw_form(with_dots(paper))


def with_dots(paper: FormPaper) -> FormPaper:
    """The same paper, each drawing as dots."""
    parts = (replace(part, lines=tuple(_line(line) for line in part.lines)) for part in paper.parts)
    return replace(paper, parts=tuple(parts))


def _line(line: Line) -> Line:
    match line:
        case Told():
            return replace(line, picture=_dotted(line.picture))
        case Written():
            chosen = tuple(one for picture in line.chosen if (one := _dotted(picture)) is not None)
            return replace(line, picture=_dotted(line.picture), chosen=chosen)
        case ToWrite():
            return replace(line, picture=_dotted(line.picture), boxes=tuple(_box(box) for box in line.boxes))


def _box(box: str | Box) -> str | Box:
    return box if isinstance(box, str) else replace(box, picture=_dotted(box.picture))


def _dotted(picture: Picture | None) -> Picture | None:
    if picture is None or "svg" not in picture.media.lower():
        return picture
    content, drawn = QBuffer(), QBuffer()
    content.setData(QByteArray(picture.data))
    content.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(content, QByteArray(b"svg"))
    own = reader.size()
    if not own.isValid() or own.isEmpty():
        return None
    size = own.scaled(QSize(_FINE, _FINE), Qt.AspectRatioMode.KeepAspectRatio)
    reader.setScaledSize(size)
    seen = reader.read().convertToFormat(QImage.Format.Format_ARGB32)
    drawn.open(QIODevice.OpenModeFlag.WriteOnly)
    if seen.isNull() or not QImageWriter(drawn, QByteArray(b"png")).write(seen):
        return None
    fineness = picture.fineness * size.width() / own.width()
    return replace(picture, data=bytes(drawn.data().data()), media="image/png", fineness=fineness)
