"""What is signed when a form is: the whole or parts of it, as what, and by whom it may be."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from healthdesk.records.questionnaire import Form, SignatureAsked
from healthdesk.records.questionnaire_response import Coding, Signature
from healthdesk.rules.form_filling import FormFilling

SYSTEM = "urn:iso-astm:E1762-95:2013"
"""The list of kinds of signature that FHIR names."""
AUTHOR = Coding("1.2.840.10065.1.12.1.1", SYSTEM, "Author's Signature")
_ARC = "1.2.840.10065.1.12.1."
_CONSENT = _ARC + "7"


@dataclass(frozen=True, slots=True)
class ToSign:
    """One signature that a form asks: under what, as what, and whether it is the person's own."""

    link_id: str
    what: str
    as_what: str
    kind: Coding
    is_hers: bool = False
    """A consent is hers to give: she signs by hand, and that she did is what is kept."""


def to_sign(filling: FormFilling, language: str | None = None) -> tuple[ToSign, ...]:
    """What a form asks to be signed as it is answered now; a part without an answer is not signed."""
    form = filling.form
    found = [_asked("", form.title.said_in(language), form.signature, language)] if form.signature else []
    answered = {link for place in filling.asked_places() if filling.answers(place) for link, _n in place}
    found += [
        _asked(link, item.words.said_in(language), item.signature, language)
        for link, item in filling.index.items.items()
        if item.signature is not None and link in answered
    ]
    return tuple(found)


def _asked(link_id: str, what: str, asked: SignatureAsked, language: str | None) -> ToSign:
    return ToSign(link_id, what, asked.words.said_in(language), _kind(asked), is_hers(asked))


def _kind(asked: SignatureAsked) -> Coding:
    kind = asked.kind
    if kind is None:
        return AUTHOR
    if not kind.system and kind.code.startswith(_ARC):
        return Coding(kind.code, SYSTEM, kind.display)
    return kind


def is_hers(asked: SignatureAsked) -> bool:
    """Whether the person herself signs, and not who fills in with her."""
    return asked.kind is not None and asked.kind.code == _CONSENT


def as_what(form: Form, signature: Signature, language: str | None = None) -> str:
    """As what somebody signed, in the words of the form where it has some."""
    asked = next((one.signature for one in form.walk() if one.link_id == signature.link_id), None)
    asked = asked if signature.link_id else form.signature
    said = asked.words.said_in(language) if asked is not None else ""
    return said or ("" if signature.kind == AUTHOR else signature.kind.display)


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who signs: where she is kept, and her name."""

    reference: str
    name: str


def signatures(
    asked: Collection[ToSign], by_hand: Collection[str], here: Signer, person: Signer, now: dt.datetime
) -> tuple[Signature, ...]:
    """The signatures that are kept; `by_hand`: the linkIds that the person signed herself, on paper."""
    return tuple(
        Signature(one.link_id, one.kind, now, signer.name, signer.reference)
        for one in asked
        for signer in [person if one.link_id in by_hand else here]
    )
