"""What an answer that came back does to our referral: move it along, tell news, or neither fits."""

from __future__ import annotations

from dataclasses import dataclass
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


def where_to(one: Referral, answer: ReceivedAnswer) -> Led:
    """What this answer does to this referral, as it stands now.

    A letter opens nothing that was closed and withdraws nothing that never left: somebody here does.
    """
    told = answer.state
    if told is None:
        return Led(Effect.NEWS)
    if told is one.state and not _another_moment(one, answer):
        return Led(Effect.NEWS)
    if one.state in ANSWERABLE and any(step.to is told for step in steps_of(one)):
        return Led(Effect.MOVES, told)
    return Led(Effect.STUCK)


def _another_moment(one: Referral, answer: ReceivedAnswer) -> bool:
    """Whether an appointment that is known moved, or its day or hour is new."""
    if one.state is not State.PLANNED or answer.planned is None:
        return False
    told = answer.planned
    return one.planned_on != told.on or (told.at is not None and one.planned_at != told.at)


def told_in_words(answer: ReceivedAnswer) -> str:
    """What stands in our story: their words, without saying twice what the state says."""
    if answer.withdraws:
        return "\n".join(answer.words[key] for key in ("opening", "why") if key in answer.words)
    more = [words for key, words in answer.words.items() if key != "answer"]
    if answer.state is State.COMPLETED and more:
        return "\n".join(more)
    first = answer.reason or answer.words.get("answer", "")
    return "\n".join(filter(None, (first, *more)))
