"""What kinds of talk are looked for, and how they are held."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.find_moment import MomentStart
from healthdesk.records.appointment import Mode
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.ui.agenda.other_kinds import OtherKinds
from healthdesk.ui.agenda.said import mode_said
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.layouts import column, row


class KindRow(QWidget):
    """changed: somebody chose another kind, one more or less, or another way."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._services: tuple[HealthcareService, ...] = ()
        self._service, self._mode = FoldingBox(), FoldingBox()
        self._service.setAccessibleName(self.tr("Soort gesprek"))
        self._mode.setAccessibleName(self.tr("Hoe"))
        self._service.activated.connect(self._on_service)
        self._mode.activated.connect(self.changed)
        self._others = OtherKinds()
        self._others.changed.connect(self.changed)
        kinds = row()
        kinds.addWidget(self._service, 1)
        kinds.addWidget(self._mode)
        layout = column(self, gap="tiny")
        layout.addLayout(kinds)
        layout.addWidget(self._others)

    def offer(self, start: MomentStart) -> None:
        """Another person: for what she waits comes first. This is not an edit."""
        self._offer_services(start.services)
        if start.waits:
            self._service.choose(start.waits[0].service_id)
        self._others.forget()
        self._offer_modes()
        if start.waits:
            self._mode.choose(start.waits[0].wish.mode.value)

    def renew(self, services: tuple[HealthcareService, ...]) -> tuple[str, ...]:
        """What kinds there are by now: what was chosen stays so. This is not an edit.

        Returns what those that were looked for and are there no more were called.
        """
        if services == self._services:
            return ()
        there = {one.id for one in services}
        gone = tuple(one.name for one in self.services if one.id not in there)
        chosen, mode = self._service.currentData(), self._mode.currentData()
        self._offer_services(services)
        self._service.choose(chosen)
        self._offer_modes()
        self._mode.choose(mode)
        return gone

    def _offer_services(self, services: tuple[HealthcareService, ...]) -> None:
        self._services = services
        self._service.offer_choices((one.name, one.id) for one in services)

    @property
    def service(self) -> HealthcareService | None:
        """The kind that is chosen; None where the house has none yet."""
        number = self._service.currentIndex()
        return self._services[number] if 0 <= number < len(self._services) else None

    @property
    def services(self) -> tuple[HealthcareService, ...]:
        """Every kind that would do, the one that is preferred first."""
        first = self.service
        return () if first is None else (first, *self._others.chosen)

    def mode_of(self, service: HealthcareService) -> Mode:
        """How a talk of this kind is to be held: as was chosen, or as it mostly is where it cannot be so."""
        chosen = Mode(self._mode.currentData() or Mode.ON_SITE.value)
        return chosen if chosen in service.modes or not service.modes else service.modes[0]

    def _offer_modes(self) -> None:
        self._mode.clear()
        service = self.service
        modes = (Mode.ON_SITE,) if service is None else service.modes
        for mode in modes:
            self._mode.addItem(mode_said(mode), mode.value)
        self._mode.setVisible(len(modes) > 1)
        self._others.offer(self._services, service)
        self._others.setVisible(service is not None)

    def _on_service(self) -> None:
        self._offer_modes()
        self.changed.emit()
