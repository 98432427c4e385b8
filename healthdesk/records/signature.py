"""Electronic signatures: with what somebody can sign, and what was found in a file that was signed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

NAME_BESIDE = "-name"
"""Behind the name of a place in the file: the words beside it that say who signed there."""


class PinAsked(StrEnum):
    """Who asks for the PIN. Nobody keeps it."""

    HERE = "here"
    """Our own window, at the moment of signing."""
    BY_CARD = "by_card"
    """The reader's keys, or the window of the card's own software."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningKey:
    """A certificate on a card with which somebody can put a name under something."""

    card: str
    """The serial number of the card, as PKCS#11 tells it."""
    key: str
    """Which key on it."""
    name: str
    issuer: str
    valid_from: date
    valid_until: date
    pin: PinAsked
    tells_number: bool
    """Whether the certificate holds a number of the person: whoever opens the file can read it."""


class Since(StrEnum):
    """What happened to a file after somebody signed it."""

    NOTHING = "nothing"
    OTHERS_SIGNED = "others_signed"
    CHANGED = "changed"
    UNCLEAR = "unclear"
    """Signed in a way that we cannot judge."""


class Trust(StrEnum):
    """Whether the house knows who vouches for a certificate."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    NOT_VALID_THEN = "not_valid_then"
    """It is of a known one, and had not begun or was over on the day that the signature tells."""
    NOT_FOR_SIGNING = "not_for_signing"
    """Meant to prove who somebody is, not to sign with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundSignature:
    """One signature in a file."""

    name: str
    issuer: str
    at: datetime | None
    """By the clock of the computer that signed."""
    since: Since
    trust: Trust
    root: str = ""
    """The certificate of the house's list that everything hangs from, where there is one."""
    stamped_at: datetime | None = None
    """By the clock of a timestamp server; None where none was asked while signing, or its stamp is broken."""
    stamped_by: str = ""
    clock_known: bool = False
    """Whether somebody on the house's list vouches for that server."""

    @property
    def holds(self) -> bool:
        """Whether what was signed is still what stands there."""
        return self.since in {Since.NOTHING, Since.OTHERS_SIGNED}

    @property
    def is_fine(self) -> bool:
        """Whether nobody has to look at it any more."""
        return self.holds and self.trust is Trust.KNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownRoot:
    """A certificate that the house trusts to vouch for others."""

    name: str
    sha256: str
    valid_until: date
    certificate: str
    """As PEM."""
    added_on: date | None = None
    added_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignaturePolicy:
    """What the house chose about signatures."""

    roots: tuple[KnownRoot, ...] = ()
    stamps: str = ""
    """The address of the timestamp server that is asked while signing; empty: none is."""
    version: int = 0
    """0: the house did not say yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedPlace:
    """A place in the file, and what the eye sees and the ear hears there once somebody signed in it."""

    field: str
    picture: bytes
    """A page; the place shows the top left of it."""
    said: str
    """What the place is called then, where it is the first."""
    name_field: str = ""
    """Where a later one fills in who signed; empty where the place itself says it."""
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureWords:
    """What stands in the place of a signature, in the language of the letter."""

    signed: str
    name: str
    moment: str
    language: str
    dated: date
