"""Which partners fit a need and a person, and why; what is not known about them stays visible."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any
from uuid import UUID

import jellyfish

from healthdesk.records.partner import Partner, Taking
from healthdesk.records.patient import OLDEST, AccessNeed, Patient
from healthdesk.records.referral_course import Counted
from healthdesk.resource_paths import resource
from healthdesk.rules.language_names import language_name, offered_languages
from healthdesk.rules.name_order import in_order
from healthdesk.rules.need_words import needs_in, words_called
from healthdesk.rules.person_names import age_on
from healthdesk.rules.referral_figures import LEAST
from healthdesk.rules.search_words import words_of

_FREE = {"gratis", "free", "gratuit", "kosteloos"}
_SMALL = {"jaar", "year", "years", "ans", "en", "and", "et", "met", "with", "avec", "voor", "een", "van"}
_SMALL |= {"de", "het", "the", "le", "la", "bereikbaar", "reachable", "accessible", "openbaar", "public"}
_SMALL |= {
    "a",
    "au",
    "aux",
    "du",
    "des",
    "les",
    "un",
    "une",
    "pour",
    "par",
    "sur",
    "dans",
    "mon",
    "of",
    "for",
}
_SMALL |= {"s", "to", "an", "in", "on", "at", "my", "op", "aan", "naar", "bij", "te", "mijn", "die", "iemand"}
_TRANSPORT = {"bus", "busje", "bushalte", "trein", "train", "tram", "vervoer", "transport"}
_STEP_FREE = {"rolstoel", "rolstoeltoegankelijk", "wheelchair", "fauteuil", "gelijkvloers"}
_ALWAYS_ASKED = ("languages", "cost", "waiting", "how_to_refer", "hours", "address_lines", "phone")
"""Fields that somebody who refers needs; empty is as good as unverified."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: needs, an age, languages, whether it must be free, and words of a name."""

    needs: frozenset[str] = frozenset()
    age: int | None = None
    languages: tuple[str, ...] = ()
    free: bool = False
    transport: bool = False
    """To be reached by public transport."""
    step_free: bool = False
    words: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    """All that was typed, but for small words: who is called so is found, whatever it means besides."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why it fits, or what is in doubt: a sentence of the area "partners" and what it names."""

    key: str
    value: str = ""
    """A code of a need or language, a number as text, or the partner's own words."""
    of: str = ""
    """Of how many, where a number is told."""
    day: date | None = None
    """When that was heard."""


@dataclass(frozen=True, slots=True)
class Fit:
    """One partner with why it fits."""

    partner: Partner
    score: int
    reasons: tuple[Reason, ...] = ()
    doubts: tuple[Reason, ...] = ()


@cache
def _needs() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads(resource("codes", "needs.json").read_text(encoding="utf-8"))
    return found["needs"]


@cache
def need_names(language: str) -> dict[str, str]:
    """The needs a person can come with, by their code."""
    return {code: names.get(language) or names["nl"] for code, names in _needs().items()}


@cache
def kind_names(language: str) -> dict[str, str]:
    """The kinds of partner, by their code."""
    data = json.loads(resource("codes", "partner-kinds.json").read_text(encoding="utf-8"))
    return {code: names.get(language) or names["nl"] for code, names in data["kinds"].items()}


@cache
def _languages_called(language: str) -> dict[str, str]:
    """Names of languages as the reader says them; longer ones also as others do."""
    told = {}
    for reader in sorted(("nl", "fr", "en"), key=lambda one: one == language):
        for code in offered_languages():
            name = words_of(language_name(code, reader))
            if name and (reader == language or len(name[0]) >= _PLAIN):
                told[name[0]] = code
    return told


_PLAIN = 6
"""Shorter names of languages in another language are too often a word in this one."""
_OF = {"van", "de", "of"}
_ELIDED = re.compile(r"\b(?:[cdjlmnst]|qu)['’](?=\w)", re.IGNORECASE)
"""As French does: l'argent, d'un."""
_AGED = re.compile(r"(\d{1,3})(?:j|jr|jaar|jarige?|jarig|ans|yo|y)")


def understand(typed: str, language: str) -> Wanted:
    """Read "16 jaar, Dari, trauma, gratis", or a sentence: age, languages, needs, that it must be free."""
    words = words_of(_ELIDED.sub("", typed))
    said = tuple(_AGED.sub(_plain_age, word) if word[0].isdecimal() else word for word in words)
    going_on = bool(typed) and typed[-1].isalnum()
    meant = needs_in(said, typing=going_on)
    wanted, rest = Wanted(age=_age_in(said)), list[str]()
    for place, word in enumerate(said):
        called = _languages_called(language).get(word)
        if word in _FREE:
            wanted = replace(wanted, free=True)
        elif word in _TRANSPORT:
            wanted = replace(wanted, transport=True)
        elif word in _STEP_FREE:
            wanted = replace(wanted, step_free=True)
        elif called and place not in meant.used:
            wanted = replace(wanted, languages=(*wanted.languages, called))
        elif not (place in meant.used or _is_small(word)):
            rest.append(word)
    whole = tuple(word for word in words_of(typed) if word not in _SMALL)
    wanted = replace(wanted, needs=meant.needs, words=tuple(rest))
    # Where nothing at all was understood, also small words are part of a name.
    return replace(wanted, called=whole, words=whole if wanted == Wanted() else wanted.words)


def _plain_age(found: re.Match[str]) -> str:
    return found.group(1)


def _is_small(word: str) -> bool:
    """Also an age, or a number of children: it is no word of a name."""
    return word in _SMALL or word in words_called("small") or (word.isdecimal() and int(word) < OLDEST)


def _age_in(said: tuple[str, ...]) -> int | None:
    """The first number that is an age: no count of children or of times, and a baby in months is 0."""
    for place, word in enumerate(said):
        if not word.isdecimal() or int(word) >= OLDEST:
            continue
        after = said[place + 1] if place + 1 < len(said) else ""
        whose = said[max(0, place - 2) : place]
        if after in words_called("months"):
            return 0
        of_them = len(whose) > 1 and whose[0] in words_called("parents") and whose[1] in _OF
        if after in words_called("counted") or of_them:
            continue
        return int(word)
    return None


def for_person(wanted: Wanted, patient: Patient, today: date) -> Wanted:
    """What this person brings along where nothing else was typed: age, languages, a way in without steps."""
    spoken = tuple(one.code for one in patient.languages if one.preferred or one.interpreter)
    return replace(
        wanted,
        age=age_on(patient, today) if wanted.age is None else wanted.age,
        languages=wanted.languages or spoken or tuple(one.code for one in patient.languages[:1]),
        step_free=wanted.step_free or AccessNeed.STEP_FREE in patient.access_needs,
    )


def fit(partner: Partner, wanted: Wanted, learned: Counted | None = None) -> Fit | None:
    """How well one partner fits; None when it does not. Unknown never excludes: it is a doubt.

    What is closed for some time is not offered for a need: it is found by its name, or last, with why.

    `learned` is what the house's own referrals to it tell.
    """
    met = sorted(wanted.needs & set(partner.needs))
    by_name = _is_called(partner, wanted.called)
    if by_name and str(wanted.age) in wanted.called:
        wanted = replace(wanted, age=None)  # 106 is the number of a help line, and nobody's age
    if not partner.active or not (by_name or _may_fit(partner, wanted)):
        return None
    if partner.taking is Taking.CLOSED and wanted.needs and not by_name:
        return None
    reasons = [Reason("partners.meets_need", code) for code in met]
    doubts: list[Reason] = []
    for good, bad in (
        _age(partner, wanted),
        _languages(partner, wanted),
        _cost(partner, wanted),
        _room(partner),
        _reach(partner, wanted),
        _experience(learned),
    ):
        reasons += good
        doubts += bad
    told = sum(one.key != "partners.is_free" or wanted.free for one in reasons) - len(met)
    score = 3 * len(met) + 2 * told - sum(_AGAINST.get(one.key, 0) for one in doubts)
    score += _for_that(partner, wanted)
    score += _ASKED_FOR if by_name else 0
    if partner.excluded:
        doubts.append(Reason("partners.excludes", partner.excluded))
    if partner.only_through:
        doubts.append(Reason("partners.only_through"))
    if partner.to_check:
        doubts.append(Reason("partners.to_check"))
    return Fit(partner, score, tuple(reasons), tuple(doubts))


def _for_that(partner: Partner, wanted: Wanted) -> int:
    """What tells those who are there for just that from those who also do it."""
    first = _FIRST_OF_ALL if partner.needs[:1] and partner.needs[0] in wanted.needs else 0
    later = 1 if _NIGHT in partner.needs and wanted.needs and _NIGHT not in wanted.needs else 0
    said = _told_by(partner) if wanted.needs and wanted.words else ()
    return first - later + sum(word in said for word in wanted.words)


_FIRST_OF_ALL, _NIGHT = 2, "night"
_ASKED_FOR = 20
"""Whose name was typed comes first."""
_AGAINST: Mapping[str, int] = MappingProxyType(
    {
        "partners.costs": 1,
        "partners.another_language": 1,
        "partners.just_outside_age": 1,
        "partners.seldom_accepts": 2,
        "partners.waiting_list": 2,
        "partners.full": 8,
        "partners.declined_already": 8,
        "partners.asked_already": 8,
        "partners.closed": 16,
        "partners.closed_why": 16,
    }
)
"""How much a doubt weighs; full comes below everybody who can take somebody."""
_Told = tuple[list[Reason], list[Reason]]


def _is_called(partner: Partner, called: tuple[str, ...]) -> bool:
    """Whether all of it is its name or its number; of several words the last may still be half typed."""
    told = words_of(f"{partner.name} {partner.phone}")
    *whole, last = called or ("",)
    ends = last in told or (bool(whole) and any(have.startswith(last) for have in told))
    return bool(called) and ends and set(whole) <= set(told)


def _may_fit(partner: Partner, wanted: Wanted) -> bool:
    met = not wanted.needs or wanted.needs & set(partner.needs)
    told = bool(wanted.needs) or _named(partner, wanted.words)
    return bool(met) and told and _of_age(partner, wanted.age)


def _of_age(partner: Partner, age: int | None) -> bool:
    """A year outside is still shown: the limits of these houses are seldom strict."""
    return age is None or (partner.min_age or 0) - 1 <= age <= (partner.max_age or OLDEST) + 1


def _age(partner: Partner, wanted: Wanted) -> _Told:
    if wanted.age is None:
        return [], []
    if partner.min_age is None and partner.max_age is None:
        return [], [Reason("partners.age_unknown")]
    inside = (partner.min_age or 0) <= wanted.age <= (partner.max_age or OLDEST)
    if inside:
        return [Reason("partners.for_this_age", str(wanted.age))], []
    return [], [Reason("partners.just_outside_age", str(wanted.age))]


def _languages(partner: Partner, wanted: Wanted) -> _Told:
    # Everybody here works in Dutch; only another language is a question.
    asked = [code for code in wanted.languages if code != "nl"]
    spoken = [code for code in asked if code in partner.languages]
    if not asked or spoken:
        return [Reason("partners.speaks", code) for code in spoken], []
    key = "partners.another_language" if partner.languages else "partners.language_unknown"
    return [], [Reason(key, asked[0])]


def _cost(partner: Partner, wanted: Wanted) -> _Told:
    if partner.free:
        return [Reason("partners.is_free")], []
    if not wanted.free:
        return [], []
    return [], [Reason("partners.cost_unknown" if partner.free is None else "partners.costs")]


def _room(partner: Partner) -> _Told:
    """Whether somebody can come, with the day on which that was heard."""
    told = {
        Taking.YES: "partners.takes_people",
        Taking.WAITING_LIST: "partners.waiting_list",
        Taking.FULL: "partners.full",
    }
    if partner.taking is Taking.CLOSED:
        why = "partners.closed_why" if partner.closed_why else "partners.closed"
        return [], [Reason(why, partner.closed_why, day=partner.taking_on)]
    key = told.get(partner.taking)
    if key is None:
        return [], []
    one = Reason(key, day=partner.taking_on)
    return ([one], []) if partner.taking is Taking.YES else ([], [one])


def _reach(partner: Partner, wanted: Wanted) -> _Told:
    good, bad = [], []
    for asked, told, known, unknown in (
        (wanted.transport, partner.transport, "partners.reached", "partners.reach_unknown"),
        (wanted.step_free, partner.access, "partners.access", "partners.access_unknown"),
    ):
        if asked and told:
            good.append(Reason(known, told))
        elif asked:
            bad.append(Reason(unknown))
    return good, bad


_SELDOM = 1 / 3


def _experience(learned: Counted | None) -> _Told:
    if learned is None or learned.answered < LEAST or learned.days is None:
        return [], []
    share = learned.share
    within = "partners.answers_within" if learned.days > 1 else "partners.answers_within_day"
    good, bad = [Reason(within, str(learned.days))], []
    decided = str(learned.accepted + learned.declined)
    if share is not None and share <= _SELDOM:
        bad.append(Reason("partners.seldom_accepts", str(learned.accepted), decided))
    elif share is not None:
        good.append(Reason("partners.accepts", str(learned.accepted), decided))
    return good, bad


def _told_by(partner: Partner) -> tuple[str, ...]:
    """The words by which an entry can be found."""
    people = " ".join(f"{one.name} {one.phone}" for one in partner.contacts)
    about = (partner.name, partner.programme, partner.does, partner.for_whom, partner.area, partner.phone)
    return words_of(" ".join((*about, people)))


def _named(partner: Partner, words: tuple[str, ...]) -> bool:
    told = _told_by(partner)
    return all(any(have.startswith(word) for have in told) for word in words)


def fitting(
    partners: Iterable[Partner],
    wanted: Wanted,
    learned: Mapping[UUID, Counted] | None = None,
    tried: Mapping[UUID, Reason] | None = None,
) -> tuple[Fit, ...]:
    """Those that fit, the best first; of as good a fit, one whose very name is to be checked comes last.

    `tried` is whom was asked already for this person: they stand below who was not.
    """
    known, every = learned or {}, tuple(partners)
    found = [one for one in (fit(each, wanted, known.get(each.id)) for each in every) if one is not None]
    if not found and not wanted.needs:
        meant = (replace(wanted, words=(), called=words_of(one.name)) for one in every)
        near = (each for each in zip(every, meant, strict=True) if _is_slip_of(each[0], wanted.words))
        meant_so = (fit(one, again, known.get(one.id)) for one, again in near)
        found = [one for one in meant_so if one is not None]
    if tried:
        found = [_after(one, tried.get(one.partner.id)) for one in found]
    return tuple(sorted(found, key=_best_first))


def _after(one: Fit, doubt: Reason | None) -> Fit:
    if doubt is None:
        return one
    return replace(one, score=one.score - _AGAINST[doubt.key], doubts=(doubt, *one.doubts))


_ONE_SLIP, _TWO_SLIPS = 5, 8
"""From so many letters on a word of a name may have one slip, and two."""


def _is_slip_of(partner: Partner, words: tuple[str, ...]) -> bool:
    """Whether its name was meant: "booghuis" for Booghuys. Asked only where nobody is called so."""
    name = words_of(partner.name)
    return bool(words) and all(any(_is_near(word, one) for one in name) for word in words)


def _is_near(word: str, one: str) -> bool:
    if word == one:
        return True
    most = (len(word) >= _ONE_SLIP) + (len(word) >= _TWO_SLIPS)
    same = word[0] == one[0] and len(one) >= _ONE_SLIP
    return same and jellyfish.damerau_levenshtein_distance(word, one) <= most


def _best_first(one: Fit) -> tuple[int, bool, tuple[str, str]]:
    may_not_be_there = "name" in one.partner.to_check  # not open yet, or heard of once
    return -one.score, may_not_be_there, in_order(one.partner.name)


def instead_of(partner: Partner, partners: Iterable[Partner], wanted: Wanted) -> tuple[Fit, ...]:
    """Others for the same needs, where this one is full or declined: the best first."""
    needs = wanted.needs & set(partner.needs) or frozenset(partner.needs)
    asked = replace(wanted, needs=needs, words=(), called=())
    open_ones = (one for one in partners if one.taking is not Taking.CLOSED and one.id != partner.id)
    return fitting(open_ones, asked)


def doubtful(partner: Partner) -> frozenset[str]:
    """Fields that nobody verified: flagged as such, or empty where somebody who refers needs them."""
    return frozenset(partner.to_check) | {name for name in _ALWAYS_ASKED if not getattr(partner, name)}


def languages_named(typed: str, reader: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The codes of languages named in a row, and the names nobody knows."""
    called = {" ".join(words_of(language_name(code, reader))): code for code in offered_languages()}
    known: dict[str, None] = {}
    unknown = []
    for part in typed.replace(";", ",").split(","):
        name = " ".join(words_of(part))
        if name in called:
            known[called[name]] = None
        elif name:
            unknown.append(part.strip())
    return tuple(known), tuple(unknown)
