"""How a person is called, and how old she is."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import date
from functools import lru_cache

from healthdesk.records.patient import Patient
from healthdesk.rules.seen_words import straight, straight_name

_OPEN, _CLOSE = "\u2068", "\u2069"
"""First strong isolate, and its end."""
_ONWARD = "\u200e"
"""Left-to-right mark: without it a number after an Arabic name is taken for part of it."""
_KEPT = re.compile(f"{_OPEN}[^\u2066-\u2069]*{_CLOSE}{_ONWARD}([^\u2066-\u2069]*)")
"""A name that stands so already, and what stands behind it."""


def official_name(patient: Patient) -> str:
    """Given and family name as on papers; empty when not known."""
    return f"{patient.official_given} {patient.official_family}".strip()


def shown_name(patient: Patient) -> str:
    """What the desk calls this person: the used name with the family name, or the code."""
    return called(patient.used_name, patient.official_given, patient.official_family) or patient.code


def called(used: str | None, given: str | None, family: str | None) -> str:
    """As `shown_name`, from the plain values; empty where there is no name."""
    if used:
        return f"{used} {family}" if family and family not in used else used
    return f"{given or ''} {family or ''}".strip()


def beside(name: str) -> str:
    """A name to stand beside other words: written from right to left, it leaves them their place.

    Without this, the age behind an Arabic name is shown before it, as if it were part of the name.
    Who stands so already, with her age or not, is left as she is: kept apart together, the two turn round.
    """
    kept = _KEPT.fullmatch(name)
    if kept and not _turns(kept.group(1)):
        return straight(name)
    name = straight_name(name)
    return f"{_OPEN}{name}{_CLOSE}{_ONWARD}" if _turns(name) else name


def _turns(words: str) -> bool:
    return any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in words)


def kept_apart(line: str) -> str:
    """A line that begins in the middle of such a name, with the name kept apart as before."""
    return f"{_OPEN}{line}" if _CLOSE in line and _OPEN not in line else line


def without_marks(text: str) -> str:
    """The plain text again, for what leaves the screen."""
    return text.replace(_OPEN, "").replace(_CLOSE, "").replace(_ONWARD, "")


def with_age(name: str, age: int | None) -> str:
    """Name and age: "Merel, 16"."""
    return beside(name) if age is None else f"{beside(name)}, {age}"


def name_and_age(patient: Patient, day: date) -> str:
    """As the desk names somebody to whom she may be mistaken for another: "Merel, 16"."""
    return with_age(shown_name(patient), age_on(patient, day))


def age_on(patient: Patient, day: date) -> int | None:
    """Age in whole years; None when neither a birth year nor an age is known.

    A partial birth date gives the age at the end of what is known of it; an age that was told grows
    by a year for each year since.
    """
    return grown_age(patient.birth_date, patient.age, patient.age_noted_on, day)


def aged(patient: Patient, day: date) -> Patient:
    """With the age of that day, as every list says it, in place of the one that was told once."""
    return replace(patient, age=age_on(patient, day), age_noted_on=day)


def told_on(patient: Patient, day: date) -> Patient:
    """As she is told about outside on that day: an age that was noted has grown since."""
    return patient if patient.age is None else aged(patient, day)


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
    parts = [int(part) for part in birth_date.split("-") if part.isdecimal()]
    if not parts:
        return None
    month = parts[1] if len(parts) > 1 else 1
    day_of_month = parts[2] if len(parts) > 2 else 1
    return day.year - parts[0] - ((day.month, day.day) < (month, day_of_month))
