"""What the ziekenfonds wants to know of an enrolment, ready to be typed over: the fields of MyCareNet.

HealthDesk does not talk to MyCareNet; the record is complete enough to copy.
"""

from __future__ import annotations

from dataclasses import dataclass

from healthdesk.records.enrolment import Enrolment, EnrolmentState
from healthdesk.records.patient import PERSONAL, Patient

REQUIRED = ("family", "given", "sex")


@dataclass(frozen=True, slots=True)
class MembershipMessage:
    """Fields in the order of the message, and the names of those that are still empty."""

    fields: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]


def message_for(patient: Patient, enrolment: Enrolment | None) -> MembershipMessage:
    """The fields of the message that comes next: enrolment, cancellation or end."""
    who = [
        ("family", patient.official_family),
        ("given", patient.official_given),
        ("sex", patient.sex if patient.sex in {"female", "male"} else ""),
        *_identified_by(patient),
    ]
    what = _contract(enrolment) if enrolment is not None else []
    missing = [name for name, value in who if name in REQUIRED and not value]
    if not _identified_by(patient):
        missing.append("identity")
    if enrolment is not None and enrolment.state is not EnrolmentState.SIGNED:
        missing += [name for name, value in what if name == "reference" and not value]
    return MembershipMessage(tuple(who + what), tuple(missing))


def _identified_by(patient: Patient) -> list[tuple[str, str]]:
    """The national number, or else ziekenfonds and number; never both (errors 100, 197, 198)."""
    number = next(
        (one.value for one in patient.identifiers if one.until is None and one.kind in PERSONAL), ""
    )
    if number:
        return [("insz", number)]
    membership = patient.membership
    if membership is not None and membership.fund and membership.number:
        return [("fund", membership.fund), ("fund_number", membership.number)]
    return []


def _contract(one: Enrolment) -> list[tuple[str, str]]:
    """An enrolment carries no reference and no end, an end no start and no signature."""
    if one.state is EnrolmentState.SIGNED:
        return [
            ("start", one.starts_on.isoformat()),
            ("trial", "yes" if one.trial else "no"),
            ("signature", one.signature_type),
        ]
    reference = ("reference", one.decision_reference)
    if one.state is EnrolmentState.CANCELLED:
        return [reference]
    end = one.ends_on.isoformat() if one.ends_on else ""
    return [reference, ("end", end), ("decision", one.closure_decision), ("reason", one.closure_reason)]
