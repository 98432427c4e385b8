"""How a letter leaves the house, and what that asks of it."""

from __future__ import annotations

from healthdesk.records.house import House, HouseKind, IdentityLevel
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterChoices, LetterFacts
from healthdesk.rules.person_names import age_on
from healthdesk.rules.representation import is_child

BY_HAND, POST, MAIL = "by_hand", "post", "mail"
_OF_AGE = 18
_ASKS_TO_COME = frozenset({LetterKind.INVITATION, LetterKind.CONFIRMATION})
"""What asks her to come, or tells when: of a child that is for who brings her."""
_TO_WHO_IS_NOT_HERE = frozenset({LetterKind.INVITATION, LetterKind.DEREGISTRATION})
"""What reaches somebody who does not stand at the desk; all else of her own is given there."""


def handed_by(facts: LetterFacts, choices: LetterChoices) -> str:
    """As the writer chose; else as is usual for a letter of this kind."""
    return choices.handed or _usual(facts, choices)


def usual_for_many(house: House) -> str:
    """Letters to many leave by post, but not where nobody at home may know that somebody comes."""
    return BY_HAND if house.identity_default is IdentityLevel.PSEUDONYM else POST


def goes_to_who_decides(facts: LetterFacts) -> bool:
    """Whether it is about a child and meant for her parent; at TEJO a young person comes by herself."""
    asks = facts.key.kind in _ASKS_TO_COME and facts.house.kind is not HouseKind.TEJO
    return asks and is_child(facts.patient, facts.today)


def needs_address(facts: LetterFacts, choices: LetterChoices) -> bool:
    """Whether it goes nowhere without one: what is carried by hand or mailed needs no envelope."""
    return handed_by(facts, choices) == POST


_WITHOUT_ADDRESS = frozenset({"letters.check.address_missing", "letters.check.no_own_address"})


def leaves_without_address(choices: LetterChoices) -> bool:
    """Whether the writer said it may leave so: somebody adds the address by hand."""
    return any(one.partition(":")[0] in _WITHOUT_ADDRESS for one in choices.accepted)


def _usual(facts: LetterFacts, choices: LetterChoices) -> str:
    if facts.referral is not None:
        return BY_HAND if facts.referral.own_hands else POST
    if facts.key.kind is LetterKind.FILE_REQUEST:
        return POST
    if facts.key.kind in _TO_WHO_IS_NOT_HERE and not _seen_at_home(facts, choices):
        return POST
    return BY_HAND


def _seen_at_home(facts: LetterFacts, choices: LetterChoices) -> bool:
    """Whether others would open it, or see the envelope, of whom nobody said that they may know.

    A letter to a parent by name is for that parent.
    """
    if choices.to:
        return False
    age = age_on(facts.patient, facts.today)
    return usual_for_many(facts.house) == BY_HAND or (age is not None and age < _OF_AGE)
