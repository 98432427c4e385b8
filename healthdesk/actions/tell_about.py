"""Which program this is: its version, its engine, and the licences of what travels with it."""

from __future__ import annotations

import platform
from dataclasses import dataclass

import msgspec

from healthdesk import __version__
from healthdesk.actions.desk import Desk
from healthdesk.db import migrate
from healthdesk.records.licence import Licences
from healthdesk.resource_paths import resource


@dataclass(frozen=True, slots=True)
class About:
    """Facts that somebody who helps will ask for. None of them is about a person."""

    program: str
    schema: str
    engine: str
    """sqlite or postgresql"""
    place: str
    """The file of the house, or the server without its password."""
    system: str
    python: str
    licences: Licences


def about(desk: Desk) -> About:
    """The same for everybody."""
    return About(
        program=__version__,
        schema=migrate.present(desk.store) or "",
        engine=desk.store.kind,
        place=desk.store.place,
        system=platform.platform(terse=True),
        python=platform.python_version(),
        licences=licences(),
    )


def licences() -> Licences:
    """What travels with the program."""
    return msgspec.json.decode(resource("licences.json").read_bytes(), type=Licences)
