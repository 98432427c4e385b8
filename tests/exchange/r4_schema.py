"""What R4 says of a QuestionnaireResponse: its JSON schema, and the invariants that no schema knows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft6Validator


@cache
def _validator() -> Draft6Validator:
    schema = json.loads((Path(__file__).parent / "fhir_r4_questionnaire.schema.json").read_text("utf-8"))
    return Draft6Validator({**schema, "$ref": "#/definitions/QuestionnaireResponse"})


def faults_of_response(resource: Any) -> list[str]:
    """Everything that is wrong with a QuestionnaireResponse."""
    found = [f"{list(fault.absolute_path)}: {fault.message}" for fault in _validator().iter_errors(resource)]
    return found + list(_broken(resource, "$"))


def _broken(element: Any, where: str) -> Iterator[str]:
    if isinstance(element, list):
        if not element:
            yield f"{where}: an empty list"
        for number, one in enumerate(element):
            yield from _broken(one, f"{where}[{number}]")
    elif isinstance(element, dict):
        if not element:
            yield f"{where}: ele-1, an empty element"
        if "linkId" in element and "item" in element and any("item" in a for a in element.get("answer", ())):
            yield f"{where}: qrs-1, items both under the item and under its answer"
        if "linkId" in element and "answer" in element and "item" in element:
            yield f"{where}: items beside answers"
        yield from _values(element, where)
        for name, one in element.items():
            yield from _broken(one, f"{where}.{name}")


def _values(element: dict[str, Any], where: str) -> Iterator[str]:
    amount, file = element.get("valueQuantity", {}), element.get("valueAttachment", {})
    if "code" in amount and "system" not in amount:
        yield f"{where}: qty-3, a unit without its system"
    if "data" in file and "contentType" not in file:
        yield f"{where}: att-1, data without a type"
    if element.get("valueReference", {}).get("reference", "").startswith("#"):
        yield f"{where}: ref-1, a reference to nothing"
    whole = element.get("valueInteger")
    if whole is not None and (not isinstance(whole, int) or not -(2**31) <= whole < 2**31):
        yield f"{where}: no R4 integer"
    if len([name for name in element if name.startswith("value")]) > 1:
        yield f"{where}: several values"
