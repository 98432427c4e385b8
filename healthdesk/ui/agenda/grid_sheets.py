"""Columns of the grid as pictures: drawn when something in them changed, laid down in every frame.

A wheel that turns asks for a frame every 16 ms; the words of thirty talks take longer than that on a
slow desk, their pictures do not.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

from healthdesk.ui.agenda.columns import Block, GridColumn
from healthdesk.ui.agenda.grid_painter import GridPainter
from healthdesk.ui.agenda.grid_shape import GridShape
from healthdesk.ui.parts.tokens import size


@dataclass(frozen=True, slots=True)
class Sheet:
    """The pictures of one column, and what they show."""

    column: GridColumn
    shape: GridShape
    without: Block | None
    left: float
    """Where it lies among the columns."""
    head: QPixmap
    body: QPixmap

    def shows(self, column: GridColumn, shape: GridShape, without: Block | None) -> bool:
        """Whether the pictures are still true."""
        same = self.column is column or self.column == column
        return same and self.without is without and self.shape == shape


class GridSheets:
    """The pictures of the columns that were looked at last."""

    def __init__(self, look: GridPainter) -> None:
        self.look = look
        self._sheets: dict[int, Sheet] = {}

    def sheet(self, number: int, column: GridColumn, shape: GridShape, without: Block | None) -> Sheet:
        """The pictures of a column; `without` is carried elsewhere and left out."""
        kept = self._sheets.pop(number, None)
        if kept is None or not kept.shows(column, shape, without):
            kept = self._drawn(number, column, shape, without)
        self._sheets[number] = kept
        return kept

    def keep(self, most: int) -> None:
        """No more than so many; what was not looked at longest goes first."""
        for number in list(self._sheets)[: max(0, len(self._sheets) - most)]:
            del self._sheets[number]

    def has(self, number: int) -> bool:
        """Whether there are pictures of a column; they may be of before."""
        return number in self._sheets

    def forget(self) -> None:
        """The grid is out of sight: what it looked like is drawn again when it comes back."""
        self._sheets.clear()

    def _drawn(self, number: int, column: GridColumn, shape: GridShape, without: Block | None) -> Sheet:
        look, ratio = self.look, self.look.ratio
        # To whole pixels of the screen: between two columns there is neither a gap nor a seam.
        left = round(number * shape.column_width * ratio)
        wide = max(1, round((number + 1) * shape.column_width * ratio) - left)
        head, body = (look.sheet(wide, round(high * ratio)) for high in (size("agenda_head"), shape.height))
        painter = QPainter(head)
        look.head(painter, QRectF(0, 0, wide / ratio, size("agenda_head")), column)
        painter.end()
        painter = QPainter(body)
        look.column(painter, shape, column, without=without, left=left / ratio)
        painter.end()
        return Sheet(column, shape, without, left / ratio, head, body)
