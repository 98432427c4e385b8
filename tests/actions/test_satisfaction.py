"""Said at the end without a name: what is taken in, what the book tells, who reads it, what is refused."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from healthdesk.actions import load_form, read_satisfaction, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.actions.read_access_log import newest
from healthdesk.actions.take_satisfaction import NamelessForm, askable, take_in
from healthdesk.clock import FixedClock
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.records.practitioner import Role
from healthdesk.rules.form_filling import FormFilling
from tests.forms_made import at, chosen, q
from tests.intake_desk import somebody
from tests.stores import MakeDesk

LIST = "hoe-was-het"


def said(desk: Desk, asked: NamelessForm, how: str = "5", good: str = "") -> int:
    """Somebody fills it in and presses Klaar."""
    filling = FormFilling(asked.form, desk.clock.today())
    filling.answer(at("gezichten", "hoe"), (chosen(LIST, how),) if how else ())
    filling.answer(at("woorden", "goed"), (good,) if good else ())
    return take_in(desk, asked.id, filling.response_items("nl")).result


def test_the_book_says_that_an_answer_came_in_and_about_nobody(make_desk: MakeDesk) -> None:
    desk = make_desk(Role.VOLUNTEER_RECEPTION)
    (asked,) = askable(desk).forms
    assert said(desk, asked, good="dat het gratis is") == 2
    entry = newest(make_desk(Role.COORDINATOR))[0].entry
    assert entry.action == "satisfaction.take_in"
    assert (entry.patient_id, entry.entity_kind, entry.entity_id) == (None, None, None)
    assert entry.detail == {"form": asked.form.key}


def test_who_pressed_klaar_without_an_answer_left_nothing(make_desk: MakeDesk) -> None:
    desk = make_desk()
    (asked,) = askable(desk).forms
    assert said(desk, asked, how="") == 0
    assert "satisfaction.take_in" not in [one.entry.action for one in newest(make_desk(Role.COORDINATOR))]


def test_words_that_are_too_long_are_refused_whole(make_desk: MakeDesk) -> None:
    desk = make_desk()
    (asked,) = askable(desk).forms
    with pytest.raises(NotAllowed) as told:
        said(desk, asked, good="x" * 501)
    assert told.value.fields == ("goed",)


def test_only_who_runs_the_house_sees_counts_and_words(make_desk: MakeDesk, clock: FixedClock) -> None:
    therapist, coordinator = make_desk(Role.THERAPIST), make_desk(Role.COORDINATOR)
    (asked,) = askable(therapist).forms
    for number in range(5):
        said(therapist, asked, good=f"zin {number}")
    for look in (read_satisfaction.counts, lambda desk: read_satisfaction.written(desk, asked.form.url)):
        with pytest.raises(NotPermitted):
            look(therapist)
    assert read_satisfaction.written(coordinator, asked.form.url) == ()
    clock.advance(timedelta(days=10))
    question = read_satisfaction.counts(coordinator).questions[0]
    assert [one.people for one in question.stretches] == [5]
    (at_good,) = read_satisfaction.written(coordinator, asked.form.url)
    assert {one.words for one in at_good.written} == {f"zin {number}" for number in range(5)}
    assert newest(coordinator)[0].entry.action == "satisfaction.read"
    first = at_good.written[0]
    struck = read_satisfaction.strike_out(coordinator, first.id)
    (at_good,) = read_satisfaction.written(coordinator, asked.form.url)
    assert len(at_good.written) == 4
    assert struck.undo
    struck.undo(coordinator)
    assert first in read_satisfaction.written(coordinator, asked.form.url)[0].written
    with pytest.raises(NotPermitted):
        read_satisfaction.strike_out(therapist, first.id)


def test_a_form_without_a_name_goes_into_no_file(make_desk: MakeDesk) -> None:
    desk = make_desk()
    (asked,) = askable(desk).forms
    assert asked.id not in {form.id for form in start_intake.choices(desk)}
    with pytest.raises(NotAllowed, match="form_gone"):
        start_intake.start(desk, somebody(desk), asked.id)
    who5 = next(form for form in start_intake.choices(desk) if form.url.endswith("who-5"))
    with pytest.raises(NotAllowed, match="no_form"):
        take_in(desk, who5.id, ())


def test_a_form_that_asks_a_birthday_is_not_offered_without_a_name(make_desk: MakeDesk) -> None:
    desk = make_desk(Role.COORDINATOR)
    for form in load_form.forms(desk):
        if form.nameless:
            load_form.switch_form(desk, form.id, on=False)
    with pytest.raises(NotAllowed, match="no_form"):
        askable(desk)
    raw = {
        "resourceType": "Questionnaire",
        "status": "active",
        "url": "urn:einde",
        "extension": [{"url": "urn:x-healthdesk:nameless", "valueBoolean": True}],
        "item": [q("geboren", "date")],
    }
    loaded, _report = load_form.load_form(desk, json.dumps(raw)).result
    load_form.switch_form(desk, loaded.id, on=True)
    with pytest.raises(NotAllowed, match="unfit"):
        askable(desk)
    for form in load_form.forms(desk):
        if form.url.endswith(LIST):
            load_form.switch_form(desk, form.id, on=True)
    assert [one.form.title.base for one in askable(desk).forms] == ["Hoe was het?"]
    assert len(askable(desk).left_out) == 1
