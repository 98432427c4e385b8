"""Keeps what scrolls in a card inside its round corners: rows are square and would paint over them."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.tokens import radius, space


def round_off(inside: QWidget) -> None:
    """Round off the bottom corner in which the rows begin; at the other stands the scroll bar."""
    box, side = inside.rect(), radius("card") - space("hair")
    left = box.left() if not inside.isRightToLeft() else box.right() - side + 1
    corner = QRect(left, box.bottom() - side + 1, side, side)
    circle = QRect(
        left if not inside.isRightToLeft() else left - side, corner.top() - side, 2 * side, 2 * side
    )
    rounded = QRegion(corner).intersected(QRegion(circle, QRegion.RegionType.Ellipse))
    inside.setMask(QRegion(box).subtracted(QRegion(corner)).united(rounded))
