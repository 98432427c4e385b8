"""Space moves a talk along, Del cancels it: in a list as in the grid."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from healthdesk.records.appointment import AgendaLine
from healthdesk.ui.parts.record_list import RecordList

_STEP, _CANCEL = {Qt.Key.Key_Space}, {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class TalkKeys(QObject):
    """Heard before the table, which would take the space for itself.

    step_wanted, cancel_wanted: the `AgendaLine` under the cursor; neither where there is none.
    """

    step_wanted = Signal(object)
    cancel_wanted = Signal(object)

    def __init__(self, lines: RecordList[AgendaLine]) -> None:
        super().__init__(lines.table)
        self._lines = lines
        lines.table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)  # first of all: the table may be on its way out
        line, key = self._lines.current, Qt.Key(event.key())
        if line is None or key not in _STEP | _CANCEL:
            return super().eventFilter(watched, event)
        if not event.isAutoRepeat():  # a key that is held down is one step, not the whole way
            (self.step_wanted if key in _STEP else self.cancel_wanted).emit(line)
        return True
