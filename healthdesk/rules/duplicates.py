"""Whether two people are perhaps one, and why we think so.

Each piece of evidence has points, for or against, and words for the desk. The points are plain whole
numbers, written down once; docs/same-person.md has the same table with how they were chosen and what
they do on public test data.

    a number                same 8 · one slip in it 4 · two different valid ones -6
    names, both             same 5 · sound alike, a slip or swapped 4
    one name only           the other not known 2 · family names differ 1 · given names differ -2
    names, neither          -4
    birth date              same 4 · day and month swapped or one slip 3 · as far as known 2
                            same year 0 · another -3
    phone, e-mail           same 2
    address                 same 2 · same street 1
    sex on papers           differs -1

From `LIKELY` on somebody is shown beside a registration; from `PROBABLE` on the two stand in the list
*Misschien dezelfde persoon*. Without a name, a number or a phone in common nobody is ever proposed: an
age, a postcode or a birth date alone says nothing, and of a pseudonym it would say too much.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from rapidfuzz.distance import OSA, JaroWinkler
from stdnum.be import nn

from healthdesk.clock import HOUSE_ZONE
from healthdesk.records.patient import (
    Address,
    ContactKind,
    ContactPoint,
    Identifier,
    IdentifierKind,
    Membership,
    Patient,
)
from healthdesk.rules.search_words import PARTICLES, digits_of, words_of
from healthdesk.rules.sound_alike import Alike, alike

LIKELY = 3
PROBABLE = 7

Words = tuple[str, ...]
_FAMILY_ONLY = "patients.other_given_name"
"""The one reason against somebody which says that they have a name in common all the same."""
_ONE_OR_OTHER = {"female", "male"}


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much two people look alike. `reasons` are sentence keys, strongest first."""

    score: int
    reasons: tuple[str, ...]
    against: tuple[str, ...] = ()
    """What speaks against it, strongest first."""

    @property
    def likely(self) -> bool:
        """Enough to show beside a new registration."""
        return self.score >= LIKELY

    @property
    def probable(self) -> bool:
        """Enough to ask somebody to look at the two."""
        return self.score >= PROBABLE


class Traits(NamedTuple):
    """What of a person's data is compared: for who reads no more than that of many."""

    used_name: str
    official_given: str
    official_family: str
    native_name: str
    birth_date: str
    age: int | None
    age_noted_on: date | None
    sex: str
    identifiers: tuple[Identifier, ...]
    contact_points: tuple[ContactPoint, ...]
    addresses: tuple[Address, ...]
    region: str
    membership: Membership | None
    referrer: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Looks:
    """What is compared of somebody, brought to the same letters and digits once."""

    given: tuple[Words, ...]
    """Each way she is called, in words; several when the used name is another."""
    family: tuple[Words, ...]
    birth_date: str
    born_about: int | None
    """Year of birth by an age that was told."""
    numbers: frozenset[str]
    national: frozenset[str]
    """National numbers in use. Two people never share a valid one, one person never has two."""
    memberships: frozenset[str]
    phones: frozenset[str]
    mails: frozenset[str]
    homes: tuple[tuple[str, str], ...]
    """House number and street, of each address."""
    sex: str
    referrer: str
    region: str


Evidence = tuple[int, str]


def likeness(one: Patient, other: Patient) -> Likeness:
    """Compare two people: the one rule of registration, import, the list of doubles and the bench."""
    return compare(looks(one), looks(other))


def compare(one: Looks, other: Looks) -> Likeness:
    """As `likeness`, for who compares many."""
    number, names = _same_number(one, other), _names(one, other)
    reach = _reach(one, other)
    if not any(points > 0 or why == _FAMILY_ONLY for points, why in (*number, *names, *reach)):
        return Likeness(0, ())
    number = number or _other_number(one, other)
    found = [*number, *names, *reach, *_birth(one, other), *_home(one, other), *_around(one, other)]
    found.sort(key=lambda evidence: -abs(evidence[0]))
    return Likeness(
        sum(points for points, _ in found),
        tuple(reason for points, reason in found if points > 0),
        tuple(reason for points, reason in found if points < 0),
    )


def looks(patient: Patient | Traits) -> Looks:
    """What of this person is compared."""
    given, family = _called(patient)
    noted = patient.age_noted_on or patient.created_at.astimezone(HOUSE_ZONE).date()
    points = [(point.kind, point.value) for point in patient.contact_points if point.value]
    return Looks(
        given=given,
        family=family,
        birth_date=patient.birth_date,
        born_about=None if patient.age is None else noted.year - patient.age,
        numbers=frozenset(item.value for item in patient.identifiers if item.value),
        national=frozenset(
            item.value
            for item in patient.identifiers
            if item.kind is IdentifierKind.NATIONAL and item.until is None
        ),
        memberships=_memberships(patient),
        phones=frozenset(digits_of(value)[-9:] for kind, value in points if kind is not ContactKind.EMAIL)
        - {""},
        mails=frozenset(value.strip().lower() for kind, value in points if kind is ContactKind.EMAIL),
        homes=tuple(_house_and_street(home.street) for home in patient.addresses if home.street),
        sex=patient.sex,
        referrer=patient.referrer,
        region=patient.region,
    )


def _called(patient: Patient | Traits) -> tuple[tuple[Words, ...], tuple[Words, ...]]:
    """Given and family names in words; a name in one piece is taken as given name, then the rest."""
    family = _name(patient.official_family)
    given = [_name(patient.official_given), *_glued(patient.official_given)]
    families = [family, *_glued(patient.official_family)]
    for whole in (patient.used_name, patient.native_name):
        words = _name(whole)
        if family and len(words) > len(family) and words[-len(family) :] == family:
            words = words[: -len(family)]
        if len(words) > 1 and (whole == patient.native_name or not family):
            given.append(words[:1])
            families.append(words[1:])
        else:
            given.append(words)
    return tuple(dict.fromkeys(filter(None, given))), tuple(dict.fromkeys(filter(None, families)))


def _name(text: str) -> Words:
    words = words_of(text)
    return tuple(word for word in words if word not in PARTICLES) or words


def _glued(text: str) -> tuple[Words, ...]:
    """With its particles in one piece: "Van den Berghe" is written Vandenberghe too."""
    words = words_of(text)
    return (("".join(words),),) if len(words) > 1 and any(word in PARTICLES for word in words) else ()


def _memberships(patient: Patient | Traits) -> frozenset[str]:
    card = patient.membership
    return frozenset((f"{card.fund}/{card.number}",)) if card and card.number else frozenset()


def _house_and_street(text: str) -> tuple[str, str]:
    words = words_of(text)
    house = next((word for word in (*words[1:], *words[:1]) if word[0].isdecimal()), "")
    return house, "".join(word for word in words if not word[0].isdecimal())


# --- numbers


def _same_number(one: Looks, other: Looks) -> list[Evidence]:
    if one.numbers & other.numbers:
        return [(8, "patients.same_number")]
    if one.memberships & other.memberships:
        return [(6, "patients.same_membership")]
    if any(_slipped(mine, theirs) for mine, theirs in product(one.numbers, other.numbers)):
        return [(4, "patients.number_slip")]
    return []


def _other_number(one: Looks, other: Looks) -> list[Evidence]:
    """Asked last: whether a number is valid takes longer than all the rest."""
    if any(map(_is_valid, one.national)) and any(map(_is_valid, other.national)):
        return [(-6, "patients.other_number")]
    return []


@lru_cache(maxsize=65_536)
def _is_valid(national: str) -> bool:
    return bool(nn.is_valid(national))


def _slipped(number: str, other: str) -> bool:
    return min(len(number), len(other)) >= 7 and OSA.distance(number, other, score_cutoff=1) == 1


# --- names


def _names(one: Looks, other: Looks) -> list[Evidence]:
    given, family = _given(one, other), _part(one.family, other.family)
    if given and family:
        same = given is Alike.SAME and family is Alike.SAME
        return [(5, "patients.same_name") if same else (4, _why(given, family))]
    if _part(one.given, other.family) and _part(one.family, other.given):
        return [(4, "patients.names_swapped")]
    if given is None and family is None:
        return []
    if given or family:
        if given is None or family is None:
            return [(2, "patients.shares_a_name")]
        return [(1, "patients.shares_a_name") if given else (-2, _FAMILY_ONLY)]
    return [(-2 if given is None or family is None else -4, "patients.other_name")]


def _given(me: Looks, you: Looks) -> Alike | None:
    """As `_part`; Karim and Karima, Oleksandr and Oleksandra are two people.

    So are Louis and Louise, Jean and Jeanne, where papers say that one is a man and the other a woman.
    """
    mine, theirs = me.given, you.given
    found = _part(mine, theirs)
    if found is None or found is Alike.SAME:
        return found
    if {me.sex, you.sex} == _ONE_OR_OTHER:
        return Alike.DIFFERENT
    one, other = sorted(("".join(mine[0]), "".join(theirs[0])), key=len)
    return Alike.DIFFERENT if len(one) > 2 and other == f"{one}a" else found


def _why(given: Alike, family: Alike) -> str:
    slip = Alike.SLIP in {given, family}
    return "patients.name_slip" if slip else "patients.name_sounds_alike"


def _part(mine: tuple[Words, ...], theirs: tuple[Words, ...]) -> Alike | None:
    """The best of all ways these names are written; None when one of both is not known."""
    if not mine or not theirs:
        return None
    return max(_words(one, other) for one, other in product(mine, theirs))


@lru_cache(maxsize=65_536)
def _words(one: Words, other: Words) -> Alike:
    whole = alike("".join(one), "".join(other))
    if whole is Alike.SAME or (len(one) == 1 and len(other) == 1):
        return whole
    few, many = sorted((one, other), key=len)
    found = [max(alike(word, against) for against in many) for word in few]
    return max(whole, min(*found, Alike.SOUND) if len(found) > 1 else min(found[0], Alike.SOUND))


# --- birth


def _birth(one: Looks, other: Looks) -> list[Evidence]:
    mine, theirs = one.birth_date, other.birth_date
    if not mine or not theirs:
        if one.born_about is None or other.born_about is None:
            return []
        apart = abs(one.born_about - other.born_about)
        return [(1, "patients.same_age")] if apart <= 1 else [(-2, "patients.other_age")]
    if mine == theirs and len(mine) == 10:
        assigned = mine.endswith("-01-01")
        return [(3 if assigned else 4, "patients.same_birth_date")]
    if mine.startswith(theirs) or theirs.startswith(mine):
        return [(2, "patients.birth_date_fits")]
    if len(mine) == len(theirs) == 10:
        return _full_dates(mine, theirs)
    return [(-2, "patients.other_birth_date")]


def _full_dates(mine: str, theirs: str) -> list[Evidence]:
    if (mine[:4], mine[5:7], mine[8:]) == (theirs[:4], theirs[8:], theirs[5:7]):
        return [(3, "patients.birth_date_swapped")]
    if OSA.distance(digits_of(mine), digits_of(theirs), score_cutoff=1) == 1:
        return [(3, "patients.birth_date_slip")]
    return [(-2 if mine[:4] == theirs[:4] else -3, "patients.other_birth_date")]


# --- where and with whom


def _reach(one: Looks, other: Looks) -> list[Evidence]:
    found = []
    if one.phones & other.phones:
        found.append((2, "patients.same_phone"))
    if one.mails & other.mails:
        found.append((2, "patients.same_mail"))
    return found


def _home(one: Looks, other: Looks) -> list[Evidence]:
    best = 0
    for (house, street), (other_house, other_street) in product(one.homes, other.homes):
        if street and other_street and JaroWinkler.similarity(street, other_street) >= 0.9:
            best = max(best, 2 if house == other_house else 1)
    if best:
        return [(best, "patients.same_address" if best > 1 else "patients.same_street")]
    return []


def _around(one: Looks, other: Looks) -> list[Evidence]:
    found = []
    if one.referrer and one.referrer == other.referrer:
        found.append((1, "patients.same_referrer"))
    if one.region and one.region == other.region:
        found.append((1, "patients.same_region"))
    if one.sex and other.sex and one.sex != other.sex:
        found.append((-1, "patients.other_sex"))
    return found
