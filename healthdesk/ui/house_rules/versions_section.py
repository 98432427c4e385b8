"""The frame of a section about what the house has its own versions of: a list, the chosen one beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget

from healthdesk.actions.desk import Desk, Done
from healthdesk.errors import Trouble
from healthdesk.records.house_rule import RuleVersion
from healthdesk.ui.admin.section import AdminSection
from healthdesk.ui.house_rules.apart import RightDifference
from healthdesk.ui.house_rules.earlier_steps import returnable
from healthdesk.ui.house_rules.rule_apart_dialog import RuleApartDialog
from healthdesk.ui.house_rules.rule_history_dialog import RuleHistoryDialog
from healthdesk.ui.house_rules.version_dialog import VersionDialog
from healthdesk.ui.house_rules.version_panel import VersionPanel
from healthdesk.ui.parts.kept_said import kept_said
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.side_panel import side_width
from healthdesk.ui.parts.workbench import Workbench

Step = tuple[RuleVersion, list[str]]
"""A step of a history, and in words what it changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionDeeds:
    """What can be done with every kind of version, as actions of the house."""

    listed: Callable[[Desk], Any]
    history: Callable[[Desk, Any], tuple[RuleVersion, ...]]
    give_back: Callable[[Desk, Any], Done[RuleVersion]]
    keep_ours: Callable[[Desk, Any], Done[RuleVersion]]
    return_to: Callable[[Desk, Any, int, int], Done[RuleVersion]]


class VersionsSection(AdminSection):
    """Each of them makes its list and its panel, lays them out, and says what it calls things."""

    _list: RecordList[Any]
    panel: VersionPanel[Any]

    def __init__(self, workbench: Workbench, deeds: VersionDeeds, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._deeds = deeds
        self._back_said = ""
        self._told_of: Any = None
        self._told: tuple[RuleVersion, ...] = ()

    def _lay_out(self, *above: QWidget | QLayout) -> None:
        """These above the list and the panel beside it."""
        middle = row(gap="gap")
        middle.addWidget(self._list, 1)
        middle.addWidget(self.panel)
        layout = column(self, gap="large")
        fill(layout, self.banner, *above)
        layout.addLayout(middle, 1)
        self._list.chosen.connect(self.panel.show_one)
        self._list.opened.connect(self.change)
        self._list.retried.connect(self.fetch)
        self.panel.change_wished.connect(self.change_chosen)
        self.panel.history_wished.connect(self.show_history)
        self.panel.beside_wished.connect(self.show_beside)
        self.panel.back_wished.connect(self._on_back)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the names in the list have the room."""
        super().resizeEvent(event)
        self.panel.setFixedWidth(side_width(self.width()))

    # --- what each of them says its own way

    def change(self, one: Any) -> None:
        """Open one to change it; what was half changed before stands there still."""
        raise NotImplementedError

    def _key(self, one: Any) -> object:
        """By what it is known in the list."""
        raise NotImplementedError

    def _asked_by(self, one: Any) -> object:
        """By what its history is asked."""
        return self._key(one)

    def _title(self, one: Any) -> str:
        """What it is called above what is shown of it."""
        raise NotImplementedError

    def _differences(self, one: Any) -> list[RightDifference] | None:
        """The house's version beside that of the program; None where the program has none."""
        raise NotImplementedError

    def _steps(self, one: Any, versions: tuple[RuleVersion, ...]) -> list[Step]:
        """Its history in words."""
        raise NotImplementedError

    def _returnable(self, one: Any, versions: tuple[RuleVersion, ...]) -> frozenset[UUID]:
        """The steps of its history that can be taken up again."""
        return returnable(versions, is_shipped=one.shipped is not None)

    def _said_of_return(self) -> str:
        """That an earlier version counts again."""
        raise NotImplementedError

    def _said_of_keeping(self) -> str:
        raise NotImplementedError

    def _said_of_back(self, one: Any) -> str:
        """That what the program brings counts again."""
        raise NotImplementedError

    # --- what the page asks

    def fetch(self) -> None:
        self._list.show_loading()
        self.workbench.background.run(
            self._deeds.listed, self.workbench.desk, then=self._on_listed, trouble=self._on_no_list
        )

    def change_chosen(self) -> None:
        """Open the chosen one to change it."""
        if self.panel.shown is not None:
            self.change(self.panel.shown)

    def show_history(self) -> None:
        """Who changed the chosen one, when and why."""
        one = self.panel.shown
        if one is not None:
            self._told_of = one
            self._do(self._deeds.history, self._asked_by(one), self._on_steps)

    def show_beside(self) -> None:
        """The chosen one beside that of the program."""
        one = self.panel.shown
        found = None if one is None else self._differences(one)
        if one is None or found is None:
            return
        dialog = RuleApartDialog(self._title(one), found, self, is_newer=one.is_newer_shipped)
        dialog.ours_wished.connect(self._on_ours)
        dialog.theirs_wished.connect(self._on_back)
        dialog.open()

    # --- slots

    def _open(self, dialog: VersionDialog, again: Callable[[], None]) -> None:
        """`again`: begin with it as it is."""
        dialog.kept.connect(self._on_kept)
        dialog.again_wished.connect(again)
        dialog.open()

    def _on_listed(self, found: Any) -> None:
        self._show(found)

    def _show(self, found: Sequence[Any]) -> None:
        self._list.show_records(found)
        if self._list.current is None and found:
            self._list.choose(self._key(found[0]))
        self.panel.show_one(self._list.current)

    def _on_no_list(self, trouble: Trouble) -> None:
        self._list.show_trouble(self.workbench.sentence_for(trouble))

    def _on_kept(self, done: Done[RuleVersion]) -> None:
        self.banner.clear()
        self.workbench.toasts.show(kept_said(done, self._said_of_keeping()), undo=done.undo)

    def _on_back(self) -> None:
        one = self.panel.shown
        if one is not None:
            self.banner.clear()
            self._back_said = self._said_of_back(one)
            self._do(self._deeds.give_back, one, self._on_given_back)

    def _on_given_back(self, done: Done[RuleVersion]) -> None:
        self.workbench.toasts.show(self._back_said, undo=done.undo)

    def _on_ours(self) -> None:
        one = self.panel.shown
        if one is not None:
            self._do(self._deeds.keep_ours, one, self._on_kept)

    def _do(self, deed: Callable[..., Any], one: Any, then: Callable[[Any], None]) -> None:
        """One of the deeds; where it does not work that is told above the section."""
        self.workbench.background.run(deed, self.workbench.desk, one, then=then, trouble=self.on_trouble)

    def _on_steps(self, versions: tuple[RuleVersion, ...]) -> None:
        one = self._told_of  # another may be chosen by now
        if one is not None:
            told = self._steps(one, versions)
            self._told = versions
            again = self._returnable(one, versions)
            dialog = RuleHistoryDialog(self.workbench, self._title(one), told, self, again=again)
            dialog.again_wished.connect(self._on_return)
            dialog.open()

    def _on_return(self, earlier: RuleVersion) -> None:
        self.banner.clear()
        seen = max(each.number for each in self._told if each.area is earlier.area)
        self.workbench.background.run(
            self._deeds.return_to,
            self.workbench.desk,
            self._told_of,
            earlier.number,
            seen,
            then=self._on_returned,
            trouble=self.on_trouble,
        )

    def _on_returned(self, done: Done[RuleVersion]) -> None:
        self.workbench.toasts.show(kept_said(done, self._said_of_return()), undo=done.undo)
