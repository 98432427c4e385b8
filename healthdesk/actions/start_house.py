"""The first start: a new house with its key, its first coordinator and its recovery sheet."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from healthdesk.actions import slots, swap_house, unfinished, watch_book
from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_partner import load_directory
from healthdesk.clock import Clock
from healthdesk.db import audit, houses, kept_files, key_slots, migrate, practitioners
from healthdesk.db.store import Store, open_postgresql, open_sqlite
from healthdesk.errors import NotAllowed, StorageTrouble, not_written
from healthdesk.records.actor import Actor
from healthdesk.records.house_choice import HouseChoice
from healthdesk.records.ids import new_id
from healthdesk.records.key_slot import Cost, SlotBook
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.rules.passwords import require_strong
from healthdesk.rules.seen_words import is_seen
from healthdesk.vault.desk_secrets import DeskSecrets
from healthdesk.vault.file_guard import FileGuard
from healthdesk.vault.key_slots import STRONG, close_slot, new_house_key
from healthdesk.vault.personal_key import fresh_pair, joined, new_personal_key
from healthdesk.vault.recovery_code import new_recovery_code
from healthdesk.vault.secret import Secret
from healthdesk.vault.slot_file import slot_file


@dataclass(frozen=True, slots=True)
class StartedHouse:
    """An open new house. The recovery code is shown once, printed, and kept nowhere."""

    desk: Desk
    recovery_code: str


def create_house(
    choice: HouseChoice,
    password: str,
    clock: Clock,
    *,
    language: str = "nl",
    server_password: str | None = None,
    cost: Cost = STRONG,
) -> StartedHouse:
    """Make the house and sign its coordinator in.

    Raises `NotAllowed` with the fields at fault, `StorageTrouble` where a house stands already or
    the place cannot be written to; then nothing is left behind. `cost` is for tests only.
    """
    _check(choice)
    require_strong(password, choice.coordinator, choice.house.name)
    key = new_house_key()
    store: Store | None = None
    try:
        store = _new_store(choice, key, clock, server_password)
        store.files = FileGuard(key)
        return _furnish(store, choice, password, key, clock, language, cost)
    except BaseException:
        if store is not None:
            store.close()
        _sweep(choice)
        raise


def nothing_stands(file: Path, *, was_here: bool = False) -> bool:
    """Whether this is the place for a first start: no house, none that is away, or half of one.

    `was_here`: somebody worked in it. Then it is away with its whole folder, and no new one begins there.
    """
    return unfinished.is_marked(file) or not (was_here or file.exists() or slot_file(file).exists())


def _check(choice: HouseChoice) -> None:
    if not is_seen(choice.house.name):
        raise NotAllowed("house.name_missing", fields=("name",))
    if not is_seen(choice.coordinator):
        raise NotAllowed("house.coordinator_missing", fields=("coordinator",))


def _new_store(choice: HouseChoice, key: Secret, clock: Clock, server_password: str | None) -> Store:
    file = choice.place.file
    if file is None:
        return _new_on_server(choice.place.server_url, server_password)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        swap_house.finish(file)
        if unfinished.is_marked(file):
            unfinished.sweep(file)
        if file.exists():
            raise StorageTrouble("house.stands_already", path=str(file))
        _keep_keys_aside(file, clock)
        unfinished.mark(file)
        file.touch(mode=0o600)
    except OSError as refused:
        raise not_written(refused, file.parent) from None
    return open_sqlite(file, key.reveal(), create=True)


def _new_on_server(url: str, server_password: str | None) -> Store:
    """An empty database, or one in which a first start was broken off before there was a house."""
    store = open_postgresql(url, server_password)
    try:
        if migrate.present(store) is not None and (migrate.needs_upgrade(store) or _holds_a_house(store)):
            raise StorageTrouble("house.stands_already", path=store.place)
    except BaseException:
        store.close()
        raise
    return store


def _holds_a_house(store: Store) -> bool:
    with store.reading() as session:
        return houses.the_house(session) is not None


def _keep_keys_aside(file: Path, clock: Clock) -> None:
    """Keys of a house that is away: without them it never opens again, should it come back."""
    if slot_file(file).exists():
        away = file.with_name(f"{file.stem}-{clock.now():%Y%m%d-%H%M%S}{file.suffix}")
        slot_file(file).replace(slot_file(away))


def _sweep(choice: HouseChoice) -> None:
    """Take away the unfinished file that we made ourselves a moment ago."""
    file = choice.place.file
    if file is not None and unfinished.is_marked(file):
        with contextlib.suppress(OSError):  # found and taken away at the next start
            unfinished.sweep(file)


def _furnish(
    store: Store, choice: HouseChoice, password: str, key: Secret, clock: Clock, language: str, cost: Cost
) -> StartedHouse:
    migrate.upgrade(store)
    personal = new_personal_key()
    pair, wrapped = fresh_pair(personal)
    person = Practitioner(
        id=new_id(),
        name=choice.coordinator.strip(),
        roles=_roles(choice),
        public_key=pair.public,
        verify_key=pair.verify,
    )
    actor = Actor(person.id, person.name, person.roles)
    code = new_recovery_code()
    book = SlotBook(
        house_name=choice.house.name,
        house_kind=choice.house.kind.value,
        slots=(
            close_slot(person.id, person.name, password, joined(key, personal), cost=cost),
            close_slot(choice.house.id, "", code, key, kind="recovery", cost=cost),
        ),
    )
    with store.writing() as session:
        houses.add(session, choice.house)
        practitioners.add(session, person, sealed_seed=wrapped)
        audit.record(session, actor, clock, action="house.start", entity=("house", choice.house.id))
        if store.path is None:
            key_slots.replace(session, book)
            kept_files.begin(session)
    watch_book.begin(store, choice.place, choice.house)
    desk = Desk(store, actor, clock, choice.house, language, DeskSecrets(key, personal, pair))
    load_directory(desk)
    if store.path is not None:
        slots.write(store, book)
        unfinished.unmark(store.path)
    return StartedHouse(desk, code)


def _roles(choice: HouseChoice) -> frozenset[Role]:
    roles = {Role.COORDINATOR}
    if choice.also_therapist:
        roles.add(Role.THERAPIST)
    if choice.also_reception:
        roles.add(Role.RECEPTION)
    return frozenset(roles)
