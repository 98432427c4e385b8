"""What somebody is told of a letter about her: to whom, of what it speaks, what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from healthdesk.records.house import House
from healthdesk.records.letter import LetterKind
from healthdesk.records.partner import Partner
from healthdesk.records.referral import Referral


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCopy:
    """All that the page can be made of. `told` and `kept` are parts of the letter by their key."""

    kind: LetterKind
    house: House
    person: str
    to_name: str
    partner: Partner | None = None
    referral: Referral | None = None
    told: tuple[str, ...] = ()
    """Empty where nobody noted of what a letter spoke."""
    kept: tuple[str, ...] = ()
    """Parts that could have gone along and did not."""
    agreed_on: date | None = None
    """None where nothing holds."""
    sent_on: date | None = None
    """None while it is being written."""
    due_on: date | None = None
    """By when an answer is expected."""
    today: date
