"""The book of one file by visit: what a colleague did there in one go stands together.

The book itself keeps every line. Opening a file, leafing through it and writing in it are a dozen of
them; who reads who saw her file wants to know that somebody was there, when, and what for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import timedelta
from uuid import UUID

from healthdesk.records.audit import AuditEntry, BookVisit

TOGETHER = timedelta(minutes=10)
"""Nothing for so long, and what comes after it is another visit."""
WITH_REASON = "patient.break_glass"
"""The one entry whose own words are always told."""


def by_visit(entries: Iterable[AuditEntry]) -> tuple[BookVisit, ...]:
    """Lines of one file, newest first, as visits; the visit of which something is newest comes first."""
    visits: list[list[AuditEntry]] = []
    latest: dict[tuple[UUID | None, str], list[AuditEntry]] = {}
    for one in entries:
        whose = one.actor_id, one.actor_name
        begun = latest.get(whose)
        if begun is not None and abs(begun[-1].at - one.at) <= TOGETHER:
            begun.append(one)
        else:
            latest[whose] = [one]
            visits.append(latest[whose])
    return tuple(BookVisit(tuple(lines)) for lines in visits)


def deeds(visit: BookVisit, said: Callable[[AuditEntry], str]) -> tuple[tuple[str, int], ...]:
    """What was done in it as its reader is told (`said`), in the order it was first done, and how often."""
    return tuple(Counter(said(one) for one in reversed(visit.lines)).items())


def reason_of(one: AuditEntry) -> str:
    """Why somebody went in past the door; empty for anything else."""
    return str(one.detail.get("reason", "")) if one.action == WITH_REASON else ""
