"""A way to reach somebody, in words: a number or an address of any length, with whose it is."""

from __future__ import annotations

from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.tokens import size


class WayLine(ElidedText):
    """An address that is too long goes on below: it never widens the panel it stands in."""

    def __init__(self, way: str) -> None:
        super().__init__(way, lines=3)
        self.setMinimumWidth(size("control"))
