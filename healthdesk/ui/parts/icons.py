"""Line icons of one family, recoloured for the theme. Used through `Theme.icon` and `Theme.picture`."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from healthdesk.resource_paths import resource

_RATIOS = (1.0, 1.5, 2.0, 3.0)


@cache
def line_art(name: str) -> str:
    """The SVG text of one icon, drawn in ``currentColor``."""
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def coloured(name: str, colour: QColor) -> bytes:
    """The SVG of one icon in one colour."""
    return line_art(name).replace("currentColor", colour.name()).encode()


def picture(name: str, colour: QColor, side: int, ratio: float) -> QPixmap:
    """One icon as a pixmap of `side` logical pixels for a screen of this pixel ratio."""
    image = QPixmap(round(side * ratio), round(side * ratio))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(coloured(name, colour))).render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def icon(name: str, colour: QColor, off: QColor, side: int) -> QIcon:
    """One icon sharp at every usual screen scale, with a paler face when its control is disabled."""
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(picture(name, colour, side, ratio), QIcon.Mode.Normal)
        made.addPixmap(picture(name, off, side, ratio), QIcon.Mode.Disabled)
    return made
