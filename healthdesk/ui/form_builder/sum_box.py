"""What a sum adds up, and what comes out of it means."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.records.form_outline import OutlineBand, OutlineLine
from healthdesk.rules.form_outline import numbers, scored
from healthdesk.ui.form_builder.band_row import BandRow
from healthdesk.ui.form_builder.building import Building
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.layouts import column, let_go, widgets_in
from healthdesk.ui.parts.text import SectionTitle, Text


class SumBox(QWidget):
    """Each meaning on a line of its own, up to and with its number."""

    def __init__(self, building: Building, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._building = building
        self._line: OutlineLine | None = None
        self._counting = Text("", "muted", wraps=True)
        self._inside = column(gap="small")
        more = LinkButton(self.tr("Betekenis erbij"), icon="plus")
        more.clicked.connect(self._on_more)
        told = self.tr("Met een betekenis erbij zien alleen wie scores mag zien de uitkomst.")
        layout = column(self, gap="small")
        layout.addWidget(self._counting)
        layout.addWidget(SectionTitle(self.tr("Wat de uitkomst betekent")))
        layout.addLayout(self._inside)
        layout.addWidget(more)
        layout.addWidget(Text(told, "caption", wraps=True))

    def show_line(self, line: OutlineLine) -> None:
        """The sum as it is."""
        self._line = line
        outline = self._building.outline
        counted = numbers(outline)
        which = ", ".join(counted[one.key] for one in scored(outline.lines))
        told = self.tr("Telt de punten op van: {which}.").format(which=which)
        none = self.tr("Telt de punten van de antwoorden op. Zet die bij een vraag, bij de antwoorden.")
        self._counting.setText(told if which else none)
        rows = self._rows
        for made in rows[len(line.bands) :]:
            let_go(self._inside, made)
        for number, band in enumerate(line.bands, start=1):
            made = rows[number - 1] if number <= len(rows) else self._row()
            made.show_band(band, number)

    @property
    def _rows(self) -> list[BandRow]:
        return [one for one in widgets_in(self._inside) if isinstance(one, BandRow)]

    def _row(self) -> BandRow:
        made = BandRow(self._building)
        made.changed.connect(self._on_changed)
        made.unwanted.connect(self._on_unwanted)
        self._inside.addWidget(made)
        return made

    # --- slots

    def _on_more(self) -> None:
        if self._line is not None:
            self._building.set(bands=(*self._line.bands, OutlineBand(None, {})))
            rows = self._rows
            rows[-1].show()
            rows[-1].up_to.setFocus()

    def _on_changed(self, band: OutlineBand) -> None:
        made = self.sender()
        if self._line is not None and isinstance(made, BandRow) and made in self._rows:
            at = self._rows.index(made)
            bands = (*self._line.bands[:at], band, *self._line.bands[at + 1 :])
            self._building.set(f"band {at} {self._building.language}", bands=bands)

    def _on_unwanted(self) -> None:
        made = self.sender()
        if self._line is not None and isinstance(made, BandRow) and made in self._rows:
            at = self._rows.index(made)
            self._building.set(bands=(*self._line.bands[:at], *self._line.bands[at + 1 :]))
