"""How each answer came about while it was a draft: one line per answer per sitting, signed along."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
import sqlalchemy as sa

from healthdesk.actions import hand_over, keep_draft, load_form, sign_intake, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.clock import FixedClock
from healthdesk.db.store import Store
from healthdesk.errors import Trouble
from healthdesk.records.practitioner import Role
from healthdesk.records.questionnaire_response import AnswerChange
from healthdesk.rules.answer_history import by_question, of_place
from tests.forms_made import at, q
from tests.intake_desk import begun, somebody, typed, who5
from tests.stores import MakeDesk

WHY = ("vraag", "waarom-nu")


@pytest.fixture
def els(sqlite_store: Store, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST, name="Els D.")


@pytest.fixture
def an(sqlite_store: Store, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST, name="An P.")


def told(changes: tuple[AnswerChange, ...]) -> list[tuple[str, str, str]]:
    return [(one.was, one.becomes, one.by) for one in changes]


def test_many_keys_are_one_line_and_who_comes_after_has_her_own(
    els: Desk, an: Desk, clock: FixedClock
) -> None:
    mine = begun(els, "wgc-psychosociale-intake")
    for words in ("sl", "slecht sla", "slecht slapen"):
        keep_draft.keep(els, typed(mine, els, {WHY: [words]}))
        clock.advance(timedelta(seconds=1))
    hers = start_intake.open_draft(an, mine.draft.id).result
    kept = keep_draft.keep(an, typed(hers, an, {WHY: ["slecht slapen, zorgen"]})).result
    changes = of_place(kept.history, at(*WHY))
    assert told(changes) == [
        ("slecht slapen", "slecht slapen, zorgen", "An P."),
        ("", "slecht slapen", "Els D."),
    ]
    assert [one.at for one in changes] == sorted((one.at for one in changes), reverse=True)
    assert start_intake.open_draft(els, mine.draft.id).result.draft.history == kept.history


def test_typed_and_put_back_is_no_change(els: Desk, an: Desk) -> None:
    mine = begun(els, "wgc-psychosociale-intake")
    keep_draft.keep(els, typed(mine, els, {WHY: ["zo"]}))
    hers = start_intake.open_draft(an, mine.draft.id).result
    keep_draft.keep(an, typed(hers, an, {WHY: ["zo!"]}))
    kept = keep_draft.keep(an, typed(hers, an, {WHY: ["zo"]})).result
    assert told(kept.history) == [("", "zo", "Els D.")]


def test_what_the_person_types_herself_is_hers(els: Desk) -> None:
    opened = begun(els, "wgc-psychosociale-intake")
    keep_draft.keep(els, typed(opened, els, {WHY: ["zo"]}))
    given = hand_over.hand_over(els, opened.draft.id, "nl").result
    kept = keep_draft.keep(els, typed(given, els, {WHY: ["anders"]})).result
    assert [(one.becomes, one.given) for one in of_place(kept.history, at(*WHY))] == [
        ("anders", True),
        ("zo", False),
    ]


def test_what_is_not_asked_in_the_end_leaves_no_trace(sqlite_store: Store, make_desk: MakeDesk) -> None:
    desk = make_desk(Role.COORDINATOR, Role.THERAPIST)
    when = [{"question": "a", "operator": "=", "answerBoolean": True}]
    raw = {"resourceType": "Questionnaire", "status": "active", "url": "urn:test:h", "version": "1"}
    text = json.dumps(raw | {"item": [q("a", "boolean"), q("b", enableWhen=when)]})
    form = load_form.load_form(desk, text).result[0]
    load_form.switch_form(desk, form.id, on=True)
    opened = start_intake.start(desk, somebody(desk), form.id).result
    kept = keep_draft.keep(desk, typed(opened, desk, {("a",): [True], ("b",): ["te veel gezegd"]})).result
    assert "te veel gezegd" in str(kept.history)
    page = typed(opened, desk, {("a",): [False], ("b",): ["te veel gezegd"]})
    response = sign_intake.sign(desk, page).result.response
    assert [one.place for one in response.history] == [at("a")]


def test_it_is_signed_along_and_never_changes_again(els: Desk, an: Desk) -> None:
    mine = begun(els, "who-5")
    keep_draft.keep(els, who5(mine, els, "1", "1", "1", "1", "1"))
    hers = start_intake.open_draft(an, mine.draft.id).result
    response = sign_intake.sign(an, who5(hers, an, "1", "1", "1", "1", "3")).result.response
    assert told(by_question(response.history)["who5-5"])[0][2] == "An P."
    assert set(by_question(response.history)) == {"who5-5"}
    assert sign_intake.read(els, response.id).result.response.history == response.history
    with pytest.raises(Trouble), els.store.writing() as session:
        session.execute(sa.text("UPDATE questionnaire_response SET history = '[]'"))
