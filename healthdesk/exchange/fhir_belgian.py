"""What the Belgian profiles of FHIR ask, where what we send meets them; claimed there and nowhere else.

Of `hl7.fhir.be.drp` 1.1.0 (August 2026) `be-referral-servicerequest` and `be-referral-task`, of the federal
core `be-patient`, `be-practitioner`, `be-practitionerrole` and `be-organization`. Until 1.1.0 the kind of
care of a request had to be nursing or imaging; those are preferred now, so that ours may be said as it is.
"""

from __future__ import annotations

from datetime import date
from typing import Any

DRP = "https://www.ehealth.fgov.be/standards/fhir/drp/StructureDefinition/"
CORE = "https://www.ehealth.fgov.be/standards/fhir/core/StructureDefinition/"
REQUEST, TASK = f"{DRP}be-referral-servicerequest|1.1.0", f"{DRP}be-referral-task|1.1.0"
PATIENT, PRACTITIONER = f"{CORE}be-patient", f"{CORE}be-practitioner"
ROLE, ORGANIZATION = f"{CORE}be-practitionerrole", f"{CORE}be-organization"
NIHDI = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/nihdi"
HCPARTY = "https://www.ehealth.fgov.be/standards/fhir/core/CodeSystem/cd-hcparty"
KIND = "urn:healthdesk:partner-kind"
_VALIDITY, _CODED = f"{DRP}be-ext-validity-period", f"{CORE}be-ext-codeableconcept"
_ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
_REFERRAL = {"coding": [{"system": "http://snomed.info/sct", "code": "3457005"}]}
"""That somebody is referred: what is asked for stands in words."""
_LOCAL = "local-"


def claimed(resource: dict[str, Any], profile: str) -> dict[str, Any]:
    """The same, said to be of this profile."""
    kind, known_as = resource["resourceType"], resource["id"]
    return {"resourceType": kind, "id": known_as, "meta": {"profile": [profile]}, **resource}


def asked(kind: str, since: date) -> dict[str, Any]:
    """What a request says of its care: the kind of service that is asked (`Partner.kind`), and from when."""
    system = KIND if kind.startswith(_LOCAL) else HCPARTY
    return {
        "extension": [{"url": _VALIDITY, "valuePeriod": {"start": since.isoformat()}}],
        "category": [{"coding": [{"system": system, "code": kind}]}],
        "code": _REFERRAL,
    }


def coded(system: str, code: str) -> dict[str, Any]:
    """What a note is about, as `be-coded-annotation` has it."""
    return {"url": _CODED, "valueCodeableConcept": {"coding": [{"system": system, "code": code}]}}


def of_person(resource: dict[str, Any]) -> dict[str, Any]:
    """A Patient; her sex has to be there, and is not told: it says so."""
    if "gender" not in resource:
        resource = resource | {"_gender": {"extension": [{"url": _ABSENT, "valueCode": "masked"}]}}
    return claimed(resource, PATIENT)
