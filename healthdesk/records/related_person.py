"""Somebody around the person (FHIR RelatedPerson): who, in what name she may act, how she may be reached."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Authority(StrEnum):
    """In what name somebody acts for another. Being family gives none.

    What each may sign and agree to is data: `resources/codes/representation.json`.
    """

    PARENT = "parent"
    GUARDIAN = "guardian"
    """Voogd."""
    FOSTER = "foster"
    ADMINISTRATOR_PERSON = "administrator_person"
    """Bewindvoerder over de persoon."""
    ADMINISTRATOR_PROPERTY = "administrator_property"
    """Bewindvoerder over de goederen."""
    REPRESENTATIVE = "representative"
    """Named by the person herself, for when she cannot decide."""
    TRUSTED = "trusted"
    """Vertrouwenspersoon: stands by her, decides nothing."""
    UNSPECIFIED = "unspecified"
    """Parent or guardian; which of both was not noted (files from before this was asked)."""


@dataclass(frozen=True, slots=True)
class RelatedPerson:
    """One of the people around somebody. What nobody asked is no."""

    name: str
    relation: str
    phone: str = ""
    may_know: bool = False
    """Whether the person agreed that this one may be spoken to."""
    note: str = ""
    authority: Authority | None = None
    since: date | None = None
    until: date | None = None
    """Last day of the authority; None while nobody knows of one."""
    source: str = ""
    """Which document was seen for it."""
    may_call: bool = False
    may_write: bool = False
    never: bool = False
    """Not to be reached by us in any way: whom she fears, or who asked it. Goes before all else here."""
    about: str = ""
    """What this one may be told; empty: what the person agrees to each time."""
    address: str = ""
    """Where letters to this one go, in one line with commas; empty: to where the person lives."""
