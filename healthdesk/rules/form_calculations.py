"""What a form works out itself, in FHIRPath: calculations, first answers, conditions, options, limits, rules.

Each expression sees the answers as a QuestionnaireResponse in which each chosen option carries its
weight, so that `weight()` (SDC) and plain sums both work. `%context` is the item it stands at, in the
occurrence at hand. Today is the house's day, not the computer's.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from healthdesk.records.questionnaire import Expression, Item, ItemType
from healthdesk.records.questionnaire_response import Coding, FormDate, Place, Quantity, Value
from healthdesk.rules.fhirpath.compile import compiled, work_out
from healthdesk.rules.fhirpath.parse import parse
from healthdesk.rules.fhirpath.scope import Scope
from healthdesk.rules.fhirpath.tree import Call, Literal, Name, NotFhirPath, leading, walk
from healthdesk.rules.fhirpath.values import Values, as_text, moment, number, quantity
from healthdesk.rules.form_index import FormIndex, variables_for
from healthdesk.rules.form_itself import FormItself
from healthdesk.rules.form_links_named import links_named
from healthdesk.rules.form_seen import Seen
from healthdesk.rules.patterns import trouble_of

FIXED: Mapping[str, str] = {
    "ucum": "http://unitsofmeasure.org",
    "sct": "http://snomed.info/sct",
    "loinc": "http://loinc.org",
}
FROM_OUTSIDE = frozenset(("patient", "user", "encounter", "practitioner", "organization", "location"))
"""What a form may ask for without saying so; nothing where it is not handed over."""
_OURS = frozenset(("resource", "rootResource", "context", "questionnaire", "qitem"))


class Calculations:
    """The expressions of one form over the answers of now."""

    def __init__(
        self, index: FormIndex, seen: Seen, now: dt.datetime, launch: Mapping[str, Any] | None = None
    ) -> None:
        self._index, self._seen, self._now = index, seen, now
        self._itself = FormItself(index.form)
        self._launch = dict(launch or {})
        self._known: dict[tuple[str, Place], tuple[int, Values]] = {}
        self._under_way: set[tuple[str, Place]] = set()
        self._reach: dict[str, dict[str, tuple[str, Expression]]] = {}
        self.troubles: dict[str, str] = {}
        """Of an item ("" for the form) the expression that fails on the answers of now."""

    def evaluate(self, expression: Expression, place: Place) -> Values:
        """What an expression gives at a place (a group: at one occurrence); nothing when it fails."""
        link = place[-1][0] if place else ""
        try:
            self._seen.refresh()
            scope = Scope(_Names(self, place), self._now)
            found = work_out(expression.text, [self._focus(expression.text, place)], scope)
        except Exception:  # noqa: BLE001  somebody else's expression may fail in any way on some answers
            self.troubles[link] = expression.text
            return []
        if self.troubles.get(link) == expression.text:
            del self.troubles[link]
        return found

    def _focus(self, text: str, place: Place) -> object:
        """Where a path without % begins: at the item; at the whole where that is plainly meant."""
        first = leading(parse(text))
        if first == "QuestionnaireResponse" or not place:
            return self._seen.root
        item = self._index.items[place[-1][0]]
        if first == "item" and not item.items:
            return self._seen.root
        return self._seen.element(place)

    def named(self, name: str, place: Place) -> Values:
        """The value of a %name at a place. Raises `LookupError` when nobody defined it."""
        if name == "context":
            return [self._seen.element(place)]
        if name in ("resource", "rootResource"):
            return [self._seen.root]
        link = place[-1][0] if place else ""
        if name == "questionnaire":
            return [self._itself.whole]
        if name == "qitem":
            own = self._itself.item(link)
            return [own] if own is not None else []
        if link not in self._reach:
            self._reach[link] = variables_for(self._index, link)
        if name in self._reach[link]:
            return self._variable(name, link, place)
        if name in self._launch:
            given = self._launch[name]
            return given if isinstance(given, list) else [given]
        if name in FIXED:
            return [FIXED[name]]
        if name in self._index.form.launch or name in FROM_OUTSIDE:
            return []
        raise LookupError(name)

    def _variable(self, name: str, link: str, place: Place) -> Values:
        owner, expression = self._reach[link][name]
        depth = next((n for n, (step, _number) in enumerate(place) if step == owner), -1)
        at = place[: depth + 1]
        kept = self._known.get((name, at))
        if kept is not None and kept[0] == self._seen.stamp:
            return kept[1]
        if (name, at) in self._under_way:
            raise LookupError(name)
        self._under_way.add((name, at))
        try:
            scope = Scope(_Names(self, at), self._now)
            found = work_out(expression.text, [self._focus(expression.text, at)], scope)
        finally:
            self._under_way.discard((name, at))
        if owner and expression is self._index.items[owner].population:  # its own one of them, row by row
            found = found[at[-1][1] : at[-1][1] + 1]
        self._known[(name, at)] = (self._seen.stamp, found)
        return found


class _Names:
    """The %names at one place."""

    __slots__ = ("_calculations", "_place")

    def __init__(self, calculations: Calculations, place: Place) -> None:
        self._calculations, self._place = calculations, place

    def __call__(self, name: str) -> Values:
        return self._calculations.named(name, self._place)


def broken_expressions(index: FormIndex) -> list[tuple[str, str, str]]:
    """The expressions of a form that cannot work: linkId ("" for the form's own), what is wrong, the text."""
    told: dict[tuple[str, str, str], None] = {}
    links = set(index.items)
    own = [*index.form.variables, *(rule.expression for rule in index.form.constraints)]
    for link, expressions in [("", own), *((link, item.expressions) for link, item in index.items.items())]:
        reach = {*variables_for(index, link), *FIXED, *FROM_OUTSIDE, *_OURS, *index.form.launch}
        for expression in expressions:
            faults = _faults(expression.text, reach, links)
            told.update(dict.fromkeys((link, key, said) for key, said in faults))
    return list(told)


def _faults(text: str, reach: set[str], links: set[str]) -> Iterator[tuple[str, str]]:
    try:
        compiled(text)
    except NotFhirPath as trouble:
        yield trouble.kind, text[:200] if trouble.kind == "expression" else trouble.said
        return
    except RecursionError:
        yield "expression", text[:200]
        return
    whole = parse(text)
    trees = list(walk(whole))
    for name in sorted({tree.name for tree in trees if isinstance(tree, Name)} - reach):
        yield "unknown_variable", name
    for link in sorted(links_named(whole) - links):
        yield "unknown_link", link
    for tree in trees:
        match tree:
            case Call(_, "matches" | "matchesFull" | "replaceMatches", (Literal((str(pattern),)), *_)):
                if why := trouble_of(pattern):
                    yield why, pattern


# From what an expression gives to answers


def as_answers(results: Sequence[object], item: Item) -> tuple[Value, ...]:
    """Results as answers to a question; what cannot be one is left out."""
    answers = [answer for one in results if (answer := as_answer(one, item)) is not None]
    return tuple(answers if item.repeats else answers[:1])


def as_answer(result: object, item: Item) -> Value | None:
    """A result as an answer of the item's kind; None when it cannot be one."""
    if isinstance(result, bool):
        return _as_truth(result, item)
    amount = number(result)
    if amount is not None:
        return _as_number(Decimal(amount), item)
    if isinstance(result, Quantity | Mapping):
        return _as_element(result, item)
    return _as_text(result, item)


def _as_truth(result: bool, item: Item) -> Value | None:
    if item.type is ItemType.BOOLEAN:
        return result
    return str(result).lower() if item.type in (ItemType.STRING, ItemType.TEXT) else None


def _as_number(amount: Decimal, item: Item) -> Value | None:
    if item.type is ItemType.INTEGER:
        return int(amount) if amount == amount.to_integral_value() else None
    if item.type is ItemType.QUANTITY:
        return Quantity(amount, item.unit, item.unit_code, item.unit_system)
    if item.type is ItemType.DECIMAL:
        return amount.normalize() if amount != amount.to_integral_value() else Decimal(int(amount))
    return f"{amount:f}" if item.type in (ItemType.STRING, ItemType.TEXT) else None


def _as_element(result: Quantity | Mapping[str, Any], item: Item) -> Value | None:
    told = quantity(result)
    if told is not None:
        if item.type is ItemType.QUANTITY:
            system = result.get("system", "") if isinstance(result, Mapping) else result.system
            return Quantity(told.value, told.unit, told.code, str(system))
        return _as_number(told.value, item)
    if not isinstance(result, Mapping):
        return None
    inner = next((value for name, value in result.items() if name.startswith("value")), None)
    if inner is not None and not isinstance(inner, Mapping | list):
        return as_answer(inner, item)
    coding = inner if isinstance(inner, Mapping) else result
    code = coding.get("code")
    if not code:
        return None
    display = str(coding.get("display", ""))
    if item.type in (ItemType.STRING, ItemType.TEXT):
        return display or str(code)
    return Coding(str(code), str(coding.get("system", "")), display)


def _as_text(result: object, item: Item) -> Value | None:
    if item.type in (ItemType.DATE, ItemType.DATE_TIME):
        return _as_moment(moment(result), item)
    if item.type is ItemType.TIME:
        told = moment(result)
        return told if isinstance(told, dt.time) else None
    text = as_text(result) or ""
    for option in item.options:
        if isinstance(option.value, Coding) and option.value.code == text:
            return option.value
    as_typed = item.type in (ItemType.STRING, ItemType.TEXT, ItemType.URL, ItemType.OPEN_CHOICE)
    return text if text and as_typed else None


def _as_moment(told: FormDate | dt.datetime | dt.time | None, item: Item) -> Value | None:
    if isinstance(told, dt.datetime) and item.type is ItemType.DATE:
        return FormDate(told.year, told.month, told.day)
    return None if isinstance(told, dt.time) else told
