"""Outcomes of a closed part, and what hangs on its answers, in the letters, trends and versions beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from healthdesk.actions import (
    build_form,
    carry_answers,
    change_form_parts,
    keep_draft,
    load_form,
    print_form,
    sign_intake,
    start_intake,
)
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft
from healthdesk.db.store import Store
from healthdesk.errors import NotPermitted
from healthdesk.records.form_outline import HalfTypedForm
from healthdesk.records.practitioner import Role
from healthdesk.rules.form_filling import FormFilling
from tests.forms_made import at, q
from tests.intake_desk import begun, form_called, somebody, typed, who5
from tests.letter_desk import case
from tests.parts_desk import CARE, load, open_again, reserve
from tests.stores import MakeDesk

LEADERS = frozenset({Role.COORDINATOR})
BAND = {
    "url": "urn:x-healthdesk:score-band",
    "extension": [{"url": "upTo", "valueDecimal": 10}, {"url": "label", "valueString": "laag"}],
}


def part(name: str, *items: dict[str, Any]) -> dict[str, Any]:
    return {**q(name, "group"), "item": list(items)}


def score(name: str) -> dict[str, Any]:
    return {**q(name, "integer"), "extension": [BAND]}


@pytest.fixture
def coordinator(store: Store, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, name="Karin V.")


@pytest.fixture
def els(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST, name="Els D.")


def test_of_two_outcomes_the_trend_tells_the_one_that_is_hers(coordinator: Desk, els: Desk) -> None:
    load(coordinator, "twee", part("een", score("slaap")), part("ander", score("dossier")))
    opened = begun(els, "twee")
    page = typed(opened, els, {("een", "slaap"): [4], ("ander", "dossier"): [7]})
    person = sign_intake.sign(els, page).result.response.patient_id
    reserve(coordinator, "twee", ander=LEADERS)
    (trend,) = sign_intake.intakes_of(els, person).trends
    assert [point.score.link_id for point in trend[1]] == ["slaap"]


def test_a_letter_tells_no_outcome_that_its_writer_may_not_read(coordinator: Desk, els: Desk) -> None:
    one = case(els)
    sign_intake.sign(els, who5(begun(els, "who-5", one.patient.id), els, *"11111"))
    assert open_draft(els, one.key).facts.scores
    reserve(coordinator, "who-5", who5=LEADERS)
    assert open_draft(els, one.key).facts.scores == ()


def test_who_had_a_part_on_her_page_before_it_was_closed_does_not_sign_it(
    coordinator: Desk, els: Desk, make_desk: MakeDesk
) -> None:
    load(coordinator, "kort", part("desk", q("naam")), part("zorg", q("drank")))
    an = make_desk(Role.RECEPTION, name="An P.")
    page = typed(begun(an, "kort"), an, {("desk", "naam"): ["Amina"]})
    reserve(coordinator, "kort", zorg=CARE)
    with pytest.raises(NotPermitted):
        sign_intake.sign(an, page)
    open_again(coordinator, "kort")
    assert sign_intake.sign(an, page).result.response.signed_by == "An P."


def test_what_the_newer_version_would_show_her_of_a_closed_answer_stays_behind(
    coordinator: Desk, els: Desk, make_desk: MakeDesk
) -> None:
    drinks = part("zorg", q("drinkt", "boolean"))
    asked = q("hulp", enableWhen=[{"question": "drinkt", "operator": "=", "answerBoolean": True}])
    load(coordinator, "later", drinks, part("desk", q("naam"), asked))
    reserve(coordinator, "later", zorg=CARE)
    answers: dict[tuple[str, ...], list[Any]] = {
        ("zorg", "drinkt"): [True],
        ("desk", "hulp"): ["bij het CAW"],
        ("desk", "naam"): ["Amina"],
    }
    signed = sign_intake.sign(els, typed(begun(els, "later"), els, answers)).result
    load(coordinator, "later", drinks, part("desk", q("naam"), q("hulp")), version="2")
    an = make_desk(Role.RECEPTION, name="An P.")
    beside = carry_answers.beside_newer(an, signed.response.id)
    assert beside is not None
    assert "CAW" not in repr(beside)
    started = carry_answers.start_from(an, beside).result
    whole = start_intake.open_draft(els, started.draft.id).result.draft.resource
    assert "Amina" in whole
    assert '"valueBoolean":true' in whole
    assert "CAW" not in whole
    by_care = carry_answers.beside_newer(els, signed.response.id)
    assert by_care is not None
    assert "CAW" in carry_answers.start_from(els, by_care).result.draft.resource


def test_only_what_they_said_where_she_reads_is_a_clash(
    coordinator: Desk, els: Desk, make_desk: MakeDesk
) -> None:
    load(coordinator, "samen", part("desk", q("naam")), part("zorg", q("drank")))
    reserve(coordinator, "samen", zorg=CARE)
    an = make_desk(Role.RECEPTION, name="An P.")
    opened = begun(els, "samen")
    hers = start_intake.open_draft(an, opened.draft.id).result
    keep_draft.keep(els, typed(opened, els, {("zorg", "drank"): ["nee"]}))
    kept = keep_draft.keep(an, typed(hers, an, {("desk", "naam"): ["Amina"]})).result
    assert "Amina" in kept.resource
    assert "nee" in start_intake.open_draft(els, opened.draft.id).result.draft.resource


def test_rows_at_the_top_are_each_on_the_paper_beside_a_closed_part(
    coordinator: Desk, els: Desk, make_desk: MakeDesk
) -> None:
    rows = {**part("kinderen", q("kind")), "repeats": True}
    load(coordinator, "rijen", rows, part("zorg", q("drank")))
    reserve(coordinator, "rijen", zorg=CARE)
    opened = begun(els, "rijen")
    filling = FormFilling(opened.form, els.clock.today())
    filling.add_group(at("kinderen"))
    for number, name in enumerate(("Bo", "Mia")):
        filling.answer(at(("kinderen", number), "kind"), [name])
    page = replace(typed(opened, els, {}), items=filling.response_items("nl", unasked_too=True))
    signed = sign_intake.sign(els, page).result
    told = print_form.gather_filled(make_desk(Role.RECEPTION, name="An P."), signed.response.id)
    assert [one.title for one in told.parts] == ["kinderen", "kinderen", "zorg"]
    assert all(name in repr(told.parts) for name in ("Bo", "Mia", "niet op dit blad"))


def test_a_form_that_is_made_from_another_keeps_its_readers(
    coordinator: Desk, els: Desk, make_desk: MakeDesk
) -> None:
    load(coordinator, "eigen", part("desk", q("naam")), part("zorg", q("drank")))
    reserve(coordinator, "eigen", zorg=CARE)
    at_hand = build_form.at_hand(coordinator, form_called(coordinator, "eigen").id)
    ours = replace(at_hand.outline, title={"nl": "Van ons"})
    made = build_form.keep(coordinator, HalfTypedForm(ours, at_hand.source)).result
    assert made.url != "urn:test:eigen"
    load_form.switch_form(coordinator, made.id, on=True)
    an = make_desk(Role.RECEPTION, name="An P.")
    assert start_intake.start(an, somebody(an), made.id).result.form.in_part
    assert not start_intake.start(els, somebody(els), made.id).result.form.in_part
    said = change_form_parts.parts_of(coordinator, made.id).said_of("zorg")
    assert said is not None
    assert said.by == "Karin V."
