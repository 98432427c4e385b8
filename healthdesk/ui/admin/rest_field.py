"""How long a therapist keeps free after a kind of talk, to be changed where it stands."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.ui.parts.kept_number import KeptNumber
from healthdesk.ui.parts.tips import set_tip

_MOST, _STEP = 120, 5


class RestField(KeptNumber):
    """chosen: the `HealthcareService` and how many minutes are to be free after it."""

    def __init__(self, service: HealthcareService, parent: QWidget | None = None) -> None:
        super().__init__(service, service.buffer_minutes, 0, max(_MOST, service.buffer_minutes), parent)
        self.setSingleStep(_STEP)
        self.setSuffix(self.tr(" min rust"))
        self.setSpecialValueText(self.tr("geen rust erna"))
        self.setAccessibleName(self.tr("Minuten rust na {talk}").format(talk=service.name))
        told = self.tr(
            "Wat de therapeut erna vrijhoudt. De zoeker laat het vrij; wie zelf boekt, krijgt het gezegd."
        )
        set_tip(self, told)
