"""Opening a house with a password, opening it with the recovery sheet, changing a password."""

from __future__ import annotations

import contextlib
import time
from dataclasses import replace
from uuid import UUID

from healthdesk.actions import slots, watch_book
from healthdesk.actions.desk import Desk, Done
from healthdesk.clock import Clock
from healthdesk.db import audit, houses, kept_files, migrate, practitioners
from healthdesk.db.store import Store, open_postgresql, open_sqlite
from healthdesk.errors import ChangedMeanwhile, NotAllowed, StorageTrouble, WrongKey
from healthdesk.records.actor import Actor
from healthdesk.records.change import Change
from healthdesk.records.house_choice import HousePlace
from healthdesk.records.key_slot import Cost, KeySlot, SlotBook
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.rules.passwords import require_strong, wait_after
from healthdesk.vault import slot_file
from healthdesk.vault.desk_secrets import DeskSecrets
from healthdesk.vault.file_guard import FileGuard
from healthdesk.vault.key_slots import STRONG, close_slot, open_slot
from healthdesk.vault.personal_key import fresh_pair, joined, new_personal_key, parted, unwrapped_pair
from healthdesk.vault.recovery_code import tidy
from healthdesk.vault.secret import Secret


def people_of(place: HousePlace, server_password: str | None = None) -> SlotBook:
    """Who can open the house at this place, for the unlock screen."""
    return slots.read(place, server_password)


def unlock(
    place: HousePlace,
    name: str,
    password: str,
    clock: Clock,
    *,
    language: str = "nl",
    server_password: str | None = None,
) -> Desk:
    """Open the house for this person. Takes a moment on purpose: call it off the UI thread.

    Raises `WrongKey` ("vault.wrong_password"), later each time; `StorageTrouble` for a missing,
    damaged or too new house, or one that must be upgraded first ("house.needs_upgrade").
    """
    book = slots.read(place, server_password)
    both, slot = _opened_slot(place, book, name, password, clock, server_password)
    house_key, personal = parted(both)
    store = open_place(place, house_key, server_password)
    try:
        if book.failures:
            slots.change(store, _forgiven)
        return _signed_in(store, place, slot.id, DeskSecrets(house_key, personal, None), clock, language)
    except BaseException:
        store.close()
        raise


def house_key_of(
    place: HousePlace,
    book: SlotBook,
    name: str,
    password: str,
    clock: Clock,
    server_password: str | None = None,
) -> Secret:
    """The key of the house, for who has a password of it. Raises `WrongKey`, later each time."""
    both, _ = _opened_slot(place, book, name, password, clock, server_password)
    return parted(both)[0]


def _opened_slot(
    place: HousePlace, book: SlotBook, name: str, password: str, clock: Clock, server_password: str | None
) -> tuple[Secret, KeySlot]:
    wait_for_turn(book, clock)
    slot = next((one for one in book.slots if one.kind == "person" and one.name == name), None)
    if slot is None:
        raise WrongKey("vault.wrong_password")
    try:
        return open_slot(slot, password), slot
    except WrongKey:
        _count_failure(place, clock, server_password)
        raise


def code_key(
    place: HousePlace, book: SlotBook, typed_code: str, clock: Clock, server_password: str | None = None
) -> Secret:
    """The key of the house, for who has its recovery sheet. Raises `WrongKey`, later each time."""
    code = tidy(typed_code)
    wait_for_turn(book, clock)
    try:
        slot = next(one for one in book.slots if one.kind == "recovery")
        return parted(open_slot(slot, code))[0]
    except (StopIteration, WrongKey):
        _count_failure(place, clock, server_password)
        raise WrongKey("vault.wrong_recovery_code") from None


def open_place(place: HousePlace, house_key: Secret, server_password: str | None = None) -> Store:
    """The database at this place. Raises `StorageTrouble` where it must be upgraded first."""
    if place.file is not None:
        store = open_sqlite(place.file, house_key.reveal())
    else:
        store = open_postgresql(place.server_url, server_password)
    store.files = FileGuard(house_key)
    try:
        if migrate.present(store) is None:  # nothing in it: it was emptied, or is another file
            raise StorageTrouble("store.damaged")
        if migrate.needs_upgrade(store):
            raise StorageTrouble("house.needs_upgrade")
    except BaseException:
        store.close()
        raise
    return store


def wait_for_turn(book: SlotBook, clock: Clock) -> None:
    """A wrong password costs time, also after a restart; never more than a minute, never data."""
    left = wait_after(book.failures) - (clock.now().timestamp() - book.last_failure)
    if left > 0:
        time.sleep(min(left, wait_after(book.failures)))


def _count_failure(place: HousePlace, clock: Clock, server_password: str | None) -> None:
    """Where nothing can be written it is not counted: deriving the key costs its time all the same."""
    if place.file is not None:
        with contextlib.suppress(StorageTrouble):  # the slots of now: she may have got another meanwhile
            slot_file.write_slots(place.file, _counted(slot_file.read_slots(place.file), clock))
        return
    store = open_postgresql(place.server_url, server_password)
    try:
        count_failure_at(store, clock)
    finally:
        store.close()


def count_failure_at(store: Store, clock: Clock) -> None:
    """Somebody guessed wrong in a house that is open."""
    slots.change(store, lambda book: _counted(book, clock))


def _forgiven(book: SlotBook) -> SlotBook:
    return replace(book, failures=0, last_failure=0.0)


def _counted(book: SlotBook, clock: Clock) -> SlotBook:
    return replace(book, failures=book.failures + 1, last_failure=clock.now().timestamp())


def _signed_in(
    store: Store, place: HousePlace, person_id: UUID, secrets: DeskSecrets, clock: Clock, language: str
) -> Desk:
    with store.writing() as session:
        house = houses.the_house(session)
        person = practitioners.by_id(session, person_id)
        if house is None or person is None:
            raise StorageTrouble("store.damaged")
        if not person.active:
            raise NotAllowed("vault.no_longer_here")
        sealed = practitioners.sealed_seed(session, person_id)
        actor = Actor(person.id, person.name, person.roles)
        watch_book.go_on(store, session, place, house, clock)
        kept_files.begin(session)
        audit.record(session, actor, clock, action="house.unlock", entity=("practitioner", person.id))
    if secrets.personal is not None and sealed is not None:
        secrets = replace(secrets, pair=unwrapped_pair(secrets.personal, sealed))
    return Desk(store, actor, clock, house, language, secrets)


def change_password(desk: Desk, old: str, new: str, *, cost: Cost = STRONG) -> Done[None]:
    """Give the signed-in person another password. Rewrites her slot and nothing else.

    Raises `WrongKey` for a wrong old one, later each time; `NotAllowed` for a weak new one.
    """
    require_strong(new, desk.actor.name, desk.house.name)
    book = slots.of_store(desk.store)
    slot = slot_of(book, desk.actor.practitioner_id)
    wait_for_turn(book, desk.clock)
    try:
        key = open_slot(slot, old)
    except WrongKey:
        count_failure_at(desk.store, desk.clock)
        raise
    closed = close_slot(slot.id, slot.name, new, key, cost=cost)
    slots.change(desk.store, lambda now: _forgiven(_in_place_of(slot, closed, now)))
    with desk.store.writing() as session:
        audit.record(
            session, desk.actor, desk.clock, action="practitioner.password", entity=("practitioner", slot.id)
        )
    return Done(None, (Change("practitioner", slot.id),))


def _in_place_of(opened: KeySlot, closed: KeySlot, now: SlotBook) -> SlotBook:
    """A slot that a coordinator renewed meanwhile holds another key: nothing goes over it."""
    if slots.of_person(now, opened.id) != opened:
        raise ChangedMeanwhile
    return slots.with_slot(now, closed)


def slot_of(book: SlotBook, person_id: UUID) -> KeySlot:
    """The slot of one person. Raises `WrongKey` for who has none."""
    for slot in book.slots:
        if slot.kind == "person" and slot.id == person_id:
            return slot
    raise WrongKey("vault.wrong_password")


def recover(
    place: HousePlace,
    typed_code: str,
    new_password: str,
    clock: Clock,
    *,
    language: str = "nl",
    server_password: str | None = None,
    cost: Cost = STRONG,
) -> Desk:
    """Open the house with the recovery sheet and give its first active coordinator a new password.

    Her note keys are made anew: the sheet opens the house, not the therapists' notes.
    """
    book = slots.read(place, server_password)
    house_key = code_key(place, book, typed_code, clock, server_password)
    store = open_place(place, house_key, server_password)
    try:
        person = _first_coordinator(store)
        require_strong(new_password, person.name, book.house_name)
        personal = give_new_keys(store, person, house_key, new_password, cost)
        return _signed_in(store, place, person.id, DeskSecrets(house_key, personal, None), clock, language)
    except BaseException:
        store.close()
        raise


def _first_coordinator(store: Store) -> Practitioner:
    with store.reading() as session:
        found = practitioners.all_of(session, role=Role.COORDINATOR)
    if not found:
        raise StorageTrouble("store.damaged")
    return min(found, key=lambda one: one.id)


def give_new_keys(store: Store, person: Practitioner, house_key: Secret, password: str, cost: Cost) -> Secret:
    """A new slot and new note keys for one person; returns her personal key."""
    personal = new_personal_key()
    pair, wrapped = fresh_pair(personal)
    with store.writing() as session:
        practitioners.renew_keys(session, person.id, pair.public, pair.verify, wrapped)
    slot = close_slot(person.id, person.name, password, joined(house_key, personal), cost=cost)
    slots.change(store, lambda book: slots.with_slot(book, slot))
    return personal
