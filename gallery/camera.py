"""Takes the pictures: waits until nothing works any more, then keeps what stands on the screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.background import Background
from healthdesk.ui.parts.theme import theme

_SETTLE = 60


class Camera:
    """One folder and one scale; knows in which house, language and colours it stands."""

    def __init__(self, folder: Path, scale: str) -> None:
        self._folder, self._scale = folder, scale
        self._house = self._face = ""

    def stand(self, house: str, look: str, language: str) -> None:
        """What follows is of this house, in these colours and this language."""
        self._house, self._face = house, f"{look}-{language}-{self._scale}"

    def rest(self, background: Background) -> None:
        """Until every answer is on the screen: three times quiet, because an answer may ask on."""
        quiet = 0
        while quiet < 3:
            self._pause(_SETTLE if background.is_resting else 2 * _SETTLE)
            quiet = quiet + 1 if background.is_resting else 0

    def take(self, widget: QWidget, name: str) -> None:
        """Keep a picture of this window or dialog."""
        self._pause(_SETTLE)
        picture = widget.grab()
        paper = QPixmap(picture.size())  # a part of a page is clear: behind it stands what is behind the page
        paper.setDevicePixelRatio(picture.devicePixelRatio())
        paper.fill(theme().colour("background"))
        painter = QPainter(paper)
        painter.drawPixmap(0, 0, picture)
        painter.end()
        paper.save(str(self._folder / f"{self._house}-{name}-{self._face}.png"))

    def _pause(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
