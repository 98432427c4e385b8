"""Counts that point at nobody: months that are over, never fewer than five, no rest to subtract."""

from __future__ import annotations

from collections import Counter
from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.satisfaction import QuestionCounts, Tally, WrittenWords
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.nameless_answers import said, unfit
from healthdesk.rules.satisfaction_counts import counts, least, readable
from tests.forms_made import at, form_of, q, shipped

FORM = shipped("hoe-was-het").form
TODAY = date(2026, 11, 25)
TALK, DESK = UUID(int=1), UUID(int=2)
CALCULATED = {
    "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
    "valueExpression": {"language": "text/fhirpath", "expression": "1"},
}


def tally(month: int, people: int, code: str = "ja", service: UUID | None = None) -> Tally:
    """So many people answered in a month of this year."""
    return Tally("geholpen", date(2026, month, 1), service, code, people, people)


def helped(*tallies: Tally, today: date = TODAY, service: UUID | None = None) -> QuestionCounts:
    found = counts((FORM,), tallies, today, service)
    return next(one for one in found if one.link_id == "geholpen")


def stretches(found: QuestionCounts) -> list[tuple[int, int, int]]:
    return [(one.first.month, one.last.month, one.people) for one in found.stretches]


def test_a_month_is_shown_when_it_is_over() -> None:
    assert stretches(helped(tally(10, 5), tally(11, 40))) == [(10, 10, 5)]
    assert not helped(tally(10, 5), tally(11, 40)).waiting
    assert stretches(helped(tally(11, 40), today=date(2026, 12, 1))) == [(11, 11, 40)]


def test_months_with_too_few_go_together_with_those_after_them() -> None:
    few = (tally(2, 2), tally(3, 2), tally(6, 1, "nee"), tally(7, 9), tally(8, 4))
    found = helped(*few)
    assert stretches(found) == [(2, 6, 5), (7, 7, 9)]
    assert found.stretches[0].counts == (4, 0, 1)
    assert found.waiting


def test_services_are_told_apart_only_where_each_has_enough() -> None:
    good = (tally(3, 6, service=TALK), tally(3, 5, "nee", service=DESK))
    poor = (tally(4, 9, service=TALK), tally(4, 1, "nee", service=DESK))
    found = helped(*good, *poor, service=TALK)
    assert stretches(found) == [(3, 3, 6)]
    assert not found.apart
    assert stretches(helped(*good, *poor)) == [(3, 3, 11), (4, 4, 10)]


def test_words_are_read_when_enough_people_wrote_in_months_that_are_over() -> None:
    told = [WrittenWords(UUID(int=n), "goed", date(2026, 9 + n % 3, 1), f"{n}") for n in range(9)]
    spread = [Tally("goed", date(2026, month, 1), None, "", 3, 3) for month in (9, 10, 11)]
    assert {one.month.month for one in readable(told, spread, TODAY)} == {9, 10}
    assert readable(told, spread[:1], TODAY) == ()


TALLIES = st.lists(
    st.builds(
        tally,
        st.integers(1, 12),
        st.integers(1, 7),
        st.sampled_from(("ja", "beetje", "nee")),
        st.sampled_from((None, TALK, DESK)),
    ),
    max_size=30,
)


@given(TALLIES, st.integers(1, 12))
def test_nobody_can_be_found_by_looking_often_or_by_subtracting(tallies: list[Tally], month: int) -> None:
    today = date(2026, month, 15)
    whole = helped(*tallies, today=today)
    assert all(one.people >= least() and one.last < today.replace(day=1) for one in whole.stretches)
    later = helped(*tallies, today=date(2027, 1, 3))
    assert later.stretches[: len(whole.stretches)] == whole.stretches
    rest = Counter({one.first: one.people for one in whole.stretches})
    for service in (TALK, DESK):
        for one in helped(*tallies, today=today, service=service).stretches:
            assert one.people >= least()
            rest[one.first] -= one.people
            assert rest[one.first] == 0 or rest[one.first] >= least()


def test_answers_are_loose_and_own_words_have_no_code() -> None:
    items = (
        q("g", "group", item=[q("b", "boolean"), q("t", "text")]),
        q("o", "open-choice", repeats=True, answerOption=[{"valueCoding": {"code": "x"}}]),
        q("score", "decimal", readOnly=True, extension=[CALCULATED]),
    )
    form = form_of(*items).form
    filling = FormFilling(form, TODAY)
    filling.answer(at("g", "b"), (True,))
    filling.answer(at("g", "t"), ("  dank u ",))
    filling.answer(at("o"), (form.items[1].options[0].value, "iets anders"))
    told = [(one.link_id, one.number, one.code, one.words) for one in said(form, filling.response_items())]
    assert told == [
        ("b", 0, "yes", ""),
        ("t", 0, "", "dank u"),
        ("o", 0, "x", ""),
        ("o", 1, "", "iets anders"),
    ]
    assert unfit(form) == ()


def test_what_tells_of_whom_cannot_be_asked_without_a_name() -> None:
    asked = [q(kind, kind) for kind in ("date", "attachment", "quantity", "integer", "string", "boolean")]
    assert unfit(form_of(*asked).form) == ("date", "attachment", "quantity", "integer")
    assert "phq9-9" in unfit(shipped("phq-9").form)
    assert unfit(FORM) == ()
