"""Words for outcomes and states of rights."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from healthdesk.records.entitlement import Amount, FollowUpState, Outcome, Source
from healthdesk.rules.entitlement_check import money
from healthdesk.rules.entitlement_data import said
from healthdesk.ui.parts.dates import plain_day, short_date
from healthdesk.ui.parts.named import named
from healthdesk.ui.parts.tag import Tone

_WHOLE_DAY = len("2026-11-25")


def outcome_word(outcome: Outcome) -> tuple[str, Tone]:
    """What a rule makes of it; never more than *nagaan*."""
    words: dict[Outcome, tuple[str, Tone]] = {
        Outcome.PROBABLY: (QCoreApplication.translate("Rights", "nagaan"), "amber"),
        Outcome.CANNOT_TELL: (QCoreApplication.translate("Rights", "nog niet te zeggen"), "neutral"),
        Outcome.HELD: (QCoreApplication.translate("Rights", "heeft dit al"), "green"),
        Outcome.PROBABLY_NOT: (QCoreApplication.translate("Rights", "waarschijnlijk niet"), "neutral"),
    }
    return words[outcome]


def state_word(state: FollowUpState) -> tuple[str, Tone]:
    """How far somebody is."""
    words: dict[FollowUpState, tuple[str, Tone]] = {
        FollowUpState.TO_CHECK: (QCoreApplication.translate("Rights", "nagaan"), "amber"),
        FollowUpState.ASKED: (QCoreApplication.translate("Rights", "aangevraagd"), "blue"),
        FollowUpState.SETTLED: (QCoreApplication.translate("Rights", "in orde"), "green"),
        FollowUpState.NOT_FOR_HER: (QCoreApplication.translate("Rights", "niet van toepassing"), "neutral"),
    }
    return words[state]


def amount_said(row: Amount, language: str) -> str:
    """An amount with its date and who checked it, on one line."""
    told = named(said(row.label, language), money(row.value, language))
    if row.extra:
        per = QCoreApplication.translate("Rights", "+ {extra} per extra persoon")
        told = f"{told} {per.format(extra=money(row.extra, language))}"
    parts = [told]
    if row.valid_from is not None:
        since = QCoreApplication.translate("Rights", "sinds {day}")
        parts.append(since.format(day=short_date(row.valid_from)))
    if row.valid_until is not None:
        until = QCoreApplication.translate("Rights", "tot en met {day}")
        parts.append(until.format(day=short_date(row.valid_until)))
    parts.append(source_said(row.source))
    if row.unchecked:
        parts.append(QCoreApplication.translate("Rights", "te controleren"))
    return " · ".join(parts)


def source_said(source: Source) -> str:
    """Where it was read."""
    return f"{source.name} ({dated_said(source.dated)})" if source.dated else source.name


def dated_said(dated: str) -> str:
    """When a source is of: a whole day as it is written here; a year or a word stays as it is."""
    try:
        return plain_day(date.fromisoformat(dated)) if len(dated) == _WHOLE_DAY else dated
    except ValueError:
        return dated
