"""Figures of a large form: 300 items, 100 of them worked out by an expression."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from benchmarks.measuring import Figure, each
from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import Place
from healthdesk.rules.fhirpath.compile import compiled
from healthdesk.rules.fhirpath.parse import parse
from healthdesk.rules.form_filling import FormFilling

ITEMS, EXPRESSIONS = 300, 100
_DAY = dt.date(2026, 11, 25)
_CALCULATED = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"


def large_form() -> str:
    """Ten groups of thirty: twenty questions, some asked only after another, and ten sums over them."""
    groups = [{"linkId": f"g{g}", "type": "group", "text": f"Deel {g}", "item": _items(g)} for g in range(10)]
    return json.dumps(
        {"resourceType": "Questionnaire", "status": "active", "url": "urn:x-healthdesk:bench", "item": groups}
    )


def _items(group: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for number in range(ITEMS // 10 - EXPRESSIONS // 10):
        item: dict[str, Any] = {"linkId": f"g{group}q{number}", "type": "integer", "text": f"Vraag {number}"}
        if number % 4 == 3:
            asked = {"question": f"g{group}q{number - 1}", "operator": "!=", "answerInteger": 7}
            item["enableWhen"] = [asked]
        found.append(item)
    for number in range(EXPRESSIONS // 10):
        path = f"%resource.item.where(linkId='g{group}').item.where(linkId='g{group}q{number}').answer.value"
        before = f" + {path.replace(f'q{number}', f's{number - 1}')}"
        text = f"iif({path}.exists(), {path}, 0)" + (before if number else "")
        value = {"language": "text/fhirpath", "expression": text}
        extension = [{"url": _CALCULATED, "valueExpression": value}]
        found.append({"linkId": f"g{group}s{number}", "type": "integer", "extension": extension})
    return found


def opening(rounds: int) -> Figure:
    """From the text of the form to a sheet with all of it worked out, each time as if never seen."""
    text = large_form()

    def open_it(_round: int) -> object:
        parse.cache_clear()
        compiled.cache_clear()
        return FormFilling(read_form(text).form, _DAY)

    def read_json(_round: int) -> object:
        return json.loads(text)

    return Figure(
        f"open a form of {ITEMS} items with {EXPRESSIONS} expressions",
        each(open_it, list(range(rounds))),
        "read its JSON alone",
        each(read_json, list(range(rounds))),
        limit_ms=150,
    )


def answering(rounds: int) -> Figure:
    """A key in the question on which ten sums rest, one through the other, and conditions."""
    form: Form = read_form(large_form()).form
    sheet = FormFilling(form, _DAY)
    place: Place = (("g4", 0), ("g4q0", 0))

    def key(value: int) -> object:
        return sheet.answer(place, [value])

    def note(value: int) -> object:
        return {place: (value,)}

    return Figure(
        "answer a question on which ten sums rest",
        each(key, list(range(1, rounds + 1))),
        "keep the answer alone",
        each(note, list(range(1, rounds + 1))),
        limit_ms=16,
    )
