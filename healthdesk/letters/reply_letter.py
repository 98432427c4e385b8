"""Tells who referred somebody to us how it stands: no more than the person agreed to."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from healthdesk.letters import person_words as person
from healthdesk.letters.known_fields import of_letter
from healthdesk.letters.letter_frame import framed, receiver_lines
from healthdesk.letters.letter_parts import goes_along, part_called, part_of, said_in
from healthdesk.letters.texts import Texts
from healthdesk.records.consent import ShareScope
from healthdesk.records.letter import (
    Block,
    Heading,
    LetterContent,
    Paragraph,
    SpanStyle,
    Words,
    plain,
    words,
)
from healthdesk.records.letter_draft import LetterChoices, LetterFacts, LetterPart
from healthdesk.records.partner import Partner
from healthdesk.records.referral import Referral, ReferralState
from healthdesk.rules.consents_hold import agreed_with

_HEADED = ("talks", "findings", "advice")
part_name = part_called


def texts_for(facts: LetterFacts, choices: LetterChoices) -> Texts:
    """The texts in the letter's language."""
    texts = Texts(choices.language or facts.house.language, facts.key.kind.value, facts.texts)
    return of_letter(texts, facts, _called(facts, choices))


def _called(facts: LetterFacts, choices: LetterChoices) -> str:
    taken = goes_along(facts, choices, "person", ShareScope.NAME)
    return person.named(facts.patient, facts.house) if taken else facts.patient.code


def parts(facts: LetterFacts, choices: LetterChoices) -> tuple[LetterPart, ...]:
    """What we answer, and how it went as far as the person lets us tell it."""
    texts = texts_for(facts, choices)
    name = person.named(facts.patient, facts.house)
    found = [
        part_of(facts, choices, texts, "person", name, ShareScope.NAME, can_edit=False),
        part_of(facts, choices, texts, "opening", texts.said(texts.own["opening"]), can_leave_out=False),
        part_of(facts, choices, texts, "answer", _answer(facts, texts), can_leave_out=False),
    ]
    if facts.talks is not None:
        told = texts.said(texts.own["talks_one" if facts.talks.count == 1 else "talks_many"])
        found.append(part_of(facts, choices, texts, "talks", told, ShareScope.HISTORY))
    found.append(part_of(facts, choices, texts, "findings", "", ShareScope.HISTORY))
    found.append(part_of(facts, choices, texts, "advice", "", ShareScope.REASON))
    return tuple(found)


def _answer(facts: LetterFacts, texts: Texts) -> str:
    """What the state of the referral says; the writer may say it otherwise."""
    referral, _partner = _about(facts)
    answers = texts.own["answers"]
    key = referral.state.value
    values: dict[str, str] = {}
    if referral.state is ReferralState.DECLINED and referral.decline_reason:
        key, values = "declined_because", {"reason": referral.decline_reason}
    elif referral.state is ReferralState.PLANNED:
        at, day = referral.planned_at, referral.planned_on
        local = at.astimezone(ZoneInfo(facts.house.time_zone)) if at is not None else None
        values = {
            "day": texts.day(day) if day is not None else "",
            "hour": f"{local:%H:%M}" if local is not None else "",
        }
    return texts.said(answers.get(key, answers["received"]), values)


def content(facts: LetterFacts, choices: LetterChoices, the_parts: tuple[LetterPart, ...]) -> LetterContent:
    """The final words."""
    texts = texts_for(facts, choices)
    _referral, partner = _about(facts)
    taken = {part.key: part for part in the_parts if part.taken}
    agreed = agreed_with(facts.consent, partner, facts.today)
    told = texts.fill(texts.own["agreed" if agreed else "not_agreed"])
    body: list[Block] = [*said_in(texts, taken["opening"]), *said_in(texts, taken["answer"])]
    for key in _HEADED:
        if key in taken:
            body.append(Heading(words(taken[key].label)))
            body += said_in(texts, taken[key])
    body.append(Paragraph(told if agreed else words(plain(told), SpanStyle.MISSING)))
    letter = framed(
        facts,
        texts,
        choices,
        address=receiver_lines(facts, texts, choices, partner.name, partner.address_lines),
        to_name=partner.name,
        title=texts.own["title"],
        subject=texts.fill(texts.own["subject"]),
        salutation=texts.fill(texts.own["salutation"]),
        body=tuple(body),
    )
    return replace(letter, reference=tuple(_with_code(facts, texts, one) for one in letter.reference))


def _with_code(facts: LetterFacts, texts: Texts, row: tuple[str, Words]) -> tuple[str, Words]:
    """Under their reference the code of their reply slip: on paper as well the answer is found back by it."""
    if not facts.their_code or row[0] != texts.word("your_reference"):
        return row
    return row[0], (*row[1], *words(f"\n{facts.their_code}"))


def _about(facts: LetterFacts) -> tuple[Referral, Partner]:
    if facts.referral is None or facts.partner is None:
        raise ValueError("a reply is about a referral, to who made it")
    return facts.referral, facts.partner
