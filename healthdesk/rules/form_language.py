"""In which of its languages a form opens: hers who answers, else that of the screen, else its own."""

from __future__ import annotations

from healthdesk.errors import NotAllowed
from healthdesk.records.patient import Patient
from healthdesk.records.questionnaire import Form


def opening_language(form: Form, patient: Patient, screen: str) -> str:
    """Of the languages that somebody speaks the one she prefers first, also in the wording of a country."""
    spoken = sorted(patient.languages, key=lambda one: not one.preferred)
    for wanted in (*(one.code for one in spoken), screen):
        near = (one for one in form.languages if _plain(one) == _plain(wanted))
        found = wanted if wanted in form.languages else next(near, "")
        if found:
            return found
    return form.language


def language_in(form: Form, language: str) -> str:
    """The form's own name for a language, also in the wording of another country.

    Raises `NotAllowed` with the languages that a form has, when this is none of them.
    """
    if language in form.languages:
        return language
    found = next((one for one in form.languages if _plain(one) == _plain(language)), "")
    if not found:
        raise NotAllowed("forms.no_such_language", language=language, known=", ".join(form.languages))
    return found


def _plain(code: str) -> str:
    return code.partition("-")[0].lower()
