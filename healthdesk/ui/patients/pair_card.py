"""Two files that may be one person's, side by side, with what speaks for it and against it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from healthdesk.actions.find_doubles import Pair
from healthdesk.records.link import Link
from healthdesk.records.patient import Patient
from healthdesk.rules.person_names import age_on, shown_name
from healthdesk.ui.parts.buttons import NameLink, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import clear, fill, grid, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.said_fields import field_names, field_said

_SHOWN = (
    "official_given",
    "official_family",
    "used_name",
    "native_name",
    "birth_date",
    "age",
    "identifiers",
    "membership",
    "contact_points",
    "addresses",
    "region",
    "referrer",
)
"""What tells whether two are one."""
SAME_EDGE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
"""Two sides are compared along one edge, also a name in Arabic script."""


class PairCard(Card):
    """link_requested: a `Link` to one of both. same: the `Pair` is one person. two: it is two people."""

    link_requested = Signal(object)
    same = Signal(object)
    two = Signal(object)

    def __init__(self, workbench: Workbench, pair: Pair, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.pair = pair
        self._workbench = workbench
        table = grid(gap="small")
        table.setColumnStretch(1, 1)
        table.setColumnStretch(2, 1)
        table.addWidget(self._link(pair.one), 0, 1)
        table.addWidget(self._link(pair.other), 0, 2)
        self._rows(table)
        self.add(self._why())
        self.add(table)
        self.add(self._buttons())

    def _link(self, patient: Patient) -> NameLink:
        age = age_on(patient, self._workbench.desk.clock.today())
        known = (shown_name(patient), "" if age is None else str(age), patient.code)
        link = NameLink(", ".join(dict.fromkeys(filter(None, known))))
        link.setProperty("person", str(patient.id))
        link.clicked.connect(self._on_link)
        return link

    def _rows(self, table: QGridLayout) -> None:
        names, reader, line = field_names(), self._workbench.desk.language, 1
        for field in _SHOWN:
            sides = [field_said(one, field, reader) for one in (self.pair.one, self.pair.other)]
            if not any(sides):
                continue
            table.addWidget(Text(names[field], "caption"), line, 0)
            same = sides[0] == sides[1]
            for column, said in enumerate(sides, start=1):
                shown = said or QCoreApplication.translate("SideBySide", "(leeg)")
                words = Text(shown, "muted" if same or not said else "body", wraps=True)
                words.setAlignment(SAME_EDGE)
                table.addWidget(words, line, column)
            line += 1

    def _why(self) -> QWidget:
        holder = QWidget()
        holder.setProperty("look", "clear")
        flow = FlowLayout(holder)
        clear(flow)
        for tone, keys in (("green", self.pair.likeness.reasons), ("amber", self.pair.likeness.against)):
            for key in keys:
                flow.addWidget(Tag(self._workbench.sentence(key), "green" if tone == "green" else "amber"))
        return holder

    def _buttons(self) -> QWidget:
        names = " · ".join(shown_name(one) for one in (self.pair.one, self.pair.other))
        same = QuietButton(self.tr("Zelfde persoon…"), small=True)
        same.setAccessibleName(self.tr("Zelfde persoon: {names}").format(names=names))
        same.clicked.connect(self._on_same)
        two = QuietButton(self.tr("Twee personen"), small=True)
        two.setAccessibleName(self.tr("Twee personen: {names}").format(names=names))
        two.clicked.connect(self._on_two)
        holder = QWidget()
        holder.setProperty("look", "clear")
        fill(row(holder, gap="small"), same, two, None)
        return holder

    # --- slots

    def _on_link(self) -> None:
        asked = self.sender().property("person")
        for one in (self.pair.one, self.pair.other):
            if str(one.id) == asked:
                self.link_requested.emit(Link("patient", one.id))

    def _on_same(self) -> None:
        self.same.emit(self.pair)

    def _on_two(self) -> None:
        self.two.emit(self.pair)
