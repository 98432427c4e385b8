"""A coordinator brings the rules up to date: changed, added, tried again on everybody, given back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from healthdesk.actions import change_patient, change_questions, change_rules, reach_out, rule_steps
from healthdesk.actions import check_entitlements as rights
from healthdesk.actions.desk import Desk
from healthdesk.actions.recheck_rights import RecheckRound, count_stale, recheck_some, recheck_stale
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.rule_steps import RuleStep
from healthdesk.clock import FixedClock
from healthdesk.db import audit
from healthdesk.db.store import Store
from healthdesk.errors import BadFile, ChangedMeanwhile, NotAllowed, NotPermitted
from healthdesk.records.entitlement import Amount, FactValue, NotedFact, Outcome, Source
from healthdesk.records.house import HouseKind
from healthdesk.records.house_rule import HouseRight, RuleArea, RuleOrigin
from healthdesk.records.outreach import ReachReason
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Role
from tests.stores import MakeDesk

LAW = Source(name="brief van het ziekenfonds", dated="2026-11-20")


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.RECEPTION)


def _rule(desk: Desk, key: str) -> HouseRight:
    return next(one for one in change_rules.listed(desk) if one.right.id == key)


def _ceiling(value: float) -> Amount:
    return Amount(
        key="ceiling",
        label={"nl": "inkomensgrens"},
        value=value,
        valid_from=date(2026, 11, 1),
        source=LAW,
        checked_on=date(2026, 11, 25),
        checked_by="Mia Wouters",
    )


def _with_ceiling(desk: Desk, value: float) -> HouseRight:
    one = _rule(desk, "vt")
    changed = replace(one.right, amounts=(_ceiling(value),))
    change_rules.keep(desk, changed, one.number, "nieuwe grens")
    return _rule(desk, "vt")


def _person(desk: Desk, name: str, **facts: FactValue | None) -> Patient:
    made = register(desk, replace(blank(desk), used_name=name, birth_date="1980")).result
    for key, value in facts.items():
        rights.note_fact(desk, made.id, NotedFact(key=key, value=value, noted_on=desk.clock.today()))
    return made


def _outcome(desk: Desk, person: Patient, key: str) -> Outcome:
    file = rights.look_again(desk, person.id)
    return next(one.outcome for one in file.findings if one.entitlement.id == key)


def test_a_new_ceiling_counts_at_once_and_can_be_taken_back(store: Store, desk: Desk) -> None:
    del store
    life: dict[str, FactValue] = {"situation": ("widowed",), "household_size": 1, "family_income": 27_000}
    samira = _person(desk, "Samira", **life)
    assert _outcome(desk, samira, "vt") is Outcome.CANNOT_TELL
    one = _rule(desk, "vt")
    done = change_rules.keep(desk, replace(one.right, amounts=(_ceiling(28_000),)), one.number, "brief")
    kept = _rule(desk, "vt")
    assert (kept.origin, kept.number) == (RuleOrigin.CHANGED, 1)
    assert kept.right.amounts == (_ceiling(28_000),)
    assert _outcome(desk, samira, "vt") is Outcome.PROBABLY
    assert done.undo is not None
    done.undo(desk)
    assert _rule(desk, "vt").origin is RuleOrigin.PROGRAM
    assert _outcome(desk, samira, "vt") is Outcome.CANNOT_TELL
    told = [(one.number, one.why, one.changed_by) for one in change_rules.history(desk, "vt")]
    assert told == [(2, "", "Mia Wouters"), (1, "brief", "Mia Wouters")]
    with desk.store.reading() as session:
        steps = [one.action for one in audit.entries(session, limit=50) if one.action.startswith("rule.")]
        assert steps == ["rule.entitlement", "rule.entitlement"]


def test_a_rule_saved_as_it_was_leaves_no_step(sqlite_store: Store, desk: Desk) -> None:
    del sqlite_store
    one = _rule(desk, "vt")
    change_rules.keep(desk, one.right, one.number)
    assert change_rules.history(desk, "vt") == ()
    kept = _with_ceiling(desk, 28_000)
    again = change_rules.keep(desk, kept.right, kept.number)
    assert (again.changes, len(change_rules.history(desk, "vt"))) == ((), 1)


def test_a_rule_of_the_house_is_looked_into_beside_those_of_the_program(
    sqlite_store: Store, desk: Desk
) -> None:
    del sqlite_store
    samira = _person(desk, "Samira", children=())
    own = replace(
        change_rules.blank(desk),
        name={"nl": "Buurtfonds"},
        when={"fact": "age", "at_least": 40},
        sources=(Source(name="raad van bestuur"),),
    )
    change_rules.keep(desk, own, 0)
    assert _rule(desk, own.id).origin is RuleOrigin.OWN
    assert change_rules.listed(desk)[-1].right.id == own.id
    recheck_stale(desk)
    assert set(rights.look_again(desk, samira.id).appeared) == {own.id}
    line = next(one for one in reach_out.show_outreach(desk) if one.name == "Samira")
    assert (line.reasons, line.rights) == ((ReachReason.NEW_RIGHTS,), ("Buurtfonds",))
    change_rules.give_back(desk, _rule(desk, own.id))
    assert own.id not in {one.right.id for one in change_rules.listed(desk)}


def test_two_coordinators_do_not_overwrite_each_other(store: Store, desk: Desk) -> None:
    del store
    seen = _rule(desk, "vt")
    _with_ceiling(desk, 28_000)
    with pytest.raises(ChangedMeanwhile) as told:
        change_rules.keep(desk, replace(seen.right, amounts=(_ceiling(30_000),)), seen.number)
    assert getattr(told.value.theirs, "why", "") == "nieuwe grens"
    assert _rule(desk, "vt").right.amounts == (_ceiling(28_000),)


def test_a_newer_rule_of_the_program_stands_beside_ours_until_somebody_chooses(
    sqlite_store: Store, desk: Desk
) -> None:
    del sqlite_store
    one = _with_ceiling(desk, 28_000)
    assert not one.is_newer_shipped
    assert one.version is not None
    older = RuleStep(  # as a house that changed the rule of an earlier program
        area=RuleArea.ENTITLEMENT,
        key="vt",
        seen=1,
        content=one.version.content,
        based_on="an earlier print",
    )
    rule_steps.take(desk, older)
    one = _rule(desk, "vt")
    assert (one.is_newer_shipped, one.right.amounts) == (True, (_ceiling(28_000),))
    change_rules.keep_ours(desk, one)
    one = _rule(desk, "vt")
    assert (one.is_newer_shipped, one.origin) == (False, RuleOrigin.CHANGED)
    change_rules.give_back(desk, one)
    assert _rule(desk, "vt").origin is RuleOrigin.PROGRAM


def test_what_this_program_cannot_read_does_not_count(sqlite_store: Store, desk: Desk) -> None:
    del sqlite_store
    one = _with_ceiling(desk, 28_000)
    assert one.version is not None
    strange = dict(one.version.content or {}) | {"when": {"fact": "shoe_size", "at_least": 40}}
    rule_steps.take(desk, RuleStep(area=RuleArea.ENTITLEMENT, key="vt", seen=1, content=strange))
    one = _rule(desk, "vt")
    assert one.unreadable is not None
    assert one.unreadable.key == "rights.unknown_fact"
    assert one.right is one.shipped


def test_a_rule_of_a_house_that_cannot_be_read_says_the_day_of_the_house(
    sqlite_store: Store, desk: Desk, clock: FixedClock
) -> None:
    del sqlite_store
    clock.advance(datetime(2026, 12, 4, 23, 30, tzinfo=UTC) - clock.now())  # 00:30 on the 5th, in Leuven
    rule_steps.take(
        desk, RuleStep(area=RuleArea.ENTITLEMENT, key="huis-taxi", seen=0, content={"name": {"nl": "Taxi"}})
    )
    assert _rule(desk, "huis-taxi").right.noted_on == date(2026, 12, 5)


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"name": {"nl": " "}}, "rights.name_missing"),
        ({"sources": ()}, "rights.source_missing"),
        ({"valid_from": date(2027, 1, 1), "valid_until": date(2026, 1, 1)}, "rights.ends_before_it_begins"),
        ({"checked_on": date(2026, 11, 25)}, "rights.checked_by_nobody"),
        ({"when": {"any": [{"always": False}]}}, "rights.empty_group"),
        ({"when": {"fact": "family_income", "under_amount": "elders"}}, "rights.amount_gone"),
        ({"amounts": (replace(_ceiling(1), source=Source(name="")),)}, "rights.amount_without_source"),
    ],
)
def test_what_would_not_work_is_refused_with_its_reason(
    sqlite_store: Store, desk: Desk, change: dict[str, object], key: str
) -> None:
    del sqlite_store
    one = _rule(desk, "vt")
    wrong = replace(one.right, **change)  # type: ignore[arg-type]  # one field each
    with pytest.raises(NotAllowed) as told:
        change_rules.keep(desk, wrong, one.number)
    assert told.value.key == key
    assert _rule(desk, "vt").version is None


def test_the_round_goes_through_everybody_in_steps_and_tells_for_whom_it_matters(
    store: Store, desk: Desk
) -> None:
    del store
    life: dict[str, FactValue] = {"situation": ("widowed",), "income": ("other",), "child_disability": False}
    poor: dict[str, FactValue] = {**life, "household_size": 1, "family_income": 27_000}
    people = [_person(desk, name, **poor) for name in ("Aïcha", "Bram", "Chloë")]
    rich = _person(desk, "Dirk", **life, household_size=1, family_income=90_000)
    shy = _person(desk, "Els", **life, household_size=None, family_income=27_000)
    _with_ceiling(desk, 20_000)
    recheck_stale(desk)
    assert {_outcome(desk, one, "vt") for one in people} == {Outcome.PROBABLY_NOT}
    _with_ceiling(desk, 28_000)
    assert count_stale(desk) == 5
    so_far, steps = RecheckRound(), 0
    while not so_far.is_over:
        so_far, steps = recheck_some(desk, so_far, at_once=2).result, steps + 1
    assert (so_far.done, steps, count_stale(desk)) == (5, 3, 0)
    assert so_far.appeared == {"vt": 4}  # also for who did not say with how many: one is enough to know
    assert {one.name for one in reach_out.show_outreach(desk)} == {"Aïcha", "Bram", "Chloë", "Els"}
    assert rights.look_again(desk, rich.id).appeared == {}
    assert "vt" in rights.look_again(desk, shy.id).appeared


def test_a_rule_that_asks_more_makes_a_right_doubtful_until_the_question_is_answered(
    sqlite_store: Store, desk: Desk
) -> None:
    del sqlite_store
    samira, shy = (_person(desk, name, income=("pension",)) for name in ("Samira", "Yara"))
    rights.note_fact(desk, shy.id, NotedFact(key="heavy_care", value=None, noted_on=desk.clock.today()))
    one = _rule(desk, "schoolkosten")
    assert _outcome(desk, samira, "afvalzakken") is Outcome.PROBABLY_NOT
    one = _rule(desk, "afvalzakken")
    wider = {"any": [one.right.when, {"fact": "heavy_care", "is": True}]}
    change_rules.keep(desk, replace(one.right, when=wider), one.number, "ook wie veel zorg nodig heeft")
    recheck_stale(desk)
    (line,) = reach_out.show_outreach(desk)
    assert (line.name, line.reasons) == ("Samira", (ReachReason.DOUBTFUL_RIGHTS,))
    assert line.doubtful == ("Voordeel voor afvalzakken",)
    rights.note_fact(desk, samira.id, NotedFact(key="heavy_care", value=True, noted_on=desk.clock.today()))
    (line,) = reach_out.show_outreach(desk)
    assert line.reasons == (ReachReason.NEW_RIGHTS,)


def test_a_new_rule_lists_for_whom_one_answer_would_tell(sqlite_store: Store, desk: Desk) -> None:
    del sqlite_store
    for name, said in (("Samira", {}), ("Yara", {"heavy_care": None}), ("Bram", {"heavy_care": False})):
        _person(desk, name, children=(), **said)
    one, two = {"fact": "heavy_care", "is": True}, {"fact": "income", "has_one_of": ["leefloon"]}
    for name, when in (("Zorgfonds", one), ("Dubbelfonds", {"all": [one, two]})):
        own = replace(
            change_rules.blank(desk), name={"nl": name}, when=when, sources=(Source(name="raad van bestuur"),)
        )
        change_rules.keep(desk, own, 0)
    recheck_stale(desk)
    told = {line.name: line.doubtful for line in reach_out.show_outreach(desk)}
    assert told == {"Samira": ("Zorgfonds",)}, (
        "who rather not says is left in peace; two questions are no list"
    )


def test_an_answer_alone_never_makes_a_right_doubtful(sqlite_store: Store, desk: Desk) -> None:
    del sqlite_store
    samira = _person(desk, "Samira", income=("pension",))
    change_patient.change(desk, replace(samira, carer=False))
    rights.note_fact(
        desk, samira.id, NotedFact(key="income", value=("leefloon",), noted_on=desk.clock.today())
    )
    assert rights.look_again(desk, samira.id).doubtful == {}


def test_a_rule_goes_to_another_house_as_a_file_and_is_looked_at_there_first(
    sqlite_store: Store, desk: Desk, tmp_path: Path
) -> None:
    del sqlite_store
    one = _with_ceiling(desk, 28_000)
    path = change_rules.into_file(desk, "vt", tmp_path / "vt.json")
    change_rules.give_back(desk, one)
    hand = change_rules.out_of_file(desk, path)
    assert hand.words is not None
    assert (hand.is_new, hand.words.right, hand.words.seen) == (False, one.right, 2)
    assert _rule(desk, "vt").origin is RuleOrigin.PROGRAM
    path.write_text(path.read_text("utf-8").replace('"family_income"', '"shoe_size"'), "utf-8")
    with pytest.raises(BadFile) as told:
        change_rules.out_of_file(desk, path)
    assert (told.value.key, told.value.where[:13]) == ("rights.unknown_fact", "vt.json: when")


def test_only_who_runs_the_house_changes_rules(make_desk: MakeDesk) -> None:
    with pytest.raises(NotPermitted):
        change_rules.listed(make_desk(Role.RECEPTION))


def test_where_people_are_anonymous_there_are_no_rules_to_change(make_desk: MakeDesk) -> None:
    with pytest.raises(NotAllowed) as told:
        change_rules.listed(make_desk(Role.COORDINATOR, kind=HouseKind.TEJO))
    assert told.value.key == "rights.not_here"


def test_an_earlier_version_of_a_rule_counts_again_as_one_step_more(store: Store, desk: Desk) -> None:
    for value in (28_000, 30_000):
        _with_ceiling(desk, value)
    change_rules.give_back(desk, _rule(desk, "vt"))
    done = change_rules.return_to(desk, _rule(desk, "vt"), 1, 3)
    assert _rule(desk, "vt").right.amounts == (_ceiling(28_000),)
    assert [one.number for one in change_rules.history(desk, "vt")] == [4, 3, 2, 1]
    with store.reading() as session:
        (line,) = audit.of_entity(session, "rule", done.result.id)
    assert line.detail == {"rule": "vt", "step": 4, "again": 1}
    assert done.undo is not None
    done.undo(desk)
    assert _rule(desk, "vt").origin is RuleOrigin.PROGRAM
    change_rules.return_to(desk, _rule(desk, "vt"), 2, 5)
    assert _rule(desk, "vt").right.amounts == (_ceiling(30_000),)
    change_rules.return_to(desk, _rule(desk, "vt"), 3, 6)
    assert _rule(desk, "vt").origin is RuleOrigin.PROGRAM, "the program's own was a version too"


def test_an_earlier_version_is_not_taken_up_over_a_colleague_or_by_who_may_not(
    sqlite_store: Store, desk: Desk, make_desk: MakeDesk
) -> None:
    del sqlite_store
    _with_ceiling(desk, 28_000)
    seen = _with_ceiling(desk, 29_000)
    _with_ceiling(desk, 30_000)
    with pytest.raises(ChangedMeanwhile):
        change_rules.return_to(desk, seen, 1, seen.number)
    with pytest.raises(NotAllowed, match=r"rights\.no_step"):
        change_rules.return_to(desk, seen, 7, 3)
    with pytest.raises(NotPermitted):
        change_rules.return_to(make_desk(Role.THERAPIST), seen, 1, 3)
    assert _rule(desk, "vt").right.amounts == (_ceiling(30_000),)


def test_an_earlier_version_that_asks_what_is_not_asked_any_more_is_refused(
    sqlite_store: Store, desk: Desk
) -> None:
    del sqlite_store
    pet = replace(
        change_questions.blank(desk),
        label={"nl": "huisdier"},
        ask={"nl": "Hebt u een huisdier?"},
        sources=(Source(name="raad van bestuur"),),
    )
    change_questions.keep(desk, pet, 0)
    one = _rule(desk, "vt")
    change_rules.keep(desk, replace(one.right, when={"fact": pet.key, "is": True}), 0)
    change_rules.keep(desk, one.right, 1)
    asked = next(each for each in change_questions.listed(desk).questions if each.question.key == pet.key)
    change_questions.retire(desk, asked)
    with pytest.raises((BadFile, NotAllowed)) as told:
        change_rules.return_to(desk, _rule(desk, "vt"), 1, 2)
    assert told.value.key.startswith("rights.")
    assert _rule(desk, "vt").origin is RuleOrigin.PROGRAM
