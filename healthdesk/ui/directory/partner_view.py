"""One entry: what is known, what nobody verified, who checked it when, and what it said before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.find_partner import past_of
from healthdesk.records.partner import Partner, PartnerPast
from healthdesk.records.referral_course import Counted
from healthdesk.rules.partner_fit import Fit, doubtful, kind_names
from healthdesk.rules.roles import Right, may
from healthdesk.ui.directory.own_experience import OwnExperience
from healthdesk.ui.directory.said import changed_said, field_names, reason_said, value_said
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench

_SAID_BELOW = {"partners.to_check", "partners.excludes", "partners.only_through"}
"""What its fields say anyway."""


class PartnerView(Card):
    """refer_wanted, checked, edit_wanted: somebody is referred here; it was verified; it is to be changed.

    other_wanted: the id of another partner to look at instead. merge_wanted: another entry is the same one.
    """

    refer_wanted = Signal()
    checked = Signal()
    edit_wanted = Signal()
    other_wanted = Signal(object)
    merge_wanted = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workbench = workbench
        self._ticket: Ticket | None = None
        self.partner: Partner | None = None
        self._shown: object = None
        self.found: Fit | None = None
        """How it fits what is looked for, where something is."""
        self._inside = QWidget()
        self._inside.setProperty("look", "clear")
        self._layout = column(self._inside, gap="small")
        scroll = scrolled(self._inside)
        self.setFixedWidth(size("side_panel"))
        self.add(scroll, 1)
        self.show_partner(None)

    def show_partner(
        self, partner: Partner | None, learned: Counted | None = None, found: Fit | None = None
    ) -> None:
        """Draw anew; None while nothing is chosen. `learned`: what our own referrals tell.

        `found`: how it fits what is looked for; in the list there is no room for all of that.
        """
        shown = partner, learned, found
        if partner is not None and shown == self._shown:
            return  # nothing moves when nothing changed: words that she selected to copy stay so
        self._shown = shown
        self.partner, self.found = partner, found
        clear(self._layout)
        if self._ticket is not None:
            self._ticket.cancel()
        if partner is None:
            self._layout.addWidget(
                Text(self.tr("Kies een dienst om te zien wat die doet."), "muted", wraps=True)
            )
            self._layout.addStretch(1)
            return
        self._add_head(partner)
        if found is not None:
            self._add_fit(found)
        self._add_facts(partner)
        own = OwnExperience(self._workbench)
        own.other_wanted.connect(self.other_wanted)
        self._layout.addWidget(own)
        own.show_partner(partner, learned)
        self._add_foot(partner)
        self._past = column(gap="tiny")
        self._layout.addLayout(self._past)
        self._layout.addStretch(1)
        self._ticket = self._workbench.background.run(
            past_of, self._workbench.desk, partner.id, then=self._on_past
        )

    def _add_head(self, partner: Partner) -> None:
        kind = kind_names(self._workbench.desk.language).get(partner.kind, partner.kind)
        self._layout.addWidget(Text(partner.name, "heading", wraps=True))
        self._layout.addWidget(Text(kind, "caption", wraps=True))
        self._layout.addWidget(Text(partner.does, wraps=True))
        actor = self._workbench.desk.actor
        holder = QWidget()
        flow = FlowLayout(holder)
        buttons = (
            (Right.MAKE_REFERRALS, PrimaryButton(self.tr("Verwijs iemand"), small=True), self.refer_wanted),
            (Right.KEEP_PARTNERS, QuietButton(self.tr("Nagekeken"), small=True, icon="check"), self.checked),
            (
                Right.KEEP_PARTNERS,
                QuietButton(self.tr("Wijzigen"), small=True, icon="edit"),
                self.edit_wanted,
            ),
            (Right.KEEP_PARTNERS, QuietButton(self.tr("Samenvoegen…"), small=True), self.merge_wanted),
        )
        for right, button, signal in buttons:
            if may(actor, right):
                button.clicked.connect(signal)
                flow.addWidget(button)
        self._layout.addWidget(holder)

    def _add_fit(self, found: Fit) -> None:
        doubts = [one for one in found.doubts if one.key not in _SAID_BELOW]
        for title, reasons in (
            (self.tr("Past bij wat je zoekt"), found.reasons),
            (self.tr("Let op"), doubts),
        ):
            if reasons:
                told = " · ".join(reason_said(self._workbench, one) for one in reasons)
                self._layout.addWidget(Text(title, "caption"))
                self._layout.addWidget(Text(told, wraps=True))

    def _add_facts(self, partner: Partner) -> None:
        unsure = doubtful(partner)
        if "max_age" in unsure or "min_age" in unsure:
            unsure |= {"ages"}
        if "hours" in partner.to_check or not (partner.hours or partner.hours_note):
            unsure |= {"opening"}
        for field, label in field_names().items():
            value = value_said(self._workbench, partner, field)
            if not value and field not in unsure:
                continue
            head = row(gap="small")
            head.addWidget(Text(label, "caption"), 1)
            if field in unsure:
                head.addWidget(Tag(self.tr("te controleren"), "amber"))
            self._layout.addWidget(Line())
            self._layout.addLayout(head)
            told = Text(value or self.tr("niet bekend"), "body" if value else "muted", wraps=True)
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._layout.addWidget(told)

    def _add_foot(self, partner: Partner) -> None:
        self._layout.addWidget(Line())
        if partner.checked_on is None:
            told = self.tr("Nog door niemand nagekeken.")
        else:
            words = (
                self.tr("Nagekeken op {day} door {who}.")
                if partner.checked_by
                else self.tr("Nagekeken op {day}.")
            )
            told = words.format(day=short_date(partner.checked_on), who=partner.checked_by)
        self._layout.addWidget(Text(told, "caption", wraps=True))
        if partner.source:
            source = self.tr("Bron: {source}").format(source=partner.source)
            self._layout.addWidget(Text(source, "caption", wraps=True))

    def _on_past(self, past: tuple[PartnerPast, ...]) -> None:
        if self.partner is None or not past:
            return
        self._past.addWidget(Text(self.tr("Wat er eerder stond"), "section"))
        zone, after = self._workbench.desk.clock.zone, self.partner
        for one in past:
            what = changed_said(one.before, after) or self.tr("nagekeken")
            day = short_date(one.at.astimezone(zone).date())
            words = self.tr("{day} · {who}: {what}").format(day=day, who=one.by, what=what)
            self._past.addWidget(Text(words, "caption", wraps=True))
            after = one.before
