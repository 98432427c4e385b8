"""How many talks arrangements outside the house foresee: each with its day, its source and its history."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from healthdesk.actions import change_allowances
from healthdesk.actions.desk import Done
from healthdesk.errors import Trouble
from healthdesk.records.house_rule import RuleVersion
from healthdesk.rules.allowances import HouseAllowance, allowance_from
from healthdesk.ui.admin.allowance_dialog import AllowanceDialog
from healthdesk.ui.house_rules.rule_history_dialog import RuleHistoryDialog
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.trajectory.said import allowance_facts_said, allowance_name, changed_said


class AllowancesCard(Card):
    """Fetches for itself; for who may change the house."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Afspraken met anderen over het aantal"))
        self._workbench = workbench
        self._known: dict[str, HouseAllowance] = {}
        told = self.tr(
            "Wat anderen voorzien verandert met de jaren: elk getal heeft een dag en een bron. Het programma "
            "zegt bij het boeken volgens welke afspraak iemand aan het einde komt."
        )
        self._banner = Banner()
        self._rows = QWidget()
        self._rows.setProperty("look", "clear")
        self._lines = column(self._rows, gap="medium")
        self.add(self._banner)
        self.add(Text(told, "muted", wraps=True))
        self.add(self._rows)

    def fetch(self) -> None:
        """How they are now."""
        self._workbench.background.run(
            change_allowances.listed, self._workbench.desk, then=self._on_listed, trouble=self._on_trouble
        )

    def has_unsaved(self) -> bool:
        """Nothing is typed here: a dialog asks."""
        return False

    # --- slots

    def _on_listed(self, found: tuple[HouseAllowance, ...]) -> None:
        self._known = {one.shipped.id: one for one in found}
        clear(self._lines)
        for number, one in enumerate(found):
            if number:
                self._lines.addWidget(Line())
            self._lines.addWidget(self._row(one))

    def _row(self, one: HouseAllowance) -> QWidget:
        made = QWidget()
        made.setProperty("look", "clear")
        lines, reader = column(made, gap="tiny"), self._workbench.desk.language
        name = allowance_name(one.shipped, reader)
        lines.addWidget(Text(name, "strong", wraps=True))
        lines.addWidget(Text(allowance_facts_said(one.allowance), "caption", wraps=True))
        for words in changed_said(one, self._workbench.desk.clock.zone):
            lines.addWidget(Text(words, "caption", wraps=True))
        buttons = QWidget()
        buttons.setProperty("look", "clear")
        flow = FlowLayout(buttons)
        asked = [(self.tr("Wijzig…"), self._on_change)]
        if one.version is not None:
            asked.append((self.tr("Geschiedenis"), self._on_history))
            if one.newest is not None:
                asked.append((self.tr("Terug naar het programma"), self._on_give_back))
        for words, slot in asked:
            button = QuietButton(words, small=True)
            button.setAccessibleName(self.tr("{what}: {name}").format(what=words, name=name))
            button.setProperty("key", one.shipped.id)
            button.clicked.connect(slot)
            flow.addWidget(button)
        lines.addWidget(buttons)
        return made

    def _chosen(self) -> HouseAllowance:
        return self._known[str(self.sender().property("key"))]

    def _on_change(self) -> None:
        dialog = AllowanceDialog(self._workbench, self._chosen(), self)
        dialog.kept.connect(self._on_kept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_kept(self, done: Done[RuleVersion]) -> None:
        self._banner.clear()
        self._workbench.toasts.show(self.tr("Bewaard, met dag en bron."), undo=done.undo)
        self.fetch()

    def _on_give_back(self) -> None:
        one = self._chosen()
        self._workbench.background.run(
            change_allowances.give_back,
            self._workbench.desk,
            one.shipped.id,
            one.number,
            then=self._on_given_back,
            trouble=self._on_trouble,
        )

    def _on_given_back(self, done: Done[RuleVersion]) -> None:
        self._workbench.toasts.show(self.tr("Het getal van het programma geldt weer."), undo=done.undo)
        self.fetch()

    def _on_history(self) -> None:
        one = self._chosen()
        self._workbench.background.run(
            change_allowances.history,
            self._workbench.desk,
            one.shipped.id,
            then=partial(_show_history, self._workbench, self, one),
            trouble=self._on_trouble,
        )

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble), "amber")
        self.fetch()


def _show_history(
    workbench: Workbench, parent: AllowancesCard, one: HouseAllowance, steps: tuple[RuleVersion, ...]
) -> None:
    told = []
    for step in steps:
        said = allowance_from(one.shipped, step)
        given = parent.tr("Het getal van het programma geldt weer.")
        told.append((step, [given if said is None else allowance_facts_said(said)]))
    RuleHistoryDialog(workbench, allowance_name(one.shipped, workbench.desk.language), told, parent).open()
