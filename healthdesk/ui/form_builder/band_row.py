"""What a sum up to and with a number means; may ask to look further."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from healthdesk.records.form_outline import OutlineBand
from healthdesk.rules.form_outline import read_number, show_number, worded
from healthdesk.ui.form_builder.building import Building
from healthdesk.ui.parts.buttons import IconButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size


class BandRow(QWidget):
    """changed: the band as it is now. unwanted: it should go."""

    changed = Signal(object)
    unwanted = Signal()

    def __init__(self, building: Building, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._building = building
        self.band = OutlineBand(None, {})
        self.up_to = QLineEdit()
        self.up_to.setFixedWidth(size("control") + size("icon"))
        self.up_to.textEdited.connect(self._on_number)
        self._words = QLineEdit()
        self._words.textEdited.connect(self._on_words)
        self._attention = QCheckBox(self.tr("verder bekijken"))
        self._attention.clicked.connect(self._on_attention)
        self._away = IconButton("cross", "")
        self._away.setFixedSize(size("small_control"), size("control"))
        self._away.clicked.connect(self.unwanted)
        top = row(gap="tiny")
        fill(top, Text(self.tr("tot en met"), "muted"), self.up_to)
        top.addWidget(self._words, 1)
        top.addWidget(self._away)
        layout = column(self, gap="none")
        layout.addLayout(top)
        layout.addWidget(self._attention)

    def show_band(self, band: OutlineBand, number: int) -> None:
        """The how-manieth it is, and what it says."""
        self.band = band
        if read_number(self.up_to.text()) != band.up_to:
            self.up_to.setText(show_number(band.up_to))
        now = band.words.get(self._building.language, "")
        if now != self._words.text().strip():
            self._words.setText(now)
        self._words.setPlaceholderText("" if now else self._building.said(band.words))
        self._attention.setChecked(band.attention)
        self.up_to.setAccessibleName(self.tr("Betekenis {number}: tot en met").format(number=number))
        self._words.setAccessibleName(self.tr("Betekenis {number}").format(number=number))
        self._attention.setAccessibleName(
            self.tr("Betekenis {number}: verder bekijken").format(number=number)
        )
        self._away.name_it(self.tr("Haal betekenis {number} weg").format(number=number))

    # --- slots

    def _on_number(self, typed: str) -> None:
        self._tell(replace(self.band, up_to=read_number(typed)))

    def _on_words(self, typed: str) -> None:
        self._tell(replace(self.band, words=worded(self.band.words, self._building.language, typed)))

    def _on_attention(self, on: bool) -> None:
        self._tell(replace(self.band, attention=on))

    def _tell(self, band: OutlineBand) -> None:
        """What it was read from says something else by now."""
        self.changed.emit(replace(band, rest=""))
