"""How many places a group has, to be changed where it stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.ui.parts.number_field import NumberField

_LEAST, _MOST = 2, 60


class PlacesField(NumberField):
    """chosen: the `HealthcareService` and how many places it is to have."""

    chosen = Signal(object, int)

    def __init__(self, service: HealthcareService, parent: QWidget | None = None) -> None:
        super().__init__(_LEAST, _MOST, parent)
        self._service = service
        self.setSuffix(self.tr(" plaatsen"))
        self.setAccessibleName(self.tr("Plaatsen van {group}").format(group=service.name))
        self.setKeyboardTracking(False)
        self.setValue(service.places)
        self._asked = service.places
        self.editingFinished.connect(self._on_finished)

    def _on_finished(self) -> None:
        if self.value() != self._asked:
            self._asked = self.value()
            self.chosen.emit(self._service, self.value())
