"""How long a therapist keeps free after a kind of talk, to be changed where it stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.tips import set_tip

_MOST, _STEP = 120, 5


class RestField(NumberField):
    """chosen: the `HealthcareService` and how many minutes are to be free after it."""

    chosen = Signal(object, int)

    def __init__(self, service: HealthcareService, parent: QWidget | None = None) -> None:
        super().__init__(0, max(_MOST, service.buffer_minutes), parent)
        self._service = service
        self.setSingleStep(_STEP)
        self.setSuffix(self.tr(" min rust"))
        self.setSpecialValueText(self.tr("geen rust erna"))
        self.setAccessibleName(self.tr("Minuten rust na {talk}").format(talk=service.name))
        told = self.tr(
            "Wat de therapeut erna vrijhoudt. De zoeker laat het vrij; wie zelf boekt, krijgt het gezegd."
        )
        set_tip(self, told)
        self.setKeyboardTracking(False)
        self.setValue(service.buffer_minutes)
        self._asked = service.buffer_minutes
        self.editingFinished.connect(self._on_finished)

    def _on_finished(self) -> None:
        if self.value() != self._asked:
            self._asked = self.value()
            self.chosen.emit(self._service, self.value())
