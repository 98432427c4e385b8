"""Who may act for somebody: sign her contract, agree in her place, be written to.

What each authority may do is data that a lawyer can correct (`resources/codes/representation.json`);
whether it stands today, and whether the person decides herself, is asked here. The age of signing a
contract is another matter (`enrolment_dates.may_sign`), and being judged able is another still.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from healthdesk.records.patient import Patient
from healthdesk.records.related_person import Authority, RelatedPerson
from healthdesk.resource_paths import resource
from healthdesk.rules.person_names import age_on
from healthdesk.rules.search_words import words_of

_NO = "no"


@cache
def _data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("codes", "representation.json").read_text(encoding="utf-8"))
    return found


def _known(authority: Authority) -> dict[str, Any]:
    found: dict[str, Any] = _data()["authorities"][authority.value]
    return found


def authority_names(language: str) -> dict[str, str]:
    """Code to name, in the reader's language; what files of before hold is no choice any more."""
    return {one.value: authority_name(one, language) for one in Authority if one is not Authority.UNSPECIFIED}


def authority_name(authority: Authority, language: str) -> str:
    """The name of one."""
    known = _known(authority)
    return str(known.get(language, known["nl"]))


def authority_hint(authority: Authority, language: str) -> str:
    """What to look at before leaning on it."""
    said: dict[str, str] = _known(authority)["hint"]
    return said.get(language, said["nl"])


def stands(one: RelatedPerson, patient: Patient, day: date) -> bool:
    """Whether the authority of this one holds on the day; that of a parent ends with coming of age."""
    if one.authority is None:
        return False
    if (one.since is not None and day < one.since) or (one.until is not None and day > one.until):
        return False
    return not (is_grown(patient, day) and _known(one.authority)["acts_for"] == "minor")


def is_grown(patient: Patient, day: date) -> bool:
    """Whether she is of age; not where nobody knows how old she is."""
    age = age_on(patient, day)
    return age is not None and age >= int(_data()["ends_at"])


def is_child(patient: Patient, day: date) -> bool:
    """Whether others decide for her: too young to be held able, and nobody judged that she is."""
    age = age_on(patient, day)
    able = patient.capacity is not None and patient.capacity.able
    return age is not None and age < int(_data()["decides_from"]) and not able


def is_administered(patient: Patient, day: date) -> bool:
    """Whether a judge named somebody to decide or to look after property for her."""
    named = (Authority.ADMINISTRATOR_PERSON, Authority.ADMINISTRATOR_PROPERTY)
    return any(one.authority in named for one in acting(patient, day))


def acting(patient: Patient, day: date) -> tuple[RelatedPerson, ...]:
    """Whose authority stands on the day, who decides before who only stands by."""
    found = [one for one in patient.related if stands(one, patient, day)]
    return tuple(sorted(found, key=lambda one: one.authority is Authority.TRUSTED))


def signers(patient: Patient, day: date) -> tuple[RelatedPerson, ...]:
    """Who may be offered to sign for her, surest first; what has to be looked into is said beside it."""
    return _may(acting(patient, day), "signs")


def deciders(patient: Patient, day: date) -> tuple[RelatedPerson, ...]:
    """Who may be offered to agree for her; nobody when she was judged able."""
    if patient.capacity is not None and patient.capacity.able:
        return ()
    return _may(acting(patient, day), "agrees")


def _may(people: Iterable[RelatedPerson], what: str) -> tuple[RelatedPerson, ...]:
    found = [one for one in people if one.authority is not None and _known(one.authority)[what] != _NO]
    return tuple(
        sorted(found, key=lambda one: one.authority is not None and _known(one.authority)[what] != "yes")
    )


def called(patient: Patient, name: str) -> RelatedPerson | None:
    """The one around her with this name, however it is typed; None for somebody else."""
    wanted = words_of(name)
    return next((one for one in patient.related if wanted and words_of(one.name) == wanted), None)


def against_signing(patient: Patient, name: str, day: date) -> str:
    """Why this one cannot have signed for her on the day: the key of a sentence; "" where nothing is."""
    one = called(patient, name)
    if one is None or one.authority is None:
        return ""
    if _known(one.authority)["signs"] == _NO:
        return "enrolment.signs_not"
    return "" if stands(one, patient, day) else "enrolment.authority_over"


def against_agreeing(patient: Patient, name: str, day: date) -> str:
    """Why this one cannot agree in her place: the key of a sentence; "" where nothing is."""
    if patient.capacity is not None and patient.capacity.able:
        return "patients.decides_herself"
    one = called(patient, name)
    if one is None or one.authority is None:
        return ""
    if _known(one.authority)["agrees"] == _NO:
        return "patients.agrees_not"
    return "" if stands(one, patient, day) else "patients.authority_over"


def who_gets_it_for(patient: Patient, day: date) -> RelatedPerson | None:
    """Who decides for her and may be written to, surest first."""
    return next((one for one in signers(patient, day) if may_be_written_to(one)), None)


def may_be_written_to(one: RelatedPerson) -> bool:
    """Whether a letter may go to this one."""
    return one.may_write and not one.never


def may_be_called(one: RelatedPerson) -> bool:
    """Whether this one may be called."""
    return one.may_call and not one.never
