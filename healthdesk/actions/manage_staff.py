"""The people who work here: taking them in, what they may do, a new password, letting them go."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from healthdesk.actions import slots
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.unlock_house import give_new_keys
from healthdesk.db import agenda_plan, audit, practitioners
from healthdesk.errors import NotAllowed, WrongKey
from healthdesk.records.availability import Availability
from healthdesk.records.change import Change
from healthdesk.records.key_slot import Cost, SlotBook
from healthdesk.records.patient import OLDEST
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.rules.belgian_numbers import NIHDI_LENGTHS
from healthdesk.rules.passwords import require_strong
from healthdesk.rules.roles import Right, require
from healthdesk.rules.seen_words import is_seen
from healthdesk.rules.work_times import ended
from healthdesk.vault.key_slots import STRONG, close_slot
from healthdesk.vault.personal_key import fresh_pair, joined, new_personal_key


def staff(desk: Desk) -> tuple[Practitioner, ...]:
    """Everybody who ever worked here, by name."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        return practitioners.all_of(session, active_only=False)


def hire(desk: Desk, person: Practitioner, password: str = "", *, cost: Cost = STRONG) -> Done[Practitioner]:
    """Take somebody in. Without a password she stands in the agenda but cannot sign in.

    Raises `NotAllowed` with the fields at fault. `cost` is for tests only.
    """
    require(desk.actor, Right.MANAGE_STAFF)
    _require_sound(person)
    if password:
        require_strong(password, person.name, desk.house.name)
    wrapped: bytes | None = None
    personal = new_personal_key()
    if password:
        pair, wrapped = fresh_pair(personal)
        person = replace(person, public_key=pair.public, verify_key=pair.verify)
    with desk.store.writing() as session:
        _require_free_name(practitioners.all_of(session, active_only=False), person)
        practitioners.add(session, person, sealed_seed=wrapped)
        _noted(desk, session, "practitioner.hire", person.id, {"roles": sorted(person.roles)})
    if password:
        if desk.secrets is None:
            raise WrongKey("store.wrong_key")
        key = joined(desk.secrets.house_key, personal)
        slot = close_slot(person.id, person.name, password, key, cost=cost)
        slots.change(desk.store, lambda book: slots.with_slot(book, slot))
    return Done(person, (Change("practitioner", person.id),))


def change(desk: Desk, person: Practitioner) -> Done[Practitioner]:
    """Keep changed roles, languages and the like. At least one coordinator stays.

    Who holds no talks here any more has no weekly hours from tomorrow on; what is booked with her stays, on
    the list to solve.
    """
    return _changed(desk, person, ())


def _changed(desk: Desk, person: Practitioner, hours: tuple[Availability, ...]) -> Done[Practitioner]:
    """`hours`: those that she gets back, as they were."""
    require(desk.actor, Right.MANAGE_STAFF)
    _require_sound(person)
    with desk.store.writing() as session:
        everybody = practitioners.all_of(session, active_only=False)
        _require_free_name(everybody, person)
        _require_a_coordinator(everybody, person)
        before = next((one for one in everybody if one.id == person.id), None)
        practitioners.change(session, person)
        agenda_plan.replace_availability(session, hours, hours)
        _noted_hours(desk, session, "availability.add", hours)
        stops = before is not None and before.holds_talks and not person.holds_talks
        gone = _end_hours(desk, session, person.id) if stops else ()
        _noted(desk, session, "practitioner.change", person.id, {"roles": sorted(person.roles)})
    kept = replace(person, version=person.version + 1)
    _rename_slot(desk, kept)

    def undo(again: Desk) -> Done[Any]:
        return _changed(again, replace(before or person, version=kept.version), gone)

    weekly = (Change("availability", one.id) for one in (*hours, *gone))
    return Done(kept, (Change("practitioner", person.id), *weekly), undo)


def _end_hours(desk: Desk, session: Any, therapist_id: UUID) -> tuple[Availability, ...]:
    """Her weekly hours hold until today; returns what they were. What she worked is measured by them."""
    today = desk.clock.today()
    found = agenda_plan.availability(session, today, date.max, therapist_id)
    left = (one for pattern in found for one in ended(pattern, today))
    agenda_plan.replace_availability(session, found, left)
    _noted_hours(desk, session, "availability.remove", found)
    return found


def _noted_hours(desk: Desk, session: Any, action: str, hours: tuple[Availability, ...]) -> None:
    """Each in the book, as where somebody takes it away or adds it in the agenda."""
    for one in hours:
        audit.record(session, desk.actor, desk.clock, action=action, entity=("availability", one.id))


def let_go(desk: Desk, person: Practitioner) -> Done[Practitioner]:
    """She no longer works here: her slot goes at once, her name stays under what she did."""
    done = change(desk, replace(person, active=False))
    slots.change(desk.store, lambda book: slots.without(book, person.id))
    return Done(done.result, done.changes)


def reset_password(desk: Desk, person: Practitioner, password: str, *, cost: Cost = STRONG) -> Done[None]:
    """A new password from the coordinator. Her note keys are new too: a colleague lets her in again."""
    require(desk.actor, Right.MANAGE_STAFF)
    require_strong(password, person.name, desk.house.name)
    if desk.secrets is None:
        raise WrongKey("store.wrong_key")
    give_new_keys(desk.store, person, desk.secrets.house_key, password, cost)
    with desk.store.writing() as session:
        _noted(desk, session, "practitioner.reset", person.id, {})
    return Done(None, (Change("practitioner", person.id),))


def can_sign_in(desk: Desk) -> frozenset[UUID]:
    """Who has a slot."""
    return frozenset(one.id for one in slots.of_store(desk.store).slots if one.kind == "person")


def _require_sound(person: Practitioner) -> None:
    if not is_seen(person.name):
        raise NotAllowed("house.person_name_missing", fields=("name",))
    if not person.roles:
        raise NotAllowed("house.no_roles", fields=("roles",))
    low, high = person.min_age or 0, OLDEST if person.max_age is None else person.max_age
    if not low <= high <= OLDEST:
        raise NotAllowed("house.odd_ages", fields=("min_age", "max_age"), most=OLDEST)
    if person.nihdi and not (person.nihdi.isdecimal() and len(person.nihdi) in NIHDI_LENGTHS):
        raise NotAllowed("house.odd_nihdi", fields=("nihdi",))


def _require_free_name(everybody: tuple[Practitioner, ...], person: Practitioner) -> None:
    if any(one.name.casefold() == person.name.casefold() and one.id != person.id for one in everybody):
        raise NotAllowed("house.name_taken", fields=("name",))


def _require_a_coordinator(everybody: tuple[Practitioner, ...], person: Practitioner) -> None:
    left = [person if one.id == person.id else one for one in everybody]
    if not any(one.active and Role.COORDINATOR in one.roles for one in left):
        raise NotAllowed("house.last_coordinator", fields=("roles",))


def _rename_slot(desk: Desk, person: Practitioner) -> None:
    slot = slots.of_person(slots.of_store(desk.store), person.id)
    if slot is not None and slot.name != person.name:
        slots.change(desk.store, lambda book: _renamed(book, person))


def _renamed(book: SlotBook, person: Practitioner) -> SlotBook:
    slot = slots.of_person(book, person.id)
    return book if slot is None else slots.with_slot(book, replace(slot, name=person.name))


def _noted(desk: Desk, session: Any, action: str, person_id: UUID, detail: dict[str, Any]) -> None:
    audit.record(
        session, desk.actor, desk.clock, action=action, entity=("practitioner", person_id), detail=detail
    )
