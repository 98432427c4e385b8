"""Two files that may be one person's, side by side, with what speaks for it and against it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.find_doubles import Pair
from healthdesk.records.link import Link
from healthdesk.records.patient import Patient
from healthdesk.rules.person_names import age_on, shown_name
from healthdesk.ui.parts.buttons import NameLink, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.likeness_tags import LikenessTags
from healthdesk.ui.patients.sides_table import SidesTable


class PairCard(Card):
    """link_requested: a `Link` to one of both. same: the `Pair` is one person. two: it is two people."""

    link_requested = Signal(object)
    same = Signal(object)
    two = Signal(object)

    def __init__(self, workbench: Workbench, pair: Pair, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.pair = pair
        self._workbench = workbench
        table = SidesTable(workbench.desk)
        table.tell(pair.one, pair.other, (self._link(pair.one), self._link(pair.other)))
        why = LikenessTags(workbench)
        why.tell(pair.likeness.reasons, pair.likeness.against)
        self.add(why)
        self.add(table)
        self.add(self._buttons())

    def _link(self, patient: Patient) -> NameLink:
        age = age_on(patient, self._workbench.desk.clock.today())
        known = (shown_name(patient), "" if age is None else str(age), patient.code)
        link = NameLink(", ".join(dict.fromkeys(filter(None, known))))
        link.setProperty("person", str(patient.id))
        link.clicked.connect(self._on_link)
        return link

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
