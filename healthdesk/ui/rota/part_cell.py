"""One part of one day in the rota of a week: who is there, and first who is missing."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from healthdesk.records.rota import ON_ROTA, PartOnDay
from healthdesk.ui.parts.dates import long_day
from healthdesk.ui.parts.icon_label import IconLabel
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.rota.said import group_said, hours_said, missing_said, name_said


class PartCell(QFrame):
    """opened: by Enter, Space or a click. walked: steps to the right and down."""

    opened = Signal(object)
    walked = Signal(object, int, int)

    def __init__(self, part: PartOnDay, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.setProperty("look", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._layout = column(self, gap="tiny", margin="small")
        self.show_part(part)

    def show_part(self, part: PartOnDay) -> None:
        """As it is now; the keyboard stays where it is."""
        self.part = part
        layout = self._layout
        clear(layout)
        told = [long_day(part.day), part.part.name, hours_said(part.part)]
        layout.addWidget(Text(hours_said(part.part), "caption", wraps=True))
        if part.closed:
            said = self.tr("gesloten: {why}").format(why=part.closed)
            layout.addWidget(Text(said, "muted", wraps=True))
            told.append(said)
        for said in missing_said(part):
            layout.addLayout(self._wanted(said))
            told.append(said)
        if part.lead_name and not part.lead_missing:
            said = self.tr("verbinding: {name}").format(name=part.lead_name)
            layout.addWidget(Text(said, "strong", wraps=True))
            told.append(said)
        for role in ON_ROTA:
            names = [name_said(part, one, self._zone) for one in part.people if one.role is role]
            if names:
                layout.addWidget(Text(group_said(role), "caption", wraps=True))
                layout.addWidget(Text("\n".join(names), wraps=True))
                told.append(f"{group_said(role)}: {', '.join(names)}")
        layout.addStretch(1)
        self.setAccessibleName(", ".join(told))

    def _wanted(self, said: str) -> QHBoxLayout:
        line = row(gap="tiny")
        line.addWidget(IconLabel("warning", tone="amber"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(said, "strong", wraps=True), 1)
        return line

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.part)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit(self.part)
        elif key in steps:
            across, down = steps[key]
            self.walked.emit(self, -across if self.isRightToLeft() else across, down)
        else:
            super().keyPressEvent(event)
