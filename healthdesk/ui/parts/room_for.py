"""Text with less room than it needs: age or code stays with its person, an address keeps both ends."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF

from healthdesk.rules.seen_words import straight

_TELLS = re.compile("(?:\u2069\u200e)?(?:,[ \u00a0]\\d{1,3}| · [A-Z]-[0-9A-Z]{4,8})$")
"""An age as `with_age` puts it behind a name, or a code: two people of one name are told apart by it."""
_RIGHT, _MIDDLE = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle


def as_much_as_fits(text: str, metrics: QFontMetrics | QFontMetricsF, room: float) -> str:
    """The text, or an ellipsis for what there is no room for.

    Of a name with an age or a code the name gives way, of an address the middle; of anything else the end.
    """
    text = straight(text)
    if metrics.horizontalAdvance(text) <= room:  # elidedText counts parts of a pixel that this rounds off
        return text
    shown = _elided(text, metrics, _RIGHT, room)
    if shown == text:
        return text
    tells = _TELLS.search(text)
    if tells is not None:
        return _beside(text[: tells.start()], tells.group(), metrics, room) or shown
    return _elided(text, metrics, _MIDDLE, room) if "@" in text else shown


def _beside(name: str, tells: str, metrics: QFontMetrics | QFontMetricsF, room: float) -> str:
    """The name with what tells who it is; empty where there is no room for anything of the name.

    Written in one go they may be some pixels wider than each by itself: then the name gives way once more.
    """
    left = room - metrics.horizontalAdvance(tells)
    while left > 0:
        short = _elided(name, metrics, _RIGHT, left)
        over = metrics.horizontalAdvance(short + tells) - room
        if not short or over <= 0:
            return short + tells if short else ""
        left -= max(over, 1)
    return ""


def _elided(text: str, metrics: QFontMetrics | QFontMetricsF, side: Qt.TextElideMode, room: float) -> str:
    if isinstance(metrics, QFontMetricsF):
        return metrics.elidedText(text, side, room)
    return metrics.elidedText(text, side, int(room))
