"""A sum of points that was built: what it means is said once all that is asked has an answer."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.exchange.fhir_outline_in import outline_in
from healthdesk.exchange.fhir_outline_out import written
from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.records.form_outline import LineKind, OutlineBand, OutlineCondition, OutlineOption, Sign
from healthdesk.records.questionnaire_response import Coding, FormDate
from healthdesk.rules import form_outline as steps
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_scoring import scores
from tests.exchange.test_fhir_outline import VALIDATOR, bare
from tests.forms_made import at
from tests.outlines_made import line, outline

COUNTED = (OutlineOption("ja", {"nl": "ja"}, Decimal(2)), OutlineOption("nee", {"nl": "nee"}, Decimal(0)))
BANDS = (OutlineBand(Decimal(2), {"nl": "weinig"}), OutlineBand(Decimal(99), {"nl": "veel"}))


def said_by(sheet: FormFilling) -> list[str]:
    return [one.band for one in scores(sheet, "nl")]


def test_a_sum_says_what_it_means_once_all_that_count_are_answered() -> None:
    made = outline(
        line("a", LineKind.ONE_OF, options=COUNTED),
        line("hoeveel", LineKind.NUMBER),
        line(
            "b",
            LineKind.ONE_OF,
            options=COUNTED,
            conditions=(OutlineCondition("hoeveel", Sign.AT_LEAST, "3"),),
        ),
        line("weg", LineKind.ONE_OF, options=COUNTED, hidden=True),
        line("som", LineKind.SUM, bands=BANDS),
    )
    text = written(made)
    assert list(VALIDATOR.iter_errors(json.loads(text))) == []
    assert bare(outline_in(text)) == bare(made)
    sheet = FormFilling(read_form(text).form, dt.date(2026, 11, 27))
    sheet.answer(at("hoeveel"), (3,))
    sheet.answer(at("a"), (Coding("ja"),))
    assert said_by(sheet) == []  # b is asked and has no answer
    sheet.answer(at("b"), (Coding("ja"),))
    assert said_by(sheet) == ["veel"]
    sheet.answer(at("b"), ())
    assert said_by(sheet) == []
    sheet.answer(at("hoeveel"), (2,))  # b is asked no more
    assert said_by(sheet) == ["weinig"]


def test_a_sum_without_a_meaning_counts_as_it_goes_and_one_of_before_is_known() -> None:
    running = outline(
        line("a", LineKind.ONE_OF, options=COUNTED),
        line("b", LineKind.ONE_OF, options=COUNTED),
        line("som", LineKind.SUM),
    )
    sheet = FormFilling(read_form(written(running)).form, dt.date(2026, 11, 27))
    sheet.answer(at("a"), (Coding("ja"),))
    assert sheet.answers(at("som")) == (2,)
    before = steps.change(outline_in(written(running)), "som", bands=BANDS)
    sheet = FormFilling(read_form(written(before)).form, dt.date(2026, 11, 27))
    sheet.answer(at("a"), (Coding("ja"),))
    assert said_by(sheet) == []


@settings(max_examples=60)
@given(st.integers(0, 10**9))
def test_whatever_is_asked_when_a_sum_waits_for_exactly_what_is_asked(seed: int) -> None:
    dice = Random(seed)
    looked_at = {
        "waar": (LineKind.YES_NO, ["true", "false"], (True, False)),
        "aantal": (LineKind.NUMBER, ["2", "3"], (1, 2, 3, 4)),
        "woord": (LineKind.TEXT, ["it's", "b\\c"], ("it's", "b\\c", "d")),
        "dag": (LineKind.DATE, ["2026-11-27"], tuple(FormDate(2026, 11, day) for day in (26, 27, 28))),
        "keuze": (LineKind.ONE_OF, ["ja", "nee"], (Coding("ja"), Coding("nee"))),
    }

    def condition() -> OutlineCondition:
        question = dice.choice(sorted(looked_at))
        kind, answers, _values = looked_at[question]
        sign = dice.choice(steps.signs_for(line(question, kind)))
        none = sign in (Sign.ANSWERED, Sign.NOT_ANSWERED)
        return OutlineCondition(question, sign, "" if none else dice.choice(answers))

    def more(share: float) -> dict[str, Any]:
        conditions = tuple(condition() for _ in range(dice.choice((1, 2)))) if dice.random() < share else ()
        any_one = dice.random() < 0.5
        return {"conditions": conditions, "any_condition": any_one, "hidden": dice.random() < 0.1}

    counted = [line(f"q{n}", LineKind.ONE_OF, options=COUNTED, **more(0.5)) for n in range(4)]
    plain = (OutlineOption("ja", {"nl": "ja"}), OutlineOption("nee", {"nl": "nee"}))
    made = outline(
        *[
            line(key, kind, options=plain if key == "keuze" else ())
            for key, (kind, _, _) in looked_at.items()
        ],
        *counted[:2],
        line("deel", LineKind.PART, *counted[2:], **more(0.5)),
        line("som", LineKind.SUM, bands=BANDS),
    )
    text = written(made)
    sheet = FormFilling(read_form(text).form, dt.date(2026, 11, 27))
    for key, (_kind, _answers, values) in looked_at.items():
        if dice.random() < 0.7:
            sheet.answer(at(key), (dice.choice(values),))
    places = [at("q0"), at("q1"), at("deel", "q2"), at("deel", "q3")]
    for place in places:
        if dice.random() < 0.7 and sheet.is_asked(place):
            sheet.answer(place, (dice.choice((Coding("ja"), Coding("nee"))),))
    there = [place for place in places if sheet.is_asked(place)]
    waiting = [
        place for place in there if not sheet.answers(place) and place[-1][0] not in sheet.index.unseen
    ]
    assert bool(said_by(sheet)) == (not waiting and any(sheet.answers(place) for place in there))
    assert outline_in(text).line("som").kind is LineKind.SUM  # type: ignore[union-attr]
