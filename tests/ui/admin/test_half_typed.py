"""What a coordinator is typing about her house outlives a back-up, another tab and a colleague."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from healthdesk.actions import change_house
from healthdesk.actions.desk import Desk
from healthdesk.db import audit
from healthdesk.records.change import Change
from healthdesk.records.house import House
from healthdesk.records.link import Link
from healthdesk.ui.admin.admin_page import AdminPage
from healthdesk.ui.window.frame import Frame
from tests.ui.hands import the
from tests.ui.start.morning import fill_in


def test_what_is_half_typed_stays(qtbot: QtBot, frame: Frame) -> None:
    workbench, desk = frame.workbench, frame.workbench.desk
    frame.navigator.go("admin", Link("page", None, "house"))
    page = frame.navigator.page
    assert isinstance(page, AdminPage)
    qtbot.waitUntil(lambda: the(QLineEdit, "Naam", page).text() == desk.house.name)
    assert not page.has_unsaved()
    fill_in("Telefoon", "016 99 88 77", page)
    assert page.has_unsaved()
    workbench.announcer.changed.emit((Change("house", desk.house.id),))
    page.show_link(Link("page", None, "plan"))
    page.show_link(Link("page", None, "house"))
    qtbot.waitUntil(lambda: workbench.background.is_resting)
    assert the(QLineEdit, "Telefoon", page).text() == "016 99 88 77"
    assert page.has_unsaved()
    assert page.save()
    qtbot.waitUntil(lambda: not page.has_unsaved())
    assert change_house.present(desk).phone == "016 99 88 77"
    workbench.background.run(change_house.change, desk, _called(desk, "016 11 11 11"))
    qtbot.waitUntil(lambda: the(QLineEdit, "Telefoon", page).text() == "016 11 11 11")


def test_what_is_typed_while_the_house_is_being_saved_stays(qtbot: QtBot, frame: Frame) -> None:
    desk = frame.workbench.desk
    frame.navigator.go("admin", Link("page", None, "house"))
    page = frame.navigator.page
    assert isinstance(page, AdminPage)
    qtbot.waitUntil(lambda: the(QLineEdit, "Naam", page).text() == desk.house.name)
    phone, mail = the(QLineEdit, "Telefoon", page), the(QLineEdit, "E-mail", page)
    fill_in("Telefoon", "016 99 88 77", page)
    assert page.save()
    mail.setText("hallo@voorbeeld.be")  # the answer is on its way
    qtbot.waitUntil(lambda: change_house.present(desk).phone == "016 99 88 77")
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
    assert (phone.text(), mail.text()) == ("016 99 88 77", "hallo@voorbeeld.be")
    assert page.has_unsaved()
    assert page.save()
    qtbot.waitUntil(lambda: change_house.present(desk).email == "hallo@voorbeeld.be")
    qtbot.waitUntil(lambda: not page.has_unsaved())


def _called(desk: Desk, phone: str) -> House:
    return replace(change_house.present(desk), phone=phone)


def test_a_house_saved_as_it_was_is_told_and_not_written(qtbot: QtBot, frame: Frame) -> None:
    workbench, desk = frame.workbench, frame.workbench.desk
    told: list[str] = []
    workbench.toasts.shown.connect(lambda toast: told.append(toast.text))
    frame.navigator.go("admin", Link("page", None, "house"))
    page = frame.navigator.page
    assert isinstance(page, AdminPage)
    qtbot.waitUntil(lambda: the(QLineEdit, "Naam", page).text() == desk.house.name)
    before = change_house.present(desk)
    assert page.save()
    qtbot.waitUntil(lambda: told == ["Er is niets veranderd."])
    assert change_house.present(desk) == before
    with desk.store.reading() as session:
        assert not [one for one in audit.entries(session, limit=50) if one.action == "house.change"]
