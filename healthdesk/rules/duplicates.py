"""Whether two people are perhaps one, and why we think so."""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz.distance import JaroWinkler

from healthdesk.records.patient import Patient
from healthdesk.rules.search_words import digits_of, glued_words, sound_of, words_of

LIKELY = 3


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much two people look alike. `reasons` are sentence keys, strongest first."""

    score: int
    reasons: tuple[str, ...]

    @property
    def likely(self) -> bool:
        """Enough to show beside a new registration."""
        return self.score >= LIKELY


def likeness(one: Patient, other: Patient) -> Likeness:
    """Compare two people. Swapped names, spelling variants and shared numbers are all seen."""
    found: list[tuple[int, str]] = []
    mine = {item.value for item in one.identifiers}
    if mine & {item.value for item in other.identifiers}:
        found.append((10, "patients.same_number"))
    if one.birth_date and one.birth_date == other.birth_date:
        found.append((4, "patients.same_birth_date"))
    elif _age(one) is not None and _age(one) == _age(other):
        found.append((1, "patients.same_age"))
    found += _names(one, other)
    phones = {digits_of(point.value) for point in one.contact_points if point.value}
    if phones & {digits_of(point.value) for point in other.contact_points if point.value}:
        found.append((2, "patients.same_phone"))
    if one.referrer and one.referrer == other.referrer:
        found.append((1, "patients.same_referrer"))
    if one.region and one.region == other.region:
        found.append((1, "patients.same_region"))
    found.sort(reverse=True)
    return Likeness(sum(points for points, _ in found), tuple(reason for _, reason in found))


def _age(patient: Patient) -> int | None:
    return patient.age


def _all_words(patient: Patient) -> set[str]:
    names = (patient.used_name, patient.official_given, patient.official_family)
    return {word for name in names for word in (*words_of(name), *glued_words(name))}


def _names(one: Patient, other: Patient) -> list[tuple[int, str]]:
    mine, theirs = _all_words(one), _all_words(other)
    if not mine or not theirs:
        return []
    same = len(mine & theirs)
    if same >= min(2, len(mine), len(theirs)) and same:
        return [(4 if same >= 2 else 3, "patients.same_name")]
    close = sum(1 for word in mine if any(_sounds_alike(word, other) for other in theirs))
    if close >= min(2, len(mine), len(theirs)):
        return [(3, "patients.name_sounds_alike")]
    return [(1, "patients.shares_a_name")] if close else []


def _sounds_alike(word: str, other: str) -> bool:
    if word == other:
        return True
    sound = sound_of(word)
    return bool(sound and sound == sound_of(other)) or JaroWinkler.similarity(word, other) >= 0.92
