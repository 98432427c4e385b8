"""Imports that were, from the book: what a list shows of them, what is in the way of taking one back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from healthdesk.db import audit
from healthdesk.errors import NotAllowed
from healthdesk.records.audit import AuditEntry
from healthdesk.records.past_import import PastImport

_NAMED = 8


def imports_in(session: Any, action: str, counted: str) -> tuple[PastImport, ...]:
    """Every import that the book has under an action, newest first.

    `counted` names how many came in; an import that was taken back has a line under `<action>_undone`.
    """
    entries = audit.done_so_far(session, (action, f"{action}_undone"))
    undone = {one.entity_id for one in entries if one.action != action}
    return tuple(
        PastImport(
            id=one.entity_id,
            at=one.at,
            by=one.actor_name,
            file=str(one.detail.get("file", "")),
            count=int(one.detail.get(counted, 0)),
            taken_back=one.entity_id in undone,
        )
        for one in entries
        if one.action == action and one.entity_id is not None
    )


def lines_of(session: Any, kind: str, action: str, import_id: UUID) -> tuple[AuditEntry, ...]:
    """What the book has of one import. Raises `NotAllowed` for none, or one that was taken back."""
    entries = tuple(audit.of_entity(session, kind, import_id))
    if not entries or any(one.action == f"{action}_undone" for one in entries):
        raise NotAllowed("exchange.no_such_import")
    return entries


def refuse_in_use(key: str, names: Iterable[str], between: str = ", ") -> None:
    """Raises `NotAllowed` with the first of the names, where there are any."""
    every = list(names)
    if every:
        more = "…" if len(every) > _NAMED else ""
        raise NotAllowed(key, count=len(every), names=between.join(every[:_NAMED]) + more)
