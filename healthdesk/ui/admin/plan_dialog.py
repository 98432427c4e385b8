"""A room or a kind of talk as it is, or a new one: the same fields for both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLayout, QWidget

from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.half_typed import TypedAt
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.room import Room
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.both_sides import BothSides, Told
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import column, fill, grid, hide_unless, row
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.text import PageTitle
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench

R = TypeVar("R", Room, HealthcareService)
_LEAVES = ("agenda.room_leaves", "agenda.kind_leaves")


class PlanDialog(HeldDialog, Generic[R]):
    """wanted: the record to keep, and whether somebody read which talks would suit it no more.

    The caller closes the dialog, or shows what is wrong. Each says how its record is shown and read.
    """

    wanted = Signal(object, bool)

    def __init__(
        self, workbench: Workbench, title: str, record: R, *, is_new: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(size("form"))
        self.setWindowTitle(title)
        self.record: R = record
        self.is_new = is_new
        self._workbench, self._title = workbench, title
        self._banner = Banner()
        self.name = line_field(self.tr("Naam"))
        self.in_use = QCheckBox(self.tr("In gebruik"))
        self._fields: Mapping[str, LabeledField] = {}
        self._both: BothSides | None = None
        self._sent: tuple[R, R] | None = None
        """What stood in the fields when it was asked to be kept, and what was asked."""
        self._warned = False

    # --- what each does its own way

    def read(self) -> R:
        """The record with what stands in the fields."""
        raise NotImplementedError

    # --- what they share

    def arrange(self, *parts: QWidget | QLayout, fields: Mapping[str, LabeledField], told: Told) -> None:
        """The name, what is of this record alone, and the foot; `fields` by the name of what they hold."""
        self._fields = {"name": self.name, **fields}
        layout = column(self, gap="large", margin="margin")
        fill(layout, PageTitle(self._title), self._banner, self.name, *parts, self.in_use)
        hide_unless(not self.is_new, self.in_use)
        away = QuietButton(self.tr("Niet doen"))
        self._keep = PrimaryButton(self.tr("Bewaren"))
        self._keep.setDefault(True)
        away.clicked.connect(self.let_be)
        self._keep.clicked.connect(self._on_keep)
        foot = row(gap="medium")
        fill(foot, None, away, self._keep)
        layout.addLayout(foot)
        self._banner.clear()
        self.name.set_text(self.record.name)
        self.in_use.setChecked(self.record.active)
        self._both = BothSides(
            {
                "name": (self.name.label, lambda one: str(one.name)),
                **told,
                "active": (self.in_use.text(), lambda one: self.yes_or_no(one.active)),
            },
            self,
            self._workbench,
            self._banner,
        )
        self._both.settled.connect(self._on_settled)
        at = TypedAt(type(self).__name__, more="" if self.is_new else str(self.record.id))
        self.hold(self._workbench.left_words, at, self._banner, self._keep)
        self.name.field.setFocus()

    def number(self, label: str, value: int, least: int, most: int, unit: str = "") -> LabeledField:
        """A number with its label; one that is beyond what is usual stays as it is."""
        field = NumberField(least, max(most, value))
        field.setSuffix(unit)
        field.setSingleStep(5 if unit else 1)
        field.setValue(value)
        return LabeledField(label, field)

    def side_by_side(self, *fields: LabeledField) -> QWidget:
        """Fields that are short, two on a line."""
        holder = QWidget()
        holder.setProperty("look", "clear")
        table = grid(holder, gap="large")
        for side in (0, 1):
            table.setColumnStretch(side, 1)
        for number, labeled in enumerate(fields):
            table.addWidget(labeled, number // 2, number % 2)
            table.setColumnStretch(number % 2, 1)
        return holder

    def value(self, labeled: LabeledField) -> int:
        """The number that stands in such a field."""
        field = labeled.field
        assert isinstance(field, NumberField), "made by `number`"
        return field.value()

    def yes_or_no(self, is_so: bool) -> str:
        """What is so or not, in words."""
        return self.tr("ja") if is_so else self.tr("nee")

    def show_trouble(self, trouble: Trouble) -> None:
        """What is wrong with it, who was first, or which talks would suit it no more."""
        self._keep.setEnabled(True)
        if self._both is not None and self._both.met(trouble, None if self.is_new else self.record):
            return
        sentence = self._workbench.sentence_for(trouble)
        named = trouble.fields if isinstance(trouble, NotAllowed) else ()
        at = next((self._fields[name] for name in named if name in self._fields), None)
        if at is not None:
            at.set_error(sentence)
            at.field.setFocus()
            return
        if isinstance(trouble, NotAllowed) and trouble.key.startswith(_LEAVES):
            self._warned = True
            self._keep.setText(self.tr("Toch bewaren"))
        self._banner.say(sentence, "amber")

    def _on_keep(self) -> None:
        typed = self.read()
        if self._warned and self._sent is not None and typed == self._sent[0]:
            self._ask(self._sent[1], sure=True)
        else:
            self._sent = typed, typed
            self._ask(typed, sure=False)

    def _on_settled(self, record: R) -> None:
        self._sent = self.read(), record
        self._ask(record, sure=False)

    def _ask(self, record: R, *, sure: bool) -> None:
        for field in self._fields.values():
            field.set_error("")
        self._banner.clear()
        self._warned = False
        self._keep.setText(self.tr("Bewaren"))
        self._keep.setEnabled(False)
        self.wanted.emit(record, sure)
