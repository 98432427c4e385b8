"""What a letter that came in proves, and what was laid on its pages since: told before it is taken in."""

from __future__ import annotations

from dataclasses import dataclass

from healthdesk.actions.check_signatures import Checked, in_bytes
from healthdesk.actions.desk import Desk
from healthdesk.rules.roles import Right, require


@dataclass(frozen=True, slots=True)
class Proof:
    """Of one letter."""

    signed: Checked | None
    """Who signed it and whether that still holds; None for one that nobody signed."""
    has_notes: bool
    """Whether something was laid on its pages after it was made: a remark, a stamp, a mark."""


def proof_of(desk: Desk, name: str, pdf: bytes) -> Proof:
    """For the slow lane. Of a bundle, and of a copy with a password, the letter within counts."""
    from healthdesk.letters.carried_data import has_notes, letter_within  # noqa: PLC0415 - 0.3 s, as there

    require(desk.actor, Right.MAKE_REFERRALS)
    within = letter_within(name, pdf)
    found = (in_bytes(desk, one, name) for one in dict.fromkeys((pdf, within)))
    signed = next((one for one in found if one.lines), None)
    return Proof(signed, has_notes(name, pdf) or has_notes(name, within))
