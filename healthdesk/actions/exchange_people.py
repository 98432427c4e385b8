"""People in from a table or FHIR, and out to one: all of them or nobody."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.private_file import write_private
from healthdesk.actions.undo_import import take_back
from healthdesk.db import audit, patients, person_keys
from healthdesk.errors import NotAllowed
from healthdesk.exchange.fhir_patient import is_fhir, patients_bundle, read_patients
from healthdesk.exchange.people_table import (
    COLUMNS,
    HEADINGS,
    READ_ONLY,
    Fault,
    PeopleRead,
    guess_mapping,
    people_table,
    read_people,
)
from healthdesk.exchange.table_file import as_csv, as_xlsx
from healthdesk.exchange.table_in import read_table
from healthdesk.records.change import Change
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.patient import Patient
from healthdesk.records.progress import Progress as PartProgress
from healthdesk.records.progress import quiet
from healthdesk.rules.duplicates import Likeness, Looks, compare, looks
from healthdesk.rules.patient_checks import require_sound
from healthdesk.rules.person_names import official_name
from healthdesk.rules.roles import Right, require
from healthdesk.rules.search_words import sound_of, words_of
from healthdesk.rules.short_codes import new_code
from healthdesk.sentences import sentence

Progress = Callable[[int, int], None]
_TELL_EACH = 500
OUR_COLUMNS = (*HEADINGS, *READ_ONLY)
"""What a column of a table can be read as."""


class RowState(StrEnum):
    """What becomes of one row."""

    NEW = "new"
    KNOWN = "known"
    FAULT = "fault"
    PASSED = "passed"


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


@dataclass(frozen=True, slots=True)
class PeopleImport:
    """What came of it, or would. With faults nothing was taken in."""

    added: int
    known: tuple[tuple[int, str], ...]
    """Row, and the code of the person who is in the house already."""
    faults: tuple[Fault, ...]
    tried: bool
    rows: tuple[RowReport, ...] = ()
    headings: tuple[str, ...] = ()
    mapping: tuple[str, ...] = ()
    """How each heading was read; both empty for a file that is no table."""
    import_id: UUID | None = None
    """By which it can be taken back; None where nothing was taken in."""

    def as_plain(self, language: str) -> dict[str, Any]:
        """For a program to read."""
        return {
            "added": self.added,
            "tried": self.tried,
            "import": str(self.import_id or ""),
            "columns": dict(zip(self.headings, self.mapping, strict=True)),
            "known": [{"row": row, "code": code} for row, code in self.known],
            "passed": [
                {"row": one.row, "sentence": sentence(language, one.keys[0])}
                for one in self.rows
                if one.state is RowState.PASSED
            ],
            "faults": [
                {"row": one.row, "column": one.column, "value": one.value, "sentence": _said(one, language)}
                for one in self.faults
            ],
        }

    def in_words(self, language: str) -> str:
        """For a person to read."""
        lines = [fault_said(one, language) for one in self.faults]
        lines += [sentence(language, "exchange.known", row=row, code=code) for row, code in self.known]
        lines += [
            sentence(language, "exchange.perhaps", row=one.row, code=one.known_as)
            for one in self.rows
            if one.state is RowState.NEW and one.known_as
        ]
        lines += [
            sentence(language, "exchange.passed", row=one.row, why=sentence(language, one.keys[0]))
            for one in self.rows
            if one.state is RowState.PASSED
        ]
        key = "exchange.nothing" if self.faults else "exchange.tried" if self.tried else "exchange.added"
        lines.append(sentence(language, key, count=self.added))
        if self.import_id is not None:
            lines.append(sentence(language, "exchange.take_back", id=self.import_id))
        return "\n".join(lines)


def fault_said(fault: Fault, language: str) -> str:
    """Row, column and what is wrong there."""
    said = _said(fault, language)
    return sentence(language, "exchange.fault", row=fault.row, column=fault.column, what=said)


def _said(fault: Fault, language: str) -> str:
    return sentence(language, fault.key, value=fault.value).rstrip(".")


def import_people(
    desk: Desk,
    path: Path,
    *,
    only_try: bool = False,
    mapping: Sequence[str] | None = None,
    progress: Progress | None = None,
) -> PeopleImport:
    """All of them or nobody, from a table or FHIR. Who is known already is passed over and told.

    `mapping` says which of our columns each heading is, where a person chose it. Raises `BadFile` for a
    file that is neither.
    """
    require(desk.actor, Right.MANAGE_HOUSE)
    today, now = desk.clock.today(), desk.clock.now()
    identity = desk.house.identity_default
    if is_fhir(path):
        read = read_patients(path, identity, now, today)
    else:
        read = read_people(path, identity, now, today, mapping)
    with desk.store.reading() as session:
        rows, fresh = _looked_at(desk, session, read, progress)
    faults = tuple(fault for row in rows for fault in row.faults)
    import_id = _keep(desk, fresh, path.name) if fresh and not faults and not only_try else None
    return PeopleImport(
        added=0 if faults else len(fresh),
        known=tuple((row.row, row.known_as) for row in rows if row.state is RowState.KNOWN),
        faults=faults,
        tried=only_try,
        rows=rows,
        headings=read.headings,
        mapping=read.mapping,
        import_id=import_id,
    )


def bring_in(desk: Desk, path: Path, mapping: Sequence[str] | None = None) -> Done[PeopleImport]:
    """`import_people` from the window: announced, and to be taken back."""
    made = import_people(desk, path, mapping=mapping)
    import_id = made.import_id
    if import_id is None:
        return Done(made)

    def undo(again: Desk) -> Done[Any]:
        return take_back(again, import_id)

    return Done(made, (Change("patient"),), undo)


def columns_of(desk: Desk, path: Path) -> tuple[tuple[str, str], ...]:
    """Each heading of a table, with the column of ours it seems to be; empty for FHIR."""
    require(desk.actor, Right.MANAGE_HOUSE)
    if is_fhir(path):
        return ()
    headings = read_table(path)[0]
    return tuple(zip(headings, guess_mapping(headings), strict=True))


def _looked_at(
    desk: Desk, session: Any, read: PeopleRead, progress: Progress | None
) -> tuple[tuple[RowReport, ...], list[Patient]]:
    """What becomes of each row, and who is new."""
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
            twin = _twin(session, one) or fresh.twin(one)
            state = RowState.KNOWN if twin is not None and twin.sure else RowState.NEW
            if state is RowState.NEW:
                fresh.add(one)
            named = twin.code if twin is not None else ""
            why = twin.likeness.reasons if twin is not None else ()
            reports.append(replace(about, state=state, known_as=named, keys=why))
        if progress is not None:
            progress(place, len(read.people))
    return tuple(sorted(reports, key=lambda report: report.row)), fresh.people


def _unsound(desk: Desk, one: Patient, row: int) -> tuple[Fault, ...]:
    try:
        require_sound(one, desk.house, desk.clock.today())
    except NotAllowed as refusal:
        columns = ", ".join(COLUMNS.get(field, field) for field in refusal.fields)
        return (Fault(row, columns, refusal.key, ""),)
    return ()


@dataclass(frozen=True, slots=True)
class _Twin:
    """Who may be the same person, and why."""

    code: str
    likeness: Likeness

    @property
    def sure(self) -> bool:
        """Enough to pass a row over; with less she comes in, and the two are named."""
        return self.likeness.probable


class _Fresh:
    """Who in the file is new so far; found again by what two rows about one person share."""

    def __init__(self) -> None:
        self.people: list[Patient] = []
        self._by: dict[str, list[Patient]] = {}

    def add(self, one: Patient) -> None:
        self.people.append(one)
        for key in self._keys(one):
            self._by.setdefault(key, []).append(one)

    def twin(self, one: Patient) -> _Twin | None:
        near = {other.id: other for key in self._keys(one) for other in self._by.get(key, ())}
        called = {other.id: official_name(other) or other.used_name for other in near.values()}
        return _likeliest(one, [(called[other.id], looks(other)) for other in near.values()])

    @staticmethod
    def _keys(one: Patient) -> set[str]:
        names = f"{one.used_name} {official_name(one)}"
        numbers = {item.value for item in one.identifiers} | {point.value for point in one.contact_points}
        return {sound_of(word) or word for word in words_of(names)} | numbers | {one.birth_date} - {""}


def _twin(session: Any, one: Patient) -> _Twin | None:
    """Who is in the house already."""
    near = list(person_keys.near(session, looks(one)).values())
    found = _likeliest(one, [(str(other), its_looks) for other, its_looks in near])
    if found is None:
        return None
    known = patients.by_id(session, UUID(found.code))
    return None if known is None else replace(found, code=known.code or official_name(known))


def _likeliest(one: Patient, others: list[tuple[str, Looks]]) -> _Twin | None:
    mine = looks(one)
    found = [_Twin(called, compare(mine, its_looks)) for called, its_looks in others]
    likely = [twin for twin in found if twin.likeness.likely]
    return max(likely, key=lambda twin: twin.likeness.score, default=None)


def _keep(desk: Desk, people: list[Patient], name: str) -> UUID:
    import_id = new_id()
    prefix = "J" if desk.house.kind is HouseKind.TEJO else "P"
    with desk.store.writing() as session:
        taken: set[str] = set()
        coded = []
        for one in people:
            code = new_code(prefix)
            while code in taken or not patients.code_is_free(session, code):
                code = new_code(prefix, 5)
            taken.add(code)
            coded.append(replace(one, code=code))
        patients.add_many(session, coded)
        for one in coded:
            audit.record(
                session,
                desk.actor,
                desk.clock,
                action="patient.import",
                patient_id=one.id,
                entity=("people_import", import_id),
                detail={"file": name},
            )
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="people.import",
            entity=("people_import", import_id),
            detail={"file": name, "people": len(coded)},
        )
    return import_id


def export_people(desk: Desk, path: Path, progress: PartProgress = quiet) -> int:
    """Everybody of the house, XLSX, CSV or FHIR (JSON) after the name; returns how many.

    Nobody waits for it: others write on while the file is made, and only its last step is one with the entry.
    """
    require(desk.actor, Right.EXPORT)
    with desk.store.reading() as session:
        everybody = patients.everybody(session, progress)
    content = _written(path, everybody, progress)
    with desk.store.writing() as session:
        audit.record(
            session, desk.actor, desk.clock, action="people.export", detail={"people": len(everybody)}
        )
        write_private(path, content)
    return len(everybody)


def _written(path: Path, everybody: tuple[Patient, ...], progress: PartProgress) -> bytes:
    kind = path.suffix.lower()
    if kind == ".xlsx":
        return as_xlsx(people_table(everybody), progress)
    told = _told(everybody, progress)
    return (patients_bundle(told) + "\n").encode() if kind == ".json" else as_csv(people_table(told))


def _told(everybody: tuple[Patient, ...], progress: PartProgress) -> Iterator[Patient]:
    for place, one in enumerate(everybody, start=1):
        yield one
        if place % _TELL_EACH == 0 or place == len(everybody):
            progress("write", place, len(everybody))
