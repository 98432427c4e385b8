"""That a referral does not go ahead, as a FHIR R4 Bundle that travels inside its own letter.

Never more than the letter, as `fhir_answer`. It is the Task of the referral itself, cancelled: it leads to
the code on the reply slip and the number of our letter, by which the other house finds what it took in. Where
somebody rewrote the sentence that says so, her words travel as a Communication, which says no state. The
person is not in it, also where the letter names her.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from healthdesk.exchange.fhir_answer import business_status, communication
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
    task_id,
    writer_of,
)
from healthdesk.records.letter_draft import LetterFacts, LetterPart
from healthdesk.records.referral import Referral, ReferralState
from healthdesk.rules.referral_standards import FHIR_TASK

WITHDRAWS = "withdraws"
WITHDRAWAL_TOLD = ("opening", "why", "asked")
"""Parts that are told in their own words."""


def withdrawal_bundle(facts: LetterFacts, parts: Iterable[LetterPart], language: str) -> str:
    """The Bundle, the same for the same letter."""
    referral = facts.referral
    if referral is None:
        raise ValueError("what is withdrawn is a referral")
    taken = {part.key: part for part in parts if part.taken and part.text.strip()}
    words = {key: taken[key].text.strip() for key in WITHDRAWAL_TOLD if key in taken}
    ids = {name: _id(facts, referral, name) for name in ("answer", *ENDS)}
    opening = taken.get("opening")
    stands = opening is not None and opening.from_file.strip() in opening.text
    first = _task(facts, referral, words, ids) if stands else _in_words(facts, referral, words, ids)
    resources = (
        first | {"language": language},
        *writer_of(facts, ids),
        house_of(facts, ids["sender"]),
        receiver_of(facts, ids["receiver"]),
    )
    return bundled(facts.number, resources)


def _id(facts: LetterFacts, referral: Referral, name: str) -> UUID:
    return uuid5(NAMESPACE_URL, f"{CODE}:{referral.reply_code}:{facts.number}:withdrawal:{name}")


def _about(referral: Referral) -> dict[str, Any]:
    """Our letter, by the number that stands on it."""
    return {"type": "ServiceRequest", "identifier": {"system": LETTER, "value": referral.number}}


def _task(
    facts: LetterFacts, referral: Referral, words: dict[str, str], ids: dict[str, UUID]
) -> dict[str, Any]:
    found: dict[str, Any] = {
        "resourceType": "Task",
        "id": str(task_id(referral)),
        "identifier": [{"system": CODE, "value": referral.reply_code}],
        "basedOn": [_about(referral)],
        "status": FHIR_TASK[ReferralState.WITHDRAWING],
        "businessStatus": business_status(ReferralState.WITHDRAWING),
        "intent": "order",
        "code": {"coding": [{"system": FULFIL, "code": "fulfill"}]},
        "focus": _about(referral),
        "lastModified": facts.today.isoformat(),
        "requester": led_to(ids, "role"),
        "owner": led_to(ids, "receiver"),
    }
    if "why" in words:
        found["statusReason"] = {"text": words["why"]}
    found["note"] = [
        {"extension": [{"url": PART, "valueCode": key}], "text": text} for key, text in words.items()
    ]
    return found


def _in_words(
    facts: LetterFacts, referral: Referral, words: dict[str, str], ids: dict[str, UUID]
) -> dict[str, Any]:
    told = communication(facts, (referral.reply_code, _about(referral)), words, ids)
    return told | {"category": [{"coding": [{"system": PART, "code": WITHDRAWS}]}]}
