"""Every referral, as a board or as a table of the same, with the filters above."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from healthdesk.actions.follow_up_referral import board, by_code
from healthdesk.errors import Trouble
from healthdesk.records.referral import Direction, Referral, ReferralLine
from healthdesk.records.referral import ReferralState as State
from healthdesk.rules.referral_steps import is_open, steps_of
from healthdesk.rules.roles import Right, may
from healthdesk.rules.search_words import words_of
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import IconButton, PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.empty_state import EmptyState
from healthdesk.ui.parts.layouts import column, fill, hide_unless, row
from healthdesk.ui.parts.search_box import SearchBox
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.board import Board
from healthdesk.ui.referrals.figures_view import FiguresView
from healthdesk.ui.referrals.referral_table import ReferralTable
from healthdesk.ui.referrals.said import step_verb
from healthdesk.ui.referrals.step_taker import StepTaker

_SHAPE = "referrals/shape"


class ReferralList(QWidget):
    """Filters, and the board, the table or the figures.

    opened: the id of a referral. answer_wanted: the same, by the code of its reply slip.
    new_wanted: somebody is to be referred. letter_wanted: a letter of another house came in.
    sent_wanted: to the letters that left. waiting: how many are late.
    """

    opened = Signal(object)
    answer_wanted = Signal(object)
    new_wanted = Signal()
    letter_wanted = Signal()
    sent_wanted = Signal()
    waiting = Signal(int)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._lines: tuple[ReferralLine, ...] = ()
        self.search = SearchBox(self.tr("Naam, partner of nummer; of de code van een antwoordstrook"))
        self._count = Text("", "muted")
        self._banner = Banner()
        self._whose = ChoiceChips(self.tr("Welke verwijzingen"), self._whose_choices(), pills=True)
        self._shape = ChoiceChips(
            self.tr("Hoe getoond"),
            (
                Choice("board", self.tr("Bord")),
                Choice("table", self.tr("Tabel")),
                Choice("figures", self.tr("Cijfers")),
            ),
            pills=True,
        )
        self._shape.keep_on_one_line()
        self._new = PrimaryButton(self.tr("Nieuwe verwijzing"), icon="plus")
        self._received = QuietButton(self.tr("Open een ontvangen brief…"), icon="upload")
        for button in (self._new, self._received):
            hide_unless(may(workbench.desk.actor, Right.MAKE_REFERRALS), button)
        self._sent = IconButton("letter", self.tr("Uitgaande brieven"))
        hide_unless(may(workbench.desk.actor, Right.SEND_LETTERS), self._sent)
        self._board = Board(workbench)
        self._table = ReferralTable(workbench)
        self._figures = FiguresView(workbench)
        self._empty = EmptyState("", icon="referral")
        self._faces = QStackedWidget()
        for face in (self._board, self._table, self._figures, self._empty):
            self._faces.addWidget(face)
        self._taker = StepTaker(workbench, self)
        self._whose.show_values(("team",))
        self._shape.show_values((workbench.memory.recall(_SHAPE, "board"),))
        self._arrange()
        self._connect()

    def _whose_choices(self) -> tuple[Choice, ...]:
        return (
            Choice("team", self.tr("van het team")),
            Choice("own", self.tr("van mij")),
            Choice("overdue", self.tr("te laat")),
            Choice("incoming", self.tr("binnengekomen")),
        )

    def _arrange(self) -> None:
        head = row(gap="medium")
        title = PageTitle(self.tr("Verwijzingen"))
        fill(head, title, self._count, None, self._sent, self._received, self._new)
        above = row(gap="medium")
        above.addStrut(self.search.sizeHint().height())  # or what is picked in would jump from face to face
        above.addWidget(self.search, 1)
        above.addWidget(self._figures.period, 1, Qt.AlignmentFlag.AlignVCenter)
        above.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = column(self, gap="large")
        layout.addLayout(head)
        layout.addLayout(above)
        layout.addWidget(self._whose)
        layout.addWidget(self._banner)
        layout.addWidget(self._faces, 1)

    def _connect(self) -> None:
        self.search.searched.connect(self._on_filter)
        self.search.accepted.connect(self._on_accepted)
        self.search.left_downwards.connect(self._on_downwards)
        self._whose.picked.connect(self._on_filter)
        self._shape.picked.connect(self._on_shape)
        self._new.clicked.connect(self.new_wanted)
        self._received.clicked.connect(self.letter_wanted)
        self._sent.clicked.connect(self.sent_wanted)
        self._empty.acted.connect(self.new_wanted)
        self._board.opened.connect(self._on_line)
        self._table.opened.connect(self._on_line)
        self._table.retried.connect(self.look)
        self._board.steps_wanted.connect(self._on_steps_wanted)
        self._taker.refused.connect(self._on_trouble)

    # --- what others may call

    def look(self) -> None:
        """Ask again."""
        self._table.show_loading()
        self._workbench.background.run(
            board, self._workbench.desk, then=self._on_lines, trouble=self._on_trouble
        )
        if self._shape.value == "figures":
            self._figures.look()

    # --- slots

    def _on_lines(self, lines: tuple[ReferralLine, ...]) -> None:
        self._lines = lines
        self._banner.clear()
        self.waiting.emit(sum(line.overdue for line in lines))
        self._on_filter()

    def _on_filter(self, *_what: object) -> None:
        shown = [line for line in self._lines if self._is_wanted(line)]
        self._board.show_lines(shown)
        self._table.show_records(shown)
        late = sum(line.overdue for line in shown)
        still = sum(is_open(line.referral) for line in shown)
        words = self.tr("{open} lopen · {late} te laat")
        self._count.setText(words.format(open=still, late=late) if shown else "")
        self._show_face(empty=not shown)

    def _show_face(self, *, empty: bool) -> None:
        figures = self._shape.value == "figures"
        for part in (self.search, self._whose):
            part.setVisible(not figures)
        self._figures.period.setVisible(figures)
        if figures:
            self._faces.setCurrentWidget(self._figures)
        elif empty:
            self._say_empty()
            self._faces.setCurrentWidget(self._empty)
        else:
            self._faces.setCurrentWidget(self._table if self._shape.value == "table" else self._board)

    def _say_empty(self) -> None:
        if self._lines:
            self._empty.say(self.tr("Geen verwijzing die hieraan beantwoordt."))
            return
        action = self._new.text() if may(self._workbench.desk.actor, Right.MAKE_REFERRALS) else ""
        self._empty.say(self.tr("Er lopen geen verwijzingen."), action)

    def _is_wanted(self, line: ReferralLine) -> bool:
        one, whose = line.referral, self._whose.value
        mine = one.owner_id == self._workbench.desk.actor.practitioner_id
        if (whose == "own" and not mine) or (whose == "overdue" and not line.overdue):
            return False
        if whose == "incoming" and one.direction is not Direction.INCOMING:
            return False
        told = words_of(f"{line.person} {one.partner_name} {one.number} {one.reply_code}")
        asked = words_of(self.search.text())
        return all(any(have.startswith(word) for have in told) for word in asked)

    def _on_accepted(self) -> None:
        typed = self.search.text().strip()
        if typed:
            self._workbench.background.run(
                by_code, self._workbench.desk, typed, then=self._on_found, trouble=self._on_no_code
            )

    def _on_found(self, one: Referral) -> None:
        self.search.clear()
        self.answer_wanted.emit(one.id)

    def _on_no_code(self, trouble: Trouble) -> None:
        shown = [line for line in self._lines if self._is_wanted(line)]
        if shown:
            self._on_downwards()
        else:
            self._banner.say(self._workbench.sentence_for(trouble), "amber")

    def _on_downwards(self) -> None:
        face = self._faces.currentWidget()
        if face is self._board:
            self._board.go_in()
        elif face is self._table:
            self._table.go_in()

    def _on_shape(self, _values: object) -> None:
        if self._shape.value is None:
            self._shape.show_values(("board",))
        self._workbench.memory.keep(_SHAPE, self._shape.value or "board")
        if self._shape.value == "figures":
            self._figures.look()
        self._on_filter()

    def _on_line(self, line: ReferralLine) -> None:
        self.opened.emit(line.referral.id)

    def _on_steps_wanted(self, line: ReferralLine, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        look = menu.addAction(self.tr("Openen"))
        look.setData((line, None))
        look.triggered.connect(self._on_step)
        menu.addSeparator()
        steps = steps_of(line.referral) if may(self._workbench.desk.actor, Right.MAKE_REFERRALS) else ()
        for step in steps:
            action = menu.addAction(step_verb(line.referral, step.to))
            action.setEnabled(may(self._workbench.desk.actor, step.right))
            action.setData((line, step.to))
            action.triggered.connect(self._on_step)
        menu.popup(at)

    def _on_step(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        line, to = action.data()
        if isinstance(to, State):
            self._taker.take(line.referral, to)
        else:
            self._on_line(line)

    def _on_trouble(self, trouble: Trouble) -> None:
        sentence = self._workbench.sentence_for(trouble)
        self._banner.say(sentence, "amber")
        if not self._lines:
            self._table.show_trouble(sentence)

    def keyboard_back(self, referral_id: UUID | None) -> None:
        """After looking at one: the cursor on its card again."""
        shown = referral_id is not None and self._board.choose(referral_id)
        if not shown:
            self.search.setFocus()
