"""What an answer that came back does to our referral: move it along, tell news, or neither fits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, tzinfo
from enum import StrEnum

from healthdesk.records.received import ReceivedAnswer
from healthdesk.records.referral import Referral
from healthdesk.records.referral import ReferralState as State
from healthdesk.rules.referral_steps import ANSWERABLE, steps_of


class Effect(StrEnum):
    """What taking it in does."""

    MOVES = "moves"
    NEWS = "news"
    """Nothing but words, or the state that it is in already."""
    STUCK = "stuck"
    """From where it stands here it cannot go where they say it is."""


@dataclass(frozen=True, slots=True)
class Led:
    """Where it leads."""

    effect: Effect
    to: State | None = None


def where_to(one: Referral, answer: ReceivedAnswer, zone: tzinfo) -> Led:
    """What this answer does to this referral, as it stands now.

    A letter opens nothing that was closed and withdraws nothing that never left: somebody here does.
    """
    told = answer.state
    if told is None:
        return Led(Effect.NEWS)
    if told is one.state and not _another_day(one, answer, zone):
        return Led(Effect.NEWS)
    if one.state in ANSWERABLE and any(step.to is told for step in steps_of(one)):
        return Led(Effect.MOVES, told)
    return Led(Effect.STUCK)


def _another_day(one: Referral, answer: ReceivedAnswer, zone: tzinfo) -> bool:
    """Whether an appointment that is known moved, or its day is new."""
    if one.state is not State.PLANNED or answer.planned_on is None:
        return False
    return _day(one, zone) != answer.planned_on


def _day(one: Referral, zone: tzinfo) -> date | None:
    return one.planned_at.astimezone(zone).date() if one.planned_at is not None else None


def told_in_words(answer: ReceivedAnswer) -> str:
    """What stands in our story: their words, without saying twice what the state says."""
    more = [words for key, words in answer.words.items() if key != "answer"]
    if answer.state is State.COMPLETED and more:
        return "\n".join(more)
    first = answer.reason or answer.words.get("answer", "")
    return "\n".join(filter(None, (first, *more)))
