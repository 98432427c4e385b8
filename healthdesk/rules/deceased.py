"""Somebody who died: when, as far as it is known. Her file stays; nobody looks for her any more."""

from __future__ import annotations

from datetime import date

from healthdesk.errors import NotAllowed
from healthdesk.records.patient import DAY_UNKNOWN, Patient
from healthdesk.rules.person_names import age_from
from healthdesk.rules.typed_birth_dates import parse_birth_date, show_birth_date

_KNOWN = frozenset({"ja", "j", "oui", "yes", "y", "?"})
"""What somebody writes who knows that, and not when."""


def has_died(patient: Patient) -> bool:
    """Whether it is known that she died."""
    return bool(patient.deceased)


def require_possible(patient: Patient, today: date) -> None:
    """Raise `NotAllowed` for a day that is none, that is still to come, or before she was born."""
    told = patient.deceased
    if told in {"", DAY_UNKNOWN}:
        return
    if parse_birth_date(show_birth_date(told), today) != told:
        raise NotAllowed("patients.death_unclear", fields=("deceased",))
    born = patient.birth_date
    short = min(len(told), len(born))
    if born and told[:short] < born[:short]:
        raise NotAllowed("patients.death_before_birth", fields=("deceased",))


def parse_death(typed: str, today: date) -> str | None:
    """A day, a month, a year, or that it is known; None for what is not understood."""
    words = typed.strip()
    if words.casefold() in _KNOWN:
        return DAY_UNKNOWN
    return parse_birth_date(words, today)


def age_at_death(patient: Patient) -> int | None:
    """How old she became; None where the day of either is not known whole."""
    if len(patient.deceased) != len("2026-11-25") or len(patient.birth_date) != len("2026-11-25"):
        return None
    return age_from(patient.birth_date, date.fromisoformat(patient.deceased))
