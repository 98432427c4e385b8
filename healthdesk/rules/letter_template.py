"""What may stand between braces in the text of a letter: a field, or a condition around words. No code.

``{person}`` is a field; ``{if trial}…{/if}`` keeps its words only where the condition holds. Staff see
both under names in their own language (`shown`), and what they type is put back into these (`kept`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from healthdesk.records.letter_text import Said, WrongPlace
from healthdesk.rules.seen_words import is_seen

_BRACES = re.compile(r"\{([^{}]*)\}")
_IF, _END = "if ", "/if"


@dataclass(frozen=True, slots=True)
class Field:
    """Stands for a value."""

    name: str


@dataclass(frozen=True, slots=True)
class Only:
    """Words that stand there only where something holds."""

    condition: str
    inside: tuple[Node, ...]


Node = str | Field | Only


@lru_cache(maxsize=4096)
def nodes(text: str) -> tuple[Node, ...]:
    """The text taken apart. A condition that nobody closed goes on to the end."""
    open_: list[tuple[str, list[Node]]] = [("", [])]
    for literal, raw in _tokens(text):
        if literal:
            open_[-1][1].append(literal)
        if raw is None:
            continue
        token = raw.strip()
        if token.startswith(_IF):
            open_.append((token[len(_IF) :].strip(), []))
        elif token != _END:
            open_[-1][1].append(Field(token))
        elif len(open_) > 1:
            _close(open_)
    while len(open_) > 1:
        _close(open_)
    return tuple(open_[0][1])


def _close(open_: list[tuple[str, list[Node]]]) -> None:
    condition, inside = open_.pop()
    open_[-1][1].append(Only(condition, tuple(inside)))


def _tokens(text: str) -> Iterator[tuple[str, str | None]]:
    """Words, each with what stands between the braces behind it."""
    at = 0
    for found in _BRACES.finditer(text):
        yield text[at : found.start()], found[1]
        at = found.end()
    yield text[at:], None


def flat(text: str, holds: Iterable[str]) -> tuple[str | Field, ...]:
    """Words and fields in order, without the words whose condition does not hold."""
    return tuple(_flat(nodes(text), frozenset(holds)))


def _flat(found: tuple[Node, ...], holds: frozenset[str]) -> Iterator[str | Field]:
    for one in found:
        if not isinstance(one, Only):
            yield one
        elif one.condition in holds:
            yield from _flat(one.inside, holds)


def fields_in(said: Said) -> frozenset[str]:
    """Every field that is named."""
    found = (token.strip() for line in _each(said) for _words, token in _tokens(line) if token)
    return frozenset(one for one in found if one and one != _END and not one.startswith(_IF))


def _each(said: Said) -> tuple[str, ...]:
    return (said,) if isinstance(said, str) else said


# --- what cannot be printed


def wrong_in(said: Said, fields: Iterable[str], conditions: Iterable[str]) -> tuple[WrongPlace, ...]:
    """Each place where something stands that nobody can fill in, in the order of the lines."""
    allowed, known = frozenset(fields), frozenset(conditions)
    if not is_seen("".join(_each(said))):
        return (WrongPlace("letter_texts.wrong.empty", 1),)
    if isinstance(said, str):
        return tuple(_wrong(said, allowed, known))
    return tuple(
        WrongPlace(wrong.key, number, wrong.what)
        for number, line in enumerate(said, 1)
        for wrong in _wrong(line, allowed, known)
    )


def says_nothing(said: Said, holds: Iterable[str] = ()) -> bool:
    """Whether nothing would stand there: all of it hangs on conditions of which none of these is one."""
    left = [one for line in _each(said) for one in flat(line, holds)]
    return not any(isinstance(one, Field) or is_seen(one) for one in left)


def _wrong(text: str, fields: frozenset[str], conditions: frozenset[str]) -> Iterator[WrongPlace]:
    open_: list[tuple[str, int]] = []
    line = 1
    for words, token in _tokens(text):
        for place, part in enumerate(words.split("\n")):
            if "{" in part or "}" in part:
                yield WrongPlace("letter_texts.wrong.brace", line + place, part.strip())
        line += words.count("\n")
        if token == _END and open_:
            open_.pop()
        elif token is not None:
            wrong = _wrong_token(token, line, fields, conditions)
            if wrong is not None:
                yield wrong
            if token.startswith(_IF):
                open_.append((token[len(_IF) :].strip(), line))
    for condition, where in open_:
        yield WrongPlace("letter_texts.wrong.open", where, condition)


def _wrong_token(
    token: str, line: int, fields: frozenset[str], conditions: frozenset[str]
) -> WrongPlace | None:
    if token == _END:
        return WrongPlace("letter_texts.wrong.end", line)
    if token.startswith(_IF):
        condition = token[len(_IF) :].strip()
        return (
            None if condition in conditions else WrongPlace("letter_texts.wrong.condition", line, condition)
        )
    return None if token in fields else WrongPlace("letter_texts.wrong.field", line, token)


# --- under names that staff know


@dataclass(frozen=True, slots=True)
class Names:
    """What fields and conditions are called on the screen, and the words around a condition."""

    fields: Mapping[str, str]
    conditions: Mapping[str, str]
    only_if: str
    """als"""
    end: str
    """einde"""

    def field(self, key: str) -> str:
        """A field as it stands in the text."""
        return f"{{{self.fields.get(key, key)}}}"

    def around(self, key: str) -> tuple[str, str]:
        """What stands before and behind words under a condition."""
        return f"{{{self.only_if} {self.conditions.get(key, key)}}}", f"{{{self.end}}}"

    def shown(self, text: str) -> str:
        """The text as staff see it."""
        return _BRACES.sub(self._shown, text)

    def kept(self, text: str) -> str:
        """What they typed, as it is kept; what nobody knows stays as it was typed."""
        return _BRACES.sub(self._kept, text)

    def _shown(self, found: re.Match[str]) -> str:
        token = found[1].strip()
        if token == _END:
            return self.around("")[1]
        return self.around(token[len(_IF) :])[0] if token.startswith(_IF) else self.field(token)

    def _kept(self, found: re.Match[str]) -> str:
        token = " ".join(found[1].split())
        folded = token.casefold()
        if folded == self.end.casefold():
            return f"{{{_END}}}"
        start = f"{self.only_if.casefold()} "
        if folded.startswith(start):
            asked = token[len(start) :]
            return f"{{{_IF}{_key(self.conditions, asked)}}}"
        return f"{{{_key(self.fields, token)}}}"


def _key(names: Mapping[str, str], asked: str) -> str:
    return next((key for key, name in names.items() if name.casefold() == asked.casefold()), asked)
