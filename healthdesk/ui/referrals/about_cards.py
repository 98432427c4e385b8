"""Beside the story: the agreement it rests on, and the partner."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.follow_up_referral import ReferralFile
from healthdesk.records.partner import Partner
from healthdesk.records.referral import Direction
from healthdesk.rules.partner_fit import doubtful
from healthdesk.rules.phones import show_phone
from healthdesk.rules.referral_steps import UNSENT
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.buttons import NameLink, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.said import scopes_said


class ConsentCard(Card):
    """What may be shared. note_wanted: an agreement is to be noted."""

    note_wanted = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Akkoord"))
        self._workbench = workbench
        self._inside = QWidget()
        self._layout = column(self._inside, gap="tiny")
        self.add(self._inside)

    def show_file(self, file: ReferralFile) -> None:
        """Draw anew; an incoming referral needs none of ours."""
        clear(self._layout)
        one, consent = file.line.referral, file.consent
        self.setVisible(one.direction is Direction.OUTGOING)
        if consent is not None:
            self._layout.addWidget(Tag(self.tr("geldt"), "green"))
            self._layout.addWidget(Text(scopes_said(consent.scope, self._workbench.desk.house), wraps=True))
            told = self.tr("{day}, door {who}").format(day=short_date(consent.given_on), who=consent.given_by)
            self._layout.addWidget(Text(told, "caption", wraps=True))
            return
        self._layout.addWidget(Tag(self.tr("nog geen akkoord"), "amber"))
        words = self.tr("Zonder akkoord vertrekt er niets naar deze dienst.")
        self._layout.addWidget(Text(words, "caption", wraps=True))
        if one.state in UNSENT and may(self._workbench.desk.actor, Right.CHANGE_PATIENTS):
            note = QuietButton(self.tr("Akkoord noteren"), small=True)
            note.clicked.connect(self.note_wanted)
            self._layout.addWidget(note)


class PartnerCard(Card):
    """How to reach and refer. opened: the entry in the sociale kaart."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Partner"))
        self._inside = QWidget()
        self._layout = column(self._inside, gap="tiny")
        self.add(self._inside)

    def show_partner(self, partner: Partner) -> None:
        """Draw anew."""
        clear(self._layout)
        name = NameLink(partner.name)
        name.clicked.connect(self.opened)
        self._layout.addWidget(name)
        unsure = doubtful(partner)
        lines = (
            ("phone", show_phone(partner.phone)),
            ("email", partner.email),
            ("how_to_refer", partner.how_to_refer),
            ("documents", partner.documents),
            ("only_through", partner.only_through),
        )
        for name_of, told in lines:
            if told:
                self._layout.addWidget(Text(told, wraps=True))
                if name_of in unsure:
                    self._layout.addWidget(Tag(self.tr("te controleren"), "amber"))
        if not partner.phone and not partner.email:
            self._layout.addWidget(
                Text(self.tr("Telefoon en e-mail zijn niet bekend."), "caption", wraps=True)
            )
