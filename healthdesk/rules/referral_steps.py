"""The one state machine of referrals: who may take which step, and what it needs.

Written down as a table in ``docs/referral-states.md``; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from healthdesk.errors import NotAllowed
from healthdesk.records.referral import Referral
from healthdesk.records.referral import ReferralState as State

CLOSED = frozenset({State.COMPLETED, State.WITHDRAWN, State.DECLINED})
"""States in which the loop is closed; only reopening with a note leads out."""

WAITING = frozenset({State.SENT, State.RECEIVED, State.ACCEPTED, State.PLANNED, State.DID_NOT_ATTEND})
"""States in which somebody else has to do something."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: to which state, and whether it needs words with it."""

    to: State
    needs_text: bool = False


STEPS: Mapping[State, tuple[Step, ...]] = MappingProxyType(
    {
        State.DRAFT: (Step(State.READY), Step(State.WITHDRAWN, True)),
        State.READY: (Step(State.SENT), Step(State.DRAFT), Step(State.WITHDRAWN, True)),
        State.SENT: (
            Step(State.RECEIVED),
            Step(State.ACCEPTED),
            Step(State.DECLINED, True),
            Step(State.PLANNED),
            Step(State.WITHDRAWN, True),
        ),
        State.RECEIVED: (
            Step(State.ACCEPTED),
            Step(State.DECLINED, True),
            Step(State.PLANNED),
            Step(State.WITHDRAWN, True),
        ),
        State.ACCEPTED: (
            Step(State.PLANNED),
            Step(State.COMPLETED, True),
            Step(State.DID_NOT_ATTEND),
            Step(State.DECLINED, True),
            Step(State.WITHDRAWN, True),
        ),
        State.PLANNED: (
            Step(State.COMPLETED, True),
            Step(State.DID_NOT_ATTEND),
            Step(State.WITHDRAWN, True),
        ),
        State.DID_NOT_ATTEND: (
            Step(State.PLANNED),
            Step(State.COMPLETED, True),
            Step(State.WITHDRAWN, True),
        ),
        State.DECLINED: (Step(State.DRAFT, True),),
        State.COMPLETED: (Step(State.ACCEPTED, True),),
        State.WITHDRAWN: (Step(State.DRAFT, True),),
    }
)


def steps_from(state: State) -> tuple[Step, ...]:
    """What can be done now, in the order of the buttons."""
    return STEPS[state]


def is_reopening(now: State, then: State) -> bool:
    """Whether the step opens a closed loop again."""
    return now in CLOSED and then not in CLOSED


def require_step(referral: Referral, to: State, text: str, *, consent_holds: bool) -> None:
    """Raises `NotAllowed` for a step the state does not allow or that lacks what it needs."""
    step = next((one for one in STEPS[referral.state] if one.to is to), None)
    if step is None:
        raise NotAllowed("referrals.no_such_step")
    if step.needs_text and not text.strip():
        raise NotAllowed("referrals.needs_words", fields=("text",))
    if to in {State.READY, State.SENT}:
        _require_complete(referral, consent_holds=consent_holds)


def _require_complete(referral: Referral, *, consent_holds: bool) -> None:
    missing = tuple(name for name in ("reason", "question") if not getattr(referral, name).strip())
    if missing:
        raise NotAllowed("referrals.incomplete", fields=missing)
    if not consent_holds:
        raise NotAllowed("referrals.no_consent", fields=("consent_id",))
