"""What becomes of each row of a file of people: new, known, at fault, or for somebody to say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.shielded import closed_among
from healthdesk.db import patients, person_keys
from healthdesk.errors import NotAllowed
from healthdesk.exchange.people_table import COLUMNS, Fault, PeopleRead
from healthdesk.records.patient import Patient
from healthdesk.rules.duplicates import Likeness, Looks, compare, looks
from healthdesk.rules.patient_checks import require_sound
from healthdesk.rules.person_names import official_name
from healthdesk.rules.search_words import sound_of, words_of

Progress = Callable[[int, int], None]


class RowState(StrEnum):
    """What becomes of one row."""

    NEW = "new"
    KNOWN = "known"
    PERHAPS = "perhaps"
    """Looks like somebody, and nobody said yet whether it is her."""
    FAULT = "fault"
    PASSED = "passed"


class Decision(StrEnum):
    """What somebody says of a row that looks like a person who is known."""

    NEW = "new"
    """Another one: she comes in."""
    SAME = "same"
    """The same one: the row is passed over."""


Decisions = Mapping[int, Decision]
"""By row."""


@dataclass(frozen=True, slots=True)
class RowReport:
    """One row of the file: who is in it, and what becomes of her."""

    row: int
    name: str
    born: str
    state: RowState
    known_as: str = ""
    """Code, or name in the same file, of who is the same person."""
    keys: tuple[str, ...] = ()
    """Sentences why: reasons of a likeness, or why the row is left aside."""
    faults: tuple[Fault, ...] = ()
    against: tuple[str, ...] = ()
    """What speaks against the likeness."""
    sides: tuple[Patient, Patient] | None = None
    """Who is in the row and who she may be; None where nobody has to say anything about it."""
    decided: Decision | None = None


@dataclass(frozen=True, slots=True)
class _Twin:
    """Who may be the same person, and why."""

    code: str
    person: Patient
    likeness: Likeness


def looked_at(
    desk: Desk, session: Any, read: PeopleRead, decisions: Decisions, progress: Progress | None
) -> tuple[tuple[RowReport, ...], list[Patient]]:
    """What becomes of each row, and who comes in.

    Who is probably somebody we know is passed over; of who is only likely somebody has to say it.
    """
    unread: dict[int, list[Fault]] = {}
    for fault in read.faults:
        unread.setdefault(fault.row, []).append(fault)
    reports = [RowReport(row, "", "", RowState.PASSED, keys=(key,)) for row, key in read.passed]
    fresh = _Fresh()
    for place, (row, one) in enumerate(zip(read.rows, read.people, strict=True), start=1):
        about = RowReport(row, official_name(one) or one.used_name, one.birth_date, RowState.NEW)
        faults = tuple(unread.get(row, ())) or _unsound(desk, one, row)
        if faults:
            reports.append(replace(about, state=RowState.FAULT, faults=faults))
        else:
            twin = _twin(desk, session, one) or fresh.twin(one)
            report = _judged(about, one, twin, decisions.get(row))
            if report.state is not RowState.KNOWN:
                fresh.add(one, comes_in=report.state is RowState.NEW)
            reports.append(report)
        if progress is not None:
            progress(place, len(read.people))
    return tuple(sorted(reports, key=lambda report: report.row)), fresh.people


def _judged(about: RowReport, one: Patient, twin: _Twin | None, decided: Decision | None) -> RowReport:
    if twin is None:
        return about
    likeness = twin.likeness
    named = replace(about, known_as=twin.code, keys=likeness.reasons, against=likeness.against)
    if likeness.probable:
        return replace(named, state=RowState.KNOWN)
    states = {None: RowState.PERHAPS, Decision.NEW: RowState.NEW, Decision.SAME: RowState.KNOWN}
    return replace(named, state=states[decided], sides=(one, twin.person), decided=decided)


def _unsound(desk: Desk, one: Patient, row: int) -> tuple[Fault, ...]:
    try:
        require_sound(one, desk.house, desk.clock.today())
    except NotAllowed as refusal:
        columns = ", ".join(COLUMNS.get(field, field) for field in refusal.fields)
        return (Fault(row, columns, refusal.key, ""),)
    return ()


class _Fresh:
    """Who in the file is new so far; found again by what two rows about one person share."""

    def __init__(self) -> None:
        self.people: list[Patient] = []
        self._by: dict[str, list[Patient]] = {}

    def add(self, one: Patient, *, comes_in: bool) -> None:
        """Later rows are compared with this one, also while nobody said whether she comes in."""
        if comes_in:
            self.people.append(one)
        for key in self._keys(one):
            self._by.setdefault(key, []).append(one)

    def twin(self, one: Patient) -> _Twin | None:
        """Who in an earlier row looks most like this one."""
        near = {other.id: other for key in self._keys(one) for other in self._by.get(key, ())}
        found = _likeliest(one, [(str(other.id), looks(other)) for other in near.values()])
        if found is None:
            return None
        other = near[UUID(found[0])]
        return _Twin(official_name(other) or other.used_name, other, found[1])

    @staticmethod
    def _keys(one: Patient) -> set[str]:
        names = f"{one.used_name} {official_name(one)}"
        numbers = {item.value for item in one.identifiers} | {point.value for point in one.contact_points}
        return {sound_of(word) or word for word in words_of(names)} | numbers | {one.birth_date} - {""}


def _twin(desk: Desk, session: Any, one: Patient) -> _Twin | None:
    """Who is in the house already; of a closed file no more than the name that a search shows too."""
    near = list(person_keys.near(session, looks(one)).values())
    found = _likeliest(one, [(str(other), its_looks) for other, its_looks in near])
    known = patients.by_id(session, UUID(found[0])) if found is not None else None
    if found is None or known is None:
        return None
    if closed_among(desk, session, [known.id]):
        known = _by_name(known)
    return _Twin(known.code or official_name(known), known, found[1])


def _by_name(one: Patient) -> Patient:
    names = {name: getattr(one, name) for name in ("used_name", "official_given", "official_family")}
    return Patient(id=one.id, code=one.code, identity=one.identity, created_at=one.created_at, **names)


def _likeliest(one: Patient, others: list[tuple[str, Looks]]) -> tuple[str, Likeness] | None:
    mine = looks(one)
    likely = [(called, compare(mine, its_looks)) for called, its_looks in others]
    likely = [pair for pair in likely if pair[1].likely]
    return max(likely, key=lambda pair: pair[1].score, default=None)
