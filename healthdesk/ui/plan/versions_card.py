"""How the plan was before, each version one click away."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.records.help_plan import HelpPlan
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.layouts import clear, column, hide_unless
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.plan.said import plan_lines


class VersionsCard(Card):
    """Hidden while there is only one."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Vroegere versies"))
        self._workbench = workbench
        self._versions: tuple[HelpPlan, ...] | None = None
        self._folds: list[QWidget] = []
        self._unfolded: set[tuple[UUID, int]] = set()
        holder = QWidget()
        holder.setProperty("look", "clear")
        self._rows = column(holder, gap="small")
        self.add(holder)

    def show_versions(self, versions: tuple[HelpPlan, ...]) -> None:
        """The latest first; what was unfolded stays so."""
        if versions == self._versions:
            return
        self._versions = versions
        clear(self._rows)
        self._folds = []
        self.setVisible(bool(versions))
        zone = self._workbench.desk.clock.zone
        for number, plan in enumerate(versions):
            day = short_date(plan.changed_at.astimezone(zone).date())
            words = self.tr("{day}, {who}").format(day=day, who=plan.changed_by)
            link = LinkButton(
                words, name=self.tr("Versie {number}: {words}").format(number=plan.version, words=words)
            )
            link.setProperty("number", number)
            link.clicked.connect(self._on_fold)
            self._rows.addWidget(link)
            fold = QWidget()
            lines = column(fold, gap="tiny")
            for line in plan_lines(plan):
                lines.addWidget(Text(line, "caption", wraps=True))
            hide_unless(_which(plan) in self._unfolded, fold)
            self._folds.append(fold)
            self._rows.addWidget(fold)

    def _on_fold(self) -> None:
        number = int(self.sender().property("number"))
        if self._versions is not None and number < len(self._folds):
            self._unfolded ^= {_which(self._versions[number])}
            self._folds[number].setVisible(self._folds[number].isHidden())


def _which(plan: HelpPlan) -> tuple[UUID, int]:
    return plan.id, plan.version
