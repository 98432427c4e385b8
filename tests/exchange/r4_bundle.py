"""What R4 says of a Bundle that leaves: the schema of each resource in it, and what no schema knows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft6Validator

from tests.exchange.r4_schema import faults_of_response

_NEEDED = {
    "Patient": (),
    "RelatedPerson": ("patient",),
    "Consent": ("status", "scope", "category", "policyRule"),
    "EpisodeOfCare": ("status", "patient"),
    "Appointment": ("status", "participant", "start", "end"),
    "ServiceRequest": ("status", "intent", "subject"),
    "Task": ("status", "intent"),
    "Organization": ("name",),
    "Practitioner": (),
    "PractitionerRole": (),
    "DocumentReference": ("status", "content"),
    "QuestionnaireResponse": ("status", "questionnaire"),
    "CarePlan": ("status", "intent", "subject"),
    "Goal": ("lifecycleStatus", "description", "subject"),
    "Communication": ("status",),
    "Provenance": ("target", "recorded", "agent"),
}
"""What must be there (cardinality, ppc-1, app-3, org-1); the JSON schema of R4 leaves it out."""


@cache
def _definitions() -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in ("fhir_r4_questionnaire", "fhir_r4_person", "fhir_r4_care"):
        text = (Path(__file__).parent / f"{name}.schema.json").read_text("utf-8")
        found |= json.loads(text)["definitions"]
    return found


@cache
def _validator(kind: str) -> Draft6Validator:
    return Draft6Validator({"definitions": _definitions(), "$ref": f"#/definitions/{kind}"})


def faults_of_bundle(bundle: Any) -> list[str]:
    """Everything that is wrong with a Bundle and what is in it."""
    shell = bundle | {"entry": [{"fullUrl": one.get("fullUrl", "")} for one in bundle.get("entry", ())]}
    found = list(_by_schema(shell, "Bundle"))
    urls = [one.get("fullUrl") for one in bundle.get("entry", ())]
    if len(set(urls)) != len(urls):
        found.append("bdl-7, a fullUrl twice")
    for entry in bundle.get("entry", ()):
        resource = entry["resource"]
        found += _of_resource(resource)
        if entry["fullUrl"] != f"urn:uuid:{resource['id']}":
            found.append(f"{entry['fullUrl']}: leads to another id")
        found += [
            f"{resource['resourceType']}: {where} is not in the Bundle" for where in _astray(resource, urls)
        ]
    return found


def _of_resource(resource: dict[str, Any]) -> Iterator[str]:
    kind = resource["resourceType"]
    if kind == "QuestionnaireResponse":
        yield from faults_of_response(resource)
    else:
        yield from _by_schema(resource, kind)
        yield from (f"{kind}: {where} is empty" for where in _empty(resource, ""))
    for name in _NEEDED[kind]:
        if not resource.get(name):
            yield f"{kind}: no {name}"


def _by_schema(resource: Any, kind: str) -> Iterator[str]:
    for fault in _validator(kind).iter_errors(resource):
        yield f"{kind} {list(fault.absolute_path)}: {fault.message}"


def _empty(element: Any, where: str) -> Iterator[str]:
    """ele-1: nothing in R4 is empty."""
    if element in ({}, [], ""):
        yield where
    if isinstance(element, list):
        for number, one in enumerate(element):
            yield from _empty(one, f"{where}[{number}]")
    elif isinstance(element, dict):
        for name, one in element.items():
            yield from _empty(one, f"{where}.{name}")


def _astray(element: Any, urls: list[Any]) -> Iterator[str]:
    if isinstance(element, list):
        for one in element:
            yield from _astray(one, urls)
    elif isinstance(element, dict):
        if isinstance(element.get("reference"), str) and element["reference"] not in urls:
            yield element["reference"]
        for one in element.values():
            yield from _astray(one, urls)
