"""A text of FHIRPath -> its tree. Also takes strings in double quotes, which many forms have."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from healthdesk.records.questionnaire_response import FormDate, Quantity
from healthdesk.rules.fhirpath.tree import (
    At,
    Binary,
    Call,
    Literal,
    Member,
    Name,
    NotFhirPath,
    OfType,
    Sign,
    Special,
    Tree,
    parts,
)

# What comes most is tried first; only a comment must come before the sign that it begins with.
_TOKEN = re.compile(
    r"""\s*(?:
    (?P<name>[A-Za-z_][A-Za-z0-9_]*|`(?:\\.|[^`\\])*`)
  | (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<sign><=|>=|!=|!~|[-+*/|&=~<>.,()\[\]{}])
  | (?P<number>\d+(?:\.\d+)?)L?
  | (?P<string>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")
  | (?P<outer>%(?:(?:vs-|ext-)?[A-Za-z_][A-Za-z0-9_]*|`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\])*'))
  | (?P<special>\$(?:this|index|total))
  | (?P<moment>@\d{4}(?:-\d\d(?:-\d\d)?)?(?:T(?:\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?)?(?:Z|[+-]\d\d:\d\d)?)?)
  | (?P<time>@T\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?)
    )""",
    re.VERBOSE | re.DOTALL,
)
_STRENGTH = {
    "implies": 1,
    "or": 2,
    "xor": 2,
    "and": 3,
    "in": 4,
    "contains": 4,
    "=": 5,
    "~": 5,
    "!=": 5,
    "!~": 5,
    "<": 6,
    "<=": 6,
    ">": 6,
    ">=": 6,
    "|": 7,
    "is": 8,
    "as": 8,
    "+": 9,
    "-": 9,
    "&": 9,
    "*": 10,
    "/": 10,
    "div": 10,
    "mod": 10,
}
_SIGN_STRENGTH = 11
_CALENDAR = {
    name + ending: name
    for name in ("year", "month", "week", "day", "hour", "minute", "second", "millisecond")
    for ending in ("", "s")
}
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "f": "\f"}
WEIGHT_URL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
_ALSO_WEIGHTS = frozenset(
    (
        "http://hl7.org/fhir/StructureDefinition/itemWeight",
        "http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue",
        "http://hl7.org/fhir/StructureDefinition/valueset-ordinalValue",
        "http://hl7.org/fhir/StructureDefinition/codesystem-ordinalValue",
    )
)
"""What an answer weighs has had several names; answers carry it under the first."""
_DEEPEST = 60
_LONGEST = 240


class _Token(NamedTuple):
    kind: str
    text: str
    at: int


@lru_cache(maxsize=4000)
def parse(text: str) -> Tree:
    """The tree of an expression. Raises `NotFhirPath`."""
    parser = _Parser(text)
    tree = parser.expression(0)
    parser.end()
    if _is_too_long(tree):
        raise NotFhirPath("expression", text[:200])
    return tree


def _is_too_long(tree: Tree) -> bool:
    """Whether more parts hang in each other than can be worked out: a sum of hundreds is one in another."""
    level, waiting = 0, [tree]
    while waiting and level <= _LONGEST:
        level, waiting = level + 1, [part for one in waiting for part in parts(one)]
    return bool(waiting)


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    at, end = 0, len(text.rstrip())
    for match in _TOKEN.finditer(text, 0, end):
        if match.start() != at:
            break
        kind = match.lastgroup or ""
        if kind != "comment":
            found.append(_Token(kind, match[kind], match.start(kind)))
        at = match.end()
    if at < end:
        raise NotFhirPath("expression", text[at:].lstrip()[:20])
    found.append(_Token("end", "", len(text)))
    return found


class _Parser:
    """One reading of one text, by the strength of its operators."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._left = iter(_tokens(text))
        self._now = next(self._left)
        self._depth = 0

    def _take(self) -> _Token:
        token = self._now
        self._now = next(self._left, token)
        return token

    def _is(self, *signs: str) -> bool:
        return self._now.kind == "sign" and self._now.text in signs

    def _must(self, sign: str) -> None:
        if not self._is(sign):
            raise self._wrong()
        self._take()

    def _wrong(self) -> NotFhirPath:
        return NotFhirPath("expression", self._text[self._now.at :][:40] or self._text[-40:])

    def end(self) -> None:
        """Nothing may be left."""
        if self._now.kind != "end":
            raise self._wrong()

    def expression(self, weakest: int) -> Tree:
        """What is bound at least so strongly."""
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._wrong()
        left = self._signed()
        while True:
            token = self._now
            strength = _STRENGTH.get(token.text, 0) if token.kind in ("sign", "name") else 0
            if not strength or strength <= weakest:
                break
            self._take()
            if token.text in ("is", "as"):
                left = OfType(token.text, left, self._type())
            else:
                left = Binary(token.text, left, self.expression(strength))
        self._depth -= 1
        return left

    def _type(self) -> str:
        names = [self._name()]
        while self._is("."):
            self._take()
            names.append(self._name())
        return names[-1]

    def _name(self) -> str:
        if self._now.kind != "name":
            raise self._wrong()
        return _plain_name(self._take().text)

    def _signed(self) -> Tree:
        if self._is("-", "+"):
            sign = self._take().text
            return Sign(sign, self.expression(_SIGN_STRENGTH))
        return self._followed(self._term())

    def _followed(self, tree: Tree) -> Tree:
        while self._is(".", "["):
            if self._take().text == "[":
                tree = At(tree, self.expression(0))
                self._must("]")
            elif self._now.kind == "special":
                tree = Special(self._take().text)
            else:
                tree = self._invoked(tree)
        return tree

    def _invoked(self, base: Tree | None) -> Tree:
        name = self._name()
        if not self._is("("):
            return Member(base, name)
        self._take()
        arguments: list[Tree] = []
        while not self._is(")"):
            if arguments:
                self._must(",")
            arguments.append(self.expression(0))
        self._take()
        return Call(base, name, tuple(arguments))

    def _term(self) -> Tree:
        token = self._now
        if token.kind == "name":
            if token.text in ("true", "false"):
                self._take()
                return Literal((token.text == "true",))
            return self._invoked(None)
        if token.kind == "sign":
            return self._bracketed()
        if token.kind == "end":
            raise self._wrong()
        self._take()
        if token.kind == "number":
            return self._number(token.text)
        if token.kind == "string":
            said = _unescaped(token.text[1:-1])
            return Literal((WEIGHT_URL if said in _ALSO_WEIGHTS else said,))
        if token.kind == "outer":
            return Name(_plain_name(token.text[1:]))
        if token.kind == "special":
            return Special(token.text)
        return Literal((self._moment(token),))

    def _bracketed(self) -> Tree:
        if self._is("{"):
            self._take()
            self._must("}")
            return Literal(())
        self._must("(")
        inner = self.expression(0)
        self._must(")")
        return inner

    def _number(self, text: str) -> Tree:
        number = Decimal(text) if "." in text else int(text)
        token = self._now
        if token.kind == "string":
            self._take()
            unit = _unescaped(token.text[1:-1])
            return Literal((Quantity(Decimal(number), unit, unit),))
        if token.kind == "name" and token.text in _CALENDAR:
            self._take()
            return Literal((Quantity(Decimal(number), _CALENDAR[token.text]),))
        return Literal((number,))

    def _moment(self, token: _Token) -> object:
        try:
            if token.kind == "time":
                return dt.time.fromisoformat(token.text[2:])
            day, _, time = token.text[1:].partition("T")
            if not time or len(day) < len("2026-01-01"):
                return FormDate.read(day)
            made = dt.datetime.fromisoformat(f"{day}T{time}")
            return made if made.tzinfo else made.replace(tzinfo=dt.UTC)
        except ValueError:
            raise self._wrong() from None


def _plain_name(text: str) -> str:
    return _unescaped(text[1:-1]) if text[:1] in "`'" else text


def _unescaped(text: str) -> str:
    if "\\" not in text:
        return text
    return re.sub(r"\\(?:u([0-9a-fA-F]{4})|(.))", _escape, text, flags=re.DOTALL)


def _escape(found: re.Match[str]) -> str:
    if found[1]:
        return chr(int(found[1], 16))
    return _ESCAPES.get(found[2], found[2])
