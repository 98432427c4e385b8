"""One part of one day: who answers for it, who is at the desk, which therapists come."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.actions import keep_rota
from healthdesk.actions.desk import Done
from healthdesk.actions.keep_rota import Given, LeadChange
from healthdesk.actions.show_rota import RotaView
from healthdesk.errors import Trouble
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.rota import ON_ROTA, PartOnDay
from healthdesk.rules.roles import Right, may
from healthdesk.ui.agenda.said import joined
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.dates import long_day
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.rota.said import group_said, hours_said, missing_said, name_said

_NOBODY = ""


class PartDialog(RoomyDialog):
    """Shows all; what may be changed is what this person may change.

    kept: a `Done` of the new rota.
    """

    kept = Signal(object)

    def __init__(
        self, workbench: Workbench, part: PartOnDay, view: RotaView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(joined(long_day(part.day), part.part.name))
        self.setMinimumWidth(size("dialog"))
        self._workbench, self._part = workbench, part
        desk = workbench.desk
        planner = may(desk.actor, Right.PLAN_AGENDA)
        self._mine = tuple(one for one in view.staff if planner or one.id == desk.actor.practitioner_id)
        self._banner = Banner()
        self._lead: ChoiceChips | None = None
        self._chips: dict[Role, ChoiceChips] = {}
        inside = QWidget()
        inside.setProperty("look", "clear")
        body = column(inside, gap="medium")
        fill(body, *(Text(said, "strong", wraps=True) for said in self._state()))
        if view.policy.lead and not part.closed:
            self._add_lead(body)
        for role in ON_ROTA:
            self._add_role(body, role, view.staff)
        body.addStretch(1)
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(self.windowTitle(), "heading", wraps=True))
        fill(layout, Text(hours_said(part.part), "muted"), self._banner)
        layout.addWidget(inside, 1)
        layout.addLayout(self._foot())

    def _state(self) -> tuple[str, ...]:
        if self._part.closed:
            return (self.tr("gesloten: {why}").format(why=self._part.closed),)
        return missing_said(self._part) or (self.tr("Iedereen die het huis wil, is er."),)

    def _foot(self) -> QHBoxLayout:
        foot = row()
        changes = bool(self._chips) or self._lead is not None
        close = QuietButton(self.tr("Niet doen") if changes else self.tr("Sluiten"))
        close.clicked.connect(self.reject)
        keep = PrimaryButton(self.tr("Bewaren"))
        keep.clicked.connect(self.keep)
        fill(foot, None, close)
        if changes:
            foot.addWidget(keep)
        return foot

    # --- what can be chosen

    def _add_lead(self, body: QVBoxLayout) -> None:
        part, me = self._part, self._workbench.desk.actor.practitioner_id
        there = {one.id: one.name for one in part.people if one.role is Role.THERAPIST}
        if part.lead is not None:
            there.setdefault(part.lead, part.lead_name)
        may_choose = may(self._workbench.desk.actor, Right.PLAN_AGENDA)
        mine = [whom for whom in there if may_choose or whom == me]
        free = may_choose or part.lead in {None, me}
        title = SectionTitle(self.tr("Verbindingstherapeut"))
        if not mine or not free:
            fill(body, title, Text(part.lead_name or self.tr("nog niemand"), wraps=True))
            return
        self._lead = ChoiceChips(
            title.text(),
            (
                *(Choice(str(whom), there[whom]) for whom in mine),
                Choice(_NOBODY, self.tr("niemand")),
            ),
            names=True,
        )
        self._lead.show_values((str(part.lead) if part.lead else _NOBODY,))
        fill(body, title, self._lead)

    def _add_role(self, body: QVBoxLayout, role: Role, staff: Iterable[Practitioner]) -> None:
        part, zone = self._part, self._workbench.desk.clock.zone
        there = [one for one in part.people if one.role is role]
        offered = {one.id for one in self._mine if role in one.roles}
        fixed = [one for one in there if not one.given or one.id not in offered]
        chosen = [one.id for one in there if one.given and one.id in offered]
        whole = {who.id for who in fixed if who.fills or who.id not in offered}
        without = whole | (part.away if role is Role.THERAPIST else frozenset())
        choices = [one for one in staff if one.id in offered and one.id not in without]
        if not fixed and (not choices or part.closed):
            return
        body.addWidget(SectionTitle(group_said(role)))
        if fixed:
            names = ", ".join(name_said(part, one, zone) for one in fixed)
            told = self.tr("met vaste uren: {names}") if role is Role.THERAPIST else "{names}"
            body.addWidget(Text(told.format(names=names), wraps=True))
        if choices and not part.closed:
            chips = ChoiceChips(
                group_said(role), (Choice(str(one.id), one.name) for one in choices), several=True
            )
            chips.show_values(str(one) for one in chosen)
            self._chips[role] = chips
            body.addWidget(chips)

    # --- keeping

    def keep(self) -> None:
        """All that was chosen, in one step."""
        give, take = [], []
        for role, chips in self._chips.items():
            now = {UUID(one) for one in chips.values}
            before = {one.id for one in self._part.people if one.role is role and one.given}
            mine = {one.id for one in self._mine}
            give += [self._given(whom, role) for whom in sorted(now - before)]
            take += [self._given(whom, role) for whom in sorted((before & mine) - now)]
        self._banner.clear()
        self._workbench.background.run(
            keep_rota.arrange,
            self._workbench.desk,
            give,
            take,
            self._lead_change(),
            then=self._on_kept,
            trouble=self._on_trouble,
        )

    def _given(self, whom: UUID, role: Role) -> Given:
        return Given(whom, role, self._part.day, self._part.part.key)

    def _lead_change(self) -> LeadChange | None:
        if self._lead is None:
            return None
        chosen = UUID(self._lead.value) if self._lead.value else None
        if chosen == self._part.lead:
            return None
        return LeadChange(self._part.key, chosen, self._part.lead)

    def _on_kept(self, done: Done[int]) -> None:
        self.kept.emit(done)
        self.accept()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble), tone_of(trouble))
