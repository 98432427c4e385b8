"""Two people after all: what came after the two files became one stays, unless it is ticked here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from healthdesk.actions.merge_people import Merged
from healthdesk.records.merge import Hanging
from healthdesk.rules.person_names import beside, shown_name
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.hanging_words import one_word


class PartDialog(RoomyDialog):
    """chosen: the `Merged`, and a tuple of what goes along with the file that comes back."""

    chosen = Signal(object, object)

    def __init__(self, workbench: Workbench, merged: Merged, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Twee dossiers maken"))
        self.setMinimumWidth(size("dialog"))
        self._workbench = workbench
        self._merged = merged
        self._boxes: list[tuple[QCheckBox, Hanging]] = []
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(self.windowTitle(), "heading"))
        gone = merged.merge.gone
        words = self.tr(
            "{name} ({code}) krijgt terug wat van dat dossier was. Wat sindsdien in de gegevens gewijzigd "
            "werd, blijft staan in het andere."
        )
        layout.addWidget(Text(words.format(name=beside(shown_name(gone)), code=gone.code), wraps=True))
        if merged.later:
            layout.addWidget(Text(self.tr("Dit kwam erna. Kruis aan wat meegaat."), "section", wraps=True))
            layout.addWidget(self._later(), 1)
        back, part = QuietButton(self.tr("Niet doen")), PrimaryButton(self.tr("Haal uit elkaar"))
        back.clicked.connect(self.reject)
        part.clicked.connect(self._on_part)
        foot = QWidget()
        fill(row(foot, gap="medium"), None, back, part)
        layout.addWidget(foot)

    def _later(self) -> QWidget:
        lines = Inside()
        stack = column(lines, gap="small")
        zone = self._workbench.desk.clock.zone
        for hanging, at in self._merged.later:
            local = None if at is None else at.astimezone(zone)
            when = "" if local is None else f"{short_date(local.date())} {clock_time(local)}"
            box = QCheckBox(" · ".join(filter(None, (one_word(hanging.table), when))))
            self._boxes.append((box, hanging))
            stack.addWidget(box)
        stack.addStretch(1)
        return scrolled(lines)

    def _on_part(self) -> None:
        along = tuple(hanging for box, hanging in self._boxes if box.isChecked())
        self.accept()
        self.chosen.emit(self._merged, along)
