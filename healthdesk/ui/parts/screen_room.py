"""How small a window may become and how large it opens: as we would have it, as far as the screen goes."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.tokens import space


def keep_roomy(window: QWidget, width: int, height: int) -> None:
    """Not smaller than this, unless the screen is: at 200 % a usual screen has room for half as much."""
    least = QSize(width, height).boundedTo(_room_for(window))
    window.setMinimumSize(least)
    window.setProperty("least_height", least.height())


def open_large(window: QWidget, width: int, height: int) -> None:
    """This large at first, where the screen is: what is a list has room for its rows."""
    window.resize(QSize(width, height).boundedTo(_room_for(window)))


def _room_for(window: QWidget) -> QSize:
    screen = window.screen().availableGeometry().size()
    edge = space("wide") if window.parentWidget() is not None else 0
    return screen - QSize(edge, edge)
