"""Files of before on a shared server are closed while somebody has the window open."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from pytestqt.qtbot import QtBot

from healthdesk.actions.enclose_files import enclose, look_into
from healthdesk.db import audit, enclosures, kept_files
from healthdesk.db.store import Store
from healthdesk.records.practitioner import Role
from healthdesk.ui.window.frame import Frame
from tests import files_made as made
from tests.letter_desk import case
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show
from tests.ui.window import pages_made


def test_whoever_opens_the_window_closes_them(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, postgresql_store: Store, tmp_path: Path
) -> None:
    desk = make_desk(Role.THERAPIST)
    one = case(desk)
    file = enclose(desk, one.key, look_into(made.on_disk(tmp_path, Foto_jpg=made.a_photo())).found).result[0]
    with postgresql_store.writing() as session:  # as a version of before left it
        session.execute(sa.text("UPDATE enclosure SET data = :data"), {"data": made.a_photo()})
    workbench = make_workbench(desk)
    frame = show(qtbot, Frame(workbench, tmp_path, entries=pages_made.ENTRIES, sources=pages_made.SOURCES))
    frame.start()
    qtbot.waitUntil(lambda: workbench.background.is_resting)
    with postgresql_store.reading() as session:
        assert kept_files.all_closed(session)
        assert enclosures.as_it_lies(session, file.id) != made.a_photo()
        assert enclosures.bytes_of(session, file.id) == made.a_photo()
        assert "house.close_files" in [entry.action for entry in audit.entries(session)]
    frame.ear.rest()
    qtbot.waitUntil(lambda: workbench.background.is_resting)
