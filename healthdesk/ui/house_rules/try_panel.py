"""A rule tried on somebody invented: her facts, and at once what the rule makes of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from healthdesk.records.entitlement import Entitlement, FactQuestion, FactValue, Finding, Outcome
from healthdesk.rules.entitlement_check import asked_by, findings
from healthdesk.rules.entitlement_data import said
from healthdesk.ui.house_rules.fact_input import FactInput
from healthdesk.ui.house_rules.invented_person import InventedPerson
from healthdesk.ui.house_rules.said import amount_name
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.rights.said import outcome_word


class TryPanel(InventedPerson):
    """Shows only the facts that the rule asks for; what was answered stays when the rule changes."""

    def __init__(
        self,
        known: Mapping[str, FactQuestion],
        language: str,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(size("side_card"), parent)
        self._known, self._language, self._today = known, language, today
        self._right: Entitlement | None = None
        self._inputs: dict[str, FactInput] = {}
        self._outcome = Tag("")
        self._why = Text("", "caption", wraps=True)
        self._facts = column(gap="medium")
        for part in (self._outcome, self._why, self._facts):
            self.card.add(part)

    # --- what others may call

    def show_right(self, right: Entitlement | None) -> None:
        """The rule as it stands now; None while it cannot be tried."""
        self._right = right
        wanted = asked_by([right]) if right is not None else frozenset()
        for number, (key, question) in enumerate(self._known.items()):
            if key in wanted and key not in self._inputs:
                made = FactInput(question, self._language)
                made.changed.connect(self._judge)
                self._inputs[key] = made
                before = [one for one in list(self._known)[:number] if one in self._inputs]
                self._facts.insertWidget(len(before), made)
        for key, field in self._inputs.items():
            field.setVisible(key in wanted)
        self._judge()

    @property
    def facts(self) -> dict[str, FactValue]:
        """What is known of the invented person, as far as the rule asks."""
        shown = {key: field.value for key, field in self._inputs.items() if not field.isHidden()}
        return {key: value for key, value in shown.items() if value is not None}

    # --- slots

    def _judge(self) -> None:
        right = self._right
        if right is None:
            self._outcome.show_state(self.tr("nog niet te proberen"), "neutral")
            self._why.setText(self.tr("Maak eerst de voorwaarden af."))
            return
        if not right.holds_on(self._today):
            self._outcome.show_state(self.tr("geldt nu niet"), "neutral")
            self._why.setText(self.tr("Vandaag valt buiten de dagen waarop de regel geldt."))
            return
        (finding,) = findings([right], self.facts, self._today)
        self._outcome.show_state(*outcome_word(finding.outcome))
        self._why.setText(self._told(right, finding))

    def _told(self, right: Entitlement, finding: Finding) -> str:
        lines = []
        if finding.because:
            lines.append(self.tr("Beslist: {facts}").format(facts=self._named(finding.because)))
        if finding.outcome is Outcome.CANNOT_TELL and finding.missing:
            lines.append(self.tr("Ontbreekt: {facts}").format(facts=self._named(finding.missing)))
        for key in finding.disputed:
            told = self.tr(
                "Geen bedrag dat nagekeken is en vandaag geldt, of ze spreken elkaar tegen: {name}"
            )
            lines.append(told.format(name=amount_name(key, right.amounts, self._language)))
        return "\n".join(lines)

    def _named(self, keys: tuple[str, ...]) -> str:
        return ", ".join(said(self._known[key].label, self._language) for key in keys)
