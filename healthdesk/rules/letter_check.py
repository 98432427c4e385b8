"""What to look at before a letter leaves the house; each remark with ways to solve it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any

from stdnum.be import bis, nn

from healthdesk.records.consent import Consent, ShareScope
from healthdesk.records.house import HouseKind, IdentityLevel
from healthdesk.records.letter import (
    Block,
    Columns,
    Facts,
    Heading,
    LetterContent,
    LetterKind,
    Listed,
    Paragraph,
    SpanStyle,
    Words,
    plain,
    words,
)
from healthdesk.records.letter_draft import LetterChoices, LetterFacts, LetterPart, Remark, Way, Weight
from healthdesk.records.partner import Partner
from healthdesk.records.related_person import RelatedPerson
from healthdesk.resource_paths import resource
from healthdesk.rules.consents_hold import is_about
from healthdesk.rules.deceased import has_died
from healthdesk.rules.letter_doubts import doubts, names_of
from healthdesk.rules.letter_ways import BY_HAND, goes_to_who_decides, handed_by, needs_address
from healthdesk.rules.person_names import official_name, shown_name
from healthdesk.rules.representation import acting, called, may_be_written_to, stands

_IDENTIFYING = frozenset({ShareScope.BIRTH_DATE, ShareScope.ADDRESS, ShareScope.NATIONAL_NUMBER})
_ADDRESS_FIELDS = frozenset({"address_lines", "address"})
_NOT_TO_HER = frozenset({LetterKind.FILE_REQUEST, LetterKind.ATTENDANCE})
"""Letters about a person that are not sent to where she lives."""
_TO_WHO_LIVES = frozenset(
    {
        *(LetterKind.REFERRAL, LetterKind.FILE_REQUEST, LetterKind.CLOSING),
        *(LetterKind.ENROLMENT, LetterKind.DEREGISTRATION),
    }
)
"""Letters that speak to somebody, or ask for care, as if she lives; what asks her to come does not open."""
_MOST_ADDRESS_LINES = 7
_LONG_NUMBER = re.compile(r"\d[\d .\-/]{6,}\d")


@dataclass(frozen=True, slots=True)
class _Case:
    facts: LetterFacts
    choices: LetterChoices
    parts: tuple[LetterPart, ...]
    content: LetterContent
    uncovered: tuple[str, ...]
    text_to_check: bool
    house_gaps: frozenset[str]


def check(
    facts: LetterFacts,
    choices: LetterChoices,
    parts: tuple[LetterPart, ...],
    content: LetterContent,
    *,
    uncovered: tuple[str, ...] = (),
    text_to_check: bool = False,
    house_gaps: frozenset[str] = frozenset(),
) -> tuple[Remark, ...]:
    """Every remark, the serious ones first; what is in order is said too.

    `uncovered` are characters that no face can print; `text_to_check` says that nobody vouched for
    the words of this kind of letter yet; `house_gaps` are marks for what the house did not say of itself.
    """
    case = _Case(facts, choices, parts, content, uncovered, text_to_check, house_gaps)
    found = [
        *_consent(case),
        *_died(case),
        *_own_hands(case),
        *_parts(case),
        *_gaps(case),
        *_invited(case),
        *_identity(case),
        *doubts(facts, parts, _typed_too(case)),
        *_reaching(case),
        *_people_around(case),
        *_receiver(case),
        *_copies(case),
        *_enclosures(case),
        *_paper(case),
    ]
    if not found:
        found = [Remark("letters.check.nothing", Weight.FINE)]
    settled = [_settled(remark, choices.accepted) for remark in found]
    order = list(Weight)[::-1]
    return tuple(sorted(settled, key=lambda remark: order.index(remark.weight)))


def _settled(remark: Remark, accepted: tuple[str, ...]) -> Remark:
    if remark.weight is Weight.LOOK and remark.name in accepted:
        return replace(remark, weight=Weight.WAIVED, ways=())
    return remark


# --- may it be told


def _consent(case: _Case) -> Iterator[Remark]:
    partner, consent = case.facts.partner, case.facts.consent
    if case.facts.referral is None or partner is None:
        return
    name = shown_name(case.facts.patient)
    tejo, referral = case.facts.house.kind is HouseKind.TEJO, case.facts.key.kind is LetterKind.REFERRAL
    if tejo and referral and not case.facts.referral.at_request:
        yield Remark("letters.check.not_asked_for", Weight.STOP, {}, (Way.OPEN_REFERRAL,))
    trouble = _no_consent(consent, partner, case)
    if trouble and _tells_nothing(case):
        yield Remark("letters.check.by_number", Weight.FINE, {"partner": partner.name})
    elif trouble:
        yield Remark(
            f"letters.check.{trouble}",
            Weight.STOP,
            {"person": name, "partner": partner.name},
            (Way.NOTE_CONSENT,),
        )
    elif consent is not None:
        only = consent.partner_id == partner.id
        key = "letters.check.agreed_only_here" if only else "letters.check.agreed"
        yield Remark(key, Weight.FINE, {"person": name, "day": consent.given_on.isoformat()})


def _own_hands(case: _Case) -> Iterator[Remark]:
    """What she takes along herself does not go another way behind her back: that is for her to choose."""
    referral = case.facts.referral
    if referral is None or not referral.own_hands or case.facts.key.kind is not LetterKind.REFERRAL:
        return
    if handed_by(case.facts, case.choices) != BY_HAND:
        told = {"person": shown_name(case.facts.patient)}
        yield Remark("letters.check.own_hands", Weight.STOP, told, (Way.OPEN_REFERRAL,))


def _tells_nothing(case: _Case) -> bool:
    """A withdrawal by the number of our letter alone: an agreement that ended may be why."""
    scoped = any(part.taken and part.scope is not None for part in case.parts)
    return case.facts.key.kind is LetterKind.WITHDRAWAL and not scoped


def _no_consent(consent: Consent | None, partner: Partner, case: _Case) -> str:
    if consent is None:
        return "no_consent"
    if consent.withdrawn_on is not None:
        return "consent_withdrawn"
    if consent.until is not None and consent.until < case.facts.today:
        return "consent_expired"
    return "" if is_about(consent, partner) else "consent_other_partner"


def _died(case: _Case) -> Iterator[Remark]:
    if case.facts.key.kind in _TO_WHO_LIVES and has_died(case.facts.patient):
        ways = (Way.OPEN_PERSON, Way.ACCEPT)
        yield Remark("letters.check.has_died", Weight.LOOK, {"person": shown_name(case.facts.patient)}, ways)


def _parts(case: _Case) -> Iterator[Remark]:
    for part in case.parts:
        named = {"part": part.called}
        if part.taken and not part.text.strip():
            ways = (Way.FILL, Way.LEAVE_OUT) if part.can_leave_out else (Way.FILL,)
            yield Remark("letters.check.empty", Weight.STOP, named, ways, part.key)
        elif part.taken and not part.agreed and case.facts.consent is not None:
            ways = (Way.LEAVE_OUT, Way.NOTE_CONSENT) if part.can_leave_out else (Way.NOTE_CONSENT,)
            yield Remark("letters.check.not_agreed", Weight.STOP, named, ways, part.key)


# --- is it whole


def _gaps(case: _Case) -> Iterator[Remark]:
    empty = {part.key for part in case.parts if part.taken and not part.text.strip()}
    partner = case.facts.partner
    not_agreed = partner is not None and _no_consent(case.facts.consent, partner, case)
    if empty or (not_agreed and not _tells_nothing(case)):
        return  # said already, with the part or the agreement that it is about
    own_hands = case.facts.referral is None  # it stays there, with the gap marked
    weight, last = (Weight.LOOK, (Way.ACCEPT,)) if own_hands else (Weight.STOP, ())
    for gap in dict.fromkeys(_missing(case.content)):
        of_house = gap in case.house_gaps
        part = next((one for one in case.parts if one.taken and one.can_edit and gap in one.text), None)
        ways = (Way.OPEN_HOUSE if of_house else Way.OPEN_PERSON, *((Way.FILL,) if part is not None else ()))
        key = "letters.check.gap_of_house" if of_house else "letters.check.gap"
        named = part.key if part is not None else ""
        yield Remark(key, weight, {"gap": gap}, (*ways, *last), named, about=gap)


def _missing(content: LetterContent) -> Iterator[str]:
    for said in _spoken(content):
        for span in said:
            if span.style is SpanStyle.MISSING:
                yield span.text


def _invited(case: _Case) -> Iterator[Remark]:
    """Whom it asks to come, and when: its slip asks whether that suits."""
    if goes_to_who_decides(case.facts) and not case.choices.to:
        told = {"person": shown_name(case.facts.patient)}
        some = any(not one.never for one in acting(case.facts.patient, case.facts.today))
        key = "letters.check.to_child_choose" if some else "letters.check.to_child"
        ways = (Way.READDRESS,) if some else ()
        yield Remark(key, Weight.LOOK, told, (*ways, Way.OPEN_PERSON, Way.ACCEPT), "to" if some else "")
    moment = next((part for part in case.parts if part.key == "moment"), None)
    if moment is not None and not moment.taken:
        named = {"part": moment.called}
        yield Remark("letters.check.no_moment", Weight.LOOK, named, (Way.FILL, Way.ACCEPT), moment.key)


# --- who may be known


def _identity(case: _Case) -> Iterator[Remark]:
    text = _typed_too(case)
    person = next((part for part in case.parts if part.key == "person"), None)
    name = case.facts.patient.used_name or official_name(case.facts.patient)
    if person is not None and not person.taken and _names(text, name):
        key, ways = _where(case, lambda said: _names(said, name))
        yield Remark("letters.check.name_still_there", Weight.STOP, {"name": name}, ways, key)
    if case.facts.house.identity_default is not IdentityLevel.PSEUDONYM:
        return
    for part in case.parts:
        if part.taken and part.scope in _IDENTIFYING:
            yield Remark(
                "letters.check.not_in_this_house",
                Weight.STOP,
                {"part": part.called, "house": case.facts.house.name},
                (Way.LEAVE_OUT,),
                part.key,
            )
    if _identifies(text, case):
        key, ways = _where(case, lambda said: _identifies(said, case))
        yield Remark("letters.check.identifies", Weight.STOP, {"house": case.facts.house.name}, ways, key)


def _identifies(text: str, case: _Case) -> bool:
    family = case.facts.patient.official_family
    return _names(text, family) or any(_is_national_number(one) for one in _long_numbers(text))


def _where(case: _Case, stands: Callable[[str], bool]) -> tuple[str, tuple[Way, ...]]:
    """In which part something stands, and what can be done about it there.

    What stands in none of them was typed at the head of the letter, or came from a file: from that of
    whoever it is sent to, of the person, or of the house, which says its texts in its own words.
    """
    for part in case.parts:
        if part.taken and stands(part.text):
            first = Way.FILL if part.can_edit else Way.OPEN_PERSON
            return part.key, (first, Way.LEAVE_OUT) if part.can_leave_out else (first,)
    chosen, partner, house = case.choices, case.facts.partner, case.facts.house
    heading = {"attention": chosen.attention, "reference": chosen.your_reference, "copies": chosen.copies}
    typed = next((field for field, said in heading.items() if stands(said)), "")
    if typed:
        return typed, (Way.READDRESS,)
    if partner is not None and stands("\n".join((partner.name, *partner.address_lines))):
        return "", (Way.OPEN_PARTNER,)
    of_person = stands("\n".join(names_of(case.facts.patient)))
    of_house = stands("\n".join((house.name, *house.address_lines)))
    return "", (Way.OPEN_PERSON,) if of_person and not of_house else (Way.OPEN_PERSON, Way.OPEN_HOUSE)


def _names(text: str, name: str) -> bool:
    return len(name) > 2 and re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) is not None


def _long_numbers(text: str) -> list[str]:
    return [re.sub(r"\D", "", found) for found in _LONG_NUMBER.findall(text)]


def _is_national_number(digits: str) -> bool:
    return len(digits) == 11 and bool(nn.is_valid(digits) or bis.is_valid(digits))


def _reaching(case: _Case) -> Iterator[Remark]:
    patient = case.facts.patient
    unsafe = [one.value for one in patient.contact_points if not one.safe]
    if _tells_one(_typed_too(case), unsafe):
        key, ways = _where(case, lambda said: _tells_one(said, unsafe))
        yield Remark("letters.check.unsafe_contact", Weight.STOP, {}, ways, key)
    if case.facts.key.kind not in _NOT_TO_HER and case.facts.referral is None and patient.contact_rule:
        yield Remark("letters.check.mind_rule", Weight.LOOK, {"rule": patient.contact_rule}, (Way.ACCEPT,))


def _tells_one(text: str, ways: Iterable[str]) -> bool:
    """Whether one of these ways to reach somebody stands there, however it was typed."""
    numbers = _long_numbers(text)
    for way in ways:
        tail = re.sub(r"\D", "", way)[-8:]
        if way.casefold() in text.casefold() or (
            len(tail) == 8 and any(one.endswith(tail) for one in numbers)
        ):
            return True
    return False


def _people_around(case: _Case) -> Iterator[Remark]:
    """Nobody around the person gets a letter, or is named in the address, whom we may not write to."""
    patient, to = case.facts.patient, case.choices.to
    if to:
        one = called(patient, to)
        trouble = _no_letter_to(one) if one is not None else "stranger"
        if one is not None and not trouble and not stands(one, patient, case.facts.today):
            trouble = "acts_no_more"
        if trouble:
            ways = (Way.READDRESS, Way.OPEN_PERSON)
            yield Remark(f"letters.check.{trouble}", Weight.STOP, {"name": to}, ways, "to", about=to)
        else:
            yield Remark("letters.check.to_representative", Weight.FINE, {"name": to})
    text = _typed_too(case)
    for one in patient.related:
        told, trouble = {"name": one.name}, _no_letter_to(one)
        for field, said in (("attention", case.choices.attention), ("copies", case.choices.copies)):
            if trouble and _names(said, one.name):
                ways = (Way.READDRESS, Way.OPEN_PERSON)
                yield Remark(f"letters.check.{trouble}", Weight.STOP, told, ways, field, about=one.name)
        if one.never and one.phone and _tells_one(text, (one.phone,)):
            key, found = _where(case, partial(_tells_one, ways=(one.phone,)))
            yield Remark("letters.check.never_in_words", Weight.STOP, told, found, key, about=one.name)


def _no_letter_to(one: RelatedPerson) -> str:
    if one.never:
        return "never_write"
    return "" if may_be_written_to(one) else "not_to_write"


# --- does it reach who needs it, and no more than that


@cache
def _receivers() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("letter_texts", "receivers.json").read_text(encoding="utf-8"))
    return found


def usually_needed(partner: Partner) -> frozenset[ShareScope]:
    """What a receiver of this kind usually needs."""
    table = _receivers()
    needed = set(table["everyone"])
    if partner.kind in table["care_kinds"]:
        needed |= set(table["care"])
    if partner.kind in table["national_number_kinds"]:
        needed.add(ShareScope.NATIONAL_NUMBER.value)
    return frozenset(ShareScope(one) for one in needed)


def _receiver(case: _Case) -> Iterator[Remark]:
    partner = case.facts.partner
    if partner is None:
        yield from _own_address(case)
        yield from _typed_address(case)
        return
    needed = usually_needed(partner)
    too_much = [part for part in case.parts if part.taken and part.scope and part.scope not in needed]
    for part in too_much:
        yield Remark(
            "letters.check.too_much",
            Weight.LOOK,
            {"part": part.called, "partner": partner.name},
            (Way.LEAVE_OUT, Way.ACCEPT),
            part.key,
        )
    if not too_much:
        yield Remark("letters.check.not_too_much", Weight.FINE, {"partner": partner.name})
    ways = (Way.OPEN_PARTNER, Way.ACCEPT)
    if not partner.address_lines:
        if needs_address(case.facts, case.choices):
            yield Remark("letters.check.address_missing", Weight.LOOK, {"partner": partner.name}, ways)
    elif _ADDRESS_FIELDS & set(partner.to_check):
        yield Remark("letters.check.address_to_check", Weight.LOOK, {"partner": partner.name}, ways)
    if partner.only_through and case.facts.key.kind is LetterKind.REFERRAL:
        told = {"partner": partner.name, "through": partner.only_through.rstrip(".")}
        yield Remark("letters.check.only_through", Weight.LOOK, told, ways)


def _typed_address(case: _Case) -> Iterator[Remark]:
    """Of whom the writer names herself: a name alone is no address."""
    part = next((part for part in case.parts if part.key == "receiver"), None)
    lines = [line.strip() for line in part.text.splitlines() if line.strip()] if part is not None else []
    if len(lines) == 1 and needs_address(case.facts, case.choices):
        ways = (Way.FILL, Way.ACCEPT)
        yield Remark("letters.check.address_missing", Weight.LOOK, {"partner": lines[0]}, ways, "receiver")


def _copies(case: _Case) -> Iterator[Remark]:
    """The agreement is about one receiver: for each copy somebody says that it is in order."""
    names = "; ".join(case.choices.copied_to)
    if names:
        told = {"names": names, "person": shown_name(case.facts.patient)}
        ways = (Way.READDRESS, Way.ACCEPT)
        yield Remark("letters.check.copies", Weight.LOOK, told, ways, "copies", about=names)


def _enclosures(case: _Case) -> Iterator[Remark]:
    """Nobody but who looked into a file knows what it tells: for each lot of them somebody says so."""
    enclosed = case.facts.enclosures
    if case.facts.partner is None or not enclosed:
        return
    told = {"person": shown_name(case.facts.patient), "names": ", ".join(one.name for one in enclosed)}
    which = " ".join(one.sha256[:16] for one in enclosed)
    yield Remark("letters.check.enclosures", Weight.LOOK, told, (Way.ACCEPT,), which)


def _own_address(case: _Case) -> Iterator[Remark]:
    if case.facts.key.kind in _NOT_TO_HER or not needs_address(case.facts, case.choices):
        return
    one = called(case.facts.patient, case.choices.to)
    if one is not None and one.address:
        return
    if not any(one.stays_here and (one.street or one.town) for one in case.facts.patient.addresses):
        yield Remark("letters.check.no_own_address", Weight.LOOK, {}, (Way.OPEN_PERSON, Way.ACCEPT))


def _paper(case: _Case) -> Iterator[Remark]:
    if case.uncovered:
        key, ways = _where(case, lambda said: any(sign in said for sign in case.uncovered))
        told = {"characters": " ".join(case.uncovered)}
        yield Remark("letters.check.uncovered", Weight.STOP, told, ways, key)
    if len(case.content.address) > _MOST_ADDRESS_LINES:
        yield Remark("letters.check.long_address", Weight.LOOK, {}, (Way.ACCEPT,))
    if not case.facts.house.address_lines:
        yield Remark("letters.check.house_address", Weight.LOOK, {}, (Way.OPEN_HOUSE, Way.ACCEPT))
    if case.text_to_check:
        yield Remark("letters.check.text_to_check", Weight.LOOK, {}, (Way.OPEN_HOUSE, Way.ACCEPT))


# --- all the words of a letter


def _typed_too(case: _Case) -> str:
    """All its words, with what somebody typed above them: for whom, and their reference."""
    return "\n".join((everything_said(case.content), case.choices.attention, case.choices.your_reference))


def everything_said(content: LetterContent) -> str:
    """All words of the letter that were written for this person, as plain text."""
    return "\n".join(plain(said) for said in _spoken(content))


def _spoken(content: LetterContent) -> Iterator[Words]:
    yield content.subject
    yield content.salutation
    for block in content.body:
        yield from _said(block)
    for enclosed in content.enclosures:
        yield words(enclosed)


def _said(block: Block) -> Iterable[Words]:
    match block:
        case Heading(text) | Paragraph(text):
            return (text,)
        case Listed(items, _):
            return items
        case Columns(rows, _):
            return tuple(cell for row in rows for cell in row)
        case Facts(rows):
            return tuple(value for _name, value in rows)
        case _:
            return ()
