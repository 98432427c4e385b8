"""Referrals as a FHIR R4 Bundle: for each its ServiceRequest, Task, Patient and Organization."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from healthdesk.records.partner import Partner
from healthdesk.records.patient import Patient
from healthdesk.records.referral import Referral, Urgency
from healthdesk.rules.referral_standards import FHIR_TASK

_REQUEST = {"draft": "draft", "completed": "completed", "cancelled": "revoked", "on-hold": "on-hold"}
_PRIORITY = {Urgency.ROUTINE: "routine", Urgency.URGENT: "urgent", Urgency.ASAP: "asap", Urgency.STAT: "stat"}
_HOUSE = "urn:healthdesk:referral"


def referrals_bundle(
    referrals: Iterable[Referral], people: Mapping[UUID, Patient], partners: Mapping[UUID, Partner]
) -> str:
    """A Bundle of type collection. Of a person it tells the code, never a name: names travel by letter."""
    entries: dict[str, dict[str, Any]] = {}
    for one in referrals:
        person, partner = people.get(one.patient_id), partners.get(one.partner_id)
        for resource in (
            _request(one),
            _task(one),
            _patient(one.patient_id, person),
            _organization(one, partner),
        ):
            entries[f"{resource['resourceType']}/{resource['id']}"] = resource
    bundle = {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [{"fullUrl": f"urn:uuid:{one['id']}", "resource": one} for one in entries.values()],
    }
    if not entries:
        del bundle["entry"]
    return json.dumps(bundle, indent=2, ensure_ascii=False)


def _request(one: Referral) -> dict[str, Any]:
    task = FHIR_TASK[one.state]
    found: dict[str, Any] = {
        "resourceType": "ServiceRequest",
        "id": str(one.id),
        "identifier": [{"system": _HOUSE, "value": one.number}],
        "status": _REQUEST.get(task, "active"),
        "intent": "order",
        "priority": _PRIORITY[one.urgency],
        "subject": {"reference": f"Patient/{one.patient_id}"},
        "authoredOn": one.created_at.isoformat(timespec="seconds"),
        "performer": [{"reference": f"Organization/{one.partner_id}", "display": one.partner_name}],
    }
    if one.reason:
        found["reasonCode"] = [{"text": one.reason}]
    if one.question:
        found["note"] = [{"text": one.question}]
    return found


def _task(one: Referral) -> dict[str, Any]:
    found: dict[str, Any] = {
        "resourceType": "Task",
        "id": str(UUID(int=one.id.int ^ 1)),
        "status": FHIR_TASK[one.state],
        "intent": "order",
        "focus": {"reference": f"ServiceRequest/{one.id}"},
        "for": {"reference": f"Patient/{one.patient_id}"},
        "authoredOn": one.created_at.isoformat(timespec="seconds"),
        "lastModified": one.changed_at.isoformat(timespec="seconds"),
        "owner": {"reference": f"Organization/{one.partner_id}"},
    }
    if one.due_on is not None:
        found["restriction"] = {"period": {"end": one.due_on.isoformat()}}
    told = one.decline_reason or one.outcome
    if told:
        found["statusReason"] = {"text": told}
    return found


def _patient(patient_id: UUID, person: Patient | None) -> dict[str, Any]:
    found: dict[str, Any] = {"resourceType": "Patient", "id": str(patient_id)}
    if person is not None and person.code:
        found["identifier"] = [{"system": "urn:healthdesk:person", "value": person.code}]
    return found


def _organization(one: Referral, partner: Partner | None) -> dict[str, Any]:
    name = partner.name if partner is not None else one.partner_name
    return {"resourceType": "Organization", "id": str(one.partner_id), "name": name}
