"""Which partners fit a person and a need, and why."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from healthdesk.records.partner import Partner
from healthdesk.resource_paths import resource
from healthdesk.rules.search_words import words_of


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: needs, an age, whether it must be free, and words of a name."""

    needs: frozenset[str] = frozenset()
    age: int | None = None
    free: bool = False
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fit:
    """One partner with why it fits. `reasons` are sentence keys; `doubts` too."""

    partner: Partner
    score: int
    reasons: tuple[str, ...]
    doubts: tuple[str, ...]


@cache
def need_names(language: str) -> dict[str, str]:
    """The needs a person can come with, by their code."""
    data = json.loads(resource("codes", "needs.json").read_text(encoding="utf-8"))
    return {code: names.get(language) or names["nl"] for code, names in data["needs"].items()}


@cache
def kind_names(language: str) -> dict[str, str]:
    """The kinds of partner, by their code."""
    data = json.loads(resource("codes", "partner-kinds.json").read_text(encoding="utf-8"))
    return {code: names.get(language) or names["nl"] for code, names in data["kinds"].items()}


def understand(typed: str, language: str) -> Wanted:
    """Read "16 jaar, Dari, trauma, gratis": a number is an age, words of a need are that need."""
    needs: set[str] = set()
    age: int | None = None
    free = False
    rest: list[str] = []
    named = {code: set(words_of(name)) for code, name in need_names(language).items()}
    for word in words_of(typed):
        if word.isdigit() and len(word) <= 2:
            age = int(word)
        elif word in {"gratis", "free", "gratuit"}:
            free = True
        elif word in {"jaar", "year", "years", "ans", "en", "and", "et", "met"}:
            continue
        else:
            hits = {
                code
                for code, words in named.items()
                if len(word) > 2 and any(w.startswith(word) for w in words)
            }
            needs |= hits
            if not hits:
                rest.append(word)
    return Wanted(frozenset(needs), age, free, tuple(rest))


def fit(partner: Partner, wanted: Wanted) -> Fit | None:
    """How well one partner fits; None when it does not."""
    met = wanted.needs & set(partner.needs)
    if not partner.active or not _named(partner, wanted.words) or not _of_age(partner, wanted.age):
        return None
    if wanted.needs and not met:
        return None
    score = 4 * len(met) - (1 if partner.to_check else 0)
    reasons = ["partners.meets_need"] if met else []
    if wanted.age is not None and (partner.min_age, partner.max_age) != (None, None):
        score += 2
        reasons.append("partners.for_this_age")
    if partner.free:
        score += 1
        reasons.append("partners.is_free")
    elif wanted.free:
        score -= 2
    return Fit(partner, score, tuple(reasons), _doubts(partner, wanted))


def _of_age(partner: Partner, age: int | None) -> bool:
    return age is None or (partner.min_age or 0) <= age <= (partner.max_age or 200)


def _doubts(partner: Partner, wanted: Wanted) -> tuple[str, ...]:
    found = []
    if wanted.free and not partner.free:
        found.append("partners.cost_unknown" if partner.free is None else "partners.costs")
    if partner.only_through:
        found.append("partners.only_through")
    if partner.to_check:
        found.append("partners.to_check")
    return tuple(found)


def _named(partner: Partner, words: tuple[str, ...]) -> bool:
    told = words_of(f"{partner.name} {partner.does} {partner.for_whom}")
    return all(any(have.startswith(word) for have in told) for word in words)


def fitting(partners: Iterable[Partner], wanted: Wanted) -> tuple[Fit, ...]:
    """Those that fit, the best first."""
    found = [one for one in (fit(partner, wanted) for partner in partners) if one is not None]
    return tuple(sorted(found, key=lambda one: (-one.score, one.partner.name)))
