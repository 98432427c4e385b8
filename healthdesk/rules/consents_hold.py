"""Whether an agreement to share still holds."""

from __future__ import annotations

from datetime import date

from healthdesk.records.consent import Consent


def holds(consent: Consent | None, today: date) -> bool:
    """Whether it is there, not withdrawn and not past its last day."""
    if consent is None or consent.withdrawn_on is not None:
        return False
    return consent.until is None or consent.until >= today
