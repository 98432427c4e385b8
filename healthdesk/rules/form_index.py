"""A form laid out for quick looking: who stands under whom, and what depends on what.

Made once when a form is opened; `FormFilling` then touches only what an edit can reach.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from healthdesk.records.questionnaire import Constraint, Expression, Form, Item, ItemType
from healthdesk.rules.form_looks import Looks
from healthdesk.rules.form_reads import Reads

Known = frozenset[str] | None
"""The linkIds that an expression looks at; None means possibly all."""


@dataclass(slots=True)
class FormIndex:
    """Lookups over one form, by linkId."""

    form: Form
    items: dict[str, Item] = field(default_factory=dict)
    parent: dict[str, str | None] = field(default_factory=dict)
    rank: dict[str, int] = field(default_factory=dict)
    shown_by: dict[str, list[str]] = field(default_factory=dict)
    """question -> items that are asked or not because of it"""
    shown_by_any: list[str] = field(default_factory=list)
    """items that are asked or not because of an expression that may look at any question"""
    calculated: list[str] = field(default_factory=list)
    """items with a calculatedExpression, those that feed others first"""
    reads: dict[str, Known] = field(default_factory=dict)
    """calculated item -> linkIds its expression looks at"""
    stated: dict[str, Known] = field(default_factory=dict)
    """item with worked-out options or properties -> linkIds those look at"""
    ruled: dict[str, list[tuple[str, Constraint]]] = field(default_factory=dict)
    """linkId ("" for the form) -> rules that are told there, each with the linkId it belongs to"""
    unseen: set[str] = field(default_factory=set)
    """what the form hides from everybody, itself or by what it stands under"""
    cycles: tuple[tuple[str, ...], ...] = ()
    first_order: dict[str, int] = field(default_factory=dict)
    """item with a first answer that is worked out -> its turn: those that others look at come first"""
    rings_at_first: tuple[tuple[str, ...], ...] = ()
    """first answers that wait for each other"""
    rings_of_offers: tuple[tuple[str, ...], ...] = ()
    """questions that offer nothing but each other's answers; filling in does not turn round in these"""

    def chain(self, link_id: str) -> tuple[str, ...]:
        """The linkIds from the top down to and with this one."""
        steps = [link_id]
        while (above := self.parent.get(steps[-1])) is not None:
            steps.append(above)
        return tuple(reversed(steps))


def index_form(form: Form) -> FormIndex:
    """Lay out a form. Of items with the same linkId the first is kept."""
    index = FormIndex(form)
    _place_items(index, form.items, None)
    for link, item in index.items.items():
        if item.calculated is not None:
            index.reads[link] = _looked_at(index, link, [item.calculated])
        worked_out = [*([item.offered] if item.offered else []), *(one for _name, one in item.dynamic)]
        worked_out += [toggle.expression for toggle in item.toggles]
        if worked_out:
            index.stated[link] = _looked_at(index, link, worked_out)
    _note_conditions(index)
    _note_rules(index)
    index.calculated = _in_order(_feeders(index.reads))
    _note_first_values(index)
    _note_rings(index)
    return index


def _place_items(index: FormIndex, items: Iterable[Item], parent: str | None) -> None:
    for item in items:
        if item.link_id in index.items:
            continue
        index.rank[item.link_id] = len(index.items)
        index.items[item.link_id] = item
        index.parent[item.link_id] = parent
        if item.hidden or parent in index.unseen:
            index.unseen.add(item.link_id)
        _place_items(index, item.items, item.link_id)


def _note_conditions(index: FormIndex) -> None:
    for link, item in index.items.items():
        for condition in item.conditions:
            index.shown_by.setdefault(condition.question, []).append(link)
        if item.asked_when is not None:
            looked_at = _looked_at(index, link, [item.asked_when])
            if looked_at is None:
                index.shown_by_any.append(link)
            for question in looked_at or ():
                index.shown_by.setdefault(question, []).append(link)


def _note_rules(index: FormIndex) -> None:
    for owner, rules in [("", index.form.constraints)] + [(k, i.constraints) for k, i in index.items.items()]:
        for rule in rules:
            places = [link for link in rule.located_at if link in index.items] or [owner]
            for link in places:
                index.ruled.setdefault(link, []).append((owner, rule))


def variables_for(index: FormIndex, link_id: str) -> dict[str, tuple[str, Expression]]:
    """The variables in reach of an item: name -> the linkId it stands at ("" for the form) and what it is."""
    found = {one.name: ("", one) for one in index.form.variables}
    for step in index.chain(link_id) if link_id else ():
        item = index.items[step]
        population = (item.population,) if item.population is not None else ()
        found.update({one.name: (step, one) for one in (*item.variables, *population)})
    return found


def stands_on(index: FormIndex, link_id: str) -> Known:
    """The linkIds whose answers an item gives away: by what it shows or holds, or by being asked at all.

    Not the rules over several answers that it carries: those may be left out.
    """
    item = index.items[link_id]
    single = (item.calculated, item.first_value, item.asked_when, item.offered, item.population)
    expressions = [one for one in single if one is not None]
    expressions += [toggle.expression for toggle in item.toggles]
    expressions += [expression for _name, expression in item.dynamic]
    found = _looked_at(index, link_id, expressions)
    return None if found is None else found | {condition.question for condition in item.conditions}


def rule_looks_at(index: FormIndex, owner: str, rule: Constraint) -> Known:
    """The linkIds that a rule over several answers looks at; `owner` is "" for the form."""
    return _looked_at(index, owner, [rule.expression])


def _looked_at(index: FormIndex, link_id: str, expressions: Iterable[Expression]) -> Known:
    item = index.items.get(link_id)
    texts = {name: (at, one.text) for name, (at, one) in variables_for(index, link_id).items()}
    holds_items = item is None or item.type is ItemType.GROUP or bool(item.items)
    reads = Reads(texts, link_id, holds_items)
    for expression in expressions:
        reads.look_at(expression.text)
    if reads.everything:
        return None
    found = {link for link in reads.exact | reads.wide if link in index.items}
    for beginning in reads.prefixes:
        found.update(link for link in index.items if link.startswith(beginning))
    for link in list(found - (reads.exact - reads.wide)):
        found.update(below.link_id for below in index.items[link].walk())
    for link in list(found):  # what hangs under an answer is elsewhere in a response once that is given
        found.update(step for step in index.chain(link)[:-1] if index.items[step].asks)
    return frozenset(found)


def _met(index: FormIndex, link_id: str, expression: Expression | None) -> frozenset[str]:
    """The questions whose answers an expression that names none can come upon, its own among them."""
    if expression is None:
        return frozenset()
    reach = {name: (at, one.text) for name, (at, one) in variables_for(index, link_id).items()}
    return frozenset(Looks(index.form, index.items, reach, link_id).at(expression.text))


def _handed_on(index: FormIndex, link_id: str) -> frozenset[str]:
    """The questions whose answers are the only ones that a question offers; none where it has its own."""
    item = index.items[link_id]
    if item.offered is None or (item.options and not item.only_offered):
        return frozenset()
    reach = {name: (at, one.text) for name, (at, one) in variables_for(index, link_id).items()}
    return frozenset(Looks(index.form, index.items, reach, link_id).gives(item.offered.text))


def _feeders(reads: Mapping[str, Known]) -> dict[str, list[str]]:
    """What is worked out -> the others that it looks at."""
    return {
        link: [other for other in reads if other != link and other in (looked_at or ())]
        for link, looked_at in reads.items()
    }


def _in_order(feeds: Mapping[str, list[str]]) -> list[str]:
    """Items that are worked out, sorted so that feeders come first."""
    ordered: dict[str, None] = {}
    for start in feeds:
        path, branches = [start], [iter(feeds[start])]
        while path:
            following = next(branches[-1], None)
            if following is None:
                ordered[path.pop()] = None
                branches.pop()
            elif following not in ordered and following not in path:
                path.append(following)
                branches.append(iter(feeds[following]))
    return list(ordered)


def _note_first_values(index: FormIndex) -> None:
    """First answers wait for those that they look at, also by way of what is calculated from them."""
    first: dict[str, Known] = {
        link: _looked_at(index, link, [item.first_value])
        for link, item in index.items.items()
        if item.first_value is not None
    }
    if not first:
        return
    ordered = _in_order(_feeders(first | index.reads))
    index.first_order = {link: number for number, link in enumerate(ordered)}
    met = {link: _met(index, link, item.first_value) for link, item in index.items.items() if link in first}
    index.rings_at_first = _rings(
        {
            link: sorted((met[link] if looked_at is None else looked_at) & first.keys())
            for link, looked_at in first.items()
        }
    )


def _needs(index: FormIndex) -> dict[str, list[str]]:
    """Of each question those that it depends on: by what it works out, or by whether it is asked."""
    conditions: dict[str, list[str]] = {link: [] for link in index.items}
    for question, shown in index.shown_by.items():
        for link in shown:
            if question in index.items:
                conditions[link].append(question)
    for link in index.shown_by_any:
        conditions[link] += sorted(_met(index, link, index.items[link].asked_when))
    edges: dict[str, list[str]] = {}
    for link in index.items:
        asked = [question for step in index.chain(link) for question in conditions[step]]
        looked_at = index.reads.get(link, frozenset())
        if looked_at is None:
            looked_at = _met(index, link, index.items[link].calculated)
        reads = sorted(looked_at, key=index.rank.__getitem__)
        edges[link] = list(dict.fromkeys([*asked, *reads]))
    return edges


def _note_rings(index: FormIndex) -> None:
    """Questions, and variables, that depend on each other in a ring."""
    needs = _needs(index)
    found = _rings(needs)
    index.cycles = (*found, *_rings_of_variables(index))
    offers = {link: handed for link in index.items if (handed := _handed_on(index, link))}
    if offers:
        known = {frozenset(ring) for ring in found}
        more = _rings({link: [*needs[link], *sorted(offers.get(link, ()))] for link in needs})
        index.rings_of_offers = tuple(ring for ring in more if frozenset(ring) not in known)


def _rings_of_variables(index: FormIndex) -> tuple[tuple[str, ...], ...]:
    """Variables that need each other."""
    found: dict[tuple[str, ...], None] = {}
    owners = [("", index.form.variables), *((link, item.variables) for link, item in index.items.items())]
    for link, variables in owners:
        if not variables:
            continue
        reach = variables_for(index, link)
        edges = {name: _names_in(one.text, reach) for name, (_at, one) in reach.items()}
        found.update(dict.fromkeys(tuple(f"%{name}" for name in ring) for ring in _rings(edges)))
    return tuple(found)


def _names_in(text: str, among: Mapping[str, object]) -> list[str]:
    named = Reads({}).look_at(text).names
    return sorted(name for name in named if name in among)


def _rings(edges: dict[str, list[str]]) -> tuple[tuple[str, ...], ...]:
    """Closed paths in a graph, each told once, without recursion (forms can be deep)."""
    state: dict[str, int] = {}
    rings: list[tuple[str, ...]] = []
    for start in edges:
        if start in state:
            continue
        path: list[str] = [start]
        branches = [iter(edges.get(start, ()))]
        state[start] = 1
        while path:
            following = next(branches[-1], None)
            if following is None:
                state[path.pop()] = 2
                branches.pop()
            elif state.get(following) == 1:
                rings.append(tuple(path[path.index(following) :]))
            elif following not in state:
                state[following] = 1
                path.append(following)
                branches.append(iter(edges.get(following, ())))
    return tuple(rings)
