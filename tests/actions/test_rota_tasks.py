"""Who is missing on the rota stands on Today of the coordinator, once the house said whom it wants."""

from __future__ import annotations

from dataclasses import replace

from healthdesk.actions.keep_rota import Given, arrange
from healthdesk.actions.rota_policy import policy_of, set_policy
from healthdesk.actions.show_today import show_today
from healthdesk.db.store import Store
from healthdesk.records.house import HouseKind
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.records.task import Task, TaskKind
from tests.actions.test_rota import EVENING
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk


def _tasks(house: AgendaHouse) -> list[Task]:
    return [one for one in show_today(house.desk).tasks if one.kind is TaskKind.ROTA]


def test_one_task_for_all_parts_with_the_nearest_named(sqlite_store: Store, make_desk: MakeDesk) -> None:
    house = furnished(make_desk(Role.COORDINATOR, kind=HouseKind.TEJO))
    assert _tasks(house) == [], "a house that never said whom it wants is not nagged"
    set_policy(house.desk, replace(policy_of(house.desk), lead=False))
    (task,) = _tasks(house)
    before = dict(task.values)
    assert before["wanted"]
    assert not before["lead"]
    assert task.due is not None
    assert task.leads_to == Link("rota", None, task.due.isoformat())
    jef = make_desk(Role.VOLUNTEER_RECEPTION, kind=HouseKind.TEJO)
    arrange(jef, [Given(jef.actor.practitioner_id, Role.VOLUNTEER_RECEPTION, *EVENING)])
    (task,) = _tasks(house)
    assert int(dict(task.values)["count"]) == int(before["count"]) - 1
    at_the_desk = replace(
        house, desk=replace(house.desk, actor=make_desk(Role.RECEPTION, kind=HouseKind.TEJO).actor)
    )
    assert _tasks(at_the_desk) == []
