"""Until when a file is kept, from when it may go, and when it must."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Any

import msgspec

from healthdesk.errors import BadFile, NotAllowed
from healthdesk.records.house import HouseKind
from healthdesk.records.house_rule import RuleVersion
from healthdesk.records.retention import CountsFrom, LastContact, Retention
from healthdesk.resource_paths import resource
from healthdesk.rules.person_terms import person_terms
from healthdesk.rules.search_words import folded

LANGUAGES = ("nl", "fr", "en")
MOST_DAYS = 3650
"""A house that forgets later than ten years after does not forget."""


@cache
def _data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("codes", "retention.json").read_text(encoding="utf-8"))
    return found


def shipped(kind: HouseKind) -> Retention:
    """The rule that the program brings for a kind of house."""
    return msgspec.convert(_data()["houses"][kind.value], Retention)


def retention(kind: HouseKind, own: RuleVersion | None = None) -> Retention:
    """The rule that counts: the house's own where it made one, never below what the law demands now."""
    program = shipped(kind)
    if own is None or own.content is None:
        return program
    try:
        kept = replace(msgspec.convert(own.content, Retention), law=program.law)
        require_lawful(kind, kept, own.why)
    except (msgspec.ValidationError, NotAllowed, BadFile):
        return program  # the law became stricter, or a newer program wrote it: the safe rule counts
    return kept


def content_of(rule: Retention) -> dict[str, Any]:
    """A rule as a house keeps it. What the law demands stays with the program."""
    found: dict[str, Any] = msgspec.to_builtins(replace(rule, law=None))
    return found


def require_lawful(kind: HouseKind, rule: Retention, why: str) -> None:
    """Raise `NotAllowed` with the fields at fault for a rule that this kind of house cannot have."""
    if rule.forgets:
        _require_forgetting(rule)
    else:
        _require_keeping(rule)
    if needs_reason(kind, rule) and not why.strip():
        raise NotAllowed("retention.why_missing", fields=("why",))


def _require_forgetting(rule: Retention) -> None:
    if rule.law is not None:
        raise NotAllowed(
            "retention.law_keeps", fields=("mode",), years=rule.law.keep_years, source=rule.law.source
        )
    if not 0 <= (rule.forget_after_days or 0) <= MOST_DAYS:
        raise NotAllowed("retention.days_beyond", fields=("days",), most=MOST_DAYS)


def _require_keeping(rule: Retention) -> None:
    least, most, law = rule.keep_years, rule.at_most_years, rule.law
    if least is None or least < 0:
        raise NotAllowed("retention.years_missing", fields=("keep_years",))
    if law is not None and least < law.keep_years:
        raise NotAllowed(
            "retention.below_law", fields=("keep_years",), years=law.keep_years, source=law.source
        )
    if most is not None and most < least:
        raise NotAllowed("retention.most_below_least", fields=("at_most_years",))
    if law is not None and (most is None or most > law.at_most_years):
        raise NotAllowed(
            "retention.above_law", fields=("at_most_years",), years=law.at_most_years, source=law.source
        )
    if law is not None and rule.counts_from is not CountsFrom.LAST_CONTACT:
        raise NotAllowed("retention.counts_from_contact", fields=("counts_from",), source=law.source)


def needs_reason(kind: HouseKind, rule: Retention) -> bool:
    """Whether a house has to say why: it keeps shorter, longer or otherwise than the program proposes."""
    program = shipped(kind)
    if rule.forgets != program.forgets or rule.counts_from is not program.counts_from:
        return True
    if rule.forgets:
        return (rule.forget_after_days or 0) > (program.forget_after_days or 0)
    return (rule.keep_years, rule.at_most_years) != (program.keep_years, program.at_most_years)


def endings(language: str) -> dict[str, str]:
    """Ways in which a trajectory ends, by code."""
    return {code: words.get(language, words["nl"]) for code, words in _data()["endings"].items()}


def points_at_nobody(field: str, said: str) -> bool:
    """Whether a word may stay among the counts by itself: a postcode, a word of the program, no own words."""
    known = {folded(word) for word in _data()["counted_words"].get(field, ())}
    if field == "referrer":
        known |= {folded(word) for one in LANGUAGES for word in person_terms("referrers", one).values()}
        known |= {folded(code) for code in person_terms("referrers", LANGUAGES[0])}
    return folded(said) in known or (field == "region" and re.fullmatch(r"\d{4}", said.strip()) is not None)


def counted_day(rule: Retention, last: LastContact) -> date:
    """The day from which this rule counts."""
    if rule.counts_from is CountsFrom.LAST_TALK and last.talk is not None:
        return last.talk
    return last.day


def may_go_from(rule: Retention, last: LastContact) -> date | None:
    """The first day on which the file may go; None while something is still going on.

    Who was only registered and never came has no file that the law would keep.
    """
    if last.ongoing:
        return None
    if last.bare or rule.keep_years is None:
        return last.day
    return _years_after(counted_day(rule, last), rule.keep_years)


def must_go_by(rule: Retention, last: LastContact) -> date | None:
    """The last day on which the file may be there; None where no rule says so."""
    if rule.at_most_years is None or last.ongoing:
        return None
    return _years_after(counted_day(rule, last), rule.at_most_years)


def is_due(rule: Retention, last: LastContact, today: date) -> bool:
    """Whether somebody belongs on the list of files that may go by now."""
    if last.ongoing:
        return False
    if rule.forget_after_days is not None:
        return counted_day(rule, last) + timedelta(days=rule.forget_after_days) <= today
    if last.bare:
        return False  # may go, but nobody has to think of it
    first = may_go_from(rule, last)
    return first is not None and first <= today


def _years_after(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, month=3, day=1)
