"""One moment that suits: when, with whom, where, why; and what else is free that day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from healthdesk.records.moment import Moment
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.dates import clock_time
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.text import Text


@dataclass(frozen=True, slots=True)
class MomentWords:
    """A moment as a person reads it."""

    when: str
    who: str
    why: str


class MomentCard(QFrame):
    """A card that can be picked.

    picked: itself. booked: itself, by Enter or a double click. held: itself, by H. walked: -1 or 1, to
    the card beside it. shifted: a `Moment` at another time of the same day.
    """

    picked = Signal(object)
    booked = Signal(object)
    held = Signal(object)
    walked = Signal(object, int)
    shifted = Signal(object)

    def __init__(
        self, moment: Moment, words: MomentWords, zone: ZoneInfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.moment = moment
        self.words = words
        self.setProperty("look", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        layout = column(self, gap="tiny", margin="medium")
        layout.addWidget(Text(words.when, "strong", wraps=True))
        layout.addWidget(Text(words.who, wraps=True))
        if words.why:
            layout.addWidget(Text(words.why, "caption", wraps=True))
        self._also = QWidget()
        self._also.setProperty("look", "clear")
        flow = FlowLayout(self._also)
        for number, (starts_at, _) in enumerate(moment.also):
            other = QuietButton(clock_time(starts_at, zone), small=True)
            other.setAccessibleName(self.tr("Liever om {time}").format(time=other.text()))
            other.setProperty("number", number)
            other.clicked.connect(self._on_other)
            flow.addWidget(other)
        self._also.hide()
        layout.addWidget(self._also)
        self.setAccessibleName(f"{words.when}, {words.who}, {words.why}")

    def offers(self, moment: Moment) -> bool:
        """Whether this moment is on the card, at its own time or at another of that day."""
        mine = self.moment
        times = (mine.starts_at, *(starts_at for starts_at, _room in mine.also))
        what = (mine.service_id, mine.therapist_id, mine.second_id)
        same = what == (moment.service_id, moment.therapist_id, moment.second_id)
        return same and moment.starts_at in times

    def show_picked(self, *, picked: bool) -> None:
        """Be the one that would be booked, or not."""
        self.setProperty("look", "picked" if picked else "card")
        self.style().unpolish(self)
        self.style().polish(self)
        self._also.setVisible(picked and bool(self.moment.also))

    def _on_other(self) -> None:
        starts_at, room_id = self.moment.also[int(self.sender().property("number"))]
        length = self.moment.ends_at - self.moment.starts_at
        self.shifted.emit(
            replace(self.moment, starts_at=starts_at, ends_at=starts_at + length, room_id=room_id, also=())
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        self.picked.emit(self)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.booked.emit(self)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.booked.emit(self)
        elif key == Qt.Key.Key_Space:
            self.picked.emit(self)
        elif key == Qt.Key.Key_H:
            self.held.emit(self)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.walked.emit(self, 1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
