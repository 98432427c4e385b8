"""A part that scrolls and ends, as it opens, between two rows: no words stand there cut through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.tokens import size, space

_ROWS = (QAbstractButton, QLabel, QLineEdit, QComboBox, QAbstractSpinBox, Tag)
Band = tuple[int, int]
"""From where to where something stands, from the top."""


def whole_until(bands: Iterable[Band], room: int, most: int) -> int:
    """The lowest place of these last pixels that cuts through the fewest of the rows."""
    near = [(top, end) for top, end in bands if top < room and end > room - most]
    return min(range(room, room - most, -1), key=lambda y: sum(top < y < end for top, end in near))


class RowScroll(QScrollArea):
    """Only before it is scrolled: then everybody knows that more follows, and where she is in it.

    What gets the keyboard out of sight, as a field that is refused, is brought into sight.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._end_between_rows)
        self.verticalScrollBar().valueChanged.connect(self._look_again)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_keyboard)

    def setWidget(self, widget: QWidget) -> None:
        super().setWidget(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show}:
            self._look_again()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_again()

    def _on_keyboard(self, before: QWidget | None, now: QWidget | None) -> None:
        """Not where the window comes back to the front: who scrolled away from the keyboard meant to."""
        inside = self.widget()
        if before is None or now is None or inside is None or not self.isVisible():
            return
        if inside.isAncestorOf(now):
            _lay_down(now, inside)
            if now.visibleRegion().isEmpty():
                self.ensureWidgetVisible(now)

    def _look_again(self, _value: int = 0) -> None:
        if self.isVisible():
            self._soon.start()

    def _end_between_rows(self) -> None:
        inside, room = self.widget(), self.contentsRect().height()
        if inside is None or not self.isVisible():
            return
        is_long = inside.height() > room and self.verticalScrollBar().value() == 0
        left = room - whole_until(_bands(inside), room, size("tall_row")) if is_long else 0
        if left != self._left:
            self._left = left
            self.setViewportMargins(0, 0, 0, left)


def _lay_down(one: QWidget, inside: QWidget) -> None:
    """Where it will stand, when it or what is above it was shown just now."""
    around = [inside]
    above = one.parentWidget()
    while above is not None and above is not inside:
        around.insert(1, above)
        above = above.parentWidget()
    for each in around:
        layout = each.layout()
        if layout is not None:
            layout.activate()


def _bands(inside: QWidget) -> Iterator[Band]:
    """A field counts with its label too: rather a row less than a label without its field.

    Not one for a long text, which is no row and may be cut.
    """
    for one in inside.findChildren(QWidget):
        is_field = isinstance(one, LabeledField) and not isinstance(one.field, QAbstractScrollArea)
        is_row = (is_field or isinstance(one, _ROWS)) and one.isVisibleTo(inside)
        if is_row and not _is_in_a_row(one, inside):
            top = one.mapTo(inside, QPoint()).y()
            yield top + _air_above(one), top + one.height()
            yield from _lines_of(one, top)


def _lines_of(one: QWidget, top: int) -> Iterator[Band]:
    """A text of more lines is rather cut between two of them, where it cannot stand whole."""
    lines = int(one.height() / QFontMetricsF(one.font()).lineSpacing()) if isinstance(one, QLabel) else 1
    for number in range(lines if lines > 1 else 0):
        yield top + number * one.height() // lines, top + (number + 1) * one.height() // lines


def _air_above(one: QWidget) -> int:
    """Words without an edge around them begin a little below the top of what holds them."""
    has_edge = not isinstance(one, (QLabel, QCheckBox, QRadioButton)) or one.property("look")
    return 0 if has_edge else space("tiny") // 2


def _is_in_a_row(one: QWidget, inside: QWidget) -> bool:
    """Whether it is a part of another row, or in a list that scrolls by itself."""
    above = one.parentWidget()
    while above is not None and above is not inside:
        if isinstance(above, (*_ROWS, QAbstractScrollArea)):
            return True
        above = above.parentWidget()
    return False
