"""Verwijzingen: within how many days something has to happen, and when silence is too long."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from healthdesk.actions import referral_terms
from healthdesk.actions.desk import Done
from healthdesk.errors import ChangedMeanwhile, NotAllowed, Trouble
from healthdesk.records.referral import Urgency
from healthdesk.records.referral_terms import ReferralTerms
from healthdesk.rules.referral_due import MOST_DAYS
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.both_sides import BothSides, Told
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import grid
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.said import urgency_word

_COLUMNS = 2


class TermsCard(Card):
    """Fetches and keeps for itself; for who may change the house."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Verwijzingen opvolgen"))
        self._workbench = workbench
        self._terms: ReferralTerms | None = None
        self._banner = Banner()
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
        keep.clicked.connect(self._on_keep)
        self.add(keep)
        self._both = BothSides(self._told(), self, self._workbench, self._banner)
        self._both.settled.connect(self._send)

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

    # --- what others may call

    def fetch(self) -> None:
        """The terms now; what is half typed stays."""
        if not self.has_unsaved():
            self._workbench.background.run(
                referral_terms.terms_of,
                self._workbench.desk,
                then=self._on_terms,
                trouble=self._on_trouble,
            )

    def has_unsaved(self) -> bool:
        """Whether a number stands here that is not kept yet."""
        return self._terms is not None and self._typed(self._terms) != self._terms

    # --- slots

    def _typed(self, terms: ReferralTerms) -> ReferralTerms:
        return replace(terms, **{name: field.value() for name, field in self._numbers.items()})

    def _on_terms(self, terms: ReferralTerms) -> None:
        self._terms = terms
        for name, field in self._numbers.items():
            field.setValue(getattr(terms, name))

    def _on_keep(self) -> None:
        self._banner.clear()
        if self._terms is not None:
            self._send(self._typed(self._terms))

    def _send(self, wanted: ReferralTerms) -> None:
        self._workbench.background.run(
            referral_terms.set_terms,
            self._workbench.desk,
            wanted,
            then=self._on_kept,
            trouble=self._on_trouble,
        )

    def _told(self) -> Told:
        return {name: (label, partial(_days, name)) for name, label in self._labels().items()}

    def _on_kept(self, done: Done[ReferralTerms]) -> None:
        self._on_terms(done.result)
        self._workbench.toasts.show(self.tr("Bewaard."), undo=done.undo)

    def _on_trouble(self, trouble: Trouble) -> None:
        if self._both.met(trouble, self._terms):
            return
        mild = isinstance(trouble, NotAllowed | ChangedMeanwhile)
        self._banner.say(self._workbench.sentence_for(trouble), "amber" if mild else "red")


def _days(name: str, terms: ReferralTerms) -> str:
    return str(getattr(terms, name))
