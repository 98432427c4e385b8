"""The people around somebody as FHIR R4 RelatedPerson: who, in what name, from when to when."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from healthdesk.exchange.fhir_people_around import AGREED
from healthdesk.records.patient import Patient
from healthdesk.records.related_person import Authority, RelatedPerson
from healthdesk.rules.form_references import ids_around

_ROLES = "http://terminology.hl7.org/CodeSystem/v3-RoleCode"
_CODES = {
    Authority.PARENT: "PRN",
    Authority.GUARDIAN: "GUARD",
    Authority.FOSTER: "PRNFOST",
}
"""What HL7 has a code for; the others go by their words."""


def related_people(patient: Patient) -> list[dict[str, Any]]:
    """One resource for each; the same person gives the same ids."""
    ids = ids_around(patient)
    return [_resource(one, own, patient) for one, own in zip(patient.related, ids, strict=True)]


def _resource(one: RelatedPerson, own: UUID, patient: Patient) -> dict[str, Any]:
    found: dict[str, Any] = {
        "resourceType": "RelatedPerson",
        "id": str(own),
        "patient": {"reference": f"Patient/{patient.id}"},
    }
    if one.name:
        found["name"] = [{"text": one.name}]
    relations = [{"text": one.relation}] if one.relation else []
    if one.authority is not None:
        relations.append(_authority(one.authority))
    if relations:
        found["relationship"] = relations
    if one.phone:
        found["telecom"] = [{"system": "phone", "value": one.phone}]
    if one.address:
        found["address"] = [{"text": one.address}]
    days = {"start": one.since, "end": one.until}
    period = {key: day.isoformat() for key, day in days.items() if day is not None}
    if period:
        found["period"] = period
    rules = [{"url": AGREED, "valueString": rule} for rule in _rules(one)]
    if rules:
        found["extension"] = rules
    return found


def _authority(authority: Authority) -> dict[str, Any]:
    told: dict[str, Any] = {"text": authority.value}
    if authority in _CODES:
        told["coding"] = [{"system": _ROLES, "code": _CODES[authority]}]
    return told


def _rules(one: RelatedPerson) -> list[str]:
    """What was agreed, by our own words for it."""
    if one.never:
        return ["never"]
    told = {"call": one.may_call, "write": one.may_write, "know": one.may_know}
    return [rule for rule, agreed in told.items() if agreed]
