"""How the house divides its days, from a day on, and whom it wants there at least."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget

from healthdesk.actions import rota_policy
from healthdesk.actions.desk import Done
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.rota import PartPlan, RotaPolicy
from healthdesk.rules.rota import plan_on, with_plan
from healthdesk.rules.typed_dates import parse_date
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.both_sides import BothSides, Told
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.named import named
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.rota.part_editor import PartEditor


class PartsCard(Card):
    """Fetches and keeps for itself; for who may change the house."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Dagdelen en wie er minstens is"))
        self._workbench = workbench
        self._policy: RotaPolicy | None = None
        self._editors: list[PartEditor] = []
        self._before: object = None
        self._banner = Banner()
        self._since = Text("", "caption", wraps=True)
        self._lead = QCheckBox(self.tr("Elk dagdeel heeft een verbindingstherapeut"))
        inside = QWidget()
        inside.setProperty("look", "clear")
        self._parts = column(inside, gap="medium")
        more = QuietButton(self.tr("Nog een dagdeel"), icon="plus", small=True)
        more.clicked.connect(self._on_more)
        self._from = DateField(self._parse)
        self._from_field = LabeledField(
            self.tr("Vanaf welke dag"), self._from, hint=self.tr("leeg: vandaag; wat voorbij is, blijft zo")
        )
        self._from_field.setMaximumWidth(size("side_panel"))
        keep = QuietButton(self.tr("Indeling bewaren"))
        keep.clicked.connect(self._on_keep)
        told = self.tr(
            "Het rooster telt per dagdeel wie er is. Een therapeut telt mee als ze minstens de helft ervan "
            "werkt. Het aantal is wat het huis wil: wie ontbreekt, staat in het rooster; er wordt niets "
            "geweigerd."
        )
        for part in (self._banner, Text(told, "muted", wraps=True), self._since, self._lead, inside):
            self.add(part)
        foot = row(gap="large")
        foot.addWidget(more)
        foot.addStretch(1)
        self.add(foot)
        self.add(self._from_field)
        self.add(keep)
        self._both = BothSides(self._told(), self, self._workbench, self._banner)
        self._both.settled.connect(self._send)

    # --- what others may call

    def fetch(self) -> None:
        """How it is now; what is half typed stays."""
        if not self.has_unsaved():
            self._workbench.background.run(
                rota_policy.policy_of,
                self._workbench.desk,
                then=self._on_read,
                trouble=self._on_trouble,
            )

    def has_unsaved(self) -> bool:
        """Whether something stands here that is not kept yet."""
        return self._policy is not None and self._shown() != self._before

    # --- slots

    def _shown(self) -> object:
        return self._lead.isChecked(), tuple(one.shown() for one in self._editors), self._from.text()

    def _on_read(self, policy: RotaPolicy) -> None:
        """What was begun while it was asked for stays too."""
        if policy != self._policy and not self.has_unsaved():
            self._on_policy(policy)

    def _on_policy(self, policy: RotaPolicy) -> None:
        self._policy = policy
        clear(self._parts)
        self._editors = []
        plan = max(policy.plans, key=_from_day, default=None)
        for part in plan.parts if plan is not None else ():
            self._add(PartEditor(part))
        self._lead.setChecked(policy.lead)
        self._from.show_value(None)
        self._since.setText(self._since_said(policy, plan))
        self._before = self._shown()

    def _since_said(self, policy: RotaPolicy, plan: PartPlan | None) -> str:
        if policy.version == 0 or plan is None:
            return self.tr(
                "Zo begint een huis van deze soort (te controleren): pas het aan zoals jullie werken."
            )
        today = self._workbench.desk.clock.today()
        told = self.tr("Zo vanaf {day}.").format(day=short_date(plan.from_day))
        now = plan_on(policy, today)
        if plan.from_day > today and now is not None:
            names = ", ".join(part.name for part in now.parts)
            told = f"{told} {self.tr('Tot dan: {names}.').format(names=names)}"
        return told

    def _add(self, editor: PartEditor) -> None:
        editor.removed.connect(self._on_removed)
        self._editors.append(editor)
        self._parts.addWidget(editor)

    def _on_more(self) -> None:
        self._add(PartEditor(None))

    def _on_removed(self) -> None:
        editor = self.sender()
        if isinstance(editor, PartEditor):
            self._editors.remove(editor)
            editor.hide()
            editor.deleteLater()

    def _parse(self, typed: str) -> date | None:
        desk = self._workbench.desk
        return parse_date(typed, desk.clock.today(), desk.language)

    def _on_keep(self) -> None:
        self._banner.clear()
        parts = [editor.read() for editor in self._editors]
        self._from_field.set_error(self.tr("Dit is geen dag.") if self._from.is_misread else "")
        read = tuple(part for part in parts if part is not None)
        if self._policy is None or len(read) != len(parts) or self._from.is_misread:
            return
        from_day = self._from.value or self._workbench.desk.clock.today()
        try:
            plan = PartPlan(from_day=from_day, parts=read)
            wanted = with_plan(self._policy, plan, lead=self._lead.isChecked())
        except NotAllowed as refusal:
            self._on_trouble(refusal)
            return
        self._send(wanted)

    def _send(self, wanted: RotaPolicy) -> None:
        self._workbench.background.run(
            rota_policy.set_policy,
            self._workbench.desk,
            wanted,
            then=partial(self._on_kept, self._shown()),
            trouble=self._on_trouble,
        )

    def _told(self) -> Told:
        return {
            "plans": (self.tr("Dagdelen en wie er minstens is"), _plans_said),
            "lead": (self._lead.text(), lambda one: self.tr("ja") if one.lead else self.tr("nee")),
        }

    def _on_kept(self, sent: object, done: Done[RotaPolicy]) -> None:
        """`sent` is what stood in the fields then: what was typed since stays, and is not kept yet."""
        if self._shown() != sent:
            self._policy, self._before = done.result, sent
        else:
            self._on_policy(done.result)
        self._workbench.toasts.show(self.tr("Bewaard."), undo=done.undo)

    def _on_trouble(self, trouble: Trouble) -> None:
        if self._both.met(trouble, self._policy):
            return
        self._banner.say(self._workbench.sentence_for(trouble), tone_of(trouble))


def _from_day(plan: PartPlan) -> date:
    return plan.from_day


def _plans_said(policy: RotaPolicy) -> str:
    """Each division with its first day."""
    plans = sorted(policy.plans, key=_from_day)
    return " · ".join(
        named(short_date(plan.from_day), ", ".join(part.name for part in plan.parts)) for plan in plans
    )
