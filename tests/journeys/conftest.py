"""The real program with its window, hands on it, and a house to work in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

import pytest

from healthdesk import settings
from healthdesk.actions.desk import Desk
from healthdesk.clock import FixedClock
from healthdesk.records.house import HouseKind
from healthdesk.startup import Program
from healthdesk.ui.hands.hands import Hands
from tests.journeys.house import PASSWORD, furnish, other_desk
from tests.postgres_server import Server
from tests.ui.conftest import flemish
from tests.ui.start.conftest import StartProgram, start_program

__all__ = ["flemish", "start_program"]


@dataclass
class Shift:
    """Somebody's hours at the desk."""

    program: Program
    hands: Hands
    clock: FixedClock

    def come_in(self, name: str, password: str = PASSWORD) -> None:
        """Say who is there."""
        self.hands.pick("Wie ben je?", name)
        self.hands.write("Wachtwoord", password)
        self.hands.press("Ontgrendelen")

    @property
    def desk(self) -> Desk:
        """Hers, once she is in."""
        frame = self.program.window.frame
        assert frame is not None
        return frame.workbench.desk


@pytest.fixture(params=["sqlite"])
def engine(request: pytest.FixtureRequest, healthdesk_home: Path) -> Iterator[str]:
    """Where the house lies: in a file, unless the test says a shared server."""
    assert healthdesk_home.is_absolute()
    if request.param == "sqlite":
        yield request.param
        return
    server: Server = request.getfixturevalue("postgresql_server")
    name = f"journey_{uuid4().hex}"
    server.execute(f"CREATE DATABASE {name}")
    settings.save(replace(settings.load(), server_url=server.url(name)))
    yield request.param
    server.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def another_window(engine: str, start_program: StartProgram, clock: FixedClock) -> Callable[[], Shift]:
    """The program once more, at the same house."""
    assert engine

    def begin() -> Shift:
        program = start_program()

        def is_calm() -> bool:
            frame = program.window.frame
            at_work = frame is None or frame.workbench.background.is_resting
            return at_work and program.doorkeeper.background.is_resting

        return Shift(program, Hands(program.window, is_calm), clock)

    return begin


@pytest.fixture
def begin_shift(another_window: Callable[[], Shift], clock: FixedClock) -> Callable[[HouseKind], Shift]:
    def begin(kind: HouseKind) -> Shift:
        furnish(kind, clock)
        return another_window()

    return begin


@pytest.fixture
def colleague(clock: FixedClock, begin_shift: object) -> Iterator[Callable[[], Desk]]:
    """Seats the coordinator at another desk of the house; she goes home with the test."""
    seated: list[Desk] = []

    def sit() -> Desk:
        seated.append(other_desk(clock))
        return seated[-1]

    yield sit
    for desk in seated:
        desk.store.close()
