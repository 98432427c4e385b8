"""The data of somebody else's withdrawal, read back: what `fhir_withdrawal` writes, and no guess at more."""

from __future__ import annotations

from typing import Any

from healthdesk.errors import BadFile
from healthdesk.exchange.fhir_answer import STATE
from healthdesk.exchange.fhir_letter import LETTER, PART
from healthdesk.exchange.fhir_letter_in import (
    bundle_in,
    code_of,
    day_of,
    house_of,
    identified,
    led_to,
    line_of,
    object_of,
    only_one,
    resources_of,
    words_of,
)
from healthdesk.exchange.fhir_loose import many, text_of
from healthdesk.exchange.fhir_withdrawal import WITHDRAWAL_TOLD, WITHDRAWS
from healthdesk.records.received import ReceivedAnswer
from healthdesk.records.referral import ReferralState
from healthdesk.rules.referral_standards import FHIR_TASK


def is_withdrawal(name: str, data: bytes) -> bool:
    """Whether who asked takes it back. Raises `BadFile`."""
    parts = resources_of(bundle_in(name, data)).values()
    if any(text_of(one.get("resourceType")) == "ServiceRequest" for one in parts):
        return False
    for one in parts:
        kind = text_of(one.get("resourceType"))
        if kind == "Task":
            return _state_told(one) == ReferralState.WITHDRAWING.value
        if kind == "Communication":
            return WITHDRAWS in _codes(one.get("category"), PART)
    return False


def read_withdrawal(name: str, data: bytes) -> ReceivedAnswer:
    """What they say. Raises `BadFile` when it is not a letter of a house like ours."""
    bundle = bundle_in(name, data)
    parts = resources_of(bundle)
    is_task = any(text_of(one.get("resourceType")) == "Task" for one in parts.values())
    first = only_one(name, parts, "Task" if is_task else "Communication")
    role = led_to(parts, first.get("requester" if is_task else "sender"))
    sender = led_to(parts, role.get("organization"))
    to = [first.get("owner")] if is_task else many(first.get("recipient"))
    receiver = next((led_to(parts, one) for one in to), {})
    house, words, number = line_of(sender.get("name")), _words(first), identified(bundle, LETTER)
    about = next((identified(one, LETTER) for one in many(first.get("basedOn"))), "")
    cancelled = FHIR_TASK[ReferralState.WITHDRAWING]
    told = words.keys() & {"opening", "why"}
    if not (house and about and told and number) or (is_task and text_of(first.get("status")) != cancelled):
        raise BadFile("received.not_ours", where=name)
    return ReceivedAnswer(
        sender=house_of(sender, house),
        writer=line_of(object_of(role.get("practitioner")).get("display")),
        to_name=line_of(receiver.get("name")),
        number=number,
        code=code_of(name, first),
        about=about,
        dated=day_of(first.get("lastModified" if is_task else "sent")),
        state=ReferralState.WITHDRAWN if is_task else None,
        words=words,
        withdraws=True,
    )


def _state_told(task: dict[str, Any]) -> str:
    return next(iter(_codes([task.get("businessStatus")], STATE)), "")


def _codes(concepts: Any, system: str) -> list[str]:
    return [
        text_of(one.get("code"))
        for concept in many(concepts)
        for one in many(concept.get("coding"))
        if text_of(one.get("system")) == system
    ]


def _words(first: dict[str, Any]) -> dict[str, str]:
    """By part, in the order of the letter."""
    told: dict[str, str] = {}
    for one in (*many(first.get("note")), *many(first.get("payload"))):
        for key in (text_of(e.get("valueCode")) for e in many(one.get("extension")) if e.get("url") == PART):
            told[key] = words_of(one.get("text") or one.get("contentString"))
    return {key: told[key] for key in WITHDRAWAL_TOLD if told.get(key)}
