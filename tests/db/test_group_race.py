"""Two processes want the last place in a group at the same instant: one has it. On both engines."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.desk import Desk
from healthdesk.actions.hold_moment import hold
from healthdesk.actions.keep_group import group_of, join, take_place
from healthdesk.actions.keep_group_series import join_series
from healthdesk.clock import FixedClock
from healthdesk.db.store import Store
from healthdesk.records.actor import Actor
from healthdesk.records.appointment import Appointment
from healthdesk.records.hold import HoldWish
from healthdesk.records.house import House
from healthdesk.records.practitioner import Role
from healthdesk.records.series import Reach
from tests.actions.test_group import GROUP, lou, with_group
from tests.actions.test_group_series import weeks
from tests.agenda_house import AgendaHouse
from tests.db.race import ENGINES, house_of, race
from tests.stores import MakeDesk

ROUNDS = 8


@dataclass(frozen=True)
class _Seat:
    """Who sits at which desk of the house, for whom, and what is wanted each round."""

    actor: Actor
    clock: FixedClock
    house: House
    person: UUID
    groups: tuple[tuple[Appointment, ...], ...]
    is_second: bool

    def __call__(self, store: Store, number: int) -> None:
        """A place in the same talk, on one date or on all, or to hold it."""
        desk = Desk(store=store, actor=self.actor, clock=self.clock, house=self.house)
        talks = self.groups[number]
        if number % 4 == 3 and self.is_second:
            hold(desk, _holding(talks[0]))
        elif len(talks) > 1 and not self.is_second:
            join_series(desk, talks[0].id, self.person, Reach.ALL)
        elif number % 4 == 2:
            take_place(desk, talks[0].id, self.person, None, "ar" if self.is_second else "")
        else:
            join(desk, talks[-1].id, self.person)


def _holding(one: Appointment) -> HoldWish:
    return HoldWish(
        therapist_id=one.therapist_id,
        room_id=one.room_id,
        starts_at=one.starts_at,
        ends_at=one.ends_at,
        opening_id=one.id,
    )


def _groups(house: AgendaHouse) -> tuple[tuple[Appointment, ...], ...]:
    """In each one place is left; some come back."""
    found = []
    for number in range(ROUNDS):
        if number % 4 == 1:
            talks = weeks(house, 3, 13 + number // 2)
        else:
            wish = house.wish(9, patient_id=None, service_id=GROUP.id, minutes=90)
            starts = wish.starts_at + timedelta(days=1 + number)
            talks = (book(house.desk, replace(wish, starts_at=starts)).result,)
        for talk in talks:
            join(house.desk, talk.id, house.sam)
        found.append(talks)
    return tuple(found)


@ENGINES
def test_the_last_place_goes_to_one_of_two_desks(engine: str, request: pytest.FixtureRequest) -> None:
    _store, address = house_of(engine, request)
    make_desk: MakeDesk = request.getfixturevalue("make_desk")
    house = with_group(make_desk(Role.COORDINATOR))
    piet, groups = make_desk(Role.RECEPTION, name="Piet Aerts"), _groups(house)
    assert isinstance(piet.clock, FixedClock)
    one, other = (
        _Seat(desk.actor, piet.clock, piet.house, person, groups, is_second)
        for desk, person, is_second in ((house.desk, house.yara, False), (piet, lou(house).id, True))
    )
    assert race(address, one, other, ROUNDS) == list(range(ROUNDS))
    for number, talks in enumerate(groups):
        joined = [group_of(house.desk, talk.id).line.joined for talk in talks]
        assert max(joined) <= 2
        whole = len(talks) == 1 or joined in ([2, 2, 2], [1, 1, 2])
        assert whole, f"{number}: of a series each date or none"
