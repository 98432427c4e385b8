"""Somebody new stands at the desk: who is registered is the person in the list of the desk from then on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions import keep_half_typed
from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_walk_in import welcome
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.show_today import show_today
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.records.walk_in import WalkIn, WalkInLine
from healthdesk.ui.patients.patients_page import PatientsPage
from healthdesk.ui.today.today_page import TodayPage
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on

MakePage = Callable[[], PatientsPage]


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.RECEPTION)


@pytest.fixture
def mira(desk: Desk) -> WalkIn:
    return welcome(desk, "Mira", "wil met iemand praten").result


@pytest.fixture
def make_page(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> MakePage:
    """The page of people, as after the program was started anew."""

    def make() -> PatientsPage:
        page = PatientsPage(make_workbench(desk))
        page.resize(1200, 800)
        page.link_requested.connect(page.show_link)
        return show(qtbot, page)

    return make


def names_in(widget: QWidget) -> list[str]:
    return [button.accessibleName() for button in widget.findChildren(QPushButton)]


def at_the_desk(desk: Desk) -> WalkInLine:
    (line,) = show_today(desk).walk_ins
    return line


def test_from_the_desk_to_the_form_to_the_desk(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_page: MakePage, desk: Desk, mira: WalkIn
) -> None:
    today = show(qtbot, TodayPage(make_workbench(desk)))
    qtbot.waitUntil(lambda: "Mira" in words_on(today.at_desk))
    with qtbot.waitSignal(today.link_requested) as asked:
        the(QPushButton, "Onthaal starten: Mira", today).click()
    page = make_page()
    page.show_link(asked.args[0])
    assert the(QLineEdit, "Voornaam", page).text() == "Mira"
    type_text(the(QLineEdit, "Familienaam", page), "Janssens")
    the(QPushButton, "Bewaren", page).click()
    qtbot.waitUntil(lambda: at_the_desk(desk).walk_in.patient_id is not None)
    assert at_the_desk(desk).person == "Mira Janssens"
    assert at_the_desk(desk).walk_in.id == mira.id
    today.fetch()
    qtbot.waitUntil(lambda: "Zoek een moment: Mira Janssens" in names_in(today.at_desk))


def test_after_a_crash_the_half_typed_one_is_still_the_one_at_the_desk(
    qtbot: QtBot, make_page: MakePage, desk: Desk, mira: WalkIn
) -> None:
    page = make_page()
    page.show_link(Link("newcomer", mira.id, mira.name))
    type_text(the(QLineEdit, "Familienaam", page), "Janssens")
    qtbot.waitUntil(lambda: keep_half_typed.new_person(desk) is not None)
    page.hide()  # nobody saved: the program is gone
    again = make_page()
    again.new_item()
    qtbot.waitUntil(lambda: the(QLineEdit, "Familienaam", again).text() == "Janssens")
    the(QPushButton, "Bewaren", again).click()
    qtbot.waitUntil(lambda: at_the_desk(desk).person == "Mira Janssens")


def test_another_newcomer_never_takes_the_words_of_the_first(
    qtbot: QtBot, make_page: MakePage, desk: Desk, mira: WalkIn
) -> None:
    page = make_page()
    page.show_link(Link("newcomer", mira.id, mira.name))
    type_text(the(QLineEdit, "Familienaam", page), "Janssens")
    second = welcome(desk).result
    page.show_link(Link("newcomer", second.id, second.name))
    qtbot.waitUntil(lambda: "Je was ook Mira Janssens aan het inschrijven." in words_on(page))
    assert the(QLineEdit, "Familienaam", page).text() == ""
    the(QPushButton, "Ga daarmee verder", page).click()
    the(QPushButton, "Bewaren", page).click()
    qtbot.waitUntil(lambda: show_today(desk).walk_ins[0].person == "Mira Janssens")
    assert show_today(desk).walk_ins[1].walk_in.patient_id is None


def test_she_turns_out_to_be_known(qtbot: QtBot, make_page: MakePage, desk: Desk, mira: WalkIn) -> None:
    known = replace(blank(desk), official_given="Mira", official_family="Janssens", birth_date="1990-02-03")
    register(desk, known)
    page = make_page()
    page.show_link(Link("newcomer", mira.id, mira.name))
    type_text(the(QLineEdit, "Familienaam", page), "Janssens")
    type_text(the(QLineEdit, "Geboortedatum", page), "03/02/1990")
    qtbot.waitUntil(lambda: "Kennen we al?" in words_on(page))
    with qtbot.waitSignal(page.workbench.toasts.shown) as told:
        the(QPushButton, "Bekijk Mira Janssens", page).click()
    assert at_the_desk(desk).walk_in.patient_id == known.id
    page.workbench.toasts.take_back(told.args[0])
    qtbot.waitUntil(lambda: at_the_desk(desk).walk_in.patient_id is None)
