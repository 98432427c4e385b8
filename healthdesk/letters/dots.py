"""A picture as dots, ready for a page, and how large it wants to be there."""

from __future__ import annotations

from dataclasses import dataclass

_SMALL = 96 * 0.75
"""What is no larger stands beside words instead of under them; in points."""


@dataclass(frozen=True, slots=True)
class Dots:
    """Its name in the file is made of what is seen, so that other dots are another file. Sizes in points."""

    name: str
    across: int
    up: int
    width: float
    height: float
    is_grey: bool
    is_photo: bool
    data: bytes

    @property
    def is_small(self) -> bool:
        """Whether it is a sign beside words, rather than something to look at by itself."""
        return self.width <= _SMALL and self.height <= _SMALL

    def within(self, width: float, height: float, *, grows: bool = False) -> tuple[float, float]:
        """Its size in some room, in its own proportions; larger than it is only where that is asked."""
        scale = min(width / self.width, height / self.height)
        scale = scale if grows else min(1.0, scale)
        return self.width * scale, self.height * scale
