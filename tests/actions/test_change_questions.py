"""A coordinator words the questions of the rights check, adds one, and stops asking what no rule needs."""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from healthdesk.actions import change_questions, change_rules
from healthdesk.actions import check_entitlements as rights
from healthdesk.actions.desk import Desk
from healthdesk.actions.export_person import export_person
from healthdesk.actions.register_patient import blank, register
from healthdesk.db.store import Store
from healthdesk.errors import BadFile, ChangedMeanwhile, NotAllowed, NotPermitted
from healthdesk.records.entitlement import FactKind, FactQuestion, FactValue, NotedFact, Outcome, Source
from healthdesk.records.house_rule import HalfTypedQuestion, HouseQuestion, RuleArea, RuleOrigin, RuleVersion
from healthdesk.records.ids import new_id
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Role
from healthdesk.rules import entitlement_data
from healthdesk.rules.entitlement_check import fact_in_words
from healthdesk.rules.house_questions import content_of, is_known
from healthdesk.rules.house_rights import rights_book
from tests.stores import MakeDesk

SAID = (Source(name="sociaal werk, overleg van november", dated="2026-11-20"),)


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.RECEPTION)


def _question(desk: Desk, key: str) -> HouseQuestion:
    return next(one for one in change_questions.listed(desk).questions if one.question.key == key)


def _samira(desk: Desk) -> Patient:
    return register(desk, replace(blank(desk), used_name="Samira", birth_date="1980")).result


def _answer(desk: Desk, person: Patient, key: str, value: FactValue) -> None:
    rights.note_fact(desk, person.id, NotedFact(key=key, value=value, noted_on=desk.clock.today()))


def _pet(desk: Desk) -> FactQuestion:
    """A question of the house: who has a pet, and which."""
    return replace(
        change_questions.blank(desk),
        kind=FactKind.ONE,
        label={"nl": "huisdier", "en": "pet"},
        ask={"nl": "Hebt u een huisdier?", "en": "Do you have a pet?", "fr": "Avez-vous un animal ?"},
        options={"cat": {"nl": "een kat"}, "dog": {"nl": "een hond"}, "none": {"nl": "geen"}},
        sources=SAID,
    )


def _rule_for_dogs(desk: Desk, key: str) -> str:
    rule = replace(
        change_rules.blank(desk),
        name={"nl": "Dierenfonds"},
        when={"fact": key, "is": "dog"},
        sources=SAID,
    )
    change_rules.keep(desk, rule, 0)
    return rule.id


def test_a_question_of_the_house_is_asked_where_a_rule_needs_it(store: Store, desk: Desk) -> None:
    del store
    pet = _pet(desk)
    change_questions.keep(desk, pet, 0, "voor het dierenfonds")
    kept = _question(desk, pet.key)
    assert (kept.origin, kept.question, kept.used_by) == (RuleOrigin.OWN, pet, ())
    rule = _rule_for_dogs(desk, pet.key)
    assert _question(desk, pet.key).used_by == (rule,)
    samira = _samira(desk)
    _answer(desk, samira, "children", ())
    assert pet.key in rights.look_again(desk, samira.id).questions
    with pytest.raises(NotAllowed, match=r"rights\.no_such_answer"):
        _answer(desk, samira, pet.key, "horse")
    _answer(desk, samira, pet.key, "dog")
    found = {one.entitlement.id: one.outcome for one in rights.look_again(desk, samira.id).findings}
    assert found[rule] is Outcome.PROBABLY


def test_old_answers_are_read_in_the_words_of_the_day(store: Store, desk: Desk, tmp_path: Path) -> None:
    del store
    pet, samira = _pet(desk), _samira(desk)
    change_questions.keep(desk, pet, 0)
    _answer(desk, samira, pet.key, "cat")
    worded = replace(
        pet,
        label={"nl": "dier in huis"},
        ask={"nl": "Leeft er een dier bij u in huis?"},
        options={"dog": {"nl": "een hond"}, "none": {"nl": "geen"}},
    )
    change_questions.keep(desk, worded, 1)
    change_questions.retire(desk, _question(desk, pet.key))
    file = rights.look_again(desk, samira.id)
    (fact,) = (one for one in file.facts if one.key == pet.key)
    assert fact.asked is not None
    assert fact.asked.ask["nl"] == "Hebt u een huisdier?"
    assert fact_in_words(fact.asked, "cat", "nl") == "huisdier: een kat"
    assert file.known[pet.key].label == {"nl": "dier in huis"}
    export_person(desk, samira.id, tmp_path / "kopie.zip")
    with zipfile.ZipFile(tmp_path / "kopie.zip") as copy:
        assert "Hebt u een huisdier?" in copy.read("dossier.json").decode()


def test_what_a_rule_asks_for_cannot_be_retired_and_the_sentence_names_it(
    sqlite_store: Store, desk: Desk
) -> None:
    del sqlite_store
    pet = _pet(desk)
    change_questions.keep(desk, pet, 0)
    rule = _rule_for_dogs(desk, pet.key)
    with pytest.raises(NotAllowed) as told:
        change_questions.retire(desk, _question(desk, pet.key))
    assert (told.value.key, told.value.values) == ("rights.question_needed", {"rights": "Dierenfonds"})
    with pytest.raises(NotAllowed) as told:
        change_questions.keep(
            desk, replace(pet, options={"cat": {"nl": "een kat"}, "none": {"nl": "geen"}}), 1
        )
    assert (told.value.key, told.value.fields) == ("rights.answer_needed", ("options",))
    assert _question(desk, pet.key).question == pet
    own = next(one for one in change_rules.listed(desk) if one.right.id == rule)
    change_rules.give_back(desk, own)
    done = change_questions.retire(desk, _question(desk, pet.key))
    assert _question(desk, pet.key).question.retired_on == desk.clock.today()
    with pytest.raises(NotAllowed, match=r"rights\.retired_fact"):
        _rule_for_dogs(desk, pet.key)
    assert done.undo is not None
    done.undo(desk)
    assert _question(desk, pet.key).question.retired_on is None
    _rule_for_dogs(desk, pet.key)


def test_an_answer_that_a_rule_of_the_program_needs_can_always_be_given() -> None:
    shipped = entitlement_data.questions()["income"]
    fewer = {key: words for key, words in shipped.options.items() if key != "leefloon"}
    step = RuleVersion(
        id=new_id(),
        area=RuleArea.QUESTION,
        key="income",
        number=1,
        content=content_of(replace(shipped, ask={"nl": "Waar leeft u van?"}, options=fewer)),
        changed_at=datetime(2026, 11, 1, tzinfo=UTC),
        changed_by="An Peeters",
    )
    asked = rights_book((), [step]).known["income"]
    assert asked.ask == {"nl": "Waar leeft u van?"}
    assert asked.options.keys() == shipped.options.keys()


def test_the_step_that_made_a_question_is_not_undone_under_a_rule(sqlite_store: Store, desk: Desk) -> None:
    del sqlite_store
    pet = _pet(desk)
    done = change_questions.keep(desk, pet, 0)
    _rule_for_dogs(desk, pet.key)
    assert done.undo is not None
    with pytest.raises(NotAllowed, match=r"rights\.question_needed"):
        done.undo(desk)


def test_a_question_of_the_program_is_worded_and_goes_back(sqlite_store: Store, desk: Desk) -> None:
    del sqlite_store
    income = _question(desk, "income")
    worded = replace(income.question, ask={**income.question.ask, "nl": "Waar leeft u van?"})
    change_questions.keep(desk, worded, 0, "korter")
    changed = _question(desk, "income")
    assert (changed.origin, changed.question.ask["nl"]) == (RuleOrigin.CHANGED, "Waar leeft u van?")
    assert not changed.is_newer_shipped
    with pytest.raises(ChangedMeanwhile):
        change_questions.keep(desk, income.question, 0)
    change_questions.give_back(desk, changed)
    assert _question(desk, "income").origin is RuleOrigin.PROGRAM
    assert [(one.number, one.why) for one in change_questions.history(desk, "income")] == [
        (2, ""),
        (1, "korter"),
    ]


def test_a_question_saved_as_it_was_leaves_no_step(sqlite_store: Store, desk: Desk) -> None:
    del sqlite_store
    income = _question(desk, "income")
    change_questions.keep(desk, income.question, 0)
    assert change_questions.history(desk, "income") == ()
    worded = replace(income.question, ask={**income.question.ask, "nl": "Waar leeft u van?"})
    change_questions.keep(desk, worded, 0, "korter")
    again = change_questions.keep(desk, worded, 1)
    assert (again.changes, len(change_questions.history(desk, "income"))) == ((), 1)


def test_a_source_more_is_no_other_question_and_prints_of_before_still_count(
    sqlite_store: Store, desk: Desk
) -> None:
    del sqlite_store
    income = _question(desk, "income")
    shipped = income.question
    change_questions.keep(desk, replace(shipped, ask={**shipped.ask, "nl": "Waar leeft u van?"}), 0)
    version = _question(desk, "income").version
    assert version is not None
    looked_at = replace(shipped, sources=SAID, noted_on=desk.clock.today(), checked_by="An")
    assert is_known(version.based_on, shipped)
    assert is_known(version.based_on, looked_at)
    assert not is_known(version.based_on, replace(shipped, hint={"nl": "Ook van anderen."}))
    whole = msgspec.json.encode(content_of(shipped), order="deterministic")
    assert is_known(hashlib.sha256(whole).hexdigest()[:16], shipped), "as it was made before"
    kept = change_questions.keep(desk, looked_at, version.number).result
    assert kept.content == content_of(looked_at), "what the house noted beside it is kept"


def test_a_rule_that_asks_what_nobody_knows_is_refused(sqlite_store: Store, desk: Desk) -> None:
    del sqlite_store
    with pytest.raises((NotAllowed, BadFile), match=r"rights\.choose_a_fact"):
        _rule_for_dogs(desk, "shoe_size")


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"label": {"en": "pet"}}, "rights.question_unnamed"),
        ({"ask": {}}, "rights.question_unasked"),
        ({"options": {"cat": {"nl": "een kat"}}}, "rights.options_missing"),
        ({"options": {"cat": {"nl": "kat"}, "dog": {"nl": "Kat"}}}, "rights.options_twice"),
        ({"kind": FactKind.NUMBER}, "rights.question_kind_stays"),
        ({"sources": ()}, "rights.source_missing"),
    ],
)
def test_what_is_wrong_with_a_question_is_told(
    sqlite_store: Store, desk: Desk, change: dict[str, object], key: str
) -> None:
    del sqlite_store
    pet = _pet(desk)
    change_questions.keep(desk, pet, 0)
    with pytest.raises(NotAllowed) as told:
        change_questions.keep(desk, replace(pet, **change), 1)  # type: ignore[arg-type]  # one field each
    assert told.value.key == key


def test_half_a_question_comes_back_and_only_a_coordinator_changes_one(
    sqlite_store: Store, desk: Desk, make_desk: MakeDesk
) -> None:
    del sqlite_store
    half = HalfTypedQuestion(question=replace(_pet(desk), ask={}), seen=0, is_new=True)
    change_questions.keep_words(desk, half)
    hand = change_questions.at_hand(desk, "")
    assert (hand.words, hand.is_new) == (half, True)
    change_questions.keep(desk, _pet(desk), 0)
    assert change_questions.at_hand(desk, "").words is None
    with pytest.raises(NotPermitted):
        change_questions.listed(make_desk(Role.RECEPTION))


def test_an_earlier_version_of_a_question_counts_again(store: Store, desk: Desk) -> None:
    del store
    income = _question(desk, "income")
    for number, words in enumerate(("Waar leeft u van?", "Wat komt er binnen?")):
        change_questions.keep(desk, replace(income.question, ask={"nl": words}), number)
    done = change_questions.return_to(desk, _question(desk, "income"), 1, 2)
    assert _question(desk, "income").question.ask == {"nl": "Waar leeft u van?"}
    assert [one.number for one in change_questions.history(desk, "income")] == [3, 2, 1]
    assert done.undo is not None
    done.undo(desk)
    assert _question(desk, "income").question.ask == {"nl": "Wat komt er binnen?"}


def test_an_earlier_version_without_an_answer_that_a_rule_needs_is_refused_by_its_name(
    sqlite_store: Store, desk: Desk
) -> None:
    del sqlite_store
    pet = _pet(desk)
    without = {key: words for key, words in pet.options.items() if key != "dog"}
    change_questions.keep(desk, replace(pet, options=without), 0)
    change_questions.keep(desk, pet, 1)
    _rule_for_dogs(desk, pet.key)
    with pytest.raises(NotAllowed) as told:
        change_questions.return_to(desk, _question(desk, pet.key), 1, 2)
    assert (told.value.key, told.value.values) == ("rights.answer_needed", {"rights": "Dierenfonds"})
    assert _question(desk, pet.key).question == pet
