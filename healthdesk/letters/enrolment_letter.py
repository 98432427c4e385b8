"""Two letters about a contract with the centre: that it was made, and that it ends.

The contract itself, to be signed, is printed with the intake (`actions/print_contract`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from healthdesk.letters import person_words as person
from healthdesk.letters.body_text import blocks_of
from healthdesk.letters.known_fields import of_letter
from healthdesk.letters.letter_frame import framed, receiver, receiver_lines
from healthdesk.letters.texts import Texts
from healthdesk.records.enrolment import Enrolment
from healthdesk.records.letter import (
    Block,
    Facts,
    Heading,
    LetterContent,
    LetterKind,
    Listed,
    Paragraph,
    Words,
    plain,
    words,
)
from healthdesk.records.letter_draft import LetterChoices, LetterFacts, LetterPart


def texts_for(facts: LetterFacts, choices: LetterChoices) -> Texts:
    """The texts in the letter's language."""
    texts = Texts(choices.language or facts.house.language, facts.key.kind.value, facts.texts)
    return of_letter(texts, facts, person.named(facts.patient, facts.house))


def part_name(facts: LetterFacts, part: LetterPart) -> str:  # noqa: ARG001 - as each letter has it
    """What the page calls its one part, in the language of who writes."""
    return str(Texts(facts.read_in, facts.key.kind.value, facts.texts).own["opening_label"])


def parts(facts: LetterFacts, choices: LetterChoices) -> tuple[LetterPart, ...]:
    """The words that can be edited: the first sentence. What was agreed is as it was signed."""
    texts = texts_for(facts, choices)
    first = texts.said(_own(texts, choices)["opening"])
    text = choices.texts.get("opening", first)
    return (
        LetterPart(
            key="opening", label=texts.own["opening_label"], text=text, from_file=first, can_leave_out=False
        ),
    )


def content(facts: LetterFacts, choices: LetterChoices, the_parts: tuple[LetterPart, ...]) -> LetterContent:
    """The final words."""
    texts = texts_for(facts, choices)
    own = _own(texts, choices)
    name, lines = receiver(facts, choices, texts)
    said = texts.marked(blocks_of(the_parts[0].text)) or (
        Paragraph(texts.missing(the_parts[0].label.lower())),
    )
    return framed(
        facts,
        texts,
        choices,
        address=receiver_lines(facts, texts, choices, name, lines),
        to_name="",
        title=texts.own["title"],
        subject=texts.fill(own["subject"]),
        salutation=texts.fill(own["salutation"], {"person": name}),
        body=(*said, *_noted(facts, texts), *_rules(facts, own, texts)),
    )


def _own(texts: Texts, choices: LetterChoices) -> Mapping[str, Any]:
    """The texts, spoken to the person or to who gets the letter for her."""
    return texts.own | texts.own["for_another"] if choices.to else texts.own


def _noted(facts: LetterFacts, texts: Texts) -> tuple[Block, ...]:
    one, patient = _about(facts), facts.patient
    rows: list[tuple[str, Words]] = [
        (
            texts.word("name"),
            texts.known(person.with_script(patient, facts.house), texts.word("name").lower()),
        ),
        (
            texts.word("birth_date"),
            texts.known(person.born(patient, texts), texts.word("birth_date").lower()),
        ),
        _known_by(facts, texts),
        (texts.word("signed_on"), words(texts.day(one.signed_on))),
        (texts.word("signed_by"), texts.known(one.signed_by, texts.word("signed_by").lower())),
        (texts.word("start"), words(texts.day(one.starts_on))),
    ]
    if person.lives(patient, texts.language):
        rows.insert(3, (texts.word("address"), words(person.lives(patient, texts.language))))
    if facts.key.kind is LetterKind.DEREGISTRATION:
        end = texts.day(one.ends_on) if one.ends_on else ""
        rows.append((texts.word("ends_on"), texts.known(end, texts.word("ends_on").lower())))
    if one.decision_reference:
        rows.append((texts.word("reference_insurer"), words(one.decision_reference)))
    return Heading(words(texts.own["facts_title"])), Facts(tuple(rows))


def _known_by(facts: LetterFacts, texts: Texts) -> tuple[str, Words]:
    """The national number, or else fund and number; never both, as MyCareNet wants it."""
    number, member = person.national_number(facts.patient), person.member_number(facts.patient, texts)
    if member and not number:
        return texts.word("membership"), words(member)
    return texts.word("national_number"), texts.known(number, texts.word("national_number").lower())


def _rules(facts: LetterFacts, own: Mapping[str, Any], texts: Texts) -> tuple[Block, ...]:
    filled = [said for said in map(texts.fill, own["rules"]) if plain(said).strip()]
    if facts.key.kind is LetterKind.DEREGISTRATION:
        return tuple(Paragraph(rule) for rule in filled)
    if _about(facts).trial:
        filled.insert(1, texts.fill(own["trial"]))
    return Heading(words(texts.own["rules_title"])), Listed(tuple(filled))


def _about(facts: LetterFacts) -> Enrolment:
    if facts.enrolment is None:
        raise ValueError("this letter is about a contract")
    return facts.enrolment
