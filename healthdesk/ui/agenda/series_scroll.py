"""The talks of a series under each other in a dialog: they scroll; on a low screen a few stay in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget

from healthdesk.ui.parts.row_scroll import RowScroll
from healthdesk.ui.parts.tokens import size


def series_scroll(inside: QWidget, of: QWidget) -> QScrollArea:
    """`of`: the dialog, which has to fit on its screen."""
    scroll = RowScroll()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    spare = of.screen().availableGeometry().height() - size("narrow_form")
    scroll.setMinimumHeight(max(size("control") * 3, min(size("side_card"), spare)))
    scroll.setWidget(inside)
    return scroll
