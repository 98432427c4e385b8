"""Somebody as another house tells of her, as far as this house keeps such things."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from healthdesk.records.house import IdentityLevel
from healthdesk.records.patient import Patient
from healthdesk.rules.person_names import age_from


def as_kept_here(told: Patient, age: int | None, today: date) -> Patient:
    """Where only a used name is kept, no more than that and an age; elsewhere an age only without a date."""
    if told.birth_date:
        age = age_from(told.birth_date, today)
    if told.identity is IdentityLevel.PSEUDONYM:
        return replace(
            told,
            used_name=told.used_name or told.official_given,
            official_given="",
            official_family="",
            native_name="",
            birth_date="",
            age=age,
            age_noted_on=None if age is None else today,
            identifiers=(),
            addresses=(),
            related=(),
        )
    if told.birth_date or age is None:
        return told
    return replace(told, age=age, age_noted_on=today)
