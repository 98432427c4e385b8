"""Letters that somebody keeps in her own hands: invitation, confirmation, attest of presence, closing."""

from __future__ import annotations

from dataclasses import replace

from healthdesk.letters import person_words as person
from healthdesk.letters.known_fields import of_letter
from healthdesk.letters.letter_frame import framed, receiver, receiver_lines, slip_of
from healthdesk.letters.letter_parts import part_called, part_of, said_in
from healthdesk.letters.texts import Texts, named_day
from healthdesk.records.house import HouseKind
from healthdesk.records.letter import (
    Block,
    Facts,
    Heading,
    LetterContent,
    LetterKind,
    Paragraph,
    Words,
    plain,
    words,
)
from healthdesk.records.letter_draft import LetterChoices, LetterFacts, LetterPart, MomentTold
from healthdesk.rules.language_names import language_name
from healthdesk.rules.letter_answers import asks

_FACTS = frozenset({LetterKind.CONFIRMATION, LetterKind.ATTENDANCE})
_HEADED = frozenset({"summary", "after"})
"""Parts of some length, under their own name."""
_ON_SITE = "on_site"
part_name = part_called


def texts_for(facts: LetterFacts, choices: LetterChoices) -> Texts:
    """The texts in its language, spoken to the young in a house for them, or to who decides for her."""
    texts = Texts(choices.language or facts.house.language, facts.key.kind.value, facts.texts)
    if facts.house.kind is HouseKind.TEJO:
        texts.own = texts.own | texts.own.get("young", {})
    if choices.to:
        texts.own = texts.own | texts.own.get("for_another", {})
    return of_letter(texts, facts, person.named(facts.patient, facts.house))


def parts(facts: LetterFacts, choices: LetterChoices) -> tuple[LetterPart, ...]:
    """What can be written, and what can be left out."""
    texts = texts_for(facts, choices)
    known = _from_file(facts, texts)
    return tuple(
        part_of(
            facts, choices, texts, key, known.get(key, ""), can_leave_out=key not in known or key == "talks"
        )
        for key in texts.own["parts"]
        if key != "talks" or facts.talks is not None
    )


def _from_file(facts: LetterFacts, texts: Texts) -> dict[str, str]:
    """The parts that have words before anybody writes."""
    if facts.key.kind is LetterKind.ATTENDANCE:
        one = _moment(facts)
        names = {"start": one.starts, "finish": one.ends}
        return {
            "named": person.papers_name(facts.patient, facts.house)
            or person.named(facts.patient, facts.house),
            "time": texts.said(texts.own["labels"]["from_to"], names),
        }
    found = {"opening": texts.said(texts.own["opening"])}
    if facts.talks is not None and "talks_one" in texts.own:
        found["talks"] = texts.said(texts.own["talks_one" if facts.talks.count == 1 else "talks_many"])
    return found


def content(facts: LetterFacts, choices: LetterChoices, the_parts: tuple[LetterPart, ...]) -> LetterContent:
    """The final words."""
    texts = texts_for(facts, choices)
    taken = {part.key: part for part in the_parts if part.taken}
    name, lines = receiver(facts, choices, texts)
    is_attest = facts.key.kind is LetterKind.ATTENDANCE
    home = receiver_lines(facts, texts, choices, name, lines)
    letter = framed(
        facts,
        texts,
        choices,
        address=() if is_attest else home,
        to_name="",
        title=texts.own["title"],
        subject=texts.fill(texts.own["subject"]),
        salutation=texts.fill(texts.own["salutation"], {"person": name}),
        body=(*_body(facts, texts, taken), *_rules(texts)),
    )
    if asks(facts.key.kind):
        letter = replace(letter, slip=slip_of(facts, texts, facts.reply_code))
    # What somebody does here would tell what kind of visit it was.
    return replace(letter, signature=letter.signature[:1]) if is_attest else letter


def _body(facts: LetterFacts, texts: Texts, taken: dict[str, LetterPart]) -> list[Block]:
    blocks: list[Block] = []
    if facts.key.kind is LetterKind.ATTENDANCE:
        named = taken["named"].text
        blocks.append(Paragraph(texts.fill(texts.own["opening"], {"named": named})))
    for key in ("opening", "talks"):
        if key in taken:
            blocks += said_in(texts, taken[key])
    if facts.key.kind in _FACTS:
        blocks.append(Facts(_rows(facts, texts, taken)))
    for key in ("moment", "more", "summary", "after"):
        if key in taken:
            if key in _HEADED:
                blocks.append(Heading(words(taken[key].label)))
            blocks += said_in(texts, taken[key])
    return blocks


def _rows(facts: LetterFacts, texts: Texts, taken: dict[str, LetterPart]) -> tuple[tuple[str, Words], ...]:
    one, labels, house = _moment(facts), texts.own["labels"], facts.house
    place = ", ".join((house.name, *house.address_lines))
    if facts.key.kind is LetterKind.ATTENDANCE:
        told = [
            ("name", taken["named"].text),
            ("day", texts.day(one.day)),
            ("time", taken["time"].text),
            ("where", place),
        ]
    else:
        names = {"start": one.starts, "finish": one.ends}
        told = [
            ("day", named_day(one.day, texts.language)),
            ("time", texts.said(labels["from_to"], names)),
            ("with", one.therapists),
        ]
        on_site = one.mode == _ON_SITE
        told.append(("where", place) if on_site else ("how", texts.own["ways"][one.mode]))
        if one.interpreter:
            told.append(("interpreter", language_name(one.interpreter, texts.language)))
    return tuple((labels[key], texts.known(value, labels[key].lower())) for key, value in told)


def _rules(texts: Texts) -> tuple[Block, ...]:
    filled = (texts.fill(rule) for rule in texts.own["rules"])
    return tuple(Paragraph(one) for one in filled if plain(one).strip())


def _moment(facts: LetterFacts) -> MomentTold:
    if facts.moment is None:
        raise ValueError("this letter is about a talk")
    return facts.moment
