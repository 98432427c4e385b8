"""Brieven en teksten: every text that leaves on paper, in each language, and whose words count."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.actions import change_texts
from healthdesk.actions.change_texts import TextAtHand
from healthdesk.actions.desk import Done
from healthdesk.records.house_rule import RuleVersion
from healthdesk.records.letter_text import HouseText
from healthdesk.rules.language_names import language_name
from healthdesk.rules.letter_texts import LANGUAGES
from healthdesk.ui.house_rules.apart import RightDifference
from healthdesk.ui.house_rules.versions_section import Step, VersionDeeds, VersionsSection
from healthdesk.ui.letter_texts.check_dialog import CheckDialog
from healthdesk.ui.letter_texts.said import (
    checked_word,
    differences,
    full_name,
    kind_name,
    origin_word,
    steps,
    to_take_up,
)
from healthdesk.ui.letter_texts.text_dialog import TextDialog
from healthdesk.ui.letter_texts.text_panel import TextPanel
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.kept_said import kept_said
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench

_DEEDS = VersionDeeds(
    listed=change_texts.listed,
    history=change_texts.history,
    give_back=change_texts.give_back,
    keep_ours=change_texts.keep_ours,
    return_to=change_texts.return_to,
)


class TextsSection(VersionsSection):
    """A list, the chosen text beside it."""

    interests = frozenset({"letter_text"})
    panel: TextPanel

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, _DEEDS, parent)
        self._list = RecordList(
            "letter_texts", self.tr("Teksten"), self._columns(), workbench.memory, identity=_identity
        )
        self.panel = TextPanel(workbench)
        told = self.tr(
            "Wat op papier het huis verlaat, in elke taal. Wat jullie hier schrijven, gaat voor op wat het "
            "programma meebracht; verstuurde brieven blijven zoals ze vertrokken."
        )
        self._lay_out(Text(told, "muted", wraps=True))
        self.panel.checked_wished.connect(self.check_chosen)
        self.panel.unsure_wished.connect(self._on_unsure)
        self.panel.language_wished.connect(self._on_language)

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

    # --- its own way

    def change(self, one: HouseText) -> None:
        self._change(one.kind, one.language)

    def _change(self, kind: str, language: str) -> None:
        self.workbench.background.run(
            change_texts.at_hand,
            self.workbench.desk,
            kind,
            language,
            then=self._on_at_hand,
            trouble=self.on_trouble,
        )

    def _key(self, one: HouseText) -> object:
        return _identity(one)

    def _asked_by(self, one: HouseText) -> object:
        return one

    def _title(self, one: HouseText) -> str:
        return full_name(one, self.workbench.desk.language)

    def _differences(self, one: HouseText) -> list[RightDifference]:
        return differences(one, one.changed, {}, self.workbench.desk.language)

    def _steps(self, one: HouseText, versions: tuple[RuleVersion, ...]) -> list[Step]:
        return steps(one, versions, self.workbench.desk.language, self.workbench.desk.clock.zone)

    def _returnable(self, one: HouseText, versions: tuple[RuleVersion, ...]) -> frozenset[UUID]:
        return to_take_up(one, versions)

    def _said_of_return(self) -> str:
        return self.tr("De eerdere tekst geldt weer. Nieuwe brieven zeggen het zo.")

    def _said_of_keeping(self) -> str:
        return self.tr("Tekst bewaard. Nieuwe brieven zeggen het zo.")

    def _said_of_back(self, one: HouseText) -> str:
        if one.language not in LANGUAGES:
            return self.tr("Deze taal staat er niet meer bij.")
        return self.tr("De tekst van het programma geldt weer.")

    # --- what the page asks

    def check_chosen(self) -> None:
        """Say who looked the chosen text through."""
        one = self.panel.shown
        if one is not None:
            dialog = CheckDialog(self.workbench, one, self)
            dialog.kept.connect(self._on_checked)
            dialog.open()

    # --- slots

    def _on_at_hand(self, hand: TextAtHand) -> None:
        self._open(TextDialog(self.workbench, hand, self), self.change_chosen)

    def _on_language(self, language: str) -> None:
        if self.panel.shown is not None:
            self._change(self.panel.shown.kind, language)

    def _on_checked(self, done: Done[RuleVersion]) -> None:
        self.banner.clear()
        self.workbench.toasts.show(
            kept_said(done, self.tr("Tekst nagekeken: de vraag erover valt weg.")), undo=done.undo
        )

    def _on_unsure(self) -> None:
        if self.panel.shown is not None:
            self._do(change_texts.mark_unsure, self.panel.shown, self._on_marked_unsure)

    def _on_marked_unsure(self, done: Done[RuleVersion]) -> None:
        self.workbench.toasts.show(self.tr("De tekst is weer te controleren."), undo=done.undo)


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
