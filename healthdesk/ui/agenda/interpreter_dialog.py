"""The interpreter of one talk: what is asked of the agency, its number, and how far it has come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from operator import attrgetter
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.actions.order_interpreter import OrderView, keep_order, show_order
from healthdesk.errors import Trouble
from healthdesk.records.half_typed import TypedAt
from healthdesk.records.interpreter import InterpreterMode, InterpreterOrder, InterpreterState
from healthdesk.rules.interpreter_leads import is_signed, lead_days
from healthdesk.rules.language_names import language_name
from healthdesk.ui.agenda.said import joined, span_said
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.both_sides import BothSides, Told
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.dates import near_date, short_date
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class InterpreterDialog(HeldDialog):
    """Open with `open()`. kept: a `Done` with the `InterpreterOrder`."""

    kept = Signal(object)

    def __init__(self, workbench: Workbench, appointment_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._talk = workbench, appointment_id
        self._order: InterpreterOrder | None = None
        self._is_late = False
        self.setModal(True)
        self.setWindowTitle(self.tr("Tolk"))
        self.setMinimumWidth(size("dialog"))
        self._title = Text(self.windowTitle(), "heading")
        self._who, self._until = Text("", "muted", wraps=True), Text("", "caption", wraps=True)
        self._banner, self._late = Banner(), Banner(closable=False)
        self._state = ChoiceChips(
            self.tr("Hoe ver staat het?"), [Choice(one.value, state_word(one)) for one in InterpreterState]
        )
        self._state.picked.connect(self._show_until)
        self._dialect, self._number, self._note = QLineEdit(), QLineEdit(), QLineEdit()
        self._mode, self._gender = FoldingBox(), FoldingBox()
        for words, value in (
            (self.tr("maakt niet uit"), ""),
            (self.tr("een vrouw"), "female"),
            (self.tr("een man"), "male"),
        ):
            self._gender.addItem(words, value)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.let_be)
        self._keep = PrimaryButton(self.tr("Bewaren"))
        self._keep.setEnabled(False)
        self._keep.clicked.connect(self._on_keep)
        buttons = row()
        fill(buttons, None, away, self._keep)
        layout = column(self, gap="medium", margin="margin")
        fill(layout, self._title, self._who, self._banner, Text(self._state.accessibleName()), self._state)
        fill(layout, self._until, self._late)
        for left, right in (
            (LabeledField(self.tr("Hoe"), self._mode), LabeledField(self.tr("Liefst"), self._gender)),
            (
                LabeledField(self.tr("Dialect (mag leeg)"), self._dialect),
                LabeledField(self.tr("Bestelnummer (mag leeg)"), self._number),
            ),
        ):
            pair = row(gap="medium")
            pair.addWidget(left, 1)
            pair.addWidget(right, 1)
            layout.addLayout(pair)
        layout.addWidget(LabeledField(self.tr("Nota (mag leeg)"), self._note))
        layout.addLayout(buttons)
        self._banner.clear()
        self._both = BothSides(self._told(), self, self._workbench, self._banner)
        self._both.settled.connect(self._send)
        workbench.background.run(
            show_order, workbench.desk, appointment_id, then=self._on_order, trouble=self._on_trouble
        )

    def _on_order(self, view: OrderView) -> None:
        one, clock, reader = view.order, self._workbench.desk.clock, self._workbench.desk.language
        self._order = one
        language = language_name(one.language, reader)
        self._title.setText(self.tr("Tolk {language}").format(language=language))
        day = near_date(view.starts_at.astimezone(clock.zone).date(), clock.today())
        when = f"{day} {span_said(view.starts_at, view.ends_at, clock.zone)}"
        self._who.setText(joined(view.person, when))
        self._tell_until(view, clock.today())
        self._state.show_values((one.state.value,))
        for mode in InterpreterMode:
            if mode is not InterpreterMode.PHONE or not is_signed(one.language):
                self._mode.addItem(mode_word(mode), mode.value)
        self._show_until()
        self._mode.setCurrentIndex(self._mode.findData(one.mode.value))
        self._gender.setCurrentIndex(max(0, self._gender.findData(one.gender)))
        for field, text in ((self._dialect, one.dialect), (self._number, one.number), (self._note, one.note)):
            field.setText(text)
        self._keep.setEnabled(True)
        self.hold(
            self._workbench.left_words,
            TypedAt("interpreter", view.patient_id, str(self._talk)),
            self._banner,
            self._keep,
        )
        self.fit()

    def _tell_until(self, view: OrderView, today: date) -> None:
        """Until when it can be ordered; that this day has passed is a warning, not a hint."""
        self._is_late = view.order_before < today
        words = self.tr("Een tolkdienst vraagt {days} dagen: bestel ten laatste op {day}.")
        if self._is_late:
            words = self.tr(
                "Een tolkdienst vraagt {days} dagen: deze tolk had ten laatste op {day} besteld moeten zijn. "
                "Bel de dienst."
            )
        told = words.format(days=lead_days(view.order.language), day=short_date(view.order_before))
        if self._is_late:
            self._late.say(told, "amber")
        else:
            self._until.setText(told)

    def _show_until(self) -> None:
        """The last day for ordering matters until it is ordered."""
        waits = self._state.value == InterpreterState.TO_ORDER.value
        self._until.setVisible(waits and not self._is_late)
        self._late.setVisible(waits and self._is_late)

    def _on_keep(self) -> None:
        if self._order is None:
            return
        self._keep.setEnabled(False)
        wanted = replace(
            self._order,
            dialect=self._dialect.text(),
            mode=InterpreterMode(self._mode.currentData()),
            gender=self._gender.currentData(),
            number=self._number.text(),
            state=InterpreterState(self._state.value or self._order.state.value),
            note=self._note.text(),
        )
        self._send(wanted)

    def _send(self, wanted: InterpreterOrder) -> None:
        self._keep.setEnabled(False)
        self._workbench.background.run(
            keep_order, self._workbench.desk, wanted, then=self._on_kept, trouble=self._on_trouble
        )

    def _told(self) -> Told:
        return {
            "state": (self._state.accessibleName(), lambda one: state_word(one.state)),
            "mode": (self._mode.accessibleName(), lambda one: mode_word(one.mode)),
            "gender": (self._gender.accessibleName(), self._gender_said),
            "dialect": (self._dialect.accessibleName(), attrgetter("dialect")),
            "number": (self._number.accessibleName(), attrgetter("number")),
            "note": (self._note.accessibleName(), attrgetter("note")),
        }

    def _gender_said(self, order: InterpreterOrder) -> str:
        return self._gender.itemText(max(0, self._gender.findData(order.gender)))

    def _on_kept(self, done: object) -> None:
        self.accept()
        self.kept.emit(done)

    def _on_trouble(self, trouble: Trouble) -> None:
        """What was typed stays; where another desk was first, both sides are shown."""
        self._keep.setEnabled(self._order is not None)
        if not self._both.met(trouble, self._order):
            self._banner.say(self._workbench.sentence_for(trouble), "amber")


def state_word(state: InterpreterState) -> str:
    """How far it has come with an interpreter."""
    return {
        InterpreterState.TO_ORDER: QCoreApplication.translate("Interpreter", "te bestellen"),
        InterpreterState.ORDERED: QCoreApplication.translate("Interpreter", "besteld"),
        InterpreterState.CONFIRMED: QCoreApplication.translate("Interpreter", "bevestigd"),
        InterpreterState.CANCELLED: QCoreApplication.translate("Interpreter", "afgezegd"),
    }[state]


def mode_word(mode: InterpreterMode) -> str:
    """How the interpreter takes part."""
    return {
        InterpreterMode.ON_SITE: QCoreApplication.translate("Interpreter", "ter plaatse"),
        InterpreterMode.PHONE: QCoreApplication.translate("Interpreter", "telefoon"),
        InterpreterMode.VIDEO: QCoreApplication.translate("Interpreter", "video"),
    }[mode]
