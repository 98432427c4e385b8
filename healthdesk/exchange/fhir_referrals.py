"""Referrals as a FHIR R4 Bundle: for each its ServiceRequest, Task, Patient, PractitionerRole, Organizations.

Who asks is a role in an organisation, and each says which Belgian profile it is of (`fhir_belgian`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from healthdesk.exchange.fhir_belgian import ORGANIZATION, REQUEST, ROLE, TASK, asked, claimed, of_person
from healthdesk.records.house import House, HouseKind
from healthdesk.records.partner import OTHER_KIND, Partner
from healthdesk.records.patient import Patient
from healthdesk.records.referral import Direction, Referral
from healthdesk.rules.referral_standards import FHIR_TASK

_REQUEST = {"draft": "draft", "completed": "completed", "cancelled": "revoked", "on-hold": "on-hold"}
_HOUSE = "urn:healthdesk:referral"
_KINDS = {
    HouseKind.WGC: "orgprimaryhealthcarecenter",
    HouseKind.TEJO: "local-tejo",
    HouseKind.OTHER: OTHER_KIND,
}
"""What a house is when somebody is referred to it: a kind of `resources/codes/partner-kinds.json`."""
_ROLE = "urn:healthdesk:role"


def referrals_bundle(
    referrals: Iterable[Referral],
    people: Mapping[UUID, Patient],
    partners: Mapping[UUID, Partner],
    house: House,
) -> str:
    """A Bundle of type collection. Of a person it tells the code, never a name: names travel by letter."""
    found = referral_resources(referrals, people, partners, house)
    bundle = {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [{"fullUrl": f"urn:uuid:{one['id']}", "resource": one} for one in found],
    }
    if not found:
        del bundle["entry"]
    return json.dumps(bundle, indent=2, ensure_ascii=False)


def referral_resources(
    referrals: Iterable[Referral],
    people: Mapping[UUID, Patient],
    partners: Mapping[UUID, Partner],
    house: House,
) -> list[dict[str, Any]]:
    """What is in it, each thing once; they lead to each other by `urn:uuid`."""
    entries: dict[str, dict[str, Any]] = {}
    for one in referrals:
        partner = partners.get(one.partner_id)
        ends = _Ends.of(one, house)
        kind = _KINDS[house.kind] if ends.asked == house.id else partner.kind if partner else OTHER_KIND
        day = one.created_at.astimezone(ZoneInfo(house.time_zone)).date()
        for resource in (
            claimed(_request(one, ends) | asked(kind, day), REQUEST),
            claimed(_task(one, ends), TASK),
            of_person(_patient(one.patient_id, people.get(one.patient_id))),
            claimed(_role(ends), ROLE),
            _organization(one.partner_id, partner.name if partner is not None else one.partner_name),
            _organization(house.id, house.name),
        ):
            entries[str(resource["id"])] = resource
    return list(entries.values())


@dataclass(frozen=True, slots=True)
class _Ends:
    """Who asks and who is asked: a referral that came in goes the other way."""

    asks: UUID
    asked: UUID

    @staticmethod
    def of(one: Referral, house: House) -> _Ends:
        if one.direction is Direction.INCOMING:
            return _Ends(one.partner_id, house.id)
        return _Ends(house.id, one.partner_id)

    @property
    def role(self) -> UUID:
        """Somebody who works there, and nobody by name."""
        return uuid5(self.asks, _ROLE)


def _to(known_as: UUID) -> dict[str, str]:
    return {"reference": f"urn:uuid:{known_as}"}


def _request(one: Referral, ends: _Ends) -> dict[str, Any]:
    task = FHIR_TASK[one.state]
    found: dict[str, Any] = {
        "resourceType": "ServiceRequest",
        "id": str(one.id),
        "identifier": [{"system": _HOUSE, "value": one.number}],
        "status": _REQUEST.get(task, "active"),
        "intent": "order",
        "priority": one.urgency.value,
        "subject": _to(one.patient_id),
        "authoredOn": one.created_at.isoformat(timespec="seconds"),
        "requester": _to(ends.role),
    }
    if one.planned_on is not None:
        at = one.planned_at
        found["occurrenceDateTime"] = at.isoformat(timespec="seconds") if at else one.planned_on.isoformat()
    if one.reason.strip():
        found["reasonCode"] = [{"text": one.reason.strip()}]
    if one.question.strip():
        found["note"] = [{"text": one.question.strip()}]
    return found


def _task(one: Referral, ends: _Ends) -> dict[str, Any]:
    found: dict[str, Any] = {
        "resourceType": "Task",
        "id": str(UUID(int=one.id.int ^ 1)),
        "status": FHIR_TASK[one.state],
        "intent": "order",
        "focus": _to(one.id),
        "for": _to(one.patient_id),
        "authoredOn": one.created_at.isoformat(timespec="seconds"),
        "lastModified": one.changed_at.isoformat(timespec="seconds"),
        "requester": _to(ends.role),
        "owner": _to(ends.asked),
    }
    if one.due_on is not None:
        found["restriction"] = {"period": {"end": one.due_on.isoformat()}}
    told = (one.decline_reason or one.outcome).strip()
    if told:
        found["statusReason"] = {"text": told}
    return found


def _patient(patient_id: UUID, person: Patient | None) -> dict[str, Any]:
    found: dict[str, Any] = {"resourceType": "Patient", "id": str(patient_id)}
    if person is not None and person.code:
        found["identifier"] = [{"system": "urn:healthdesk:person", "value": person.code}]
    return found


def _role(ends: _Ends) -> dict[str, Any]:
    return {"resourceType": "PractitionerRole", "id": str(ends.role), "organization": _to(ends.asks)}


def _organization(known_as: UUID, name: str) -> dict[str, Any]:
    return claimed({"resourceType": "Organization", "id": str(known_as), "name": name}, ORGANIZATION)
