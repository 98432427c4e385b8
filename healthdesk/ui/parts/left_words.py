"""Words typed into a dialog that was left: they stand there again when it is opened anew.

They are on disk within a second, for whoever typed them, with the file into which they would go.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from healthdesk.records.half_typed import Left, TypedAt

Keep = Callable[[TypedAt, Left | None], object]
"""Put on disk what was left there, or that nothing is."""


class LeftWords:
    """What somebody left half typed in dialogs."""

    def __init__(self, keep: Keep | None = None) -> None:
        self._left: dict[TypedAt, Left] = {}
        self._keep = keep
        self._on_disk: dict[TypedAt, Left | None] = {}

    @property
    def holds_any(self) -> bool:
        """Whether something is left anywhere."""
        return bool(self._left)

    @property
    def at_risk(self) -> bool:
        """Whether closing the program would take something away."""
        return any(self._on_disk.get(at) != left for at, left in self._left.items())

    @property
    def places(self) -> tuple[TypedAt, ...]:
        """Where she left something."""
        return tuple(self._left)

    def forget(self, at: TypedAt) -> None:
        """It was done, or she let it go."""
        if self._left.pop(at, None) is not None:
            self._put(at, None)

    def leave(self, at: TypedAt, left: Left) -> None:
        """She is typing, or went out without doing it."""
        if self._left.get(at) != left or self._on_disk.get(at) != left:
            self._left[at] = left
            self._put(at, left)

    def found(self, at: TypedAt) -> Left | None:
        """What she left there."""
        return self._left.get(at)

    def bring_back(self, kept: Mapping[TypedAt, Left]) -> None:
        """What she left when the program was closed, or broke."""
        self._left = {**kept, **self._left}
        self._on_disk = {**kept, **self._on_disk}

    def is_kept(self, at: TypedAt, left: Left | None) -> None:
        """What was put on disk is there."""
        self._on_disk[at] = left

    def _put(self, at: TypedAt, left: Left | None) -> None:
        if self._keep is not None and at.lasts:
            self._keep(at, left)
