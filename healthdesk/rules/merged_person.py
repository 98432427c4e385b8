"""Putting together what two desks made of the same person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace

from healthdesk.records.patient import Patient


def merged(
    mine: Patient, theirs: Patient, before: Patient, chosen: Mapping[str, str] | None = None
) -> Patient:
    """Theirs, with what we changed since `before`.

    Where both changed a field, `chosen` says "mine" or "theirs"; ours goes where it says nothing.
    """
    values = {}
    for field in fields(Patient):
        ours = getattr(mine, field.name)
        if ours != getattr(before, field.name) and (chosen or {}).get(field.name, "mine") == "mine":
            values[field.name] = ours
    values.pop("version", None)
    return replace(theirs, **values)


def in_dispute(mine: Patient, theirs: Patient, before: Patient) -> tuple[str, ...]:
    """The fields that both changed, each to something else."""
    found = []
    for field in fields(Patient):
        ours, other, was = (getattr(one, field.name) for one in (mine, theirs, before))
        if field.name != "version" and ours != was and other not in (was, ours):
            found.append(field.name)
    return tuple(found)
