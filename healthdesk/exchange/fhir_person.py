"""Everything of one person as a FHIR R4 Bundle: what she can take to another program."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from healthdesk.exchange.fhir_care import OURS, CareRecords, answer_story, care_resources
from healthdesk.exchange.fhir_patient import whole_patient
from healthdesk.exchange.fhir_referrals import referral_resources
from healthdesk.exchange.fhir_related_person import related_people
from healthdesk.records.appointment import AgendaLine, AppointmentState
from healthdesk.records.consent import Consent
from healthdesk.records.enrolment import Enrolment, EnrolmentState
from healthdesk.records.house import House
from healthdesk.records.intake import KeptResponse
from healthdesk.records.letter import Letter
from healthdesk.records.patient import Patient
from healthdesk.records.recall import Recall
from healthdesk.records.referral import Referral
from healthdesk.records.trajectory import Trajectory
from healthdesk.records.waiting import Waiting
from healthdesk.records.walk_in import WalkIn, WalkInState

_TALKS = {
    AppointmentState.BOOKED: "booked",
    AppointmentState.ARRIVED: "arrived",
    AppointmentState.IN: "checked-in",
    AppointmentState.DONE: "fulfilled",
    AppointmentState.NO_SHOW: "noshow",
    AppointmentState.CANCELLED: "cancelled",
}
_EPISODES = {
    EnrolmentState.SIGNED: "active",
    EnrolmentState.CANCELLED: "cancelled",
    EnrolmentState.CLOSED: "finished",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRecords:
    """All that the house keeps of one person, but for the sealed notes of therapists."""

    patient: Patient
    house: House
    consents: tuple[Consent, ...]
    enrolments: tuple[Enrolment, ...]
    talks: tuple[AgendaLine, ...]
    responses: tuple[KeptResponse, ...]
    referrals: tuple[Referral, ...]
    letters: tuple[Letter, ...]
    waited: tuple[Waiting, ...] = ()
    paths: tuple[Trajectory, ...] = ()
    recalls: tuple[Recall, ...] = ()
    walk_ins: tuple[WalkIn, ...] = ()
    care: CareRecords = field(default_factory=CareRecords)


def person_bundle(found: PersonRecords, letter_paths: Sequence[str], language: str = "nl") -> str:
    """A Bundle of type collection; letters are told by where they are beside it."""
    resources = [
        whole_patient(found.patient),
        *related_people(found.patient),
        *(_consent(one) for one in found.consents),
        *(_episode(one) for one in found.enrolments),
        *(_talk(one) for one in found.talks),
        *(_walk_in(one) for one in found.walk_ins),
        *(_answers(one) for one in found.responses),
        *(step for one in found.responses for step in answer_story(one)),
        *care_resources(found.care, found.patient.id, language),
        *_referrals(found),
        *(_letter(one, path) for one, path in zip(found.letters, letter_paths, strict=True)),
    ]
    inside = {one["id"] for one in resources}
    entries = [{"fullUrl": f"urn:uuid:{one['id']}", "resource": _led(one, inside)} for one in resources]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    return json.dumps(bundle, indent=2, ensure_ascii=False)


def _led(element: Any, inside: Collection[str]) -> Any:
    """References to what is in the Bundle lead there by its `fullUrl`, as R4 has it."""
    if isinstance(element, list):
        return [_led(one, inside) for one in element]
    if not isinstance(element, dict):
        return element
    found = {key: _led(value, inside) for key, value in element.items()}
    where = found.get("reference")
    if isinstance(where, str) and where.rpartition("/")[2] in inside:
        found["reference"] = f"urn:uuid:{where.rpartition('/')[2]}"
    elif isinstance(where, str) and found.get("display"):
        del found["reference"]  # leads to a file of somebody else, or to who works here: a name is enough
    return found


def _subject(one: Any) -> dict[str, str]:
    return {"reference": f"Patient/{one.patient_id}"}


def _consent(one: Consent) -> dict[str, Any]:
    told: dict[str, Any] = {
        "resourceType": "Consent",
        "id": str(one.id),
        "status": "inactive" if one.withdrawn_on else "active",
        "scope": {"text": ", ".join(sorted(one.scope)) or "-"},
        "category": [{"text": "sharing"}],
        "patient": _subject(one),
        "dateTime": one.given_on.isoformat(),
        "policyRule": {"text": one.how or "oral"},
    }
    if one.given_by:
        told["performer"] = [{"display": one.given_by}]
    if one.partner_name:
        told["organization"] = [{"display": one.partner_name}]
    return told


def _episode(one: Enrolment) -> dict[str, Any]:
    period = {"start": one.starts_on.isoformat()}
    if one.ends_on is not None:
        period["end"] = one.ends_on.isoformat()
    return {
        "resourceType": "EpisodeOfCare",
        "id": str(one.id),
        "status": _EPISODES[one.state],
        "patient": _subject(one),
        "period": period,
    }


def _talk(line: AgendaLine) -> dict[str, Any]:
    one = line.appointment
    told: dict[str, Any] = {
        "resourceType": "Appointment",
        "id": str(one.id),
        "status": _TALKS[one.state],
        "start": one.starts_at.isoformat(timespec="seconds"),
        "end": one.ends_at.isoformat(timespec="seconds"),
        "participant": [{"actor": _subject(one), "status": "accepted"}],
    }
    for name in filter(None, (line.therapist, line.second)):
        told["participant"].append({"actor": {"display": name}, "status": "accepted"})
    if line.service:
        told["serviceType"] = [{"text": line.service}]
    if one.late_minutes:  # R4 has no place of its own for it
        told["extension"] = [{"url": f"{OURS}late-minutes", "valueInteger": one.late_minutes}]
    elif line.came_late:
        told["extension"] = [{"url": f"{OURS}late", "valueBoolean": True}]
    return told


_VISITS = {
    WalkInState.WAITING: "arrived",
    WalkInState.TAKEN: "checked-in",
    WalkInState.HELPED: "fulfilled",
    WalkInState.LEFT: "cancelled",
}
_UNPLANNED = {"system": "http://terminology.hl7.org/CodeSystem/v2-0276", "code": "WALKIN"}


def _walk_in(one: WalkIn) -> dict[str, Any]:
    """That she came to the desk without an appointment."""
    told: dict[str, Any] = {
        "resourceType": "Appointment",
        "id": str(one.id),
        "status": _VISITS[one.state],
        "appointmentType": {"coding": [_UNPLANNED]},
        "start": one.arrived_at.isoformat(timespec="seconds"),
        "end": (one.finished_at or one.arrived_at).isoformat(timespec="seconds"),
        "participant": [{"actor": _subject(one), "status": "accepted"}],
    }
    if one.wish:
        told["description"] = one.wish
    return told


def _answers(one: KeptResponse) -> dict[str, Any]:
    """Word for word as it was signed."""
    told: dict[str, Any] = json.loads(one.resource)
    return told | {"id": str(one.id), "subject": _subject(one)}


def _referrals(found: PersonRecords) -> Iterable[dict[str, Any]]:
    people = {found.patient.id: found.patient}
    every = referral_resources(found.referrals, people, {}, found.house)
    return [one for one in every if one["resourceType"] != "Patient"]


def _letter(one: Letter, path: str) -> dict[str, Any]:
    return {
        "resourceType": "DocumentReference",
        "id": str(one.id),
        "status": "current",
        "type": {"text": one.kind.value},
        "subject": _subject(one),
        "date": one.made_at.isoformat(timespec="seconds"),
        "description": one.number,
        "content": [
            {
                "attachment": {
                    "contentType": "application/pdf",
                    "url": path,
                    "size": one.size,
                    "title": one.number,
                }
            }
        ],
    }
