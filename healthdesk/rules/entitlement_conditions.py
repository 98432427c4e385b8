"""The language in which a right says for whom it probably is. Small and closed; read by people too.

    {"all": [...]}   each of them            {"any": [...]}   at least one of them
    {"not": ...}     the opposite            {"always": true} everybody

    {"fact": "age", "at_least": 18}          {"fact": "age", "at_most": 24}
    {"fact": "residence", "is": "lawful"}    {"fact": "residence", "one_of": ["lawful", "protection"]}
    {"fact": "income", "has": "leefloon"}    {"fact": "income", "has_one_of": ["leefloon", "igo"]}
    {"fact": "age", "known": true}           whether anything is known at all
    {"fact": "family_income", "under_amount": "ceiling"}
                                             not above an amount of the right itself, which may grow with
                                             the household; where sources contradict each other, only
                                             what lies under all of them counts, and an amount that
                                             nobody verified never says no

The answer is yes, no or "cannot tell": a fact that is not known never counts as no. With it comes
which facts decided, which ones lack, and on which amounts the sources disagree.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from healthdesk.errors import BadFile
from healthdesk.records.entitlement import Amount, FactValue

Facts = Mapping[str, FactValue]
HOUSEHOLD = "household_size"
"""The fact by which amounts grow."""

_TESTS = ("is", "one_of", "has", "has_one_of", "at_least", "at_most", "known", "under_amount")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Yes (True), no (False) or cannot tell (None), and by what."""

    truth: bool | None
    because: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    disputed: tuple[str, ...] = ()


def judge(condition: Any, facts: Facts, amounts: Sequence[Amount] = ()) -> Verdict:
    """What a condition says of these facts. It must have passed `require_readable`."""
    if "always" in condition:
        return Verdict(bool(condition["always"]))
    if "not" in condition:
        inner = judge(condition["not"], facts, amounts)
        truth = None if inner.truth is None else not inner.truth
        return Verdict(truth, inner.because, inner.missing, inner.disputed)
    if "all" in condition:
        return _joined([judge(part, facts, amounts) for part in condition["all"]], decisive=False)
    if "any" in condition:
        return _joined([judge(part, facts, amounts) for part in condition["any"]], decisive=True)
    return _tested(condition, facts, amounts)


def _joined(parts: Sequence[Verdict], *, decisive: bool) -> Verdict:
    """One part with the decisive truth settles it; otherwise every part has to be known."""
    settled = [part for part in parts if part.truth is decisive]
    if settled:
        return Verdict(decisive, _once(settled, _because))
    open_parts = [part for part in parts if part.truth is None]
    if open_parts:
        known = [part for part in parts if part.truth is not None]
        return Verdict(
            None, _once(known, _because), _once(open_parts, _missing), _once(open_parts, _disputed)
        )
    return Verdict(not decisive, _once(parts, _because))


def _because(one: Verdict) -> tuple[str, ...]:
    return one.because


def _missing(one: Verdict) -> tuple[str, ...]:
    return one.missing


def _disputed(one: Verdict) -> tuple[str, ...]:
    return one.disputed


def _once(parts: Sequence[Verdict], what: Callable[[Verdict], tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for part in parts for word in what(part)))


def _tested(condition: Mapping[str, Any], facts: Facts, amounts: Sequence[Amount]) -> Verdict:
    key = condition["fact"]
    if "known" in condition:
        return Verdict((key in facts) is condition["known"], (key,) if key in facts else ())
    if key not in facts:
        return Verdict(None, missing=(key,))
    value = facts[key]
    if "under_amount" in condition:
        rows = [row for row in amounts if row.key == condition["under_amount"]]
        if not rows:
            return Verdict(None, (key,), disputed=(condition["under_amount"],))
        return _under(key, value, rows, facts)
    return Verdict(_holds(condition, value), (key,))


def _holds(condition: Mapping[str, Any], value: FactValue) -> bool:
    several = value if isinstance(value, tuple) else (value,)
    if "is" in condition:
        return bool(value == condition["is"])
    if "one_of" in condition:
        return value in condition["one_of"]
    if "has" in condition:
        return condition["has"] in several
    if "has_one_of" in condition:
        return any(one in several for one in condition["has_one_of"])
    number = value if isinstance(value, int | float) else 0
    if "at_least" in condition:
        return bool(number >= condition["at_least"])
    return bool(number <= condition["at_most"])


def _under(key: str, value: FactValue, rows: Sequence[Amount], facts: Facts) -> Verdict:
    """Below the lowest ceiling is yes; above the highest is no, but only where somebody verified them.

    Amounts rise every year: an old one that nobody checked may open a door, never close it. Where none
    is in force nobody can tell.
    """
    number = value if isinstance(value, int | float) else 0
    size = facts.get(HOUSEHOLD)
    others = int(size) - 1 if isinstance(size, int | float) else None
    if others is None and number <= min(row.value for row in rows):
        return Verdict(True, (key,))  # also for somebody who lives alone
    if others is None and any(row.extra for row in rows):
        return Verdict(None, (key,), (HOUSEHOLD,))
    ceilings = [row.value + row.extra * max(0, others or 0) for row in rows]
    used = (key,) if others is None else (key, HOUSEHOLD)
    if number <= min(ceilings):
        return Verdict(True, used)
    if number > max(ceilings) and not any(row.unchecked for row in rows):
        return Verdict(False, used)
    return Verdict(None, used, disputed=(rows[0].key,))


def facts_named(condition: Any) -> frozenset[str]:
    """Every fact that a condition asks for."""
    if "fact" in condition:
        more = {HOUSEHOLD} if "under_amount" in condition else set()
        return frozenset({condition["fact"], *more})
    parts = (
        [condition["not"]] if "not" in condition else [*condition.get("all", ()), *condition.get("any", ())]
    )
    return frozenset(name for part in parts for name in facts_named(part))


def require_readable(
    condition: Any, facts: Mapping[str, Sequence[str]], amounts: Sequence[str], *, where: str
) -> None:
    """Raise `BadFile`, naming the place, unless a condition is one of this language.

    `facts` are the known facts with the answers that each can have (none: any value goes).
    """
    if not isinstance(condition, dict):
        raise BadFile("rights.not_a_condition", where=where)
    if set(condition) == {"always"} and isinstance(condition["always"], bool):
        return
    if set(condition) == {"not"}:
        require_readable(condition["not"], facts, amounts, where=f"{where}.not")
        return
    for joint in ("all", "any"):
        if set(condition) == {joint} and isinstance(condition[joint], list) and condition[joint]:
            for number, part in enumerate(condition[joint]):
                require_readable(part, facts, amounts, where=f"{where}.{joint}[{number}]")
            return
    _require_test(condition, facts, amounts, where)


def _require_test(
    condition: dict[str, Any], facts: Mapping[str, Sequence[str]], amounts: Sequence[str], where: str
) -> None:
    tests = set(condition) - {"fact"}
    if "fact" not in condition or len(tests) != 1 or not tests <= set(_TESTS):
        raise BadFile("rights.not_a_condition", where=where)
    fact, test = condition["fact"], next(iter(tests))
    if fact not in facts:
        raise BadFile("rights.unknown_fact", where=where, fact=str(fact))
    asked = condition[test]
    if test == "under_amount" and asked not in amounts:
        raise BadFile("rights.unknown_amount", where=where, amount=str(asked))
    if test in {"at_least", "at_most"} and not isinstance(asked, int | float):
        raise BadFile("rights.not_a_condition", where=where)
    answers = [asked] if test in {"is", "has"} else asked if test in {"one_of", "has_one_of"} else []
    offered = facts[fact]
    if not isinstance(answers, list):
        raise BadFile("rights.not_a_condition", where=where)
    unknown = [one for one in answers if offered and not isinstance(one, bool) and one not in offered]
    if unknown:
        raise BadFile("rights.unknown_answer", where=where, fact=str(fact), answer=str(unknown[0]))
