"""The data of somebody else's reply, read back: what `fhir_answer` writes, and no guess at anything else."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from healthdesk.errors import BadFile
from healthdesk.exchange.fhir_answer import PLANNED_ON, STATE, TOLD
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
from healthdesk.records.received import ReceivedAnswer
from healthdesk.records.referral import Direction, Planned, ReferralState
from healthdesk.rules.referral_standards import FHIR_TASK
from healthdesk.rules.referral_steps import STEPS

_SOON = timedelta(days=2 * 366)


def is_answer(name: str, data: bytes) -> bool:
    """Whether these data answer a referral: one that asks has a ServiceRequest. Raises `BadFile`."""
    kinds = {text_of(one.get("resourceType")) for one in resources_of(bundle_in(name, data)).values()}
    return "ServiceRequest" not in kinds and bool(kinds & {"Task", "Communication"})


def read_answer(name: str, data: bytes, today: date) -> ReceivedAnswer:
    """What they say. Raises `BadFile` when it is not a reply of a house like ours."""
    bundle = bundle_in(name, data)
    parts = resources_of(bundle)
    kinds = {text_of(one.get("resourceType")) for one in parts.values()}
    is_task = "Task" in kinds
    first = only_one(name, parts, "Task" if is_task else "Communication")
    role = led_to(parts, first.get("owner" if is_task else "sender"))
    sender = led_to(parts, role.get("organization"))
    to = [first.get("requester")] if is_task else many(first.get("recipient"))
    receiver = next((led_to(parts, one) for one in to), {})
    house, about = line_of(sender.get("name")), _about(first)
    dated = day_of(first.get("authoredOn" if is_task else "sent"))
    words = _words(first)
    number = identified(bundle, LETTER)
    if not (house and about and words and number):
        raise BadFile("received.not_ours", where=name)
    return ReceivedAnswer(
        sender=house_of(sender, house),
        writer=line_of(object_of(role.get("practitioner")).get("display")),
        to_name=line_of(receiver.get("name")),
        number=number,
        code=code_of(name, first),
        about=about,
        dated=dated,
        state=_state(name, first) if is_task else None,
        planned=_planned(first, min(dated or today, today)),
        reason=words_of(object_of(first.get("statusReason")).get("text")),
        words=words,
    )


def _about(first: dict[str, Any]) -> str:
    """The number of our letter."""
    return next((identified(one, LETTER) for one in many(first.get("basedOn"))), "")


def _state(name: str, task: dict[str, Any]) -> ReferralState:
    """Where it stands with them. What they call it and what FHIR calls it have to agree."""
    codings = many(object_of(task.get("businessStatus")).get("coding"))
    told = next((text_of(one.get("code")) for one in codings if text_of(one.get("system")) == STATE), "")
    known = {one.value: one for one in STEPS[Direction.INCOMING]}
    if told not in known or FHIR_TASK[known[told]] != text_of(task.get("status")):
        raise BadFile("received.not_ours", where=name)
    return known[told]


def _planned(task: dict[str, Any], written: date) -> Planned | None:
    """When the appointment is. One that is years away from the letter is no day to wait for."""
    told = [_moment(one) for one in _outputs(task, PLANNED_ON)]
    return next((one for one in told if one is not None and abs(one.on - written) <= _SOON), None)


def _moment(output: dict[str, Any]) -> Planned | None:
    """A moment says its day by the clock of who wrote it; without an hour it is a day and no more."""
    day = day_of(output.get("valueDate") or output.get("valueDateTime"))
    if day is None:
        return None
    try:
        at = datetime.fromisoformat(text_of(output.get("valueDateTime")))
        return Planned(day, at.astimezone(UTC)) if at.tzinfo is not None else Planned(day)
    except (ValueError, OverflowError):
        return Planned(day)


def _outputs(task: dict[str, Any], key: str) -> list[dict[str, Any]]:
    return [one for one in many(task.get("output")) if key in _keys(object_of(one.get("type")).get("coding"))]


def _keys(coding: Any) -> set[str]:
    return {text_of(one.get("code")) for one in many(coding) if text_of(one.get("system")) == PART}


def _words(first: dict[str, Any]) -> dict[str, str]:
    """By part, in the order of the letter."""
    told: dict[str, str] = {}
    for key in TOLD:
        for one in _outputs(first, key):
            told[key] = words_of(one.get("valueString"))
    for one in many(first.get("payload")):
        keys = {text_of(e.get("valueCode")) for e in many(one.get("extension")) if e.get("url") == PART}
        for key in keys & set(TOLD):
            told[key] = words_of(one.get("contentString"))
    return {key: told[key] for key in TOLD if told.get(key)}
