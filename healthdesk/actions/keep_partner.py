"""The sociale kaart: loading what came with the program, correcting, checking."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any
from uuid import UUID

import msgspec

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, partners
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.partner import Partner
from healthdesk.records.task import Task, TaskKind
from healthdesk.resource_paths import resource
from healthdesk.rules.partner_checks import check_ages, to_remind
from healthdesk.rules.roles import Right, may, require
from healthdesk.rules.seen_words import is_seen
from healthdesk.rules.typed_dates import show_date

_REMINDED = 3


def load_directory(desk: Desk) -> Done[int]:
    """Bring in the entries that came with the program. Entries the house has are left alone."""
    data = json.loads(resource("directory", "leuven.json").read_text(encoding="utf-8"))
    with desk.store.writing() as session:
        there = partners.keys_of(session)
        new = [
            msgspec.convert({**entry, "id": str(new_id())}, Partner)
            for entry in data["partners"]
            if entry["key"] not in there
        ]
        if new:
            partners.add(session, *new)
            _noted(desk, session, "partner.load", None, {"added": len(new)})
    return Done(len(new), (Change("partner"),) if new else ())


def keep(desk: Desk, partner: Partner) -> Done[Partner]:
    """Keep a new or changed entry."""
    require(desk.actor, Right.KEEP_PARTNERS)
    if not is_seen(partner.name):
        raise NotAllowed("partners.nameless", fields=("name",))
    check_ages(partner)
    with desk.store.writing() as session:
        before = partners.by_id(session, partner.id)
        if before is None:
            kept = replace(partner, key=partner.key or f"eigen-{partner.id.hex[-8:]}", own=True)
            partners.add(session, kept)
            _noted(desk, session, "partner.add", kept.id, {"name": kept.name})
        else:
            kept = partners.change(session, partner, desk.clock.now(), desk.actor.name)
            _noted(desk, session, "partner.change", kept.id, {"name": kept.name})

    def undo(again: Desk) -> Done[Any]:
        earlier = replace(kept, active=False) if before is None else replace(before, version=kept.version)
        return keep(again, earlier)

    return Done(kept, (Change("partner", kept.id),), undo)


def mark_checked(desk: Desk, partner: Partner) -> Done[Partner]:
    """Somebody looked everything up: nothing is "te controleren" any more, from today."""
    return keep(
        desk,
        replace(
            partner,
            to_check=(),
            checked_on=desk.clock.today(),
            checked_by=desk.actor.name,
            taking_on=desk.clock.today() if partner.taking_on else None,
        ),
    )


def tasks_of(desk: Desk, session: Any) -> list[Task]:
    """Entries whose check grew old, a few at a time."""
    if not may(desk.actor, Right.KEEP_PARTNERS):
        return []
    stale = to_remind(partners.all_of(session), desk.clock.today())
    return [
        Task(
            kind=TaskKind.PARTNER,
            entity_id=one.id,
            person=one.name,
            patient_id=None,
            values=(("day", _last_heard(one, desk)),),
            leads_to=Link("partner", one.id),
        )
        for one in stale[:_REMINDED]
    ]


def _last_heard(one: Partner, desk: Desk) -> str:
    days = [day for day in (one.checked_on, one.taking_on) if day is not None]
    return show_date(min(days), desk.language)


def _noted(desk: Desk, session: Any, action: str, partner_id: UUID | None, detail: dict[str, Any]) -> None:
    audit.record(
        session, desk.actor, desk.clock, action=action, entity=("partner", partner_id), detail=detail
    )
