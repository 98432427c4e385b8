"""How a person is called, and how old she is."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from healthdesk.records.patient import Patient


def official_name(patient: Patient) -> str:
    """Given and family name as on papers; empty when not known."""
    return f"{patient.official_given} {patient.official_family}".strip()


def shown_name(patient: Patient) -> str:
    """What the desk calls this person: the used name with the family name, or the code."""
    if patient.used_name:
        if patient.official_family and patient.official_family not in patient.used_name:
            return f"{patient.used_name} {patient.official_family}"
        return patient.used_name
    return official_name(patient) or patient.code


def age_on(patient: Patient, day: date) -> int | None:
    """Age in whole years; None when neither a birth year nor an age is known.

    A partial birth date gives the age at the end of what is known of it; an age that was told grows
    by a year for each year since.
    """
    return grown_age(patient.birth_date, patient.age, patient.age_noted_on, day)


def grown_age(birth_date: str | None, age: int | None, noted: date | None, day: date) -> int | None:
    """As `age_on`, from the plain values."""
    if birth_date:
        return age_from(birth_date, day)
    if age is None or noted is None:
        return age
    passed = day.year - noted.year - ((day.month, day.day) < (noted.month, noted.day))
    return age + max(0, passed)


@lru_cache(maxsize=4_096)
def age_from(birth_date: str, day: date) -> int | None:
    """Age in years from an ISO date that may lack its day or month."""
    parts = [int(part) for part in birth_date.split("-") if part.isdigit()]
    if not parts:
        return None
    month = parts[1] if len(parts) > 1 else 1
    day_of_month = parts[2] if len(parts) > 2 else 1
    return day.year - parts[0] - ((day.month, day.day) < (month, day_of_month))
