"""Somebody in a file who looks like a person we know: both sides, and a word about which it is.

Stands beside the rows, not under them: on a low screen both have the whole height.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.compare_rows import Decision, RowReport
from healthdesk.rules.person_names import beside
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.tall_scroll import TallScroll
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.likeness_tags import LikenessTags
from healthdesk.ui.patients.sides_table import SidesTable


class LikenessCard(Card):
    """decided: the row and the `Decision`. rest_decided: the `Decision` for all that still wait."""

    decided = Signal(int, object)
    rest_decided = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._workbench = workbench
        self._row = 0
        self._choice = ChoiceChips(
            self.tr("Is dit dezelfde persoon?"),
            (
                Choice(Decision.SAME.value, self.tr("dezelfde: sla over")),
                Choice(Decision.NEW.value, self.tr("iemand anders: voer in")),
            ),
        )
        self._why = LikenessTags(workbench)
        self._sides = SidesTable(workbench.desk)
        self._rest = QuietButton(self.tr("Alle die nog wachten: voer in"), small=True)
        middle = TallScroll()
        middle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # nothing in it takes the keyboard; arrows scroll
        middle.setAccessibleName(self.tr("Wat we van beide weten"))
        middle.body.addWidget(self._why)
        middle.body.addWidget(self._sides)
        middle.body.addStretch(1)
        self.add(middle, 1)
        self.add(self._choice)
        self.add(self._rest)
        self.body.setAlignment(self._rest, Qt.AlignmentFlag.AlignLeft)
        self._choice.picked.connect(self._on_picked)
        self._rest.clicked.connect(self._on_rest)

    def show_row(self, one: RowReport, waiting: int) -> None:
        """This row; `waiting` counts those of which nobody said anything yet, this one along."""
        if one.sides is None:
            return
        self._row = one.row
        self.set_title(self.tr("Rij {row}: kennen we deze persoon al?").format(row=one.row))
        self._why.tell(one.keys, one.against)
        known = self.tr("gekend: {who}").format(who=beside(one.known_as))
        heads = (Text(self.tr("in het bestand"), "strong"), Text(known, "strong", wraps=True))
        self._sides.tell(*one.sides, heads)
        self._choice.show_values(() if one.decided is None else (one.decided.value,))
        self._rest.setHidden(waiting <= 1)

    def _on_picked(self, _values: object) -> None:
        value = self._choice.value
        self.decided.emit(self._row, None if value is None else Decision(value))

    def _on_rest(self) -> None:
        self.rest_decided.emit(Decision.NEW)
