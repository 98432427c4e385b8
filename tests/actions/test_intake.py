"""An intake from first key to frozen answers, on both engines."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
import sqlalchemy as sa

from healthdesk.actions import keep_draft, load_form, sign_intake, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.clock import FixedClock
from healthdesk.db import audit
from healthdesk.db.store import Store
from healthdesk.errors import ChangedMeanwhile, NotAllowed, NotPermitted, Trouble
from healthdesk.records.house import HouseKind
from healthdesk.records.patient import SpokenLanguage
from healthdesk.records.practitioner import Role
from healthdesk.records.questionnaire_response import ResponseStatus, Value
from healthdesk.resource_paths import resource
from tests.forms_made import SHIPPED, chosen
from tests.intake_desk import begun, form_called, somebody, typed, who5, with_draft
from tests.stores import MakeDesk

THERAPIST = Role.THERAPIST


@pytest.fixture
def desk(store: Store, make_desk: MakeDesk) -> Desk:
    return make_desk(THERAPIST, name="Els D.")


def test_a_house_begins_with_the_forms_of_its_kind(store: Store, make_desk: MakeDesk) -> None:
    at_tejo = make_desk(kind=HouseKind.TEJO)
    names = {form.url.rpartition(":")[2] for form in start_intake.choices(at_tejo)}
    assert names == {
        "tejo-onthaal",
        "onthaal-na-vlucht",
    }  # TEJO makes no diagnosis: instruments are off until switched on
    assert len(load_form.forms(at_tejo)) == len(SHIPPED)
    assert load_form.bring_shipped_forms(at_tejo) == ()


def test_a_draft_comes_back_as_it_was_typed(desk: Desk) -> None:
    opened = begun(desk, "wgc-psychosociale-intake")
    page = typed(opened, desk, {("vraag", "aanleiding"): ["Slecht slapen, veel zorgen"]})
    kept = keep_draft.keep(desk, page).result
    assert kept.version == opened.draft.version + 1
    again = start_intake.open_draft(desk, opened.draft.id).result
    assert again.items == page.items
    assert again.draft.kept_by == "Els D."


def test_a_form_opens_in_the_language_of_the_person_else_in_that_of_the_screen(desk: Desk) -> None:
    form = form_called(desk, "gad-7")
    amina = somebody(desk, languages=(SpokenLanguage("prs"), SpokenLanguage("fr-BE", preferred=True)))
    pashto = somebody(desk, languages=(SpokenLanguage("ps"),))
    english = replace(desk, language="en")
    assert start_intake.start(desk, amina, form.id).result.draft.language == "fr"
    assert start_intake.start(english, pashto, form.id).result.draft.language == "en"
    assert start_intake.start(replace(desk, language="tr"), pashto, form.id).result.draft.language == "nl"
    assert start_intake.start(desk, amina, form.id, "en").result.draft.language == "en"


def test_what_is_typed_and_then_hidden_is_kept_in_the_draft(desk: Desk) -> None:
    opened = begun(desk, "wgc-psychosociale-intake")
    steps = ("steun", "mantelzorg"), ("steun", "mantelzorg-wie")
    page = typed(opened, desk, {steps[0]: [True], steps[1]: ["voor moeder"], steps[0] + (): [False]})
    keep_draft.keep(desk, typed(opened, desk, {steps[0]: [False], steps[1]: ["voor moeder"]}))
    again = start_intake.open_draft(desk, opened.draft.id).result
    assert "voor moeder" in str(again.items)
    assert page.draft.id == again.draft.id


def test_two_people_on_one_draft_are_told_and_nothing_is_overwritten(
    store: Store, make_desk: MakeDesk
) -> None:
    els, an = make_desk(THERAPIST, name="Els D."), make_desk(THERAPIST, name="An P.")
    mine = begun(els, "wgc-psychosociale-intake")
    hers = start_intake.open_draft(an, mine.draft.id).result
    assert [seat.name for seat in hers.others] == ["Els D."]
    assert [seat.name for seat in start_intake.stay(els, mine.draft.id, mine.seat).result] == ["An P."]
    keep_draft.keep(an, typed(hers, an, {("vraag", "waarom-nu"): ["door An"]}))
    page = typed(mine, els, {("vraag", "waarom-nu"): ["door Els"]})
    with pytest.raises(ChangedMeanwhile) as clash:
        keep_draft.keep(els, page)
    assert "door Els" in str(clash.value.mine)
    assert "door An" in str(clash.value.theirs)
    kept = keep_draft.keep(els, page, over_theirs=True).result
    assert "door Els" in kept.resource
    start_intake.leave(an, mine.draft.id, hers.seat)
    assert start_intake.stay(els, mine.draft.id, mine.seat).result == ()


def test_a_page_that_went_silent_is_no_longer_told_of(desk: Desk, clock: FixedClock) -> None:
    opened = begun(desk, "who-5")
    clock.advance(timedelta(minutes=10))
    assert start_intake.open_draft(desk, opened.draft.id).result.others == ()


def test_one_page_never_conflicts_with_itself(desk: Desk) -> None:
    opened = begun(desk, "wgc-psychosociale-intake")
    for text in ("een", "een twee", "een twee drie"):
        keep_draft.keep(desk, typed(opened, desk, {("vraag", "waarom-nu"): [text]}))
    assert "een twee drie" in start_intake.open_draft(desk, opened.draft.id).result.draft.resource


def test_signing_freezes_words_version_and_score(desk: Desk) -> None:
    opened = begun(desk, "who-5")
    done = sign_intake.sign(desk, who5(opened, desk, "1", "1", "1", "1", "1"))
    response = done.result.response
    assert (response.form_version, response.signed_by, response.scores[0].value) == (
        "1.0",
        "Els D.",
        Decimal(20),
    )
    frozen = json.loads(response.resource)
    assert frozen["questionnaire"] == "urn:x-healthdesk:form:who-5|1.0"
    assert frozen["item"][0]["item"][0]["text"] == "Ik heb me vrolijk en opgewekt gevoeld"
    assert frozen["item"][0]["item"][0]["answer"][0]["valueCoding"]["display"] == "soms"
    with pytest.raises(NotAllowed):
        start_intake.open_draft(desk, opened.draft.id)
    assert sign_intake.read(desk, response.id).result.response == response


def test_the_database_itself_refuses_to_change_signed_answers(desk: Desk) -> None:
    response = sign_intake.sign(desk, who5(begun(desk, "who-5"), desk, *"11111")).result.response
    with pytest.raises(Trouble), desk.store.writing() as session:
        session.execute(sa.text("UPDATE questionnaire_response SET resource = '{}'"))
    assert sign_intake.read(desk, response.id).result.response.resource == response.resource


def test_incomplete_answers_are_not_signed_and_the_fields_are_named(desk: Desk) -> None:
    opened = begun(desk, "who-5")
    with pytest.raises(NotAllowed) as refused:
        sign_intake.sign(desk, who5(opened, desk, "1", "2"))
    assert refused.value.fields == ("who5-3", "who5-4", "who5-5")
    assert start_intake.open_draft(desk, opened.draft.id).result.draft.id == opened.draft.id


def test_a_correction_is_an_addition(desk: Desk, clock: FixedClock) -> None:
    response = sign_intake.sign(desk, who5(begun(desk, "who-5"), desk, *"11111")).result.response
    clock.advance(timedelta(days=1))
    with pytest.raises(NotAllowed) as refused:
        sign_intake.correct(desk, sign_intake.Correct(response.id, "who5-1", "soms", "meestal", " "))
    assert refused.value.fields == ("reason",)
    sign_intake.correct(
        desk, sign_intake.Correct(response.id, "who5-1", "soms", "meestal", "verkeerd aangeklikt")
    )
    again = sign_intake.read(desk, response.id).result.response
    (correction,) = again.corrections
    assert (correction.author, correction.reason) == ("Els D.", "verkeerd aangeklikt")
    assert correction.question == "Ik heb me vrolijk en opgewekt gevoeld"
    assert again.resource == response.resource
    assert again.status is ResponseStatus.AMENDED


def test_a_newer_form_leaves_old_answers_in_the_old_form(store: Store, make_desk: MakeDesk) -> None:
    desk = make_desk(THERAPIST, Role.COORDINATOR)
    response = sign_intake.sign(desk, who5(begun(desk, "who-5"), desk, *"22222")).result.response
    raw = json.loads(resource("forms", "who-5.json").read_text("utf-8"))
    raw["version"] = "2.0"
    raw["item"][0]["item"][1]["text"] = "Andere woorden"
    newer, report = load_form.load_form(desk, json.dumps(raw)).result
    assert report.usable
    assert not newer.switched_on
    load_form.switch_form(desk, newer.id, on=True)
    assert form_called(desk, "who-5").form_version == "2.0"
    old = sign_intake.read(desk, response.id).result
    assert old.form.version == "1.0"
    assert "Andere woorden" not in str(old.form)
    raw["title"] = "Iets anders"
    with pytest.raises(NotAllowed):
        load_form.load_form(desk, json.dumps(raw))


def test_yes_now_cannot_be_signed_away_without_a_note(store: Store, make_desk: MakeDesk) -> None:
    reception, therapist = (
        make_desk(role, kind=HouseKind.TEJO) for role in (Role.VOLUNTEER_RECEPTION, THERAPIST)
    )
    opened = begun(reception, "tejo-onthaal")
    answers: dict[tuple[str, ...], list[Value]] = {
        ("welkom", "leeftijd"): [15],
        ("breng-mee", "niet-meer"): [chosen("niet-meer", "nu")],
        ("bereiken", "hoe"): [chosen("bereiken", "niet")],
    }
    page = typed(opened, reception, answers)
    done = keep_draft.keep(reception, page)
    assert done.changes
    assert start_intake.unfinished(therapist)[0].safety[0].open
    page = with_draft(page, done.result)
    with pytest.raises(NotAllowed, match="safety"):
        sign_intake.sign(therapist, page)
    with pytest.raises(NotAllowed, match="safety"):
        start_intake.discard_draft(reception, opened.draft.id)
    with pytest.raises(NotAllowed):
        keep_draft.note_safety(therapist, opened.draft.id, "niet-meer", "  ")
    keep_draft.note_safety(therapist, opened.draft.id, "niet-meer", "Els praat nu met haar; huisarts gebeld")
    signed = sign_intake.sign(therapist, page).result.response
    assert signed.safety[0].note.startswith("Els praat")
    with store.reading() as session:
        book = [entry.action for entry in audit.entries(session, patient_id=opened.draft.patient_id)]
    assert {"intake.safety_raised", "intake.safety_noted", "intake.sign"} <= set(book)


def test_who_may_not_sign_is_refused(store: Store, make_desk: MakeDesk) -> None:
    desk = make_desk(Role.VOLUNTEER_RECEPTION)
    with pytest.raises(NotPermitted):
        sign_intake.sign(desk, who5(begun(desk, "who-5"), desk, *"11111"))


def test_scores_only_for_those_who_may_see_them(store: Store, make_desk: MakeDesk) -> None:
    therapist, reception = make_desk(THERAPIST), make_desk(Role.RECEPTION)
    person = somebody(therapist)
    signed = sign_intake.sign(reception, who5(begun(reception, "who-5", person), reception, *"33333")).result
    assert signed.response.scores == ()
    seen = sign_intake.read(reception, signed.response.id).result
    assert seen.response.scores == ()
    assert "score" not in str(seen.items)
    assert sign_intake.read(therapist, signed.response.id).result.response.scores[0].value == 60
    assert sign_intake.intakes_of(reception, person).trends == ()
    ((url, points),) = sign_intake.intakes_of(therapist, person).trends
    assert (url.rpartition(":")[2], [point.score.value for point in points]) == ("who-5", [Decimal(60)])


def test_an_outcome_is_called_in_the_language_of_who_reads_it(
    sqlite_store: Store, make_desk: MakeDesk
) -> None:
    desk = make_desk(THERAPIST)
    person = somebody(desk)
    signed = sign_intake.sign(desk, who5(begun(desk, "who-5", person), desk, *"11111")).result.response
    assert signed.scores[0].band == "laag: verder bekijken"
    found = sign_intake.intakes_of(replace(desk, language="en"), person)
    ((_url, (point,)),) = found.trends
    assert (point.score.band, point.score.cut) == ("low: look further", signed.scores[0].cut)
    assert found.signed[0].scores[0] == point.score
    assert sign_intake.intakes_of(desk, person).signed[0].scores == signed.scores


def test_a_thrown_away_draft_can_come_back(desk: Desk) -> None:
    opened = begun(desk, "who-5")
    done = start_intake.discard_draft(desk, opened.draft.id)
    assert sign_intake.intakes_of(desk, opened.draft.patient_id).drafts == ()
    assert done.undo
    done.undo(desk)
    assert start_intake.open_draft(desk, opened.draft.id).result.form.name == "WHO5"
