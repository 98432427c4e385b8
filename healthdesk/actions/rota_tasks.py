"""Parts of the coming days for which somebody is missing, as one thing to do for the coordinator."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from healthdesk.actions.desk import Desk
from healthdesk.actions.rota_policy import policy_in
from healthdesk.actions.show_rota import facts_in
from healthdesk.records.link import Link
from healthdesk.records.task import Task, TaskKind
from healthdesk.rules.roles import Right, may
from healthdesk.rules.rota import rota

_SOON = timedelta(days=7)


def tasks_of(desk: Desk, session: Any) -> list[Task]:
    """For the coming week. A house that never said whom it wants is not told that anybody is missing."""
    if not may(desk.actor, Right.MANAGE_HOUSE) or policy_in(desk, session).version == 0:
        return []
    today, now = desk.clock.today(), desk.clock.now()
    parts = rota(facts_in(desk, session, today, today + _SOON), today, today + _SOON)
    thin = [one for one in parts if one.ends_at > now and (one.missing or one.lead_missing)]
    if not thin:
        return []
    first = thin[0]
    wanted = ",".join(f"{role.value}:{count}" for role, count in first.missing)
    return [
        Task(
            kind=TaskKind.ROTA,
            entity_id=desk.house.id,
            person="",
            patient_id=None,
            values=(
                ("count", str(len(thin))),
                ("part", first.part.name),
                ("wanted", wanted),
                ("lead", "yes" if first.lead_missing else ""),
            ),
            due=first.day,
            leads_to=Link("rota", None, first.day.isoformat()),
        )
    ]
