"""The board for the waiting room, and what the desk sees of the same queue."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.follow_walk_in import step, welcome
from healthdesk.actions.show_queue import show_queue
from healthdesk.actions.walk_in_policy import policy_of
from healthdesk.records.house import HouseKind
from healthdesk.records.practitioner import Role
from healthdesk.records.walk_in import BoardShows, WalkInState
from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.memory import Memory
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import space
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.today.desk_card import DeskCard
from healthdesk.ui.today.quiet_board import QuietBoard
from healthdesk.ui.today.today_page import TodayPage
from healthdesk.ui.today.walk_in_policy_card import WalkInPolicyCard
from healthdesk.ui.today.walk_in_row import WalkInRow
from healthdesk.ui.window.house_window import HouseWindow
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.agenda.at_the_desk import rest
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on


@pytest.fixture
def house(make_desk: MakeDesk) -> AgendaHouse:
    """TEJO at a quarter to three: Els and Jan are free."""
    return furnished(make_desk(Role.COORDINATOR, kind=HouseKind.TEJO))


@pytest.fixture
def bench(house: AgendaHouse, make_workbench: MakeWorkbench) -> Workbench:
    return make_workbench(house.desk)


def test_the_board_tells_numbers_and_no_names(house: AgendaHouse, bench: Workbench, qtbot: QtBot) -> None:
    one = welcome(house.desk, "Ama Mensah", "wil praten over thuis").result
    for name in ("Bo", "Cleo", "Dina"):
        welcome(house.desk, name)
    step(house.desk, one.id, one.version, WalkInState.TAKEN, by=house.els.id)
    board = QuietBoard(bench)
    show(qtbot, board)
    board.fetch()
    rest(qtbot, bench)
    said = words_on(board)
    assert "Nu binnen: 1" in said
    assert said.index("2") < said.index("3") < said.index("4")
    assert [words for words in said if words.startswith(("zo", "ongeveer"))] == [
        "zo meteen",
        "ongeveer 20 minuten",
        "ongeveer 20 minuten",
    ]
    told = " ".join(said)
    assert not any(name in told for name in ("Ama", "Bo", "Cleo", "Els", "thuis"))
    queue = show_queue(house.desk)
    board.show_queue(
        replace(queue, policy=replace(queue.policy, shows=BoardShows.INITIALS, tells_wait=False))
    )
    said = words_on(board)
    assert "Nu binnen: AM" in said
    assert said.count("wacht") == 3
    with qtbot.waitSignal(board.closed):
        qtbot.keyClick(board, Qt.Key.Key_Escape)


def test_a_house_with_a_long_name_leaves_the_hour_on_the_screen(
    house: AgendaHouse, make_workbench: MakeWorkbench, qtbot: QtBot
) -> None:
    name = "Wijkgezondheidscentrum Sint-Nebuchadnezzar-Wolfeschlegelsteinhausenbergerdorff aan de Vaartkom"
    named = replace(house.desk, house=replace(house.desk.house, name=name))
    board = QuietBoard(make_workbench(named))
    board.resize(1366, 768)
    show(qtbot, board)
    board.fetch()
    rest(qtbot, board._workbench)
    qtbot.waitUntil(lambda: bool(board._time.text()) and board._time.geometry().right() < 1366)
    assert board.width() == 1366
    (head,) = [one for one in board.findChildren(ElidedText) if one.text() == name]
    assert "".join(head.lines()).replace(" ", "") == name.replace(" ", "")


def test_the_board_stays_when_the_desk_locks_and_goes_with_the_house(
    house: AgendaHouse, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    window = HouseWindow(qapp, Memory(), tmp_path, 0)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_house(house.desk)
    frame = window.frame
    assert frame is not None
    frame.navigator.go("today")
    page = frame.navigator.page
    assert isinstance(page, TodayPage)
    the(QToolButton, "Wachtbord zonder namen, op een volledig scherm", page).click()
    board = page.findChild(QuietBoard)
    assert board is not None
    window.lock()
    assert not page.isVisible()
    assert board.isVisible()
    welcome(house.desk, "Ama")
    board.fetch()
    rest(qtbot, frame.workbench)
    assert "1" in words_on(board), "it goes on"
    with qtbot.waitSignal(board.destroyed):
        window.close_house()
    window.close()
    window.deleteLater()


def test_the_desk_gives_somebody_to_a_colleague(house: AgendaHouse, bench: Workbench, qtbot: QtBot) -> None:
    welcome(house.desk, "Ama")
    page = TodayPage(bench)
    show(qtbot, page)
    rest(qtbot, bench)
    assert "Er is nu iemand vrij." in words_on(page.at_desk)
    the(QPushButton, "Een collega neemt op: Ama", page).click()
    menu = next(one for one in page.at_desk.findChildren(QMenu) if one.isVisible())
    assert [action.text() for action in menu.actions()] == ["Els Maes · nu vrij", "Jan Wouters · nu vrij"]
    menu.actions()[1].trigger()
    menu.close()
    rest(qtbot, bench)
    (line,) = show_queue(house.desk).lines
    assert (line.walk_in.state, line.taken_by) == (WalkInState.TAKEN, "Jan Wouters")


def test_a_colleague_is_chosen_also_when_somebody_walks_in_meanwhile(
    house: AgendaHouse, bench: Workbench, qtbot: QtBot
) -> None:
    welcome(house.desk, "Ama")
    page = TodayPage(bench)
    show(qtbot, page)
    rest(qtbot, bench)
    the(QPushButton, "Een collega neemt op: Ama", page).click()
    (menu,) = [one for one in page.at_desk.findChildren(QMenu) if one.isVisible()]
    bench.background.run(welcome, house.desk, "Bo")
    rest(qtbot, bench)
    qtbot.waitUntil(lambda: len(show_queue(house.desk).lines) == 2)
    qtbot.waitUntil(lambda: the(QPushButton, "Een collega neemt op: Bo", page).isVisible())
    assert menu.isVisible()
    menu.actions()[1].trigger()
    menu.close()
    rest(qtbot, bench)
    taken = {one.person or one.walk_in.name: one.taken_by for one in show_queue(house.desk).lines}
    assert taken == {"Ama": "Jan Wouters", "Bo": ""}


def test_that_nobody_is_on_the_rota_is_said_once_for_all_who_wait(
    house: AgendaHouse, bench: Workbench, qtbot: QtBot
) -> None:
    for name in ("Ama", "Bo", "Cleo"):
        welcome(house.desk, name)
    queue = show_queue(house.desk)
    card = show(qtbot, DeskCard(house.desk.clock))
    unknown = "Hoe lang is niet te zeggen: niemand staat in het rooster."
    card.show_queue(replace(queue, takers=(), expected={}))
    assert words_on(card).count(unknown) == 1
    card.show_queue(queue)
    assert unknown not in words_on(card)
    card.show_queue(replace(queue, lines=(), takers=(), expected={}))
    assert unknown not in words_on(card)


def test_the_desk_card_stays_within_its_share(house: AgendaHouse, bench: Workbench, qtbot: QtBot) -> None:
    """Beside each other who comes has the widest card, and the desk is not cut at its side."""
    welcome(house.desk, "Ama Mensah-Owusu", "wil praten over thuis")
    page = show(qtbot, TodayPage(bench))
    page.resize(1004, 612)
    rest(qtbot, bench)
    QApplication.sendPostedEvents()
    assert page.coming.width() > page.at_desk.width() > page.tasks.width()
    assert page.at_desk.minimumSizeHint().width() <= page.at_desk.width()
    (row,) = page.at_desk.findChildren(WalkInRow)
    inside = row.parentWidget()
    assert inside is not None
    assert row.minimumSizeHint().width() <= inside.width() <= page.at_desk.width()
    page.resize(800, 612)
    qtbot.waitUntil(lambda: page.tasks.y() >= page.at_desk.geometry().bottom())
    assert page.coming.width() > 400, "below each other they leave the names their room"
    assert page.tasks.x() == page.at_desk.x()
    page.resize(1100, 612)
    qtbot.waitUntil(lambda: page.tasks.x() > page.at_desk.geometry().right())


def test_the_house_chooses_how_it_receives(house: AgendaHouse, bench: Workbench, qtbot: QtBot) -> None:
    card = WalkInPolicyCard(bench)
    show(qtbot, card)
    card.fetch()
    rest(qtbot, bench)
    assert nameless(card) == unreachable(card, qtbot) == []
    the(QAbstractButton, "onthaal", card).click()
    the(QAbstractButton, "met de eerste letters van de naam", card).click()
    assert card.has_unsaved()
    the(QPushButton, "Zo bewaren", card).click()
    rest(qtbot, bench)
    policy = policy_of(house.desk)
    assert policy.taken_by == {Role.THERAPIST, Role.RECEPTION}
    assert policy.shows is BoardShows.INITIALS
    assert not card.has_unsaved()


def test_whom_somebody_comes_for_stands_on_one_line(
    house: AgendaHouse, bench: Workbench, qtbot: QtBot
) -> None:
    """In a window of 1280, with the rail beside it."""
    page = show(qtbot, TodayPage(bench))
    page.resize(1072, 760)
    rest(qtbot, bench)
    table = page.coming.lines.table
    said = QFontMetrics(theme().font("caption")).horizontalAdvance("met Omar Haddad · kamer 4 · gesprek 5")
    qtbot.waitUntil(lambda: table.columnWidth(1) - space("medium") - space("small") >= said)
