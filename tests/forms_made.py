"""Small forms for tests, written as the JSON that a form maker would send."""

from __future__ import annotations

import json
from typing import Any

from healthdesk.exchange.fhir_questionnaire import FormRead, read_form
from healthdesk.records.questionnaire_response import Coding, Place
from healthdesk.resource_paths import resource

SHIPPED = (
    "gad-7",
    "hoe-was-het",
    "mantelzorgcheck",
    "onthaal-na-vlucht",
    "phq-9",
    "tejo-onthaal",
    "wgc-inschrijving",
    "wgc-medisch-sociale-intake",
    "wgc-psychosociale-intake",
    "who-5",
)


ABOUT_SOMEBODY = tuple(name for name in SHIPPED if name != "hoe-was-het")
"""Those that go into somebody's file."""


def shipped(name: str) -> FormRead:
    """One of the forms that travel with the program."""
    return read_form(resource("forms", f"{name}.json").read_bytes())


def form_of(*items: dict[str, Any], **more: Any) -> FormRead:
    """A form of these items."""
    raw = {"resourceType": "Questionnaire", "status": "active", "url": "urn:test", "version": "1", **more}
    return read_form(json.dumps({**raw, "item": list(items)}))


def q(link_id: str, kind: str = "string", **more: Any) -> dict[str, Any]:
    """One question."""
    return {"linkId": link_id, "text": link_id, "type": kind, **more}


def at(*steps: str | tuple[str, int]) -> Place:
    """A place, with plain names meaning the first occurrence."""
    return tuple(step if isinstance(step, tuple) else (step, 0) for step in steps)


def chosen(link_id: str, code: str, name: str | None = None) -> Coding:
    """An option of a shipped form."""
    return Coding(code, f"urn:x-healthdesk:codes:{name or link_id}")
