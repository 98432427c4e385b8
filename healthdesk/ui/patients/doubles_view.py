"""Misschien dezelfde persoon: pairs of files, each with its reasons, to be decided one by one."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions import find_doubles
from healthdesk.actions.desk import Done
from healthdesk.actions.find_doubles import Looked, Pair, SaidTwo
from healthdesk.errors import Trouble
from healthdesk.rules.person_names import shown_name
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.empty_state import EmptyState
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.person_picker import PersonPicker, Whom
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.pair_card import PairCard

_MOST = 30
"""So many pairs stand there at once; the next ones come when these are decided."""


class DoublesView(QWidget):
    """Looks through the house in stretches, so that the desk goes on working meanwhile.

    link_requested: a `Link` to a file. merge_wanted: the ids of two files that are one person.
    """

    link_requested = Signal(object)
    merge_wanted = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._ticket: Ticket | None = None
        self._pairs: list[Pair] = []
        self._said: tuple[SaidTwo, ...] = ()
        self._first: Whom | None = None
        self._looking = False
        self._title = PageTitle(self.tr("Misschien dezelfde persoon"))
        self._told = Text("", "muted")
        self.by_hand = QuietButton(self.tr("Kies zelf twee dossiers"))
        self._banner = Banner()
        self.picker = PersonPicker(workbench)
        self._chosen = Text("", "muted", wraps=True)
        self._hand = self._by_hand_card()
        self._stack = QWidget()
        self._stack.setProperty("look", "clear")
        self._cards = column(self._stack, gap="large")
        self._arrange()
        self.by_hand.clicked.connect(self._on_by_hand)
        self.picker.picked.connect(self._on_picked)
        self._banner.acted.connect(self.look)

    def _by_hand_card(self) -> Card:
        card = Card(self.tr("Twee dossiers van dezelfde persoon"))
        card.add(self._chosen)
        card.add(self.picker)
        card.hide()
        return card

    def _arrange(self) -> None:
        scroll = scrolled(self._stack)
        head = row(gap="medium")
        fill(head, self._title, self._told, None, self.by_hand)
        layout = column(self, gap="large")
        layout.addLayout(head)
        layout.addWidget(self._banner)
        layout.addWidget(self._hand)
        layout.addWidget(scroll, 1)
        self._banner.clear()

    # --- what others may call

    def look(self) -> None:
        """Look through the house from the start; what is decided meanwhile is left out."""
        if self._ticket is not None:
            self._ticket.cancel()
        self._banner.clear()
        self._pairs, self._looking = [], True
        self._ticket = self._workbench.background.run(
            find_doubles.said_two, self._workbench.desk, then=self._on_said, trouble=self._on_trouble
        )

    def first_focus(self) -> QWidget:
        """Where the keyboard begins."""
        return self.by_hand

    # --- slots

    def _ask(self, start: int) -> None:
        self._ticket = self._workbench.background.run(
            find_doubles.look_through,
            self._workbench.desk,
            start,
            then=self._on_looked,
            trouble=self._on_trouble,
        )

    def _on_looked(self, looked: Looked) -> None:
        self._pairs += looked.pairs
        self._pairs.sort(key=lambda pair: -pair.likeness.score)
        self._looking = looked.following is not None
        if looked.following is not None:
            told = self.tr("{done} van {total} bekeken…")
            self._told.setText(told.format(done=looked.done, total=looked.total))
            self._ask(looked.following)
        if looked.pairs or not self._looking:
            self._show()

    def _on_said(self, said: tuple[SaidTwo, ...]) -> None:
        self._said = said
        self._ask(1)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._looking = False
        self._banner.say(self._workbench.sentence_for(trouble), "amber", self.tr("Probeer opnieuw"))

    def _on_two(self, pair: Pair) -> None:
        self._workbench.background.run(
            find_doubles.say_two,
            self._workbench.desk,
            pair.one.id,
            pair.other.id,
            then=self._on_decided,
            trouble=self._on_trouble,
        )

    def _on_same(self, pair: Pair) -> None:
        self.merge_wanted.emit((pair.one.id, pair.other.id))

    def _on_again(self) -> None:
        said = self._said[int(self.sender().property("number"))]
        self._workbench.background.run(
            find_doubles.unsay_two,
            self._workbench.desk,
            said.one.id,
            said.other.id,
            then=self._on_open_again,
            trouble=self._on_trouble,
        )

    def _on_decided(self, done: Done[None]) -> None:
        words = self.tr("Twee personen: ze worden niet meer samen getoond.")
        self._workbench.toasts.show(words, undo=done.undo)

    def _on_open_again(self, done: Done[None]) -> None:
        self._workbench.toasts.show(self.tr("Ze kunnen weer samen getoond worden."), undo=done.undo)

    def _on_by_hand(self) -> None:
        self._first = None
        self._chosen.setText(self.tr("Zoek het ene dossier, daarna het andere."))
        self._hand.show()
        self.picker.search.setFocus()

    def _on_picked(self, whom: Whom) -> None:
        if self._first is None:
            self._first = whom
            self._chosen.setText(self.tr("{name} en …").format(name=whom.said))
            self.picker.clear()
            self.picker.search.setFocus()
            return
        pair: tuple[UUID, UUID] = (self._first.id, whom.id)
        self._first = None
        self.picker.clear()
        self._hand.hide()
        if pair[0] == pair[1]:
            self._banner.say(self._workbench.sentence("merge.one_file"), "amber")
        else:
            self.merge_wanted.emit(pair)

    # --- what is shown

    def _show(self) -> None:
        clear(self._cards)
        for pair in self._pairs[:_MOST]:
            card = PairCard(self._workbench, pair)
            card.link_requested.connect(self.link_requested)
            card.same.connect(self._on_same)
            card.two.connect(self._on_two)
            self._cards.addWidget(card)
        if not self._looking:
            self._told.setText(self._count())
        if not self._pairs and not self._looking:
            if not self._said:
                self._cards.addStretch(1)
            self._cards.addWidget(
                EmptyState(self.tr("Niemand lijkt twee dossiers te hebben."), icon="people")
            )
        if self._said:
            self._cards.addWidget(self._said_card())
        self._cards.addStretch(1)

    def _count(self) -> str:
        if not self._pairs:
            return ""
        if len(self._pairs) == 1:
            return self.tr("1 paar")
        return self.tr("{count} paren").format(count=len(self._pairs))

    def _said_card(self) -> Card:
        card = Card(self.tr("Bekeken: twee personen"))
        for number, said in enumerate(self._said):
            names = " · ".join(f"{shown_name(one)} ({one.code})" for one in (said.one, said.other))
            when = self.tr("{by}, {day}").format(
                by=said.by, day=short_date(said.at.astimezone(self._workbench.desk.clock.zone).date())
            )
            again = QuietButton(self.tr("Toch opnieuw bekijken"), small=True)
            again.setAccessibleName(self.tr("Toch opnieuw bekijken: {names}").format(names=names))
            again.setProperty("number", number)
            again.clicked.connect(self._on_again)
            line = row(gap="medium")
            fill(line, Text(names, wraps=True), Text(when, "caption"), again)
            card.add(line)
        return card
