"""What one desk has in hand shows at the other within a second, and is gone when it is put down."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from healthdesk.db.store import Store, open_postgresql
from healthdesk.records.lifting import Lifting
from healthdesk.records.practitioner import Role
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.window.ear import Ear
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk
from tests.ui.agenda.at_the_desk import kept, now_of, rest, seen
from tests.ui.conftest import MakeWorkbench


def test_who_moves_what_is_seen_at_the_other_desk(
    qtbot: QtBot,
    make_workbench: MakeWorkbench,
    make_desk: MakeDesk,
    postgresql_store: Store,
    postgresql_database: str,
) -> None:
    house = furnished(make_desk(Role.RECEPTION))
    one = kept(house, 14)
    other_desk = replace(house.desk, store=open_postgresql(postgresql_database))
    mine, theirs = make_workbench(house.desk), make_workbench(other_desk)
    here, there = AgendaPage(mine), AgendaPage(theirs)
    for page in (here, there):
        qtbot.addWidget(page)
        page.resize(1280, 850)
        page.show()
        page.go_to(one.starts_at.date())
        rest(qtbot, page.workbench)
        assert seen(page, qtbot).choose(one.id)
    ear = Ear(theirs)
    ear.listen()
    qtbot.waitUntil(ear._timer.isActive)
    with qtbot.waitSignal(theirs.announcer.lifted):  # Ctrl stays down: letting go puts it down
        qtbot.keyPress(here.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    by = house.desk.actor.name
    assert there.grid._elsewhere == {one.id: by}
    assert there.grid.accessibleDescription().startswith(f"{by} verzet dit nu")
    assert not there.grid.grab().isNull()
    assert here.grid._elsewhere == {}, "one's own hand is no news"
    with qtbot.waitSignal(theirs.announcer.lifted):
        qtbot.keyClick(here.grid, Qt.Key.Key_Escape)
    assert there.grid._elsewhere == {}
    assert now_of(house).starts_at == one.starts_at
    ear.rest()
    for bench in (mine, theirs):
        rest(qtbot, bench)
    other_desk.store.close()


def test_a_desk_that_went_away_in_the_middle_is_forgotten(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    one = kept(house, 14)
    grid = seen(page, qtbot)
    word = Lifting(appointment_id=one.id, by="Els", desk="elsewhere")
    page.workbench.announcer.lifted.emit((word,))
    assert grid._elsewhere == {one.id: "Els"}
    page.talk.open_talk(one.id)
    rest(qtbot, page.workbench)
    page.side.bring(page.talk)
    assert "Els verzet dit nu" in [one.text for one in page.talk.findChildren(Tag)]
    page.show_as("list")
    rest(qtbot, page.workbench)
    (line,) = page.list.lines.model.records
    assert page.list._what(line).startswith("Els verzet dit nu")
    page._lifted._heard[one.id] = -1_000_000
    page._lifted._on_forget()
    assert grid._elsewhere == {}
