"""The format of the list of services that came with the program, for houses among each other."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from healthdesk.errors import BadFile
from healthdesk.records.directory_file import ReadEntry
from healthdesk.records.ids import new_id
from healthdesk.records.partner import Partner

_OURS = {"id", "own", "version", "active", "merged_into"}


def partners_json(partners: Iterable[Partner], today: date) -> str:
    """What is known of each, and nothing of what is not."""
    usual = {field.name: field.default for field in fields(Partner)}
    plain = [
        {
            key: value
            for key, value in msgspec.to_builtins(one).items()
            if key not in _OURS and getattr(one, key) != usual.get(key)
        }
        for one in partners
    ]
    return json.dumps({"gathered_on": today.isoformat(), "partners": plain}, indent=1, ensure_ascii=False)


def own_entries(path: Path) -> tuple[ReadEntry, ...] | None:
    """The entries of such a file; None for another kind of file.

    Raises `BadFile` for an entry that cannot be read: a program made this file, so it is broken.
    """
    if path.suffix.lower() != ".json":
        return None
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as refused:
        raise BadFile("exchange.unreadable", path=path.name, why=refused) from None
    except (ValueError, RecursionError):
        raise BadFile("exchange.no_json", path=path.name) from None
    found = data.get("partners") if isinstance(data, dict) else data
    if not isinstance(found, list) or not found:
        return None
    if not isinstance(data, dict) and not any(isinstance(one, dict) and "key" in one for one in found):
        return None
    return tuple(_entry(path.name, number, one) for number, one in enumerate(found, start=1))


def _entry(file: str, number: int, entry: Any) -> ReadEntry:
    allowed = {field.name for field in fields(Partner)} - _OURS
    if not isinstance(entry, dict):
        raise BadFile(
            "exchange.bad_partner", where=str(number), what=json.dumps(entry, ensure_ascii=False)[:40]
        )
    known = {key: entry[key] for key in entry if key in allowed}
    try:
        made = msgspec.convert(known | {"id": new_id()}, Partner)
    except msgspec.ValidationError as wrong:
        raise BadFile("exchange.bad_partner", where=str(number), what=_field_of(wrong)) from None
    if not made.name.strip() or not made.key.strip():
        raise BadFile("exchange.bad_partner", where=str(number), what="key, name")
    return ReadEntry(file=file, row=number, name=made.name, partner=made)


def _field_of(wrong: msgspec.ValidationError) -> str:
    """The field at fault, out of words that are no words of the desk."""
    named = re.findall(r"`([^`]+)`", str(wrong))
    return named[-1].removeprefix("$.")[:120] if named else ""
