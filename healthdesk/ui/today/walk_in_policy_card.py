"""How the house receives who walks in: who takes them, how long about, and what the board shows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from healthdesk.actions import walk_in_policy
from healthdesk.actions.walk_in_policy import LEAST, MOST
from healthdesk.records.practitioner import Role
from healthdesk.records.rota import ON_ROTA
from healthdesk.records.walk_in import BoardShows, WalkInPolicy
from healthdesk.ui.parts.both_sides import Told
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.policy_card import PolicyCard
from healthdesk.ui.parts.role_names import role_name
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class WalkInPolicyCard(PolicyCard[WalkInPolicy]):
    """For who may change the house."""

    read, write = walk_in_policy.policy_of, walk_in_policy.set_policy

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.set_title(self.tr("Wie binnenwandelt"))
        self._takers = ChoiceChips(
            self.tr("Wie neemt op?"),
            (Choice(role.value, role_name(role)) for role in ON_ROTA),
            several=True,
        )
        self._minutes = NumberField(LEAST, MOST)
        self._minutes.setSuffix(self.tr(" minuten"))
        self._minutes.setMaximumWidth(size("short_field"))
        self._shows = ChoiceChips(
            self.tr("Hoe noemt het wachtbord wie wacht?"),
            (
                Choice(BoardShows.NUMBER.value, self.tr("met een nummer")),
                Choice(BoardShows.INITIALS.value, self.tr("met de eerste letters van de naam")),
            ),
        )
        self._shows.picked.connect(self._on_shows)
        self._tells = QCheckBox(self.tr("Het wachtbord zegt ongeveer hoe lang het nog duurt"))
        told = self.tr(
            "De wachttijd wordt gerekend uit wie er in het rooster staat en wanneer die vrij is. Ze is "
            "ongeveer. Staat er niemand in het rooster, dan zegt het programma geen tijd."
        )
        keep = QuietButton(self.tr("Zo bewaren"))
        keep.clicked.connect(self.keep)
        self.add(self._banner)
        self.add(Text(told, "muted", wraps=True))
        for chips in (self._takers, self._shows):
            self.add(Text(chips.accessibleName(), wraps=True))
            self.add(chips)
        self.add(self._tells)
        self._lasts = LabeledField(self.tr("Hoe lang duurt het ongeveer met één persoon"), self._minutes)
        self.add(self._lasts)
        self.add(keep)

    def _typed(self, policy: WalkInPolicy) -> WalkInPolicy:
        return replace(
            policy,
            minutes=self._minutes.value(),
            taken_by=frozenset(Role(one) for one in self._takers.values),
            shows=BoardShows(self._shows.value or BoardShows.NUMBER),
            tells_wait=self._tells.isChecked(),
        )

    def _show(self, policy: WalkInPolicy) -> None:
        self._minutes.setValue(policy.minutes)
        self._takers.show_values(role.value for role in policy.taken_by)
        self._shows.show_values((policy.shows.value,))
        self._tells.setChecked(policy.tells_wait)

    def _on_shows(self, picked: tuple[str, ...]) -> None:
        if not picked:
            self._shows.choose_first()

    def _told(self) -> Told:
        return {
            "minutes": (self._lasts.label, lambda one: str(one.minutes)),
            "taken_by": (self._takers.accessibleName(), lambda one: self._takers.said(one.taken_by)),
            "shows": (self._shows.accessibleName(), lambda one: self._shows.said((one.shows.value,))),
            "tells_wait": (
                self._tells.text(),
                lambda one: self.tr("ja") if one.tells_wait else self.tr("nee"),
            ),
        }
