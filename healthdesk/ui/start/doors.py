"""What the doorkeeper asks of the actions, as plain calls for the background."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from healthdesk.actions import make_recovery_sheet, unlock_house
from healthdesk.actions.desk import Desk
from healthdesk.actions.start_house import StartedHouse, create_house
from healthdesk.clock import Clock
from healthdesk.errors import NotAllowed, StorageTrouble
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.key_slot import SlotBook
from healthdesk.ui.start.answers import Answers


@dataclass(frozen=True, slots=True)
class Knock:
    """Somebody at the door: a name with a password, or a recovery code with a new one."""

    place: HousePlace
    who: str
    password: str = field(repr=False)
    language: str
    server_password: str | None = field(default=None, repr=False)


def people(place: HousePlace, server_password: str | None) -> SlotBook:
    """Who may come in."""
    return unlock_house.people_of(place, server_password)


def unlock(knock: Knock, clock: Clock) -> Desk:
    """By name and password."""
    return unlock_house.unlock(
        knock.place,
        knock.who,
        knock.password,
        clock,
        language=knock.language,
        server_password=knock.server_password,
    )


def recover(knock: Knock, clock: Clock) -> Desk:
    """By the recovery sheet; the password becomes the coordinator's."""
    return unlock_house.recover(
        knock.place,
        knock.who,
        knock.password,
        clock,
        language=knock.language,
        server_password=knock.server_password,
    )


def create(answers: Answers, here: Path, password: str, clock: Clock) -> StartedHouse:
    """The house that was described."""
    if answers.house is None:
        raise NotAllowed("house.name_missing", fields=("name",))
    choice = HouseChoice(
        house=replace(answers.house, language=answers.language),
        place=HousePlace(server_url=answers.server_url) if answers.server_url else HousePlace(file=here),
        coordinator=answers.coordinator,
        also_therapist=answers.also_therapist,
        also_reception=answers.also_reception,
    )
    return create_house(
        choice,
        password,
        clock,
        language=answers.language,
        server_password=answers.server_password or None,
    )


def sheet(started: StartedHouse) -> bytes:
    """The recovery sheet as a PDF."""
    return make_recovery_sheet.make(started.desk, started.recovery_code)


def write(path: Path, pdf: bytes) -> Path:
    """Put the sheet into a file that only its owner may read."""
    try:
        path.touch(mode=0o600)
        path.write_bytes(pdf)
    except OSError:
        raise StorageTrouble("store.read_only") from None
    return path
