"""The check of the house in Beheer tells of a book that was cut, and takes the reason."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from healthdesk.actions.enclose_files import enclose, look_into
from healthdesk.clock import FixedClock
from healthdesk.records.practitioner import Role
from healthdesk.ui.admin.check_card import CheckCard
from healthdesk.ui.parts.buttons import QuietButton
from tests import files_made as made
from tests.actions.test_watch_book import House
from tests.letter_desk import case
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on


@pytest.mark.usefixtures("sqlite_store")
def test_a_coordinator_says_why_lines_are_missing(
    qtbot: QtBot, make_desk: MakeDesk, make_workbench: MakeWorkbench, clock: FixedClock, tmp_path: Path
) -> None:
    house = House(make_desk(Role.COORDINATOR), tmp_path)
    house.write("patient.view", "patient.view", "patient.view")
    house.cut_to(1)
    house.open()
    card = CheckCard(make_workbench(house.desk))
    show(qtbot, card)
    the(QuietButton, "Kijk het huis na", card).click()
    qtbot.waitUntil(lambda: any("kende regel 3" in said for said in words_on(card)))
    clock.advance(timedelta(minutes=1))
    the(QuietButton, "Schrijf het in het boek", card).click()
    qtbot.waitUntil(lambda: "Schrijf in een zin waarom er regels ontbreken." in words_on(card))
    the(QLineEdit, "Weet je waarom ze ontbreken?", card).setText("de kopie van vrijdag teruggezet")
    the(QuietButton, "Schrijf het in het boek", card).click()
    qtbot.waitUntil(lambda: any("waarom: de kopie van vrijdag" in said for said in words_on(card)))
    assert any(said.startswith("Alles is in orde") for said in words_on(card))


@pytest.mark.usefixtures("sqlite_store")
def test_one_file_that_is_not_what_it_was_condemns_no_house(
    qtbot: QtBot, make_desk: MakeDesk, make_workbench: MakeWorkbench, tmp_path: Path
) -> None:
    desk = make_desk(Role.COORDINATOR, Role.THERAPIST)
    one = case(desk)
    enclose(desk, one.key, look_into(made.on_disk(tmp_path, Foto_jpg=made.a_photo())).found)
    with desk.store.writing() as session:
        session.execute(sa.text("UPDATE enclosure SET data = :data"), {"data": made.a_drawing()})
    card = CheckCard(make_workbench(desk))
    show(qtbot, card)
    the(QuietButton, "Kijk het huis na", card).click()
    qtbot.waitUntil(lambda: "Het huis zelf is heel, maar niet elk bestand erin." in words_on(card))
    assert any(said.startswith("1 van de 1 bestanden") for said in words_on(card))
