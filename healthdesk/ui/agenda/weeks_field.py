"""After how many weeks a talk comes back: "elke week", "om de 2 weken"."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.rules.talk_series import MOST_WEEKS
from healthdesk.ui.parts.number_field import NumberField


class WeeksField(NumberField):
    """A number of weeks that reads as a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1, MOST_WEEKS, parent)
        self.setPrefix(self.tr("om de "))
        self.setSuffix(self.tr(" weken"))
        self.setSpecialValueText(self.tr("elke week"))
        self.setAccessibleName(self.tr("Hoe vaak"))
