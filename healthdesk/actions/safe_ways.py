"""How somebody may be reached: only what she called safe, and who acts for her and may be called."""

from __future__ import annotations

from collections.abc import Iterator

from healthdesk.actions.desk import Desk
from healthdesk.records.patient import ContactKind, Patient
from healthdesk.rules.phones import show_phone
from healthdesk.rules.representation import acting, authority_name, may_be_called
from healthdesk.sentences import sentence


def safe_ways(desk: Desk, patient: Patient, *, numbers: bool) -> tuple[str, ...]:
    """The ways in words; numbers, and people beside her, only where people are known by name."""
    return (*_her_own(patient, desk.language, numbers=numbers), *(_beside(desk, patient) if numbers else ()))


def _her_own(patient: Patient, language: str, *, numbers: bool) -> Iterator[str]:
    named = {
        ContactKind.PHONE: sentence(language, "reach.by_phone"),
        ContactKind.SMS: sentence(language, "reach.by_sms"),
        ContactKind.EMAIL: sentence(language, "reach.by_email"),
    }
    for point in patient.contact_points:
        if not point.safe:
            continue
        value = point.value if point.kind is ContactKind.EMAIL else show_phone(point.value)
        shown = value if numbers else named[point.kind]
        yield f"{shown} ({point.rule})" if point.rule else shown


def _beside(desk: Desk, patient: Patient) -> Iterator[str]:
    """The way to a child, and to who is under administration."""
    for one in acting(patient, desk.clock.today()):
        if one.authority is not None and may_be_called(one) and one.phone:
            yield f"{show_phone(one.phone)} ({one.name}, {authority_name(one.authority, desk.language)})"
