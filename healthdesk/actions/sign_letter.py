"""Signing a letter with a card, between looking at it and sending it.

Nothing is kept here: what is signed lives with who asked until it is sent (`send_letter`), and when a
card says no, the letter is what it was. The PIN goes to the card and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import Preview, compose, facts_within
from healthdesk.errors import DeviceTrouble, NotAllowed
from healthdesk.exchange import signing_token
from healthdesk.letters import signature_place
from healthdesk.letters.letter import draw_counted
from healthdesk.letters.texts import Texts, day_in_words
from healthdesk.records.letter import LetterContent
from healthdesk.records.signature import SignatureWords, SignedPlace, SigningKey
from healthdesk.rules.roles import Right, require

Report = Callable[[str, int, int], None]
MOST = signature_place.MOST


@dataclass(frozen=True, slots=True)
class Signing:
    """A letter with room for signatures, and those that stand in it so far."""

    shown: Preview
    drawn: bytes
    """With the empty places; what is signed begins with these bytes."""
    pdf: bytes
    places: int
    names: tuple[str, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether everybody signed."""
        return len(self.names) == self.places


def begin(desk: Desk, shown: Preview, places: int = 1) -> Signing:
    """Draw what was shown with room for so many signatures. Raises `NotAllowed` as sending would."""
    require(desk.actor, Right.SEND_LETTERS)
    with desk.store.reading() as session:
        if facts_within(desk, session, shown.draft.facts.key) != shown.draft.facts:
            raise NotAllowed("letters.changed")
    draft = compose(shown.draft.facts, shown.draft.choices)
    if not draft.may_leave:
        raise NotAllowed("letters.not_ready")
    pdf, _pages = draw_counted(with_places(draft.content, places))
    return Signing(shown, pdf, pdf, places)


def with_places(content: LetterContent, places: int) -> LetterContent:
    """The same letter with room for so many signatures."""
    return replace(content, to_sign=signature_place.said(content.language, places))


def keys(desk: Desk, module: str) -> tuple[SigningKey, ...]:
    """With what somebody can sign now. `module` is the middleware chosen on this computer, or empty.

    Raises `DeviceTrouble` with what stands in the way.
    """
    require(desk.actor, Right.SEND_LETTERS)
    found = signing_token.keys_on_cards(module)
    today = desk.clock.today()
    good = tuple(one for one in found if one.valid_from <= today <= one.valid_until)
    if not good:
        late = max(found, key=lambda one: one.valid_until)
        if late.valid_from > today:
            day = day_in_words(late.valid_from, desk.language)
            raise DeviceTrouble("sign.not_yet_valid", name=late.name, day=day)
        day = day_in_words(late.valid_until, desk.language)
        raise DeviceTrouble("sign.expired", name=late.name, day=day)
    return good


@dataclass(frozen=True, slots=True)
class Hand:
    """With what somebody signs: a key, its PIN (empty where the card asks itself), where its software is."""

    key: SigningKey
    pin: str = field(repr=False)
    module: str
    stamps: str = ""
    """The address of a timestamp server; empty for none."""


def sign_first(desk: Desk, shown: Preview, places: int, hand: Hand, report: Report) -> Signing:
    """Draw what was shown with room for so many signatures, and put the first."""
    return sign(desk, begin(desk, shown, places), hand, report)


def sign(desk: Desk, signing: Signing, hand: Hand, report: Report) -> Signing:
    """Put one signature in the next place. Raises `DeviceTrouble`; then nothing was signed."""
    from healthdesk.exchange.pdf_signing import sign_pdf  # noqa: PLC0415 - 0.3 s that only who signs needs

    require(desk.actor, Right.SEND_LETTERS)
    key = hand.key
    if signing.is_complete:
        raise NotAllowed("sign.no_place_left")
    if key.name in signing.names:
        raise NotAllowed("sign.signed_already", name=key.name)
    now = desk.clock.now().astimezone(desk.clock.zone)
    texts = Texts(signing.shown.draft.content.language, "common")
    told = SignatureWords(
        signed=texts.word("signed_electronically"),
        name=key.name,
        moment=texts.word("signed_at", day=texts.day(now.date()), time=f"{now:%H:%M}"),
        language=texts.language,
        dated=now.date(),
    )
    number = len(signing.names) + 1
    place = SignedPlace(
        field=signature_place.field(number),
        picture=signature_place.draw(told, signing.places),
        said=signature_place.said_signed(told, number, signing.places),
        name_field=signature_place.name_field(number),
        who=signature_place.who_signed(told),
    )
    pdf = sign_pdf(hand.module, signing.pdf, place, key, hand.pin, now, report, hand.stamps)
    return replace(signing, pdf=pdf, names=(*signing.names, key.name))
