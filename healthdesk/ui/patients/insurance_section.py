"""Ziekenfonds, medische kaart and former doctor, as a centre asks them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.records.patient import Identifier, IdentifierKind, Membership, Patient
from healthdesk.rules.belgian_numbers import fund_union
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.section import Section

_EMPTY = Membership("", "")
_ANSWERS = {True: ("yes",), False: ("no",), None: ()}


class InsuranceSection(Section):
    """Three digits of the klever and the number behind them; the union is told, not asked."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, "", parent)
        self.set_title(self.tr("Ziekenfonds en verzekering"))
        self._hint = self.tr("drie cijfers van de klever")
        self.line("fund", self.tr("Ziekenfonds"), self._hint).left.connect(self._on_fund_left)
        self.line("membership", self.tr("Inschrijvingsnummer"))
        self.line("ocmw_card", self.tr("Medische kaart van het OCMW"), self.tr("nummer"))
        self.line("former_gp", self.tr("Vorige huisarts"))
        self._increased = ChoiceChips(
            self.tr("Verhoogde tegemoetkoming"),
            (Choice("yes", self.tr("ja, VT")), Choice("no", self.tr("geen VT"))),
        )
        self._increased.picked.connect(self._on_picked)
        self.add(Text(self.tr("Verhoogde tegemoetkoming")))
        self.add(self._increased)

    def show_patient(self, patient: Patient) -> None:
        membership = patient.membership or _EMPTY
        self.show_text("fund", membership.fund)
        self.show_text("membership", membership.number)
        card = _card(patient)
        self.show_text("ocmw_card", card.value if card else "")
        self.show_text("former_gp", patient.former_gp)
        self._increased.show_values(_ANSWERS[membership.increased])
        self._on_fund_left()

    def typed(self, patient: Patient) -> Patient:
        increased = {"yes": True, "no": False}.get(self._increased.value or "")
        membership = Membership(self.text("fund"), self.text("membership"), increased)
        return replace(
            patient,
            membership=None if membership == _EMPTY else membership,
            identifiers=self._with_card(patient),
            former_gp=self.text("former_gp"),
        )

    def _with_card(self, patient: Patient) -> tuple[Identifier, ...]:
        typed, card = self.text("ocmw_card"), _card(patient)
        if (card.value if card else "") == typed:
            return patient.identifiers
        kept = tuple(replace(one, until=self.today) if one is card else one for one in patient.identifiers)
        return (*kept, Identifier(IdentifierKind.OCMW_CARD, typed)) if typed else kept

    def _on_fund_left(self) -> None:
        fund = self.text("fund")
        union = fund_union(fund)
        odd = fund and not (len(fund) == 3 and fund.isdecimal())
        told = self.workbench.sentence("patients.fund_odd") if odd else union
        self.fields["fund"].set_hint(told or self._hint)

    def _on_picked(self, _values: object) -> None:
        self.edited.emit()


def _card(patient: Patient) -> Identifier | None:
    """The card that is in use."""
    kind = IdentifierKind.OCMW_CARD
    return next((one for one in patient.identifiers if one.kind is kind and one.until is None), None)
