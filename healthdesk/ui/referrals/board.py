"""The board: a column per stage, every open referral in one of them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from healthdesk.records.referral import ReferralLine
from healthdesk.records.referral import ReferralState as State
from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.card_list import CardList
from healthdesk.ui.referrals.said import bridge_of, next_line, person_said, state_of


class Board(QScrollArea):
    """Cards in columns; Left and Right go from one to the next.

    opened: a `ReferralLine`. steps_wanted: a `ReferralLine`, and where to show its steps.
    """

    opened = Signal(object)
    steps_wanted = Signal(object, QPoint)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._columns: list[tuple[frozenset[State], Text, CardList]] = []
        inside = QWidget()
        inside.setProperty("look", "clear")
        layout = row(inside, gap="medium")
        for title, states in self._stages():
            layout.addWidget(self._column(title, states), 1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

    def _stages(self) -> tuple[tuple[str, frozenset[State]], ...]:
        return (
            (self.tr("Voorbereiden"), frozenset({State.DRAFT, State.READY})),
            (self.tr("Wacht op antwoord"), frozenset({State.SENT, State.RECEIVED, State.WITHDRAWING})),
            (self.tr("Aanvaard"), frozenset({State.ACCEPTED})),
            (self.tr("Afspraak"), frozenset({State.PLANNED, State.DID_NOT_ATTEND})),
            (self.tr("Geweigerd"), frozenset({State.DECLINED})),
            (self.tr("Afgesloten"), frozenset({State.COMPLETED, State.WITHDRAWN})),
        )

    def _column(self, title: str, states: frozenset[State]) -> QWidget:
        holder = QWidget()
        holder.setMinimumWidth(size("board_column"))
        count = Text("", "caption")
        cards = CardList(self._workbench, title, self._said)
        cards.opened.connect(self.opened)
        cards.steps_wanted.connect(self.steps_wanted)
        cards.stepped_aside.connect(self._on_aside)
        heading = ElidedText(title, "section")
        heading.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        head = row()
        fill(head, heading, count, None)
        layout = column(holder)
        layout.addLayout(head)
        layout.addWidget(cards, 1)
        self._columns.append((states, count, cards))
        return holder

    # --- what others may call

    def show_lines(self, lines: Sequence[ReferralLine]) -> None:
        """Deal the cards."""
        for states, count, cards in self._columns:
            mine = [line for line in lines if line.referral.state in states]
            # What is late lies on top; otherwise in the order they came.
            mine.sort(key=_lateness)
            cards.show_lines(mine)
            count.setText(str(len(mine)) if mine else "")

    def choose(self, referral_id: UUID) -> bool:
        """Put the cursor on a card."""
        return any(cards.choose(referral_id) for _states, _count, cards in self._columns)

    def go_in(self) -> None:
        """The keyboard comes in from above."""
        for _states, _count, cards in self._columns:
            if cards.count:
                cards.go_in()
                self.ensureWidgetVisible(cards)
                return

    # --- slots

    def _on_aside(self, step: int) -> None:
        lists = [cards for _states, _count, cards in self._columns]
        sender = self.sender()
        here = next((number for number, cards in enumerate(lists) if cards is sender), 0)
        level = lists[here].currentIndex().row()
        for cards in lists[here + 1 :] if step > 0 else reversed(lists[:here]):
            if cards.count:
                cards.go_in(level)
                self.ensureWidgetVisible(cards)
                return

    def _said(self, line: ReferralLine) -> str:
        today = self._workbench.desk.clock.today()
        parts = (
            person_said(line),
            line.referral.partner_name,
            state_of(line.referral)[0],
            bridge_of(line.referral),
            next_line(line, today)[0],
        )
        return ", ".join(part for part in parts if part)


def _lateness(line: ReferralLine) -> tuple[bool, str]:
    due = line.referral.due_on
    return not line.overdue, due.isoformat() if due else "9999"
