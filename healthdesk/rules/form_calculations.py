"""Values that a form works out itself: calculatedExpression and variables, in FHIRPath.

Every expression is compiled once. It sees the answers as a QuestionnaireResponse in which each
chosen option carries its weight, so that `weight()` (SDC) and plain sums both work. Today is the
house's day, not the computer's.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import fhirpathpy
from antlr4 import CommonTokenStream, InputStream, Token
from antlr4.error.ErrorListener import ErrorListener
from fhirpathpy.models import models
from fhirpathpy.parser.generated.FHIRPathLexer import FHIRPathLexer
from fhirpathpy.parser.generated.FHIRPathParser import FHIRPathParser

from healthdesk.records.questionnaire import Item, ItemType
from healthdesk.records.questionnaire_response import (
    Answer,
    Coding,
    FormDate,
    Quantity,
    ResponseItem,
    Value,
)
from healthdesk.rules.form_index import FormIndex, variables_for
from healthdesk.rules.form_values import same, to_json

WEIGHT_URL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"

Compiled = Callable[[Mapping[str, Any], Mapping[str, Any] | None], list[Any]]


class Calculations:
    """The expressions of one form, compiled when first needed."""

    def __init__(self, index: FormIndex, today: dt.date) -> None:
        self._index = index
        self._today = today
        self._compiled: dict[str, Compiled | None] = {}
        self._items: Sequence[ResponseItem] | None = None
        self._whole: dict[str, Any] | None = None
        self._wanted: dict[str, frozenset[str]] = {}
        self.troubles: dict[str, str] = {}

    def forget_answers(self) -> None:
        """The answers changed: what expressions see must be made anew."""
        self._items = self._whole = None

    def work_out(self, link_id: str, answers: Callable[[], Sequence[ResponseItem]]) -> tuple[Value, ...]:
        """The value of a calculated item; nothing when the expression gives nothing or fails."""
        item = self._index.items[link_id]
        assert item.calculated is not None
        if self._items is None:
            self._items = answers()
        seen = self._seen_by(link_id)
        names: dict[str, Any] = {"resource": seen, "context": seen}
        for variable in variables_for(self._index, link_id):
            names[variable.name] = self._evaluate(variable.text, names, link_id)
        return tuple(_as_answers(self._evaluate(item.calculated.text, names, link_id), item))

    def _seen_by(self, link_id: str) -> dict[str, Any]:
        """The answers for one expression: only those it names, where it names them; that is much faster."""
        items, reads = self._items or (), self._index.reads[link_id]
        if reads is not None:
            if link_id not in self._wanted:
                self._wanted[link_id] = frozenset(step for link in reads for step in self._above(link))
            return as_expressions_see(self._index, _only(items, self._wanted[link_id]))
        if self._whole is None:
            self._whole = as_expressions_see(self._index, items)
        return self._whole

    def _above(self, link_id: str) -> tuple[str, ...]:
        return self._index.chain(link_id) if link_id in self._index.items else ()

    def _evaluate(self, text: str, names: dict[str, Any], link_id: str) -> list[Any]:
        if text not in self._compiled:
            self._compiled[text] = compile_expression(text, self._today)
        compiled = self._compiled[text]
        if compiled is None:
            self.troubles[link_id] = text
            return []
        try:
            return compiled(names["resource"], names)
        except Exception:  # noqa: BLE001  somebody else's expression may fail in any way on some answers
            self.troubles[link_id] = text
            return []


def compile_expression(text: str, today: dt.date) -> Compiled | None:
    """A callable for an expression, or None when it is no FHIRPath."""
    own: dict[str, Any] = {
        "weight": {"fn": _weights, "arity": {0: []}},
        "ordinal": {"fn": _weights, "arity": {0: []}},
        "today": {"fn": lambda _inputs: [today.isoformat()], "arity": {0: []}},
    }
    try:
        made: Compiled = fhirpathpy.compile(text, models["r4"], {"userInvocationTable": own})
    except Exception:  # noqa: BLE001  the parser raises plain exceptions of several kinds
        return None
    return made


def broken_expressions(index: FormIndex) -> list[tuple[str, str]]:
    """The expressions of a form that are no FHIRPath: linkId (empty for the form's own) and text."""
    told: dict[tuple[str, str], None] = {}
    for link_id, item in index.items.items():
        own = [("", v.text) for v in index.form.variables] + [(link_id, v.text) for v in item.variables]
        if item.calculated is not None:
            own.append((link_id, item.calculated.text))
        told.update(dict.fromkeys(entry for entry in own if not _is_fhirpath(entry[1])))
    return list(told)


def _is_fhirpath(text: str) -> bool:
    """Whether the grammar takes the whole text; the library's own parser mends what it cannot read."""
    listener = _Refusals()
    lexer = FHIRPathLexer(InputStream(text))
    lexer.removeErrorListeners()
    lexer.addErrorListener(listener)
    tokens = CommonTokenStream(lexer)
    parser = FHIRPathParser(tokens)
    parser.removeErrorListeners()
    parser.addErrorListener(listener)
    parser.expression()
    return not listener.count and tokens.LA(1) == Token.EOF


class _Refusals(ErrorListener):  # type: ignore[misc]  # comes without types
    """Counts what a grammar refuses."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def syntaxError(self, *_told: object) -> None:  # noqa: N802 - ANTLR's name
        """ANTLR's call for each error."""
        self.count += 1


def _weights(inputs: list[Any]) -> list[Any]:
    """SDC's `weight()`: what the chosen options weigh."""
    found: list[Any] = []
    for entry in inputs:
        if not isinstance(entry, dict):
            continue
        coding = entry.get("valueCoding", entry)
        listed = coding.get("extension", ()) if isinstance(coding, dict) else ()
        found.extend(e["valueDecimal"] for e in listed if e.get("url") == WEIGHT_URL)
    return found


def as_expressions_see(index: FormIndex, items: Sequence[ResponseItem]) -> dict[str, Any]:
    """The answers as a QuestionnaireResponse in plain JSON, weights included."""
    return {"resourceType": "QuestionnaireResponse", "item": [_seen_item(index, item) for item in items]}


def _only(items: Sequence[ResponseItem], wanted: frozenset[str]) -> list[ResponseItem]:
    """The wanted items, and of what is in them the wanted ones."""
    kept: list[ResponseItem] = []
    for item in items:
        if item.link_id in wanted:
            answers = item.answers
            if any(answer.items for answer in answers):
                answers = tuple(Answer(a.value, tuple(_only(a.items, wanted))) for a in answers)
            kept.append(ResponseItem(item.link_id, item.text, answers, tuple(_only(item.items, wanted))))
    return kept


def _seen_item(index: FormIndex, given: ResponseItem) -> dict[str, Any]:
    seen: dict[str, Any] = {"linkId": given.link_id}
    item = index.items[given.link_id]
    if given.answers:
        seen["answer"] = [
            _seen_answer(item, answer.value) | _seen_below(index, answer.items) for answer in given.answers
        ]
    return seen | _seen_below(index, given.items)


def _seen_below(index: FormIndex, items: Sequence[ResponseItem]) -> dict[str, Any]:
    return {"item": [_seen_item(index, item) for item in items]} if items else {}


def _seen_answer(item: Item, value: Value) -> dict[str, Any]:
    ending, written = to_json(value, item.type)
    weight = next((o.weight for o in item.options if o.weight is not None and same(o.value, value)), None)
    if weight is not None and isinstance(written, dict):
        written = written | {"extension": [{"url": WEIGHT_URL, "valueDecimal": weight}]}
    return {f"value{ending}": written}


def _as_answers(results: list[Any], item: Item) -> list[Value]:
    answers = [answer for result in results if (answer := _as_answer(result, item)) is not None]
    return answers if item.repeats else answers[:1]


def _as_answer(result: Any, item: Item) -> Value | None:
    """A FHIRPath result as an answer of the item's kind; None when it cannot be one."""
    if isinstance(result, bool):
        return result if item.type is ItemType.BOOLEAN else None
    if isinstance(result, int | float | Decimal):
        return _as_number(Decimal(str(result)), item)
    if isinstance(result, dict):
        code = result.get("code")
        return Coding(code, result.get("system", ""), result.get("display", "")) if code else None
    return _as_text(str(result), item)


def _as_number(number: Decimal, item: Item) -> Value | None:
    if item.type is ItemType.INTEGER:
        return int(number) if number == int(number) else None
    if item.type is ItemType.QUANTITY:
        return Quantity(number, item.unit, item.unit_code)
    if item.type is ItemType.DECIMAL:
        return number.normalize() if number != number.to_integral_value() else Decimal(int(number))
    return str(number) if item.type in (ItemType.STRING, ItemType.TEXT) else None


def _as_text(text: str, item: Item) -> Value | None:
    if item.type in (ItemType.DATE, ItemType.DATE_TIME):
        try:
            return FormDate.read(text[:10])
        except ValueError:
            return None
    for option in item.options:
        if isinstance(option.value, Coding) and option.value.code == text:
            return option.value
    return text if item.type in (ItemType.STRING, ItemType.TEXT, ItemType.URL) else None
