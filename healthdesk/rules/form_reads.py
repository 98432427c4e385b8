"""Which questions an expression looks at, so that it is worked out again only when one of them changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from healthdesk.rules.fhirpath.parse import parse
from healthdesk.rules.fhirpath.tree import (
    At,
    Binary,
    Call,
    Literal,
    Member,
    Name,
    NotFhirPath,
    Tree,
    parts,
    walk,
)


@dataclass(slots=True)
class Reads:
    """What is found in one expression and in the variables it names."""

    variables: Mapping[str, tuple[str, str]]
    """Name -> the linkId it stands at, and its expression."""
    own: str = ""
    """The linkId the expression stands at; "" for the form."""
    own_holds_items: bool = False
    exact: set[str] = field(default_factory=set)
    """Looked at themselves, and not at what stands under them."""
    wide: set[str] = field(default_factory=set)
    """Looked at with all that stands under them."""
    prefixes: set[str] = field(default_factory=set)
    everything: bool = False
    names: set[str] = field(default_factory=set)
    _seen: set[tuple[str, bool]] = field(default_factory=set)

    def look_at(self, text: str) -> Reads:
        """Take in an expression; one that is no FHIRPath looks at nothing."""
        try:
            tree = parse(text)
        except NotFhirPath:
            return self
        self._visit(tree, filtered=False)
        return self

    def _visit(self, tree: Tree, *, filtered: bool) -> None:
        match tree:
            case Call(base, "where", (criteria,)):
                named = _names_link(criteria)
                if named:
                    self._note(criteria, wide=True)
                else:
                    self._visit(criteria, filtered=False)
                self._visit_base(base, filtered=filtered or named)
            case Call(base, "children" | "descendants" | "repeat", _):
                self.everything = self.everything or not filtered
                self._visit_base(base, filtered=filtered)
            case Member(base, "item"):
                self._visit_items(base, filtered=filtered)
            case Member(None, "answer" | "value"):
                self._own(filtered=False)
            case Name(name):
                self._visit_name(name, filtered=filtered)
            case _:
                for part in parts(tree):
                    self._visit(part, filtered=False)

    def _visit_base(self, base: Tree | None, *, filtered: bool) -> None:
        if base is not None:
            self._visit(base, filtered=filtered)

    def _visit_items(self, base: Tree | None, *, filtered: bool) -> None:
        if base is not None and _begins_with_the_form(base):
            for part in walk(base):
                if isinstance(part, Call):
                    for argument in part.arguments:
                        self._visit(argument, filtered=True)
            return
        match base:
            case Call(above, "where", (criteria,)) if _names_link(criteria):
                self._note(criteria, wide=not filtered)
                self._visit_base(above, filtered=True)
            case Name("context"):
                self._own(filtered=filtered)
            case None if self.own_holds_items:
                self._own(filtered=filtered)
            case _:
                self.everything = self.everything or not filtered
                self._visit_base(base, filtered=False)

    def _visit_name(self, name: str, *, filtered: bool) -> None:
        self.names.add(name)
        if name == "context":
            self._own(filtered=False)
        if name not in self.variables or (name, filtered) in self._seen:
            return
        self._seen.add((name, filtered))
        here = self.own, self.own_holds_items
        self.own, text = self.variables[name]
        self.own_holds_items = True
        try:
            self._visit(parse(text), filtered=filtered)
        except NotFhirPath:
            return
        finally:
            self.own, self.own_holds_items = here

    def _own(self, *, filtered: bool) -> None:
        """The element that an expression stands at; for one of the form that is all of it."""
        if filtered:
            return
        if self.own:
            self.wide.add(self.own)
        else:
            self.everything = True

    def _note(self, criteria: Tree, *, wide: bool) -> None:
        exact, prefixes = _links_in(criteria)
        (self.wide if wide else self.exact).update(exact)
        self.prefixes.update(prefixes)


def _begins_with_the_form(tree: Tree) -> bool:
    """Whether a path goes over the questions, and not over answers."""
    while True:
        match tree:
            case Name(name):
                return name in ("questionnaire", "qitem")
            case Member(base, _) | Call(base, _, _) | At(base, _) if base is not None:
                tree = base
            case _:
                return False


def _names_link(criteria: Tree) -> bool:
    """Whether a filter lets through only questions that it names."""
    match criteria:
        case Binary("and", left, right):
            return _names_link(left) or _names_link(right)
        case Binary("or", left, right):
            return _names_link(left) and _names_link(right)
    return any(_links_in(criteria))


def _links_in(criteria: Tree) -> tuple[set[str], set[str]]:
    """The linkIds, and the beginnings of linkIds, that a filter names."""
    match criteria:
        case Binary("=", Member(_, "linkId"), Literal(values)):  # nearly all of them
            return {one for one in values if isinstance(one, str)}, set()
    match criteria:
        case Binary("and" | "or", one, other):
            left, right = _links_in(one), _links_in(other)
            return left[0] | right[0], left[1] | right[1]
        case Binary("=" | "~", one, other):
            for side, wanted in ((one, other), (other, one)):
                if _is_link(side) and isinstance(wanted, Literal):
                    return _texts(wanted), set()
        case Binary("in", one, other) if _is_link(one) and _only_literals(other):
            return _texts(other), set()
        case Call(base, "startsWith", (Literal() as beginning,)) if base is not None and _is_link(base):
            return set(), _texts(beginning)
    return set(), set()


def _only_literals(tree: Tree) -> bool:
    match tree:
        case Literal():
            return True
        case Binary("|", one, other):
            return _only_literals(one) and _only_literals(other)
    return False


def _is_link(tree: Tree) -> bool:
    return isinstance(tree, Member) and tree.name == "linkId"


def _texts(tree: Tree) -> set[str]:
    return {
        value
        for one in walk(tree)
        if isinstance(one, Literal)
        for value in one.values
        if isinstance(value, str)
    }
