"""The words for a person's codes: needs, states, who saw what."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from healthdesk.records.appointment import AppointmentState
from healthdesk.records.consent import ShareScope
from healthdesk.records.house import House, IdentityLevel
from healthdesk.records.patient import AccessNeed, Patient
from healthdesk.rules.language_names import language_name
from healthdesk.ui.parts.tag import Tone


def needs() -> dict[AccessNeed, str]:
    """What somebody needs to come and talk."""
    return {
        AccessNeed.STEP_FREE: QCoreApplication.translate("Patients", "gelijkvloers"),
        AccessNeed.LOW_STIMULUS: QCoreApplication.translate("Patients", "prikkelarme kamer"),
        AccessNeed.COMPANION: QCoreApplication.translate("Patients", "brengt iemand mee"),
        AccessNeed.ASSISTANCE_DOG: QCoreApplication.translate("Patients", "assistentiehond"),
        AccessNeed.FEMALE_THERAPIST: QCoreApplication.translate("Patients", "vrouwelijke therapeut"),
        AccessNeed.MALE_THERAPIST: QCoreApplication.translate("Patients", "mannelijke therapeut"),
        AccessNeed.NO_WAITING_ROOM: QCoreApplication.translate("Patients", "niet in de wachtkamer"),
        AccessNeed.OWN_ENTRANCE: QCoreApplication.translate("Patients", "eigen ingang"),
    }


_IDENTIFYING = frozenset({ShareScope.ADDRESS, ShareScope.NATIONAL_NUMBER})


def offered_scopes(house: House) -> dict[ShareScope, str]:
    """What may be shared by somebody of this house: an anonymous one does not offer what it does not know."""
    if house.identity_default is not IdentityLevel.PSEUDONYM:
        return scopes()
    told = {scope: said for scope, said in scopes().items() if scope not in _IDENTIFYING}
    return {**told, ShareScope.BIRTH_DATE: QCoreApplication.translate("Patients", "leeftijd")}


def scopes() -> dict[ShareScope, str]:
    """What may be shared."""
    return {
        ShareScope.NAME: QCoreApplication.translate("Patients", "naam"),
        ShareScope.BIRTH_DATE: QCoreApplication.translate("Patients", "geboortedatum of leeftijd"),
        ShareScope.CONTACT: QCoreApplication.translate("Patients", "hoe te bereiken"),
        ShareScope.ADDRESS: QCoreApplication.translate("Patients", "adres"),
        ShareScope.NATIONAL_NUMBER: QCoreApplication.translate("Patients", "rijksregisternummer"),
        ShareScope.REASON: QCoreApplication.translate("Patients", "reden en vraag"),
        ShareScope.HISTORY: QCoreApplication.translate("Patients", "wat al gebeurde"),
        ShareScope.SCORES: QCoreApplication.translate("Patients", "scores van formulieren"),
        ShareScope.CONTEXT: QCoreApplication.translate("Patients", "gezin, school, werk"),
        ShareScope.ACCESS: QCoreApplication.translate("Patients", "taal en toegankelijkheid"),
    }


def state_word(state: AppointmentState) -> tuple[str, Tone]:
    """How far a talk is, as a word and a tone."""
    words: dict[AppointmentState, tuple[str, Tone]] = {
        AppointmentState.BOOKED: (QCoreApplication.translate("Patients", "verwacht"), "neutral"),
        AppointmentState.ARRIVED: (QCoreApplication.translate("Patients", "aangekomen"), "blue"),
        AppointmentState.IN: (QCoreApplication.translate("Patients", "binnen"), "accent"),
        AppointmentState.DONE: (QCoreApplication.translate("Patients", "klaar"), "green"),
        AppointmentState.NO_SHOW: (QCoreApplication.translate("Patients", "niet gekomen"), "amber"),
        AppointmentState.CANCELLED: (QCoreApplication.translate("Patients", "afgezegd"), "neutral"),
    }
    return words[state]


def scopes_said(scope: Collection[ShareScope], house: House) -> str:
    """What may be shared, in the order in which it is asked."""
    said = {**scopes(), **offered_scopes(house)}
    return ", ".join(words for one, words in said.items() if one in scope)


def language_tags(patient: Patient, reader: str) -> list[str]:
    """Say "Arabisch · tolk gewenst" for each language that is not the house's own."""
    found = []
    for spoken in patient.languages:
        if spoken.code == "nl" and not spoken.interpreter:
            continue
        name = language_name(spoken.code, reader)
        if spoken.interpreter:
            name = QCoreApplication.translate("Patients", "{language} · tolk gewenst").format(language=name)
        found.append(name)
    return found
