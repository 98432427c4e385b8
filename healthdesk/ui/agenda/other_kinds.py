"""Other kinds of talk that would do as well: as chips that can be taken away, and one more from a menu."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.ui.agenda.wish_chip import WishChip
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import clear, column


class OtherKinds(QWidget):
    """changed: one more kind, or one less."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.offered: tuple[HealthcareService, ...] = ()
        """What there is beside the kind that is looked for already."""
        self.chosen: tuple[HealthcareService, ...] = ()
        """In the order in which they were asked for."""
        self._chips = QWidget()
        self._chips.setProperty("look", "clear")
        self._flow = FlowLayout(self._chips)
        self._more = LinkButton(self.tr("+ of een ander soort gesprek…"))
        self._more.clicked.connect(self._on_more)
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_chosen)
        layout = column(self, gap="small")
        layout.addWidget(self._chips)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._show()

    def offer(self, services: Sequence[HealthcareService], but: HealthcareService | None) -> None:
        """What there is beside the kind `but`, which is looked for already."""
        left_out = None if but is None else but.id
        self.offered = tuple(one for one in services if one.id != left_out)
        now = {one.id: one for one in self.offered}
        self.chosen = tuple(now[one.id] for one in self.chosen if one.id in now)
        self._show()

    def forget(self) -> None:
        """Somebody else: no other kind is asked for yet. This is not an edit."""
        self.chosen = ()
        self._show()

    def add(self, service_id: UUID) -> None:
        """This kind would do as well."""
        self.chosen = (*self.chosen, *(one for one in self._left() if one.id == service_id))
        self._show()
        self.changed.emit()

    def _left(self) -> list[HealthcareService]:
        return [one for one in self.offered if one not in self.chosen]

    def _show(self) -> None:
        clear(self._flow)
        for one in self.chosen:
            self._flow.addWidget(self._chip(one))
        self._chips.setVisible(bool(self.chosen))
        self._more.setVisible(bool(self._left()))

    def _chip(self, one: HealthcareService) -> WishChip:
        words = self.tr("of {kind}").format(kind=one.name)
        told = self.tr("{kind}: zoek hier niet meer naar").format(kind=words)
        chip = WishChip(words, "accent", told, self.tr("Zoek hier niet meer naar"))
        chip.setProperty("kind", one.id)
        chip.clicked.connect(self._on_removed)
        return chip

    def _on_removed(self) -> None:
        gone = self.sender().property("kind")
        self.chosen = tuple(one for one in self.chosen if one.id != gone)
        self._show()
        self._more.setFocus()
        self.changed.emit()

    def _on_more(self) -> None:
        self._menu.clear()
        for one in self._left():
            action = QAction(one.name, self._menu)
            action.setData(one.id)
            self._menu.addAction(action)
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _on_chosen(self, action: QAction) -> None:
        self.add(action.data())
