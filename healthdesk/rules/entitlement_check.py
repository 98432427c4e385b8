"""What one person may be entitled to: facts in, findings out. Never more than *nagaan*."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from healthdesk.records.entitlement import (
    Entitlement,
    FactKind,
    FactQuestion,
    FactValue,
    Finding,
    NotedFact,
    Outcome,
)
from healthdesk.records.house import House, HouseKind, IdentityLevel
from healthdesk.records.patient import Patient
from healthdesk.rules.entitlement_conditions import facts_named, judge
from healthdesk.rules.entitlement_data import said
from healthdesk.rules.person_names import age_on

_ORDER = (Outcome.PROBABLY, Outcome.CANNOT_TELL, Outcome.HELD, Outcome.PROBABLY_NOT)


def fits(house: House) -> bool:
    """Whether a house asks people about their lives at all: never where they may stay anonymous."""
    return house.kind is not HouseKind.TEJO and house.identity_default is IdentityLevel.FULL


def facts_in_file(patient: Patient, day: date) -> dict[str, FactValue]:
    """What the file itself tells. What it does not say is not known, never "no"."""
    found: dict[str, FactValue] = {}
    age = age_on(patient, day)
    if age is not None:
        found["age"] = age
    if patient.membership is not None:
        found["insured"] = True
        if patient.membership.increased is not None:
            found["vt"] = patient.membership.increased
    if patient.carer is not None:
        found["carer"] = patient.carer
    return found


def facts_known(patient: Patient, noted: Iterable[NotedFact], day: date) -> dict[str, FactValue]:
    """What was asked, with what the file tells on top of it."""
    asked = {one.key: one.value for one in noted if one.value is not None}
    return asked | facts_in_file(patient, day)


def findings(
    entitlements: Sequence[Entitlement], facts: Mapping[str, FactValue], day: date
) -> tuple[Finding, ...]:
    """Each right with its outcome, what is worth looking into first."""
    found = [_finding(one, facts, day) for one in entitlements if one.holds_on(day)]
    return tuple(sorted(found, key=lambda one: _ORDER.index(one.outcome)))


def _finding(one: Entitlement, facts: Mapping[str, FactValue], day: date) -> Finding:
    amounts = tuple(row for row in one.amounts if row.holds_on(day))
    if one.held is not None:
        held = judge(one.held, facts, amounts)
        if held.truth:
            return Finding(entitlement=one, outcome=Outcome.HELD, because=held.because)
    verdict = judge(one.when, facts, amounts)
    outcome = {True: Outcome.PROBABLY, False: Outcome.PROBABLY_NOT, None: Outcome.CANNOT_TELL}[verdict.truth]
    return Finding(
        entitlement=one,
        outcome=outcome,
        because=verdict.because,
        missing=verdict.missing,
        disputed=verdict.disputed,
    )


def open_questions(
    found: Sequence[Finding], questions: Mapping[str, FactQuestion], refused: Iterable[str] = ()
) -> tuple[str, ...]:
    """The facts that would decide something, those that decide most first; never what was refused."""
    left = set(refused)
    counted: dict[str, int] = {}
    for finding in found:
        if finding.outcome is Outcome.CANNOT_TELL:
            for key in finding.missing:
                counted[key] = counted.get(key, 0) + 1
    order = list(questions)
    return tuple(
        sorted((key for key in counted if key not in left), key=lambda key: (-counted[key], order.index(key)))
    )


def asked_by(entitlements: Iterable[Entitlement]) -> frozenset[str]:
    """Every fact that some rule uses."""
    conditions = [part for one in entitlements for part in (one.when, one.held) if part is not None]
    return frozenset(name for part in conditions for name in facts_named(part))


def fact_in_words(question: FactQuestion, value: FactValue, language: str) -> str:
    """A fact as a person would say it: "inkomen: leefloon, pensioen", in French with a space more."""
    colon = "\u00a0:" if language == "fr" else ":"
    return f"{said(question.label, language)}{colon} {_answer_in_words(question, value, language)}"


def _answer_in_words(question: FactQuestion, value: FactValue, language: str) -> str:
    if question.kind is FactKind.YES_NO:
        word = {"nl": ("ja", "nee"), "en": ("yes", "no"), "fr": ("oui", "non")}.get(language, ("ja", "nee"))
        return word[0] if value else word[1]
    if question.kind is FactKind.MONEY and isinstance(value, int | float):
        return money(float(value), language)
    if isinstance(value, tuple):
        words = ", ".join(said(question.options.get(one, {"nl": one}), language) for one in value)
        return words or said(question.nothing, language)
    if isinstance(value, str):
        return said(question.options.get(value, {"nl": value}), language)
    return f"{value:g}"


def money(value: float, language: str) -> str:
    """As it is written: "€ 24 155,16", in French "24 155,16 €"; cents only where there are any."""
    said_so = amount(value, language)
    return f"{said_so}\u00a0€" if language == "fr" else f"€\u00a0{said_so}"


def amount(value: float, language: str) -> str:
    """The same without its sign, for a field that says it is in euro."""
    whole, _dot, cents = f"{value:,.2f}".partition(".")
    point = "." if language == "en" else ","
    return whole.replace(",", "\u00a0") + ("" if cents == "00" else f"{point}{cents}")
