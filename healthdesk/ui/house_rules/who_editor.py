"""For whom a right probably is, and by what the file tells that somebody has it already."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from healthdesk.records.entitlement import Amount, Entitlement, FactQuestion
from healthdesk.rules.condition_outline import Branch, ConditionPart, Joint, condition, outline
from healthdesk.ui.house_rules.condition_group import ConditionGroup
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.text import SectionTitle, Text


class WhoEditor(QWidget):
    """changed: something in it was."""

    changed = Signal()

    def __init__(
        self,
        right: Entitlement,
        known: Mapping[str, FactQuestion],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._when = ConditionGroup(
            _as_branch(outline(right.when)),
            right.amounts,
            known,
            language,
            when_empty=self.tr("Zonder voorwaarden geldt het voor iedereen."),
        )
        self._has_held = QCheckBox(self.tr("Het dossier kan zeggen dat iemand dit al heeft"))
        self._has_held.setChecked(right.held is not None)
        self._held = ConditionGroup(
            _as_branch(outline(right.held)) if right.held is not None else Branch(Joint.ALL),
            right.amounts,
            known,
            language,
            when_empty=self.tr("Voeg een voorwaarde toe."),
        )
        self._held.setVisible(right.held is not None)
        layout = column(self, gap="medium")
        layout.addWidget(SectionTitle(self.tr("Waarschijnlijk wel, als")))
        layout.addWidget(self._when)
        layout.addWidget(self._has_held)
        layout.addWidget(self._held)
        told = self.tr("Wat niet bekend is, telt nooit als nee: dan vraagt het programma ernaar.")
        layout.addWidget(Text(told, "caption", wraps=True))
        layout.addStretch(1)
        self._when.changed.connect(self.changed)
        self._held.changed.connect(self.changed)
        self._has_held.toggled.connect(self._on_held)

    # --- what others may call

    @property
    def when(self) -> dict[str, Any]:
        """The condition as it is kept."""
        return condition(_simplest(self._when.branch))

    @property
    def held(self) -> dict[str, Any] | None:
        """By what somebody has it already; None where the file cannot tell."""
        branch = self._held.branch
        return condition(_simplest(branch)) if self._has_held.isChecked() and branch.parts else None

    def check(self) -> bool:
        """Tell at each line what is wrong with it; True when nothing is."""
        sound = self._when.check()
        return (not self._has_held.isChecked() or self._held.check()) and sound

    def offer_amounts(self, amounts: tuple[Amount, ...]) -> None:
        """The amounts of the right are others now."""
        for group in (self._when, self._held):
            group.offer_amounts(amounts)

    def _on_held(self, on: bool) -> None:
        self._held.setVisible(on)
        self.changed.emit()


def _as_branch(part: ConditionPart) -> Branch:
    return part if isinstance(part, Branch) else Branch(Joint.ALL, (part,))


def _simplest(branch: Branch) -> ConditionPart:
    """A group of one line is that line, so that what was not touched stays as it was written."""
    if not branch.parts:
        return Branch(Joint.ALL)
    if len(branch.parts) == 1 and branch.joint in {Joint.ALL, Joint.ANY}:
        return branch.parts[0]
    return branch
