"""The sum of points as FHIR: a number that works itself out over the questions that count, and its bands.

What it adds up is written anew each time, so that a question that came or went counts or does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

from healthdesk.exchange.fhir_edit import Raw, add, extensions, flag, is_about, mark, say
from healthdesk.exchange.fhir_extensions import BAND, CALCULATED
from healthdesk.exchange.fhir_form_file import as_json
from healthdesk.exchange.fhir_node import Node, choice_of
from healthdesk.exchange.fhir_questionnaire_response import as_json_text
from healthdesk.records.form_outline import OutlineBand, OutlineLine, Spoken
from healthdesk.records.questionnaire import Words

_CALCULATED = CALCULATED[0]


def sum_expression(counting: Sequence[OutlineLine]) -> str:
    """Adds up these questions, wherever they stand; nothing while none of them is answered."""
    if not counting:
        return "{}"
    links = " | ".join("'{}'".format(one.key.replace("\\", "\\\\").replace("'", "\\'")) for one in counting)
    answers = f"%resource.repeat(item | answer.item).where(linkId in ({links})).answer"
    return f"iif({answers}.exists(), {answers}.weight().sum(), {{}})"


def is_sum(node: Node, counting: Sequence[OutlineLine]) -> bool:
    """Whether an item adds up exactly these, as it is written here."""
    expression = node.extension(_CALCULATED).child("valueExpression")
    return expression.text("expression") == sum_expression(counting) and node.flag("readOnly")


def bands_at(node: Node, spoken: Callable[[Words], Spoken]) -> tuple[OutlineBand, ...]:
    """What the outcome means, as it stands there."""
    return tuple(_band(one, spoken) for one in node.extensions(BAND))


def _band(one: Node, spoken: Callable[[Words], Spoken]) -> OutlineBand:
    limit = one.extension("upTo")
    up_to = limit.number("value" + choice_of(limit.raw, "value")[0]) if limit.raw else None
    attention = one.extension("attention").any_value() is True
    return OutlineBand(up_to, spoken(one.extension_words("label")), attention, as_json_text(one.raw))


def write_sum(
    made: Raw, line: OutlineLine, was: Iterable[OutlineBand], counting: Sequence[OutlineLine], base: str
) -> None:
    """Make an item add up, and say what comes out."""
    whole = all(_is_whole(option.weight) for one in counting for option in one.options)
    made["type"] = "integer" if whole else "decimal"
    flag(made, "readOnly", on=True)
    value = {"language": "text/fhirpath", "expression": sum_expression(counting)}
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
