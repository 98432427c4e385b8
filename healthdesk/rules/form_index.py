"""A form laid out for quick looking: who stands under whom, and what depends on what.

Made once when a form is opened; `FormFilling` then touches only what an edit can reach.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from healthdesk.records.questionnaire import Expression, Form, Item

_LINK_IN_EXPRESSION = re.compile(r"linkId\s*(?:=|~)\s*'([^']*)'")
_PREFIX_IN_EXPRESSION = re.compile(r"linkId\s*\.\s*startsWith\(\s*'([^']*)'\s*\)")
_BY_POSITION = re.compile(
    r"item\s*\[|item\s*\.\s*(?:first|last|tail|skip|take|single|count|exists|empty|all|repeat|select|item|answer)\b"
    r"|\b(?:children|descendants|repeat)\s*\("
)
_NAMED = re.compile(r"%([A-Za-z_][A-Za-z0-9_-]*)")


@dataclass(slots=True)
class FormIndex:
    """Lookups over one form, by linkId."""

    form: Form
    items: dict[str, Item] = field(default_factory=dict)
    parent: dict[str, str | None] = field(default_factory=dict)
    rank: dict[str, int] = field(default_factory=dict)
    shown_by: dict[str, list[str]] = field(default_factory=dict)
    """question -> items whose enableWhen looks at it"""
    calculated: list[str] = field(default_factory=list)
    """items with a calculatedExpression, those that feed others first"""
    reads: dict[str, frozenset[str] | None] = field(default_factory=dict)
    """calculated item -> linkIds its expression looks at; None means possibly all"""
    cycles: tuple[tuple[str, ...], ...] = ()

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
    for item in index.items.values():
        for condition in item.conditions:
            index.shown_by.setdefault(condition.question, []).append(item.link_id)
    for item in index.items.values():
        if item.calculated is not None:
            index.reads[item.link_id] = _links_read(index, item)
    index.calculated, calculation_cycles = _in_order(index)
    index.cycles = calculation_cycles + _condition_cycles(index)
    return index


def _place_items(index: FormIndex, items: Iterable[Item], parent: str | None) -> None:
    for item in items:
        if item.link_id in index.items:
            continue
        index.rank[item.link_id] = len(index.items)
        index.items[item.link_id] = item
        index.parent[item.link_id] = parent
        _place_items(index, item.items, item.link_id)


def variables_for(index: FormIndex, link_id: str) -> tuple[Expression, ...]:
    """The variables in reach of an item, in the order they must be worked out."""
    found = list(index.form.variables)
    for step in index.chain(link_id):
        found.extend(index.items[step].variables)
    return tuple(found)


def _links_read(index: FormIndex, item: Item) -> frozenset[str] | None:
    """Which questions an expression looks at, also by way of variables; None when it cannot be told."""
    assert item.calculated is not None
    variables = {variable.name: variable.text for variable in variables_for(index, item.link_id)}
    links: set[str] = set()
    waiting, seen = [item.calculated.text], set[str]()
    while waiting:
        text = waiting.pop()
        exact, prefixes = _LINK_IN_EXPRESSION.findall(text), _PREFIX_IN_EXPRESSION.findall(text)
        names = [name for name in _NAMED.findall(text) if name in variables and name not in seen]
        unnamed = not exact and not prefixes and not names and "item" in text
        if unnamed or _BY_POSITION.search(text):
            return None
        links.update(exact)
        links.update(link for link in index.items for prefix in prefixes if link.startswith(prefix))
        seen.update(names)
        waiting.extend(variables[name] for name in names)
    return frozenset(_with_all_below(index, links))


def _with_all_below(index: FormIndex, links: set[str]) -> set[str]:
    """An expression that names a group may look at anything in it, unless it names that too."""
    wide: set[str] = set(links)
    for link in links:
        item = index.items.get(link)
        if item is not None and not any(below.link_id in links for below in item.walk() if below is not item):
            wide.update(below.link_id for below in item.walk())
    return wide


def _in_order(index: FormIndex) -> tuple[list[str], tuple[tuple[str, ...], ...]]:
    """Calculated items sorted so that feeders come first, and the rings that make that impossible."""
    feeds = {
        link: [other for other in index.reads if other != link and other in (reads or ())]
        for link, reads in index.reads.items()
    }
    rings = _rings(feeds)
    rings += tuple((link,) for link, reads in index.reads.items() if reads and link in reads)
    ordered: list[str] = []
    done: set[str] = set()

    def visit(link: str, above: tuple[str, ...]) -> None:
        if link in done or link in above:
            return
        for feeder in feeds[link]:
            visit(feeder, (*above, link))
        done.add(link)
        ordered.append(link)

    for link in index.reads:
        visit(link, ())
    return ordered, rings


def _condition_cycles(index: FormIndex) -> tuple[tuple[str, ...], ...]:
    looks_at = {
        link: [c.question for step in index.chain(link) for c in index.items[step].conditions]
        for link in index.items
    }
    looks_at = {link: [q for q in asked if q in index.items] for link, asked in looks_at.items()}
    return _rings(looks_at)


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
