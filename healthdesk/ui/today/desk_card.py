"""Nu aan de balie: who walked in, in the order they came."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.clock import Clock
from healthdesk.records.walk_in import WalkInLine, WalkInQueue
from healthdesk.ui.parts.buttons import IconButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size, space
from healthdesk.ui.today.wait_said import unknown_said
from healthdesk.ui.today.walk_in_row import WalkInRow


class DeskCard(Card):
    """new_wanted: somebody walks in. board_wanted: for the waiting room. The rest as in `WalkInRow`."""

    new_wanted = Signal()
    board_wanted = Signal()
    given = Signal(object, object)
    stepped = Signal(object, object)
    person_wanted = Signal(object)
    moment_wanted = Signal(object)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Nu aan de balie"))
        self.level_head()
        self._clock = clock
        self._shown: tuple[tuple[WalkInLine, ...], bool] | None = None
        self._made: list[WalkInRow] = []
        self._new = QuietButton(self.tr("Iemand komt binnen"), small=True, icon="plus")
        self._new.clicked.connect(self.new_wanted)
        self._board = IconButton("computer", self.tr("Wachtbord zonder namen, op een volledig scherm"))
        self._board.clicked.connect(self.board_wanted)
        self._board.setMaximumHeight(size("small_control"))  # no taller than the heads beside it
        self.add_to_head(self._board)
        beneath = row()
        fill(beneath, self._new, None)
        beneath.setContentsMargins(QMargins(0, 0, 0, space("tiny")))
        self.add(beneath)
        self._unknown = Text("", "caption", wraps=True)
        self.add(self._unknown)
        inside = Inside()
        self._rows = column(inside, gap="medium")
        scroll = scrolled(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add(scroll, 1)

    def show_queue(self, queue: WalkInQueue) -> None:
        """Who is there now; nothing moves when only the waiting times changed."""
        self._unknown.setText(unknown_said(queue))
        self._unknown.setVisible(bool(self._unknown.text()))
        shown = queue.lines, bool(queue.takers)
        if shown == self._shown:
            for made in self._made:
                made.show_queue(queue)
            return
        self._shown = shown
        clear(self._rows)
        self._made = [WalkInRow(line, queue, self._clock) for line in queue.lines]
        for made in self._made:
            made.stepped.connect(self.stepped)
            made.given.connect(self.given)
            made.person_wanted.connect(self.person_wanted)
            made.moment_wanted.connect(self.moment_wanted)
            self._rows.addWidget(made)
        others = self.tr("Niemand anders.") if queue.lines else self.tr("Er staat niemand aan de balie.")
        hint = self.tr("Druk op Ctrl+N als er iemand binnenkomt.")
        self._rows.addWidget(Text(f"{others} {hint}", "caption", wraps=True))
        self._rows.addStretch(1)

    def tick(self) -> None:
        """Another minute went by."""
        for made in self._made:
            made.tick()
