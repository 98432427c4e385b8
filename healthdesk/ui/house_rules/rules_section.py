"""Rechten en regels: what people may be entitled to as this house sees it, and what changes by it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from healthdesk.actions import change_rules
from healthdesk.actions.change_rules import RuleAtHand
from healthdesk.actions.recheck_rights import RecheckRound
from healthdesk.records.house_rule import HouseRight, RuleOrigin, RuleVersion
from healthdesk.records.link import Link
from healthdesk.rules.entitlement_data import said
from healthdesk.ui.house_rules.apart import RightDifference, differences, steps
from healthdesk.ui.house_rules.rule_dialog import RuleDialog
from healthdesk.ui.house_rules.rule_panel import RulePanel
from healthdesk.ui.house_rules.said import checked_word, origin_word, round_said, validity
from healthdesk.ui.house_rules.versions_section import Step, VersionDeeds, VersionsSection
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.open_file import ask_which
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.rights.recheck_bar import RecheckBar

_DEEDS = VersionDeeds(
    listed=change_rules.listed,
    history=change_rules.history,
    give_back=change_rules.give_back,
    keep_ours=change_rules.keep_ours,
    return_to=change_rules.return_to,
)


class RulesSection(VersionsSection):
    """A list, the chosen right beside it. link_requested: a `Link` that leads away from here."""

    interests = frozenset({"rule"})
    panel: RulePanel

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, _DEEDS, parent)
        self._again = ""
        self._list = RecordList(
            "house_rules", self.tr("Rechten"), self._columns(), workbench.memory, identity=_identity
        )
        self.panel = RulePanel(workbench)
        self.recheck = RecheckBar(workbench)
        new = PrimaryButton(self.tr("Regel van ons huis…"), icon="plus")
        new.clicked.connect(self.new_item)
        read = QuietButton(self.tr("Lees een regel in…"), icon="upload")
        read.clicked.connect(self._on_read)
        told = self.tr(
            "Bedragen en voorwaarden verouderen. Wat jullie hier wijzigen, gaat voor op wat het programma "
            "meebracht."
        )
        head = row(gap="medium")
        fill(head, new, read)
        head.addWidget(Text(told, "muted", wraps=True), 1)
        self._lay_out(head, self.recheck)
        self.panel.export_wished.connect(self._on_export)
        self.recheck.finished.connect(self._on_rechecked)
        self.banner.acted.connect(self._on_look_at_them)

    def _columns(self) -> tuple[Column[Any], ...]:
        return (
            Column[HouseRight](
                key="name", title=self.tr("Recht"), text=self._name, under=self._where, width=0
            ),
            Column[HouseRight](
                key="origin",
                title=self.tr("Van wie"),
                text=_origin,
                under=_valid,
                tone=_origin_tone,
                width=24,
                wraps=True,
            ),
            Column[HouseRight](
                key="valid", title=self.tr("Geldt"), text=_valid, sort=_valid_from, width=30, hidden=True
            ),
            Column[HouseRight](
                key="checked", title=self.tr("Nagekeken"), text=_checked, tone=_checked_tone, width=20
            ),
        )

    def _name(self, one: HouseRight) -> str:
        return said(one.right.name, self.workbench.desk.language)

    def _where(self, one: HouseRight) -> str:
        return said(one.right.where, self.workbench.desk.language)

    # --- its own way

    def change(self, one: HouseRight) -> None:
        self._take_up(one.right.id)

    def _key(self, one: HouseRight) -> object:
        return _identity(one)

    def _title(self, one: HouseRight) -> str:
        return self._name(one)

    def _differences(self, one: HouseRight) -> list[RightDifference] | None:
        if one.shipped is None:
            return None
        return differences(one.right, one.shipped, one.questions, self.workbench.desk.language)

    def _steps(self, one: HouseRight, versions: tuple[RuleVersion, ...]) -> list[Step]:
        return steps(one, versions, self.workbench.desk.language, self.workbench.desk.clock.zone)

    def _said_of_keeping(self) -> str:
        return self.tr("Regel bewaard.")

    def _said_of_back(self, one: HouseRight) -> str:
        if one.origin is RuleOrigin.OWN:
            return self.tr("De regel is weg.")
        return self.tr("De regel van het programma geldt weer.")

    def _said_of_return(self) -> str:
        return self.tr("De regel geldt weer zoals toen.")

    # --- what the page asks

    def fetch(self) -> None:
        super().fetch()
        self.recheck.begin()

    def new_item(self) -> bool:
        self._take_up("")
        return True

    def read_in(self, path: str) -> None:
        """A right as another house wrote it, opened to be looked at and kept."""
        self.workbench.background.run(
            change_rules.out_of_file,
            self.workbench.desk,
            Path(path),
            then=self._on_at_hand,
            trouble=self.on_trouble,
        )

    def write_out(self, path: str) -> None:
        """The chosen right as a file, for another house."""
        if self.panel.shown is not None:
            self.workbench.background.run(
                change_rules.into_file,
                self.workbench.desk,
                self.panel.shown.right.id,
                Path(path),
                then=self._on_written,
                trouble=self.on_trouble,
            )

    def _take_up(self, key: str) -> None:
        self.workbench.background.run(
            change_rules.at_hand, self.workbench.desk, key, then=self._on_at_hand, trouble=self.on_trouble
        )

    # --- slots

    def _on_at_hand(self, hand: RuleAtHand) -> None:
        self._again = "" if hand.is_new else hand.one.right.id
        self._open(RuleDialog(self.workbench, hand, self), self._on_again)

    def _on_read(self) -> None:
        kinds = (self.tr("Regel (*.json)"),)
        ask_which(self, self.tr("Lees een regel in…"), kinds, self.read_in)

    def _on_export(self) -> None:
        one = self.panel.shown
        if one is None:
            return
        name = f"{one.right.id}.json"
        ask_where(self, self.tr("Exporteer…"), self.tr("Regel (*.json)"), name, self.write_out)

    def _on_written(self, path: Path) -> None:
        self.workbench.toasts.show(self.tr("Regel bewaard als {file}.").format(file=path.name))

    def _on_again(self) -> None:
        self._take_up(self._again)

    def _on_rechecked(self, made: RecheckRound) -> None:
        names = {one.right.id: self._name(one) for one in self._list.model.records}
        action = self.tr("Wie contacteren…") if made.appeared or made.doubtful else ""
        self.banner.say(round_said(made, names), "blue", action)

    def _on_look_at_them(self) -> None:
        self.link_requested.emit(Link("page", None, "outreach"))


def _identity(one: HouseRight) -> object:
    return one.right.id


def _origin(one: HouseRight) -> str:
    return origin_word(one)[0]


def _origin_tone(one: HouseRight) -> Tone:
    return origin_word(one)[1]


def _valid(one: HouseRight) -> str:
    return "" if one.is_lost else validity(one.right.valid_from, one.right.valid_until)


def _valid_from(one: HouseRight) -> object:
    return one.right.valid_from or date.min


def _checked(one: HouseRight) -> str:
    return checked_word(one.right)[0]


def _checked_tone(one: HouseRight) -> Tone:
    return checked_word(one.right)[1]
