"""Looking into everybody anew whose check is old or was made with other rules, some people at a time.

Each step is one short transaction, so that a desk beside it never waits for the whole round; what a
broken-off round left is done by the next.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from healthdesk.actions.check_entitlements import LOOK_AGAIN_AFTER
from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, entitlements, house_rules, patients
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.entitlement import RightsCheck
from healthdesk.rules.entitlement_check import fits
from healthdesk.rules.entitlement_recheck import made_anew, says_the_same
from healthdesk.rules.house_rights import RightsBook
from healthdesk.rules.roles import Right, require

AT_ONCE = 200

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class RecheckRound:
    """How far a round is, and what came of it so far."""

    done: int = 0
    after: UUID | None = None
    """The last person looked into; the next step begins behind her."""
    appeared: dict[str, int] = field(default_factory=dict)
    """For how many people each right newly appeared in this round."""
    doubtful: dict[str, int] = field(default_factory=dict)
    """For how many people changed rules left a question open about it."""
    is_over: bool = False


def count_stale(desk: Desk) -> int:
    """For how many people the check is old, or was made with other rules."""
    require(desk.actor, Right.FOLLOW_RIGHTS)
    if not fits(desk.house):
        return 0
    with desk.store.reading() as session:
        edition = house_rules.rights_of(session).edition
        before = desk.clock.today() - LOOK_AGAIN_AFTER
        return entitlements.count_checked_otherwise(session, edition, before)


def recheck_some(desk: Desk, so_far: RecheckRound, at_once: int = AT_ONCE) -> Done[RecheckRound]:
    """One step of a round: the next people, with whatever rules count by now."""
    require(desk.actor, Right.FOLLOW_RIGHTS)
    if not fits(desk.house):
        raise NotAllowed("rights.not_here")
    today = desk.clock.today()
    with desk.store.writing() as session:
        book = house_rules.rights_of(session)
        old = today - LOOK_AGAIN_AFTER
        batch = entitlements.checked_otherwise(session, book.edition, old, at_once, so_far.after)
        before = entitlements.checks_of_many(session, batch)
        after = _anew(desk, session, book, batch, before)
        two = entitlements.with_two_checks(session, batch)
        kept = [
            one for one in after if one.patient_id in two or not says_the_same(before[one.patient_id], one)
        ]
        if batch:
            entitlements.touch_checks(session, batch, book.edition, today)
            entitlements.keep_checks(session, kept)
            detail = {"people": len(batch)}
            audit.record(session, desk.actor, desk.clock, action="rights.recheck", detail=detail)
    step = replace(_step(so_far, batch, tuple(kept), before), is_over=len(batch) < at_once)
    return Done(step, (Change("rights"),) if step.is_over and step.done else ())


def recheck_stale(desk: Desk, progress: Progress = lambda _done, _all: None) -> Done[int]:
    """A whole round at once, for the command line and tests; gives how many people."""
    expected = count_stale(desk)
    done = recheck_some(desk, RecheckRound())
    progress(done.result.done, max(done.result.done, expected))
    while not done.result.is_over:
        done = recheck_some(desk, done.result)
        progress(done.result.done, max(done.result.done, expected))
    return Done(done.result.done, done.changes)


def _anew(
    desk: Desk,
    session: Any,
    book: RightsBook,
    batch: tuple[UUID, ...],
    before: dict[UUID, RightsCheck],
) -> list[RightsCheck]:
    today = desk.clock.today()
    rights = book.on(today)
    people = patients.by_ids(session, batch)
    noted = entitlements.facts_of_many(session, batch)
    agreed = entitlements.follow_ups_of_many(session, batch)
    return [
        made_anew(
            people[one],
            noted.get(one, ()),
            rights,
            before[one],
            {each.entitlement_id for each in agreed.get(one, ())},
            edition=book.edition,
            today=today,
        )
        for one in batch
        if one in people
    ]


def _step(
    so_far: RecheckRound,
    batch: tuple[UUID, ...],
    kept: tuple[RightsCheck, ...],
    before: dict[UUID, RightsCheck],
) -> RecheckRound:
    appeared, doubtful = dict(so_far.appeared), dict(so_far.doubtful)
    for check in kept:
        earlier = before[check.patient_id]
        for counted, now, then in (
            (appeared, check.appeared, earlier.appeared),
            (doubtful, check.doubtful, earlier.doubtful),
        ):
            for key in now.keys() - then.keys():
                counted[key] = counted.get(key, 0) + 1
    return RecheckRound(
        done=so_far.done + len(batch),
        after=batch[-1] if batch else so_far.after,
        appeared=appeared,
        doubtful=doubtful,
    )
