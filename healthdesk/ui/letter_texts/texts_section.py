"""Brieven en teksten: every text that leaves on paper, in each language, and whose words count."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from healthdesk.actions import change_texts
from healthdesk.actions.change_texts import TextAtHand
from healthdesk.actions.desk import Done
from healthdesk.errors import Trouble
from healthdesk.records.house_rule import RuleVersion
from healthdesk.records.letter_text import HouseText
from healthdesk.rules.language_names import language_name
from healthdesk.ui.admin.section import AdminSection
from healthdesk.ui.house_rules.rule_apart_dialog import RuleApartDialog
from healthdesk.ui.house_rules.rule_history_dialog import RuleHistoryDialog
from healthdesk.ui.letter_texts.check_dialog import CheckDialog
from healthdesk.ui.letter_texts.said import (
    checked_word,
    differences,
    full_name,
    kind_name,
    origin_word,
    steps,
)
from healthdesk.ui.letter_texts.text_dialog import TextDialog
from healthdesk.ui.letter_texts.text_panel import TextPanel
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class TextsSection(AdminSection):
    """A list, the chosen text beside it."""

    interests = frozenset({"letter_text"})

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._list: RecordList[HouseText] = RecordList(
            "letter_texts", self.tr("Teksten"), self._columns(), workbench.memory, identity=_identity
        )
        self.panel = TextPanel(workbench)
        told = self.tr(
            "Wat op papier het huis verlaat, in elke taal. Wat jullie hier schrijven, gaat voor op wat het "
            "programma meebracht; verstuurde brieven blijven zoals ze vertrokken."
        )
        middle = row(gap="gap")
        middle.addWidget(self._list, 1)
        middle.addWidget(self.panel)
        layout = column(self, gap="large")
        layout.addWidget(self.banner)
        layout.addWidget(Text(told, "muted", wraps=True))
        layout.addLayout(middle, 1)
        self._list.chosen.connect(self.panel.show_one)
        self._list.opened.connect(self.change)
        self._list.retried.connect(self.fetch)
        self.panel.change_wished.connect(self.change_chosen)
        self.panel.history_wished.connect(self.show_history)
        self.panel.beside_wished.connect(self.show_beside)
        self.panel.back_wished.connect(self._on_back)
        self.panel.checked_wished.connect(self.check_chosen)
        self.panel.unsure_wished.connect(self._on_unsure)

    def _columns(self) -> tuple[Column[Any], ...]:
        return (
            Column[HouseText](
                key="name", title=self.tr("Tekst"), text=self._name, under=self._language, width=0
            ),
            Column[HouseText](
                key="origin", title=self.tr("Woorden"), text=_origin, tone=_origin_tone, width=24
            ),
            Column[HouseText](
                key="checked",
                title=self.tr("Nagekeken"),
                text=_checked,
                tone=_checked_tone,
                width=16,
            ),
            Column[HouseText](
                key="changed",
                title=self.tr("Gewijzigd"),
                text=self._changed,
                under=_changed_by,
                sort=_order,
                width=18,
            ),
        )

    def _name(self, one: HouseText) -> str:
        return kind_name(one, self.workbench.desk.language)

    def _language(self, one: HouseText) -> str:
        return language_name(one.language, self.workbench.desk.language)

    def _changed(self, one: HouseText) -> str:
        if one.version is None:
            return ""
        return short_date(one.version.changed_at.astimezone(self.workbench.desk.clock.zone).date())

    # --- what the page asks

    def fetch(self) -> None:
        self._list.show_loading()
        self.workbench.background.run(
            change_texts.listed, self.workbench.desk, then=self._on_listed, trouble=self._on_no_list
        )

    def change(self, one: HouseText) -> None:
        """Open a text to change it; what was half changed before stands there still."""
        self.workbench.background.run(
            change_texts.at_hand,
            self.workbench.desk,
            one.kind,
            one.language,
            then=self._on_at_hand,
            trouble=self.on_trouble,
        )

    def change_chosen(self) -> None:
        """Open the chosen text to change it."""
        if self.panel.shown is not None:
            self.change(self.panel.shown)

    def show_history(self) -> None:
        """Who changed the chosen text, when and why."""
        one = self.panel.shown
        if one is not None:
            self.workbench.background.run(
                change_texts.history, self.workbench.desk, one, then=self._on_steps, trouble=self.on_trouble
            )

    def show_beside(self) -> None:
        """The house's words beside those of the program."""
        one = self.panel.shown
        if one is None:
            return
        reader = self.workbench.desk.language
        found = differences(one, one.changed, {}, reader)
        dialog = RuleApartDialog(full_name(one, reader), found, self, is_newer=one.is_newer_shipped)
        dialog.ours_wished.connect(self._on_ours)
        dialog.theirs_wished.connect(self._on_back)
        dialog.open()

    def check_chosen(self) -> None:
        """Say who looked the chosen text through."""
        one = self.panel.shown
        if one is not None:
            dialog = CheckDialog(self.workbench, one, self)
            dialog.kept.connect(self._on_checked)
            dialog.open()

    # --- slots

    def _on_at_hand(self, hand: TextAtHand) -> None:
        dialog = TextDialog(self.workbench, hand, self)
        dialog.kept.connect(self._on_kept)
        dialog.again_wished.connect(self.change_chosen)
        dialog.open()

    def _on_listed(self, found: tuple[HouseText, ...]) -> None:
        self._list.show_records(found)
        if self._list.current is None and found:
            self._list.choose(found[0].key)
        self.panel.show_one(self._list.current)

    def _on_no_list(self, trouble: Trouble) -> None:
        self._list.show_trouble(self.workbench.sentence_for(trouble))

    def _on_kept(self, done: Done[RuleVersion]) -> None:
        self.banner.clear()
        self.workbench.toasts.show(self.tr("Tekst bewaard. Nieuwe brieven zeggen het zo."), undo=done.undo)

    def _on_checked(self, done: Done[RuleVersion]) -> None:
        self.banner.clear()
        self.workbench.toasts.show(self.tr("Tekst nagekeken: de vraag erover valt weg."), undo=done.undo)

    def _on_unsure(self) -> None:
        one = self.panel.shown
        if one is not None:
            self.workbench.background.run(
                change_texts.mark_unsure,
                self.workbench.desk,
                one,
                then=self._on_marked_unsure,
                trouble=self.on_trouble,
            )

    def _on_marked_unsure(self, done: Done[RuleVersion]) -> None:
        self.workbench.toasts.show(self.tr("De tekst is weer te controleren."), undo=done.undo)

    def _on_back(self) -> None:
        one = self.panel.shown
        if one is not None:
            self.workbench.background.run(
                change_texts.give_back,
                self.workbench.desk,
                one,
                then=self._on_given_back,
                trouble=self.on_trouble,
            )

    def _on_given_back(self, done: Done[RuleVersion]) -> None:
        self.workbench.toasts.show(self.tr("De tekst van het programma geldt weer."), undo=done.undo)

    def _on_ours(self) -> None:
        one = self.panel.shown
        if one is not None:
            self.workbench.background.run(
                change_texts.keep_ours, self.workbench.desk, one, then=self._on_kept, trouble=self.on_trouble
            )

    def _on_steps(self, versions: tuple[RuleVersion, ...]) -> None:
        one = self.panel.shown
        if one is not None:
            reader = self.workbench.desk.language
            RuleHistoryDialog(
                self.workbench, full_name(one, reader), steps(one, versions, reader), self
            ).open()


def _identity(one: HouseText) -> object:
    return one.key


def _origin(one: HouseText) -> str:
    return origin_word(one)[0]


def _origin_tone(one: HouseText) -> Tone:
    return origin_word(one)[1]


def _checked(one: HouseText) -> str:
    return checked_word(one)[0]


def _checked_tone(one: HouseText) -> Tone:
    return checked_word(one)[1]


def _changed_by(one: HouseText) -> str:
    return one.version.changed_by if one.version is not None else ""


def _order(one: HouseText) -> str:
    return one.version.changed_at.isoformat() if one.version is not None else ""
