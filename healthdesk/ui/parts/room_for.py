"""Text with less room than it needs: an age stays with its person, an address keeps both its ends."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

_AGE = re.compile("(?:\u2069\u200e)?,[ \u00a0]\\d{1,3}$")
"""What `with_age` puts behind a name: two people of one name are told apart by it."""
_RIGHT, _MIDDLE = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle


def as_much_as_fits(text: str, metrics: QFontMetrics, room: int) -> str:
    """The text, or an ellipsis for what there is no room for.

    Of a name with an age the name gives way, of an address the middle; of anything else the end.
    """
    if metrics.horizontalAdvance(text) <= room:  # elidedText counts parts of a pixel that this rounds off
        return text
    shown = metrics.elidedText(text, _RIGHT, room)
    if shown == text:
        return text
    age = _AGE.search(text)
    if age is not None:
        left = room - metrics.horizontalAdvance(age.group())
        name = metrics.elidedText(text[: age.start()], _RIGHT, left)
        return name + age.group() if name else shown
    return metrics.elidedText(text, _MIDDLE, room) if "@" in text else shown
