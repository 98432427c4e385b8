"""Notities: for therapists, sealed, never changed, and never lost while they are written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_note import keep_words, look_again, open_book, read, write
from healthdesk.actions.manage_staff import hire
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.unlock_house import unlock
from healthdesk.clock import FixedClock
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.records.half_typed import HalfTypedNote
from healthdesk.records.house import House, HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.key_slot import Cost
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.patients.file_tabs import tabs_for
from healthdesk.ui.patients.patients_page import PatientsPage
from tests.begun_houses import begun
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on

OpenNotes = Callable[[str], PatientsPage]

CHEAP = Cost(time=1, memory_kib=64, lanes=1)
PASSWORD = "vier fietsen langs de Dijle"
STAFF = (
    ("An", Role.RECEPTION),
    ("Jef", Role.VOLUNTEER_RECEPTION),
    ("Els", Role.THERAPIST),
    ("Jan", Role.THERAPIST),
)


class Tejo:
    """A house with every role, each with her own keys, and one young person."""

    def __init__(self, folder: Path, clock: FixedClock) -> None:
        self.place, self.clock = HousePlace(file=folder / "house.healthdesk"), clock
        house = House(id=new_id(), kind=HouseKind.TEJO, name="TEJO")
        choice = HouseChoice(house=house, place=self.place, coordinator="Mia", also_reception=False)
        mia = begun(choice, PASSWORD, clock)
        for name, role in STAFF:
            hire(mia, Practitioner(id=new_id(), name=name, roles=frozenset({role})), PASSWORD, cost=CHEAP)
        self.yara: UUID = register(mia, replace(blank(mia), used_name="Yara", age=17)).result.id

    def desk(self, name: str) -> Desk:
        return unlock(self.place, name, PASSWORD, self.clock)


@pytest.fixture
def tejo(tmp_path: Path, clock: FixedClock) -> Tejo:
    return Tejo(tmp_path, clock)


@pytest.fixture
def open_notes(qtbot: QtBot, make_workbench: MakeWorkbench, tejo: Tejo) -> OpenNotes:
    def make(name: str) -> PatientsPage:
        workbench = make_workbench(tejo.desk(name))
        page = PatientsPage(workbench)
        page.resize(1200, 800)
        show(qtbot, page)
        page.show_link(Link("patient", tejo.yara, "notes"))
        qtbot.waitUntil(lambda: page.title == "Yara")
        qtbot.waitUntil(lambda: not _field(page).isReadOnly())
        qtbot.waitUntil(lambda: workbench.background.is_resting)
        return page

    return make


def _field(page: PatientsPage) -> QPlainTextEdit:
    return the(QPlainTextEdit, "Notitie", page)


def _write(qtbot: QtBot, page: PatientsPage, words: str) -> None:
    type_text(_field(page), words)
    the(QPushButton, "Vastleggen", page).click()
    qtbot.waitUntil(lambda: words in words_on(page))


def test_a_therapist_writes_and_reads_her_own(qtbot: QtBot, open_notes: OpenNotes, tejo: Tejo) -> None:
    page = open_notes("Els")
    empty = "Hier staat nog geen notitie. Wat je vastlegt, komt hier te staan."
    qtbot.waitUntil(lambda: empty in words_on(page))
    _write(qtbot, page, "rustiger dan vorige keer")
    assert _field(page).toPlainText() == ""
    (kept,) = read(tejo.desk("Els"), tejo.yara)
    assert (kept.text, kept.author) == ("rustiger dan vorige keer", "Els")


def test_an_empty_note_is_told_at_the_field(qtbot: QtBot, open_notes: OpenNotes) -> None:
    page = open_notes("Els")
    page.save()
    qtbot.waitUntil(lambda: "Er staat nog niets in de notitie." in words_on(page))


@pytest.mark.parametrize("name", ["An", "Jef", "Mia"])
def test_another_role_neither_sees_the_tab_nor_opens_a_note(
    qtbot: QtBot, make_workbench: MakeWorkbench, tejo: Tejo, name: str
) -> None:
    els, desk = tejo.desk("Els"), tejo.desk(name)
    write(els, tejo.yara, "dit weet alleen Els", els.clock.today())
    assert "notes" not in {tab.key for tab in tabs_for(desk.actor, desk.house)}
    words = HalfTypedNote("ik ook", els.clock.today())
    for action in (read, open_book, look_again, partial(keep_words, words=words)):
        with pytest.raises((NotPermitted, NotAllowed)):
            action(desk, tejo.yara)
    page = show(qtbot, PatientsPage(make_workbench(desk)))
    page.show_link(Link("patient", tejo.yara, "notes"))
    qtbot.waitUntil(lambda: page.title == "Yara")
    bar = the(QTabBar, "Delen van het dossier", page)
    assert "Notities" not in {bar.tabText(number) for number in range(bar.count())}
    assert not any("alleen Els" in said for said in words_on(page))


def test_a_colleague_reads_only_when_let_in(qtbot: QtBot, open_notes: OpenNotes) -> None:
    mine = open_notes("Els")
    _write(qtbot, mine, "over thuis")
    mine.hide()
    jan = open_notes("Jan")
    qtbot.waitUntil(lambda: any("voor anderen verzegeld" in words for words in words_on(jan)))
    assert "over thuis" not in words_on(jan)
    jan.hide()
    mine.show()
    the(QPushButton, "Laat Jan meelezen", mine).click()
    (sure,) = shown_dialogs(mine)
    the(QPushButton, "Laat meelezen", sure).click()
    qtbot.waitUntil(lambda: "Jij en Jan lezen elkaars notities." in words_on(mine))
    mine.hide()
    again = open_notes("Jan")
    qtbot.waitUntil(lambda: "over thuis" in words_on(again))


def test_a_note_is_corrected_by_adding(qtbot: QtBot, open_notes: OpenNotes, tejo: Tejo) -> None:
    page = open_notes("Els")
    _write(qtbot, page, "zus heet Amira")
    button = next(
        one for one in page.findChildren(QPushButton) if one.text() == "Verbeter" and one.isVisible()
    )
    assert button.accessibleName().startswith("Verbeter je notitie van")
    button.click()
    assert _field(page).toPlainText() == "zus heet Amira"
    _field(page).selectAll()
    _write(qtbot, page, "zus heet Samira")
    newest, first = read(tejo.desk("Els"), tejo.yara)
    assert (newest.text, newest.corrects_id, first.text) == ("zus heet Samira", first.id, "zus heet Amira")
    assert any(tag.text.startswith("verbetert de notitie van") for tag in page.findChildren(Tag))


def test_a_half_written_note_comes_back_for_its_author_alone(
    qtbot: QtBot, open_notes: OpenNotes, tejo: Tejo
) -> None:
    page = open_notes("Els")
    type_text(_field(page), "halve gedachte over thuis")
    page.keep_work()
    qtbot.waitUntil(lambda: page.workbench.background.is_resting)
    page.hide()
    with tejo.desk("An").store.engine.connect() as connection:
        dumped = repr(connection.exec_driver_sql("SELECT * FROM half_typed").fetchall())
    assert "half" not in dumped.replace("half_typed", "")
    jan = open_notes("Jan")
    assert _field(jan).toPlainText() == ""
    jan.hide()
    again = open_notes("Els")
    assert _field(again).toPlainText() == "halve gedachte over thuis"
    again.save()
    qtbot.waitUntil(lambda: "halve gedachte over thuis" in words_on(again))
    assert open_book(tejo.desk("Els"), tejo.yara).half_typed is None


def test_a_note_may_be_about_an_earlier_day(qtbot: QtBot, open_notes: OpenNotes, tejo: Tejo) -> None:
    page = open_notes("Els")
    day = the(QLineEdit, "Gaat over", page)
    day.selectAll()
    type_text(day, "gisteren")
    _write(qtbot, page, "kwam later")
    (kept,) = read(tejo.desk("Els"), tejo.yara)
    assert (tejo.clock.today() - kept.about_day).days == 1


def test_everything_has_a_name_and_is_reached_by_tab(qtbot: QtBot, open_notes: OpenNotes) -> None:
    page = open_notes("Els")
    _write(qtbot, page, "een")
    assert nameless(page) == []
    assert unreachable(page, qtbot) == []
