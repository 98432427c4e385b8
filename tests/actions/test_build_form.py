"""A form of the house is built, kept as a version, and on record; on both engines."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from healthdesk.actions import build_form, load_form
from healthdesk.actions.desk import Desk
from healthdesk.db import audit, questionnaires
from healthdesk.errors import ChangedMeanwhile, NotAllowed, NotPermitted
from healthdesk.exchange.fhir_outline_in import outline_in
from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.records.form_outline import FormOutline, HalfTypedForm, LineKind
from healthdesk.records.intake import KeptForm
from healthdesk.records.practitioner import Role
from healthdesk.rules import form_outline as steps
from tests.forms_made import SHIPPED, q
from tests.forms_of_others import form as form_of
from tests.outlines_made import line, options
from tests.stores import MakeDesk

pytestmark = pytest.mark.usefixtures("store")


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR)


def small(desk: Desk) -> FormOutline:
    """A name and one question."""
    blank = build_form.at_hand(desk, None).outline
    return replace(blank, title={"nl": "Hoe was de wachttijd?"}, lines=(line("q", LineKind.YES_NO),))


def kept(desk: Desk, outline: FormOutline, why: str = "") -> KeptForm:
    return build_form.keep(desk, HalfTypedForm(outline, why=why)).result


def shipped(desk: Desk, name: str) -> KeptForm:
    return next(one for one in load_form.forms(desk) if one.url.endswith(f":{name}"))


def test_a_form_is_kept_switched_off_and_on_record(desk: Desk) -> None:
    form = kept(desk, small(desk), "voor de zomer")
    assert (form.form_version, form.switched_on) == ("1", False)
    assert form.url.startswith("urn:x-healthdesk:house:")
    assert ":hoe-was-de-wachttijd-" in form.url
    assert build_form.is_own(desk.house, form.url)
    with desk.store.reading() as session:
        entry = next(one for one in audit.entries(session) if one.action == "form.build")
    assert entry.detail["why"] == "voor de zomer"
    assert entry.detail["version"] == "1"


def test_the_next_version_has_the_same_name_and_leaves_the_first_as_it_was(desk: Desk) -> None:
    first = kept(desk, small(desk))
    hand = build_form.at_hand(desk, first.id)
    assert hand.is_own
    changed = steps.change(hand.outline, "q", required=True)
    second = build_form.keep(desk, HalfTypedForm(changed, first.id, hand.seen)).result
    assert (second.url, second.form_version) == (first.url, "2")
    with desk.store.reading() as session:
        there = questionnaires.by_id(session, first.id)
    assert there is not None
    assert there.resource == first.resource


def test_a_copy_of_a_shipped_form_is_another_form_that_says_where_it_came_from(desk: Desk) -> None:
    source = shipped(desk, "who-5")
    hand = build_form.at_hand(desk, source.id)
    assert not hand.is_own
    form = build_form.keep(desk, HalfTypedForm(hand.outline, source.id)).result
    assert form.url != source.url
    read = read_form(form.resource)
    assert read.resource["derivedFrom"] == [f"{source.url}|{source.form_version}"]
    assert read.form.licence
    assert shipped(desk, "who-5") == source


def test_what_was_half_built_comes_back_until_it_is_kept(desk: Desk) -> None:
    outline = small(desk)
    build_form.keep_words(desk, HalfTypedForm(outline, why="nog niet af"))
    words = build_form.at_hand(desk, None).words
    assert words == HalfTypedForm(outline, why="nog niet af")
    assert build_form.unfinished(desk) == words
    kept(desk, outline)
    assert build_form.at_hand(desk, None).words is None
    assert build_form.unfinished(desk) is None


def test_who_built_on_the_same_version_meanwhile_is_told(desk: Desk) -> None:
    first = kept(desk, small(desk))
    mine, theirs = (build_form.at_hand(desk, first.id) for _who in range(2))
    build_form.keep(desk, HalfTypedForm(theirs.outline, first.id, theirs.seen))
    with pytest.raises(ChangedMeanwhile) as met:
        build_form.keep(desk, HalfTypedForm(mine.outline, first.id, mine.seen))
    versions = met.value.theirs
    assert isinstance(versions, tuple)
    assert [one.form_version for one in versions] == ["2", "1"]
    again = build_form.keep(desk, HalfTypedForm(mine.outline, first.id, len(versions))).result
    assert again.form_version == "3"


def test_what_could_not_be_filled_in_is_not_kept(desk: Desk) -> None:
    outline = small(desk)
    choice = line("keuze", LineKind.ONE_OF)
    for wrong in (
        replace(outline, title={}),
        replace(outline, lines=()),
        replace(outline, lines=(choice,)),
        replace(outline, lines=(line("deel", LineKind.PART),)),
    ):
        with pytest.raises(NotAllowed):
            kept(desk, wrong)
    kept(desk, replace(outline, lines=(replace(choice, options=options("a", "b")),)))


def test_each_form_that_came_along_can_be_built_on_without_a_word_of_warning(desk: Desk) -> None:
    """But for what its loader says already."""
    found = load_form.forms(desk)
    assert len(found) == len(SHIPPED)
    for form in found:
        hand = build_form.at_hand(desk, form.id)
        built = build_form.look(desk, hand.outline)
        assert built.told == (), form.url


def test_only_who_may_change_forms(make_desk: MakeDesk) -> None:
    for role in (Role.RECEPTION, Role.THERAPIST, Role.VOLUNTEER_RECEPTION):
        desk = make_desk(role)
        with pytest.raises(NotPermitted):
            build_form.at_hand(desk, None)
        with pytest.raises(NotPermitted):
            build_form.keep(desk, HalfTypedForm(FormOutline("", "nl", {"nl": "x"}, {}, (line("q"),))))


def test_a_choice_whose_answers_a_formula_gives_is_kept_as_it_is(desk: Desk) -> None:
    url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-answerExpression"
    said = {"language": "text/fhirpath", "expression": "%resource.item.where(linkId='k').answer.value"}
    asked = q("wie", "choice", extension=[{"url": url, "valueExpression": said}])
    read = outline_in(json.dumps(form_of(q("k", "string"), asked)))
    outline = replace(read, title={"nl": "Wie komt mee?"}, url="")
    assert [one.stays for one in outline.lines] == [(), ("answers",)]
    assert build_form.look(desk, outline).told == ()
    again = json.loads(kept(desk, outline).resource)
    assert again["item"][1] == asked


def test_a_version_that_lost_its_alarm_says_so_each_time_until_it_is_back(desk: Desk) -> None:
    source = shipped(desk, "phq-9")
    hand = build_form.at_hand(desk, source.id)
    without = steps.without(hand.outline, "phq9-9")
    first = build_form.keep(desk, HalfTypedForm(without, source.id)).result
    asked = hand.outline.line("phq9-9")
    assert asked is not None

    def missed(form: KeptForm, outline: FormOutline | None = None) -> list[tuple[str, bool]]:
        again = build_form.at_hand(desk, form.id)
        made = again.outline if outline is None else replace(outline, url=again.outline.url)
        built = build_form.look(desk, made, again.outline, again.earlier)
        return [
            (one.line, asked.words["nl"] in one.words) for one in built.told if "vorige versie" in one.words
        ]

    assert missed(first) == [("", True)]
    again = build_form.at_hand(desk, first.id)
    second = build_form.keep(desk, HalfTypedForm(again.outline, first.id, again.seen)).result
    assert missed(second) == [("", True)]
    assert missed(second, hand.outline) == []  # the question is back
    fewer = steps.change(hand.outline, "phq9-9", options=asked.options[:-1])
    assert missed(second, fewer) == [("phq9-9", True)]


def test_a_form_that_never_had_an_alarm_says_nothing_of_one(desk: Desk) -> None:
    hand = build_form.at_hand(desk, shipped(desk, "gad-7").id)
    assert hand.earlier == ()
    built = build_form.look(desk, hand.outline, hand.outline, hand.earlier)
    assert not any("alarm" in one.words for one in built.told)
