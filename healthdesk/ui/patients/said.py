"""The words for a person's codes: needs, states, who saw what."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.records.appointment import AppointmentState
from healthdesk.records.consent import ShareScope
from healthdesk.records.patient import AccessNeed, Patient
from healthdesk.rules.language_names import language_name
from healthdesk.ui.parts.tag import Tone


def needs() -> dict[AccessNeed, str]:
    """What somebody needs to come and talk."""
    say = QCoreApplication.translate
    return {
        AccessNeed.STEP_FREE: say("Patients", "gelijkvloers"),
        AccessNeed.LOW_STIMULUS: say("Patients", "prikkelarme kamer"),
        AccessNeed.COMPANION: say("Patients", "brengt iemand mee"),
        AccessNeed.ASSISTANCE_DOG: say("Patients", "assistentiehond"),
        AccessNeed.FEMALE_THERAPIST: say("Patients", "vrouwelijke therapeut"),
        AccessNeed.MALE_THERAPIST: say("Patients", "mannelijke therapeut"),
        AccessNeed.NO_WAITING_ROOM: say("Patients", "niet in de wachtkamer"),
        AccessNeed.OWN_ENTRANCE: say("Patients", "eigen ingang"),
    }


def scopes() -> dict[ShareScope, str]:
    """What may be shared."""
    say = QCoreApplication.translate
    return {
        ShareScope.NAME: say("Patients", "naam"),
        ShareScope.BIRTH_DATE: say("Patients", "geboortedatum of leeftijd"),
        ShareScope.CONTACT: say("Patients", "hoe te bereiken"),
        ShareScope.ADDRESS: say("Patients", "adres"),
        ShareScope.NATIONAL_NUMBER: say("Patients", "rijksregisternummer"),
        ShareScope.REASON: say("Patients", "reden en vraag"),
        ShareScope.HISTORY: say("Patients", "wat al gebeurde"),
        ShareScope.SCORES: say("Patients", "scores van vragenlijsten"),
        ShareScope.CONTEXT: say("Patients", "gezin, school, werk"),
        ShareScope.ACCESS: say("Patients", "taal en toegankelijkheid"),
    }


def state_word(state: AppointmentState) -> tuple[str, Tone]:
    """How far a talk is, as a word and a tone."""
    say = QCoreApplication.translate
    words: dict[AppointmentState, tuple[str, Tone]] = {
        AppointmentState.BOOKED: (say("Patients", "verwacht"), "neutral"),
        AppointmentState.ARRIVED: (say("Patients", "aangekomen"), "blue"),
        AppointmentState.IN: (say("Patients", "binnen"), "accent"),
        AppointmentState.DONE: (say("Patients", "klaar"), "green"),
        AppointmentState.NO_SHOW: (say("Patients", "niet gekomen"), "amber"),
        AppointmentState.CANCELLED: (say("Patients", "afgezegd"), "neutral"),
    }
    return words[state]


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


def action_word(action: str) -> str:
    """What an entry of the audit book means; a rare one shows its own name."""
    say = QCoreApplication.translate
    words = {
        "patient.view": say("Patients", "bekeek het dossier"),
        "patient.register": say("Patients", "maakte het dossier"),
        "patient.change": say("Patients", "wijzigde gegevens"),
        "consent.give": say("Patients", "noteerde een akkoord"),
        "consent.withdraw": say("Patients", "trok een akkoord in"),
        "enrolment.sign": say("Patients", "schreef in"),
        "enrolment.cancel": say("Patients", "annuleerde de inschrijving"),
        "enrolment.close": say("Patients", "schreef uit"),
        "enrolment.reference": say("Patients", "noteerde de referentie"),
        "appointment.book": say("Patients", "boekte een afspraak"),
        "appointment.move": say("Patients", "verplaatste een afspraak"),
        "appointment.cancel": say("Patients", "zegde een afspraak af"),
        "appointment.arrived": say("Patients", "noteerde de aankomst"),
        "appointment.in": say("Patients", "liet binnen"),
        "appointment.done": say("Patients", "sloot een gesprek af"),
        "appointment.no_show": say("Patients", "noteerde: niet gekomen"),
        "appointment.undo": say("Patients", "maakte een stap ongedaan"),
        "note.write": say("Patients", "schreef een notitie"),
        "note.read": say("Patients", "las notities"),
    }
    return words.get(action, action)
