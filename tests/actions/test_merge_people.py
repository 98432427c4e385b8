"""Two files of one person become one, and two again: nothing is lost either way, on both engines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from healthdesk.actions.book_appointment import book
from healthdesk.actions.change_patient import change
from healthdesk.actions.check_entitlements import note_fact
from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_note import open_book, read, write
from healthdesk.actions.keep_waiting_list import WaitingWish, put_on
from healthdesk.actions.make_demo_house import COORDINATOR, PASSWORD
from healthdesk.actions.merge_people import merge, merged_into, part, two_files
from healthdesk.actions.open_patient_file import open_file, who_saw
from healthdesk.actions.reach_out import show_outreach
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.unlock_house import unlock
from healthdesk.clock import FixedClock
from healthdesk.db import audit, enrolments, hanging, patient_search, patients, reminders
from healthdesk.db.base import Base
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.appointment import Appointment
from healthdesk.records.enrolment import Enrolment
from healthdesk.records.entitlement import NotedFact
from healthdesk.records.house import HouseKind
from healthdesk.records.house_choice import HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish
from healthdesk.records.patient import ContactKind, Identifier, IdentifierKind, Patient
from healthdesk.records.practitioner import Role
from healthdesk.records.reminder import Reminder, ReminderState
from healthdesk.rules.merge_choices import Side, choices, combined
from tests.actions.test_keep_note import Tejo
from tests.agenda_house import AgendaHouse, furnished
from tests.demo_houses import CopyDemo
from tests.stores import MakeDesk

_ONCE = (sa.PrimaryKeyConstraint, sa.UniqueConstraint)
_ASIDE = {"audit_entry", "person_merge"}


def everything(desk: Desk) -> dict[str, list[dict[str, Any]]]:
    """All that the house keeps, but for versions, the book and the merges themselves."""
    found = {}
    with desk.store.reading() as session:
        for table in Base.metadata.sorted_tables:
            if table.name not in _ASIDE:
                columns = [column for column in table.c if column.name != "version"]
                rows = session.execute(sa.select(*columns).order_by(*table.primary_key))
                found[table.name] = [dict(row) for row in rows.mappings()]
    return found


def counted(desk: Desk) -> dict[str, int]:
    return {name: len(rows) for name, rows in everything(desk).items()}


def person(desk: Desk, patient_id: UUID) -> Patient:
    with desk.store.reading() as session:
        return _read(session, patient_id)


def found_by(desk: Desk, typed: str) -> list[UUID]:
    with desk.store.reading() as session:
        return [line.id for line in patient_search.direct(session, typed, desk.clock.today())]


@pytest.fixture
def house(make_desk: MakeDesk, store: object) -> AgendaHouse:
    made = furnished(make_desk(Role.RECEPTION, Role.COORDINATOR))
    with made.desk.store.writing() as session:
        patients.change(session, replace(_read(session, made.sam), code="J-7K3M"))
    return made


def _read(session: Any, patient_id: UUID) -> Patient:
    found = patients.by_id(session, patient_id)
    assert found is not None
    return found


def one_of(house: AgendaHouse, **chosen: Side) -> Any:
    return merge(house.desk, person(house.desk, house.yara), person(house.desk, house.sam), chosen)


def test_all_that_hangs_on_the_file_follows(house: AgendaHouse) -> None:
    talk = book(house.desk, house.wish(14, patient_id=house.sam)).result
    gone = person(house.desk, house.sam)
    assert found_by(house.desk, gone.code) == [house.sam]
    done = one_of(house)
    with house.desk.store.reading() as session:
        assert hanging.of(session, house.yara) == done.result.moved
        assert hanging.of(session, house.sam) == ()
        assert patients.by_id(session, house.sam) is None
        assert patients.by_code(session, gone.code) == person(house.desk, house.yara)
        assert not patients.code_is_free(session, gone.code)
    assert found_by(house.desk, gone.code) == [house.yara]
    assert open_file(house.desk, house.sam).patient.id == house.yara
    with pytest.raises(NotAllowed, match=r"agenda\."):  # her time is taken, also at another therapist
        book(house.desk, house.wish(14, therapist_id=house.jan.id, room_id=house.upstairs.id))
    assert talk.id in {UUID(row.key[0]) for row in done.result.moved}


def test_the_code_still_finds_her_after_a_change(house: AgendaHouse) -> None:
    code = person(house.desk, house.sam).code
    one_of(house)
    change(house.desk, replace(person(house.desk, house.yara), warning="komt met hond"))
    assert found_by(house.desk, code) == [house.yara]


def test_parting_gives_each_back_what_was_hers(house: AgendaHouse) -> None:
    book(house.desk, house.wish(14, patient_id=house.sam))
    book(house.desk, house.wish(16))
    before = everything(house.desk)
    done = one_of(house, used_name=Side.GONE)
    part(house.desk, done.result.id)
    assert everything(house.desk) == before
    with pytest.raises(NotAllowed, match=r"merge\.parted_already"):
        part(house.desk, done.result.id)


def test_what_came_after_stays_unless_it_is_chosen(house: AgendaHouse) -> None:
    done = one_of(house)
    stays = book(house.desk, house.wish(14)).result
    goes = book(house.desk, house.wish(16)).result
    change(house.desk, replace(person(house.desk, house.yara), warning="komt met hond"))
    (one,) = merged_into(house.desk, house.yara)
    assert {UUID(row.key[0]) for row, _at in one.later} == {stays.id, goes.id}
    chosen = tuple(row for row, _at in one.later if row.key == (str(goes.id),))
    part(house.desk, done.result.id, chosen)
    with house.desk.store.reading() as session:
        assert [row.key for row in hanging.of(session, house.sam)] == [(str(goes.id),)]
        assert [row.key for row in hanging.of(session, house.yara)] == [(str(stays.id),)]
    assert person(house.desk, house.yara).warning == "komt met hond"
    assert merged_into(house.desk, house.yara) == ()


def test_undo_is_on_the_toast(house: AgendaHouse) -> None:
    before = everything(house.desk)
    done = one_of(house, used_name=Side.GONE)
    assert person(house.desk, house.yara).used_name != before["patient"][0]["used_name"]
    assert done.undo is not None
    done.undo(house.desk)
    assert everything(house.desk) == before


def test_two_talks_at_once_are_refused_by_name(house: AgendaHouse) -> None:
    book(house.desk, house.wish(14))
    book(
        house.desk,
        house.wish(14, 15, patient_id=house.sam, therapist_id=house.jan.id, room_id=house.upstairs.id),
    )
    before = everything(house.desk)
    with pytest.raises(NotAllowed, match=r"merge\.two_talks") as told:
        one_of(house)
    assert told.value.values == {"day": "26/11/2026", "time": "14.15"}
    assert everything(house.desk) == before


def test_two_contracts_are_refused(house: AgendaHouse) -> None:
    with house.desk.store.writing() as session:
        for who in (house.yara, house.sam):
            enrolments.add(session, contract(who, house.desk))
    with pytest.raises(NotAllowed, match=r"merge\.both_enrolled"):
        one_of(house)


def test_waiting_twice_for_the_same_is_refused(house: AgendaHouse) -> None:
    for who in (house.yara, house.sam):
        wish = WaitingWish(patient_id=who, service_id=house.talk.id, wish=MomentWish(minutes=45))
        put_on(house.desk, wish)
    before = everything(house.desk)
    with pytest.raises(NotAllowed, match=r"merge\.both_wait"):
        one_of(house)
    assert everything(house.desk) == before


def test_two_who_were_each_reminded_of_one_talk_become_one(house: AgendaHouse) -> None:
    """One of them gave up her place in the group since."""
    group = book(house.desk, house.wish(14, patient_id=None)).result
    with house.desk.store.writing() as session:
        for who in (house.yara, house.sam):
            reminders.add(session, _reminded(group, who))
    one_of(house)
    with house.desk.store.reading() as session:
        assert len(reminders.of_patient(session, house.yara)) == 2


def _reminded(talk: Appointment, who: UUID) -> Reminder:
    return Reminder(
        id=new_id(),
        appointment_id=talk.id,
        patient_id=who,
        for_moment=talk.starts_at,
        way=ContactKind.EMAIL,
        to="iemand@voorbeeld.be",
        language="nl",
        words="Dag",
        by_server=False,
        state=ReminderState.SENT,
        at=talk.starts_at - timedelta(days=1),
        by="An",
    )


def contract(who: UUID, desk: Desk) -> Enrolment:
    return Enrolment(
        id=UUID(int=who.int ^ 1),
        patient_id=who,
        signed_on=desk.clock.today(),
        signed_by="zelf",
        starts_on=desk.clock.today() + timedelta(days=10),
    )


def test_a_file_that_a_colleague_changed_is_looked_at_again(house: AgendaHouse) -> None:
    seen = two_files(house.desk, house.yara, house.sam)
    change(house.desk, replace(person(house.desk, house.sam), warning="komt met hond"))
    with pytest.raises(ChangedMeanwhile):
        merge(house.desk, seen.kept, seen.gone, {})


def test_it_stands_in_the_book_of_both(house: AgendaHouse) -> None:
    one_of(house)
    told = [(entry.action, entry.entity_id) for entry in who_saw(house.desk, house.yara)]
    assert ("patient.merge", house.sam) in told
    assert ("patient.merged_into", house.yara) in told
    with house.desk.store.reading() as session:
        assert audit.verify(session).whole


def test_a_third_file_and_back_again(house: AgendaHouse) -> None:
    with house.desk.store.writing() as session:
        third = replace(
            person(house.desk, house.sam), id=UUID(int=77), code="P-7777", used_name="Noor", version=1
        )
        patients.add(session, third)
    before = everything(house.desk)
    inner = merge(house.desk, person(house.desk, house.sam), third, {"used_name": Side.GONE})
    outer = one_of(house)
    assert found_by(house.desk, "P-7777") == [house.yara]
    assert open_file(house.desk, third.id).patient.id == house.yara
    with pytest.raises(NotAllowed, match=r"merge\.part_outer_first"):
        part(house.desk, inner.result.id)
    part(house.desk, outer.result.id)
    assert open_file(house.desk, third.id).patient.id == house.sam
    assert found_by(house.desk, "P-7777") == [house.sam]
    part(house.desk, inner.result.id)
    assert everything(house.desk) == before


def test_somebody_new_never_gets_the_number_of_who_went(house: AgendaHouse) -> None:
    done = one_of(house)
    with house.desk.store.writing() as session:
        patients.add(
            session, replace(person(house.desk, house.yara), id=UUID(int=78), code="P-7878", version=1)
        )
    part(house.desk, done.result.id)
    assert person(house.desk, house.sam).id == house.sam


# --- a whole invented house


@pytest.fixture
def demo(tmp_path: Path, clock: FixedClock, copy_demo: CopyDemo) -> Iterator[Desk]:
    file = copy_demo(HouseKind.WGC, tmp_path / "demo.healthdesk")
    desk = unlock(HousePlace(file=file), COORDINATOR, PASSWORD, clock)
    yield desk
    desk.store.close()


def test_any_two_files_of_a_whole_house(demo: Desk) -> None:
    """Merging never loses a row; parting gives exactly what was there before. The busiest come first."""
    dice = Random(7)
    with demo.store.writing() as session:  # two contracts that run are another test
        session.execute(sa.text("UPDATE enrolment SET state = 'cancelled'"))
    with demo.store.reading() as session:
        everybody = [one.id for one in patients.everybody(session)]
        everybody.sort(key=lambda one: -len({row.table for row in hanging.of(session, one)}))
    pairs = [tuple(everybody[:2]), *(tuple(dice.sample(everybody[:25], 2)) for _ in range(5))]
    tried = 0
    for one, other in pairs:
        before, many = everything(demo), counted(demo)
        seen = two_files(demo, one, other)
        chosen = {choice.field: dice.choice(list(Side)) for choice in seen.choices}
        try:
            done = merge(demo, seen.kept, seen.gone, chosen)
        except NotAllowed:
            assert everything(demo) == before
            continue
        tried += 1
        after = counted(demo)
        assert after.pop("patient") == many.pop("patient") - 1
        assert after.pop("person_key") <= many.pop("person_key")
        made = after.pop("entitlement_check") - many.pop("entitlement_check")
        assert made in {0, 1}, "what the facts of both say stands beside what each said"
        assert after == many
        part(demo, done.result.id)
        assert everything(demo) == before
    assert tried > 2


def test_every_table_that_names_a_person_follows() -> None:
    named = {table.name for table in Base.metadata.sorted_tables if "patient_id" in table.c}
    assert named - {table.name for table in hanging.tables()} == {"audit_entry"}


def test_signed_answers_may_follow_but_never_change(demo: Desk) -> None:
    for table in ("questionnaire_response", "letter"):
        for column in Base.metadata.tables[table].c:
            if column.name in {"patient_id", "id"}:
                continue
            with pytest.raises(NotAllowed, match=r"store\.refused"), demo.store.writing() as session:
                session.execute(sa.text(f"UPDATE {table} SET {column.name} = {column.name}"))


def test_a_sealed_note_is_read_in_the_file_into_which_it_went(tmp_path: Path, clock: FixedClock) -> None:
    tejo = Tejo(tmp_path, clock)
    els = tejo.desk("Els")
    other = replace(person(els, tejo.yara), id=UUID(int=5), code="J-5555", version=1)
    with els.store.writing() as session:
        patients.add(session, other)
    write(els, other.id, "over school", clock.today())
    done = merge(els, person(els, tejo.yara), other, {})
    write(els, tejo.yara, "over thuis", clock.today())
    assert [note.text for note in read(els, tejo.yara)] == ["over thuis", "over school"]
    part(els, done.result.id)
    assert [note.text for note in open_book(els, other.id).notes] == ["over school"]
    assert [note.text for note in read(els, tejo.yara)] == ["over thuis"]


# --- what stays where they differ


def test_what_was_told_last_is_proposed(house: AgendaHouse, clock: FixedClock) -> None:
    change(house.desk, replace(person(house.desk, house.yara), pronouns="zij", former_gp="dr. Maes"))
    clock.advance(timedelta(days=1))
    change(house.desk, replace(person(house.desk, house.sam), pronouns="die"))
    seen = two_files(house.desk, house.sam, house.yara)
    newer = Side.KEPT if seen.kept.id == house.sam else Side.GONE
    older = Side.GONE if newer is Side.KEPT else Side.KEPT
    proposed = {choice.field: choice.proposal for choice in seen.choices}
    assert proposed["pronouns"] is newer
    assert proposed["former_gp"] is older


def test_a_bis_number_stays_with_its_last_day(clock: FixedClock) -> None:
    bis = Identifier(IdentifierKind.BIS, "85473003343", since=clock.today() - timedelta(days=400))
    national = Identifier(IdentifierKind.NATIONAL, "85073003328")
    one = Patient(id=UUID(int=1), code="P-1", identifiers=(bis,), created_at=clock.now())
    other = replace(one, id=UUID(int=2), code="P-2", identifiers=(national, replace(bis, since=None)))
    (choice,) = choices(one, other, {})
    assert choice.proposal is Side.BOTH
    found = combined(one, other, {choice.field: choice.proposal}, clock.today())
    assert found.identifiers == (national, replace(bis, until=clock.today()))


def test_of_two_national_numbers_somebody_says_which_is_hers(house: AgendaHouse) -> None:
    numbers = ("85073003328", "90031400135")
    for who, value in zip((house.yara, house.sam), numbers, strict=True):
        hers = (Identifier(IdentifierKind.NATIONAL, value),)
        change(house.desk, replace(person(house.desk, who), identifiers=hers))
    asked = {one.field: one for one in two_files(house.desk, house.yara, house.sam).choices}["identifiers"]
    assert (asked.proposal, asked.both) == (None, False)
    with pytest.raises(NotAllowed, match=r"merge\.two_numbers"):
        one_of(house, identifiers=Side.BOTH)
    one_of(house, identifiers=Side.GONE)
    assert [one.value for one in person(house.desk, house.yara).identifiers] == [numbers[1]]


def test_where_one_national_number_is_chosen_the_cards_and_old_numbers_of_the_other_file_stay(
    house: AgendaHouse, clock: FixedClock
) -> None:
    mine, hers = (Identifier(IdentifierKind.NATIONAL, one) for one in ("85073003328", "90031400135"))
    card, elsewhere = Identifier(IdentifierKind.OCMW_CARD, "4711"), Identifier(IdentifierKind.OTHER, "B-12")
    bis = Identifier(IdentifierKind.BIS, "85473003343", until=clock.today())
    change(house.desk, replace(person(house.desk, house.yara), identifiers=(mine, card)))
    change(house.desk, replace(person(house.desk, house.sam), identifiers=(hers, elsewhere, bis)))
    before = person(house.desk, house.yara), person(house.desk, house.sam)
    for side, number in ((Side.KEPT, mine), (Side.GONE, hers)):
        done = one_of(house, identifiers=side)
        assert set(person(house.desk, house.yara).identifiers) == {number, card, elsewhere, bis}
        part(house.desk, done.result.id)
        after = person(house.desk, house.yara), person(house.desk, house.sam)
        assert [one.identifiers for one in after] == [one.identifiers for one in before]


def test_a_number_of_before_stays_beside_the_one_in_use(clock: FixedClock) -> None:
    used = Identifier(IdentifierKind.NATIONAL, "85073003328")
    before = Identifier(IdentifierKind.NATIONAL, "90031400135", until=clock.today())
    one = Patient(id=UUID(int=1), code="P-1", identifiers=(used,), created_at=clock.now())
    other = replace(one, id=UUID(int=2), code="P-2", identifiers=(before,))
    (choice,) = choices(one, other, {})
    assert (choice.proposal, choice.both) == (Side.BOTH, True)


def test_no_table_has_one_row_a_person() -> None:
    """Two files may each have their row; where one person may have but one, a merge would lose it.

    Waiting twice for the same, or a place each in one group, is refused by name before anything moves.
    """
    for table in (one for one in hanging.tables() if one.name != "group_place"):
        alone = [one.columns for one in table.indexes if one.unique and one.name != "ix_waiting_once"]
        alone += [rule.columns for rule in table.constraints if isinstance(rule, _ONCE)]
        assert not any("patient_id" in columns for columns in alone), table.name


def test_one_file_is_looked_into_anew_and_each_gets_its_own_check_back(
    store: object, make_desk: MakeDesk
) -> None:
    del store
    desk = make_desk(Role.RECEPTION)
    asked = register(desk, replace(blank(desk), used_name="Samira", birth_date="1990")).result
    told = register(desk, replace(blank(desk), used_name="Samira", carer=True)).result
    nobody = NotedFact(key="children", value=(), noted_on=desk.clock.today())
    note_fact(desk, asked.id, nobody)
    before = everything(desk)["entitlement_check"]
    assert show_outreach(desk) == ()
    done = merge(desk, person(desk, asked.id), person(desk, told.id), {"carer": Side.GONE})
    (line,) = show_outreach(desk)
    assert (line.name, line.rights) == ("Samira", ("Mantelzorgpremie van de gemeente",))
    (one,) = merged_into(desk, asked.id)
    assert one.later == (), "a check is nothing that somebody added"
    part(desk, done.result.id)
    assert show_outreach(desk) == ()
    assert everything(desk)["entitlement_check"] == before


def test_who_was_never_asked_has_no_check_left_of_the_other(store: object, make_desk: MakeDesk) -> None:
    del store
    desk = make_desk(Role.RECEPTION)
    kept = register(desk, replace(blank(desk), used_name="Samira", carer=True)).result
    asked = register(desk, replace(blank(desk), used_name="Samira", birth_date="1990")).result
    note_fact(desk, asked.id, NotedFact(key="children", value=(), noted_on=desk.clock.today()))
    before = everything(desk)["entitlement_check"]
    done = merge(desk, person(desk, kept.id), person(desk, asked.id), {"birth_date": Side.GONE})
    assert show_outreach(desk) != ()
    part(desk, done.result.id)
    assert everything(desk)["entitlement_check"] == before
