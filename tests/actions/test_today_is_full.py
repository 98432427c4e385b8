"""More waits than Today has room for: nothing is passed over without a word."""

from __future__ import annotations

from datetime import timedelta

from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_up_referral import count_overdue, take_step
from healthdesk.actions.show_today import put_off, show_today
from healthdesk.clock import FixedClock
from healthdesk.db.store import Store
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import Referral, ReferralState
from healthdesk.records.task import TaskKind
from tests.letter_desk import case, cgg, how_sent
from tests.stores import MakeDesk


def _referrals(desk: Desk, how_many: int, *states: ReferralState) -> list[Referral]:
    made, partner = [], cgg(desk, key=f"proef-{len(states)}")
    for number in range(how_many):
        one = case(desk, partner=partner, code=f"P-{len(states)}-{number}").referral
        for state in states:
            one = take_step(desk, one.id, one.version, state, how_sent(state)).result
        made.append(one)
    return made


def test_much_of_one_kind_hides_nothing_of_another(
    sqlite_store: Store, make_desk: MakeDesk, clock: FixedClock
) -> None:
    desk = make_desk(Role.THERAPIST)
    _referrals(desk, 34, ReferralState.READY)
    asked = _referrals(desk, 3, ReferralState.READY, ReferralState.SENT)
    clock.advance(timedelta(days=40))
    view = show_today(desk)
    late = [task for task in view.tasks if task.kind is TaskKind.REFERRAL]
    assert {task.entity_id for task in late} == {one.id for one in asked}
    assert (len(view.tasks), view.more) == (30, 7)
    assert len(view.tasks) + view.more == count_overdue(desk)
    for task in view.tasks[:8]:
        put_off(desk, task, clock.today() + timedelta(days=1))
    view = show_today(desk)
    assert (len(view.tasks), view.more) == (29, 0)
