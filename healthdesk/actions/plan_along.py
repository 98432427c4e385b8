"""What putting the others of a series elsewhere would do, before anything is done.

The same choices as a new series has: what nobody could be there for stays, goes to a day beside it, or falls
away; where it clashes another moment is chosen. `change_series` then does all of it, or nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from healthdesk.actions.change_series import Pair, found_in_series, going_along, led_by
from healthdesk.actions.desk import Desk
from healthdesk.actions.find_moment import world_of
from healthdesk.actions.move_appointment import with_details
from healthdesk.db import agenda_plan, patients, rests
from healthdesk.records.appointment import Appointment
from healthdesk.records.series import Along, AlongTalk, Reach
from healthdesk.rules.kept_free import keeping
from healthdesk.rules.moment_wishes import wish_of
from healthdesk.rules.roles import Right, require
from healthdesk.rules.series_along import plan_along as planned_along

_AROUND = 8
"""A talk may go some days further than its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlongPlan:
    """The talk that the others follow, and what would become of each of them."""

    this: Appointment
    reach: Reach
    talks: tuple[AlongTalk, ...]
    rooms: dict[UUID, str] = field(default_factory=dict)
    """What they are called."""

    @property
    def is_smooth(self) -> bool:
        """Whether every one goes along and nothing is in the way."""
        return all(one.is_smooth for one in self.talks)


def plan_along(
    desk: Desk, wanted: Appointment | UUID, reach: Reach, on_closed: Along = Along.STAY
) -> AlongPlan:
    """What would become of the others in reach; `wanted`: a talk with other values, or one as it stands."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        talk_id = wanted if isinstance(wanted, UUID) else wanted.id
        before, place = found_in_series(desk, session, talk_id)
        this = before if isinstance(wanted, UUID) else with_details(before, wanted)
        going, _apart = going_along(session, place, talk_id, reach)
        pairs = [pair for pair in led_by(desk, session, this, going) if pair[0] != pair[1]]
        needs = _needs(desk, session, this)
        rooms = {one.id: one.name for one in agenda_plan.rooms(session, active_only=False)}
    talks = _planned(desk, this, pairs, (needs, place.series.every_weeks, on_closed))
    return AlongPlan(this=this, reach=reach, talks=talks, rooms=rooms)


def _planned(
    desk: Desk, this: Appointment, pairs: list[Pair], how: tuple[Any, int, Along]
) -> tuple[AlongTalk, ...]:
    if not pairs:
        return ()
    last = max(new.starts_at for _old, new in pairs).astimezone(desk.clock.zone).date()
    days = max(1, (last - desk.clock.today()).days + _AROUND)
    pieces = () if this.equipment_id is None else (this.equipment_id,)
    world = world_of(desk, this.patient_id, days, pieces, [this.id, *(old.id for old, _new in pairs)])
    return planned_along(pairs, world, *how)


def _needs(desk: Desk, session: Any, this: Appointment) -> Any:
    """Which rooms suit who comes, with the rest and the preparation of the kind."""
    patient = None if this.patient_id is None else patients.by_id(session, this.patient_id)
    needs = wish_of(patient, None, (), desk.clock.today(), desk.house.language)
    return keeping(rests.of_kind(session, this.service_id), replace(needs, mode=this.mode))
