"""The sociale kaart in and out, in the format of the list that came with the program."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import msgspec

from healthdesk.actions.desk import Desk
from healthdesk.actions.private_file import write_private
from healthdesk.db import audit, partners
from healthdesk.errors import BadFile
from healthdesk.records.ids import new_id
from healthdesk.records.partner import Partner
from healthdesk.rules.roles import Right, require

_OURS = {"id", "own", "version", "active"}


def import_partners(desk: Desk, path: Path) -> tuple[int, int]:
    """Entries that the house lacks are added, those it has are left as they are: (added, passed over).

    Raises `BadFile` naming the entry that cannot be read; then nothing was added.
    """
    require(desk.actor, Right.KEEP_PARTNERS)
    entries = _entries(path)
    made = [_partner(number, entry) for number, entry in enumerate(entries, start=1)]
    added = 0
    with desk.store.writing() as session:
        there = set(partners.keys_of(session))
        for one in made:
            if one.key not in there:
                partners.add(session, one)
                there.add(one.key)
                added += 1
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="partner.import",
            detail={"file": path.name, "added": added},
        )
    return added, len(made) - added


def _entries(path: Path) -> list[Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError:
        raise BadFile("exchange.unreadable", path=path.name) from None
    except (ValueError, RecursionError):
        raise BadFile("exchange.no_json", path=path.name) from None
    found = data.get("partners") if isinstance(data, dict) else data
    if not isinstance(found, list):
        raise BadFile("exchange.no_partners", path=path.name)
    return found


def _partner(number: int, entry: Any) -> Partner:
    allowed = {field.name for field in fields(Partner)} - _OURS
    if not isinstance(entry, dict):
        raise BadFile("exchange.bad_partner", where=str(number), what="")
    known = {key: entry[key] for key in entry if key in allowed}
    try:
        made = msgspec.convert(known | {"id": new_id()}, Partner)
    except msgspec.ValidationError as wrong:
        raise BadFile("exchange.bad_partner", where=str(number), what=str(wrong)[:120]) from None
    if not made.name.strip() or not made.key.strip():
        raise BadFile("exchange.bad_partner", where=str(number), what="key, name")
    return made


def export_partners(desk: Desk, path: Path) -> int:
    """Every entry in use, JSON; returns how many."""
    require(desk.actor, Right.EXPORT)
    with desk.store.writing() as session:
        every = partners.all_of(session)
        audit.record(
            session, desk.actor, desk.clock, action="partners.export", detail={"partners": len(every)}
        )
    plain = [
        {key: value for key, value in msgspec.to_builtins(one).items() if key not in _OURS and value}
        for one in every
    ]
    told = {"gathered_on": desk.clock.today().isoformat(), "partners": plain}
    write_private(path, (json.dumps(told, indent=1, ensure_ascii=False) + "\n").encode())
    return len(every)
