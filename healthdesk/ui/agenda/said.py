"""The agenda's codes in words: states, ways to meet, who cancelled."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from healthdesk.records.appointment import AgendaLine, Appointment, AppointmentState, CancelledBy, Mode
from healthdesk.records.patient import AccessNeed
from healthdesk.rules.language_names import language_name
from healthdesk.rules.person_names import with_age
from healthdesk.ui.parts.dates import clock_time
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.words import Words


def state_said(state: AppointmentState) -> str:
    """How far the day has come with a talk."""
    return {
        AppointmentState.BOOKED: QCoreApplication.translate("Agenda", "verwacht"),
        AppointmentState.ARRIVED: QCoreApplication.translate("Agenda", "aangekomen"),
        AppointmentState.IN: QCoreApplication.translate("Agenda", "binnen"),
        AppointmentState.DONE: QCoreApplication.translate("Agenda", "klaar"),
        AppointmentState.NO_SHOW: QCoreApplication.translate("Agenda", "niet gekomen"),
        AppointmentState.CANCELLED: QCoreApplication.translate("Agenda", "afgezegd"),
    }[state]


STATE_TONES: dict[AppointmentState, Tone] = {
    AppointmentState.BOOKED: "neutral",
    AppointmentState.ARRIVED: "blue",
    AppointmentState.IN: "accent",
    AppointmentState.DONE: "green",
    AppointmentState.NO_SHOW: "amber",
    AppointmentState.CANCELLED: "neutral",
}


def step_said(state: AppointmentState) -> str:
    """The button that brings a talk into this state."""
    return {
        AppointmentState.BOOKED: QCoreApplication.translate("Agenda", "Terug naar verwacht"),
        AppointmentState.ARRIVED: QCoreApplication.translate("Agenda", "Aangekomen"),
        AppointmentState.IN: QCoreApplication.translate("Agenda", "Binnen"),
        AppointmentState.DONE: QCoreApplication.translate("Agenda", "Klaar"),
        AppointmentState.NO_SHOW: QCoreApplication.translate("Agenda", "Niet gekomen"),
        AppointmentState.CANCELLED: QCoreApplication.translate("Agenda", "Afzeggen…"),
    }[state]


def mode_said(mode: Mode) -> str:
    """Where a talk takes place."""
    return {
        Mode.ON_SITE: QCoreApplication.translate("Agenda", "ter plaatse"),
        Mode.PHONE: QCoreApplication.translate("Agenda", "telefoon"),
        Mode.VIDEO: QCoreApplication.translate("Agenda", "video"),
        Mode.HOME: QCoreApplication.translate("Agenda", "aan huis"),
    }[mode]


def canceller_said(by: CancelledBy, words: Words) -> str:
    """Who let it fall, as one of several answers."""
    return {
        CancelledBy.PATIENT: words.person,
        CancelledBy.THERAPIST: QCoreApplication.translate("Agenda", "therapeut"),
        CancelledBy.HOUSE: QCoreApplication.translate("Agenda", "het huis"),
        CancelledBy.OTHER: QCoreApplication.translate("Agenda", "iemand anders"),
    }[by]


def need_said(need: AccessNeed) -> str:
    """What somebody needs to come, talk and wait."""
    return {
        AccessNeed.STEP_FREE: QCoreApplication.translate("Agenda", "gelijkvloers"),
        AccessNeed.LOW_STIMULUS: QCoreApplication.translate("Agenda", "prikkelarme kamer"),
        AccessNeed.COMPANION: QCoreApplication.translate("Agenda", "brengt iemand mee"),
        AccessNeed.ASSISTANCE_DOG: QCoreApplication.translate("Agenda", "assistentiehond"),
        AccessNeed.FEMALE_THERAPIST: QCoreApplication.translate("Agenda", "vrouwelijke therapeut"),
        AccessNeed.MALE_THERAPIST: QCoreApplication.translate("Agenda", "mannelijke therapeut"),
        AccessNeed.NO_WAITING_ROOM: QCoreApplication.translate("Agenda", "niet in de wachtkamer"),
        AccessNeed.OWN_ENTRANCE: QCoreApplication.translate("Agenda", "eigen ingang"),
    }[need]


def state_of(one: Appointment, words: Words) -> str:
    """The state, and by whom it was cancelled."""
    said = state_said(one.state)
    if one.state is AppointmentState.CANCELLED and one.cancelled_by is not None:
        text = QCoreApplication.translate("Agenda", "{state} door {who}")
        return text.format(state=said, who=canceller_said(one.cancelled_by, words))
    return joined(said, late_said(one))


def late_said(one: Appointment) -> str:
    """How late she came: "12 min te laat"; empty for on time."""
    if not one.late_minutes:
        return ""
    return QCoreApplication.translate("Agenda", "{minutes} min te laat").format(minutes=one.late_minutes)


def person_of(line: AgendaLine) -> str:
    """Name or code; of a group how full it is; a word where nobody is booked by name."""
    if line.is_group:
        return f"{line.service} {line.joined}/{line.places}"
    return line.person or QCoreApplication.translate("Agenda", "Zonder naam")


def person_and_age(line: AgendaLine) -> str:
    """Name and age: "Merel, 16"."""
    return with_age(person_of(line), line.age)


def interpreter_said(one: Appointment, reader: str) -> str:
    """Which interpreter, and whether she said yes: "tolk Dari ✓", "tolk Dari?"; empty without one."""
    if not one.interpreter:
        return ""
    text = QCoreApplication.translate("Agenda", "tolk {language}").format(
        language=language_name(one.interpreter, reader)
    )
    return _confirmed(text, one)


def interpreter_short(one: Appointment) -> str:
    """Only that there is one, and whether she said yes: "tolk ✓", "tolk?"; empty without one."""
    if not one.interpreter:
        return ""
    text = QCoreApplication.translate("Agenda", "tolk")
    return _confirmed(text, one)


def _confirmed(text: str, one: Appointment) -> str:
    asked = QCoreApplication.translate("Agenda", "{what}?").format(what=text)
    return f"{text}\u00a0✓" if one.interpreter_confirmed else asked


def together_said(line: AgendaLine, whose: UUID) -> str:
    """With whom this therapist holds it: "met Jan Wouters"; empty where she holds it alone."""
    if not line.second:
        return ""
    other = line.second if line.appointment.therapist_id == whose else line.therapist
    return QCoreApplication.translate("Agenda", "met {name}").format(name=other)


def overlap_said(line: AgendaLine) -> str:
    """That it lies over another talk because somebody asked for it; empty for any other."""
    return QCoreApplication.translate("Agenda", "bewust dubbel") if line.doubled else ""


def overlap_told(line: AgendaLine) -> str:
    """The same with why."""
    words = QCoreApplication.translate("Agenda", "Bewust dubbel: {reason}")
    return words.format(reason=line.appointment.overlap_reason) if line.doubled else ""


def moving_said(by: str) -> str:
    """Who has it in hand at another desk."""
    return QCoreApplication.translate("Agenda", "{name} verzet dit nu").format(name=by)


def place_of(line: AgendaLine) -> str:
    """The room, or how the talk is held without one."""
    if line.appointment.mode is Mode.ON_SITE:
        return line.room
    return mode_said(line.appointment.mode)


def span_said(start: datetime, end: datetime, zone: ZoneInfo) -> str:
    """From when to when: "16:00 – 16:45"."""
    return f"{clock_time(start, zone)} – {clock_time(end, zone)}"


def joined(*parts: str) -> str:
    """What there is of these, with dots between."""
    return " · ".join(part for part in parts if part)
