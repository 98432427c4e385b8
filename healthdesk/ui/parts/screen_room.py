"""How small a window may become: as we would have it, or as small as the screen is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.tokens import space


def keep_roomy(window: QWidget, width: int, height: int) -> None:
    """Not smaller than this, unless the screen is: at 200 % a usual screen has room for half as much."""
    screen = window.screen().availableGeometry().size()
    edge = space("wide") if window.parentWidget() is not None else 0
    window.setMinimumSize(QSize(width, height).boundedTo(screen - QSize(edge, edge)))
