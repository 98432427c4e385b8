"""What a reply to a referral tells, as a FHIR R4 Bundle that travels back inside its own PDF.

Never more than the letter, as `fhir_letter`: a Task with the state that stands in its words (by the table
of `docs/referral-states.md`) and each part as it was written. A sentence of the answer that was rewritten is
told in those words only: then it is a Communication, which says no state. The person is not in it: the code
on the reply slip leads to her, for the house that gave it and for nobody else.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5
from zoneinfo import ZoneInfo

from healthdesk.exchange.fhir_letter import (
    CODE,
    ENDS,
    FULFIL,
    LETTER,
    PART,
    bundled,
    house_of,
    led_to,
    receiver_of,
    writer_of,
)
from healthdesk.records.letter_draft import LetterFacts, LetterPart
from healthdesk.records.referral import Referral, ReferralState
from healthdesk.rules.referral_standards import BELGIAN, FHIR_TASK

STATE, STATUS = "urn:healthdesk:referral-state", "urn:healthdesk:ereferral-status"
PLANNED_ON = "planned_on"
TOLD = ("answer", "talks", "findings", "advice")
"""Parts that are told in their own words."""
_NO_WORD = "–"


def answer_bundle(facts: LetterFacts, parts: Iterable[LetterPart], language: str) -> str:
    """The Bundle, the same for the same letter."""
    referral = facts.referral
    if referral is None or not facts.their_code:
        raise ValueError("an answer goes back to a letter that came in with its data")
    taken = {part.key: part for part in parts if part.taken and part.text.strip()}
    words = {key: taken[key].text.strip() for key in TOLD if key in taken}
    names = ("answer", *ENDS)
    ids = {name: uuid5(NAMESPACE_URL, f"{CODE}:{facts.their_code}:{facts.number}:{name}") for name in names}
    answer = taken.get("answer")
    stands = answer is not None and answer.from_file.strip() in answer.text
    first = _task(facts, referral, words, ids) if stands else _communication(facts, words, ids)
    resources = (
        first | {"language": language},
        *writer_of(facts, ids),
        house_of(facts, ids["sender"]),
        receiver_of(facts, ids["receiver"]),
    )
    return bundled(facts.number, resources)


def _about(facts: LetterFacts) -> dict[str, Any]:
    """Their letter, by the number that stands on it."""
    return {"type": "ServiceRequest", "identifier": {"system": LETTER, "value": facts.their_number}}


def _task(
    facts: LetterFacts, referral: Referral, words: dict[str, str], ids: dict[str, UUID]
) -> dict[str, Any]:
    state = referral.state
    found: dict[str, Any] = {
        "resourceType": "Task",
        "id": str(ids["answer"]),
        "identifier": [{"system": CODE, "value": facts.their_code}],
        "basedOn": [_about(facts)],
        "status": FHIR_TASK[state],
        "businessStatus": business_status(state),
        "intent": "order",
        "code": {"coding": [{"system": FULFIL, "code": "fulfill"}]},
        "focus": _about(facts),
        "authoredOn": facts.today.isoformat(),
        "requester": led_to(ids, "receiver"),
        "owner": led_to(ids, "role"),
    }
    if state is ReferralState.DECLINED and referral.decline_reason:
        found["statusReason"] = {"text": referral.decline_reason}
    found["output"] = [{"type": _part(key), "valueString": text} for key, text in words.items()]
    if state is ReferralState.PLANNED and referral.planned_on is not None:
        found["output"].append({"type": _part(PLANNED_ON)} | _moment(facts, referral, words))
    return found


def _moment(facts: LetterFacts, referral: Referral, words: dict[str, str]) -> dict[str, str]:
    """The moment where the letter says the hour too, else the day alone: FHIR has a type for each."""
    if referral.planned_at is not None:
        local = referral.planned_at.astimezone(ZoneInfo(facts.house.time_zone))
        if f"{local:%H:%M}" in words.get("answer", ""):
            return {"valueDateTime": local.isoformat(timespec="seconds")}
    return {"valueDate": referral.planned_on.isoformat()} if referral.planned_on is not None else {}


def business_status(state: ReferralState) -> dict[str, Any]:
    """What we call a state, and what the Belgian guide calls it where it has a word."""
    coding = [{"system": STATE, "code": state.value}]
    if BELGIAN[state] != _NO_WORD:
        coding.append({"system": STATUS, "code": BELGIAN[state]})
    return {"coding": coding}


def _part(key: str) -> dict[str, Any]:
    return {"coding": [{"system": PART, "code": key}]}


def _communication(facts: LetterFacts, words: dict[str, str], ids: dict[str, UUID]) -> dict[str, Any]:
    return communication(facts, (facts.their_code, _about(facts)), words, ids)


def communication(
    facts: LetterFacts, about: tuple[str, dict[str, Any]], words: dict[str, str], ids: dict[str, UUID]
) -> dict[str, Any]:
    """Words that state nothing. `about` is the code of a referral, and the letter that asked."""
    code, letter = about
    told = [
        {"extension": [{"url": PART, "valueCode": key}], "contentString": text} for key, text in words.items()
    ]
    return {
        "resourceType": "Communication",
        "id": str(ids["answer"]),
        "identifier": [{"system": CODE, "value": code}],
        "basedOn": [letter],
        "status": "completed",
        "sent": facts.today.isoformat(),
        "sender": led_to(ids, "role"),
        "recipient": [led_to(ids, "receiver")],
        "payload": told,
    }
