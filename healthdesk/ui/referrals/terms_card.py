"""Verwijzingen: within how many days something has to happen, and when silence is too long."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from healthdesk.actions import referral_terms
from healthdesk.records.referral import Urgency
from healthdesk.records.referral_terms import ReferralTerms
from healthdesk.rules.referral_due import MOST_DAYS
from healthdesk.ui.parts.both_sides import Told
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import grid
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.policy_card import PolicyCard
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.said import urgency_word

_COLUMNS = 2


class TermsCard(PolicyCard[ReferralTerms]):
    """For who may change the house."""

    read, write = referral_terms.terms_of, referral_terms.set_terms

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.set_title(self.tr("Verwijzingen opvolgen"))
        self._numbers = {name: NumberField(1, MOST_DAYS) for name in self._labels()}
        told = self.tr(
            "In dagen. Wat zo lang wacht, wordt geel op het bord en staat op Vandaag. Geen verwijzing kan "
            "blijven liggen: elke termijn is minstens één dag."
        )
        self.add(self._banner)
        self.add(Text(told, "muted", wraps=True))
        table = grid(gap="large")
        for number, (name, label) in enumerate(self._labels().items()):
            field = LabeledField(label, self._numbers[name])
            table.addWidget(field, number // _COLUMNS, number % _COLUMNS)
        self.body.addLayout(table)
        keep = QuietButton(self.tr("Termijnen bewaren"))
        keep.clicked.connect(self.keep)
        self.add(keep)

    def _labels(self) -> dict[str, str]:
        answer = self.tr("Antwoord: {urgency}")
        return {
            "routine": answer.format(urgency=urgency_word(Urgency.ROUTINE)),
            "urgent": answer.format(urgency=urgency_word(Urgency.URGENT)),
            "asap": answer.format(urgency=urgency_word(Urgency.ASAP)),
            "stat": answer.format(urgency=urgency_word(Urgency.STAT)),
            "silent": self.tr("Niets gehoord: opnieuw vragen na"),
            "unsent": self.tr("Begonnen maar niet verstuurd"),
            "accepted": self.tr("Van aanvaard tot een afspraak"),
            "after_meeting": self.tr("Nieuws na de afspraak"),
            "did_not_attend": self.tr("Iemand bellen die niet verscheen"),
            "declined": self.tr("Na een weigering iets anders zoeken"),
        }

    def _typed(self, terms: ReferralTerms) -> ReferralTerms:
        return replace(terms, **{name: field.value() for name, field in self._numbers.items()})

    def _show(self, terms: ReferralTerms) -> None:
        for name, field in self._numbers.items():
            field.setValue(getattr(terms, name))

    def _told(self) -> Told:
        return {name: (label, partial(_days, name)) for name, label in self._labels().items()}


def _days(name: str, terms: ReferralTerms) -> str:
    return str(getattr(terms, name))
