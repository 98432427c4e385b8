"""The head of one referral: who, to whom, where it stands, its number and code."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.follow_up_referral import ReferralFile
from healthdesk.records.referral import Direction
from healthdesk.ui.parts.buttons import NameLink
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.died_said import death_said
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.said import bridge_of, person_said, state_of, urgency_word


class ReferralHead(Card):
    """Never scrolls away. person_opened, partner_opened: the names lead there."""

    person_opened = Signal()
    partner_opened = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workbench = workbench
        self.person, self._partner = NameLink("—"), NameLink("—")
        for name in (self.person, self._partner):
            name.setProperty("scale", "heading")
        self._arrow = Text("→", "heading")
        self._state, self._bridge, self._late, self._died = Tag(), Tag(), Tag(), Tag()
        self._told, self._code = Text("", "caption", wraps=True), Text("", "caption")
        self.person.clicked.connect(self.person_opened)
        self._partner.clicked.connect(self.partner_opened)
        both, names = FlowLayout(), row(gap="small")  # a long name leaves the other a line of its own
        to = QWidget()
        to.setProperty("look", "clear")
        fill(row(to, gap="small"), self._arrow, self._partner)
        both.addWidget(self.person)
        both.addWidget(to)
        names.addLayout(both, 1)
        fill(names, self._died, self._late, self._bridge, self._state)
        under = row(gap="medium")
        under.addWidget(self._told, 1)
        under.addWidget(self._code)
        layout = column(gap="tiny")
        fill(layout, names, under)
        self.add(layout)
        self.hide()

    def show_file(self, file: ReferralFile) -> None:
        """Draw anew."""
        line, one = file.line, file.line.referral
        clock = self._workbench.desk.clock
        self.person.setText(person_said(line))
        self._partner.setText(one.partner_name)
        for name in (self.person, self._partner):
            set_tip(name, name.text())
        self._arrow.setText("←" if one.direction is Direction.INCOMING else "→")
        self._state.show_state(*state_of(one))
        self._bridge.show_state(bridge_of(one), "violet")
        self._bridge.setVisible(bool(bridge_of(one)))
        died = death_said(file.patient.deceased)
        self._died.show_state(died, "neutral")
        self._died.setVisible(bool(died))
        self._late.show_state(self.tr("te laat"), "amber")
        self._late.setVisible(line.overdue)
        began = short_date(one.created_at.astimezone(clock.zone).date())
        told = self.tr("{number} · begonnen {day} · {urgency} · {owner} volgt op")
        self._told.setText(
            told.format(number=one.number, day=began, urgency=urgency_word(one.urgency), owner=one.owner_name)
        )
        code = self.tr("antwoordcode {code}").format(code=one.reply_code)
        self._code.setText(code if one.direction is Direction.OUTGOING else "")
        self.show()
