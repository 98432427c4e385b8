"""The board for the waiting room: who is next and about how long, in large type, never by name."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QWidget

from healthdesk.actions.show_queue import show_queue
from healthdesk.errors import Trouble
from healthdesk.records.change import Change
from healthdesk.records.walk_in import BoardShows, WalkInLine, WalkInQueue, WalkInState
from healthdesk.rules.walk_in_wait import called, rough_minutes
from healthdesk.ui.parts.dates import clock_time
from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.layouts import clear, column, grid, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench

_MOST = 8
"""As many lines as can be read from the other side of a room."""


class QuietBoard(QWidget):
    """A window of its own, edge to edge; Esc closes it. It tells no names: it stays while the desk locks.

    closed: it is gone.
    """

    closed = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setProperty("look", "board")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Wachtbord"))
        self.setAccessibleName(self.windowTitle())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._workbench = workbench
        self._queue = WalkInQueue()
        self._time = Text("", "board_small")
        self._now = Text("", "board", wraps=True)
        self._told = Text("", "board_small", wraps=True)
        self._lines = grid(gap="wide")
        head = row(gap="wide")
        head.addWidget(ElidedText(workbench.desk.house.name, "board_small", lines=2), 1)
        head.addWidget(self._time, 0, Qt.AlignmentFlag.AlignTop)
        layout = column(self, gap="wide", margin="huge")
        layout.addLayout(head)
        layout.addWidget(self._now)
        layout.addLayout(self._lines)
        layout.addWidget(self._told)
        layout.addStretch(1)
        layout.addWidget(Text(self.tr("Esc sluit dit bord"), "muted"))
        self._minute = QTimer(self)
        self._minute.setInterval(milliseconds("hear_again"))
        self._minute.timeout.connect(self.fetch)
        workbench.announcer.changed.connect(self._on_announced)

    def open_on(self, here: QScreen) -> None:
        """From edge to edge, on a screen where the desk is not, when there is one."""
        others = [screen for screen in QGuiApplication.screens() if screen is not here]
        self.setGeometry((others[0] if others else here).geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()
        self._minute.start()
        self.fetch()

    def fetch(self) -> None:
        """Ask who waits now."""
        self._workbench.background.run(
            show_queue, self._workbench.desk, then=self.show_queue, trouble=self._on_trouble
        )

    def show_queue(self, queue: WalkInQueue) -> None:
        """Who is with somebody, who waits."""
        self._queue = queue
        clock = self._workbench.desk.clock
        self._time.setText(clock_time(clock.now(), clock.zone))
        waiting = [line for line in queue.lines if line.walk_in.state is WalkInState.WAITING]
        inside = [self._called(line) for line in queue.lines if line.walk_in.state is WalkInState.TAKEN]
        self._now.setText(self.tr("Nu binnen: {who}").format(who=", ".join(inside)) if inside else "")
        self._now.setVisible(bool(inside))
        clear(self._lines)
        for number, line in enumerate(waiting[:_MOST]):
            self._lines.addWidget(Text(self._called(line), "board"), number, 0)
            self._lines.addWidget(Text(self._wait(line), "board_small"), number, 1)
        self._lines.setColumnStretch(1, 1)
        self._told.setText(self._rest(len(waiting)))
        self._told.setVisible(bool(self._told.text()))

    # --- words

    def _called(self, line: WalkInLine) -> str:
        one = line.walk_in
        number = str(one.number) if one.number is not None else "·"
        if self._queue.policy.shows is BoardShows.INITIALS:
            return called(one, line.person) or number
        return number

    def _wait(self, line: WalkInLine) -> str:
        at = self._queue.expected.get(line.walk_in.id)
        if at is None or not self._queue.policy.tells_wait:
            return self.tr("wacht")
        minutes = rough_minutes(at, self._workbench.desk.clock.now())
        if minutes == 0:
            return self.tr("zo meteen")
        return self.tr("ongeveer {minutes} minuten").format(minutes=minutes)

    def _rest(self, waiting: int) -> str:
        if waiting > _MOST:
            return self.tr("en nog {count} wachtenden").format(count=waiting - _MOST)
        return "" if waiting else self.tr("Er wacht niemand. Welkom, meld je aan de balie.")

    # --- slots

    def _on_announced(self, changes: tuple[Change, ...]) -> None:
        kinds = {"walk_in", "rota", "appointment", "availability", "closure"}
        if self.isVisible() and any(change.kind in kinds for change in changes):
            self.fetch()

    def _on_trouble(self, _trouble: Trouble) -> None:
        """A board that is not right any more must not look as if it were."""
        self.show_queue(WalkInQueue())
        self._told.setText(self.tr("Het bord is even niet bijgewerkt. Vraag het aan de balie."))

    # --- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._minute.stop()
        super().closeEvent(event)
        self.closed.emit()
