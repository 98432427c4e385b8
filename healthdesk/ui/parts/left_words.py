"""Words typed into a dialog that was left: they stand there again when it is opened anew.

They are kept for whoever typed them, and by whose file they would go into; who closes the program is
asked first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID


@dataclass(frozen=True, slots=True)
class TypedAt:
    """Into which dialog, and about whom or what: somebody else's never opens with these words."""

    dialog: str
    about: UUID | None = None
    """Whose file they would go into; None where they are about no file."""
    more: str = ""
    """Which one of those that this file has, or of the house."""


@dataclass(frozen=True, slots=True)
class Left:
    """What stood in a dialog that was left."""

    begun: Mapping[str, str]
    """As it stood when the typing began."""
    typed: Mapping[str, str]
    chosen: Mapping[str, str] = field(default_factory=dict)
    """Comes back with the words, and alone is not worth keeping."""


class LeftWords:
    """What somebody left half typed in dialogs."""

    def __init__(self) -> None:
        self._left: dict[TypedAt, Left] = {}

    @property
    def holds_any(self) -> bool:
        """Whether closing the program would take something away."""
        return bool(self._left)

    @property
    def places(self) -> tuple[TypedAt, ...]:
        """Where she left something."""
        return tuple(self._left)

    def forget(self, at: TypedAt) -> None:
        """It was done, or she let it go."""
        self._left.pop(at, None)

    def leave(self, at: TypedAt, left: Left) -> None:
        """She went out without doing it."""
        self._left[at] = left

    def found(self, at: TypedAt) -> Left | None:
        """What she left there."""
        return self._left.get(at)
