"""The fields that any sentence of a letter may name, and the conditions that hold, from its facts.

None of them says more of somebody than the name she goes by here: the rest of a file stands in the
parts of a letter, each with the agreement it needs.
"""

from __future__ import annotations

from healthdesk.letters.texts import Texts
from healthdesk.records.house import House
from healthdesk.records.letter_draft import LetterFacts
from healthdesk.records.referral import Urgency
from healthdesk.rules.person_names import age_on
from healthdesk.rules.phones import show_phone

_ADULT = 18


def of_house(texts: Texts, house: House) -> Texts:
    """What a page says that is about nobody in particular."""
    return texts.knows(_house_values(house), _house_conditions(house))


def unknown_of_house(texts: Texts, house: House) -> frozenset[str]:
    """The marks that stand where the house did not say something of itself."""
    return frozenset(texts.mark_of(key) for key, value in _house_values(house).items() if not value)


def of_copy(texts: Texts, house: House, values: dict[str, str], holds: tuple[str, ...]) -> Texts:
    """What the page for a person may say of a letter about her."""
    return texts.knows(_house_values(house) | values, (*_house_conditions(house), *holds))


def of_letter(texts: Texts, facts: LetterFacts, called: str) -> Texts:
    """What a letter may say; `called` is the person as this letter may call her."""
    values = _house_values(facts.house) | {
        "person": called,
        "partner": facts.partner.name if facts.partner is not None else "",
        "writer": facts.writer,
        "today": texts.day(facts.today),
    }
    enrolment = facts.enrolment
    if enrolment is not None:
        values["start"] = texts.day(enrolment.starts_on)
        values["ends_on"] = texts.day(enrolment.ends_on) if enrolment.ends_on else ""
    values |= _moment(texts, facts)
    return texts.knows(values, (*_house_conditions(facts.house), *_conditions(facts)))


def _moment(texts: Texts, facts: LetterFacts) -> dict[str, str]:
    one, talks = facts.moment, facts.talks
    found: dict[str, str] = {}
    if talks is not None:
        found |= {"talks": str(talks.count), "since": texts.day(talks.since)}
        found["until"] = texts.day(talks.until) if talks.until else ""
    if one is not None:
        labels = texts.own["labels"]
        found |= {
            "day": texts.day(one.day),
            "hour": one.starts,
            "from_to": texts.said(labels["from_to"], {"start": one.starts, "finish": one.ends}),
            "with": one.therapists,
            "place": ", ".join((facts.house.name, *facts.house.address_lines)),
        }
    return found


def _house_values(house: House) -> dict[str, str]:
    return {
        "house": house.name,
        "house_phone": show_phone(house.phone).replace(" ", "\u00a0") if house.phone else "",
        "house_address": ", ".join(house.address_lines),
        "house_mail": house.email or "",
    }


def _house_conditions(house: House) -> tuple[str, ...]:
    found = {"house_phone": house.phone, "house_mail": house.email}
    return tuple(key for key, value in found.items() if value)


def _conditions(facts: LetterFacts) -> tuple[str, ...]:
    age = age_on(facts.patient, facts.today)
    referral, enrolment = facts.referral, facts.enrolment
    found = {
        "interpreter": any(one.interpreter for one in facts.patient.languages),
        "minor": age is not None and age < _ADULT,
        "adult": age is not None and age >= _ADULT,
        "urgent": referral is not None and referral.urgency is not Urgency.ROUTINE,
        "own_hands": referral is not None and referral.own_hands,
        "bridging": referral is not None and referral.bridging,
        "hour": referral is not None and referral.planned_at is not None,
        "trial": enrolment is not None and enrolment.trial,
    }
    return tuple(key for key, holds in found.items() if holds)
