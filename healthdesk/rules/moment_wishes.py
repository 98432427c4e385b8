"""What we know somebody needs, as the wishes with which a search for a moment begins."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.moment import MomentWish
from healthdesk.records.patient import AccessNeed, Patient
from healthdesk.records.practitioner import Practitioner
from healthdesk.rules.interpreter_leads import lead_days
from healthdesk.rules.person_names import age_on

_GENDERS = {AccessNeed.FEMALE_THERAPIST: "female", AccessNeed.MALE_THERAPIST: "male"}


def wish_of(
    patient: Patient | None,
    service: HealthcareService | None,
    therapists: Iterable[Practitioner],
    today: date,
    house_language: str,
) -> MomentWish:
    """The wish for a first look; everything in it can be taken away on the screen.

    Language: whoever speaks the house's own gets along with everybody, unless the file asks for an
    interpreter. For others those they speak, and an interpreter where the file says so or where nobody
    here speaks one of them.
    """
    wish = MomentWish(minutes=45)
    if service is not None:
        wish = of_kind(wish, service)
        wish = replace(wish, mode=service.modes[0]) if service.modes else wish
    if patient is None:
        return wish
    needs = patient.access_needs
    languages, interpreter = _languages(patient, therapists, house_language)
    return replace(
        wish,
        languages=languages,
        interpreter=interpreter,
        interpreter_lead_days=lead_days(interpreter),
        step_free=AccessNeed.STEP_FREE in needs,
        low_stimulus=AccessNeed.LOW_STIMULUS in needs,
        own_entrance=AccessNeed.OWN_ENTRANCE in needs,
        people=2 if AccessNeed.COMPANION in needs else 0,
        therapist_gender=next((told for need, told in _GENDERS.items() if need in needs), ""),
        age=age_on(patient, today),
    )


def of_kind(wish: MomentWish, service: HealthcareService) -> MomentWish:
    """The same wish with what follows from the kind of talk as it is now, whoever it is for."""
    return replace(
        wish,
        minutes=wish.asked_minutes or service.minutes,
        service_id=service.id,
        interpreter_minutes=service.interpreter_minutes,
        buffer_minutes=service.buffer_minutes,
        before_minutes=service.before_minutes,
        given_by=service.therapist_ids,
    )


def _languages(
    patient: Patient, therapists: Iterable[Practitioner], house_language: str
) -> tuple[tuple[str, ...], str]:
    spoken = sorted(patient.languages, key=lambda one: not one.preferred)
    flagged = next((one.code for one in spoken if one.interpreter), "")
    gets_along = any(one.code == house_language and not one.interpreter for one in spoken)
    if not spoken or (gets_along and not flagged):
        return (), ""
    # Whoever asks for an interpreter is not helped by the little she speaks of the house's own.
    wanted = (one.code for one in spoken if not gets_along or one.code != house_language)
    asked = tuple(dict.fromkeys(wanted))
    known = {code for one in therapists if one.active for code in one.languages}
    return asked, flagged or ("" if known & set(asked) else asked[0])
