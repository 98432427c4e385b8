"""A social worker looks into somebody's rights: asks, agrees, and hears when something newly appears."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from healthdesk.actions import change_patient
from healthdesk.actions import check_entitlements as rights
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.open_patient_file import who_saw
from healthdesk.actions.recheck_rights import count_stale, recheck_stale
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.show_today import show_today
from healthdesk.clock import FixedClock
from healthdesk.db import entitlements
from healthdesk.db.store import Store
from healthdesk.errors import ChangedMeanwhile, NotAllowed, NotPermitted
from healthdesk.records.entitlement import FactKind, FactValue, FollowUpState, NotedFact, Outcome
from healthdesk.records.house import HouseKind
from healthdesk.records.patient import Membership, Patient
from healthdesk.records.practitioner import Role
from healthdesk.records.task import TaskKind
from healthdesk.rules import entitlement_data
from healthdesk.rules.entitlement_facts import read_number
from tests.stores import MakeDesk


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.RECEPTION)


@pytest.fixture
def samira(desk: Desk) -> Patient:
    known = replace(
        blank(desk),
        official_given="Samira",
        official_family="Haddad",
        birth_date="1991-05-14",
        membership=Membership("306", "1234567", increased=False),
    )
    return register(desk, known).result


def _answer(desk: Desk, person: Patient, key: str, value: FactValue | None) -> Done[NotedFact]:
    fact = NotedFact(key=key, value=value, noted_on=desk.clock.today(), noted_by=desk.actor.name)
    return rights.note_fact(desk, person.id, fact)


def _outcome(file: rights.RightsFile, right: str) -> Outcome:
    return next(one.outcome for one in file.findings if one.entitlement.id == right)


def test_an_answer_decides_and_can_be_taken_back(desk: Desk, samira: Patient) -> None:
    assert "income" in rights.open_rights(desk, samira.id).questions
    done = _answer(desk, samira, "income", ("leefloon",))
    file = rights.look_again(desk, samira.id)
    assert _outcome(file, "uitpas") is Outcome.PROBABLY
    assert [(one.key, one.noted_by) for one in file.facts if one.noted_by] == [("income", "An Peeters")]
    assert done.undo is not None
    done.undo(desk)
    assert _outcome(rights.look_again(desk, samira.id), "uitpas") is Outcome.CANNOT_TELL
    actions = {entry.action for entry in who_saw(desk, samira.id)}
    assert {"rights.view", "rights.answer", "rights.take_back_answer"} <= actions


def test_an_answer_of_before_is_read_in_the_words_of_the_program(desk: Desk, samira: Patient) -> None:
    old = NotedFact(key="income", value=("leefloon",), noted_on=desk.clock.today(), noted_by="An Peeters")
    with desk.store.writing() as session:
        entitlements.note_fact(session, samira.id, old, desk.clock.now())
    (fact,) = [one for one in rights.open_rights(desk, samira.id).facts if one.key == "income"]
    assert fact.asked == entitlement_data.questions()["income"]


def test_the_newest_answer_counts_and_the_one_before_comes_back(
    store: Store, desk: Desk, samira: Patient
) -> None:
    del store
    _answer(desk, samira, "household_size", 2)
    done = _answer(desk, samira, "household_size", 3)
    with desk.store.reading() as session:
        assert [one.value for one in entitlements.facts_of(session, samira.id)] == [3]
    assert done.undo is not None
    done.undo(desk)
    with desk.store.reading() as session:
        assert [one.value for one in entitlements.facts_of(session, samira.id)] == [2]


def test_what_was_rather_not_said_is_not_asked_again_and_decides_nothing(desk: Desk, samira: Patient) -> None:
    _answer(desk, samira, "residence", None)
    file = rights.look_again(desk, samira.id)
    assert "residence" not in file.questions
    assert _outcome(file, "dmh") is Outcome.CANNOT_TELL


@pytest.mark.parametrize(
    ("key", "value"),
    [("income", ("lottery",)), ("income", "leefloon"), ("residence", True), ("household_size", -1)],
)
def test_an_impossible_answer_is_refused(desk: Desk, samira: Patient, key: str, value: FactValue) -> None:
    with pytest.raises(NotAllowed):
        _answer(desk, samira, key, value)


def test_what_stands_in_the_file_is_changed_there(desk: Desk, samira: Patient) -> None:
    with pytest.raises(NotAllowed) as told:
        _answer(desk, samira, "vt", True)
    assert told.value.key == "rights.no_such_question"


def test_a_right_newly_appears_when_the_file_changes_until_somebody_takes_it_up(
    store: Store, desk: Desk, samira: Patient
) -> None:
    del store
    _answer(desk, samira, "children", ())
    assert rights.look_again(desk, samira.id).appeared == {}
    carer = change_patient.change(desk, replace(samira, carer=True, carer_for="haar moeder"))
    file = rights.look_again(desk, samira.id)
    assert file.appeared == {"mantelzorgpremie": desk.clock.today()}
    done = rights.follow_up(desk, rights.begin_follow_up(desk, samira.id, "mantelzorgpremie"))
    assert rights.look_again(desk, samira.id).appeared == {}
    assert done.undo is not None
    done.undo(desk)
    assert rights.look_again(desk, samira.id).follow_ups == {}
    assert carer.undo is not None
    carer.undo(desk)
    assert rights.look_again(desk, samira.id).appeared == {}


def test_somebody_who_was_never_asked_is_not_looked_into(desk: Desk, samira: Patient) -> None:
    rights.open_rights(desk, samira.id)
    change_patient.change(desk, replace(samira, carer=True))
    with desk.store.reading() as session:
        assert entitlements.check_of(session, samira.id) is None


def test_a_birthday_brings_a_right_that_the_next_round_notices(desk: Desk, clock: FixedClock) -> None:
    young = register(desk, replace(blank(desk), used_name="Ilyas", birth_date="2008-12-10")).result
    for key, value in (("residence", "settled"), ("short_of_means", True), ("income", ())):
        _answer(desk, young, key, value)
    assert rights.look_again(desk, young.id).appeared == {}
    clock.advance(timedelta(days=40))
    assert count_stale(desk) == 1
    assert recheck_stale(desk).result == 1
    assert count_stale(desk) == 0
    assert set(rights.look_again(desk, young.id).appeared) == {"leefloon"}


def test_other_rules_are_noticed_at_once(
    desk: Desk, samira: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer(desk, samira, "income", ("leefloon",))
    assert count_stale(desk) == 0
    fewer = tuple(one for one in entitlement_data.all_entitlements() if one.id != "telecom")
    with desk.store.writing() as session:  # as a house that was looked into before there was such a right
        check = entitlements.check_of(session, samira.id)
        assert check is not None
        known = {one.id for one in fewer}
        older = {key: outcome for key, outcome in check.outcomes.items() if key in known}
        entitlements.keep_check(session, replace(check, outcomes=older, edition="another"))
    assert count_stale(desk) == 1
    recheck_stale(desk)
    assert set(rights.look_again(desk, samira.id).appeared) == {"telecom"}


def test_what_is_to_be_looked_into_stands_on_today_from_its_day(
    desk: Desk, samira: Patient, clock: FixedClock
) -> None:
    wish = rights.begin_follow_up(desk, samira.id, "vt")
    kept = rights.follow_up(desk, wish).result
    assert not [task for task in show_today(desk).tasks if task.kind is TaskKind.ENTITLEMENT]
    clock.advance(rights.DUE_AFTER)
    (task,) = (task for task in show_today(desk).tasks if task.kind is TaskKind.ENTITLEMENT)
    assert (task.person, dict(task.values)["owner"]) == ("Samira Haddad, 35", "An Peeters")
    assert task.leads_to is not None
    assert (task.leads_to.kind, task.leads_to.extra) == ("patient", "rights")
    rights.follow_up(desk, replace(kept, state=FollowUpState.SETTLED, note="brief ziekenfonds gezien"))
    assert not [task for task in show_today(desk).tasks if task.kind is TaskKind.ENTITLEMENT]


def test_two_desks_that_follow_up_the_same_right_are_told(
    store: Store, desk: Desk, samira: Patient, make_desk: MakeDesk
) -> None:
    del store
    other = make_desk(Role.COORDINATOR)
    mine = rights.begin_follow_up(desk, samira.id, "vt")
    hers = rights.begin_follow_up(other, samira.id, "vt")
    kept = rights.follow_up(desk, mine).result
    with pytest.raises(ChangedMeanwhile) as told:
        rights.follow_up(other, hers)
    assert told.value.theirs == kept
    rights.follow_up(other, replace(kept, note="gebeld"))
    with pytest.raises(ChangedMeanwhile) as again:
        rights.follow_up(desk, replace(kept, state=FollowUpState.ASKED))
    assert getattr(again.value.theirs, "note", "") == "gebeld"


def test_a_volunteer_at_the_desk_does_not_see_what_people_live_on(
    desk: Desk, samira: Patient, make_desk: MakeDesk
) -> None:
    with pytest.raises(NotPermitted):
        rights.open_rights(make_desk(Role.VOLUNTEER_RECEPTION), samira.id)


def test_where_people_are_anonymous_nobody_is_asked(make_desk: MakeDesk) -> None:
    tejo = make_desk(Role.COORDINATOR, kind=HouseKind.TEJO)
    yara = register(tejo, replace(blank(tejo), used_name="Yara", age=17)).result
    with pytest.raises(NotAllowed) as told:
        rights.open_rights(tejo, yara.id)
    assert told.value.key == "rights.not_here"
    with pytest.raises(NotAllowed):
        recheck_stale(tejo)


@pytest.mark.parametrize(
    ("typed", "kind", "value"),
    [
        ("24.155,16", FactKind.MONEY, 24155.16),
        ("€ 24 155", FactKind.MONEY, 24155),
        ("1.200", FactKind.MONEY, 1200),
        ("1,200.50", FactKind.MONEY, 1200.5),
        ("950,5", FactKind.MONEY, 950.5),
        ("3", FactKind.NUMBER, 3),
        ("3,5", FactKind.NUMBER, None),
        ("veel", FactKind.MONEY, None),
        ("", FactKind.NUMBER, None),
    ],
)
def test_numbers_as_people_write_them(typed: str, kind: FactKind, value: float | None) -> None:
    assert read_number(typed, kind) == value
