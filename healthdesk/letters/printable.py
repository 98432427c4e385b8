"""What of typed or pasted words can stand on paper: letters and signs, not the signals between machines."""

from __future__ import annotations

import re

_BREAKS = str.maketrans({"\x0b": "\n", "\x0c": "\n", "\x85": "\n"})
_BEYOND = "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
_SIGNALS = re.compile(
    f"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffb{_BEYOND}]"
)


def printable(text: str) -> str:
    """Without what no reader knows and no archive takes; line ends of other programs are line ends."""
    if text.isprintable():
        return text
    return _SIGNALS.sub("", text.translate(_BREAKS))
