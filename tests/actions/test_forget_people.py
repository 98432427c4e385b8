"""Files are kept as long as the law asks; TEJO forgets as it promises; on both engines."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa

from healthdesk.actions import check_entitlements, follow_walk_in, keep_plan, reach_out
from healthdesk.actions.book_appointment import book
from healthdesk.actions.change_patient import change
from healthdesk.actions.check_house import check_house
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft, preview
from healthdesk.actions.forget_people import counts, due, forget, look_up
from healthdesk.actions.keep_group import join, note_attendance
from healthdesk.actions.keep_half_typed import keep_person
from healthdesk.actions.open_patient_file import open_file
from healthdesk.actions.reach_out import log_attempt
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.send_letter import send
from healthdesk.clock import FixedClock
from healthdesk.db import agenda_plan, audit, finished_paths, hanging, help_plans, patient_search, patients
from healthdesk.db.base import Base
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.records.entitlement import NotedFact
from healthdesk.records.group import Attendance, GroupPlace
from healthdesk.records.half_typed import HalfTypedKind, HalfTypedPerson
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.help_plan import Carer, PlanGoal
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.outreach import ContactAttempt, ReachOutcome, ReachWay
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Role
from healthdesk.records.walk_in import WalkInState
from tests.agenda_house import furnished
from tests.letter_desk import case
from tests.stores import MakeDesk

MOMENT = datetime(2026, 11, 25, 13, 45, tzinfo=UTC)


@pytest.fixture
def wgc(store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.RECEPTION)


@pytest.fixture
def tejo(store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.RECEPTION, kind=HouseKind.TEJO)


def _later(desk: Desk, years: int = 0, days: int = 0) -> Desk:
    now = desk.clock.now()
    return replace(desk, clock=FixedClock(instant=now.replace(year=now.year + years) + timedelta(days=days)))


def _sam(desk: Desk) -> Patient:
    draft = replace(blank(desk), used_name="Zwaluwtje", age=16, region="3010", themes=("angst",))
    return register(desk, draft).result


def _everything(desk: Desk) -> str:
    """Every row of the house but the book of views, as text."""
    with desk.store.reading() as session:
        return "\n".join(
            str(row)
            for table in Base.metadata.sorted_tables
            for row in session.execute(sa.select(table))
            if table.name not in {"audit_entry", "practitioner", "questionnaire", "partner"}
        )


def test_a_centre_keeps_a_file_for_thirty_years_after_the_last_contact(wgc: Desk) -> None:
    told = case(wgc)
    opened = open_draft(wgc, told.key)
    send(wgc, preview(opened.facts, opened.choices))
    with pytest.raises(NotAllowed) as refused:
        look_up(wgc, told.patient.code)
    assert refused.value.key == "retention.ongoing"  # the referral is open
    with wgc.store.writing() as session:
        session.execute(sa.text("UPDATE referral SET state = 'completed'"))
    with pytest.raises(NotAllowed) as refused:
        forget(_later(wgc, 29), [told.patient.id])
    assert refused.value.key == "retention.must_keep"
    assert refused.value.values["day"] == "25/11/2056"
    later = _later(wgc, 30)
    (one,) = due(later).files
    assert (one.patient_id, one.must_by) == (told.patient.id, date(2076, 11, 25))
    assert forget(later, [told.patient.id]).result == 1
    assert due(later).files == ()
    assert "Haddad" not in _everything(later)
    assert check_house(later).sound


def test_who_was_only_registered_by_mistake_may_go_at_once(wgc: Desk) -> None:
    jan = register(wgc, replace(blank(wgc), official_given="Jan", official_family="Foutje")).result
    assert due(wgc).files == ()
    assert look_up(wgc, jan.code).patient_id == jan.id
    forget(wgc, [jan.id])
    with wgc.store.reading() as session:
        assert patients.count(session) == 0


def test_tejo_forgets_and_keeps_the_counts(tejo: Desk) -> None:
    sam = _sam(tejo)
    change(tejo, replace(sam, contact_rule="niet bellen naar huis"))
    open_file(tejo, sam.id)
    words = replace(sam, warning="Zwaluwtje komt met de bus")
    keep_person(tejo, HalfTypedKind.PERSON, HalfTypedPerson(sam, words, {}))
    assert due(tejo).files == ()
    later = _later(tejo, days=100)
    (one,) = due(later).files
    assert one.name == "Zwaluwtje"
    forget(later, [sam.id], "rounded_off")
    said = _everything(later)
    assert "Zwaluwtje" not in said
    assert "zwaluwtje" not in said
    assert sam.code not in said
    (kept,) = counts(later)
    assert (kept.age, kept.region, kept.themes, kept.ending) == (16, "3010", ("angst",), "rounded_off")
    assert (kept.month, kept.talks) == (date(2026, 11, 1), 0)
    with later.store.reading() as session:
        assert patient_search.direct(session, "zwaluwtje", later.clock.today()) == ()
        book = audit.entries(session, patient_id=sam.id)
        assert audit.verify(session).whole
    assert next(entry.action for entry in book) == "patient.forget"
    noted = json.dumps([entry.detail for entry in book])
    assert "Zwaluw" not in noted
    assert "niet bellen" not in noted
    assert sam.code not in noted


def test_words_that_are_about_one_person_do_not_stay_among_the_counts(tejo: Desk) -> None:
    """Who announced her, where she stays and how she calls herself may be typed in any words."""
    for number, (region, referrer, gender) in enumerate(
        (
            ("bij oma in de Dorpsstraat 5", "mama Sofie", "Zwaluw"),
            ("op kot", "school", "meisje"),
            ("3010", "straathoekwerk", "vrouw"),
            ("bij een vriend", "straathoekwerk", "genderfluïde"),
        )
    ):
        draft = replace(blank(tejo), used_name=f"Vogel {number}", region=region, referrer=referrer)
        register(tejo, replace(draft, gender=gender))
    later = _later(tejo, days=100)
    forget(later, [one.patient_id for one in due(later).files])
    told = {(one.region, one.referrer, one.gender) for one in counts(later)}
    assert told == {
        ("", "", ""),
        ("op kot", "school", "meisje"),
        ("3010", "straathoekwerk", "vrouw"),
        ("", "straathoekwerk", ""),
    }
    assert "Sofie" not in _everything(later)


def test_only_the_coordinator_lets_files_go(wgc: Desk, make_desk: MakeDesk) -> None:
    with pytest.raises(NotPermitted):
        due(make_desk(Role.RECEPTION))
    with pytest.raises(NotPermitted):
        forget(make_desk(Role.RECEPTION), [])


def test_who_is_forgotten_is_nobodys_carer_any_more(wgc: Desk) -> None:
    jan = register(wgc, replace(blank(wgc), official_given="Jan", official_family="Zorgt")).result
    ria = register(wgc, replace(blank(wgc), official_given="Ria", official_family="Krijgt")).result
    with wgc.store.writing() as session:
        help_plans.add_carer(session, Carer(id=new_id(), patient_id=ria.id, person_id=jan.id))
    forget(wgc, [jan.id])
    with wgc.store.reading() as session:
        assert help_plans.carers_of(session, ria.id) == ()
        assert patients.by_id(session, ria.id) == ria


def _plan(desk: Desk, one: Patient) -> None:
    goal = PlanGoal(id=new_id(), words="Weer werken")
    keep_plan.save(desk, replace(keep_plan.open_plan(desk, one.id).plan, goals=(goal,)))


def _carer(desk: Desk, one: Patient) -> None:
    keep_plan.save_carer(desk, Carer(id=new_id(), patient_id=one.id, name="Ria"))


def _helped(desk: Desk, one: Patient) -> None:
    came = follow_walk_in.welcome(desk, patient_id=one.id).result
    taken = follow_walk_in.step(desk, came.id, came.version, WalkInState.TAKEN).result
    follow_walk_in.step(desk, came.id, taken.version, WalkInState.HELPED)


def _asked(desk: Desk, one: Patient) -> None:
    fact = NotedFact(key="children", value=(), noted_on=desk.clock.today())
    check_entitlements.note_fact(desk, one.id, fact)


def _looked_into(desk: Desk, one: Patient) -> None:
    check_entitlements.follow_up(desk, check_entitlements.begin_follow_up(desk, one.id, "vt"))


def _called(desk: Desk, one: Patient, outcome: ReachOutcome = ReachOutcome.REACHED) -> None:
    at = desk.clock.now()
    reach_out.log_attempt(
        desk, ContactAttempt(id=new_id(), patient_id=one.id, at=at, way=ReachWay.CALL, outcome=outcome)
    )


@pytest.mark.parametrize("contact", [_plan, _carer, _helped, _asked, _looked_into, _called])
def test_whatever_was_done_with_somebody_is_a_contact_that_keeps_the_file(
    wgc: Desk, contact: Callable[[Desk, Patient], None]
) -> None:
    jan = register(wgc, replace(blank(wgc), official_given="Jan", official_family="Janssens")).result
    later = _later(wgc, 10)
    contact(later, jan)  # ten years after she was registered
    with pytest.raises(NotAllowed) as refused:
        forget(later, [jan.id])
    assert refused.value.key == "retention.must_keep"
    if contact is not _carer:  # she is noted, without the day on which it was asked
        assert refused.value.values["day"] == "25/11/2066"
        with pytest.raises(NotAllowed):
            forget(_later(wgc, 39), [jan.id])


def test_a_call_without_an_answer_is_no_contact(tejo: Desk) -> None:
    sam = _sam(tejo)
    later = _later(tejo, days=100)
    _called(later, sam, ReachOutcome.NO_ANSWER)
    (one,) = due(later).files
    assert one.last_contact == date(2026, 11, 25)


def test_every_table_about_somebody_is_a_contact_or_is_known_to_be_none() -> None:
    """A table that is added later and left out would let files go that the law keeps."""
    queries = [query for query, _registers in finished_paths.contacts(MOMENT)]
    queries += finished_paths.ongoing(MOMENT, MOMENT.date())
    counted = {str(query.selected_columns[0].table) for query in queries}
    others = {
        "shield",  # how the file is closed
        "reminder_wish",  # how she wants to hear of a talk
        "reminder",  # of a talk, which counts
        "entitlement_check",  # worked out from what was asked, which counts
        "letter_draft",  # a letter that did not leave, of a referral, which counts
        "letter_answer",  # on a letter, which counts
        "group_turn",  # of a place in a group, which counts
        "enclosure",  # with a letter or a referral, which count
    }
    assert {table.name for table in hanging.tables()} == (counted | others) - {"patient"}


def test_who_is_looked_for_is_not_forgotten_unseen(tejo: Desk) -> None:
    sam = _sam(tejo)
    later = _later(tejo, days=100)
    (one,) = due(later).files
    assert one.tried is None
    _tries(later, sam, ReachOutcome.NO_ANSWER)
    (one,) = due(later).files
    assert one.tried is not None
    assert (one.tried.outcome, one.tried_on) == (ReachOutcome.NO_ANSWER, later.clock.today()), (
        "a try that reached nobody is no contact, but it is seen"
    )
    _tries(later, sam, ReachOutcome.LEFT_WORD, again_on=later.clock.today() + timedelta(days=7))
    assert due(later).files == (), "it will be tried again"
    with pytest.raises(NotAllowed, match=r"retention\.ongoing"):
        forget(later, [sam.id])
    assert [file.tried_on for file in due(_later(tejo, days=108)).files] == [later.clock.today()]
    spoken = _later(tejo, days=109)
    _tries(spoken, sam, ReachOutcome.REACHED)
    assert due(_later(tejo, days=190)).files == (), "she was spoken to: from then on"
    (one,) = due(_later(tejo, days=200)).files
    assert (one.tried, one.last_contact) == (None, spoken.clock.today())


def _tries(desk: Desk, whom: Patient, outcome: ReachOutcome, again_on: date | None = None) -> None:
    clock = desk.clock
    assert isinstance(clock, FixedClock)
    clock.advance(timedelta(minutes=1))
    attempt = ContactAttempt(
        id=new_id(), patient_id=whom.id, at=clock.now(), way=ReachWay.CALL, outcome=outcome, again_on=again_on
    )
    log_attempt(desk, attempt)


def test_what_was_had_in_a_group_counts_as_the_last_talk_and_stays_in_the_counts(tejo: Desk) -> None:
    house = furnished(tejo)
    kind = HealthcareService(id=new_id(), name="rouwgroep", minutes=90, places=5, position=1)
    with tejo.store.writing() as session:
        agenda_plan.add_service(session, kind)
    talk = book(tejo, house.wish(13, patient_id=None, service_id=kind.id)).result
    join(tejo, talk.id, house.yara)
    house.on_the_day()
    note_attendance(tejo, GroupPlace(appointment_id=talk.id, patient_id=house.yara, place=1), Attendance.CAME)
    later = _later(tejo, days=200)
    with later.store.reading() as session:
        found = finished_paths.last_contacts(session, later.clock.now(), later.clock.zone, house.yara)
    assert found[house.yara].talk == date(2026, 11, 26)
    file = next(one for one in due(later).files if one.patient_id == house.yara)
    assert (file.talks, file.in_group) == (0, 1)
    forget(later, [house.yara])
    assert [(one.talks, one.in_group) for one in counts(later)] == [(0, 1)]
