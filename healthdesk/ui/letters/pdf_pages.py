"""The pages of a PDF as pictures, made off the screen's thread."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument


@dataclass(frozen=True, slots=True)
class PdfPage:
    """One page: what is seen, and what a screen reader says."""

    image: QImage
    words: str


def render(pdf: bytes, width: int, ratio: float) -> tuple[PdfPage, ...]:
    """Every page, `width` logical pixels wide on a screen of this pixel ratio."""
    holder = QByteArray(pdf)
    buffer = QBuffer(holder)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    found = []
    for number in range(document.pageCount()):
        points = document.pagePointSize(number)
        high = width * points.height() / points.width()
        drawn = document.render(number, QSize(round(width * ratio), round(high * ratio)))
        image = QImage(drawn.size(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)  # paper is white, whatever the theme
        painter = QPainter(image)
        painter.drawImage(0, 0, drawn)
        painter.end()
        image.setDevicePixelRatio(ratio)
        found.append(PdfPage(image, document.getAllText(number).text()))
    document.close()
    buffer.close()
    return tuple(found)
