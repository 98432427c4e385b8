"""What is next and by when, with only the buttons that the state allows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from healthdesk.actions.follow_up_referral import ReferralFile
from healthdesk.records.referral import Direction, Planned, Referral
from healthdesk.records.referral import ReferralState as State
from healthdesk.rules.referral_steps import UNSENT, is_open, may_bridge, steps_of
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.buttons import LinkButton, PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.tag import Tag, tag_width
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import size, space
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.said import moment_said, next_line, step_verb

_ANSWERS = {
    *(State.RECEIVED, State.ACCEPTED, State.PLANNED, State.DECLINED, State.COMPLETED),
    State.WITHDRAWN,
}
"""Steps that a partner's answer leads to."""
_AWAY = {State.WITHDRAWING, State.WITHDRAWN, State.DECLINED, State.DID_NOT_ATTEND, State.DRAFT}


class NextCard(Card):
    """Draws itself anew for each state.

    step_wanted: to which `ReferralState`. bridge_wanted: whether the talks here go on. letter_wanted,
    withdrawal_wanted, contact_wanted, other_wanted, mine_wanted: open the letter, tell the partner that it
    does not go ahead, note a contact, look for another partner, follow it oneself.
    """

    step_wanted = Signal(object)
    bridge_wanted = Signal(bool)
    letter_wanted = Signal()
    withdrawal_wanted = Signal()
    contact_wanted = Signal()
    other_wanted = Signal()
    mine_wanted = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Volgende stap"))
        self._workbench = workbench
        self._inside = QWidget()
        self._layout = column(self._inside, gap="medium")
        self.add(self._inside)

    def show_file(self, file: ReferralFile) -> None:
        """Draw anew."""
        clear(self._layout)
        line, one = file.line, file.line.referral
        told, tone = next_line(line, self._workbench.desk.clock.today())
        told, until = _parted(told)
        self._layout.addWidget(Tag(told, tone) if told else Text(self.tr("De lus is gesloten."), wraps=True))
        if until:
            self._layout.addWidget(Text(until, "caption", wraps=True))
        for words in self._told(one):
            self._layout.addWidget(Text(words, "caption", wraps=True))
        self._add_buttons(one)

    def focus_answer(self) -> bool:
        """The keyboard to the first answer that can be noted; False where there is none."""
        for button in self._inside.findChildren(QPushButton):
            if button.property("to") in _ANSWERS:
                button.setFocus()
                return True
        return False

    def _told(self, one: Referral) -> list[str]:
        clock, told = self._workbench.desk.clock, []
        if one.state is State.PLANNED and one.planned_on is not None:
            words = self.tr("Afspraak bij de partner: {when}")
            when = moment_said(Planned(one.planned_on, one.planned_at), clock)
            told.append(words.format(when=when))
        if one.state is State.WITHDRAWING:
            words = self.tr("{partner} moet nog bevestigen dat de verwijzing niet doorgaat.")
            told.append(words.format(partner=one.partner_name))
        if one.bridging and is_open(one):
            told.append(self.tr("Overbrugging: de gesprekken hier gaan door tot de partner start."))
        if one.decline_reason and one.state is State.DECLINED:
            told.append(self.tr("Geweigerd: {reason}").format(reason=one.decline_reason))
        if one.outcome and one.state is State.COMPLETED:
            told.append(one.outcome)
        return told

    def _add_buttons(self, one: Referral) -> None:
        actor = self._workbench.desk.actor
        if not may(actor, Right.MAKE_REFERRALS):
            return
        holder = QWidget()
        flow = FlowLayout(holder)
        self._add_first(flow, one)
        has_first = flow.count() > 0 and one.state is not State.WITHDRAWING
        for number, step in enumerate(steps_of(one)):
            if not may(actor, step.right):
                continue
            verb = step_verb(one, step.to)
            away = step.to in _AWAY and one.state is not State.WITHDRAWING
            first = number == 0 and not has_first and not away
            button = PrimaryButton(verb, small=True) if first else QuietButton(verb, small=True)
            button.setProperty("to", step.to.value)
            button.clicked.connect(self._on_step)
            flow.addWidget(button)
        self._layout.addWidget(holder)
        self._add_links(one)

    def _add_first(self, flow: FlowLayout, one: Referral) -> None:
        if one.state is State.READY and may(self._workbench.desk.actor, Right.SEND_LETTERS):
            letter = PrimaryButton(self.tr("Open brief"), small=True, icon="letter")
            letter.clicked.connect(self.letter_wanted)
            flow.addWidget(letter)
        if one.state is State.WITHDRAWING and may(self._workbench.desk.actor, Right.SEND_LETTERS):
            away = QuietButton(self.tr("Brief van intrekking"), small=True, icon="letter")
            away.clicked.connect(self.withdrawal_wanted)
            flow.addWidget(away)
        if one.state is State.DECLINED and is_open(one):
            other = PrimaryButton(self.tr("Zoek een andere dienst"), small=True, icon="search")
            other.clicked.connect(self.other_wanted)
            flow.addWidget(other)

    def _add_links(self, one: Referral) -> None:
        contact = LinkButton(self.tr("Contact noteren"), icon="phone")
        contact.clicked.connect(self.contact_wanted)
        self._layout.addWidget(contact)
        writable = may(self._workbench.desk.actor, Right.SEND_LETTERS) and one.state is not State.READY
        if one.direction is Direction.OUTGOING and (writable or one.state not in UNSENT):
            letter = LinkButton(self.tr("Brief"), icon="letter")
            letter.clicked.connect(self.letter_wanted)
            self._layout.addWidget(letter)
        elif one.direction is Direction.INCOMING and writable:
            reply = LinkButton(self.tr("Antwoord aan de verwijzer"), icon="letter")
            reply.clicked.connect(self.letter_wanted)
            self._layout.addWidget(reply)
        if may_bridge(one) and one.state not in UNSENT:
            words = self.tr("Overbrugging voorbij") if one.bridging else self.tr("Overbrug hier")
            bridge = LinkButton(words, icon="hand-over")
            bridge.setProperty("bridge", not one.bridging)
            bridge.clicked.connect(self._on_bridge)
            self._layout.addWidget(bridge)
        if one.owner_id != self._workbench.desk.actor.practitioner_id and is_open(one):
            mine = LinkButton(self.tr("Zelf opvolgen"), icon="person")
            mine.clicked.connect(self.mine_wanted)
            self._layout.addWidget(mine)

    def _on_bridge(self) -> None:
        self.bridge_wanted.emit(bool(self.sender().property("bridge")))

    def _on_step(self) -> None:
        self.step_wanted.emit(State(str(self.sender().property("to"))))


def _parted(told: str) -> tuple[str, str]:
    """What is next in a tag; by when as well, or below it where the card is too narrow for both."""
    if tag_width(told, theme().font("caption")) <= size("side_card") - 3 * space("large"):
        return told, ""
    what, _dot, until = told.partition(" · ")
    return what, until
