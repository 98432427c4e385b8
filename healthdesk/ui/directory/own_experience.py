"""What the house's own referrals to a service tell, and whom else to ask where it has no room."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.find_partner import others_than
from healthdesk.records.partner import Partner, Taking
from healthdesk.records.referral_course import Counted
from healthdesk.rules.partner_fit import Fit, Wanted
from healthdesk.ui.directory.said import reason_said
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.buttons import NameLink
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.said import days_said


class OwnExperience(QWidget):
    """other_wanted: the id of another partner to look at."""

    other_wanted = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._ticket: Ticket | None = None
        self._layout = column(self, gap="tiny")

    def show_partner(self, partner: Partner, learned: Counted | None) -> None:
        """Draw anew."""
        clear(self._layout)
        if self._ticket is not None:
            self._ticket.cancel()
        if learned is not None:
            self._layout.addWidget(Line())
            self._layout.addWidget(Text(self.tr("Onze verwijzingen, de laatste twee jaar"), "caption"))
            self._layout.addWidget(Text(self._told(learned), wraps=True))
        if partner.taking in {Taking.FULL, Taking.WAITING_LIST, Taking.CLOSED}:
            self._ticket = self._workbench.background.run(
                others_than, self._workbench.desk, partner, Wanted(), then=self._on_others
            )

    def _told(self, one: Counted) -> str:
        told = [self.tr("verstuurd: {count}").format(count=one.sent)]
        for count, words in (
            (one.accepted, self.tr("aanvaard: {count}")),
            (one.declined, self.tr("geweigerd: {count}")),
            (one.lost, self.tr("verloren: {count}")),
            (one.waiting, self.tr("wacht nog: {count}")),
        ):
            if count:
                told.append(words.format(count=count))
        if one.days is not None:
            words = self.tr("de helft van de antwoorden binnen {days}")
            told.append(words.format(days=days_said(one.days)))
        return " · ".join(told)

    def _on_others(self, fits: tuple[Fit, ...]) -> None:
        if not fits:
            return
        self._layout.addWidget(Line())
        self._layout.addWidget(Text(self.tr("Wie anders voor hetzelfde"), "caption"))
        for found in fits:
            link = NameLink(found.partner.name)
            link.setProperty("partner", str(found.partner.id))
            link.clicked.connect(self._on_link)
            self._layout.addWidget(link)
            why = " · ".join(reason_said(self._workbench, reason) for reason in found.reasons)
            self._layout.addWidget(Text(why, "caption", wraps=True))

    def _on_link(self) -> None:
        self.other_wanted.emit(UUID(str(self.sender().property("partner"))))
