"""How many talks a traject has in this house, and the numbers of arrangements outside it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.actions import trajectory_policy
from healthdesk.records.trajectory import Allowance, TrajectoryPolicy
from healthdesk.rules.allowances import allowances
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
        self._numbers: dict[str, NumberField] = {}
        for one in allowances({}):
            self._add_allowance(one)
        keep = QuietButton(self.tr("Aantallen bewaren"))
        keep.clicked.connect(self.keep)
        self.add(keep)

    def _add_allowance(self, one: Allowance) -> None:
        number = self._numbers[one.id] = NumberField(0, MOST)
        number.setMaximumWidth(size("short_field"))
        name = one.name.get(self._workbench.desk.language, one.name["nl"])
        told = self.tr("in {months} maanden · sinds {day} · {state} · {source}")
        checked = self.tr("te controleren")
        if one.checked_on is not None:
            checked = self.tr("nagekeken op {day}").format(day=f"{one.checked_on:%d/%m/%Y}")
        said = told.format(
            months=one.months, day=f"{one.valid_from:%d/%m/%Y}", state=checked, source=one.source
        )
        self.add(LabeledField(name, number, hint=said))

    def _filled(self, policy: TrajectoryPolicy) -> TrajectoryPolicy:
        return replace(policy, allowances={one.id: one.talks for one in allowances(policy.allowances)})

    def _typed(self, policy: TrajectoryPolicy) -> TrajectoryPolicy:
        numbers = {key: field.value() for key, field in self._numbers.items()}
        return replace(policy, foreseen=self._usual.value(), allowances=numbers)

    def _show(self, policy: TrajectoryPolicy) -> None:
        self._usual.setValue(policy.foreseen)
        for one in allowances(policy.allowances):
            self._numbers[one.id].setValue(one.talks)

    def _told(self) -> Told:
        return {
            "foreseen": (self._habit.label, lambda one: str(one.foreseen)),
            "allowances": (self.tr("Afspraken met anderen"), self._allowances_said),
        }

    def _allowances_said(self, policy: TrajectoryPolicy) -> str:
        reader, known = self._workbench.desk.language, allowances(policy.allowances)
        return ", ".join(f"{one.name.get(reader, one.name['nl'])}: {one.talks}" for one in known)
