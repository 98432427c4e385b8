"""Lines of text that are drawn again and again, laid out once.

For delegates that paint hundreds of short texts per key: laying a line out takes four times as long as
drawing it, and most of what a list shows was shown a key ago.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QStaticText, QTransform

from healthdesk.ui.parts.room_for import as_much_as_fits
from healthdesk.ui.parts.theme import theme

_MOST = 2_000
"""More than any screen holds; then the older half goes."""
_SIDES = {
    False: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    True: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
}

_ready: dict[tuple[str, str], tuple[QStaticText, float, float]] = {}


def write(painter: QPainter, box: QRect, text: str, font: str, *, right: bool = False) -> bool:
    """One line in the middle of a box, in a font of the tokens; False where an ellipsis took the rest."""
    laid, wide, high = _ready.get((text, font)) or _laid_out(text, font)
    painter.setFont(theme().font(font))
    left, top, width, height = box.left(), box.top(), box.width(), box.height()
    if wide > width:
        shown = as_much_as_fits(text, painter.fontMetrics(), width)
        painter.drawText(box, _SIDES[right], shown)
        return shown == text
    at = QPointF(left + width - wide if right else left, top + (height - high) // 2)
    painter.drawStaticText(at, laid)
    return True


def _laid_out(text: str, font: str) -> tuple[QStaticText, float, float]:
    if len(_ready) >= _MOST:
        for old in list(_ready)[: _MOST // 2]:
            del _ready[old]
    laid = QStaticText(text)
    laid.setTextFormat(Qt.TextFormat.PlainText)
    laid.prepare(QTransform(), theme().font(font))
    size = laid.size()
    _ready[text, font] = found = (laid, size.width(), size.height())
    return found
