"""A right changed or made: for whom, amounts, words, source; tried beside it before it is kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.actions import change_rules
from healthdesk.actions.change_rules import RuleAtHand
from healthdesk.errors import BadFile, NotAllowed, Trouble
from healthdesk.records.entitlement import Entitlement
from healthdesk.records.house_rule import HalfTypedRule
from healthdesk.rules.entitlement_data import said
from healthdesk.rules.right_checks import can_be_tried, require_sound
from healthdesk.ui.house_rules.amounts_editor import AmountsEditor
from healthdesk.ui.house_rules.changing_dialog import ChangingDialog
from healthdesk.ui.house_rules.source_editor import SourceEditor
from healthdesk.ui.house_rules.try_panel import TryPanel
from healthdesk.ui.house_rules.who_editor import WhoEditor
from healthdesk.ui.house_rules.words_editor import WordsEditor
from healthdesk.ui.parts.workbench import Workbench

_TABS = {"when": 0, "held": 0, "amounts": 1, "name": 2}
_SOURCE = 3


class RuleDialog(ChangingDialog):
    """Of the house alone, or over that of the program."""

    def __init__(self, workbench: Workbench, hand: RuleAtHand, parent: QWidget | None = None) -> None:
        words, desk = hand.words, workbench.desk
        right = words.right if words is not None else hand.one.right
        today, language = desk.clock.today(), desk.language
        seen, why = (words.seen, words.why) if words is not None else (hand.one.number, "")
        super().__init__(workbench, said(hand.one.right.name, language), why, seen, parent)
        self._right, self._is_new, self._known = right, hand.is_new, hand.one.questions
        if hand.is_new:
            self.setWindowTitle(self.tr("Nieuwe regel van ons huis"))
        self._tabs.setAccessibleName(self.tr("Delen van de regel"))
        self._why.field.setPlaceholderText(  # type: ignore[attr-defined]  # a line of text
            self.tr("bv. nieuwe bedragen vanaf januari")
        )
        self._who = WhoEditor(right, self._known, language)
        self._amounts = AmountsEditor(right.amounts, today, language)
        self._words = WordsEditor(right)
        self._source = SourceEditor(right, today, language, desk.actor.name)
        self._try = TryPanel(self._known, language, today)
        parts = (
            (self.tr("Voor wie"), self._who),
            (self.tr("Bedragen"), self._amounts),
            (self.tr("Woorden"), self._words),
            (self.tr("Bron en nazicht"), self._source),
        )
        self._arrange(parts, self._try)
        for _label, part in parts:
            part.changed.connect(self._on_changed)
        self._amounts.changed.connect(self._on_amounts)
        if hand.is_new:
            self._tabs.setCurrentIndex(_TABS["name"])
        if hand.file:
            self.banner.say(self.tr("Uit {file}. Kijk na en bewaar.").format(file=hand.file), "blue")
        elif words is not None:
            self._tell_half_typed()
        self._show_tried()

    # --- what others may call

    @property
    def right(self) -> Entitlement:
        """The right as it stands here."""
        checked_on, checked_by = self._source.checked
        return replace(
            self._right,
            name=self._words.texts("name"),
            about=self._words.texts("about"),
            where=self._words.texts("where"),
            bring=self._words.bring,
            mind=self._words.texts("mind"),
            granting=self._words.granting,
            when=self._who.when,
            held=self._who.held,
            amounts=self._amounts.amounts,
            valid_from=self._source.valid_from,
            valid_until=self._source.valid_until,
            sources=self._source.sources,
            checked_on=checked_on,
            checked_by=checked_by,
        )

    def keep_words(self) -> None:
        self._pause.stop()
        words = HalfTypedRule(right=self.right, seen=self._seen, why=self._why.text(), is_new=self._is_new)
        self._workbench.background.run(change_rules.keep_words, self._workbench.desk, words)

    def forget_words(self) -> None:
        key = "" if self._is_new else self._right.id
        self._workbench.background.run(
            change_rules.forget_words, self._workbench.desk, key, then=self._on_forgotten
        )

    def keep(self) -> None:
        if not self._is_sound():
            return
        self._pause.stop()
        self._keep.setEnabled(False)
        self._workbench.background.run(
            change_rules.keep,
            self._workbench.desk,
            self.right,
            self._seen,
            self._why.text(),
            then=self._on_kept,
            trouble=self._on_trouble,
        )

    # --- slots

    def _is_sound(self) -> bool:
        checks = (self._who.check(), self._amounts.check(), True, self._source.check())
        try:
            require_sound(self.right, self._known)
        except (NotAllowed, BadFile) as trouble:
            self._on_trouble(trouble)
            return False
        if not all(checks):
            self._tabs.setCurrentIndex(checks.index(False))
            return False
        self.banner.clear()
        return True

    def _on_changed(self) -> None:
        self._show_tried()
        self.keep_soon()

    def _on_amounts(self) -> None:
        self._who.offer_amounts(self._amounts.amounts)

    def _on_language(self) -> None:
        self._words.show_words(self._language.value)
        self._amounts.show_words(self._language.value)

    def _show_tried(self) -> None:
        right = self.right
        self._try.show_right(right if can_be_tried(right, self._known) else None)

    def _on_trouble(self, trouble: Trouble) -> None:
        told = self.tr(
            "{who} wijzigde deze regel intussen. Wat jij schreef staat er nog; bewaar opnieuw als dat "
            "moet gelden. De geschiedenis houdt beide."
        )
        if self._met_colleague(trouble, told):
            return
        if isinstance(trouble, NotAllowed) and trouble.fields:
            field = trouble.fields[0].partition(".")[0]
            self._tabs.setCurrentIndex(_TABS.get(field, _SOURCE))
            self._words.show_error(self._workbench.sentence_for(trouble) if field == "name" else "")
        self.banner.say(self._workbench.sentence_for(trouble), "amber")
