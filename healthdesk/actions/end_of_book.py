"""What a check says about the end of the book of views: a sentence for what is remembered of it."""

from __future__ import annotations

from datetime import datetime

from healthdesk.clock import HOUSE_ZONE
from healthdesk.records.audit import AuditEntry, ChainVerdict, Recollection, Sighting
from healthdesk.sentences import sentence


def chain_told(chain: ChainVerdict | None, language: str) -> tuple[bool, str]:
    """Whether each line hangs on the one before it; None for a book that cannot be read."""
    if chain is None:
        return False, sentence(language, "check.chain_unread")
    key = "check.chain_whole" if chain.whole else "check.chain_broken"
    return chain.whole, sentence(language, key, entries=chain.entries, broken_at=chain.broken_at)


def end_of_book(remembered: tuple[Recollection, ...], language: str) -> tuple[tuple[bool, str], ...]:
    """Each sentence with whether it is as it should be.

    Of all that still stands only the furthest is told: it vouches for everything before it.
    """
    if not remembered:
        return ((True, sentence(language, "check.end_unknown")),)
    held = [one.of for one in remembered if one.held]
    told = [(True, _held(max(held, key=_line), language))] if held else []
    explained: dict[int, Recollection] = {}
    for one in remembered:
        if one.told_by is not None:
            explained.setdefault(one.told_by.seq, one)
    told += [(True, _explained(one.told_by, language)) for one in explained.values() if one.told_by]
    return (*told, *((False, _cut(one.of, language)) for one in remembered if one.cut))


def _line(seen: Sighting) -> int:
    return seen.line


def _held(seen: Sighting, language: str) -> str:
    return sentence(language, "check.end_held", who=_who(seen, language), line=seen.line, when=_when(seen.at))


def _cut(seen: Sighting, language: str) -> str:
    return sentence(language, "check.end_cut", who=_who(seen, language), line=seen.line, when=_when(seen.at))


def _explained(entry: AuditEntry, language: str) -> str:
    if entry.action == "house.restore":
        made = datetime.fromisoformat(str(entry.detail.get("made_at")))
        return sentence(language, "check.end_put_back", when=_when(entry.at), made=_when(made))
    reason = entry.detail.get("reason", "")
    return sentence(
        language, "check.end_explained", when=_when(entry.at), who=entry.actor_name, reason=reason
    )


def _who(seen: Sighting, language: str) -> str:
    if seen.back_up:
        return sentence(language, "check.by_back_up", name=seen.back_up)
    return sentence(language, "check.by_computer")


def _when(at: datetime) -> str:
    return f"{at.astimezone(HOUSE_ZONE):%d/%m/%Y %H:%M}"
