"""Questions that everybody knows by one code and whose answers ask for action now, whoever made the form.

The PHQ-9 of somebody else names its ninth question by its LOINC code: its answers ask for the same step
as those of the form that comes along. Where a form says itself which answer asks for what, that counts.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

import msgspec

from healthdesk.exchange.fhir_node import Node
from healthdesk.records.questionnaire import Option, Words
from healthdesk.records.questionnaire_response import Coding
from healthdesk.resource_paths import resource


@dataclass(frozen=True, slots=True)
class _Question:
    """One such question: its code, the codes of answers that ask nothing, and what to do about the others."""

    system: str
    code: str
    calm: tuple[str, ...]
    step: dict[str, str]


@cache
def _questions() -> tuple[_Question, ...]:
    told = json.loads(resource("codes", "alarm-answers.json").read_text(encoding="utf-8"))
    return msgspec.convert(told["questions"], tuple[_Question, ...])


def with_known_alarms(node: Node, link_id: str, options: tuple[Option, ...]) -> tuple[Option, ...]:
    """The options of an item, with the step that is known of its code where the form names none."""
    if not options or any(one.safety_step for one in options):
        return options
    known = next((one for one in _questions() if _is_about(node, link_id, one)), None)
    if known is None:
        return options
    step = Words(known.step["nl"], tuple((key, said) for key, said in known.step.items() if key != "nl"))
    calm = _calm(options, known)
    return tuple(one if one in calm else replace(one, safety_step=step) for one in options)


def _is_about(node: Node, link_id: str, known: _Question) -> bool:
    """By its code; forms made from LOINC repeat it in the linkId."""
    if link_id.rpartition("/")[2] == known.code:
        return True
    return any(
        one.text("code") == known.code and one.text("system") in ("", known.system)
        for one in node.children("code")
    )


def _calm(options: Sequence[Option], known: _Question) -> tuple[Option, ...]:
    """The answers that ask nothing: the one of that code, else those that weigh nought, else the first."""
    coded = tuple(one for one in options if isinstance(one.value, Coding) and one.value.code in known.calm)
    weightless = tuple(one for one in options if one.weight == 0 or (one.weight is None and _nought(one)))
    return coded or weightless or tuple(options[:1])


def _nought(one: Option) -> bool:
    said = one.value.code if isinstance(one.value, Coding) else one.value
    return not isinstance(said, bool) and str(said) == "0"
