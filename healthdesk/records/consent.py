"""What somebody agreed may be shared (FHIR Consent)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class ShareScope(StrEnum):
    """What may leave the house; each is asked apart."""

    NAME = "name"
    BIRTH_DATE = "birth_date"
    CONTACT = "contact"
    ADDRESS = "address"
    NATIONAL_NUMBER = "national_number"
    REASON = "reason"
    HISTORY = "history"
    SCORES = "scores"
    CONTEXT = "context"
    ACCESS = "access"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """One agreement. Never changed: a withdrawal gets its date, a new agreement is a new record."""

    id: UUID
    patient_id: UUID
    scope: frozenset[ShareScope]
    partner_id: UUID | None = None
    """For this partner only; None where `partner_name` alone says it, or for no one in particular."""
    partner_name: str = ""
    given_by: str = ""
    """Who agreed: the person herself, or who for her."""
    how: str = "oral"
    """oral, written or by_proxy"""
    given_on: date
    until: date | None = None
    withdrawn_on: date | None = None
    noted_by: str = ""
    noted_at: datetime
    note: str = ""
    version: int = 1
