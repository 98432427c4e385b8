"""Somebody died: nobody writes to her or looks for her; what stands in her name is listed to be freed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from healthdesk.actions import keep_waiting_list as waiting_list
from healthdesk.actions.book_appointment import book
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.change_patient import change
from healthdesk.actions.draw_letter import open_draft
from healthdesk.actions.find_anything import people
from healthdesk.actions.find_moment import begin
from healthdesk.actions.follow_up_referral import take_step
from healthdesk.actions.give_freed_slot import freed_slots_of
from healthdesk.actions.keep_recall import promise
from healthdesk.actions.open_patient_file import open_file
from healthdesk.actions.reach_out import log_attempt, show_outreach
from healthdesk.actions.reminder_policy import policy_of, set_policy
from healthdesk.actions.show_agenda import warnings_for
from healthdesk.actions.show_outbox import show_outbox
from healthdesk.actions.show_today import show_today
from healthdesk.actions.start_referral import ReferralWish
from healthdesk.actions.start_referral import begin as begin_referral
from healthdesk.db import patients
from healthdesk.errors import NotAllowed
from healthdesk.exchange.fhir_patient import patient_resource
from healthdesk.records.appointment import CancelledBy
from healthdesk.records.ids import new_id
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey
from healthdesk.records.link import Link
from healthdesk.records.moment import MomentWish
from healthdesk.records.outreach import ContactAttempt, ReachOutcome, ReachWay
from healthdesk.records.patient import DAY_UNKNOWN, ContactKind, ContactPoint, Patient
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import ReferralState
from healthdesk.records.task import Task, TaskKind
from healthdesk.rules.deceased import age_at_death, parse_death
from tests.agenda_house import AgendaHouse, furnished
from tests.letter_desk import cgg
from tests.stores import MakeDesk


@pytest.fixture
def house(sqlite_store: object, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.COORDINATOR))


def _yara(house: AgendaHouse) -> Patient:
    return open_file(house.desk, house.yara).patient


def _died(house: AgendaHouse, told: str = "2026-11-20") -> Patient:
    return change(house.desk, replace(_yara(house), deceased=told)).result


def _about_her(house: AgendaHouse) -> list[Task]:
    return [task for task in show_today(house.desk).tasks if task.patient_id == house.yara]


def test_what_was_to_come_is_listed_to_be_freed_and_nothing_is_dropped(house: AgendaHouse) -> None:
    talk = book(house.desk, house.wish(14)).result
    wanted = waiting_list.WaitingWish(
        patient_id=house.yara, service_id=house.talk.id, wish=MomentWish(minutes=45)
    )
    waits = waiting_list.put_on(house.desk, wanted).result
    promise(house.desk, house.yara, house.desk.clock.today(), "nieuwe afspraak")
    assert {task.kind for task in _about_her(house)} >= {TaskKind.RECALL}
    _died(house)
    first, second = _about_her(house)
    assert {first.kind, second.kind} == {TaskKind.AFTER_DEATH}
    assert (first.entity_id, first.due, dict(first.values)["time"]) == (
        talk.id,
        house.wish(14).starts_at.date(),
        "14:00",
    )
    assert second.entity_id == waits.id
    cancel(house.desk, talk.id, talk.version, CancelledBy.HOUSE)
    assert [task.entity_id for task in _about_her(house)] == [waits.id]
    change(house.desk, replace(_yara(house), deceased=""))  # it was a mistake
    assert {task.kind for task in _about_her(house)} == {TaskKind.RECALL}


def test_nobody_writes_to_her_reminds_her_or_looks_for_her(house: AgendaHouse) -> None:
    set_policy(house.desk, replace(policy_of(house.desk), on=True))
    mobile = ContactPoint(ContactKind.SMS, "+32470123456")
    change(house.desk, replace(_yara(house), contact_points=(mobile,)))
    talk = book(house.desk, house.wish(14)).result
    tried = ContactAttempt(
        id=new_id(),
        patient_id=house.yara,
        at=house.desk.clock.now(),
        by=house.desk.actor.name,
        way=ReachWay.CALL,
        outcome=ReachOutcome.NO_ANSWER,
    )
    log_attempt(house.desk, tried)
    assert [one.code for one in show_outreach(house.desk)] == [_yara(house).code]
    assert len(show_outbox(house.desk).lines) == 1
    _died(house)
    assert show_outreach(house.desk) == ()
    assert show_outbox(house.desk).lines == ()
    for kind, about in ((LetterKind.INVITATION, house.yara), (LetterKind.CONFIRMATION, talk.id)):
        with pytest.raises(NotAllowed, match=r"letters\.has_died"):
            open_draft(house.desk, LetterKey(kind, about))
    closing = LetterKey(LetterKind.CLOSING, house.yara)
    assert open_draft(house.desk, closing).facts.key == closing, "her family may ask for it"


def test_she_is_offered_no_moment_and_booking_for_her_is_told(house: AgendaHouse) -> None:
    wanted = waiting_list.WaitingWish(
        patient_id=house.yara, service_id=house.talk.id, wish=MomentWish(minutes=45)
    )
    waiting_list.put_on(house.desk, wanted)
    other = book(house.desk, house.wish(14, patient_id=house.sam)).result
    cancel(house.desk, other.id, other.version, CancelledBy.PATIENT)
    assert [len(view.fitting) for view in freed_slots_of(house.desk)] == [1]
    _died(house)
    assert freed_slots_of(house.desk) == ()
    (line,) = waiting_list.show_waiting(house.desk).lines
    assert (line.has_died, line.ways) == (True, ())
    with pytest.raises(NotAllowed, match=r"patients\.has_died"):
        waiting_list.put_on(house.desk, wanted)
    assert begin(house.desk, house.yara).warnings[0] == "patients.has_died"
    assert "patients.has_died" in warnings_for(house.desk, house.wish(16))


def test_it_is_seen_where_she_is_found_and_told_in_fhir(house: AgendaHouse) -> None:
    name = _yara(house).used_name
    _died(house)
    (line,) = people(house.desk, name)
    assert (line.has_died, line.age) == (True, None)
    assert patient_resource(_yara(house))["deceasedDateTime"] == "2026-11-20"
    _died(house, DAY_UNKNOWN)
    assert patient_resource(_yara(house))["deceasedBoolean"] is True
    with house.desk.store.reading() as session:
        assert patients.who_died(session) == (house.yara,)


@pytest.mark.parametrize(
    ("told", "born", "refused"),
    [
        ("2026-11-26", "", "death_unclear"),  # tomorrow
        ("x", "", "death_unclear"),
        ("2008-02", "2008-03-14", "death_before_birth"),
        ("2008-03", "2008-03-14", ""),
        ("2026", "", ""),
        (DAY_UNKNOWN, "2008", ""),
    ],
)
def test_a_day_that_cannot_be_is_refused(make_desk: MakeDesk, told: str, born: str, refused: str) -> None:
    house = furnished(make_desk(Role.RECEPTION))
    typed = replace(_yara(house), birth_date=born, deceased=told)
    if refused:
        with pytest.raises(NotAllowed, match=refused):
            change(house.desk, typed)
    else:
        assert change(house.desk, typed).result.deceased == told


def test_the_day_as_far_as_it_is_known() -> None:
    noted = datetime(2026, 11, 25, tzinfo=UTC)
    made = Patient(id=new_id(), code="P-1", birth_date="1959-11-21", deceased="2026-11-20", created_at=noted)
    assert age_at_death(made) == 66
    assert age_at_death(replace(made, deceased="2026")) is None
    today = noted.date()
    typed = ("20/11/2026", "11/2026", "2026", "ja", "?", "", "morgen", "26/11/2026")
    meant = ("2026-11-20", "2026-11", "2026", DAY_UNKNOWN, DAY_UNKNOWN, "", None, None)
    assert tuple(parse_death(one, today) for one in typed) == meant


def test_a_partner_who_waits_for_her_is_told_and_nobody_asks_after_her(house: AgendaHouse) -> None:
    desk = house.desk
    asked = begin_referral(desk, ReferralWish(patient_id=house.yara, partner_id=cgg(desk).id)).result
    assert _about_her(house) == [], "a draft of today"
    _died(house)
    (told,) = _about_her(house)
    assert (told.kind, told.entity_id, told.leads_to) == (
        TaskKind.AFTER_DEATH,
        asked.id,
        Link("referral", asked.id),
    )
    assert dict(told.values)["partner"] == asked.partner_name
    desk.clock.advance(timedelta(days=60))  # type: ignore[attr-defined]
    assert [task.kind for task in _about_her(house)] == [TaskKind.AFTER_DEATH], "not asked after as well"
    take_step(desk, asked.id, asked.version, ReferralState.WITHDRAWN, "zij is overleden")
    assert _about_her(house) == []
