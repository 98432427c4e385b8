"""The one state machine of referrals: which step may be taken, by whom, and what it needs.

Written down as a table in ``docs/referral-states.md``; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from healthdesk.errors import NotAllowed
from healthdesk.records.referral import Direction, Referral
from healthdesk.records.referral import ReferralState as State
from healthdesk.rules.roles import Right

UNSENT = frozenset({State.DRAFT, State.READY})
"""States in which the words may still change."""
ANSWERABLE = frozenset(
    {
        *(State.SENT, State.RECEIVED, State.ACCEPTED, State.PLANNED, State.DID_NOT_ATTEND),
        State.WITHDRAWING,
    }
)
"""States in which an answer of the partner may come."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: to which state, and whether it needs words with it."""

    to: State
    needs_text: bool = False

    @property
    def right(self) -> Right:
        """What somebody must be allowed to take it."""
        return Right.SEND_LETTERS if self.to is State.SENT else Right.MAKE_REFERRALS


_WITHDRAW = Step(State.WITHDRAWN, True)
_DECLINE = Step(State.DECLINED, True)
_COMPLETE = Step(State.COMPLETED, True)
_SENT_BY_HAND = Step(State.SENT, True)
"""Without a letter from here: the words say how it went. With a letter none are asked."""
_ASK_BACK = Step(State.WITHDRAWING, True)
"""Who was asked has to say that it heard so."""


def _answered(away: Step) -> Mapping[State, tuple[Step, ...]]:
    """What follows on the answer of whoever was asked; `away` is how it is withdrawn."""
    return {
        State.RECEIVED: (Step(State.ACCEPTED), Step(State.PLANNED), _DECLINE, away),
        State.ACCEPTED: (Step(State.PLANNED), _COMPLETE, Step(State.DID_NOT_ATTEND), _DECLINE, away),
        State.PLANNED: (_COMPLETE, Step(State.DID_NOT_ATTEND), Step(State.PLANNED), away),
        State.DID_NOT_ATTEND: (Step(State.PLANNED), _COMPLETE, away),
        State.COMPLETED: (Step(State.ACCEPTED, True),),
    }


STEPS: Mapping[Direction, Mapping[State, tuple[Step, ...]]] = MappingProxyType(
    {
        Direction.OUTGOING: MappingProxyType(
            {
                State.DRAFT: (Step(State.READY), _WITHDRAW),
                State.READY: (_SENT_BY_HAND, Step(State.DRAFT), _WITHDRAW),
                State.SENT: (
                    Step(State.RECEIVED),
                    Step(State.ACCEPTED),
                    Step(State.PLANNED),
                    _DECLINE,
                    _ASK_BACK,
                    _WITHDRAW,
                ),
                **_answered(_ASK_BACK),
                State.WITHDRAWING: (Step(State.WITHDRAWN), _COMPLETE),
                State.DECLINED: (Step(State.DRAFT, True), _WITHDRAW),
                State.WITHDRAWN: (Step(State.DRAFT, True),),
            }
        ),
        Direction.INCOMING: MappingProxyType(
            {
                **_answered(_WITHDRAW),
                State.DECLINED: (Step(State.RECEIVED, True),),
                State.WITHDRAWN: (Step(State.RECEIVED, True),),
            }
        ),
    }
)
"""Per direction, what each state leads to, in the order of the buttons."""


def steps_of(referral: Referral) -> tuple[Step, ...]:
    """What can be done now.

    A letter that went through her own hands and that nobody answered is withdrawn at once: a partner who
    does not know of her is not asked to confirm anything.
    """
    found = STEPS[referral.direction].get(referral.state, ())
    if referral.state is not State.SENT:
        return found
    other_way = State.WITHDRAWING if referral.own_hands else State.WITHDRAWN
    return tuple(step for step in found if step.to is not other_way)


def is_open(referral: Referral) -> bool:
    """Whether somebody still has to do something.

    A refusal by the partner leaves the person without help: it stays open until another referral
    follows it or somebody closes it with a word.
    """
    if referral.state is State.DECLINED:
        return referral.direction is Direction.OUTGOING and referral.followed_by is None
    return referral.state not in {State.COMPLETED, State.WITHDRAWN}


def may_bridge(referral: Referral) -> bool:
    """Whether the talks here may go on until whoever we asked has started."""
    return referral.direction is Direction.OUTGOING and is_open(referral)


def is_reopening(now: State, then: State) -> bool:
    """Whether the step opens a closed loop again."""
    ended = {State.COMPLETED, State.WITHDRAWN, State.DECLINED}
    return now in ended and then not in ended


def require_step(
    referral: Referral,
    to: State,
    text: str,
    *,
    consent_holds: bool,
    at_request_only: bool = False,
    with_letter: bool = False,
) -> Step:
    """The step, when it may be taken.

    Raises `NotAllowed` for one that the state does not allow or that lacks what it needs.
    `at_request_only`: this house shares only when the person asked for it herself.
    `with_letter`: a letter leaves in the same step; without one, words say how it was sent.
    """
    step = next((one for one in steps_of(referral) if one.to is to), None)
    if step is None:
        raise NotAllowed("referrals.no_such_step")
    said = text.strip() or (with_letter and to is State.SENT)
    if step.needs_text and not said:
        raise NotAllowed("referrals.needs_words", fields=("text",))
    if to in {State.READY, State.SENT}:
        _require_complete(referral, consent_holds=consent_holds)
        if at_request_only and not referral.at_request:
            raise NotAllowed("referrals.not_asked_for", fields=("at_request",))
    return step


def _require_complete(referral: Referral, *, consent_holds: bool) -> None:
    missing = tuple(name for name in ("reason", "question") if not getattr(referral, name).strip())
    if missing:
        raise NotAllowed("referrals.incomplete", fields=missing)
    if not consent_holds:
        raise NotAllowed("referrals.no_consent", fields=("consent_id",))
