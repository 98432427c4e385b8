"""Whose answers an expression can come upon that names no question, worked out over those of the form.

`form_reads` says of such an expression that it may look at everything; that is right for working it out
again, and says too much for a ring: a sum over all weights never meets a date. Here each path is walked
over the questions themselves, so that an expression is only called a ring when it can meet its own answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from healthdesk.records.questionnaire import Form, Item, ItemType
from healthdesk.rules.fhirpath.compile import compiled, held_by
from healthdesk.rules.fhirpath.parse import parse
from healthdesk.rules.fhirpath.tree import (
    At,
    Binary,
    Call,
    Member,
    Name,
    NotFhirPath,
    OfType,
    Special,
    Tree,
    parts,
    walk,
)

Stage = Literal["element", "answer", "value"]
Node = tuple[str, Stage]
"""What a path stands at: a question, one of its answers, or the value of that; "" is the whole response."""
Nodes = frozenset[Node]

_NONE: Nodes = frozenset()
_ROOT: Nodes = frozenset({("", "element")})
_CODED = frozenset((ItemType.CHOICE, ItemType.OPEN_CHOICE))
_NUMBERS = frozenset((ItemType.INTEGER, ItemType.DECIMAL))
_WRITTEN = frozenset((ItemType.STRING, ItemType.TEXT, ItemType.URL, *_CODED))
_MADE_OF_PARTS = _CODED | {ItemType.QUANTITY, ItemType.REFERENCE, ItemType.ATTACHMENT}
_KINDS: Mapping[str, frozenset[ItemType]] = {
    "coding": _CODED,
    "string": _WRITTEN,
    "integer": _NUMBERS,
    "decimal": _NUMBERS,
    "boolean": frozenset((ItemType.BOOLEAN,)),
    "date": frozenset((ItemType.DATE, ItemType.DATE_TIME)),
    "datetime": frozenset((ItemType.DATE, ItemType.DATE_TIME)),
    "time": frozenset((ItemType.TIME,)),
    "quantity": frozenset((ItemType.QUANTITY,)),
    "reference": frozenset((ItemType.REFERENCE,)),
    "attachment": frozenset((ItemType.ATTACHMENT,)),
    "uri": _WRITTEN,
}
"""Type of FHIR, small -> the questions that answer with it; a kind that is not here leaves all of them."""
_PASSED_ON = frozenset(("first", "last", "tail", "skip", "take", "single", "distinct", "trace", "getValue"))
_COMPARED = frozenset(("=", "~", "!=", "!~", "<", "<=", ">", ">=", "in", "contains"))


@dataclass(slots=True)
class Looks:
    """One walk of one expression of one question."""

    form: Form
    items: Mapping[str, Item]
    variables: Mapping[str, tuple[str, str]]
    """Name -> the linkId it stands at, and its expression."""
    own: str
    met: set[str] = field(default_factory=set)
    _under_way: set[str] = field(default_factory=set)

    def at(self, text: str) -> set[str]:
        """The questions whose answers the expression can come upon; none where it cannot work at all."""
        try:
            compiled(text)
            tree = parse(text)
            self._meet(self._walk(tree, self._from_here(tree, self.own)))
        except NotFhirPath:
            return set()
        return self.met

    def gives(self, text: str) -> set[str]:
        """The questions whose answers the expression hands on; none where it has others to give besides."""
        try:
            compiled(text)
            found = [self._walk(part, self._from_here(part, self.own)) for part in _side_by_side(parse(text))]
        except NotFhirPath:
            return set()
        return {link for nodes in found for link, _stage in nodes if link} if all(found) else set()

    def _from_here(self, tree: Tree, link: str) -> Nodes:
        """Where a path without % begins: at the item, or at the whole when it goes down from there."""
        item = self.items.get(link)
        goes_down = any(isinstance(one, Member) and one == Member(None, "item") for one in walk(tree))
        if item is None or (goes_down and not item.items):
            return _ROOT
        return frozenset({(link, "element")})

    def _walk(self, tree: Tree, focus: Nodes) -> Nodes:
        match tree:
            case Name(name):
                return self._named(name)
            case Special("$this"):
                return focus
            case Member(None, "QuestionnaireResponse"):
                return _ROOT
            case Member(base, name):
                return self._step(focus if base is None else self._walk(base, focus), name)
            case Call(base, name, given):
                return self._call(focus if base is None else self._walk(base, focus), name, given, focus)
            case OfType("as", base, kind):
                return self._of_kind(self._walk(base, focus), kind)
        return self._worked_with(tree, focus)

    def _worked_with(self, tree: Tree, focus: Nodes) -> Nodes:
        """What is reckoned or compared with is met; an element of a list and two lists in one pass on."""
        found = [self._walk(part, focus) for part in parts(tree)]
        match tree:
            case At():
                self._meet(found[1])
                return found[0]
            case Binary("|", _, _):
                return found[0] | found[1]
        self._meet(_NONE.union(*found))
        return _NONE

    def _call(self, nodes: Nodes, name: str, given: tuple[Tree, ...], focus: Nodes) -> Nodes:
        match name:
            case "where":
                return frozenset(node for node in nodes if all(self._can_hold(one, node) for one in given))
            case "select":
                return frozenset(one for node in nodes for one in self._each(given, node))
            case "repeat":
                return _until_nothing_new(nodes, lambda node: self._each(given, node))
            case "children":
                return frozenset(one for node in nodes for one in self._children(node))
            case "descendants":
                return _until_nothing_new(nodes, self._children)
            case "ofType" | "as":
                return self._of_kind(nodes, given[0].name if given and isinstance(given[0], Member) else "")
        return self._made_of(nodes, name, given, focus)

    def _made_of(self, nodes: Nodes, name: str, given: tuple[Tree, ...], focus: Nodes) -> Nodes:
        """What a function makes of its input and arguments; those that only choose pass their input on."""
        if name in ("weight", "ordinal"):
            nodes = self._of_kind(nodes, "coding")
        if name == "iif":
            self._meet(self._walk(given[0], nodes))
            return _NONE.union(*(self._walk(branch, nodes) for branch in given[1:]))
        if name in ("union", "combine", "coalesce"):
            return nodes.union(*(self._walk(one, focus) for one in given))
        for argument in given:
            self._meet(self._walk(argument, nodes | focus))
        if name in _PASSED_ON:
            return nodes
        self._meet(nodes)
        return _NONE

    def _each(self, given: tuple[Tree, ...], node: Node) -> Nodes:
        return frozenset(one for tree in given for one in self._walk(tree, frozenset({node})))

    def _named(self, name: str) -> Nodes:
        if name in ("resource", "rootResource"):
            return _ROOT
        if name == "context":
            return frozenset({(self.own, "element")}) if self.own else _ROOT
        if name not in self.variables or name in self._under_way:
            return _NONE
        owner, text = self.variables[name]
        before, self.own = self.own, owner
        self._under_way.add(name)
        try:
            tree = parse(text)
            return self._walk(tree, self._from_here(tree, owner))
        except NotFhirPath:
            return _NONE
        finally:
            self.own = before
            self._under_way.discard(name)

    # Over the questions

    def _below(self, link: str) -> tuple[Item, ...]:
        return self.items[link].items if link else self.form.items

    def _children(self, node: Node) -> Nodes:
        return self._step(frozenset({node}), "item") | self._step(frozenset({node}), "answer", "value")

    def _step(self, nodes: Nodes, *names: str) -> Nodes:
        return frozenset(one for name in names for node in nodes for one in self._next(node, name))

    def _next(self, node: Node, name: str) -> Iterable[Node]:
        link, stage = node
        is_group = not link or self.items[link].type is ItemType.GROUP
        if name == "item":  # of a question also directly: where it has no answer yet
            if stage == "value" or (is_group and stage == "answer"):
                return ()
            return [(below.link_id, "element") for below in self._below(link)]
        if stage == "element":
            return [(link, "answer")] if name == "answer" and not is_group else ()
        if stage == "answer":
            if not name.startswith("value"):
                return ()
            return self._of_kind(frozenset({(link, "value")}), name.removeprefix("value"))
        return [node] if self.items[link].type in _MADE_OF_PARTS else ()

    def _of_kind(self, nodes: Nodes, kind: str) -> Nodes:
        kept = _KINDS.get(kind.lower())
        return (
            nodes if kept is None else frozenset(n for n in nodes if n[0] and self.items[n[0]].type in kept)
        )

    def _meet(self, nodes: Nodes) -> None:
        """Something is made of these: their answers count, and of a group whether it holds any."""
        for link, stage in nodes:
            if link and stage == "element":
                self.met.update(one.link_id for one in self.items[link].walk() if one.asks)
            elif link:
                self.met.add(link)

    def _can_hold(self, criteria: Tree, node: Node) -> bool:
        """Whether a filter can let this one through."""
        match criteria:
            case Binary("and", left, right):
                return self._can_hold(left, node) and self._can_hold(right, node)
            case Binary("or", left, right):
                return self._can_hold(left, node) or self._can_hold(right, node)
        if _asks_only_for_the_link(criteria):
            return node[1] == "element" and bool(node[0]) and held_by(criteria, {"linkId": node[0]})
        found = self._walk(criteria, frozenset({node}))
        self._meet(found)
        match criteria:
            case Call(base, "exists", ()) if base is not None:
                return bool(self._walk(base, frozenset({node})))
            case Binary(operator, left, right) if operator in _COMPARED:
                paths = [side for side in (left, right) if _is_path(side)]
                return all(self._walk(one, frozenset({node})) for one in paths)
        return True


def _side_by_side(tree: Tree) -> list[Tree]:
    """The lists that are put together in an expression; one where it is one list."""
    match tree:
        case Binary("|", left, right):
            return [*_side_by_side(left), *_side_by_side(right)]
        case Call(base, "union" | "combine", given) if base is not None:
            return [one for each in (base, *given) for one in _side_by_side(each)]
    return [tree]


def _until_nothing_new(nodes: Iterable[Node], further: Callable[[Node], Iterable[Node]]) -> Nodes:
    found: set[Node] = set()
    waiting = list(nodes)
    while waiting:
        new = set(further(waiting.pop())) - found
        found |= new
        waiting.extend(new)
    return frozenset(found)


def _asks_only_for_the_link(criteria: Tree) -> bool:
    """Whether a filter looks at nothing but the linkId."""
    for one in walk(criteria):
        match one:
            case Name() | Member(None, _) if one != Member(None, "linkId"):
                return False
            case Member(base, name) if name != "linkId" or base not in (None, Special("$this")):
                return False
            case Special(name) if name != "$this":
                return False
    return any(isinstance(one, Member) for one in walk(criteria))


def _is_path(tree: Tree) -> bool:
    """Whether a side of a comparison is a way down from the element at hand."""
    while True:
        match tree:
            case Member(None, _) | Special("$this"):
                return True
            case Member(base, _) | Call(base, "where", _) | At(base, _) if base is not None:
                tree = base
            case _:
                return False
