"""Rechten en regels: what people may be entitled to as this house sees it, and what changes by it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions import change_rules
from healthdesk.actions.change_rules import RuleAtHand
from healthdesk.actions.desk import Done
from healthdesk.actions.recheck_rights import RecheckRound
from healthdesk.errors import Trouble
from healthdesk.records.house_rule import HouseRight, RuleOrigin, RuleVersion
from healthdesk.records.link import Link
from healthdesk.rules.entitlement_data import said
from healthdesk.ui.admin.section import AdminSection
from healthdesk.ui.house_rules.apart import differences, steps
from healthdesk.ui.house_rules.rule_apart_dialog import RuleApartDialog
from healthdesk.ui.house_rules.rule_dialog import RuleDialog
from healthdesk.ui.house_rules.rule_history_dialog import RuleHistoryDialog
from healthdesk.ui.house_rules.rule_panel import RulePanel
from healthdesk.ui.house_rules.said import checked_word, origin_word, round_said, validity
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.open_file import ask_which
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.rights.recheck_bar import RecheckBar


class RulesSection(AdminSection):
    """A list, the chosen right beside it. link_requested: a `Link` that leads away from here."""

    interests = frozenset({"rule"})
    link_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._again = ""
        self._list: RecordList[HouseRight] = RecordList(
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
        middle = row(gap="gap")
        middle.addWidget(self._list, 1)
        middle.addWidget(self.panel)
        layout = column(self, gap="large")
        layout.addWidget(self.banner)
        layout.addLayout(head)
        layout.addWidget(self.recheck)
        layout.addLayout(middle, 1)
        self._connect()

    def _connect(self) -> None:
        self._list.chosen.connect(self.panel.show_one)
        self._list.opened.connect(self.change)
        self._list.retried.connect(self.fetch)
        self.panel.change_wished.connect(self.change_chosen)
        self.panel.history_wished.connect(self.show_history)
        self.panel.beside_wished.connect(self.show_beside)
        self.panel.back_wished.connect(self._on_back)
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
                key="checked", title=self.tr("Nagekeken"), text=_checked, tone=_checked_tone, width=16
            ),
        )

    def _name(self, one: HouseRight) -> str:
        return said(one.right.name, self.workbench.desk.language)

    def _where(self, one: HouseRight) -> str:
        return said(one.right.where, self.workbench.desk.language)

    # --- what the page asks

    def fetch(self) -> None:
        self._list.show_loading()
        self.workbench.background.run(
            change_rules.listed, self.workbench.desk, then=self._on_listed, trouble=self._on_no_list
        )
        self.recheck.begin()

    def new_item(self) -> bool:
        self._take_up("")
        return True

    def change(self, one: HouseRight) -> None:
        """Open a right to change it; what was half changed before stands there still."""
        self._take_up(one.right.id)

    def change_chosen(self) -> None:
        """Open the chosen right to change it."""
        if self.panel.shown is not None:
            self.change(self.panel.shown)

    def show_history(self) -> None:
        """Who changed the chosen right, when and why."""
        if self.panel.shown is not None:
            self.workbench.background.run(
                change_rules.history,
                self.workbench.desk,
                self.panel.shown.right.id,
                then=self._on_steps,
                trouble=self.on_trouble,
            )

    def show_beside(self) -> None:
        """The chosen right beside that of the program."""
        one = self.panel.shown
        if one is None or one.shipped is None:
            return
        found = differences(one.right, one.shipped, one.questions, self.workbench.desk.language)
        dialog = RuleApartDialog(self._name(one), found, self, is_newer=one.is_newer_shipped)
        dialog.ours_wished.connect(self._on_ours)
        dialog.theirs_wished.connect(self._on_back)
        dialog.open()

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
        dialog = RuleDialog(self.workbench, hand, self)
        dialog.kept.connect(self._on_kept)
        dialog.again_wished.connect(self._on_again)
        dialog.open()

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

    def _on_listed(self, found: tuple[HouseRight, ...]) -> None:
        self._list.show_records(found)
        if self._list.current is None and found:
            self._list.choose(found[0].right.id)
        self.panel.show_one(self._list.current)

    def _on_no_list(self, trouble: Trouble) -> None:
        self._list.show_trouble(self.workbench.sentence_for(trouble))

    def _on_kept(self, done: Done[RuleVersion]) -> None:
        self.banner.clear()
        self.workbench.toasts.show(self.tr("Regel bewaard."), undo=done.undo)

    def _on_back(self) -> None:
        one = self.panel.shown
        if one is not None:
            self.workbench.background.run(
                change_rules.give_back,
                self.workbench.desk,
                one,
                then=self._on_own_gone if one.origin is RuleOrigin.OWN else self._on_given_back,
                trouble=self.on_trouble,
            )

    def _on_given_back(self, done: Done[RuleVersion]) -> None:
        self.workbench.toasts.show(self.tr("De regel van het programma geldt weer."), undo=done.undo)

    def _on_own_gone(self, done: Done[RuleVersion]) -> None:
        self.workbench.toasts.show(self.tr("De regel is weg."), undo=done.undo)

    def _on_ours(self) -> None:
        if self.panel.shown is not None:
            self.workbench.background.run(
                change_rules.keep_ours,
                self.workbench.desk,
                self.panel.shown,
                then=self._on_kept,
                trouble=self.on_trouble,
            )

    def _on_steps(self, versions: tuple[RuleVersion, ...]) -> None:
        one = self.panel.shown
        if one is not None:
            told = steps(one, versions, self.workbench.desk.language)
            RuleHistoryDialog(self.workbench, self._name(one), told, self).open()

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
