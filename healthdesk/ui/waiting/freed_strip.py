"""The moments and the places in groups that are free for who waits: one line each, one click from given."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from healthdesk.actions.give_freed_slot import freed_slots_of
from healthdesk.records.link import Link
from healthdesk.records.waiting import SlotView
from healthdesk.rules.roles import Right, may
from healthdesk.ui.agenda.said import joined, span_said
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.buttons import LinkButton, NameLink
from healthdesk.ui.parts.dates import near_date
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench

_SHOWN = 4


class FreedStrip(QFrame):
    """Hidden while nothing is free that suits anybody.

    link_requested: a `Link` to one of the moments.
    """

    link_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._ticket: Ticket | None = None
        self._shown: tuple[SlotView, ...] = ()
        self.setProperty("look", "banner")
        self.setProperty("tone", "green")
        self.setProperty("edge", "soft")  # it stands there for days
        self.setAccessibleName(self.tr("Vrij voor wie wacht"))
        self._inside = QWidget()
        self._inside.setProperty("look", "clear")
        self._flow = FlowLayout(self._inside)
        column(self, gap="tiny", margin="small", sides="medium").addWidget(self._inside)
        self.hide()

    def fetch(self) -> None:
        """Ask anew what is free."""
        desk = self._workbench.desk
        if not (may(desk.actor, Right.BOOK) and may(desk.actor, Right.SEE_PATIENTS)):
            return
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self._workbench.background.run(freed_slots_of, desk, then=self._on_slots)

    def _on_slots(self, views: tuple[SlotView, ...]) -> None:
        if views == self._shown:
            return
        self._shown = views
        clear(self._flow)
        if views:
            title = Text(self.tr("Vrij:"), "strong")
            title.setMinimumHeight(LinkButton(title.text()).sizeHint().height())  # on one line with the links
            self._flow.addWidget(title)
        for number, view in enumerate(views[:_SHOWN]):
            link = NameLink(self._said(view))
            link.setProperty("number", number)
            link.clicked.connect(self._on_link)
            self._flow.addWidget(link)
        more = len(views) - _SHOWN
        if more > 0:
            self._flow.addWidget(Text(self.tr("en nog {count}").format(count=more), "muted"))
        self.setVisible(bool(views))

    def _said(self, view: SlotView) -> str:
        clock, slot = self._workbench.desk.clock, view.slot
        day = near_date(slot.starts_at.astimezone(clock.zone).date(), clock.today())
        when = f"{day} {span_said(slot.starts_at, slot.ends_at, clock.zone)}"
        count = len(view.fitting)
        fits = self.tr("1 past") if count == 1 else self.tr("{count} passen").format(count=count)
        return joined(when, view.service or view.therapist, fits)

    def _on_link(self) -> None:
        view = self._shown[int(self.sender().property("number"))]
        self.link_requested.emit(Link("freed_slot", view.slot.id))
