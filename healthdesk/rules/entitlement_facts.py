"""Which answers a question about somebody's life can have, and how typed numbers are read."""

from __future__ import annotations

import re
from collections.abc import Mapping

from healthdesk.errors import NotAllowed
from healthdesk.records.entitlement import FactKind, FactQuestion, FactValue, NotedFact

_MOST = {FactKind.NUMBER: 120, FactKind.MONEY: 10_000_000}


def require_answer(fact: NotedFact, known: Mapping[str, FactQuestion]) -> FactQuestion:
    """Raise `NotAllowed` unless the question exists and can be answered so. "Rather not" always can."""
    question = known.get(fact.key)
    if question is None or question.from_file:
        raise NotAllowed("rights.no_such_question")
    if fact.value is not None and not _possible(question, fact.value):
        raise NotAllowed("rights.no_such_answer", fields=(fact.key,))
    return question


def as_asked(question: FactQuestion, value: FactValue | None) -> FactQuestion:
    """The question with no more than is needed to read this answer later, whatever it is called by then."""
    picked = value if isinstance(value, tuple) else (value,)
    return FactQuestion(
        key=question.key,
        kind=question.kind,
        label=question.label,
        ask=question.ask,
        options={key: words for key, words in question.options.items() if key in picked},
        nothing=question.nothing if value == () else {},
    )


def _possible(question: FactQuestion, value: FactValue) -> bool:
    if question.kind is FactKind.YES_NO:
        return isinstance(value, bool)
    if question.kind is FactKind.ONE:
        return isinstance(value, str) and value in question.options
    if question.kind is FactKind.SEVERAL:
        return isinstance(value, tuple) and all(one in question.options for one in value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return 0 <= value <= _MOST[question.kind]


def read_number(typed: str, kind: FactKind) -> float | None:
    """As people write it here: 24.155,16 or 24 155 or € 1 200; None when it is no number."""
    text = re.sub(r"[\s\u00a0€]", "", typed)
    if re.fullmatch(r"\d{1,3}([.,]\d{3})+([.,]\d{1,2})?", text):  # points or commas part thousands
        head, cents = re.fullmatch(r"(.*?)(?:[.,](\d{1,2}))?", text).groups()  # type: ignore[union-attr]
        text = re.sub(r"[.,]", "", head) + (f".{cents}" if cents else "")
    else:
        text = text.replace(",", ".")
    if not re.fullmatch(r"\d+(\.\d{1,2})?", text):
        return None
    value = float(text)
    if kind is FactKind.NUMBER and not value.is_integer():
        return None
    return value if value <= _MOST[kind] else None
