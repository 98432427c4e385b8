"""What every letter of the house has around its body: sender, receiver, references, signature."""

from __future__ import annotations

from healthdesk.letters import person_words as person
from healthdesk.letters.texts import Texts
from healthdesk.records.enclosure import Enclosure
from healthdesk.records.house import House
from healthdesk.records.letter import Block, LetterContent, ReplySlip, SpanStyle, Words, words
from healthdesk.records.letter_draft import LetterChoices, LetterFacts
from healthdesk.records.practitioner import Role
from healthdesk.rules.belgian_numbers import show_nihdi
from healthdesk.rules.disciplines import discipline_name
from healthdesk.rules.letter_ways import leaves_without_address, needs_address
from healthdesk.rules.phones import show_phone
from healthdesk.rules.representation import called


def framed(
    facts: LetterFacts,
    texts: Texts,
    choices: LetterChoices,
    *,
    address: tuple[Words, ...],
    to_name: str,
    title: str,
    subject: Words,
    salutation: Words,
    body: tuple[Block, ...],
) -> LetterContent:
    """A letter of this house by this writer."""
    house, date = facts.house, facts.today.isoformat()
    return LetterContent(
        language=texts.language,
        title=title,
        dated=facts.today,
        window_side=house.window_side,
        sender=house.name,
        sender_lines=sender_lines(house, texts),
        address=address,
        reference=(
            (texts.word("contact"), words(facts.writer)),
            (texts.word("your_reference"), words(choices.your_reference or texts.word("nothing"))),
            (texts.word("our_reference"), words(facts.number)),
            (texts.word("date"), words(date)),
        ),
        subject_label=texts.word("subject"),
        subject=subject,
        salutation=salutation,
        body=body,
        closing=texts.word("closing"),
        signature=_signature(facts, texts),
        enclosures_label=texts.word("enclosure" if len(facts.enclosures) == 1 else "enclosures"),
        enclosures=tuple(_enclosed(one, texts) for one in facts.enclosures),
        copies_label=texts.word("copy"),
        copies=choices.copied_to,
        running_head=" · ".join(word for word in (to_name, facts.number, date) if word),
        page_label=texts.word("page", page="{page}", pages="{pages}"),
    )


def _enclosed(one: Enclosure, texts: Texts) -> str:
    return texts.word("enclosed_pages", name=one.name, count=one.pages) if one.pages else one.name


def receiver(facts: LetterFacts, choices: LetterChoices, texts: Texts) -> tuple[str, tuple[str, ...]]:
    """Name and address lines of who gets a letter of her own: she herself, or who acts for her."""
    patient = facts.patient
    if not choices.to:
        return person.named(patient, facts.house), person.address_lines(patient, texts.language)
    one = called(patient, choices.to)
    lines = tuple(filter(None, (part.strip() for part in one.address.split(",")))) if one else ()
    return choices.to, lines or person.address_lines(patient, texts.language)


def receiver_lines(
    facts: LetterFacts, texts: Texts, choices: LetterChoices, name: str, lines: tuple[str, ...]
) -> tuple[Words, ...]:
    """The address block; where no address is known and the post asks for one, it says so to the writer.

    Once she let it stand the mark is gone: what leaves holds nothing that was meant for her alone.
    """
    block = [words(name)]
    if choices.attention.strip():
        block.append(words(texts.word("attention", name=choices.attention.strip())))
    block += [words(line) for line in lines]
    if not lines and needs_address(facts, choices) and not leaves_without_address(choices):
        block.append(words(f"({texts.word('partner_address')})", SpanStyle.MISSING))
    return tuple(block)


def slip_of(facts: LetterFacts, texts: Texts, code: str) -> ReplySlip:
    """The strip on which who gets the letter answers, with the code that leads back here; it names nobody."""
    slip = texts.own["slip"]
    back = ", ".join((facts.house.name, *facts.house.address_lines, *filter(None, (facts.house.email,))))
    return ReplySlip(
        title=slip["title"],
        code=code,
        squares=slip["squares"].format(code=code),
        choices=tuple(texts.said(one) for one in slip["choices"]),
        back_to=texts.said(slip["back_to"], {"house": back}),
    )


def sender_lines(house: House, texts: Texts) -> tuple[str, ...]:
    """Where the house is and how to reach it, at most four lines."""
    phone = texts.word("phone", number=show_phone(house.phone)) if house.phone else ""
    reach = " · ".join(word for word in (phone, house.email or "") if word)
    return tuple(line for line in (*house.address_lines, reach, house.website or "") if line)[:4]


def _function(facts: LetterFacts, texts: Texts) -> str:
    """What she does in the house; of a therapist what she is by training, where that is known."""
    trained = discipline_name(facts.writer_discipline, texts.language)
    told = "" if trained and facts.writer_function == Role.THERAPIST else facts.writer_function
    return ", ".join(filter(None, (texts.listed("functions", told), trained)))


def _signature(facts: LetterFacts, texts: Texts) -> tuple[str, ...]:
    lines = [facts.writer, _function(facts, texts)]
    if facts.writer_number:
        lines.append(texts.word("nihdi", number=show_nihdi(facts.writer_number)))
    return tuple(line for line in lines if line)
