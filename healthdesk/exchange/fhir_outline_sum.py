"""The sum of points as FHIR: a number that works itself out over the questions that count, and its bands.

What it adds up is written anew each time, so that a question that came or went counts or does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from healthdesk.exchange.fhir_edit import Raw, add, extensions, flag, is_about, mark, say
from healthdesk.exchange.fhir_extensions import BAND, CALCULATED
from healthdesk.exchange.fhir_form_file import as_json
from healthdesk.exchange.fhir_node import Node, choice_of
from healthdesk.exchange.fhir_outline_complete import answers_to
from healthdesk.exchange.fhir_questionnaire_response import as_json_text
from healthdesk.records.form_outline import OutlineBand, OutlineLine, Spoken
from healthdesk.records.questionnaire import Words

_CALCULATED = CALCULATED[0]


@dataclass(frozen=True, slots=True)
class Adds:
    """What is added up, and what must be so before the outcome means something."""

    counting: Sequence[OutlineLine]
    complete: str = ""


def sum_expression(counting: Sequence[OutlineLine], complete: str = "") -> str:
    """Adds up these questions, wherever they stand; nothing while none of them is answered.

    `complete`: what else must be so before it says anything.
    """
    if not counting:
        return "{}"
    answers = answers_to([one.key for one in counting])
    waits = f" and {complete}" if complete else ""
    return f"iif({answers}.exists(){waits}, {answers}.weight().sum(), {{}})"


def is_sum(node: Node, counting: Sequence[OutlineLine]) -> bool:
    """Whether an item adds up exactly these, as it is written here, whatever it waits for."""
    said = node.extension(_CALCULATED).child("valueExpression").text("expression")
    if not node.flag("readOnly"):
        return False
    if not counting:
        return said == sum_expression(counting)
    answers = answers_to([one.key for one in counting])
    begin, end = f"iif({answers}.exists()", f", {answers}.weight().sum(), {{}})"
    between = said.removeprefix(begin).removesuffix(end)
    return said == f"{begin}{between}{end}" and (not between or between.startswith(" and "))


def bands_at(node: Node, spoken: Callable[[Words], Spoken]) -> tuple[OutlineBand, ...]:
    """What the outcome means, as it stands there."""
    return tuple(_band(one, spoken) for one in node.extensions(BAND))


def _band(one: Node, spoken: Callable[[Words], Spoken]) -> OutlineBand:
    limit = one.extension("upTo")
    up_to = limit.number("value" + choice_of(limit.raw, "value")[0]) if limit.raw else None
    attention = one.extension("attention").any_value() is True
    return OutlineBand(up_to, spoken(one.extension_words("label")), attention, as_json_text(one.raw))


def write_sum(made: Raw, line: OutlineLine, was: Iterable[OutlineBand], adds: Adds, base: str) -> None:
    """Make an item add up, and say what comes out; what that means waits until all is answered."""
    counting = adds.counting
    whole = all(_is_whole(option.weight) for one in counting for option in one.options)
    made["type"] = "integer" if whole else "decimal"
    flag(made, "readOnly", on=True)
    value = {
        "language": "text/fhirpath",
        "expression": sum_expression(counting, adds.complete if line.bands else ""),
    }
    there = [one for one in extensions(made) if is_about(one, _CALCULATED)]
    if not there or there[0].get("valueExpression", {}).get("expression") != value["expression"]:
        mark(made, _CALCULATED, {"valueExpression": value})
    if tuple(was) != line.bands:
        mark(made, BAND, None)
        for band in line.bands:
            if band.up_to is not None and any(band.words.values()):
                add(made, _written(band, base))


def _written(band: OutlineBand, base: str) -> Raw:
    if band.rest:
        before: Raw = as_json(band.rest)
        return before
    label: Raw = {"url": "label"}
    say(label, "valueString", band.words, base)
    parts: list[Raw] = [{"url": "upTo", "valueDecimal": band.up_to}, label]
    attention: list[Raw] = [{"url": "attention", "valueBoolean": True}] if band.attention else []
    return {"url": BAND, "extension": [*parts, *attention]}


def _is_whole(weight: Decimal | None) -> bool:
    return weight is None or weight == weight.to_integral_value()
