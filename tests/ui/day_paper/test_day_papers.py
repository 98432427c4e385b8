"""Printing the day from the agenda, choosing what it holds, and tomorrow's lists that come by themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.actions.day_paper_policy import policy_of, set_policy
from healthdesk.actions.keep_outage_sheet import keep_in_the_evening
from healthdesk.records.day_paper import PaperPart
from healthdesk.records.practitioner import Role
from healthdesk.settings import Settings
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.day_paper.day_dialog import DayDialog
from healthdesk.ui.day_paper.day_paper_card import DayPaperCard
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.paper_buttons import PaperButtons
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.window.folder_keeper import FolderKeeper
from tests.agenda_house import AgendaHouse, furnished
from tests.letters_made import text_of
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.agenda.at_the_desk import rest
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on


@pytest.fixture
def house(make_desk: MakeDesk) -> AgendaHouse:
    """A real one: nobody's invented house writes anything into a folder."""
    made = furnished(make_desk(Role.COORDINATOR, Role.RECEPTION))
    book(made.desk, made.wish(14))
    return replace(made, desk=replace(made.desk, house=replace(made.desk.house, is_demo=False)))


@pytest.fixture
def bench(house: AgendaHouse, make_workbench: MakeWorkbench) -> Workbench:
    return make_workbench(house.desk)


def says(widget: QWidget, words: str) -> bool:
    return any(words in said.lower() for said in words_on(widget))


def test_the_day_that_is_shown_goes_on_paper(
    house: AgendaHouse, bench: Workbench, qtbot: QtBot, tmp_path: Path
) -> None:
    page = AgendaPage(bench)
    show(qtbot, page)
    page.go_to(house.desk.clock.today() + timedelta(days=1))
    rest(qtbot, bench)
    page.print_out()
    dialog = page.findChild(DayDialog)
    assert dialog is not None
    assert says(dialog, "donderdag 26 november")
    assert nameless(dialog) == unreachable(dialog, qtbot) == []
    box = the(FoldingBox, "Voor wie", dialog)
    assert [box.itemText(place) for place in range(1, box.count())] == ["Els Maes", "Jan Wouters"]
    the(QPushButton, "Bewaar als PDF…", dialog).click()
    rest(qtbot, bench)
    buttons = dialog.findChild(PaperButtons)
    assert buttons is not None
    buttons.save_to(str(tmp_path / "dag.pdf"))
    rest(qtbot, bench)
    assert "YARA" in text_of(tmp_path / "dag.pdf")
    dialog.close()


def test_the_house_chooses_what_stands_there_and_where_it_goes(
    house: AgendaHouse, bench: Workbench, qtbot: QtBot, tmp_path: Path
) -> None:
    card = DayPaperCard(bench)
    show(qtbot, card)
    card.fetch()
    rest(qtbot, bench)
    assert says(card, "niet versleuteld")
    assert not [one for one in card.findChildren(QPushButton) if one.isVisible() and one.text() == "Nu maken"]
    assert nameless(card) == unreachable(card, qtbot) == []
    the(QAbstractButton, "het woord voor de balie", card).click()
    the(QLineEdit, "Vanaf hoe laat", card).setText("vijf uur")
    assert card.has_unsaved()
    the(QPushButton, "Keuze bewaren", card).click()
    assert says(card, "geen uur")
    the(QLineEdit, "Vanaf hoe laat", card).setText("17u")
    the(QPushButton, "Keuze bewaren", card).click()
    rest(qtbot, bench)
    kept = policy_of(house.desk)
    assert (PaperPart.NOTE in kept.holds, kept.evening) == (True, time(17))
    assert not card.has_unsaved()
    with qtbot.waitSignal(bench.computer.day_folder_wanted) as wanted:
        card.keep_in(str(tmp_path / "uitval"))
    assert wanted.args == [str(tmp_path / "uitval")]
    bench.computer.take(replace(bench.computer.settings, day_folder=str(tmp_path / "uitval")))
    the(QPushButton, "Nu maken", card).click()
    rest(qtbot, bench)
    assert says(card, "daglijst-2026-11-26.pdf")
    assert (tmp_path / "uitval" / "daglijst-2026-11-26.pdf").exists()


def _folder(settings: Settings) -> str:
    return settings.day_folder


def test_tomorrow_s_lists_come_by_themselves_and_follow_what_changes(
    house: AgendaHouse, bench: Workbench, qtbot: QtBot, tmp_path: Path
) -> None:
    keeper = FolderKeeper(_folder, keep_in_the_evening, bench)
    keeper.watch(bench)
    bench.computer.take(Settings(day_folder=str(tmp_path)))
    rest(qtbot, bench)
    sheet = tmp_path / "daglijst-2026-11-26.pdf"
    assert not sheet.exists(), "it is a quarter to three"
    set_policy(house.desk, replace(policy_of(house.desk), evening=time(14)))
    keeper.look()
    rest(qtbot, bench)
    before = sheet.read_bytes()
    keeper.look()
    rest(qtbot, bench)
    assert sheet.read_bytes() == before
    bench.background.run(book, house.desk, house.wish(16, patient_id=house.sam))
    rest(qtbot, bench)
    keeper.look()
    rest(qtbot, bench)
    assert sheet.read_bytes() != before, "a talk more: another list"
    keeper.rest()
