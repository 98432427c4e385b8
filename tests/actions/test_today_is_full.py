"""More waits than Today has room for: nothing is passed over without a word."""

from __future__ import annotations

from datetime import timedelta

from healthdesk.actions import start_intake
from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_up_referral import count_overdue, take_step
from healthdesk.actions.shield_file import shield
from healthdesk.actions.show_today import put_off, show_today
from healthdesk.clock import FixedClock
from healthdesk.db.store import Store
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import Referral, ReferralState
from healthdesk.records.task import TaskKind
from tests.intake_desk import form_called, somebody
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


def test_drafts_of_a_closed_file_and_those_put_off_take_no_room_and_are_not_counted(
    sqlite_store: Store, make_desk: MakeDesk, clock: FixedClock
) -> None:
    coordinator, desk = make_desk(Role.COORDINATOR), make_desk(Role.RECEPTION, Role.THERAPIST)
    shut, form = somebody(desk), form_called(desk, "who-5").id
    for who in (*(shut for _draft in range(35)), *(somebody(desk) for _draft in range(33))):
        start_intake.start(desk, who, form)
    shield(coordinator, shut, (coordinator.actor.practitioner_id,), "kent iemand aan de balie")
    view = show_today(desk)
    assert shut not in {task.patient_id for task in view.tasks}
    assert (len(view.tasks), view.more) == (30, 3)
    for task in view.tasks:
        put_off(desk, task, clock.today() + timedelta(days=1))
    view = show_today(desk)
    assert (len(view.tasks), view.more) == (3, 0)
