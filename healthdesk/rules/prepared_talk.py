"""What a talk of one length needs, whoever it is with: the person herself, her times, a room, equipment."""

from __future__ import annotations

from functools import cached_property
from typing import Protocol
from uuid import UUID

from healthdesk.records.appointment import Mode
from healthdesk.records.equipment import Equipment
from healthdesk.records.moment import MomentWish
from healthdesk.records.room import Room
from healthdesk.rules.time_grid import TimeGrid, runs
from healthdesk.rules.wished_times import time_masks


class Searched(Protocol):
    """What a search has looked up once, for talks of every length."""

    wish: MomentWish
    grid: TimeGrid
    person_free: int
    open: int
    pieces: list[tuple[Equipment, int]]

    @property
    def rooms(self) -> list[tuple[Room, int]]:
        """The rooms that suit, with when each is free."""

    @property
    def rooms_at_any_hour(self) -> list[tuple[Room, int]]:
        """Those of them that have hours of their own, with when each would be free but for these."""

    def hours_of(self, whose: UUID | None) -> int:
        """When a kind of talk is given by its own hours; always where it has none."""


class Prepared:
    """What a talk of one length needs, whoever it is with: (reason, where it may begin)."""

    def __init__(self, search: Searched, steps: int, seats: int) -> None:
        """`seats`: how many chairs there have to be, with one for an interpreter where she needs one."""
        self.masks: list[tuple[str, int]] = [
            ("agenda.fell_person_busy", runs(search.person_free, steps)),
            *time_masks(search.grid, search.wish, steps),
            ("agenda.fell_closed", runs(search.open, steps)),
            ("agenda.fell_kind_hours", runs(search.hours_of(search.wish.service_id), steps)),
        ]
        on_site = search.wish.mode is Mode.ON_SITE
        self._search, self._steps, self._seats = search, steps, seats
        self._on_site, self._needs_piece = on_site, bool(search.wish.equipment)
        self._pieces = [
            (one, runs(free, steps)) for one, free in search.pieces if on_site or one.room_id is None
        ]
        if self._needs_piece:
            self.masks.append(("agenda.fell_equipment", self._any_piece()))

    @cached_property
    def _rooms(self) -> list[tuple[Room, int]]:
        if not self._on_site:
            return []
        roomy = ((room, free) for room, free in self._search.rooms if room.seats >= self._seats)
        return [(room, runs(free, self._steps)) for room, free in roomy]

    @property
    def is_short(self) -> bool:
        """Whether a room that suits in all else has too few chairs for the interpreter."""
        return any(room.seats < self._seats for room, _free in self._search.rooms)

    @cached_property
    def roomy(self) -> int | None:
        """Where some room that suits is free, with equipment where that is needed; None: none is needed."""
        if not self._on_site:
            return None
        found = 0
        for room, free in self._rooms:
            found |= free & self._any_piece(room) if self._needs_piece else free
        return found

    @cached_property
    def in_room_hours(self) -> int:
        """All but where hours of rooms alone stand in the way: one that suits would be free but for them."""
        unused = 0
        for room, at_any_hour in self._search.rooms_at_any_hour if self._on_site else ():
            free = runs(at_any_hour, self._steps) if room.seats >= self._seats else 0
            unused |= free & self._any_piece(room) if self._needs_piece else free
        return self._search.grid.all & ~unused | (self.roomy or 0)

    def _any_piece(self, room: Room | None = None) -> int:
        """Where one of the pieces is free; with `room` one that is or can be there."""
        found = 0
        for one, free in self._pieces:
            if room is None or one.room_id in {None, room.id}:
                found |= free
        return found

    def place_at(
        self, step: int, piece: Equipment | None = None
    ) -> tuple[Room | None, Equipment | None] | None:
        """The first room of the house's own order that is free then, with equipment where that is needed.

        With `piece` that one and no other. None: not then.
        """
        rooms: list[Room | None] = [room for room, free in self._rooms if free >> step & 1]
        for room in rooms if self._on_site else [None]:
            if not self._needs_piece:
                return room, None
            one = self.piece_at(step, None if room is None else room.id, piece)
            if one is not None:
                return room, one
        return None

    def piece_at(self, step: int, room_id: UUID | None, piece: Equipment | None = None) -> Equipment | None:
        """A piece that is free then and is in this room, or can be brought there."""
        return next(
            (
                one
                for one, free in self._pieces
                if free >> step & 1
                and piece in {None, one}
                and (one.room_id is None or room_id is None or one.room_id == room_id)
            ),
            None,
        )

    def rooms_at(self, step: int) -> frozenset[UUID]:
        """Every room that suits and is free then, with equipment where that is needed."""
        return frozenset(
            room.id
            for room, free in self._rooms
            if free >> step & 1 and (not self._needs_piece or self.piece_at(step, room.id) is not None)
        )
