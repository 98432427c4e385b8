"""The sociale kaart in and out: HSDS 3, or the format of the list that came with the program."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.past_imports import imports_in, lines_of, refuse_in_use
from healthdesk.actions.private_file import require_ending, write_private
from healthdesk.db import audit, partners
from healthdesk.exchange.hsds_in import read_directory
from healthdesk.exchange.hsds_out import hsds_json, hsds_package
from healthdesk.exchange.partners_file import own_entries, partners_json
from healthdesk.records.change import Change
from healthdesk.records.directory_file import EntryReport, EntryState, FileRemark, ReadDirectory
from healthdesk.records.ids import new_id
from healthdesk.records.partner import Partner
from healthdesk.records.past_import import PastImport
from healthdesk.rules.roles import Right, require
from healthdesk.rules.search_words import folded
from healthdesk.sentences import sentence

_KIND = "partner_import"


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryLook:
    """What a file would bring. Nothing is kept yet."""

    path: Path
    entries: tuple[EntryReport, ...]
    remarks: tuple[FileRemark, ...]
    import_id: UUID | None = None
    """By which it can be taken back, once it was taken in."""

    @property
    def fresh(self) -> tuple[Partner, ...]:
        """Those that would come in."""
        return tuple(
            one.read.partner
            for one in self.entries
            if one.state is EntryState.NEW and one.read.partner is not None
        )

    def count(self, state: EntryState) -> int:
        """How many of the file fare so."""
        return sum(one.state is state for one in self.entries)


def look_into(desk: Desk, path: Path) -> DirectoryLook:
    """What is in a file, service by service. Raises `BadFile` for one that holds none."""
    require(desk.actor, Right.KEEP_PARTNERS)
    own = own_entries(path)
    read = read_directory(path, desk.clock.today()) if own is None else ReadDirectory(entries=own)
    with desk.store.reading() as session:
        known = partners.all_of(session, active_only=False)
    ids = {one.id: one.name for one in known}
    keys = {one.key: one.name for one in known}
    names = {folded(one.name): one.name for one in known if one.active}
    found = []
    for entry in read.entries:
        one = entry.partner
        if one is None:
            found.append(EntryReport(read=entry, state=EntryState.PASSED))
            continue
        as_known = ids.get(one.id) or keys.get(one.key) or names.get(folded(one.name)) or ""
        state = EntryState.KNOWN if as_known else EntryState.NEW
        found.append(EntryReport(read=entry, state=state, known_as=as_known))
        if not as_known:
            # A second time in the same file it is known.
            ids[one.id] = keys[one.key] = names[folded(one.name)] = one.name
    return DirectoryLook(path=path, entries=tuple(found), remarks=read.remarks)


def take_in(desk: Desk, look: DirectoryLook) -> Done[DirectoryLook]:
    """All that is new comes in, or nothing does; what the house has is left as it is."""
    require(desk.actor, Right.KEEP_PARTNERS)
    if not look.fresh:
        return Done(look)
    import_id = new_id()
    with desk.store.writing() as session:
        there = set(partners.keys_of(session))
        made = [one for one in look.fresh if one.key not in there and partners.by_id(session, one.id) is None]
        for one in made:
            partners.add(session, one)
            audit.record(
                session,
                desk.actor,
                desk.clock,
                action="partner.import_one",
                entity=("partner", one.id),
                detail={"name": one.name},
            )
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="partner.import",
            entity=(_KIND, import_id),
            detail={"file": look.path.name, "added": len(made), "ids": [str(one.id) for one in made]},
        )

    def undo(again: Desk) -> Done[Any]:
        return take_back(again, import_id)

    return Done(replace(look, import_id=import_id), (Change("partner"),), undo)


def past_imports(desk: Desk) -> tuple[PastImport, ...]:
    """Every import of services, newest first."""
    require(desk.actor, Right.KEEP_PARTNERS)
    with desk.store.reading() as session:
        return imports_in(session, "partner.import", "added")


def take_back(desk: Desk, import_id: UUID) -> Done[int]:
    """The services of one import go again; returns how many.

    Raises `NotAllowed` with their names when some of them were changed or are used since.
    """
    require(desk.actor, Right.KEEP_PARTNERS)
    with desk.store.writing() as session:
        entries = lines_of(session, _KIND, "partner.import", import_id)
        ids = [UUID(one) for one in entries[0].detail.get("ids", ())]
        used = partners.in_use(session, ids)
        there = [one for one in (partners.by_id(session, each) for each in ids) if one is not None]
        refuse_in_use("hsds.in_use", [one.name for one in there if one.id in used or one.version > 1])
        partners.remove(session, [one.id for one in there])
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="partner.import_undone",
            entity=(_KIND, import_id),
            detail={"partners": len(there)},
        )
    return Done(len(there), (Change("partner"),))


def is_import(desk: Desk, import_id: UUID) -> bool:
    """Whether an import of this id brought services."""
    require(desk.actor, Right.KEEP_PARTNERS)
    with desk.store.reading() as session:
        return bool(audit.of_entity(session, _KIND, import_id))


def export_partners(desk: Desk, path: Path, *, hsds: bool = False) -> int:
    """Every entry in use: HSDS as a zip of tables or as JSON, or the program's own JSON; returns how many."""
    require(desk.actor, Right.EXPORT)
    require_ending(path, ".zip", ".json")
    with desk.store.writing() as session:
        every = partners.all_of(session)
        detail = {"partners": len(every)}
        audit.record(session, desk.actor, desk.clock, action="partners.export", detail=detail)
        write_private(path, _written(desk, every, path, hsds=hsds))
    return len(every)


def _written(desk: Desk, every: tuple[Partner, ...], path: Path, *, hsds: bool) -> bytes:
    if path.suffix.lower() == ".zip":
        return hsds_package(every)
    if hsds:
        return (hsds_json(every) + "\n").encode()
    return (partners_json(every, desk.clock.today()) + "\n").encode()


def in_words(look: DirectoryLook, language: str, *, tried: bool = False) -> str:
    """For a person to read; `tried`: nothing was to be taken in."""
    lines = [remark_said(one, language) for one in look.remarks]
    for one in look.entries:
        where = {"row": one.read.row, "file": one.read.file, "name": one.read.name}
        if one.state is EntryState.KNOWN:
            lines.append(sentence(language, "hsds.line_known", known=one.known_as, **where))
        elif one.state is EntryState.PASSED:
            why = sentence(language, one.read.why)
            passed = sentence(language, "hsds.line_passed", why=why, **where)
            lines.append(passed.replace("  ", " "))  # where it has no name, nothing stands in its place
    new, known = look.count(EntryState.NEW), look.count(EntryState.KNOWN)
    key = "hsds.tried" if tried else "hsds.taken_in"
    lines.append(sentence(language, key, new=new, known=known, passed=look.count(EntryState.PASSED)))
    if look.import_id is not None:
        lines.append(sentence(language, "exchange.take_back", id=look.import_id))
    return "\n".join(lines)


def as_plain(look: DirectoryLook, language: str) -> dict[str, Any]:
    """For a program to read."""
    return {
        "import": str(look.import_id or ""),
        "added": look.count(EntryState.NEW) if look.import_id else 0,
        "entries": [
            {
                "file": one.read.file,
                "row": one.read.row,
                "name": one.read.name,
                "state": one.state.value,
                "known_as": one.known_as,
                "sentence": sentence(language, one.read.why) if one.read.why else "",
            }
            for one in look.entries
        ],
        "remarks": [
            {
                "file": one.file,
                "row": one.row,
                "column": one.column,
                "value": one.value,
                "sentence": what_is_wrong(one, language),
            }
            for one in look.remarks
        ],
    }


def remark_said(one: FileRemark, language: str) -> str:
    """Where it stands and what is wrong there."""
    what = what_is_wrong(one, language)
    return sentence(language, "hsds.remark", file=one.file, row=one.row, column=one.column, what=what)


def what_is_wrong(one: FileRemark, language: str) -> str:
    """The same without its place."""
    return sentence(language, one.key, value=one.value)


def import_partners(desk: Desk, path: Path) -> DirectoryLook:
    """Look and take in at once, for who gives a command."""
    return take_in(desk, look_into(desk, path)).result
