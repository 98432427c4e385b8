"""How far long work is, told while it goes on."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[str, int, int], object]
"""What is being done (a word that a sentence has), how much of it is done, of how much."""


def quiet(_what: str, _done: int, _of_all: int) -> None:
    """Nobody wants to know."""
