"""The access book of the whole house: who saw and changed what, and proof that it is whole."""

from __future__ import annotations

from dataclasses import dataclass

from healthdesk.actions.desk import Desk
from healthdesk.db import audit, patients, person_merges
from healthdesk.records.audit import AuditEntry, ChainVerdict
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


def prove(desk: Desk) -> ChainVerdict:
    """Walk the whole chain."""
    require(desk.actor, Right.SEE_ACCESS_LOG)
    with desk.store.reading() as session:
        return audit.verify(session)
