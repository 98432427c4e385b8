"""How many talks a traject has in this house."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.actions import trajectory_policy
from healthdesk.records.trajectory import TrajectoryPolicy
from healthdesk.rules.trajectory import MOST
from healthdesk.ui.parts.both_sides import Told
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.policy_card import PolicyCard
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class PathPolicyCard(PolicyCard[TrajectoryPolicy]):
    """For who may change the house."""

    read, write = trajectory_policy.policy_of, trajectory_policy.set_policy

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.set_title(self.tr("Trajecten"))
        self._usual = NumberField(0, MOST)
        self._usual.setSpecialValueText(self.tr("niet geteld"))
        self._usual.setMaximumWidth(size("short_field"))
        told = self.tr(
            "Het aantal is een gewoonte, nooit een muur: wie meer nodig heeft, krijgt meer. Het programma "
            "zegt het alleen bij het boeken. Wat met iemand al afgesproken is, blijft zo."
        )
        self.add(self._banner)
        self.add(Text(told, "muted", wraps=True))
        self._habit = LabeledField(self.tr("Hoeveel gesprekken voorzien jullie ongeveer"), self._usual)
        self.add(self._habit)
        keep = QuietButton(self.tr("Aantal bewaren"))
        keep.clicked.connect(self.keep)
        self.add(keep)

    def _typed(self, policy: TrajectoryPolicy) -> TrajectoryPolicy:
        return replace(policy, foreseen=self._usual.value())

    def _show(self, policy: TrajectoryPolicy) -> None:
        self._usual.setValue(policy.foreseen)

    def _told(self) -> Told:
        return {"foreseen": (self._habit.label, lambda one: str(one.foreseen))}
