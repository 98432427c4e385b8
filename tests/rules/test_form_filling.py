"""Filling in: what unfolds, what is worked out, what leaves, and that edits in any order end the same."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import Coding, FormDate, Place, ResponseItem
from healthdesk.rules.form_checks import findings, findings_at
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_scoring import raised_steps, scores, settled
from healthdesk.rules.form_sections import sections
from tests.forms_made import at, chosen, form_of, q, shipped

DAY = dt.date(2026, 11, 25)


def filling(form: Form) -> FormFilling:
    return FormFilling(form, DAY)


def when(question: str, operator: str, **answer: Any) -> dict[str, Any]:
    return {"question": question, "operator": operator, **answer}


def links(items: tuple[ResponseItem, ...]) -> list[str]:
    return [item.link_id for item in items]


def test_a_conditional_question_unfolds_and_its_answer_waits_unseen() -> None:
    sheet = filling(shipped("tejo-onthaal").form)
    themes, home = at("breng-mee", "themas"), at("breng-mee", "thuis-wat")
    assert not sheet.is_asked(home)
    assert sheet.answer(themes, [chosen("themas", "thuis")]).shown == {home}
    sheet.answer(home, ["ouders gaan uit elkaar"])
    assert sheet.answer(themes, [chosen("themas", "school")]).gone == {home}
    assert links(sheet.response_items()[0].items) == ["themas"]
    sheet.answer(themes, [chosen("themas", "thuis")])
    assert sheet.answers(home) == ("ouders gaan uit elkaar",)


def test_answers_behind_a_closed_question_count_as_none() -> None:
    read = form_of(
        q("a", "boolean"),
        q("b", "boolean", enableWhen=[when("a", "=", answerBoolean=True)]),
        q("c", enableWhen=[when("b", "=", answerBoolean=True)]),
    )
    sheet = filling(read.form)
    sheet.answer(at("a"), [True])
    sheet.answer(at("b"), [True])
    assert sheet.is_asked(at("c"))
    assert sheet.answer(at("a"), [False]).gone == {at("b"), at("c")}
    assert links(sheet.response_items()) == ["a"]


def test_a_closed_group_closes_all_in_it() -> None:
    sheet = filling(shipped("wgc-inschrijving").form)
    street = at("adres", "verblijf", "verblijf-straat")
    assert not sheet.is_asked(street)
    sheet.answer(at("adres", "zelfde-adres"), [False])
    assert sheet.is_asked(street)


def test_who5_scores_only_when_complete_and_gives_the_band() -> None:
    form = shipped("who-5").form
    sheet = filling(form)
    for n in range(1, 5):
        sheet.answer(at("who5", f"who5-{n}"), [chosen("who-5", "2")])
    assert scores(sheet) == ()
    effect = sheet.answer(at("who5", "who5-5"), [chosen("who-5", "4")])
    assert effect.calculated == {at("uitkomst", "score")}
    (score,) = scores(sheet, "nl")
    assert (score.value, score.attention) == (Decimal(48), True)
    assert score.band.startswith("verlaagd")
    sheet.answer(at("who5", "who5-5"), [chosen("who-5", "5")])
    assert scores(sheet, "en")[0].band == "no sign of reduced well-being"
    sheet.answer(at("who5", "who5-5"), [])
    assert scores(sheet) == ()


def test_the_enrolment_starts_on_the_first_of_the_next_month() -> None:
    sheet = filling(shipped("wgc-inschrijving").form)
    signed, start = at("contract", "getekend-op"), at("contract", "start")
    for on, expected in (
        ("2026-11-05", "2026-12-01"),
        ("2026-12-31", "2027-01-01"),
        ("2027-01-31", "2027-02-01"),
    ):
        sheet.answer(signed, [FormDate.read(on)])
        assert [str(value) for value in sheet.answers(start)] == [expected]


def test_repeating_groups_grow_shrink_and_move_up() -> None:
    sheet = filling(shipped("wgc-inschrijving").form)
    group = at("gezin", "gezinslid")
    sheet.add_group(group)
    for n, name in enumerate(["Amina", "Bilal"]):
        sheet.answer(at("gezin", ("gezinslid", n), "lid-naam"), [name])
    assert sheet.times(group) == 2
    sheet.remove_group(group, 0)
    assert sheet.times(group) == 1
    assert sheet.answers(at("gezin", "gezinslid", "lid-naam")) == ("Bilal",)


def test_conditions_in_a_repeating_group_look_at_their_own_row() -> None:
    read = form_of(
        q("g", "group", repeats=True, item=[
            q("works", "boolean"), q("where", enableWhen=[when("works", "=", answerBoolean=True)]),
        ])
    )  # fmt: skip
    sheet = filling(read.form)
    sheet.add_group(at("g"))
    sheet.answer(at(("g", 1), "works"), [True])
    assert not sheet.is_asked(at(("g", 0), "where"))
    assert sheet.is_asked(at(("g", 1), "where"))


def test_what_hangs_under_an_answer_follows_it() -> None:
    options = [{"valueCoding": {"code": code}} for code in "abc"]
    read = form_of(q("m", "choice", repeats=True, answerOption=options, item=[q("why")]))
    sheet = filling(read.form)
    sheet.answer(at("m"), [Coding("a"), Coding("b")])
    sheet.answer(at(("m", 1), "why"), ["because b"])
    sheet.answer(at("m"), [Coding("b"), Coding("c")])
    assert sheet.answers(at(("m", 0), "why")) == ("because b",)
    assert sheet.answers(at(("m", 1), "why")) == ()


def test_a_new_answer_brings_its_own_questions_with_their_conditions_and_first_answers() -> None:
    options = [{"valueCoding": {"code": code}} for code in "abc"]
    under = [
        q("asked", "boolean", initial=[{"valueBoolean": True}]),
        q("hidden", enableWhen=[when("deep", "exists", answerBoolean=True)]),
    ]
    read = form_of(q("deep"), q("m", "choice", repeats=True, answerOption=options, item=under))
    sheet = filling(read.form)
    sheet.answer(at("m"), [Coding("a"), Coding("b")])
    assert sheet.answers(at(("m", 1), "asked")) == (True,)
    assert not sheet.is_asked(at(("m", 1), "hidden"))
    sheet.answer(at("deep"), ["yes"])
    assert sheet.is_asked(at(("m", 1), "hidden"))


def test_a_ring_of_calculations_stops() -> None:
    value = "%resource.item.where(linkId='{}').answer.value"

    def calculated(expression: str) -> list[dict[str, Any]]:
        url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
        return [{"url": url, "valueExpression": {"language": "text/fhirpath", "expression": expression}}]

    read = form_of(
        q(
            "a",
            "integer",
            extension=calculated(f"iif({value.format('b')}.exists(), {value.format('b')} + 1, 1)"),
        ),
        q("b", "integer", extension=calculated(f"{value.format('a')} + 1")),
    )
    sheet = filling(read.form)
    assert sheet.index.cycles
    assert sheet.answers(at("a"))


def test_findings_name_the_place_and_kind() -> None:
    sheet = filling(shipped("tejo-onthaal").form)
    assert [(f.link_id, f.kind) for f in findings(sheet)] == [
        ("leeftijd", "required"), ("niet-meer", "required"), ("hoe", "required"),
    ]  # fmt: skip
    sheet.answer(at("welkom", "leeftijd"), [99])
    assert [f.kind for f in findings_at(sheet, at("welkom", "leeftijd"))] == ["max_value"]
    sheet.answer(at("bereiken", "hoe"), [chosen("bereiken", "niet"), chosen("bereiken", "sms")])
    assert [f.kind for f in findings_at(sheet, at("bereiken", "hoe"))] == ["exclusive"]
    sheet.answer(at("bereiken", "hoe"), [chosen("bereiken", "mail")])
    sheet.answer(at("bereiken", "mail"), ["geen adres"])
    assert [f.kind for f in findings_at(sheet, at("bereiken", "mail"))] == ["regex"]


def test_sections_say_what_is_open_and_what_is_missing() -> None:
    sheet = filling(shipped("tejo-onthaal").form)
    found = {one.link_id: one for one in sections(sheet, "en")}
    assert [one.title for one in found.values()][:2] == ["Welcome", "What brings you here"]
    assert (found["hoe-nu"].open, found["hoe-nu"].missing) == (5, 0)
    assert (found["breng-mee"].open, found["breng-mee"].missing) == (4, 1)
    sheet.answer(at("breng-mee", "themas"), [chosen("themas", "thuis")])
    assert {one.link_id: one.open for one in sections(sheet)}["breng-mee"] == 4  # one answered, one unfolded
    loose = filling(form_of(q("a"), q("b", "group", item=[q("c")])).form)
    assert [(one.link_id, one.open) for one in sections(loose)] == [("", 1), ("b", 1)]


def test_yes_now_raises_a_step_that_a_note_settles_for_good() -> None:
    sheet = filling(shipped("tejo-onthaal").form)
    place = at("breng-mee", "niet-meer")
    sheet.answer(place, [chosen("niet-meer", "nu")])
    (step,) = raised_steps(sheet, "nl")
    assert step.open
    assert "verbindingstherapeut" in step.words
    noted = type(step)(step.link_id, step.words, "Els kwam erbij", "An P.")
    sheet.answer(place, [chosen("niet-meer", "nee")])
    assert raised_steps(sheet) == ()
    assert settled((), (noted,)) == (noted,)
    assert settled((step,), ()) == (step,)


SUM = (
    "(%resource.item.where(linkId='a').answer.value"
    " | %resource.item.where(linkId='g').item.where(linkId='c').answer.value).sum()"
)
FORM = form_of(
    q("a", "integer"),
    q("b", "boolean", enableWhen=[when("a", ">", answerInteger=2)]),
    q("g", "group", enableWhen=[when("b", "!=", answerBoolean=True)], item=[
        q("c", "integer"),
        q("r", "group", repeats=True, item=[
            q("d", "integer"), q("e", enableWhen=[when("d", "exists", answerBoolean=True)]),
        ]),
    ]),
    q("sum", "integer", extension=[{
        "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
        "valueExpression": {"language": "text/fhirpath", "expression": SUM},
    }]),
    q("big", enableWhen=[when("sum", ">", answerInteger=5)]),
).form  # fmt: skip

edits = st.lists(
    st.one_of(
        st.tuples(st.just("a"), st.none() | st.integers(0, 5)),
        st.tuples(st.just("b"), st.none() | st.booleans()),
        st.tuples(st.just("c"), st.none() | st.integers(0, 5)),
        st.tuples(st.just("d"), st.none() | st.integers(0, 5)),
        st.tuples(st.just("e"), st.none() | st.sampled_from(["x", "y"])),
        st.tuples(st.just("add"), st.none()),
        st.tuples(st.just("remove"), st.none()),
    ),
    max_size=25,
)


def _place(link: str, last: int) -> Place:
    if link in ("d", "e"):
        return at("g", ("r", last), link)
    return at("g", link) if link == "c" else at(link)


@settings(max_examples=150)
@given(edits)
def test_edits_in_any_order_end_as_from_scratch(made: list[tuple[str, Any]]) -> None:
    sheet = filling(FORM)
    group = at("g", "r")
    for link, value in made:
        if link == "add":
            sheet.add_group(group)
        elif link == "remove":
            sheet.remove_group(group, 0)
        else:
            sheet.answer(_place(link, sheet.times(group) - 1), [] if value is None else [value])
    fresh = filling(FORM)
    fresh.take(sheet.response_items(unasked_too=True))
    assert fresh.response_items() == sheet.response_items()
    asked = [place for place in sheet.asked_places() if place[-1][0] not in ("d", "e", "r")]
    assert [place for place in fresh.asked_places() if place[-1][0] not in ("d", "e", "r")] == asked
