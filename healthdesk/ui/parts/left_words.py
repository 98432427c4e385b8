"""Words typed into a dialog that was left: they stand there again when it is opened anew.

They are on disk within a second, for whoever typed them, with the file into which they would go. Who
types at two computers has both: what is left here takes the place only of what was read or left here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from healthdesk.records.half_typed import Left, TypedAt

Keep = Callable[[TypedAt, Left | None, tuple[Left, ...]], object]
"""Put on disk what was left there, or that nothing is, in place of these."""


class LeftWords:
    """What somebody left half typed in dialogs."""

    def __init__(self, keep: Keep | None = None) -> None:
        self._left: dict[TypedAt, Left] = {}
        self._beside: dict[TypedAt, list[Left]] = {}
        self._keep = keep
        self._on_disk: dict[TypedAt, Left | None] = {}
        self._mine: dict[TypedAt, tuple[Left, ...]] = {}
        """What may be on disk from here: put there, and not known to be gone."""

    @property
    def holds_any(self) -> bool:
        """Whether something is left anywhere."""
        return bool(self.places)

    @property
    def at_risk(self) -> bool:
        """Whether closing the program would take something away."""
        return any(self._on_disk.get(at) != left for at, left in self._left.items())

    @property
    def places(self) -> tuple[TypedAt, ...]:
        """Where she left something."""
        return tuple(dict.fromkeys((*self._left, *(at for at, several in self._beside.items() if several))))

    def forget(self, at: TypedAt) -> None:
        """It was done, or she let it go. What she left there at another computer is for the next time."""
        if self._left.pop(at, None) is not None:
            self._put(at, None)

    def leave(self, at: TypedAt, left: Left) -> None:
        """She is typing, or went out without doing it."""
        if self._left.get(at) != left or self._on_disk.get(at) != left:
            self._left[at] = left
            self._put(at, left)

    def found(self, at: TypedAt) -> Left | None:
        """What she left there; of two computers the newest first."""
        self._again()
        if at not in self._left and self._beside.get(at):
            self._left[at] = newest = self._beside[at].pop()
            self._on_disk[at], self._mine[at] = newest, (*self._mine.get(at, ()), newest)
        return self._left.get(at)

    def waits_beside(self, at: TypedAt) -> bool:
        """Whether she left something else there, at another computer."""
        return bool(self._beside.get(at))

    def bring_back(self, kept: Mapping[TypedAt, Sequence[Left]]) -> None:
        """What she left when the program was closed, or broke, or at another computer; the newest last.

        What was on disk from here and is no more was done at another computer.
        """
        for at, left in tuple(self._left.items()):
            if self._on_disk.get(at) == left and left not in kept.get(at, ()):
                del self._left[at]
                self._on_disk[at] = None
        self._beside = {
            at: [one for one in several if one not in self._mine.get(at, ()) and one != self._left.get(at)]
            for at, several in kept.items()
        }
        self._again()

    def is_kept(self, at: TypedAt, left: Left | None, instead: tuple[Left, ...]) -> None:
        """What was put on disk is there, in place of these."""
        if left is not None or self._on_disk.get(at) in instead:
            self._on_disk[at] = left
        here = tuple(one for one in self._mine.get(at, ()) if one not in instead and one != left)
        self._mine[at] = here if left is None else (*here, left)

    def _again(self) -> None:
        """What was done and would not go from the disk must not come back as if it was not."""
        for at, mine in tuple(self._mine.items()):
            if mine and at not in self._left:
                self._put(at, None)

    def _put(self, at: TypedAt, left: Left | None) -> None:
        if self._keep is None or not at.lasts:
            return
        instead = self._mine.get(at, ())
        if left is not None:
            self._mine[at] = (*instead, left)
        self._keep(at, left, instead)
