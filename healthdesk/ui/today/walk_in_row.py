"""One person at the desk, with what can be done for her now."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from healthdesk.clock import Clock
from healthdesk.records.walk_in import WalkInLine, WalkInQueue, WalkInState
from healthdesk.rules.person_names import with_age
from healthdesk.ui.parts.buttons import NameLink, PrimaryButton, QuietButton
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.tokens import space
from healthdesk.ui.today.wait_said import taker_said, wait_said

_LONG = 10


class WalkInRow(QWidget):
    """stepped: to another `WalkInState`. given: to a colleague, by her id.

    person_wanted, moment_wanted: her file, a moment for her.
    """

    stepped = Signal(object, object)
    given = Signal(object, object)
    person_wanted = Signal(object)
    moment_wanted = Signal(object)

    def __init__(
        self, line: WalkInLine, queue: WalkInQueue, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._line, self._queue, self._clock = line, queue, clock
        self._about = Text("", "caption", wraps=True)
        self._wait = Tag()
        self._wait.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head = row(gap="small")
        if line.walk_in.number is not None:
            number = Tag(self.tr("nr {number}").format(number=line.walk_in.number))
            number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            head.addWidget(number)
        fill(head, None, self._wait)
        layout = column(self, gap="tiny")
        fill(layout, head, self._name())
        if line.walk_in.wish:
            layout.addWidget(Text(line.walk_in.wish, "caption", wraps=True))
        layout.addWidget(self._about)
        layout.addSpacing(space("tiny"))
        layout.addWidget(self._buttons())
        layout.addSpacing(space("tiny"))
        layout.addWidget(Line())
        self.tick()

    def tick(self) -> None:
        """Count the minutes."""
        one = self._line.walk_in
        minutes = max(0, int((self._clock.now() - one.arrived_at).total_seconds() // 60))
        if one.state is WalkInState.TAKEN:
            self._wait.show_state(self.tr("bij {name}").format(name=self._line.taken_by), "accent")
        else:
            told = self.tr("wacht {minutes} min").format(minutes=minutes)
            self._wait.show_state(told, "amber" if minutes >= _LONG else "neutral")
        waits = one.state is WalkInState.WAITING
        self._about.setText(wait_said(one.id, self._queue, self._clock.now()) if waits else "")
        self._about.setVisible(bool(self._about.text()))

    def show_queue(self, queue: WalkInQueue) -> None:
        """The same people, reckoned anew."""
        self._queue = queue
        self.tick()

    def _said(self) -> str:
        who = self._line.person or self.tr("Nieuw, binnengewandeld")
        return with_age(who, self._line.age)

    def _name(self) -> QWidget:
        if self._line.walk_in.patient_id is None:
            return Text(self._said(), "strong", wraps=True)
        link = NameLink(self._said())
        link.clicked.connect(self._on_person)
        return link

    def _buttons(self) -> QWidget:
        holder = QWidget()
        holder.setProperty("look", "clear")
        flow = FlowLayout(holder)
        one = self._line.walk_in
        if one.state is WalkInState.WAITING:
            flow.addWidget(self._step(self.tr("Ik neem op"), WalkInState.TAKEN, first=True))
            if self._queue.takers:
                give = QuietButton(self.tr("Een collega…"), small=True)
                give.setAccessibleName(self.tr("Een collega neemt op: {person}").format(person=self._said()))
                give.clicked.connect(self._on_give)
                flow.addWidget(give)
        else:
            flow.addWidget(self._step(self.tr("Geholpen"), WalkInState.HELPED, first=True))
        known = one.patient_id is not None
        further = QuietButton(self.tr("Zoek een moment") if known else self.tr("Onthaal starten"), small=True)
        further.setAccessibleName(f"{further.text()}: {self._said()}")
        further.clicked.connect(self._on_moment if known else self._on_person)
        flow.addWidget(further)
        flow.addWidget(self._step(self.tr("Weer weg"), WalkInState.LEFT))
        return holder

    def _step(self, words: str, to: WalkInState, *, first: bool = False) -> QWidget:
        button = PrimaryButton(words, small=True) if first else QuietButton(words, small=True)
        button.setProperty("to", to.value)
        button.setAccessibleName(f"{words}: {self._said()}")
        button.clicked.connect(self._on_step)
        return button

    def _on_step(self) -> None:
        self.stepped.emit(self._line, WalkInState(str(self.sender().property("to"))))

    def _on_give(self) -> None:
        """Who is there, first free first."""
        button = self.sender()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for taker in self._queue.takers:
            action = QAction(taker_said(taker, self._clock), menu)
            action.setData(taker.id)
            action.triggered.connect(self._on_given)
            menu.addAction(action)
        if isinstance(button, QWidget):
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _on_given(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            whom: UUID = action.data()
            self.given.emit(self._line, whom)

    def _on_person(self) -> None:
        self.person_wanted.emit(self._line)

    def _on_moment(self) -> None:
        self.moment_wanted.emit(self._line)
