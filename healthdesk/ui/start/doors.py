"""What the doorkeeper asks of the actions, as plain calls for the background."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from healthdesk.actions import make_recovery_sheet, restore_house, unfinished, unlock_house, upgrade_house
from healthdesk.actions.back_up_house import read_manifest
from healthdesk.actions.desk import Desk
from healthdesk.actions.make_demo_house import COORDINATOR, PASSWORD, make_demo_house
from healthdesk.actions.private_file import write_private
from healthdesk.actions.start_house import StartedHouse, create_house
from healthdesk.clock import Clock
from healthdesk.errors import NotAllowed, StorageTrouble
from healthdesk.records.backup import Manifest
from healthdesk.records.house import HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.key_slot import SlotBook
from healthdesk.settings import witness_folder
from healthdesk.ui.parts.progress import Progress, Stopped
from healthdesk.ui.start.answers import Answers

DEMO_PASSWORD = PASSWORD
"""Of everybody in a house of invented people; shown on its own lock screen."""


@dataclass(frozen=True, slots=True)
class Knock:
    """Somebody at the door: a name with a password, or a recovery code with a new one."""

    place: HousePlace
    who: str
    password: str = field(repr=False)
    language: str
    server_password: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class LookAround:
    """Which house of invented people, and who wants to know how far it is."""

    file: Path
    kind: HouseKind
    language: str
    progress: Progress


def people(place: HousePlace, server_password: str | None) -> SlotBook:
    """Who may come in."""
    return unlock_house.people_of(place, server_password)


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody came in."""

    desk: Desk
    copy: str = ""
    """Where the house of an older version was kept before it was brought up to this one."""


def unlock(knock: Knock, clock: Clock) -> Entry:
    """By name and password; a house of an older version is copied and brought up to date first."""
    try:
        return Entry(_unlocked(knock, clock))
    except StorageTrouble as trouble:
        if trouble.key != "house.needs_upgrade":
            raise
    copy = upgrade_house.upgrade(
        knock.place, knock.who, knock.password, clock, server_password=knock.server_password
    )
    return Entry(_unlocked(knock, clock), copy or "")


def _unlocked(knock: Knock, clock: Clock) -> Desk:
    return unlock_house.unlock(
        knock.place,
        knock.who,
        knock.password,
        clock,
        language=knock.language,
        server_password=knock.server_password,
    )


def recover(knock: Knock, clock: Clock) -> Entry:
    """By the recovery sheet; the password becomes the coordinator's."""
    try:
        return Entry(_recovered(knock, clock))
    except StorageTrouble as trouble:
        if trouble.key != "house.needs_upgrade":
            raise
    copy = upgrade_house.upgrade_with_code(
        knock.place, knock.who, clock, server_password=knock.server_password
    )
    return Entry(_recovered(knock, clock), copy or "")


def _recovered(knock: Knock, clock: Clock) -> Desk:
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
        place=_place(answers, here),
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


def _place(answers: Answers, here: Path) -> HousePlace:
    if answers.server_url:
        return HousePlace(server_url=answers.server_url, witnesses=witness_folder())
    return HousePlace(file=here)


def look_around(look: LookAround, clock: Clock) -> Desk:
    """The house of invented people, made anew unless it was used today: its agenda must be alive."""
    if look.file.exists() and not unfinished.is_marked(look.file):
        used = datetime.fromtimestamp(look.file.stat().st_mtime, clock.zone)
        if used.date() == clock.today():
            return unlock(
                Knock(HousePlace(file=look.file), COORDINATOR, DEMO_PASSWORD, look.language), clock
            ).desk
    try:
        return make_demo_house(
            look.file, look.kind, clock, language=look.language, progress=look.progress.report
        )
    except Stopped:
        with contextlib.suppress(OSError):  # a system that holds on to open files: made anew next time
            unfinished.sweep(look.file)
        raise


def look_into(path: Path) -> Manifest:
    """What a back-up says about itself."""
    return read_manifest(path)[0]


def restore(path: Path, place: HousePlace, password: str, clock: Clock) -> Path | None:
    """Put the house of a back-up in this place; where the one before is kept now."""
    return restore_house.restore(path, place, password, clock)


def sheet(started: StartedHouse) -> bytes:
    """The recovery sheet as a PDF."""
    return make_recovery_sheet.make(started.desk, started.recovery_code)


def write(path: Path, pdf: bytes) -> Path:
    """Put the sheet into a file that only its owner may read."""
    write_private(path, pdf)
    return path
