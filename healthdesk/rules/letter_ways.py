"""How a letter leaves the house, and what that asks of it."""

from __future__ import annotations

from healthdesk.records.letter_draft import LetterChoices, LetterFacts

BY_HAND, POST, MAIL = "by_hand", "post", "mail"


def handed_by(facts: LetterFacts, choices: LetterChoices) -> str:
    """As the writer chose; else she takes it along where that was agreed, or where it is hers alone."""
    own_hands = facts.referral is None or facts.referral.own_hands
    return choices.handed or (BY_HAND if own_hands else POST)


def needs_address(facts: LetterFacts, choices: LetterChoices) -> bool:
    """Whether it goes nowhere without one: what is carried by hand or mailed needs no envelope."""
    return handed_by(facts, choices) == POST
