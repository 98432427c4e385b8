"""A talk that is being moved or resized, or free time that is being marked: where it would come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID
from zoneinfo import ZoneInfo

from healthdesk.records.appointment import AgendaLine
from healthdesk.rules.appointment_steps import may_move
from healthdesk.ui.agenda.columns import DAY_MINUTES, Block, GridColumn, wall_instant
from healthdesk.ui.agenda.grid_shape import QUARTER

LiftKind = Literal["move", "resize", "mark"]


@dataclass(frozen=True, slots=True)
class Moved:
    """A talk that was put down elsewhere."""

    line: AgendaLine
    column: GridColumn
    starts_at: datetime
    ends_at: datetime
    out_of: UUID | None = None
    """The therapist out of whose column it was taken."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Free time that was chosen; `minutes` None where only a beginning was."""

    column: GridColumn
    starts_at: datetime
    minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lift:
    """Where it would come: a column and minutes of wall time."""

    kind: LiftKind
    block: Block | None
    column: int
    starts: int
    ends: int
    from_column: int
    grabbed: int = 0
    """Minutes between the top of the block and where it was taken hold of."""
    by_key: bool = False
    copies: bool = False
    """Whether the talk stays where it was, and this is another one like it."""

    @property
    def is_moved(self) -> bool:
        """Whether it is anywhere else than where it was."""
        block = self.block
        return (
            block is None
            or self.column != self.from_column
            or (self.starts, self.ends)
            != (
                block.starts,
                block.ends,
            )
        )

    def to(self, column: int, minute: int) -> Lift:
        """Follow the pointer."""
        if self.kind == "mark":
            low, high = sorted((self.grabbed, _snapped(minute)))
            return replace(self, starts=low, ends=max(high, low + QUARTER))
        if self.kind == "resize":
            return replace(self, ends=max(self.starts + QUARTER, min(DAY_MINUTES, _snapped(minute))))
        return self._placed(column, _snapped(minute - self.grabbed))

    def by(self, columns: int, minutes: int, limit: int) -> Lift:
        """Follow the arrow keys; `limit` is how many columns there are."""
        if self.kind == "resize":
            return replace(self, ends=max(self.starts + QUARTER, min(DAY_MINUTES, self.ends + minutes)))
        column = max(0, min(limit - 1, self.column + columns))
        return self._placed(column, self.starts + minutes)

    def _placed(self, column: int, starts: int) -> Lift:
        length = self.ends - self.starts
        starts = max(0, min(DAY_MINUTES - length, starts))
        return replace(
            self, column=column if column >= 0 else self.column, starts=starts, ends=starts + length
        )

    def put_down(self, columns: Sequence[GridColumn], zone: ZoneInfo) -> Moved | Slot:
        """What this asks for."""
        column = columns[self.column]
        starts_at = wall_instant(column.day, self.starts, zone)
        if self.block is None:
            return Slot(column, starts_at, self.ends - self.starts)
        one = self.block.line.appointment
        if self.kind == "resize":
            ends_at = wall_instant(column.day, self.ends, zone)
            if ends_at <= one.starts_at:  # in the second of two hours of one name
                ends_at = one.ends_at + timedelta(minutes=self.ends - self.block.ends)
            return Moved(self.block.line, column, one.starts_at, ends_at)
        ends_at, out_of = starts_at + (one.ends_at - one.starts_at), columns[self.from_column].therapist_id
        return Moved(self.block.line, column, starts_at, ends_at, out_of)


def may_lift(block: Block) -> bool:
    """What is over stays where it was."""
    return may_move(block.line.appointment.state)


def lifted(block: Block, column: int, kind: LiftKind, *, grabbed: int = 0, by_key: bool = False) -> Lift:
    """Take hold of a talk."""
    return Lift(
        kind=kind,
        block=block,
        column=column,
        starts=block.starts,
        ends=block.ends,
        from_column=column,
        grabbed=grabbed,
        by_key=by_key,
    )


def marked(column: int, minute: int) -> Lift:
    """Begin to mark free time."""
    start = minute // QUARTER * QUARTER
    return Lift(
        kind="mark",
        block=None,
        column=column,
        starts=start,
        ends=start + QUARTER,
        from_column=column,
        grabbed=start,
    )


def _snapped(minute: int) -> int:
    return round(minute / QUARTER) * QUARTER
