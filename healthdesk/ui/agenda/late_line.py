"""How late somebody came to the talk that is shown, to be put right where the desk noted it late."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.follow_arrival import say_late
from healthdesk.errors import Trouble
from healthdesk.records.appointment import AgendaLine, Appointment
from healthdesk.rules.appointment_steps import CAME
from healthdesk.rules.lateness import MOST, may_be_late
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class LateLine(QWidget):
    """Hidden until somebody is there and the hour is past. kept: the `Done` of it. refused: a `Trouble`."""

    kept = Signal(object)
    refused = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._workbench = workbench
        self._talk: Appointment | None = None
        self._as_shown = ""
        self.minutes = NumberField(0, MOST)
        self.minutes.setSpecialValueText(self.tr("op tijd"))
        self.minutes.setSuffix(self.tr(" min te laat"))
        self.minutes.setSingleStep(5)
        self.minutes.setKeyboardTracking(False)
        self.minutes.setAccessibleName(self.tr("Hoe laat gekomen"))
        self.minutes.editingFinished.connect(self._on_finished)
        fill(row(self, gap="small"), Text(self.tr("Kwam"), "muted"), self.minutes, None)
        self.hide()

    def show_line(self, line: AgendaLine) -> None:
        """The talk of one person; of a group it is noted for each. What is being typed for it stays."""
        one, before = line.appointment, self._talk
        is_half_typed = before is not None and before.id == one.id and self.minutes.text() != self._as_shown
        self._talk = one
        began = may_be_late(one.starts_at, self._workbench.desk.clock.now())
        self.setVisible(one.state in CAME and not line.is_group and began)
        if not is_half_typed:
            self.minutes.setValue(one.late_minutes)
            self._as_shown = self.minutes.text()

    def _on_finished(self) -> None:
        one = self._talk
        if one is not None and self.minutes.value() != one.late_minutes:
            self._talk = None  # asked once; what comes of it is shown anew
            self._workbench.background.run(
                say_late,
                self._workbench.desk,
                one.id,
                one.version,
                self.minutes.value(),
                then=self._on_done,
                trouble=self._on_trouble,
            )

    def _on_done(self, done: Done[Appointment]) -> None:
        self.kept.emit(done)

    def _on_trouble(self, trouble: Trouble) -> None:
        self.refused.emit(trouble)
