"""The page beside a letter about somebody, for herself, in plain words: of what it speaks, what is next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from healthdesk.letters.known_fields import of_copy
from healthdesk.letters.texts import Texts
from healthdesk.records.handout import Handout, HandoutPart
from healthdesk.records.house import HouseKind
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_text import AS_SHIPPED, HouseTexts
from healthdesk.records.partner import Partner
from healthdesk.records.person_copy import PersonCopy
from healthdesk.rules.phones import show_phone

KINDS = frozenset({LetterKind.REFERRAL, LetterKind.REPLY, LetterKind.FILE_REQUEST})
"""Letters about somebody to somebody else; every other kind is written to her."""
_DIRECTORY = "nl"
"""The language in which a house keeps what services say of themselves."""


def page(copy: PersonCopy, language: str, house: HouseTexts = AS_SHIPPED) -> Handout:
    """Final words."""
    texts = Texts(language, "person_copy", house)
    if copy.house.kind is HouseKind.TEJO:
        texts.own = _spoken_over(texts.own, texts.own.get("young", {}))
    of_copy(texts, copy.house, _values(copy, texts), _holds(copy))
    own = texts.own
    parts = (*_to_whom(copy, texts), *_what(copy, texts), _next(copy, texts), _yours(copy, texts))
    return Handout(
        title=own["titles"][copy.kind.value],
        person=copy.person,
        house=copy.house.name,
        house_lines=tuple(filter(None, (*copy.house.address_lines, show_phone(copy.house.phone or "")))),
        dated=copy.today,
        told_date=texts.day(copy.today),
        intro=texts.said(own["intro"][copy.kind.value]),
        parts=parts,
        foot=texts.said(own["foot"]),
        language=texts.language,
        page_label=own["page_label"],
        large=True,
    )


def _spoken_over(tree: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """The texts with those for the young in their place, piece by piece."""
    found = dict(tree)
    for key, said in other.items():
        found[key] = _spoken_over(tree.get(key, {}), said) if isinstance(said, dict) else said
    return found


def _values(copy: PersonCopy, texts: Texts) -> dict[str, str]:
    days = {"sent_on": copy.sent_on, "due": copy.due_on, "agreed_on": copy.agreed_on}
    told = {key: texts.day(day) for key, day in days.items() if day is not None}
    return told | {"partner": copy.to_name, "today": texts.day(copy.today)}


def _holds(copy: PersonCopy) -> tuple[str, ...]:
    found = {
        "sent": copy.sent_on is not None,
        "draft": copy.sent_on is None,
        "due": copy.due_on is not None,
        "no_phone": not copy.house.phone,
    }
    return tuple(key for key, holds in found.items() if holds)


def _to_whom(copy: PersonCopy, texts: Texts) -> tuple[HandoutPart, ...]:
    own = texts.own
    if copy.partner is None:
        return ()
    rows = _about(copy.partner, texts.language) if copy.kind is LetterKind.REFERRAL else ()
    told = tuple((own["labels"][key], value) for key, value in rows if value)
    return (HandoutPart(own["headings"]["partner"], copy.to_name, told),)


def _about(partner: Partner, language: str) -> tuple[tuple[str, str], ...]:
    """What a service says of itself stands there in one language: who reads another is not helped by it."""
    found = (
        ("does", partner.does),
        ("where", ", ".join(partner.address_lines)),
        ("phone", show_phone(partner.phone) if partner.phone else ""),
        ("mail", partner.email),
        ("website", partner.website),
        ("transport", partner.transport),
        ("cost", partner.cost),
        ("waiting", partner.waiting),
        ("documents", partner.documents),
    )
    everywhere = {"where", "phone", "mail", "website"}
    return tuple(one for one in found if language == _DIRECTORY or one[0] in everywhere)


def _what(copy: PersonCopy, texts: Texts) -> tuple[HandoutPart, ...]:
    own, words = texts.own, texts.own["told"]
    if copy.kind is LetterKind.FILE_REQUEST:
        return (HandoutPart(own["headings"]["told"], texts.said(own["file_told"])),)
    parts = []
    for heading, keys in (("told", copy.told), ("kept", copy.kept)):
        items = tuple(words[key] for key in keys if key in words)
        if items:
            parts.append(HandoutPart(own["headings"][heading], items=items))
    return tuple(parts)


def _next(copy: PersonCopy, texts: Texts) -> HandoutPart:
    said, referral = texts.own["next"], copy.referral
    keys = ["to_sign", "file"]
    if copy.kind is not LetterKind.FILE_REQUEST:
        own_hands = copy.kind is LetterKind.REFERRAL and referral is not None and referral.own_hands
        keys = ["own_hands" if own_hands else "by_us"]
    if copy.kind is LetterKind.REFERRAL:
        keys.append("answer")
        keys += ["bridging"] if referral is not None and referral.bridging else []
    return HandoutPart(texts.own["headings"]["next"], " ".join(texts.said(said[key]) for key in keys))


def _yours(copy: PersonCopy, texts: Texts) -> HandoutPart:
    said, keys = texts.own["yours"], ["read"]
    if copy.kind is not LetterKind.FILE_REQUEST and (copy.agreed_on is not None or copy.sent_on is None):
        keys = ["agreed" if copy.agreed_on is not None else "not_agreed", "read"]
    return HandoutPart(texts.own["headings"]["yours"], " ".join(texts.said(said[key]) for key in keys))
