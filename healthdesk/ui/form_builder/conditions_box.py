"""When a line is asked at all: always, or only after other answers."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from healthdesk.records.form_outline import OutlineCondition, OutlineLine
from healthdesk.ui.form_builder.building import Building
from healthdesk.ui.form_builder.condition_row import ConditionRow
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.layouts import column, let_go, widgets_in
from healthdesk.ui.parts.text import SectionTitle, Text


class ConditionsBox(QWidget):
    """Each condition on a line of its own; of several, all or any must hold."""

    def __init__(self, building: Building, today: date, reader: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._building, self._today, self._reader = building, today, reader
        self._line: OutlineLine | None = None
        self._always = Text(self.tr("Wordt altijd gevraagd."), "muted")
        self._joint = ChoiceBox(
            {"all": self.tr("als dit allemaal klopt"), "any": self.tr("als één hiervan klopt")}
        )
        self._joint.setAccessibleName(self.tr("Hoe de voorwaarden samenhangen"))
        self._joint.picked.connect(self._on_joint)
        self._inside = column(gap="medium")
        more = LinkButton(self.tr("Alleen na een antwoord…"), icon="plus")
        more.clicked.connect(self._on_more)
        layout = column(self, gap="small")
        layout.addWidget(SectionTitle(self.tr("Wanneer gevraagd")))
        layout.addWidget(self._always)
        layout.addWidget(self._joint)
        layout.addLayout(self._inside)
        layout.addWidget(more)

    def show_line(self, line: OutlineLine) -> None:
        """The conditions of this line."""
        self._line = line
        self.setHidden("asked_when" in line.stays)
        self._always.setHidden(bool(line.conditions))
        self._joint.setVisible(len(line.conditions) > 1)
        self._joint.show_value("any" if line.any_condition else "all")
        rows = self._rows
        for made in rows[len(line.conditions) :]:
            let_go(self._inside, made)
        for number, condition in enumerate(line.conditions):
            made = rows[number] if number < len(rows) else self._row()
            made.show_condition(condition)

    @property
    def _rows(self) -> list[ConditionRow]:
        return [one for one in widgets_in(self._inside) if isinstance(one, ConditionRow)]

    def _row(self) -> ConditionRow:
        made = ConditionRow(self._building, self._today, self._reader)
        made.changed.connect(self._on_changed)
        made.unwanted.connect(self._on_unwanted)
        self._inside.addWidget(made)
        return made

    # --- slots

    def _on_joint(self) -> None:
        self._building.set(any_condition=self._joint.value == "any")

    def _on_more(self) -> None:
        if self._line is not None:
            self._building.set(conditions=(*self._line.conditions, OutlineCondition("")))
            rows = self._rows
            rows[-1].show()
            rows[-1].take_focus()

    def _on_changed(self, condition: OutlineCondition) -> None:
        made = self.sender()
        if self._line is not None and isinstance(made, ConditionRow) and made in self._rows:
            at = self._rows.index(made)
            others = list(self._line.conditions)
            others[at] = condition
            self._building.set(f"condition {at}", conditions=tuple(others))

    def _on_unwanted(self) -> None:
        made = self.sender()
        if self._line is not None and isinstance(made, ConditionRow) and made in self._rows:
            at = self._rows.index(made)
            others = (*self._line.conditions[:at], *self._line.conditions[at + 1 :])
            self._building.set(conditions=others)
