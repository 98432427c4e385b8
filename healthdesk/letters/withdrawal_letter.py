"""Tells a partner that a referral does not go ahead, and asks to confirm it: by number and code, not by name.

An agreement that was withdrawn may be the very reason, so none is needed as long as nothing is told of the
person: whoever has our letter finds her by its number.
"""

from __future__ import annotations

from dataclasses import replace

from healthdesk.letters import person_words as person
from healthdesk.letters.known_fields import of_letter
from healthdesk.letters.letter_frame import framed, receiver_lines, slip_of
from healthdesk.letters.letter_parts import part_called, part_of, said_in
from healthdesk.letters.texts import Texts
from healthdesk.records.consent import ShareScope
from healthdesk.records.letter import Block, LetterContent
from healthdesk.records.letter_draft import LetterChoices, LetterFacts, LetterPart
from healthdesk.records.partner import Partner
from healthdesk.records.referral import Referral

part_name = part_called


def texts_for(facts: LetterFacts, choices: LetterChoices) -> Texts:
    """The texts in the letter's language."""
    texts = Texts(choices.language or facts.house.language, facts.key.kind.value, facts.texts)
    return of_letter(texts, facts, _called(facts, choices))


def _called(facts: LetterFacts, choices: LetterChoices) -> str:
    """By name only where the writer takes it along; else by the number of our letter."""
    taken = choices.taken.get("person", False)
    return person.named(facts.patient, facts.house) if taken else _about(facts)[0].number


def _values(facts: LetterFacts) -> dict[str, str]:
    referral, _partner = _about(facts)
    return {"number": referral.number, "code": referral.reply_code}


def parts(facts: LetterFacts, choices: LetterChoices) -> tuple[LetterPart, ...]:
    """What is said in any case, and what the writer may add."""
    texts, values = texts_for(facts, choices), _values(facts)
    name = person.named(facts.patient, facts.house)
    person_part = part_of(facts, choices, texts, "person", name, ShareScope.NAME, can_edit=False)
    return (
        replace(person_part, taken=choices.taken.get("person", False)),
        part_of(
            facts, choices, texts, "opening", texts.said(texts.own["opening"], values), can_leave_out=False
        ),
        part_of(facts, choices, texts, "why", "", ShareScope.REASON),
        part_of(facts, choices, texts, "asked", texts.said(texts.own["asked"], values), can_leave_out=False),
    )


def content(facts: LetterFacts, choices: LetterChoices, the_parts: tuple[LetterPart, ...]) -> LetterContent:
    """The final words."""
    texts = texts_for(facts, choices)
    referral, partner = _about(facts)
    taken = {part.key: part for part in the_parts if part.taken}
    body: list[Block] = []
    for key in ("opening", "why", "asked"):
        if key in taken:
            body += said_in(texts, taken[key])
    letter = framed(
        facts,
        texts,
        choices,
        address=receiver_lines(facts, texts, choices, partner.name, partner.address_lines),
        to_name=partner.name,
        title=texts.own["title"],
        subject=texts.fill(texts.own["subject_named" if "person" in taken else "subject"], _values(facts)),
        salutation=texts.fill(texts.own["salutation"]),
        body=tuple(body),
    )
    return replace(letter, slip=slip_of(facts, texts, referral.reply_code))


def _about(facts: LetterFacts) -> tuple[Referral, Partner]:
    if facts.referral is None or facts.partner is None:
        raise ValueError("what is withdrawn is a referral, to whom it went")
    return facts.referral, facts.partner
