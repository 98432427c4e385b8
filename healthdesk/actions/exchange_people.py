"""People in from a table, and out to one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from healthdesk.actions.desk import Desk
from healthdesk.actions.private_file import write_private
from healthdesk.db import audit, patient_search, patients
from healthdesk.errors import NotAllowed
from healthdesk.exchange.people_table import COLUMNS, Fault, people_table, read_people
from healthdesk.exchange.table_file import as_csv, as_xlsx
from healthdesk.records.house import HouseKind
from healthdesk.records.patient import Patient
from healthdesk.rules.duplicates import likeness
from healthdesk.rules.patient_checks import require_sound
from healthdesk.rules.person_names import official_name
from healthdesk.rules.roles import Right, require
from healthdesk.rules.short_codes import new_code
from healthdesk.sentences import sentence

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class PeopleImport:
    """What came of it. With faults nothing was taken in."""

    added: int
    known: tuple[tuple[int, str], ...]
    """Row, and the code of the person who is in the house already."""
    faults: tuple[Fault, ...]
    tried: bool

    def as_plain(self, language: str) -> dict[str, Any]:
        """For a program to read."""
        return {
            "added": self.added,
            "tried": self.tried,
            "known": [{"row": row, "code": code} for row, code in self.known],
            "faults": [
                {"row": one.row, "column": one.column, "value": one.value, "sentence": _said(one, language)}
                for one in self.faults
            ],
        }

    def in_words(self, language: str) -> str:
        """For a person to read."""
        lines = [
            sentence(language, "exchange.fault", row=one.row, column=one.column, what=_said(one, language))
            for one in self.faults
        ]
        lines += [sentence(language, "exchange.known", row=row, code=code) for row, code in self.known]
        key = "exchange.nothing" if self.faults else "exchange.tried" if self.tried else "exchange.added"
        return "\n".join([*lines, sentence(language, key, count=self.added)])


def _said(fault: Fault, language: str) -> str:
    return sentence(language, fault.key, value=fault.value).rstrip(".")


def import_people(
    desk: Desk, path: Path, *, only_try: bool = False, progress: Progress | None = None
) -> PeopleImport:
    """All of them or nobody. Who is known already is passed over and told.

    Raises `BadFile` for a file that is no such table.
    """
    require(desk.actor, Right.MANAGE_HOUSE)
    today, now = desk.clock.today(), desk.clock.now()
    read = read_people(path, desk.house.identity_default, now, today)
    faults = list(read.faults)
    unread = {fault.row for fault in faults}
    known: list[tuple[int, str]] = []
    fresh: list[Patient] = []
    with desk.store.reading() as session:
        for place, (row, one) in enumerate(zip(read.rows, read.people, strict=True), start=1):
            if row in unread:
                continue
            try:
                require_sound(one, desk.house, today)
            except NotAllowed as refusal:
                columns = ", ".join(COLUMNS.get(field, field) for field in refusal.fields)
                faults.append(Fault(row, columns, refusal.key, ""))
                continue
            twin = _twin(session, one, today) or next((o for o in fresh if likeness(one, o).likely), None)
            if twin is None:
                fresh.append(one)
            else:
                known.append((row, twin.code or f"{official_name(twin)}"))
            if progress is not None:
                progress(place, len(read.people))
    if not faults and not only_try and fresh:
        _keep(desk, fresh, path.name)
    added = 0 if faults else len(fresh)
    return PeopleImport(added, tuple(known), tuple(faults), only_try)


def _twin(session: Any, one: Patient, today: Any) -> Patient | None:
    """Who is in the house already, by number or by name and birth date."""
    asked = [item.value for item in one.identifiers] + [official_name(one) or one.used_name]
    for typed in filter(None, asked):
        lines = patient_search.direct(session, typed, today, 20)
        people = patients.by_ids(session, [line.id for line in lines]).values()
        found = next((other for other in people if likeness(one, other).likely), None)
        if found is not None:
            return found
    return None


def _keep(desk: Desk, people: list[Patient], name: str) -> None:
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
                entity=("patient", one.id),
                detail={"file": name},
            )


def export_people(desk: Desk, path: Path) -> int:
    """Everybody of the house, XLSX or CSV after the name; returns how many."""
    require(desk.actor, Right.EXPORT)
    with desk.store.writing() as session:
        everybody = patients.everybody(session)
        audit.record(
            session, desk.actor, desk.clock, action="people.export", detail={"people": len(everybody)}
        )
        table = people_table(everybody)
        write_private(path, as_xlsx(table) if path.suffix.lower() == ".xlsx" else as_csv(table))
    return len(everybody)
