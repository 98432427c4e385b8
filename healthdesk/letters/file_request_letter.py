"""Asks a former doctor for a file; the person signs it, which is what makes it her own request."""

from __future__ import annotations

from dataclasses import replace

from healthdesk.letters import person_words as person
from healthdesk.letters.known_fields import of_letter
from healthdesk.letters.letter_frame import framed, receiver_lines, slip_of
from healthdesk.letters.letter_parts import part_called, part_of, said_in
from healthdesk.letters.texts import Texts
from healthdesk.records.letter import (
    Facts,
    Heading,
    LetterContent,
    Paragraph,
    SigningPlaces,
    SpanStyle,
    plain,
    words,
)
from healthdesk.records.letter_draft import LetterChoices, LetterFacts, LetterPart

part_name = part_called


def texts_for(facts: LetterFacts, choices: LetterChoices) -> Texts:
    """The texts in the letter's language."""
    texts = Texts(choices.language or facts.house.language, facts.key.kind.value, facts.texts)
    return of_letter(texts, facts, person.named(facts.patient, facts.house))


def parts(facts: LetterFacts, choices: LetterChoices) -> tuple[LetterPart, ...]:
    """To whom (the former doctor of the file, as somebody noted her or him), and what is asked."""
    texts = texts_for(facts, choices)
    doctor = "\n".join(filter(None, (line.strip() for line in facts.patient.former_gp.split(","))))
    asked = "\n".join(filter(str.strip, map(texts.said, texts.own["wanted"])))
    told = {"receiver": doctor, "opening": texts.said(texts.own["opening"]), "wanted": asked}
    return tuple(part_of(facts, choices, texts, key, text, can_leave_out=False) for key, text in told.items())


def content(facts: LetterFacts, choices: LetterChoices, the_parts: tuple[LetterPart, ...]) -> LetterContent:
    """The final words."""
    texts = texts_for(facts, choices)
    told = {part.key: part for part in the_parts}
    name, *lines = [line.strip() for line in told["receiver"].text.splitlines() if line.strip()] or [""]
    label = told["receiver"].label.partition("(")[0].strip().lower()
    address = (
        receiver_lines(facts, texts, choices, name, tuple(lines))
        if name
        else (words(texts.word("missing", what=label), SpanStyle.MISSING),)
    )
    letter = framed(
        facts,
        texts,
        choices,
        address=address,
        to_name=name,
        title=texts.own["title"],
        subject=texts.fill(texts.own["subject"]),
        salutation=texts.fill(texts.own["salutation"]),
        body=(
            *said_in(texts, told["opening"]),
            Heading(words(told["wanted"].label)),
            *said_in(texts, told["wanted"]),
            Heading(words(texts.own["facts_title"])),
            _about(facts, texts),
            *(Paragraph(texts.fill(rule)) for rule in texts.own["rules"] if plain(texts.fill(rule)).strip()),
            SigningPlaces((tuple(map(texts.said, texts.own["sign"])),)),
        ),
    )
    return replace(letter, slip=slip_of(facts, texts, facts.reply_code))


def _about(facts: LetterFacts, texts: Texts) -> Facts:
    """By what a colleague knows whose file it is."""
    patient = facts.patient
    told = [
        ("name", person.papers_name(patient, facts.house) or person.named(patient, facts.house)),
        ("birth_date", person.born(patient, texts)),
        ("national_number", person.national_number(patient)),
    ]
    if person.lives(patient, texts.language):
        told.append(("address", person.lives(patient, texts.language)))
    return Facts(tuple((texts.word(key), texts.known(value, texts.word(key).lower())) for key, value in told))
