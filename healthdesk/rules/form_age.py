"""Whether somebody is younger than those an instrument was made for: a warning, never a wall."""

from __future__ import annotations

import datetime as dt

from healthdesk.records.patient import Patient
from healthdesk.records.questionnaire import Form, ValidatedFor
from healthdesk.rules.person_names import age_on
from healthdesk.sentences import sentence


def too_young_for(form: Form, patient: Patient, day: dt.date) -> ValidatedFor | None:
    """For whom the form is meant, where this person was younger on that day; None else, or without an age."""
    age = age_on(patient, day)
    if form.validated is None or age is None or age >= form.validated.from_age:
        return None
    return form.validated


def age_warning(meant: ValidatedFor, language: str) -> str:
    """What to know before it is filled in with somebody younger."""
    return " ".join(filter(None, (meant_from(meant, language), meant.words.said_in(language))))


def meant_from(meant: ValidatedFor, language: str) -> str:
    """The same in one sentence, for beside an outcome."""
    return sentence(language, "forms.validated_from", age=meant.from_age)
