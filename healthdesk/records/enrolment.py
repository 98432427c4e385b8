"""A patient's contract with the centre (FHIR EpisodeOfCare; MyCareNet MedicalHouseMembership)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class EnrolmentState(StrEnum):
    """Where the contract stands."""

    SIGNED = "signed"
    CANCELLED = "cancelled"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """One contract of one person."""

    id: UUID
    patient_id: UUID
    signed_on: date
    signed_by: str
    """The person herself, or the parent or guardian who signed."""
    signature_type: str = "paper"
    starts_on: date
    ends_on: date | None = None
    """Last day of care under the contract; None while it runs."""
    trial: bool = False
    decision_reference: str = ""
    """What the insurer sent back; text, 20 digits in the examples."""
    state: EnrolmentState = EnrolmentState.SIGNED
    closure_decision: str = ""
    """Who decided: code of an editable list."""
    closure_reason: str = ""
    """Why: code of an editable list."""
    note: str = ""
    version: int = 1
