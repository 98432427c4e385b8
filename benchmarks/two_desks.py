"""How soon another desk sees what one did: two desks of one house on a server, the second with its window."""

from __future__ import annotations

import tempfile
import time
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEventLoop

from benchmarks.measuring import Figure
from healthdesk.actions.book_appointment import book
from healthdesk.actions.move_appointment import BookingPlace, move_to
from healthdesk.clock import FixedClock
from healthdesk.db import migrate
from healthdesk.db.store import open_postgresql
from healthdesk.records.practitioner import Role
from healthdesk.ui.agenda.agenda_page import AgendaPage

_LIMIT_MS = 1_000
_LONGEST_MS = 30_000
_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


def moved_elsewhere(rounds: int) -> Figure:
    """From the key at one desk (a talk gets another hour) until it stands so in the agenda of the other."""
    # Only here are a server and a small house needed.
    from benchmarks.with_window import opened_window  # noqa: PLC0415
    from tests.agenda_house import furnished  # noqa: PLC0415
    from tests.postgres_server import start, stop  # noqa: PLC0415
    from tests.stores import seats_in  # noqa: PLC0415

    folder = Path(tempfile.mkdtemp(prefix="hdbench-"))
    try:
        server = start(folder)
        server.execute("CREATE DATABASE desks")
        first, second = (open_postgresql(server.url("desks")) for _ in range(2))
        migrate.upgrade(first)
        clock = FixedClock()
        house = furnished(seats_in(first, clock)(Role.RECEPTION, Role.COORDINATOR, name="An Peeters"))
        there = seats_in(second, clock)(Role.RECEPTION, name="Mia Wouters")
        app, frame = opened_window(there)
        talk = book(house.desk, house.wish(13)).result
        frame.navigator.go("agenda")
        page = frame.navigator.page
        if not isinstance(page, AgendaPage):
            raise LookupError("agenda")
        page.show_as("day")
        page.go_to(talk.starts_at.date())
        taken: list[float] = []
        for number in range(rounds):
            at = talk.starts_at + timedelta(minutes=15 * (1 if number % 2 == 0 else -1))
            begun = time.perf_counter()
            place = BookingPlace(starts_at=at, ends_at=at + timedelta(minutes=45))
            talk = move_to(house.desk, talk.id, talk.version, place).result
            while _hour(page, talk.id) != at:
                app.processEvents(_WAIT, 50)
                if (time.perf_counter() - begun) * 1000 > _LONGEST_MS:
                    raise TimeoutError("the other desk heard nothing")
            taken.append((time.perf_counter() - begun) * 1000)
        frame.workbench.background.stop()
        frame.window().close()
        for store in (first, second):
            store.close()
        return Figure("moved at one desk, seen at another, PostgreSQL", tuple(taken), limit_ms=_LIMIT_MS)
    finally:
        stop(folder)


def _hour(page: AgendaPage, talk: UUID) -> object:
    """When the talk begins as this page draws it; None where it does not."""
    blocks = (block for column in page.grid.columns for block in column.blocks)
    return next((one.line.appointment.starts_at for one in blocks if one.line.appointment.id == talk), None)
