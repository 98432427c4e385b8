"""Doubts about what a letter tells: somebody else in it, words nobody is sure of, answers of long ago.

Each is a question with a way to solve it; none of them stops a letter that somebody looked at.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from typing import Any

from stdnum.be import bis, nn

from healthdesk.records.house import IdentityLevel
from healthdesk.records.letter_draft import LetterFacts, LetterPart, Remark, Way, Weight
from healthdesk.records.patient import Patient
from healthdesk.resource_paths import resource
from healthdesk.rules.person_names import shown_name

_LONG_NUMBER = re.compile(r"\d[\d .\-/]{6,}\d")
_WORD = re.compile(r"\w+")
_SHORT = 2
"""A name of so few letters is part of too many words."""
_WHOLE_DATE = len("2009-03-14")


@cache
def _data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("letter_texts", "doubts.json").read_text(encoding="utf-8"))
    return found


def doubts(facts: LetterFacts, parts: tuple[LetterPart, ...], said: str) -> Iterator[Remark]:
    """What somebody should look at. `said` are all words of the letter."""
    taken = tuple(part for part in parts if part.taken)
    yield from _somebody_else(facts, taken, said)
    yield from _another_number(facts, taken, said)
    yield from _not_sure(taken)
    yield from _half_a_birth_date(facts, taken)
    yield from _old_answers(facts, taken)
    yield from _way_left_out(facts, taken)


# --- the wrong person


def names_of(patient: Patient) -> tuple[str, ...]:
    """By which somebody would be named in running words."""
    told = (patient.used_name, patient.official_given, patient.official_family, patient.native_name)
    whole = (one.strip() for one in told)
    return tuple(dict.fromkeys(one for one in whole if len(one) > _SHORT))


def _somebody_else(facts: LetterFacts, taken: tuple[LetterPart, ...], said: str) -> Iterator[Remark]:
    """Pasted from the file that was open before: the name of whom it is about stands there still."""
    belongs = _belonging(facts)
    for other in facts.others:
        for name in other.called:
            if set(_WORD.findall(name.casefold())) <= belongs or not _stands_in(name, said):
                continue
            part = next((one for one in taken if _stands_in(name, one.text)), None)
            yield Remark(
                "letters.check.somebody_else",
                Weight.LOOK,
                {"name": name, "other": other.name},
                (Way.FILL, Way.ACCEPT) if part is not None and part.can_edit else (Way.ACCEPT,),
                part.key if part is not None else "",
                about=name,
            )
            break


def _belonging(facts: LetterFacts) -> set[str]:
    """Every word of a name that has its place in this letter."""
    patient = facts.patient
    told = [*names_of(patient), patient.official_given, patient.former_gp, facts.writer, facts.house.name]
    told += [*facts.house.address_lines, *(one.name for one in patient.related)]
    if facts.partner is not None:
        told += [facts.partner.name, *facts.partner.address_lines]
    if facts.moment is not None:
        told.append(facts.moment.therapists)
    return {word for one in told for word in _WORD.findall(one.casefold())}


def _stands_in(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _another_number(facts: LetterFacts, taken: tuple[LetterPart, ...], said: str) -> Iterator[Remark]:
    if facts.house.identity_default is IdentityLevel.PSEUDONYM:
        return  # none may stand there at all, and that stops it
    own = {one.value for one in facts.patient.identifiers}
    for found in dict.fromkeys(_LONG_NUMBER.findall(said)):
        digits = re.sub(r"\D", "", found)
        if len(digits) != 11 or digits in own or not (nn.is_valid(digits) or bis.is_valid(digits)):
            continue
        part = next((one for one in taken if found in one.text and one.can_edit), None)
        ways = (Way.FILL, Way.ACCEPT) if part is not None else (Way.ACCEPT,)
        told = {"number": found, "person": shown_name(facts.patient)}
        key = part.key if part is not None else ""
        yield Remark("letters.check.another_number", Weight.LOOK, told, ways, key, about=digits)


# --- not sure


def _not_sure(taken: tuple[LetterPart, ...]) -> Iterator[Remark]:
    """Words that say that somebody wanted to look something up."""
    for part in taken:
        mark = next((one for one in _data()["marks"] if _marked(one, part.text)), "")
        if mark:
            ways = _ways(part, Way.FILL) if part.can_edit else _ways(part)
            told = {"part": part.called, "mark": mark}
            yield Remark("letters.check.not_sure", Weight.LOOK, told, ways, part.key, about=mark)


def _marked(mark: str, text: str) -> bool:
    before, after = (r"(?<!\w)" if mark[0].isalnum() else "", r"(?!\w)" if mark[-1].isalnum() else "")
    return re.search(f"{before}{re.escape(mark)}{after}", text, re.IGNORECASE) is not None


def _half_a_birth_date(facts: LetterFacts, taken: tuple[LetterPart, ...]) -> Iterator[Remark]:
    part = next((one for one in taken if one.key == "birth_date"), None)
    born = facts.patient.birth_date
    if part is not None and 0 < len(born) < _WHOLE_DATE:
        ways = _ways(part, Way.OPEN_PERSON)
        yield Remark("letters.check.half_a_date", Weight.LOOK, {"told": born}, ways, part.key, about=born)


# --- of long ago


def _old_answers(facts: LetterFacts, taken: tuple[LetterPart, ...]) -> Iterator[Remark]:
    part = next((one for one in taken if one.key == "scores"), None)
    since = facts.today - timedelta(days=_data()["old_after_days"])
    old = [one for one in facts.scores if one.on < since]
    if part is not None and old:
        day = min(one.on for one in old).isoformat()
        told = {"titles": ", ".join(dict.fromkeys(one.title for one in old)), "day": day}
        yield Remark("letters.check.old_answers", Weight.LOOK, told, _ways(part), part.key, about=day)


# --- an address that is not safe by itself


def _way_left_out(facts: LetterFacts, taken: tuple[LetterPart, ...]) -> Iterator[Remark]:
    """Who gets an address may write there: then the rule of how to reach her goes along too."""
    rule = facts.patient.contact_rule.strip()
    told = {one.key: one for one in taken}
    if not rule or "address" not in told or not told["address"].text.strip():
        return
    if "contact" not in told or rule.casefold() not in told["contact"].text.casefold():
        ways = _ways(told["address"])
        yield Remark("letters.check.way_left_out", Weight.LOOK, {"rule": rule}, ways, "address", about=rule)


def _ways(part: LetterPart, *first: Way) -> tuple[Way, ...]:
    return (*first, *((Way.LEAVE_OUT,) if part.can_leave_out else ()), Way.ACCEPT)
