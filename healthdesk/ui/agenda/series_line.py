"""Under a talk that belongs to a series: which one it is, and letting the others follow it."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.book_series import place_in_series
from healthdesk.actions.change_series import SeriesChanged
from healthdesk.actions.desk import Done
from healthdesk.actions.show_agenda import warnings_of_all
from healthdesk.errors import Trouble
from healthdesk.records.appointment import Appointment, AppointmentState
from healthdesk.records.series import Reach, SeriesPlace
from healthdesk.ui.agenda.along_change import AlongChange
from healthdesk.ui.agenda.series_said import against_said, exceptions_said, left_said, often_said
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.workbench import Workbench


class SeriesLine(QWidget):
    """Hidden for a talk on its own.

    placed: a `SeriesPlace`, or None. refused: a `Trouble`.
    """

    placed = Signal(object)
    refused = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._talk: UUID | None = None
        self._ticket: Ticket | None = None
        self._done: Done[SeriesChanged] | None = None
        self._change = AlongChange(workbench, self)
        self.setProperty("look", "clear")
        self._words = Text("", "muted", wraps=True)
        self._along = self._button(self.tr("Zet de volgende ook zo"), Reach.FOLLOWING)
        self._all = self._button(self.tr("Zet alle ook zo"), Reach.ALL)
        self._buttons = QWidget()
        self._buttons.setProperty("look", "clear")
        flow = FlowLayout(self._buttons)
        flow.addWidget(self._along)
        flow.addWidget(self._all)
        layout = column(self, gap="tiny")
        layout.addWidget(self._words)
        layout.addWidget(self._buttons)
        self.hide()

    def _button(self, words: str, reach: Reach) -> QuietButton:
        made = QuietButton(words, small=True)
        tip = self.tr("Zelfde weekdag, uur, therapeut en kamer als dit gesprek, met evenveel tijd ertussen.")
        set_tip(made, tip)
        made.setProperty("reach", reach.value)
        made.clicked.connect(self._on_along)
        return made

    def show_talk(self, one: Appointment) -> None:
        """Ask where this talk stands."""
        if one.id != self._talk:
            self.hide()
        self._talk = one.id
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self._workbench.background.run(
            place_in_series, self._workbench.desk, one.id, then=self._on_place
        )

    def offer_along(self, *, offered: bool) -> None:
        """Not while this talk is being cancelled: that takes the room."""
        self._buttons.setVisible(offered)

    def _on_place(self, place: SeriesPlace | None) -> None:
        self.setVisible(place is not None)
        if place is not None:
            words = self.tr("Reeks, {often}: {number} van {count}")
            often = often_said(place.series.every_weeks)
            said = words.format(often=often, number=place.number, count=place.series.count)
            apart = self.tr("Staat apart: verzet zonder de andere.") if self._talk in place.exceptions else ""
            self._words.setText("\n".join(part for part in (said, apart) if part))
            at = place.ahead.index(self._talk) if self._talk in place.ahead else -1
            self._along.setVisible(0 <= at < len(place.ahead) - 1)
            self._all.setVisible(at > 0)
        self.placed.emit(place)

    def _on_along(self) -> None:
        if self._talk is not None:
            reach = Reach(str(self.sender().property("reach")))
            self._change.change(self._talk, reach, self._on_followed, self._on_trouble, self._on_left)

    def _on_left(self) -> None:
        """Somebody was asked and does not do it: all stands as it stood."""

    def _on_followed(self, done: Done[SeriesChanged]) -> None:
        self._done = done
        talks = [one for one in done.result.talks if one.state is not AppointmentState.CANCELLED]
        self._workbench.background.run(warnings_of_all, self._workbench.desk, talks, then=self._on_warnings)

    def _on_warnings(self, against: tuple[tuple[date, str], ...]) -> None:
        """What was done, and on which days something speaks against it: nothing was refused."""
        if self._done is None:
            return
        done, self._done = self._done, None
        number, apart = len(done.result.talks) - done.result.fell, done.result.exceptions
        said = self.tr("De andere staan al zo.")
        if number == 1:
            said = self.tr("1 ander gesprek verzet.")
        elif number:
            said = self.tr("{count} andere gesprekken verzet.").format(count=number)
        said = " ".join(filter(None, (said, left_said(done.result.stayed, done.result.fell))))
        if apart:
            said = f"{said} {exceptions_said(apart)}"
        if against:
            said = f"{said} {against_said(against, self._workbench.desk.language)}"
        self._workbench.toasts.show(said, undo=done.undo if done.result.talks else None)

    def _on_trouble(self, trouble: Trouble) -> None:
        self.refused.emit(trouble)
