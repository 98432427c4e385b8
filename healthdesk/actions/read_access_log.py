"""The access log of the whole house: who saw and changed what, and proof that it is whole."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from healthdesk.actions.desk import Desk
from healthdesk.actions.end_of_book import chain_told, end_of_book
from healthdesk.actions.watch_book import seen_of
from healthdesk.db import audit, patients, person_merges
from healthdesk.records.audit import AuditEntry
from healthdesk.rules.person_names import beside, shown_name
from healthdesk.rules.roles import Right, require


@dataclass(frozen=True, slots=True)
class LoggedLine:
    """One entry as the list shows it; `about` names whose file it was, empty where it was nobody's."""

    entry: AuditEntry
    about: str


def newest(desk: Desk, before: int | None = None) -> tuple[LoggedLine, ...]:
    """Two hundred entries, newest first; `before` goes on from an entry's number."""
    require(desk.actor, Right.SEE_ACCESS_LOG)
    with desk.store.reading() as session:
        entries = audit.entries(session, before=before)
        asked = {one.patient_id for one in entries if one.patient_id is not None}
        within = person_merges.now_of(session, asked)
        people = patients.by_ids(session, list(within.values()))
    names = {
        asked_id: " · ".join(dict.fromkeys((beside(shown_name(people[now])), people[now].code)))
        for asked_id, now in within.items()
        if now in people
    }
    return tuple(LoggedLine(one, names.get(one.patient_id, "") if one.patient_id else "") for one in entries)


def prove(desk: Desk, back_ups: Path) -> tuple[tuple[bool, str], ...]:
    """Walk the whole chain, and hold its end against what is remembered of it.

    Gives sentences, each with whether it is as it should be.
    """
    require(desk.actor, Right.SEE_ACCESS_LOG)
    seen = seen_of(desk, back_ups)
    with desk.store.reading() as session:
        chain = audit.verify(session)
        remembered = tuple(audit.recollect(session, one) for one in seen)
    return (chain_told(chain, desk.language), *end_of_book(remembered, desk.language))
