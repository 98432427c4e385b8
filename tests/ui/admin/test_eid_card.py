"""Which software reads identity cards is the coordinator's choice, and is looked for before it counts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.set_up_computer import eid_through
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.records.practitioner import Role
from healthdesk.ui.admin.eid_card import EidCard
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


def test_a_path_counts_only_when_something_is_there(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk(Role.COORDINATOR)
    bench = make_workbench(replace(desk, house=replace(desk.house, is_demo=False)))
    card = show(qtbot, EidCard(bench, reads=True))
    wanted: list[str] = []
    bench.computer.eid_module_wanted.connect(wanted.append)
    type_text(the(QLineEdit, "Pad van de eID-software", card), str(tmp_path / "weg.so"))
    the(QPushButton, "Gebruik dit pad", card).click()
    qtbot.waitUntil(lambda: any("De eID-software staat niet in" in words for words in words_on(card)))
    assert wanted == []
    (tmp_path / "weg.so").write_bytes(b"module")
    the(QPushButton, "Gebruik dit pad", card).click()
    qtbot.waitUntil(lambda: wanted == [str(tmp_path / "weg.so")])


def test_reception_and_an_invented_house_choose_no_software(make_desk: MakeDesk) -> None:
    with pytest.raises(NotPermitted):
        eid_through(make_desk(Role.RECEPTION), "")
    with pytest.raises(NotAllowed):
        eid_through(make_desk(Role.COORDINATOR), "")
