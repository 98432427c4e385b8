"""A real calendar server (Radicale) on this computer, started by the test that needs it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from radicale import config
from radicale.app import Application

USER, PASSWORD = "els", "twee zwanen in de mist"


class _Quiet(WSGIRequestHandler):
    """Says nothing on the screen of the tests."""

    def log_message(self, *_about: object) -> None:
        """Nothing."""


@dataclass(frozen=True)
class CalendarHouse:
    """Where it listens, and where it keeps what it was given."""

    port: int
    folder: Path

    @property
    def address(self) -> str:
        """Of the calendar of Els."""
        return f"http://127.0.0.1:{self.port}/{USER}/agenda/"

    @property
    def _place(self) -> Path:
        return self.folder / "collection-root" / USER / "agenda"

    def put(self, name: str, content: bytes) -> None:
        """Els wrote something in it."""
        (self._place / name).write_bytes(content)

    def files(self) -> dict[str, bytes]:
        """What lies in it."""
        return {one.name: one.read_bytes() for one in self._place.glob("*.ics")}


@pytest.fixture
def calendar_house(tmp_path: Path) -> Iterator[CalendarHouse]:
    """With one calendar, of Els."""
    users, folder = tmp_path / "users", tmp_path / "calendars"
    users.write_text(f"{USER}:{PASSWORD}\n", encoding="utf-8")
    place = folder / "collection-root" / USER / "agenda"
    place.mkdir(parents=True)
    (place / ".Radicale.props").write_text('{"tag": "VCALENDAR"}', encoding="utf-8")
    settings = config.load()
    settings.update(
        {
            "auth": {
                "type": "htpasswd",
                "htpasswd_filename": str(users),
                "htpasswd_encryption": "plain",
                "delay": "0",
            },
            "storage": {"filesystem_folder": str(folder)},
            "logging": {"level": "critical"},
        },
        "test",
        privileged=True,
    )
    server = make_server("127.0.0.1", 0, Application(settings), handler_class=_Quiet)
    listening = threading.Thread(target=server.serve_forever)
    listening.start()
    yield CalendarHouse(server.server_port, folder)
    server.shutdown()
    server.server_close()
    listening.join()
