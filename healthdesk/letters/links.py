"""Addresses among the words of a line that can be followed from the screen."""

from __future__ import annotations

import re

_ENDINGS = "be|eu|org|com|net|info|brussels|vlaanderen|example"
_ADDRESS = re.compile(
    r"https?://[^\s<>]+"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    rf"|\b(?:[\w-]+\.)+(?:{_ENDINGS})\b(?:/[^\s<>]*)?",
    re.ASCII,
)
_NOT_ITS_END = ".,;:!?)]}'\"»”’…"
_TELLING = re.compile(rf"@|://|\.(?:{_ENDINGS})\b")


def links(text: str) -> list[str]:
    """Of each character the address it leads to; empty for nearly all."""
    found = [""] * len(text)
    if not _TELLING.search(text):
        return found
    for match in _ADDRESS.finditer(text):
        told = match[0].rstrip(_NOT_ITS_END)
        if told.isascii():
            start = match.start()
            found[start : start + len(told)] = [_whole(told)] * len(told)
    return found


def _whole(told: str) -> str:
    if "://" in told:
        return told
    return f"mailto:{told}" if "@" in told else f"https://{told}"
