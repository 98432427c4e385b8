"""How many talks a traject has in this house, and the numbers of arrangements outside it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.actions import trajectory_policy
from healthdesk.actions.desk import Done
from healthdesk.errors import ChangedMeanwhile, NotAllowed, Trouble
from healthdesk.records.trajectory import Allowance, TrajectoryPolicy
from healthdesk.rules.allowances import allowances
from healthdesk.rules.trajectory import MOST
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.both_sides import BothSides, Told
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class PathPolicyCard(Card):
    """Fetches and keeps for itself; for who may change the house."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Trajecten"))
        self._workbench = workbench
        self._policy: TrajectoryPolicy | None = None
        self._banner = Banner()
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
        keep.clicked.connect(self._on_keep)
        self.add(keep)
        self._both = BothSides(self._told(), self, self._workbench, self._banner)
        self._both.settled.connect(self._send)

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

    # --- what others may call

    def fetch(self) -> None:
        """The numbers now; what is half typed stays."""
        if not self.has_unsaved():
            self._workbench.background.run(
                trajectory_policy.policy_of,
                self._workbench.desk,
                then=self._on_policy,
                trouble=self._on_trouble,
            )

    def has_unsaved(self) -> bool:
        """Whether a number stands here that is not kept yet."""
        return self._policy is not None and self._typed(self._policy) != self._filled(self._policy)

    # --- slots

    def _filled(self, policy: TrajectoryPolicy) -> TrajectoryPolicy:
        return replace(policy, allowances={one.id: one.talks for one in allowances(policy.allowances)})

    def _typed(self, policy: TrajectoryPolicy) -> TrajectoryPolicy:
        numbers = {key: field.value() for key, field in self._numbers.items()}
        return replace(policy, foreseen=self._usual.value(), allowances=numbers)

    def _on_policy(self, policy: TrajectoryPolicy) -> None:
        self._policy = policy
        self._usual.setValue(policy.foreseen)
        for one in allowances(policy.allowances):
            self._numbers[one.id].setValue(one.talks)

    def _on_keep(self) -> None:
        self._banner.clear()
        if self._policy is not None:
            self._send(self._typed(self._policy))

    def _send(self, wanted: TrajectoryPolicy) -> None:
        self._workbench.background.run(
            trajectory_policy.set_policy,
            self._workbench.desk,
            wanted,
            then=self._on_kept,
            trouble=self._on_trouble,
        )

    def _told(self) -> Told:
        return {
            "foreseen": (self._habit.label, lambda one: str(one.foreseen)),
            "allowances": (self.tr("Afspraken met anderen"), self._allowances_said),
        }

    def _allowances_said(self, policy: TrajectoryPolicy) -> str:
        reader, known = self._workbench.desk.language, allowances(policy.allowances)
        return ", ".join(f"{one.name.get(reader, one.name['nl'])}: {one.talks}" for one in known)

    def _on_kept(self, done: Done[TrajectoryPolicy]) -> None:
        self._on_policy(done.result)
        self._workbench.toasts.show(self.tr("Bewaard."), undo=done.undo)

    def _on_trouble(self, trouble: Trouble) -> None:
        if self._both.met(trouble, self._policy):
            return
        mild = isinstance(trouble, NotAllowed | ChangedMeanwhile)
        self._banner.say(self._workbench.sentence_for(trouble), "amber" if mild else "red")
