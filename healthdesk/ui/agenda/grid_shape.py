"""Where things lie in the grid: columns across, minutes of wall time down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from healthdesk.ui.agenda.columns import DAY_MINUTES, Block, GridColumn
from healthdesk.ui.parts.tokens import size, space

QUARTER = 15
_USUAL = (9 * 60, 18 * 60)
_LEAST_HOURS = 6


@dataclass(frozen=True, slots=True)
class GridShape:
    """Content coordinates: (0, 0) is the top left of the first column, below the heads."""

    columns: int
    column_width: float
    first: int
    """The first minute shown; a whole hour."""
    last: int
    hour: float

    @property
    def width(self) -> float:
        """Of all columns."""
        return self.columns * self.column_width

    @property
    def height(self) -> float:
        """Of all hours."""
        return self.y_of(self.last)

    def y_of(self, minutes: float) -> float:
        """How far down a minute lies."""
        return (minutes - self.first) * self.hour / 60

    def minutes_at(self, y: float) -> int:
        """The minute that lies so far down, within what is shown."""
        return max(self.first, min(self.last, round(y * 60 / self.hour) + self.first))

    def whole_columns(self, left: float, right: float) -> tuple[float, float]:
        """From where to where the columns lie of which something is between these two."""
        wide = self.column_width
        return left // wide * wide, -(-right // wide) * wide

    def column_at(self, x: float) -> int:
        """The column that lies so far across, -1 beside all of them."""
        number = int(x // self.column_width) if self.column_width else -1
        return number if 0 <= number < self.columns else -1

    def columns_in(self, shown: QRectF) -> range:
        """The numbers of the columns of which something is in a box."""
        if not self.column_width:
            return range(0)
        first, last = int(shown.left() // self.column_width), int(shown.right() // self.column_width)
        return range(max(0, first), min(self.columns, last + 1))

    def column_box(self, column: int) -> QRectF:
        """A whole column."""
        return QRectF(column * self.column_width, 0, self.column_width, self.height)

    def span_box(self, column: int, starts: int, ends: int) -> QRectF:
        """A stretch of time in a column, from line to line."""
        top = self.y_of(max(starts, self.first))
        bottom = self.y_of(min(ends, self.last))
        return QRectF(column * self.column_width, top, self.column_width, bottom - top)

    def block_box(self, column: int, starts: int, ends: int, lane: int = 0, lanes: int = 1) -> QRectF:
        """Where a talk is drawn: a little inside its time."""
        box = self.span_box(column, starts, ends)
        inset, hair = space("tiny"), space("hair")
        width = (box.width() - 2 * inset) / lanes
        return QRectF(
            box.left() + inset + lane * width,
            box.top() + hair,
            width - (hair if lane < lanes - 1 else 0),
            max(box.height() - 2 * hair, float(space("medium"))),
        )

    def block_at(self, columns: Sequence[GridColumn], at: QPointF) -> tuple[int, Block] | None:
        """Which talk lies under a point."""
        number = self.column_at(at.x())
        if number < 0 or number >= len(columns):
            return None
        for block in columns[number].blocks:
            box = self.block_box(number, block.starts, block.ends, block.lane, block.lanes)
            if box.contains(at):
                return number, block
        return None


def shape_for(columns: Sequence[GridColumn], width: float, height: float) -> GridShape:
    """Room for every talk and every open hour; stretched to fill what there is."""
    busy = [stretch for column in columns for stretch in column.open]
    busy += [(block.starts, block.ends) for column in columns for block in column.blocks]
    first = min((low for low, _ in busy), default=_USUAL[0])
    last = max((high for _, high in busy), default=_USUAL[1])
    first, last = first // 60 * 60, min(DAY_MINUTES, -(-last // 60) * 60)
    while last - first < _LEAST_HOURS * 60:
        # A short day is shown with an hour before and after it.
        first, last = max(0, first - 60), min(DAY_MINUTES, last + 60)
    hours = (last - first) / 60
    fit = max(1, int(width // size("agenda_column")))  # where not all fit, some are seen whole
    count = max(1, min(fit, len(columns)))
    return GridShape(
        columns=len(columns),
        column_width=max(float(size("agenda_column")), width / count),
        first=first,
        last=last,
        hour=max(size("agenda_hour"), height / hours),
    )
