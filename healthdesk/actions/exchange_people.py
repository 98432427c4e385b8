"""People in from a table or FHIR, and out to one: all of them or nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from healthdesk.actions.compare_rows import Decision, Decisions, Progress, RowReport, RowState, looked_at
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.find_doubles import SEEN
from healthdesk.actions.look_into_file import looked
from healthdesk.actions.private_file import require_ending, write_private
from healthdesk.actions.shielded import closed_among
from healthdesk.actions.undo_import import take_back
from healthdesk.db import audit, patients
from healthdesk.errors import NotAllowed
from healthdesk.exchange.fhir_patient import is_fhir, patients_bundle, read_patients
from healthdesk.exchange.people_table import (
    HEADINGS,
    READ_ONLY,
    Fault,
    guess_mapping,
    headed_table,
    people_table,
    read_people,
)
from healthdesk.exchange.table_file import as_csv, as_xlsx
from healthdesk.records.change import Change
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.patient import Patient
from healthdesk.records.progress import Progress as PartProgress
from healthdesk.records.progress import quiet
from healthdesk.rules.person_names import told_on
from healthdesk.rules.roles import Right, require
from healthdesk.rules.short_codes import new_code
from healthdesk.sentences import sentence

_TELL_EACH = 500
OUR_COLUMNS = (*HEADINGS, *READ_ONLY)
"""What a column of a table can be read as."""


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
    needless: tuple[int, ...] = ()
    """Rows of which somebody said who it is, though they ask nothing."""

    @property
    def undecided(self) -> tuple[RowReport, ...]:
        """Rows of which somebody has to say whether it is a person we know."""
        return tuple(one for one in self.rows if one.state is RowState.PERHAPS)

    def as_plain(self, language: str) -> dict[str, Any]:
        """For a program to read."""
        return {
            "added": self.added,
            "tried": self.tried,
            "import": str(self.import_id or ""),
            "columns": dict(zip(self.headings, self.mapping, strict=True)),
            "known": [{"row": row, "code": code} for row, code in self.known],
            "perhaps": [
                {"row": one.row, "code": one.known_as, "why": [sentence(language, key) for key in one.keys]}
                for one in self.undecided
            ],
            "passed": [
                {"row": one.row, "sentence": sentence(language, one.keys[0])}
                for one in self.rows
                if one.state is RowState.PASSED
            ],
            "needless": list(self.needless),
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
            sentence(language, "exchange.perhaps", row=one.row, code=one.known_as) for one in self.undecided
        ]
        lines += [
            sentence(language, "exchange.passed", row=one.row, why=sentence(language, one.keys[0]))
            for one in self.rows
            if one.state is RowState.PASSED
        ]
        lines += [sentence(language, "exchange.needless", row=row) for row in self.needless]
        key = "exchange.tried" if self.tried else "exchange.added"
        if self.faults:
            key = "exchange.nothing"
        elif self.undecided:
            key = "exchange.to_say"
        lines.append(sentence(language, key, count=self.added))
        if self.import_id is not None:
            lines.append(sentence(language, "exchange.take_back", id=self.import_id))
        return "\n".join(lines)


def fault_said(fault: Fault, language: str) -> str:
    """Row, column and what is wrong there."""
    said = _said(fault, language)
    return sentence(language, "exchange.fault", row=fault.row, column=fault.column, what=said)


def what_is_wrong(fault: Fault, language: str) -> str:
    """What is wrong, where row and column are told already."""
    return f"{_said(fault, language)}."


def _said(fault: Fault, language: str) -> str:
    return sentence(language, fault.key, value=fault.value).rstrip(".")


def import_people(
    desk: Desk,
    path: Path,
    *,
    only_try: bool = False,
    mapping: Sequence[str] | None = None,
    decisions: Decisions | None = None,
    otherwise: Decision | None = None,
    progress: Progress | None = None,
) -> PeopleImport:
    """All of them or nobody, from a table or FHIR. Who is known already is passed over and told.

    `mapping` says which of our columns each heading is, where a person chose it; `decisions` what she
    said of rows that look like somebody, `otherwise` what goes for the rest of those. As long as one of
    them waits for a word nobody comes in. Raises `BadFile` for a file that is neither.
    """
    require(desk.actor, Right.MANAGE_HOUSE)
    today, now = desk.clock.today(), desk.clock.now()
    identity = desk.house.identity_default
    if is_fhir(path):
        read = read_patients(path, identity, now, today)
    else:
        read = read_people(path, identity, now, today, mapping)
    with desk.store.reading() as session:
        said = dict(decisions or {})
        if otherwise is not None:
            said = dict.fromkeys(read.rows, otherwise) | said
        rows, fresh = looked_at(desk, session, read, said, progress)
        unseen = _beside_rows(desk, session, rows)
    if unseen:
        with desk.store.writing() as session:
            audit.record_each(session, desk.actor, desk.clock, action=SEEN, people=unseen, detail={})
    faults = tuple(fault for row in rows for fault in row.faults)
    waits = not only_try and any(row.state is RowState.PERHAPS for row in rows)
    asked = {row.row for row in rows if row.sides is not None}
    import_id = None
    if fresh and not faults and not waits and not only_try:
        import_id = _keep(desk, fresh, path.name)
    return PeopleImport(
        added=0 if faults or waits else len(fresh),
        known=tuple((row.row, row.known_as) for row in rows if row.state is RowState.KNOWN),
        faults=faults,
        tried=only_try,
        rows=rows,
        headings=read.headings,
        mapping=read.mapping,
        import_id=import_id,
        needless=tuple(sorted(set(decisions or ()) - asked)),
    )


def _beside_rows(desk: Desk, session: Any, rows: Iterable[RowReport]) -> list[UUID]:
    """Whose file is shown beside a row and was not looked at so in this shift: that is a look into it."""
    shown = {row.sides[1].id for row in rows if row.sides is not None and row.sides[1].code}
    open_ones = shown - closed_among(desk, session, shown)
    return [who for who in sorted(open_ones) if not looked(desk, session, who, SEEN)]


def bring_in(
    desk: Desk, path: Path, mapping: Sequence[str] | None = None, decisions: Decisions | None = None
) -> Done[PeopleImport]:
    """`import_people` from the window: announced, and to be taken back."""
    made = import_people(desk, path, mapping=mapping, decisions=decisions)
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
    headings = headed_table(path)[0][0]
    return tuple(zip(headings, guess_mapping(headings), strict=True))


def named_columns(desk: Desk, path: Path, said: Iterable[str]) -> tuple[str, ...]:
    """What each heading is read as: as it seems to be, but for those named here as ``HEADING=OURS``.

    Raises `NotAllowed` for what names no heading of the file, or no column of ours.
    """
    found = columns_of(desk, path)
    headings = [heading for heading, _ours in found]
    if not headings:
        raise NotAllowed("exchange.column_none", path=path.name)
    chosen: dict[str, str] = {}
    for one in said:
        heading, told, ours = (part.strip() for part in one.rpartition("="))
        if not told:
            raise NotAllowed("exchange.column_half", said=one)
        if heading not in headings:
            raise NotAllowed("exchange.column_not_there", heading=heading, known=", ".join(headings))
        if ours and ours not in OUR_COLUMNS:
            raise NotAllowed("exchange.column_not_ours", ours=ours, known=", ".join(OUR_COLUMNS))
        if chosen.setdefault(heading, ours) != ours:
            raise NotAllowed("exchange.column_twice", heading=heading)
    return tuple(chosen.get(heading, ours) for heading, ours in found)


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
    require_ending(path, ".xlsx", ".csv", ".json")
    with desk.store.reading() as session:
        everybody = patients.everybody(session, progress)
    today = desk.clock.today()
    # An age is noted on the day it is taken in again, so it leaves as it is today.
    content = _written(path, tuple(told_on(one, today) for one in everybody), progress)
    with desk.store.writing() as session:
        detail = {"people": len(everybody)}
        audit.record_each(
            session,
            desk.actor,
            desk.clock,
            action="people.export",
            people=[one.id for one in everybody],
            detail=detail,
        )
        audit.record(session, desk.actor, desk.clock, action="people.export", detail=detail)
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
