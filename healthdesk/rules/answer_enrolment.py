"""A signed contract, as the answers of an enrolment form tell it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from healthdesk.records.patient import Patient
from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import Coding, FormDate, ResponseItem, Value
from healthdesk.rules.enrolment_dates import start_after
from healthdesk.rules.person_names import official_name, shown_name

PREFIX = "enrolment."
TARGET = "enrolment"


@dataclass(frozen=True, slots=True)
class SignedContract:
    """What is needed to enrol somebody. `by_self` False when a parent or guardian signed."""

    signed_on: date
    signed_by: str
    by_self: bool
    signature_type: str
    trial: bool

    @property
    def starts_on(self) -> date:
        """The first day under the contract."""
        return start_after(self.signed_on)


def contract_in(form: Form, items: Sequence[ResponseItem], patient: Patient) -> SignedContract | None:
    """The contract in the answers; None when the form holds none or no full date of signing."""
    parts = {
        item.link_id: item.definition.rpartition("#" + PREFIX)[2]
        for item in form.walk()
        if ("#" + PREFIX) in item.definition
    }
    told = {parts[link]: value for link, value in _answers(items) if link in parts}
    signed_on = told.get("signed_on")
    if not isinstance(signed_on, FormDate) or signed_on.day is None:
        return None
    who = told.get("signed_by")
    by_self = not isinstance(who, Coding) or who.code == "self"
    kind = told.get("signature_type")
    signer = official_name(patient) or shown_name(patient) if by_self else str(told.get("signer_name", ""))
    return SignedContract(
        signed_on=signed_on.first_day(),
        signed_by=signer,
        by_self=by_self,
        signature_type=kind.code if isinstance(kind, Coding) else "paper",
        trial=told.get("trial") is True,
    )


def _answers(items: Sequence[ResponseItem]) -> Iterator[tuple[str, Value]]:
    for item in items:
        for answer in item.answers:
            yield item.link_id, answer.value
            yield from _answers(answer.items)
        yield from _answers(item.items)
