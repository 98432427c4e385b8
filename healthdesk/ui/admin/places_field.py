"""How many places a group has, to be changed where it stands."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.ui.parts.kept_number import KeptNumber

_LEAST, _MOST = 2, 60


class PlacesField(KeptNumber):
    """chosen: the `HealthcareService` and how many places it is to have."""

    def __init__(self, service: HealthcareService, parent: QWidget | None = None) -> None:
        super().__init__(service, service.places, _LEAST, _MOST, parent)
        self.setSuffix(self.tr(" plaatsen"))
        self.setAccessibleName(self.tr("Plaatsen van {group}").format(group=service.name))
