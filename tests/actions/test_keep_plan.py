"""A plan of help is written together, kept in versions, and carried by people with a load of their own."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from healthdesk.actions import change_patient, keep_plan, merge_people
from healthdesk.actions import check_entitlements as rights
from healthdesk.actions.desk import Desk
from healthdesk.actions.print_plan import plan_page, print_plan
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.show_today import show_today
from healthdesk.db import patient_traces
from healthdesk.db.store import Store
from healthdesk.errors import ChangedMeanwhile, NotAllowed, NotPermitted
from healthdesk.records.entitlement import NotedFact
from healthdesk.records.help_plan import (
    CareLoad,
    Carer,
    HalfTypedPlan,
    HelpPlan,
    LookBack,
    PlanGoal,
    PlanStep,
)
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Role
from healthdesk.records.task import TaskKind
from tests.letters_made import kept, text_of
from tests.stores import MakeDesk


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.RECEPTION)


@pytest.fixture
def samira(desk: Desk) -> Patient:
    return register(desk, replace(blank(desk), used_name="Samira", birth_date="1991-05-14")).result


def _with(desk: Desk, plan: HelpPlan, words: str, *steps: PlanStep) -> HelpPlan:
    return replace(plan, goals=(*plan.goals, PlanGoal(id=new_id(), words=words, steps=steps)))


def _step(desk: Desk, what: str, days: int) -> PlanStep:
    return PlanStep(id=new_id(), what=what, who="An Peeters", by=desk.clock.today() + timedelta(days=days))


def test_each_version_is_kept_and_undo_is_a_version_too(store: Store, desk: Desk, samira: Patient) -> None:
    del store
    empty = keep_plan.open_plan(desk, samira.id).plan
    first = keep_plan.save(desk, _with(desk, empty, "Terug slapen.", _step(desk, "huisarts", 5))).result
    second = keep_plan.save(desk, _with(desk, first, "Werk zoeken."))
    file = keep_plan.look_again(desk, samira.id)
    assert [goal.words for goal in file.plan.goals] == ["Terug slapen.", "Werk zoeken."]
    assert [[goal.words for goal in one.goals] for one in file.earlier] == [["Terug slapen."]]
    assert second.undo is not None
    second.undo(desk)
    file = keep_plan.look_again(desk, samira.id)
    assert (file.plan.version, [goal.words for goal in file.plan.goals]) == (3, ["Terug slapen."])
    assert [one.version for one in file.earlier] == [2, 1]


def test_two_who_write_at_once_are_told_with_both_sides(
    store: Store, desk: Desk, samira: Patient, make_desk: MakeDesk
) -> None:
    del store
    other = make_desk(Role.THERAPIST)
    mine = _with(desk, keep_plan.look_again(desk, samira.id).plan, "Rust.")
    hers = _with(other, keep_plan.look_again(other, samira.id).plan, "Werk.")
    kept = keep_plan.save(other, hers).result
    with pytest.raises(ChangedMeanwhile) as told:
        keep_plan.save(desk, mine)
    assert told.value.theirs == kept
    again = replace(mine, id=kept.id, version=kept.version, goals=(*kept.goals, *mine.goals))
    keep_plan.save(desk, again)
    with pytest.raises(ChangedMeanwhile):
        keep_plan.save(other, replace(kept, look_again_on=desk.clock.today()))


def test_what_is_half_written_waits_for_who_writes_it(
    store: Store, desk: Desk, samira: Patient, make_desk: MakeDesk
) -> None:
    del store
    base = keep_plan.look_again(desk, samira.id).plan
    words = HalfTypedPlan(base, _with(desk, base, "Nog niet af"))
    keep_plan.keep_words(desk, words)
    assert keep_plan.look_again(desk, samira.id).half_typed == words
    assert keep_plan.look_again(make_desk(Role.THERAPIST), samira.id).half_typed is None
    done = keep_plan.forget_words(desk, samira.id)
    assert keep_plan.look_again(desk, samira.id).half_typed is None
    assert done.undo is not None
    done.undo(desk)
    assert keep_plan.look_again(desk, samira.id).half_typed == words
    keep_plan.save(desk, words.typed)
    assert keep_plan.look_again(desk, samira.id).half_typed is None


def test_a_step_of_today_stands_on_today(desk: Desk, samira: Patient) -> None:
    plan = keep_plan.look_again(desk, samira.id).plan
    late = _step(desk, "OCMW bellen", 0)
    kept = keep_plan.save(
        desk, _with(desk, plan, "Rekeningen op orde.", late, _step(desk, "later", 9))
    ).result
    (task,) = (task for task in show_today(desk).tasks if task.kind is TaskKind.PLAN)
    assert (task.person, dict(task.values)["step"]) == ("Samira, 35", "OCMW bellen")
    done = replace(late, done_on=desk.clock.today())
    goal = replace(kept.goals[0], steps=(done, *kept.goals[0].steps[1:]))
    keep_plan.save(desk, replace(kept, goals=(goal,)))
    assert not [task for task in show_today(desk).tasks if task.kind is TaskKind.PLAN]


def test_a_goal_without_words_is_refused(desk: Desk, samira: Patient) -> None:
    plan = keep_plan.look_again(desk, samira.id).plan
    with pytest.raises(NotAllowed) as told:
        keep_plan.save(desk, _with(desk, plan, "", _step(desk, "bellen", 1)))
    assert told.value.key == "plan.goal_without_words"


def test_a_carer_stands_with_her_load_and_her_own_file(desk: Desk, samira: Patient) -> None:
    rita = register(desk, replace(blank(desk), used_name="Rita", birth_date="1960")).result
    carer = Carer(id=new_id(), patient_id=samira.id, person_id=rita.id, does="kookt", load=CareLoad.HEAVY)
    done = keep_plan.save_carer(desk, carer)
    (known,) = keep_plan.look_again(desk, samira.id).carers
    assert (known.name, known.carer.load, known.noted_in_own_file) == ("Rita", CareLoad.HEAVY, False)
    assert keep_plan.look_again(desk, rita.id).cares_for == ((samira.id, "Samira"),)
    assert [one.id for one in keep_plan.look_again(desk, samira.id).carer_rights] == ["mantelzorgpremie"]
    change_patient.change(desk, replace(rita, carer=True))
    assert keep_plan.look_again(desk, samira.id).carers[0].noted_in_own_file
    lighter = keep_plan.save_carer(desk, replace(done.result, load=CareLoad.FINE))
    assert lighter.undo is not None
    lighter.undo(desk)
    assert keep_plan.look_again(desk, samira.id).carers[0].carer.load is CareLoad.HEAVY
    away = keep_plan.remove_carer(desk, keep_plan.look_again(desk, samira.id).carers[0].carer)
    assert keep_plan.look_again(desk, samira.id).carers == ()
    assert away.undo is not None
    away.undo(desk)
    assert [one.name for one in keep_plan.look_again(desk, samira.id).carers] == ["Rita"]


@pytest.mark.parametrize("key", ["plan.carer_without_name", "plan.carer_is_herself"])
def test_a_carer_is_somebody_else_with_a_name(desk: Desk, samira: Patient, key: str) -> None:
    person = samira.id if key == "plan.carer_is_herself" else None
    with pytest.raises(NotAllowed) as told:
        keep_plan.save_carer(desk, Carer(id=new_id(), patient_id=samira.id, person_id=person, name=" "))
    assert told.value.key == key


def test_the_plan_on_one_page(desk: Desk, samira: Patient, tmp_path: Path) -> None:
    plan = keep_plan.look_again(desk, samira.id).plan
    for number in range(6):
        plan = _with(
            desk, plan, f"Doel {number} in mijn woorden.", *(_step(desk, "stap", n) for n in range(4))
        )
    look = LookBack(desk.clock.today(), "Het gaat beter.", "An Peeters")
    goals = (replace(plan.goals[0], looks=(look,)), *plan.goals[1:])
    keep_plan.save(desk, replace(plan, goals=goals, look_again_on=desk.clock.today()))
    keep_plan.save_carer(desk, Carer(id=new_id(), patient_id=samira.id, name="Rita", does="kookt"))
    with pikepdf.open(BytesIO(print_plan(desk, samira.id, "nl").pdf)) as pdf:
        assert len(pdf.pages) == 1
    for language in ("fr", "en"):
        kept(print_plan(desk, samira.id, language).pdf, tmp_path)
    told = " ".join(text_of(kept(print_plan(desk, samira.id, "nl").pdf, tmp_path)).split())
    assert "25 november 2026" in told.replace("\u00a0", " ")
    page = plan_page(desk, keep_plan.look_again(desk, samira.id), "en")
    assert page.parts[0].rows[-1] == ("how it went, 25\u00a0November\u00a02026", "Het gaat beter.")
    assert [part.words for part in page.parts if part.heading == "Who helps to care"] == ["Rita (kookt)"]


def test_not_for_volunteers_and_not_where_people_are_anonymous(
    desk: Desk, samira: Patient, make_desk: MakeDesk
) -> None:
    with pytest.raises(NotPermitted):
        keep_plan.open_plan(make_desk(Role.VOLUNTEER_RECEPTION), samira.id)


def test_tejo_keeps_no_plans(make_desk: MakeDesk) -> None:
    tejo = make_desk(Role.THERAPIST, kind=HouseKind.TEJO)
    yara = register(tejo, replace(blank(tejo), used_name="Yara", age=17)).result
    with pytest.raises(NotAllowed):
        keep_plan.open_plan(tejo, yara.id)


def test_two_files_that_become_one_keep_both_plans_rights_and_carers(
    store: Store, desk: Desk, samira: Patient
) -> None:
    del store
    double = register(desk, replace(blank(desk), used_name="Samira H", birth_date="1991-05-14")).result
    rita = register(desk, replace(blank(desk), used_name="Rita", birth_date="1960")).result
    for one in (samira, double):
        plan = keep_plan.look_again(desk, one.id).plan
        keep_plan.save(desk, _with(desk, plan, f"Doel van {one.used_name}"))
        fact = NotedFact(key="income", value=("leefloon",), noted_on=desk.clock.today())
        rights.note_fact(desk, one.id, fact)
        rights.follow_up(desk, rights.begin_follow_up(desk, one.id, "vt"))
    keep_plan.save_carer(desk, Carer(id=new_id(), patient_id=rita.id, person_id=double.id))
    merge_people.merge(desk, samira, double, {})
    file = keep_plan.look_again(desk, samira.id)
    goals = [goal.words for one in (file.plan, *file.earlier) for goal in one.goals]
    assert sorted(goals) == ["Doel van Samira", "Doel van Samira H"]
    assert file.cares_for == ((rita.id, "Rita"),)
    assert [known.name for known in keep_plan.look_again(desk, rita.id).carers] == ["Samira"]
    assert list(rights.open_rights(desk, samira.id).follow_ups) == ["vt"]


def test_a_carer_who_is_forgotten_leaves_nothing_behind(desk: Desk, samira: Patient) -> None:
    rita = register(desk, replace(blank(desk), used_name="Rita", birth_date="1960")).result
    told = Carer(id=new_id(), patient_id=samira.id, person_id=rita.id, load_words="een avond vrij")
    keep_plan.save_carer(desk, told)
    with desk.store.writing() as session:
        patient_traces.erase(session, rita.id)
    assert keep_plan.look_again(desk, samira.id).carers == ()
