"""When a sum of points means something, as FHIRPath: once all that count and are asked have an answer.

What is only asked after another answer counts along while that answer is there; what nobody can answer
(hidden, only to be read) is waited for by nobody, nor what a formula asks that the builder does not read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from healthdesk.records.form_outline import OutlineLine

Conditions = Callable[[OutlineLine], Sequence[Mapping[str, Any]]]
"""The `enableWhen` of a line as it leaves."""
_OUT_OF_REACH = frozenset(("asked_when", "read_only", "calculated"))
_TIME = re.compile(r"\d\d:\d\d(:\d\d(\.\d+)?)?")
_MOMENT = re.compile(rf"\d{{4}}(-\d\d(-\d\d(T{_TIME.pattern}(Z|[+-]\d\d:\d\d)?)?)?)?")
_COMPARED = {"=": "=", "!=": "=", ">": ">", "<": "<", ">=": ">=", "<=": "<="}


def all_answered(lines: Iterable[OutlineLine], counting: Sequence[OutlineLine], asked: Conditions) -> str:
    """An expression that is true once nothing that counts waits for an answer; "" where nothing can wait."""
    wanted = {one.key for one in counting}
    always: list[str] = []
    sometimes: list[str] = []
    for chain in _chains(lines, ()):
        key = chain[-1].key
        if key not in wanted or any(one.hidden or _OUT_OF_REACH.intersection(one.stays) for one in chain):
            continue
        when = [_when(one, asked) for one in chain]
        if None in when:
            continue
        if conditions := [one for one in when if one]:
            sometimes.append(f"(({' and '.join(conditions)}).not() or {answers_to([key])}.exists())")
        else:
            always.append(key)
    if always:
        answered = f"{items_of(always, ' and answer.exists()')}.linkId.distinct().count() = {len(always)}"
        return " and ".join([answered, *sometimes])
    return " and ".join(sometimes)


def items_of(keys: Sequence[str], more: str = "") -> str:
    """These questions, wherever they stand in the answers."""
    return f"%resource.repeat(item | answer.item).where(linkId in ({' | '.join(map(_text, keys))}){more})"


def answers_to(keys: Sequence[str]) -> str:
    """What is answered to these questions."""
    return f"{items_of(keys)}.answer"


def _chains(
    lines: Iterable[OutlineLine], above: tuple[OutlineLine, ...]
) -> Iterator[tuple[OutlineLine, ...]]:
    """Each line with those that it stands under before it."""
    for line in lines:
        yield (*above, line)
        yield from _chains(line.below, (*above, line))


def _when(line: OutlineLine, asked: Conditions) -> str | None:
    """When a line is asked: "" for always; None where it cannot be said here."""
    conditions = [_condition(one) for one in asked(line)]
    if None in conditions:
        return None
    together = (" or " if line.any_condition else " and ").join(one for one in conditions if one)
    return f"({together})" if len(conditions) > 1 else together


def _condition(raw: Mapping[str, Any]) -> str | None:
    """One `enableWhen`; of no answer all are unequal, as R4 says."""
    question, operator = raw.get("question"), raw.get("operator")
    answer = next(((name, value) for name, value in raw.items() if name.startswith("answer")), None)
    if not isinstance(question, str) or answer is None:
        return None
    given = answers_to([question])
    if operator == "exists":
        return f"{given}.{'empty' if answer[1] is False else 'exists'}()"
    said = _literal(answer[0].removeprefix("answer"), answer[1])
    if operator not in _COMPARED or said is None:
        return None
    path, value = said
    found = f"{given}.value.where({path} {_COMPARED[operator]} {value})"
    return f"{found}.{'empty' if operator == '!=' else 'exists'}()"


def _literal(kind: str, value: Any) -> tuple[str, str] | None:
    """What is compared of an answer of a kind, and with what; None for what cannot be written safely."""
    match kind, value:
        case "Boolean", bool():
            return "$this", "true" if value else "false"
        case "Integer" | "Decimal", int() | Decimal() if not isinstance(value, bool):
            return "$this", f"{value:f}" if isinstance(value, Decimal) else str(value)
        case "Date" | "DateTime", str() if _MOMENT.fullmatch(value):
            return "$this", f"@{value}"
        case "Time", str() if _TIME.fullmatch(value):
            return "$this", f"@T{value}"
        case "String", str():
            return "$this", _text(value)
        case "Coding", Mapping() if isinstance(code := value.get("code"), str) and code:
            return "code", _text(code)
    return None


def _text(said: str) -> str:
    plain = said.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{plain}'"
