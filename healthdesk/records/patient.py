"""Somebody who comes to the house (FHIR Patient). Nothing but an id, a code and a version is certain.

A person may be a code and an age; no field for a name, a birth date or a number has to be filled.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from healthdesk.records.house import IdentityLevel
from healthdesk.records.related_person import RelatedPerson

DAY_UNKNOWN = "unknown"
"""Of somebody of whom it is known that she died, and not when."""
HOME_COUNTRY = "BE"
"""Of who lives there nobody names the country."""
OLDEST = 130
"""Nobody is older: an age above it is a slip of the keyboard, of a person and of whom somebody sees."""


class IdentifierKind(StrEnum):
    """Which number."""

    NATIONAL = "ssin"
    BIS = "bis"
    OCMW_CARD = "ocmw"
    OTHER = "other"


PERSONAL = frozenset({IdentifierKind.NATIONAL, IdentifierKind.BIS})
"""The numbers of the national register: of these somebody has one at a time."""


@dataclass(frozen=True, slots=True)
class Identifier:
    """A number by which somebody else knows this person; old ones are kept with their last day."""

    kind: IdentifierKind
    value: str
    """Digits only for national and BIS numbers."""
    until: date | None = None
    """Last day it was in use; None while it is."""
    since: date | None = None
    """First day on which it was known here; None where nobody noted it."""


class ContactKind(StrEnum):
    """A way to reach somebody."""

    PHONE = "phone"
    SMS = "sms"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """One way to reach the person, and whether it is safe to use."""

    kind: ContactKind
    value: str
    """A phone number in E.164 or a short number; an address."""
    safe: bool = True
    """False: never use it, whatever the reason (somebody at home must not know)."""
    rule: str = ""
    """In the person's words: "sms na 16 u"."""


class AccessNeed(StrEnum):
    """What somebody needs to come, talk and wait. Flags, never free text."""

    STEP_FREE = "step_free"
    LOW_STIMULUS = "low_stimulus"
    COMPANION = "companion"
    ASSISTANCE_DOG = "assistance_dog"
    FEMALE_THERAPIST = "female_therapist"
    MALE_THERAPIST = "male_therapist"
    NO_WAITING_ROOM = "no_waiting_room"
    OWN_ENTRANCE = "own_entrance"


@dataclass(frozen=True, slots=True)
class SpokenLanguage:
    """A language this person speaks or signs."""

    code: str
    """BCP-47; vgt is Flemish sign language."""
    preferred: bool = False
    interpreter: bool = False
    """Whether a talk with us needs an interpreter for it."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where somebody is domiciled or really stays."""

    street: str
    postcode: str
    town: str
    country: str = HOME_COUNTRY
    stays_here: bool = True


@dataclass(frozen=True, slots=True)
class Membership:
    """Membership of a ziekenfonds, as on the klever (FHIR Coverage)."""

    fund: str
    """Three digits."""
    number: str
    increased: bool | None = None
    """Verhoogde tegemoetkoming; None when not known."""


@dataclass(frozen=True, slots=True)
class Capacity:
    """Whether somebody judged the person able to decide, and why; another matter than the age of signing."""

    able: bool
    judged_by: str
    judged_on: date
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """One person's own data."""

    id: UUID
    code: str
    """Short and readable: J-7K3M at TEJO, P-48213 elsewhere."""
    identity: IdentityLevel = IdentityLevel.FULL
    used_name: str = ""
    """What this person is called; a pseudonym where the house asks for no more."""
    official_given: str = ""
    official_family: str = ""
    native_name: str = ""
    """The name in its own script."""
    pronouns: str = ""
    birth_date: str = ""
    """ISO, possibly partial: 1950, 2008-03, 2008-03-14."""
    age: int | None = None
    """Age in years as told on `age_noted_on`, where no birth date is kept."""
    age_noted_on: date | None = None
    deceased: str = ""
    """The day she died, ISO and possibly partial as `birth_date`, or DAY_UNKNOWN; empty while she lives."""
    sex: str = ""
    """FHIR administrative gender as on papers (female, male, other, unknown); empty when not asked."""
    gender: str = ""
    """In the person's own words."""
    identifiers: tuple[Identifier, ...] = ()
    languages: tuple[SpokenLanguage, ...] = ()
    contact_points: tuple[ContactPoint, ...] = ()
    contact_rule: str = ""
    """One sentence above all: "niet bellen naar huis"."""
    addresses: tuple[Address, ...] = ()
    region: str = ""
    """Postcode or "op kot", where no address is kept."""
    access_needs: frozenset[AccessNeed] = frozenset()
    related: tuple[RelatedPerson, ...] = ()
    household_id: UUID | None = None
    membership: Membership | None = None
    referrer: str = ""
    """Who announced the person (aanmelder)."""
    former_gp: str = ""
    themes: tuple[str, ...] = ()
    carer: bool | None = None
    """Mantelzorger; None when not asked."""
    carer_for: str = ""
    capacity: Capacity | None = None
    warning: str = ""
    """Shown in the header for everybody at the desk."""
    created_at: datetime
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientLine:
    """What a list shows of somebody."""

    id: UUID
    code: str
    name: str
    """Used name, or official name, or the code."""
    official_name: str
    birth_date: str
    age: int | None
    phone: str
    town: str
    has_died: bool = False
    matched: str = ""
    """Which other spelling was found, for "ook: Muhammad"; empty for a direct match."""
