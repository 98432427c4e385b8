"""Services brought in through the window: looked at first, with what is wrong in the file, and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.db import partners
from healthdesk.records.practitioner import Role
from healthdesk.ui.directory.directory_files_card import DirectoryFilesCard
from tests.letter_desk import cgg
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on

SERVICES = (
    "id,organization_id,name,status,minimum_age\n"
    "s1,,Praathuis,active,oud\n"
    "s2,nergens,CGG De Proef,active,\n"
    "s3,,Dicht,defunct,\n"
)


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR)


def _count(desk: Desk) -> int:
    with desk.store.reading() as session:
        return len(partners.all_of(session))


def test_looked_at_brought_in_and_taken_back(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, tmp_path: Path
) -> None:
    cgg(desk)
    file = tmp_path / "services.csv"
    file.write_text(SERVICES, encoding="utf-8")
    card = show(qtbot, DirectoryFilesCard(make_workbench(desk)))
    dialog = card.look_at(str(file))
    told = "1 nieuw, 1 al gekend en zo gelaten, 1 overgeslagen."
    qtbot.waitUntil(lambda: told in words_on(dialog))
    assert any("2 dingen niet te gebruiken" in words for words in words_on(dialog))
    assert nameless(dialog) == []
    whys = [row[2] for row in dialog.list.shown().rows]
    assert any("bestaat niet meer volgens het bestand" in why for why in whys)
    assert any("“oud” is geen leeftijd" in why for why in whys)
    assert _count(desk) == 1
    with qtbot.waitSignal(dialog.brought_in):
        the(QPushButton, "Voer 1 dienst in", dialog).click()
    assert _count(desk) == 2
    qtbot.waitUntil(lambda: any("1 dienst uit services.csv" in words for words in words_on(card)))
    the(QPushButton, "Neem services.csv terug", card).click()
    qtbot.waitUntil(lambda: "teruggenomen" in words_on(card))
    assert _count(desk) == 1


def test_written_as_tables_and_a_broken_file_is_told(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, tmp_path: Path
) -> None:
    cgg(desk)
    card = show(qtbot, DirectoryFilesCard(make_workbench(desk)))
    card.write(str(tmp_path / "kaart.zip"))
    qtbot.waitUntil(lambda: "1 dienst uitgevoerd." in words_on(card))
    broken = tmp_path / "stuk.json"
    broken.write_text("{", encoding="utf-8")
    dialog = card.look_at(str(broken))
    qtbot.waitUntil(lambda: "stuk.json is geen JSON." in words_on(dialog))
    dialog.reject()


def test_what_may_be_a_word_or_an_empty_cell_is_told_and_comes_along(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "services.csv"
    file.write_text("id,name,minimum_age\ns1,None,oud\n", encoding="utf-8")
    card = show(qtbot, DirectoryFilesCard(make_workbench(desk)))
    dialog = card.look_at(str(file))
    told = "1 keer kan wat er staat ook een lege cel zijn: kijk dat na."
    qtbot.waitUntil(lambda: any(told in words for words in words_on(dialog)))
    assert any("is 1 ding niet te gebruiken" in words for words in words_on(dialog))
    rows = dialog.list.shown().rows
    assert any("na te kijken" in row and "“None”" in row[2] for row in map(list, rows))
    with qtbot.waitSignal(dialog.brought_in):
        the(QPushButton, "Voer 1 dienst in", dialog).click()
    assert _count(desk) == 1
