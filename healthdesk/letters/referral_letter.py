"""The referral letter: which parts it has, and the final words of the whole."""

from __future__ import annotations

from dataclasses import replace

from healthdesk.letters import person_words as person
from healthdesk.letters.body_text import blocks_of
from healthdesk.letters.known_fields import of_letter
from healthdesk.letters.letter_frame import framed, receiver_lines, slip_of
from healthdesk.letters.letter_parts import goes_along, is_agreed, part_called, part_of
from healthdesk.letters.texts import Texts
from healthdesk.records.consent import ShareScope
from healthdesk.records.letter import (
    Block,
    Facts,
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
from healthdesk.records.referral import Referral, Urgency
from healthdesk.rules.consents_hold import agreed_with

_FACTS = ("person", "birth_date", "national_number", "address")
_BODY = ("question", "reason", "background", "context", "scores", "bridging")
_PRACTICAL = ("urgency", "access", "contact")
part_name = part_called


def texts_for(facts: LetterFacts, choices: LetterChoices) -> Texts:
    """The texts in the letter's language."""
    texts = Texts(choices.language or facts.house.language, facts.key.kind.value, facts.texts)
    return of_letter(texts, facts, _called(facts, choices))


def parts(facts: LetterFacts, choices: LetterChoices) -> tuple[LetterPart, ...]:
    """The parts in the order of the letter, with what the file says and what the writer chose."""
    texts = texts_for(facts, choices)
    referral = _of(facts)
    found = [
        _opening(facts, choices, texts),
        part_of(facts, choices, texts, "question", referral.question, ShareScope.REASON, can_leave_out=False),
        part_of(facts, choices, texts, "reason", referral.reason, ShareScope.REASON),
        part_of(facts, choices, texts, "background", _background(facts, referral, texts), ShareScope.HISTORY),
        part_of(facts, choices, texts, "context", referral.context, ShareScope.CONTEXT),
    ]
    if facts.scores:
        found.append(part_of(facts, choices, texts, "scores", _scores(facts, texts), ShareScope.SCORES))
    found += [
        part_of(facts, choices, texts, "access", _access(facts, texts), ShareScope.ACCESS),
        part_of(facts, choices, texts, "contact", person.reached(facts.patient, texts), ShareScope.CONTACT),
        *_identity(facts, choices, texts),
    ]
    if referral.urgency is not Urgency.ROUTINE:
        told = texts.listed("urgencies", referral.urgency.value)
        found.append(part_of(facts, choices, texts, "urgency", told, None))
    if referral.bridging:
        stays = texts.said(texts.own["bridging"])
        found.append(part_of(facts, choices, texts, "bridging", stays, None))
    return tuple(found)


def _identity(facts: LetterFacts, choices: LetterChoices, texts: Texts) -> list[LetterPart]:
    patient, house = facts.patient, facts.house
    told = (
        ("birth_date", person.born(patient, texts), ShareScope.BIRTH_DATE),
        ("address", person.lives(patient, texts.language), ShareScope.ADDRESS),
        ("national_number", person.national_number(patient), ShareScope.NATIONAL_NUMBER),
    )
    named = part_of(
        facts,
        choices,
        texts,
        "person",
        person.with_script(patient, house),
        ShareScope.NAME,
        can_edit=False,
    )
    known = [
        part_of(facts, choices, texts, key, value, scope, can_edit=False)
        for key, value, scope in told
        if value or not person.keeps_pseudonym(patient, house)
    ]
    if known:
        return [named, *known]
    unknown = texts.said(texts.own["unknown"])
    return [
        named,
        LetterPart(
            key="identity",
            label=texts.own["parts"]["identity"],
            text=unknown,
            from_file=unknown,
            taken=False,
            can_leave_out=False,
            can_edit=False,
            unknown=True,
        ),
    ]


def _opening(facts: LetterFacts, choices: LetterChoices, texts: Texts) -> LetterPart:
    """It names the person only when the name goes along, also where somebody typed it there."""
    part = part_of(
        facts, choices, texts, "opening", texts.said(texts.own["opening"]), None, can_leave_out=False
    )
    name, called = person.named(facts.patient, facts.house), _called(facts, choices)
    return replace(part, text=part.text.replace(name, called))


def _agreement(facts: LetterFacts, texts: Texts, called: str) -> Words:
    """That she agreed, as far as somebody noted it; until then a mark that nobody can send."""
    key = "agreed" if agreed_with(facts.consent, _to(facts), facts.today) else "not_agreed"
    said = texts.fill(texts.own[key], {"person": called})
    return said if key == "agreed" else words(plain(said), SpanStyle.MISSING)


def _background(facts: LetterFacts, referral: Referral, texts: Texts) -> str:
    lines = []
    if facts.talks is not None:
        key = "talks_one" if facts.talks.count == 1 else "talks_many"
        told = {"count": str(facts.talks.count), "since": texts.day(facts.talks.since)}
        lines.append(texts.own[key].format(**told))
    lines += [line for line in referral.background.splitlines() if line.strip()]
    return (
        "\n".join(f"- {line.strip().removeprefix('- ')}" for line in lines)
        if len(lines) > 1
        else "".join(lines)
    )


def _scores(facts: LetterFacts, texts: Texts) -> str:
    return "\n".join(
        texts.own["score"].format(title=one.title, value=one.value, on=texts.day(one.on))
        for one in facts.scores
    )


def _access(facts: LetterFacts, texts: Texts) -> str:
    told = (person.speaks(facts.patient, texts), person.needs(facts.patient, texts))
    return "\n".join(line for line in told if line)


def _called(facts: LetterFacts, choices: LetterChoices) -> str:
    taken = goes_along(facts, choices, "person", ShareScope.NAME)
    return person.named(facts.patient, facts.house) if taken else facts.patient.code


def content(facts: LetterFacts, choices: LetterChoices, the_parts: tuple[LetterPart, ...]) -> LetterContent:
    """The final words."""
    texts = texts_for(facts, choices)
    referral, partner = _of(facts), _to(facts)
    taken = {part.key: part for part in the_parts if part.taken}
    letter = framed(
        facts,
        texts,
        choices,
        address=receiver_lines(facts, texts, choices, partner.name, partner.address_lines),
        to_name=partner.name,
        title=texts.own["title"].format(number=facts.number),
        subject=texts.fill(texts.own["subject"], {"person": _subject(facts, texts, taken)}),
        salutation=texts.fill(texts.own["salutation"]),
        body=_body(facts, texts, taken),
    )
    return replace(letter, slip=slip_of(facts, texts, referral.reply_code))


def _subject(facts: LetterFacts, texts: Texts, taken: dict[str, LetterPart]) -> str:
    if "person" not in taken:
        return facts.patient.code
    # The age goes with the birth date; where nobody knows that date, with the agreement to tell it.
    nobody_knows = not facts.patient.birth_date and is_agreed(facts, ShareScope.BIRTH_DATE)
    told = "birth_date" in taken or nobody_knows
    age = person.aged(facts.patient, facts.today, texts) if told else ""
    return ", ".join(word for word in (taken["person"].text, age) if word)


def _body(facts: LetterFacts, texts: Texts, taken: dict[str, LetterPart]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    if "opening" in taken:
        opening = taken["opening"]
        said = texts.marked(blocks_of(opening.text)) or (Paragraph(texts.missing(opening.label.lower())),)
        blocks += said
        blocks = _followed(blocks, _agreement(facts, texts, _named_in(facts, taken)))
    rows = _rows(facts, texts, taken)
    if rows:
        blocks.append(Facts(rows))
    for key in _BODY:
        part = taken.get(key)
        if part is not None:
            blocks.append(Heading(words(part.label)))
            blocks += texts.marked(blocks_of(part.text)) or (Paragraph(texts.missing(part.label.lower())),)
    practical = [taken[key] for key in _PRACTICAL if key in taken]
    if practical:
        told = tuple((part.label, texts.known(part.text, part.label.lower())) for part in practical)
        blocks.append(Facts(told))
    return tuple(blocks)


def _named_in(facts: LetterFacts, taken: dict[str, LetterPart]) -> str:
    return person.named(facts.patient, facts.house) if "person" in taken else facts.patient.code


def _followed(blocks: list[Block], more: Words) -> list[Block]:
    """With these words behind the last ones; somebody who wrote the same already is not repeated."""
    last = blocks[-1]
    if not isinstance(last, Paragraph):
        return [*blocks, Paragraph(more)]
    if plain(more) in plain(last.text):
        return blocks
    return [*blocks[:-1], Paragraph((*last.text, *words(" "), *more))]


def _rows(facts: LetterFacts, texts: Texts, taken: dict[str, LetterPart]) -> tuple[tuple[str, Words], ...]:
    rows: list[tuple[str, Words]] = []
    papers = person.papers_name(facts.patient, facts.house)
    for key in _FACTS:
        part = taken.get(key)
        if part is None:
            continue
        rows.append((part.label, texts.known(part.text, part.label.lower())))
        if key == "person" and papers:
            rows.append((texts.word("official_name"), words(papers)))
    return tuple(rows) if len(rows) > 1 else ()


def _of(facts: LetterFacts) -> Referral:
    if facts.referral is None:
        raise ValueError("a referral letter is about a referral")
    return facts.referral


def _to(facts: LetterFacts) -> Partner:
    if facts.partner is None:
        raise ValueError("a referral letter goes to a partner")
    return facts.partner
