"""What the tests of parts with their own readers share."""

from __future__ import annotations

import json
from typing import Any

from healthdesk.actions import change_form_parts, load_form
from healthdesk.actions.change_form_parts import EVERYBODY, FormParts, Roles
from healthdesk.actions.desk import Desk
from healthdesk.records.practitioner import Role
from tests.intake_desk import form_called

CARE: Roles = frozenset({Role.THERAPIST})


def reserve(coordinator: Desk, form: str, **parts: Roles) -> FormParts:
    """These parts of a form are for these roles from now on."""
    seen = change_form_parts.parts_of(coordinator, form_called(coordinator, form).id)
    return change_form_parts.set_parts(coordinator, seen, {**seen.parts, **parts}).result


def open_again(coordinator: Desk, form: str) -> None:
    """Every part is everybody's again."""
    seen = change_form_parts.parts_of(coordinator, form_called(coordinator, form).id)
    change_form_parts.set_parts(coordinator, seen, dict.fromkeys(seen.parts, EVERYBODY))


def load(coordinator: Desk, name: str, *items: dict[str, Any], version: str = "1") -> None:
    """A form that somebody else made, switched on."""
    raw = {"resourceType": "Questionnaire", "status": "active", "url": f"urn:test:{name}", "title": name}
    text = json.dumps({**raw, "version": version, "language": "nl", "item": list(items)})
    form = load_form.load_form(coordinator, text).result[0]
    load_form.switch_form(coordinator, form.id, on=True)
