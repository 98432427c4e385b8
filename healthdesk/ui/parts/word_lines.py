"""Words on as many lines as the room asks: for a button, which Qt itself never breaks."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics


def in_lines(words: str, metrics: QFontMetrics, room: int) -> str:
    """Broken between words only: one that is longer than the room keeps its line."""
    lines: list[str] = []
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


def longest_word(words: str, metrics: QFontMetrics) -> int:
    """How wide the widest word is, which no line can be narrower than."""
    return max(metrics.horizontalAdvance(word) for word in words.split(" "))
