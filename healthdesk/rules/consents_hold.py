"""Whether an agreement to share still holds."""

from __future__ import annotations

from datetime import date

from healthdesk.records.consent import Consent
from healthdesk.records.partner import Partner


def holds(consent: Consent | None, today: date) -> bool:
    """Whether it is there, not withdrawn and not past its last day."""
    if consent is None or consent.withdrawn_on is not None:
        return False
    return consent.until is None or consent.until >= today


def is_about(consent: Consent, partner: Partner) -> bool:
    """Whether it was given for this partner, or for one of its name that was not on the list yet."""
    named = consent.partner_name.casefold() == partner.name.casefold()
    return consent.partner_id == partner.id or (consent.partner_id is None and named)


def agreed_with(consent: Consent | None, partner: Partner, today: date) -> bool:
    """Whether telling this partner something was agreed, and still is."""
    return consent is not None and holds(consent, today) and is_about(consent, partner)
