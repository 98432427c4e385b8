"""A place in a group of one kind: in one of its talks, or on each date of one that comes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.find_moment import DAYS, ENOUGH
from healthdesk.actions.group_fit import wish_in
from healthdesk.actions.group_worlds import groups_of
from healthdesk.records.moment import MomentAnswer, MomentWish
from healthdesk.rules.find_among import find_in_groups
from healthdesk.rules.roles import Right, require

_A_YEAR = 366


def find_places(
    desk: Desk, service_id: UUID, patient_id: UUID, wish: MomentWish | None = None
) -> MomentAnswer:
    """The coming talks of a group in which somebody can still have a place, and why others fell away.

    What suits is asked as of who waits for that group. `wish` None: what we know that she needs.
    """
    return _found(desk, service_id, patient_id, wish, DAYS, whole=False)


def find_courses(
    desk: Desk, service_id: UUID, patient_id: UUID, wish: MomentWish | None = None
) -> MomentAnswer:
    """Groups that come back in which somebody can have a place on every date that is still to come.

    One moment each, its first date; `times` says how many there are. And why others fell away. Dates on
    which it cannot go on, or on which she is in it already, are left out.
    """
    return _found(desk, service_id, patient_id, wish, _A_YEAR, whole=True)


def find_courses_of_kinds(desk: Desk, wishes: Sequence[MomentWish], patient_id: UUID) -> MomentAnswer:
    """The same over several kinds of groups at once: one wish for each, the kind that is preferred first."""
    require(desk.actor, Right.SEE_AGENDA)
    until = desk.clock.now() + timedelta(days=_A_YEAR)
    return find_in_groups(wishes, groups_of(desk, wishes, patient_id, until, whole=True), ENOUGH)


def _found(
    desk: Desk, service_id: UUID, patient_id: UUID, wish: MomentWish | None, days: int, *, whole: bool
) -> MomentAnswer:
    require(desk.actor, Right.SEE_AGENDA)
    if wish is None:
        with desk.store.reading() as session:
            wish = wish_in(desk, session, patient_id, service_id)
    wishes = (replace(wish, service_id=service_id),)
    until = desk.clock.now() + timedelta(days=days)
    return find_in_groups(wishes, groups_of(desk, wishes, patient_id, until, whole=whole), ENOUGH)
