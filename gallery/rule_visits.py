"""Rules from close by, and the questions that they ask: changed, tried, and beside the program's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtWidgets import QTabBar, QWidget

from healthdesk.actions import change_rules
from healthdesk.ui.house_rules.house_rules_section import HouseRulesSection
from healthdesk.ui.house_rules.rules_section import RulesSection
from healthdesk.ui.parts.shown_dialogs import shown_dialogs


class Take(Protocol):
    """One picture: of the window, or of what stands over it."""

    def __call__(self, name: str, widget: QWidget | None = None) -> None: ...


class RuleVisits:
    """Takes one picture after another: `take` of the window, `dialog` of what stands over it."""

    def __init__(self, take: Take, dialog: Callable[[str], None], rest: Callable[[], None]) -> None:
        self._take, self._dialog, self._rest = take, dialog, rest

    def go(self, page: QWidget) -> None:
        """The first rule, then a question."""
        for section in page.findChildren(HouseRulesSection):
            self._rule(section.rules)
            section.bar.setCurrentIndex(1)
            self._take("admin-questions")
            section.questions.change_chosen()
            self._dialog("admin-question")
            section.questions.new_item()
            self._dialog("admin-question-new")
            section.bar.setCurrentIndex(0)

    def _rule(self, section: RulesSection) -> None:
        """The first rule changed, its parts, its history, and beside that of the program."""
        desk = section.workbench.desk
        first = next(iter(change_rules.listed(desk)))
        words = {**first.right.where, "nl": "ziekenfonds, of onze sociaal werker"}
        changed = replace(first.right, where=words, checked_on=desk.clock.today(), checked_by=desk.actor.name)
        change_rules.keep(desk, changed, first.number, "wij helpen er zelf bij")
        section.fetch()
        self._take("admin-rules-changed")
        section.change_chosen()
        self._rest()
        for dialog in shown_dialogs(section.window()):
            for name in ("when", "amounts", "words", "source"):
                self._take(f"admin-rule-{name}", dialog)
                for bar in dialog.findChildren(QTabBar):
                    bar.setCurrentIndex(bar.currentIndex() + 1)
            dialog.close()
        section.show_history()
        self._dialog("admin-rule-history")
        section.show_beside()
        self._dialog("admin-rule-beside")
