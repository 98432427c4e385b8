"""The first start: a new house with its key, its first coordinator and its recovery sheet."""

from __future__ import annotations

from dataclasses import dataclass

from healthdesk.actions import slots
from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_partner import load_directory
from healthdesk.clock import Clock
from healthdesk.db import audit, houses, migrate, practitioners
from healthdesk.db.store import Store, open_postgresql, open_sqlite
from healthdesk.errors import NotAllowed, StorageTrouble
from healthdesk.records.actor import Actor
from healthdesk.records.house_choice import HouseChoice
from healthdesk.records.ids import new_id
from healthdesk.records.key_slot import Cost, SlotBook
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.rules.passwords import require_strong
from healthdesk.vault.desk_secrets import DeskSecrets
from healthdesk.vault.key_slots import STRONG, close_slot, new_house_key
from healthdesk.vault.personal_key import fresh_pair, joined, new_personal_key
from healthdesk.vault.recovery_code import new_recovery_code
from healthdesk.vault.secret import Secret


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
    store = _new_store(choice, key, server_password)
    try:
        return _furnish(store, choice, password, key, clock, language, cost)
    except BaseException:
        store.close()
        _sweep(choice)
        raise


def _check(choice: HouseChoice) -> None:
    if not choice.house.name.strip():
        raise NotAllowed("house.name_missing", fields=("name",))
    if not choice.coordinator.strip():
        raise NotAllowed("house.coordinator_missing", fields=("coordinator",))


def _new_store(choice: HouseChoice, key: Secret, server_password: str | None) -> Store:
    file = choice.place.file
    if file is None:
        store = open_postgresql(choice.place.server_url, server_password)
        if migrate.present(store) is not None:
            store.close()
            raise StorageTrouble("house.stands_already", path=choice.place.server_url)
        return store
    if file.exists():
        raise StorageTrouble("house.stands_already", path=str(file))
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
    except OSError:
        raise StorageTrouble("store.read_only") from None
    return open_sqlite(file, key.reveal(), create=True)


def _sweep(choice: HouseChoice) -> None:
    """Take away the unfinished file that we made ourselves a moment ago."""
    file = choice.place.file
    if file is not None:
        for ending in ("", "-wal", "-shm"):
            file.with_name(file.name + ending).unlink(missing_ok=True)


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
    slots.write(store, book)
    desk = Desk(store, actor, clock, choice.house, language, DeskSecrets(key, personal, pair))
    load_directory(desk)
    return StartedHouse(desk, code)


def _roles(choice: HouseChoice) -> frozenset[Role]:
    roles = {Role.COORDINATOR}
    if choice.also_therapist:
        roles.add(Role.THERAPIST)
    if choice.also_reception:
        roles.add(Role.RECEPTION)
    return frozenset(roles)
