"""A random wish with something more in it: with whom, by whom, when, with what."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta

from healthdesk.records.moment import AgendaWorld, MomentWish
from tests.rules.slow_agenda import BRUSSELS

_DAY = timedelta(days=1)


def with_second(wish: MomentWish, world: AgendaWorld, number: int) -> MomentWish:
    """The same wish, to be held together with one of the house; alone where there is no such one."""
    if number >= len(world.therapists):
        return wish
    return replace(wish, second_id=world.therapists[number].id)


def with_given(wish: MomentWish, world: AgendaWorld, numbers: Collection[int]) -> MomentWish:
    """The same wish for a kind of talk that only these of the house give; everybody where there are none."""
    return replace(wish, given_by=tuple(one.id for n, one in enumerate(world.therapists) if n in numbers))


def with_avoided(wish: MomentWish, world: AgendaWorld, never: int, rather: int) -> MomentWish:
    """The same wish, but not with one of the house, or rather not; none where there is no such one."""
    ids = [one.id for one in world.therapists]
    return replace(wish, not_with=tuple(ids[never : never + 1]), rather_not=tuple(ids[rather : rather + 1]))


def with_only(wish: MomentWish, world: AgendaWorld, number: int) -> MomentWish:
    """The same wish with one of the house alone; with anybody where there is no such one."""
    if number >= len(world.therapists) or world.therapists[number].id in {wish.first_id, wish.second_id}:
        return wish
    return replace(wish, therapist_id=world.therapists[number].id)


def with_days(wish: MomentWish, world: AgendaWorld, after: int | None, until: int | None) -> MomentWish:
    """The same wish, not before so many days from now, or not after."""
    today = world.now.astimezone(BRUSSELS).date()
    return replace(
        wish,
        not_before=None if after is None else today + after * _DAY,
        not_after=None if until is None else today + until * _DAY,
    )


def with_first(wish: MomentWish, world: AgendaWorld, number: int) -> MomentWish:
    """The same wish, rather with one of the house; with anybody where there is no such one."""
    if number >= len(world.therapists):
        return wish
    first = world.therapists[number].id
    return replace(wish, first_id=first, second_id=None if wish.second_id == first else wish.second_id)


def with_equipment(wish: MomentWish, world: AgendaWorld, number: int) -> MomentWish:
    """The same wish with so many of the house's pieces of equipment to choose from."""
    return replace(wish, equipment=tuple(one.id for one in world.equipment[:number]))
