"""A part of a form that is not for the desk: never seen there, never lost there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import UUID
from zipfile import ZipFile

import pytest

from healthdesk.actions import (
    accept_proposals,
    carry_answers,
    change_form_parts,
    export_person,
    hand_over,
    keep_draft,
    print_form,
    sign_intake,
    start_intake,
    tell_story,
)
from healthdesk.actions.desk import Desk
from healthdesk.actions.sign_intake import Correct
from healthdesk.actions.start_intake import OpenDraft
from healthdesk.db import audit, drafts
from healthdesk.db.store import Store
from healthdesk.errors import ChangedMeanwhile, NotAllowed, NotPermitted
from healthdesk.records.practitioner import Role
from healthdesk.records.questionnaire_response import Value
from tests.forms_made import chosen, q
from tests.intake_desk import begun, form_called, somebody, typed, who5, with_draft
from tests.parts_desk import CARE, load, open_again, reserve
from tests.stores import MakeDesk

INTAKE = "wgc-psychosociale-intake"
SECRET = "gedronken sinds juni"
Answers = dict[tuple[str, ...], list[Value]]
OF_THE_DESK: Answers = {("vraag", "waarom-nu"): ["Geen slaap"]}
OF_CARE: Answers = {("gaat", "lastmeter"): [9]}
ALARM: Answers = {("gaat", "dood"): [chosen("dood", "nu")]}


@pytest.fixture
def coordinator(store: Store, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, name="Karin V.")


@pytest.fixture
def an(coordinator: Desk, make_desk: MakeDesk) -> Desk:
    """At the desk of a house where only care givers read how it goes."""
    reserve(coordinator, INTAKE, gaat=CARE)
    return make_desk(Role.RECEPTION, name="An P.")


@pytest.fixture
def els(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST, name="Els D.")


def taken_up(desk: Desk, opened: OpenDraft) -> OpenDraft:
    return start_intake.open_draft(desk, opened.draft.id).result


def on_disk(desk: Desk, opened: OpenDraft) -> str:
    with desk.store.reading() as session:
        return repr(drafts.by_id(session, opened.draft.id))


# ------------------------------------------------------------------------------- a draft


def test_the_desk_saves_goes_on_and_loses_nothing_of_what_it_does_not_see(an: Desk, els: Desk) -> None:
    first = begun(els, INTAKE)
    keep_draft.keep(
        els, typed(first, els, {**OF_CARE, ("gaat", "slaap"): [chosen("slaap", "slecht", "goed-slecht")]})
    )
    hers = taken_up(an, first)
    assert "lastmeter" not in repr((hers.form, hers.items, hers.draft))
    kept = keep_draft.keep(an, typed(hers, an, OF_THE_DESK)).result
    assert "lastmeter" not in repr(kept)
    again = taken_up(an, first)
    kept = keep_draft.keep(an, typed(again, an, {("vraag", "waarom-nu"): ["Geen slaap, geen werk"]})).result
    back = taken_up(els, first)
    assert '"valueInteger":9' in back.draft.resource
    assert "Geen slaap, geen werk" in back.draft.resource
    assert [one.by for one in back.draft.history if one.place[0][0] == "gaat"] == ["Els D.", "Els D."]


def test_the_part_stands_there_by_its_title_and_for_whom_it_is(an: Desk) -> None:
    opened = begun(an, INTAKE)
    part = next(item for item in opened.form.items if item.link_id == "gaat")
    assert (part.words.base, part.reserved_for, part.items) == ("Hoe het gaat", (Role.THERAPIST,), ())
    assert opened.form.in_part


def test_a_draft_that_the_desk_begins_has_the_first_answers_of_the_closed_part(
    coordinator: Desk, an: Desk, els: Desk
) -> None:
    load(
        coordinator,
        "begint",
        {**q("open", "group"), "item": [q("naam")]},
        {**q("zorg", "group"), "item": [q("taal", initial=[{"valueString": "Dari"}])]},
    )
    reserve(coordinator, "begint", zorg=CARE)
    opened = begun(an, "begint")
    keep_draft.keep(an, typed(opened, an, {("open", "naam"): ["Amina"]}))
    back = taken_up(els, opened)
    assert "Dari" in back.draft.resource
    assert [one.place[-1][0] for one in back.draft.history] == ["naam"]


def test_words_typed_into_a_part_that_was_closed_meanwhile_change_nothing(
    coordinator: Desk, an: Desk, els: Desk
) -> None:
    open_again(coordinator, INTAKE)
    opened = begun(an, INTAKE)
    keep_draft.keep(els, typed(taken_up(els, opened), els, OF_CARE))
    mine = taken_up(an, opened)
    reserve(coordinator, INTAKE, gaat=CARE)
    kept = keep_draft.keep(an, typed(mine, an, {**OF_THE_DESK, ("gaat", "lastmeter"): [1]})).result
    assert "lastmeter" not in repr(kept)
    assert '"valueInteger":9' in on_disk(an, opened)
    assert "Geen slaap" in on_disk(an, opened)


def test_a_page_from_before_a_part_was_opened_empties_nothing(coordinator: Desk, an: Desk, els: Desk) -> None:
    opened = begun(els, INTAKE)
    keep_draft.keep(els, typed(opened, els, OF_CARE))
    hers = taken_up(an, opened)
    open_again(coordinator, INTAKE)
    keep_draft.keep(an, typed(hers, an, OF_THE_DESK))
    assert '"valueInteger":9' in on_disk(an, opened)
    with pytest.raises(NotPermitted):
        sign_intake.sign(an, typed(hers, an, {**OF_THE_DESK, ("vraag", "aanleiding"): ["Slaap"]}))


def test_two_people_in_one_draft_are_told_of_their_own_parts_only(an: Desk, els: Desk) -> None:
    opened = begun(els, INTAKE)
    hers = taken_up(an, opened)
    keep_draft.keep(els, typed(opened, els, {**OF_CARE, **OF_THE_DESK}))
    page = typed(hers, an, {("vraag", "waarom-nu"): ["Door An"]})
    with pytest.raises(ChangedMeanwhile) as clash:
        keep_draft.keep(an, page)
    assert "lastmeter" not in repr((clash.value.mine, clash.value.theirs))
    assert "Geen slaap" in repr(clash.value.theirs)
    keep_draft.keep(an, page, over_theirs=True)
    assert '"valueInteger":9' in on_disk(an, opened)
    assert "Door An" in on_disk(an, opened)


def test_who_does_not_read_all_neither_signs_nor_throws_away(an: Desk, els: Desk) -> None:
    mistaken = begun(an, INTAKE)
    start_intake.discard_draft(an, mistaken.draft.id)
    opened = begun(els, INTAKE)
    keep_draft.keep(els, typed(opened, els, OF_CARE))
    hers = taken_up(an, opened)
    page = typed(hers, an, {**OF_THE_DESK, ("vraag", "aanleiding"): ["Slaap"]})
    with pytest.raises(NotPermitted) as refused:
        sign_intake.sign(an, page)
    assert refused.value.key == "intake.reads_all_to_sign"
    with pytest.raises(NotPermitted):
        start_intake.discard_draft(an, opened.draft.id)
    assert '"valueInteger":9' in on_disk(an, opened)
    assert "lastmeter" not in repr(start_intake.unfinished(an))
    assert "lastmeter" not in repr(sign_intake.intakes_of(an, opened.patient.id))


# ------------------------------------------------------------------------------- alarm


def test_an_alarm_in_a_closed_part_is_told_to_the_desk_and_noted_by_care(an: Desk, els: Desk) -> None:
    opened = begun(els, INTAKE)
    keep_draft.keep(els, typed(opened, els, ALARM))
    hers = taken_up(an, opened)
    (step,) = hers.draft.safety
    assert step.open
    assert "collega" in step.words
    assert "dood" not in repr(hers.draft)
    kept = keep_draft.keep(an, typed(hers, an, OF_THE_DESK)).result
    assert [one.open for one in kept.safety] == [True]
    for link in (step.link_id, "dood"):
        with pytest.raises(NotPermitted):
            keep_draft.note_safety(an, opened.draft.id, link, "gezien")
    keep_draft.note_safety(els, opened.draft.id, "dood", "Gesproken, blijft hier tot 17 u")
    again = taken_up(an, opened)
    assert again.draft.safety == ()
    keep_draft.keep(an, typed(again, an, {("vraag", "waarom-nu"): ["x"]}))
    assert "blijft hier tot 17 u" in on_disk(an, opened)


# ------------------------------------------------------------------------------- into her own hands


def test_she_fills_in_herself_what_the_desk_does_not_read(an: Desk, els: Desk) -> None:
    opened = begun(an, INTAKE)
    given = hand_over.hand_over(an, opened.draft.id, "nl").result
    assert not given.form.in_part
    kept = keep_draft.keep(an, typed(given, an, {**OF_CARE, **ALARM})).result
    assert any(step.open for step in kept.safety)
    back = hand_over.take_back(an, opened.draft.id).result
    assert "lastmeter" not in repr((back.form, back.items, back.draft))
    assert [step.open for step in back.draft.safety] == [True]
    once_more = hand_over.hand_over(an, opened.draft.id, "nl").result
    assert "lastmeter" not in repr((once_more.form, once_more.items, once_more.draft))
    keep_draft.keep(an, typed(once_more, an, OF_THE_DESK))
    by_care = hand_over.hand_over(els, opened.draft.id, "nl").result
    assert '"valueInteger":9' in by_care.draft.resource
    assert "Geen slaap" in by_care.draft.resource


# ------------------------------------------------------------------------------- signed


def signed(els: Desk, more: Answers | None = None, person: UUID | None = None) -> sign_intake.SignedAnswers:
    opened = begun(els, INTAKE, person)
    page = typed(
        opened,
        els,
        {
            **OF_THE_DESK,
            ("vraag", "aanleiding"): ["Slaap"],
            ("gaat", "dood"): [chosen("dood", "nee")],
            ("gaat", "lastmeter"): [9],
            ("verder", "dringend"): [chosen("dringend", "gewoon")],
            **(more or {}),
        },
    )
    first = keep_draft.keep(els, typed(opened, els, {("gaat", "lastmeter"): [4]})).result
    kept = keep_draft.keep(els, with_draft(page, first)).result
    return sign_intake.sign(els, with_draft(page, kept)).result


def test_signed_answers_are_read_printed_and_listed_without_the_closed_part(an: Desk, els: Desk) -> None:
    answers = signed(els)
    assert "lastmeter" in repr(answers.response.history)
    sign_intake.correct(els, Correct(answers.response.id, "lastmeter", "9", "8", "verkeerd gehoord"))
    read = sign_intake.read(an, answers.response.id).result
    assert "Geen slaap" in repr(read.items)
    for seen in (read.items, read.response, read.form, sign_intake.intakes_of(an, read.response.patient_id)):
        assert "lastmeter" not in repr(seen)
        assert "verkeerd gehoord" not in repr(seen)
    paper = print_form.gather_filled(an, answers.response.id)
    told = next(one for one in paper.parts if one.title == "Hoe het gaat")
    assert "niet op dit blad" in repr(told)
    assert "verkeerd gehoord" not in repr(paper)
    assert "verkeerd gehoord" in repr(print_form.gather_filled(els, answers.response.id))
    assert "verkeerd gehoord" in repr(sign_intake.read(els, answers.response.id).result)


def test_a_closed_answer_is_not_corrected_and_beside_it_nothing_of_it_is_told(an: Desk, els: Desk) -> None:
    answers = signed(els)
    sign_intake.correct(els, Correct(answers.response.id, "lastmeter", "9", "8", "verkeerd gehoord"))
    with pytest.raises(NotPermitted):
        sign_intake.correct(an, Correct(answers.response.id, "lastmeter", "9", "2", "x"))
    added = sign_intake.correct(an, Correct(answers.response.id, "waarom-nu", "", "Zorgen", "zei ze later"))
    assert "zei ze later" in repr(added.result)
    assert "lastmeter" not in repr(added.result)


def test_a_blank_sheet_asks_all_of_it_and_says_which_part_not_everybody_reads(an: Desk) -> None:
    paper = print_form.gather_blank(an, form_called(an, INTAKE).id)
    part = next(one for one in paper.parts if one.title == "Hoe het gaat")
    assert "leest niet iedereen" in repr(part.lines[0])
    assert len(part.lines) > 3
    other = next(one for one in paper.parts if one.title == "De vraag")
    assert "leest niet iedereen" not in repr(other)


def test_what_a_closed_answer_would_change_in_the_file_is_proposed_to_who_reads_it(
    coordinator: Desk, an: Desk, els: Desk
) -> None:
    reserve(coordinator, INTAKE, steun=CARE)
    answers = signed(els, {("steun", "mantelzorg"): [True], ("steun", "mantelzorg-wie"): ["moeder"]})
    hers = accept_proposals.proposed(els, answers.response.id)
    assert "moeder" in repr(hers.proposals)
    assert accept_proposals.proposed(an, answers.response.id).proposals == ()
    taken = accept_proposals.accept(an, hers, [one.target for one in hers.proposals]).result
    assert not taken.carer_for


def test_scores_of_a_closed_part_are_in_no_list_trend_story_or_letter(
    coordinator: Desk, make_desk: MakeDesk, els: Desk
) -> None:
    answers = sign_intake.sign(els, who5(begun(els, "who-5"), els, *"11111")).result
    person = answers.response.patient_id
    assert sign_intake.intakes_of(els, person).trends
    reserve(coordinator, "who-5", who5=frozenset({Role.COORDINATOR}))
    assert sign_intake.intakes_of(els, person).signed[0].scores == ()
    assert not any(points for _url, points in sign_intake.intakes_of(els, person).trends)
    assert "20" not in repr([one.values["score"] for one in told(els, person)])
    assert sign_intake.read(els, answers.response.id).result.response.scores == ()


def told(desk: Desk, person: UUID) -> list[Any]:
    story = tell_story.story_of(desk, person)
    return [one for one in story.events if one.kind == "questionnaire_response"]


def test_the_copy_for_the_person_holds_all_of_it_whoever_makes_it(
    coordinator: Desk, an: Desk, els: Desk, tmp_path: Path
) -> None:
    answers = signed(els)
    path = tmp_path / "kopie.zip"
    export_person.export_person(coordinator, answers.response.patient_id, path)
    with ZipFile(path) as packed:
        bundle = json.loads(packed.read("dossier.json"))
    given = next(one["resource"] for one in bundle["entry"] if "answer" in json.dumps(one["resource"]))
    assert '"lastmeter"' in json.dumps(given)


# ------------------------------------------------------------------------------- what hangs together


CALCULATED = {
    "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
    "valueExpression": {
        "language": "text/fhirpath",
        "expression": "%resource.descendants().where(linkId='glazen').answer.value.first() * 7",
    },
}
DRINKS = [
    {**q("zorg", "group"), "item": [q("glazen", "integer"), q("hulp", "boolean")]},
    {
        **q("desk", "group"),
        "item": [
            q("naam"),
            {**q("per-week", "integer"), "extension": [CALCULATED]},
            {
                **q("kinderen", "group", repeats=True),
                "item": [
                    q("kind"),
                    q("gezien", enableWhen=[{"question": "hulp", "operator": "=", "answerBoolean": True}]),
                ],
            },
        ],
    },
]


def test_what_gives_a_closed_answer_away_is_closed_with_it_and_worked_out_all_the_same(
    coordinator: Desk, els: Desk, make_desk: MakeDesk
) -> None:
    load(coordinator, "glazen", *DRINKS)
    parts = reserve(coordinator, "glazen", zorg=CARE)
    assert parts.goes_along(parts.parts) == ("per-week", "kinderen", "kind", "gezien")
    an = make_desk(Role.RECEPTION, name="An P.")
    opened = begun(els, "glazen")
    keep_draft.keep(els, typed(opened, els, {("zorg", "glazen"): [6], ("desk", "kinderen", "kind"): ["Bo"]}))
    hers = taken_up(an, opened)
    assert [item.link_id for item in hers.form.walk()] == ["zorg", "desk", "naam"]
    keep_draft.keep(an, typed(hers, an, {("desk", "naam"): ["Amina"]}))
    stored = on_disk(an, opened)
    assert "Amina" in stored
    assert '"valueInteger":42' in stored
    assert "Bo" in stored


def test_a_question_that_moved_in_a_newer_version_stays_closed(
    coordinator: Desk, els: Desk, make_desk: MakeDesk
) -> None:
    zorg = {**q("zorg", "group"), "item": [q("drank"), q("pijn")]}
    load(coordinator, "beweegt", {**q("desk", "group"), "item": [q("naam")]}, zorg)
    reserve(coordinator, "beweegt", zorg=CARE)
    opened = begun(els, "beweegt")
    page = typed(opened, els, {("zorg", "drank"): [SECRET], ("desk", "naam"): ["Amina"]})
    answers = sign_intake.sign(els, page).result
    moved = {**q("desk", "group"), "item": [q("naam"), q("drank")]}
    load(coordinator, "beweegt", moved, {**q("zorg2", "group"), "item": [q("pijn")]}, version="2")
    an = make_desk(Role.RECEPTION, name="An P.")
    beside = carry_answers.beside_newer(an, answers.response.id)
    assert beside is not None
    assert SECRET not in repr(beside)
    assert "Amina" in repr(beside)
    started = carry_answers.start_from(an, beside).result
    assert SECRET not in repr(started)
    assert next(one for one in started.form.items if one.link_id == "zorg2").reserved_for
    back = taken_up(els, started)
    assert SECRET in back.draft.resource
    assert "Amina" in back.draft.resource


# ------------------------------------------------------------------------------- who says so


def test_who_runs_the_forms_says_it_and_the_book_tells_what_it_was(
    coordinator: Desk, els: Desk, make_desk: MakeDesk
) -> None:
    form = form_called(els, INTAKE)
    with pytest.raises(NotPermitted):
        change_form_parts.parts_of(els, form.id)
    seen = change_form_parts.parts_of(coordinator, form.id)
    done = change_form_parts.set_parts(coordinator, seen, {**seen.parts, "gaat": CARE})
    said = done.result.said_of("gaat")
    assert said is not None
    assert (said.by, said.since, said.roles) == ("Karin V.", coordinator.clock.now(), (Role.THERAPIST,))
    with pytest.raises(ChangedMeanwhile):
        change_form_parts.set_parts(coordinator, seen, {**seen.parts, "vraag": CARE})
    an = make_desk(Role.RECEPTION, name="An P.")
    assert begun(an, INTAKE).form.in_part
    assert done.undo is not None
    done.undo(coordinator)
    assert not begun(an, INTAKE).form.in_part
    with coordinator.store.reading() as session:
        entries = [one.detail for one in reversed(audit.done_so_far(session, ("form.parts",)))]
    every = [role.value for role in Role]
    assert entries[0]["parts"] == [{"part": "gaat", "was": every, "becomes": ["therapist"]}]
    assert entries[1]["parts"] == [{"part": "gaat", "was": ["therapist"], "becomes": every}]


def test_a_part_of_nobody_and_a_form_that_nobody_can_sign_are_refused(coordinator: Desk) -> None:
    seen = change_form_parts.parts_of(coordinator, form_called(coordinator, INTAKE).id)
    with pytest.raises(NotAllowed) as refused:
        change_form_parts.set_parts(coordinator, seen, {**seen.parts, "gaat": frozenset()})
    assert refused.value.fields == ("gaat",)
    apart = {"gaat": CARE, "vraag": frozenset({Role.COORDINATOR})}
    for parts in (apart, {"gaat": frozenset({Role.VOLUNTEER_RECEPTION})}):
        with pytest.raises(NotAllowed) as refused:
            change_form_parts.set_parts(coordinator, seen, {**seen.parts, **parts})
        assert refused.value.key == "forms.parts_nobody_signs"


def test_who_holds_two_roles_reads_what_either_reads(
    coordinator: Desk, an: Desk, make_desk: MakeDesk
) -> None:
    both = make_desk(Role.RECEPTION, Role.THERAPIST, name="Mieke T.")
    assert not begun(both, INTAKE).form.in_part
    assert begun(coordinator, INTAKE, somebody(coordinator)).form.in_part
