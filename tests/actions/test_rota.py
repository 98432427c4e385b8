"""Giving parts of days, saying who answers for one, and the paper of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_rota import Given, LeadChange, arrange
from healthdesk.actions.plan_agenda import add_closure, talks_left_outside
from healthdesk.actions.print_rota import print_rota
from healthdesk.actions.rota_policy import policy_of, set_policy
from healthdesk.actions.show_rota import of_person, show_rota
from healthdesk.db import audit
from healthdesk.db.store import Store
from healthdesk.errors import ChangedMeanwhile, NotAllowed, NotPermitted
from healthdesk.records.availability import Closure
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Role
from healthdesk.records.rota import PartOnDay, PartPlan
from healthdesk.rules.rota import with_plan
from tests.agenda_house import AgendaHouse, furnished
from tests.letters_made import kept, text_of
from tests.stores import MakeDesk

THURSDAY = date(2026, 11, 26)
EVENING = (THURSDAY, "evening")


@pytest.fixture
def house(make_desk: MakeDesk) -> AgendaHouse:
    """TEJO; Els and Jan work until six."""
    return furnished(make_desk(Role.COORDINATOR, kind=HouseKind.TEJO))


def evening(desk: Desk) -> PartOnDay:
    (found,) = show_rota(desk, THURSDAY, THURSDAY).parts
    return found


def test_a_volunteer_gives_hers_and_nobody_else_s(
    store: Store, house: AgendaHouse, make_desk: MakeDesk
) -> None:
    jef = make_desk(Role.VOLUNTEER_RECEPTION, kind=HouseKind.TEJO)
    mine = Given(jef.actor.practitioner_id, Role.VOLUNTEER_RECEPTION, *EVENING)
    assert dict(evening(jef).missing) == {Role.VOLUNTEER_RECEPTION: 1}
    done = arrange(jef, [mine])
    assert arrange(jef, [mine]).result == 0, "twice is once"
    assert evening(jef).missing == ()
    assert done.undo is not None
    done.undo(jef)
    assert of_person(evening(jef), jef.actor.practitioner_id) is None
    with pytest.raises(NotPermitted):
        arrange(jef, [replace(mine, whom=house.els.id, role=Role.THERAPIST)])
    with pytest.raises(NotAllowed) as past:
        arrange(jef, [replace(mine, day=date(2026, 11, 24))])
    assert past.value.key == "rota.past"
    with pytest.raises(NotAllowed) as unknown:
        arrange(jef, [replace(mine, day=date(2026, 11, 27))])
    assert unknown.value.key == "rota.no_such_part"
    with pytest.raises(NotAllowed) as other_role:
        arrange(jef, [replace(mine, role=Role.RECEPTION)])
    assert other_role.value.key == "rota.not_on_rota"
    assert store.kind


def test_our_words_for_a_part_of_the_day_are_in_the_language_of_the_desk(house: AgendaHouse) -> None:
    desk, english = house.desk, replace(house.desk, language="en")
    assert (evening(desk).part.name, evening(english).part.name) == ("avond", "evening")
    plan = policy_of(english).plans[-1]
    first, *others = plan.parts
    named = replace(plan, from_day=THURSDAY, parts=(replace(first, name="het stille uur"), *others))
    set_policy(english, with_plan(policy_of(english), named, lead=True))
    for one, words in ((desk, "avond"), (english, "evening")):
        names = [part.name for part in policy_of(one).plans[-1].parts]
        assert names == ["het stille uur", words], "what a house calls its own stays"
    assert evening(english).part.name == "evening"


def test_what_a_therapist_gives_can_be_booked_and_what_she_takes_back_is_told(house: AgendaHouse) -> None:
    els = Given(house.els.id, Role.THERAPIST, *EVENING)
    arrange(house.desk, [els])
    book(house.desk, house.wish(19))
    assert talks_left_outside(house.desk) == ()
    (there,) = [one for one in evening(house.desk).people if one.id == house.els.id]
    assert (there.given, there.ends_at) == (True, evening(house.desk).ends_at)
    done = arrange(house.desk, take=[els])
    assert len(talks_left_outside(house.desk)) == 1, "nothing is dropped"
    assert done.undo is not None
    done.undo(house.desk)
    assert talks_left_outside(house.desk) == ()


def test_nobody_gives_a_part_during_her_leave_unless_some_of_it_is_left(house: AgendaHouse) -> None:
    """Hours given then would come to nothing, and she would be missed all the same."""
    els = Given(house.els.id, Role.THERAPIST, *EVENING)
    leave = Closure(id=new_id(), therapist_id=house.els.id, first_day=THURSDAY, last_day=THURSDAY)
    done = add_closure(house.desk, leave)
    assert evening(house.desk).away == {house.els.id}
    with pytest.raises(NotAllowed) as told:
        arrange(house.desk, [els])
    assert (told.value.key, told.value.values["name"]) == ("rota.away", "Els Maes")
    assert done.undo is not None
    done.undo(house.desk)
    add_closure(house.desk, replace(leave, id=new_id(), starts=time(16), ends=time(18)))
    assert evening(house.desk).away == frozenset()
    assert arrange(house.desk, [els]).result == 1
    (there,) = [one for one in evening(house.desk).people if one.id == house.els.id]
    assert there.ends_at == evening(house.desk).ends_at


def test_one_therapist_answers_for_a_part_and_two_desks_do_not_choose_two(
    store: Store, house: AgendaHouse, make_desk: MakeDesk
) -> None:
    assert evening(house.desk).lead_missing
    done = arrange(house.desk, lead=LeadChange(EVENING, house.els.id, None))
    assert evening(house.desk).lead_name == "Els Maes"
    with pytest.raises(ChangedMeanwhile):
        arrange(house.desk, lead=LeadChange(EVENING, house.jan.id, None))
    arrange(house.desk, lead=LeadChange(EVENING, house.jan.id, house.els.id))
    assert done.undo is not None
    with pytest.raises(ChangedMeanwhile):
        done.undo(house.desk)
    mia = house.desk.actor.practitioner_id
    with pytest.raises(NotAllowed) as refused:
        arrange(house.desk, lead=LeadChange(EVENING, mia, house.jan.id))
    assert refused.value.key == "rota.lead_is_no_therapist"
    jef = make_desk(Role.VOLUNTEER_RECEPTION, kind=HouseKind.TEJO)
    with pytest.raises(NotPermitted):
        arrange(jef, lead=LeadChange(EVENING, house.els.id, house.jan.id))
    with store.reading() as session:
        written = [entry.action for entry in audit.entries(session, limit=2)]
    assert written == ["rota.lead", "rota.lead"]


def test_the_house_divides_its_days_otherwise(house: AgendaHouse) -> None:
    policy = policy_of(house.desk)
    (part,) = (part for part in policy.plans[0].parts if part.key == "evening")
    wanted = replace(part, name="late uren", least={Role.THERAPIST: 3})
    changed = with_plan(policy, PartPlan(from_day=THURSDAY, parts=(wanted,)), lead=False)
    done = set_policy(house.desk, changed)
    assert (evening(house.desk).part.name, evening(house.desk).missing) == (
        "late uren",
        ((Role.THERAPIST, 1),),
    )
    with pytest.raises(ChangedMeanwhile):
        set_policy(house.desk, changed)
    assert done.undo is not None
    done.undo(house.desk)
    assert evening(house.desk).part.name == "avond"


def test_the_rota_hangs_beside_the_desk(house: AgendaHouse, tmp_path: Path) -> None:
    arrange(house.desk, lead=LeadChange(EVENING, house.els.id, None))
    paper = print_rota(house.desk, date(2026, 11, 23), date(2026, 12, 6))
    told = " ".join(text_of(kept(paper.pdf, tmp_path)).split())
    assert "Week 48" in told
    assert "Week 49" in told
    assert "donderdag" in told
    assert "(16:00–18:00)" in told, "Els is there for half of it"
    assert "1 × vrijwilliger" in told
    assert paper.name == "rooster-2026-11-23.pdf"
