"""An expression taken apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


class NotFhirPath(ValueError):
    """The text is no FHIRPath, or asks for something that does not exist."""

    def __init__(self, kind: str, said: str) -> None:
        """`kind`: expression, unknown_function; `said`: the part at fault."""
        super().__init__(said)
        self.kind, self.said = kind, said


@dataclass(frozen=True, slots=True)
class Literal:
    """A value written out; nothing for `{}`."""

    values: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """A %name."""

    name: str


@dataclass(frozen=True, slots=True)
class Special:
    """One of $this, $index and $total."""

    name: str


@dataclass(frozen=True, slots=True)
class Member:
    """base.name, or the name alone."""

    base: Tree | None
    name: str


@dataclass(frozen=True, slots=True)
class Call:
    """base.name(arguments), or without the base."""

    base: Tree | None
    name: str
    arguments: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class At:
    """An element by its number: base[index]."""

    base: Tree
    index: Tree


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign before a number."""

    sign: str
    operand: Tree


@dataclass(frozen=True, slots=True)
class Binary:
    """Two sides and what stands between."""

    operator: str
    left: Tree
    right: Tree


@dataclass(frozen=True, slots=True)
class OfType:
    """A test or choice of a type: base is type, base as type."""

    operator: str
    base: Tree
    type: str


Tree = Literal | Name | Special | Member | Call | At | Sign | Binary | OfType


def parts(tree: Tree) -> tuple[Tree, ...]:
    """What stands directly in a tree."""
    match tree:
        case Member(base, _):
            return (base,) if base is not None else ()
        case Call(base, _, arguments):
            return (*((base,) if base is not None else ()), *arguments)
        case At(base, index):
            return (base, index)
        case Sign(_, operand):
            return (operand,)
        case Binary(_, left, right):
            return (left, right)
        case OfType(_, base, _):
            return (base,)
    return ()


def walk(tree: Tree) -> Iterator[Tree]:
    """A tree and all in it."""
    waiting = [tree]
    while waiting:
        one = waiting.pop()
        yield one
        waiting.extend(parts(one))


def leading(tree: Tree) -> str:
    """The name that a path without % begins with; empty where it begins otherwise."""
    while True:
        match tree:
            case Member(None, name):
                return name
            case Member(base, _) | Call(base, _, _) if base is not None:
                tree = base
            case At(base, _) | Binary(_, base, _) | OfType(_, base, _) | Sign(_, base):
                tree = base
            case Call(None, "iif" | "not", (first, *_)):
                tree = first
            case _:
                return ""
