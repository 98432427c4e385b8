"""What was read from a Belgian identity card: only what a registration needs, in the card's own words.

No photo, no special status, no card number, no nationality: what is not asked for is not read.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class EidCard:
    """Each text as the card or the file has it; empty where it says nothing."""

    national_number: str = ""
    family: str = ""
    given: str = ""
    """The first names, without the letter of a third."""
    born: str = ""
    """`21 MAAR 1985`, `21.MÄR.1985`, `1985` or, from a file, `19850321`."""
    sex: str = ""
    """M, F, V or W; from a file male or female."""
    street_and_number: str = ""
    """One text: street, number and box."""
    postcode: str = ""
    town: str = ""
