"""A house on a shared server: made by one computer, joined by another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk import settings
from healthdesk.ui.start.existing_panel import ExistingPanel
from healthdesk.ui.start.first_start import FirstStart
from healthdesk.ui.start.no_house_panel import NoHousePanel
from healthdesk.ui.start.unlock_panel import UnlockPanel
from healthdesk.ui.window.frame import Frame
from tests.postgres_server import UNIX, USER, Server
from tests.ui.hands import words_on
from tests.ui.start.conftest import StartProgram
from tests.ui.start.morning import PASSWORD, choose, fill_in, make_house, press, unlock, wait_for

DATABASE = "first_start"


@pytest.fixture
def empty_database(postgresql_server: Server) -> Iterator[str]:
    """The name of a database with nothing in it."""
    name = f"{DATABASE}_{uuid4().hex}"
    postgresql_server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", f"CREATE DATABASE {name}")
    yield name
    postgresql_server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def test_a_server_that_is_away_is_told_at_the_step(qtbot: QtBot, start_program: StartProgram) -> None:
    program = start_program()
    start = wait_for(qtbot, program, FirstStart)
    press(qtbot, "Ons huis bestaat al: hier een post bij zetten", start)
    panel = wait_for(qtbot, program, ExistingPanel)
    press(qtbot, "Verbind met de server", panel)
    assert "Dit is nodig om de server te vinden." in words_on(panel)
    fill_in("Server", "postgresql://an:geheim@127.0.0.1", panel)
    press(qtbot, "Verbind met de server", panel)
    assert any("Alleen de naam van de server" in words for words in words_on(panel))
    assert settings.load().server_url == ""
    fill_in("Server", "127.0.0.1", panel)
    fill_in("Poort", "1", panel)
    fill_in("Gebruiker", "niemand", panel)
    press(qtbot, "Verbind met de server", panel)
    away = wait_for(qtbot, program, NoHousePanel)
    assert "Het huis gaat niet open" in words_on(away)
    press(qtbot, "Een ander huis", away)
    press(qtbot, "Een nieuw huis maken", wait_for(qtbot, program, ExistingPanel))
    wait_for(qtbot, program, FirstStart)


def fill_in_server(server: Server, database: str, within: QWidget) -> None:
    fill_in("Server", str(server.folder) if UNIX else "127.0.0.1", within)
    fill_in("Poort", str(server.port), within)
    fill_in("Databank", database, within)
    fill_in("Gebruiker", USER, within)
    if not UNIX:
        fill_in("Wachtwoord van de server", server.password, within)


def test_one_computer_makes_the_house_and_another_joins(
    qtbot: QtBot,
    start_program: StartProgram,
    postgresql_server: Server,
    empty_database: str,
    tmp_path: Path,
) -> None:
    first = start_program()
    start = wait_for(qtbot, first, FirstStart)

    def on_the_server() -> None:
        choose(qtbot, QRadioButton, "op een gedeelde server (PostgreSQL)", start)
        fill_in_server(postgresql_server, empty_database, start)

    frame = make_house(qtbot, first, tmp_path / "blad.pdf", at_the_place=on_the_server)
    assert frame.workbench.desk.store.kind == "postgresql"
    assert settings.load().server_url
    first.window.close()
    settings.settings_file().unlink()

    other = start_program()
    press(qtbot, "Ons huis bestaat al: hier een post bij zetten", wait_for(qtbot, other, FirstStart))
    panel = wait_for(qtbot, other, ExistingPanel)
    fill_in_server(postgresql_server, empty_database, panel)
    press(qtbot, "Verbind met de server", panel)
    unlock(qtbot, wait_for(qtbot, other, UnlockPanel), PASSWORD, "Karin Claeş")
    assert wait_for(qtbot, other, Frame).workbench.desk.house == frame.workbench.desk.house
    other.window.close()
