"""What another desk changes is told here, on both engines."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from healthdesk.actions import register_patient
from healthdesk.db.store import Store, open_postgresql
from healthdesk.records.change import Change
from healthdesk.ui.window.ear import Ear
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench


def test_another_desk_s_change_is_heard(
    qtbot: QtBot,
    make_workbench: MakeWorkbench,
    make_desk: MakeDesk,
    postgresql_store: Store,
    postgresql_database: str,
) -> None:
    mine = make_workbench(make_desk())
    ear = Ear(mine)
    ear.listen()
    qtbot.waitUntil(ear._timer.isActive)
    other = replace(make_desk(name="Els Maes"), store=open_postgresql(postgresql_database))
    with qtbot.waitSignal(mine.announcer.changed) as told:
        draft = replace(register_patient.blank(other), used_name="Yara")
        patient = register_patient.register(other, draft).result
    assert told.args is not None
    assert Change("patient", patient.id) in told.args[0]
    ear.rest()
    other.store.close()
    qtbot.waitUntil(lambda: mine.background.is_resting)
