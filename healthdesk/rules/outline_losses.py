"""What a form that is being built lost of the one it was begun with, where that one counted on it.

A formula stays as it came (decision 054): it still looks for the questions that were there, and for as many.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from healthdesk.records.form_outline import FormOutline, LineKind, OutlineDoubt, OutlineLine
from healthdesk.rules.form_outline import said

_ALARM = '"urn:x-healthdesk:safety-step"'
_LITERAL = re.compile(r"(startsWith\s*\(\s*)?'((?:[^'\\]|\\.)*)'")


def losses(outline: FormOutline, was: FormOutline) -> tuple[OutlineDoubt, ...]:
    """Alarms that are gone, and formulas that count on what is no longer as it was."""
    return (*_alarms(outline, was), *_formulas(outline, was))


def _alarms(outline: FormOutline, was: FormOutline) -> Iterator[OutlineDoubt]:
    now = {line.key: line for line in outline.walk()}
    for line in was.walk():
        if "safety" not in line.stays:
            continue
        there = now.get(line.key)
        if there is None:
            words = (("question", said(line.words, was.language, was.language)),)
            yield OutlineDoubt("", "alarm_gone", words, asks=True)
        elif _alarming(there) < _alarming(line):
            yield OutlineDoubt(line.key, "alarm_fewer", asks=True)


def _alarming(line: OutlineLine) -> int:
    return sum(_ALARM in one.rest for one in line.options)


def _formulas(outline: FormOutline, was: FormOutline) -> Iterator[OutlineDoubt]:
    before, now = _places(was), _places(outline)
    lost = [key for key, place in before.items() if now.get(key) != place and _asks(was, key)]
    more = [key for key in now if key not in before and _asks(outline, key)]
    if not lost and not more:
        return
    title = said(outline.title, outline.language, outline.language)
    found = [("", title, outline.rest)]
    found += [
        (line.key, said(line.words, outline.language, outline.language) or line.key, line.rest)
        for line in outline.walk()
        if line.kind is not LineKind.SUM and line.key in before
    ]
    for key, which, rest in found:
        for name, form, changed, places in (
            ("formula_lost", was, lost, before),
            ("formula_more", outline, more, now),
        ):
            counted = next(
                (one for one in changed if _counts_on(rest, one, places[one], near=name == "formula_more")),
                None,
            )
            if counted is not None and counted != key:
                asked = form.line(counted)
                words = said(asked.words if asked else {}, form.language, form.language)
                values = (("which", which), ("question", words or counted))
                yield OutlineDoubt(key, name, values, asks=True)


def _asks(form: FormOutline, key: str) -> bool:
    line = form.line(key)
    return line is not None and line.asks


def _places(form: FormOutline) -> dict[str, tuple[str, ...]]:
    """Of each line under which others it stands, the nearest first."""
    found: dict[str, tuple[str, ...]] = {}

    def below(lines: tuple[OutlineLine, ...], above: tuple[str, ...]) -> None:
        for line in lines:
            found[line.key] = above
            below(line.below, (line.key, *above))

    below(form.lines, ())
    return found


def _counts_on(rest: str, key: str, above: tuple[str, ...], *, near: bool) -> bool:
    """Whether a formula in this FHIR names this line, or one above it (`near`: also beside others)."""
    if "linkId" not in rest or "xpression" not in rest:
        return False
    for expression in _expressions(json.loads(rest)):
        if "linkId" in expression:
            found = _LITERAL.findall(expression)
            keys = (key, *above) if near or not any(starts for starts, _text in found) else (key,)
            for starts, text in found:
                if any(one.startswith(text) if starts and text else one == text for one in keys):
                    return True
    return False


def _expressions(piece: object) -> Iterator[str]:
    if isinstance(piece, Mapping):
        for name, value in piece.items():
            if name == "expression" and isinstance(value, str):
                yield value
            else:
                yield from _expressions(value)
    elif isinstance(piece, list):
        for value in piece:
            yield from _expressions(value)
