"""What is agreed on about a traject: with whom, how many talks, when it is looked at together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from operator import attrgetter
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.keep_trajectory import PathView
from healthdesk.errors import Trouble
from healthdesk.records.half_typed import TypedAt
from healthdesk.records.ids import new_id
from healthdesk.records.trajectory import Trajectory
from healthdesk.rules.trajectory import MOST
from healthdesk.rules.typed_periods import parse_day_or_month
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.both_sides import BothSides, Told
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.trajectory.said import allowance_facts_said, allowance_said


class PathDialog(HeldDialog):
    """Open with `open()`; who opened it keeps what is asked and then accepts it.

    asked: the `Trajectory` as it was filled in.
    """

    asked = Signal(object)

    def __init__(
        self, workbench: Workbench, view: PathView, patient_id: UUID, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workbench, self._view, self._patient_id = workbench, view, patient_id
        self.setModal(True)
        running = view.running is not None
        title = self.tr("Traject wijzigen") if running else self.tr("Traject beginnen")
        self.setWindowTitle(title)
        self.setMinimumWidth(size("form"))
        self._banner = Banner()
        self._who, self._frame = FoldingBox(), FoldingBox()
        self._number = NumberField(0, MOST)
        self._number.setSpecialValueText(self.tr("niet geteld"))
        self._source = Text("", "caption", wraps=True)
        self._day = DateField(self._parse)
        self._bridge = line_field(
            self.tr("Overbrugging tot"),
            hint=self.tr("de dienst die later begint; tot dan gaan de gesprekken hier door"),
        )
        self._evaluate = LabeledField(
            self.tr("Samen terugkijken op"), self._day, hint=self.tr("komt dan in Te doen; mag leeg")
        )
        self._offer()
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.let_be)
        self._keep = PrimaryButton(self.tr("Bewaren") if running else self.tr("Begin"))
        self._keep.clicked.connect(self._on_keep)
        buttons = row()
        fill(buttons, None, away, self._keep)
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(title, "heading"), self._banner)
        fill(layout, LabeledField(self.tr("Vaste therapeut"), self._who))
        fill(layout, LabeledField(self.tr("Volgens"), self._frame), self._source)
        fill(layout, LabeledField(self.tr("Hoeveel gesprekken ongeveer"), self._number))
        self._both = self._asked_of_both()
        fill(layout, self._evaluate, self._bridge)
        layout.addLayout(buttons)
        self._show(view.running)
        self._frame.activated.connect(self._on_frame)
        at = TypedAt("path", patient_id, str(view.running.id) if view.running is not None else "")
        self.hold(workbench.left_words, at, self._banner, self._keep)

    def _offer(self) -> None:
        self._who.addItem(self.tr("nog niet gekozen"), None)
        for one in self._view.therapists:
            self._who.addItem(one.name, one.id)
        usual = self.tr("zoals het huis: ± {talks}") if self._view.usual else self.tr("zonder vast aantal")
        self._frame.addItem(usual.format(talks=self._view.usual), "")
        for allowance in self._view.allowances:
            self._frame.addItem(allowance_said(allowance, self._workbench.desk.language), allowance.id)

    def _show(self, running: Trajectory | None) -> None:
        wanted = self._view.therapist_id if running is None else running.therapist_id
        self._who.choose(wanted)
        if running is None:
            self._number.setValue(self._view.usual)
        else:
            self._frame.choose(running.frame)
            self._number.setValue(running.foreseen)
            self._day.show_value(running.evaluate_on)
            self._bridge.set_text(running.bridges_to)
        self._say_source()

    def say(self, sentence: str) -> None:
        """Why it was not kept; what was filled in stays."""
        self._keep.setEnabled(True)
        self._banner.say(sentence, "amber")

    def met(self, trouble: Trouble) -> bool:
        """Whether a colleague was first; then it is asked what stays."""
        self._keep.setEnabled(True)
        return self._both.met(trouble, self._view.running)

    def _asked_of_both(self) -> BothSides:
        who, frame = self._who, self._frame
        told: Told = {
            "therapist_id": (
                who.accessibleName(),
                lambda one: who.itemText(max(0, who.findData(one.therapist_id))),
            ),
            "frame": (frame.accessibleName(), lambda one: frame.itemText(max(0, frame.findData(one.frame)))),
            "foreseen": (self._number.accessibleName(), lambda one: str(one.foreseen)),
            "evaluate_on": (
                self._evaluate.label,
                lambda one: short_date(one.evaluate_on) if one.evaluate_on else "",
            ),
            "bridges_to": (self._bridge.label, attrgetter("bridges_to")),
        }
        both = BothSides(told, self, self._workbench, self._banner)
        both.settled.connect(self._on_settled)
        return both

    def _on_settled(self, path: Trajectory) -> None:
        self._keep.setEnabled(False)
        self.asked.emit(replace(path, months=self._months_of(path.frame)))

    def _months_of(self, frame: str) -> int:
        return next((one.months for one in self._view.allowances if one.id == frame), 0)

    def _parse(self, typed: str) -> date | None:
        desk = self._workbench.desk
        return parse_day_or_month(typed, desk.clock.today(), desk.language)

    def _on_frame(self) -> None:
        """Another arrangement, another number; it can be changed after that."""
        chosen = self._frame.currentData()
        talks = {one.id: one.talks for one in self._view.allowances}
        self._number.setValue(talks.get(chosen, self._view.usual))
        self._say_source()

    def _say_source(self) -> None:
        chosen = self._frame.currentData()
        one = next((each for each in self._view.allowances if each.id == chosen), None)
        self._source.setVisible(one is not None)
        if one is not None:
            self._source.setText(allowance_facts_said(one))

    def _on_keep(self) -> None:
        if self._day.is_misread:
            self._evaluate.set_error(self.tr("Dit is geen dag, bijvoorbeeld 3/4 of in maart."))
            return
        self._evaluate.set_error("")
        self._keep.setEnabled(False)
        self.asked.emit(self._filled_in())

    def _filled_in(self) -> Trajectory:
        frame = str(self._frame.currentData())
        ground = self._view.running or Trajectory(
            id=new_id(),
            patient_id=self._patient_id,
            therapist_id=None,
            began_on=self._workbench.desk.clock.today(),
            foreseen=0,
        )
        return replace(
            ground,
            therapist_id=self._who.currentData(),
            foreseen=self._number.value(),
            months=self._months_of(frame),
            frame=frame,
            evaluate_on=self._day.value,
            bridges_to=self._bridge.text(),
        )
