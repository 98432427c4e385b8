"""A coordinator puts her house in order: people, rooms, kinds of talk, hours, days off; and the book."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions import manage_staff, plan_agenda
from healthdesk.actions.desk import Desk
from healthdesk.actions.register_patient import blank, register
from healthdesk.records.appointment import Mode
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.startup import Program
from healthdesk.ui.admin.admin_page import AdminPage
from healthdesk.ui.admin.kind_dialog import KindDialog
from healthdesk.ui.admin.person_dialog import PersonDialog
from healthdesk.ui.admin.room_dialog import RoomDialog
from healthdesk.ui.parts.confirm_dialog import ConfirmDialog
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.start.unlock_panel import UnlockPanel
from healthdesk.ui.window.frame import Frame
from tests.ui.accessibility import nameless, unreachable
from tests.ui.hands import the, words_on
from tests.ui.start.morning import fill_in, press, unlock, wait_for

D = TypeVar("D", bound=QDialog)
ELS = "drie pannenkoeken met stroop"


def section(frame: Frame, key: str) -> AdminPage:
    frame.navigator.go("admin", Link("page", None, key))
    page = frame.navigator.page
    assert isinstance(page, AdminPage)
    return page


def choose(name: str, within: QWidget) -> None:
    the(QAbstractButton, name, within).click()


def pick(name: str, words: str, within: QWidget) -> None:
    box = the(QComboBox, name, within)
    box.setCurrentIndex(box.findText(words))
    assert box.currentText() == words


def rows(page: AdminPage) -> tuple[tuple[str, ...], ...]:
    (shown,) = [found for found in page.findChildren(RecordList) if found.isVisible()]
    return shown.shown().rows


def plan(desk: Desk) -> plan_agenda.AgendaPlan:
    return plan_agenda.plan_of(desk)


def asking(frame: Frame, kind: type[D]) -> D:
    """The dialog of this kind that is open."""
    (dialog,) = [one for one in shown_dialogs(frame.window()) if isinstance(one, kind)]
    return dialog


def hire_els(qtbot: QtBot, frame: Frame, page: AdminPage) -> None:
    press(qtbot, "Iemand erbij", page)
    (dialog,) = [one for one in shown_dialogs(frame.window()) if isinstance(one, PersonDialog)]
    assert nameless(dialog) == []
    assert unreachable(dialog, qtbot) == []
    press(qtbot, "Bewaren", dialog)
    qtbot.waitUntil(lambda: "Vul een naam in." in words_on(dialog))
    fill_in("Naam", "Els Claes", dialog)
    choose("therapeut", dialog)
    choose("Nederlands", dialog)
    fill_in("Wachtwoord", ELS, dialog)
    fill_in("Ziet mensen vanaf (jaar)", "twaalf", dialog)
    fill_in("RIZIV-nummer", "1-23456", dialog)
    pick("Discipline", "psychotherapeut", dialog)
    press(qtbot, "Bewaren", dialog)
    assert "Een leeftijd in jaren, of niets." in words_on(dialog)
    fill_in("Ziet mensen vanaf (jaar)", "12", dialog)
    press(qtbot, "Bewaren", dialog)
    qtbot.waitUntil(lambda: "Een RIZIV-nummer heeft 8 of 11 cijfers." in words_on(dialog))
    fill_in("RIZIV-nummer", "1-23456-25-527", dialog)
    press(qtbot, "Bewaren", dialog)
    qtbot.waitUntil(lambda: any(row[0] == "Els Claes" for row in rows(page)))


def test_somebody_comes_to_work_signs_in_and_leaves(qtbot: QtBot, settled: Program, frame: Frame) -> None:
    page = section(frame, "staff")
    hire_els(qtbot, frame, page)
    (els,) = [one for one in manage_staff.staff(frame.workbench.desk) if one.name == "Els Claes"]
    assert (els.roles, els.languages) == (frozenset({Role.THERAPIST}), ("nl",))
    assert (els.min_age, els.max_age, els.nihdi) == (12, None, "12345625527")
    assert els.discipline == "local-psychotherapist"
    assert "therapeut · psychotherapeut" in [row[1] for row in rows(page)]
    assert [row[3] for row in rows(page)] == ["kan aanmelden", "kan aanmelden"]
    (shown,) = [found for found in page.findChildren(RecordList) if found.isVisible()]
    assert shown.choose(els.id)
    press(qtbot, "Werkt hier niet meer…", page)
    (sure,) = [one for one in shown_dialogs(frame.window()) if isinstance(one, ConfirmDialog)]
    press(qtbot, "Niet meer laten aanmelden", sure)
    qtbot.waitUntil(lambda: any(row[3] == "werkt hier niet meer" for row in rows(page)))
    press(qtbot, "Vergrendel", frame)
    door = wait_for(qtbot, settled, UnlockPanel)
    who = the(QComboBox, "Wie ben je?", door)
    assert who.findText("Els Claes") < 0


def test_who_has_a_password_comes_in(qtbot: QtBot, settled: Program, frame: Frame) -> None:
    hire_els(qtbot, frame, section(frame, "staff"))
    press(qtbot, "Vergrendel", frame)
    door = wait_for(qtbot, settled, UnlockPanel)
    pick("Wie ben je?", "Els Claes", door)
    unlock(qtbot, door, ELS)
    hers = wait_for(qtbot, settled, Frame)
    assert hers.workbench.desk.actor.name == "Els Claes"
    named = {button.accessibleName().partition(",")[0] for button in hers.findChildren(QAbstractButton)}
    assert "Agenda" in named
    assert "Beheer" not in named


def test_rooms_kinds_of_talk_and_hours(qtbot: QtBot, frame: Frame) -> None:
    desk = frame.workbench.desk
    hire_els(qtbot, frame, section(frame, "staff"))
    page = section(frame, "plan")
    had = {room.name for room in plan(desk).rooms}
    press(qtbot, "Kamer toevoegen…", page)
    dialog = asking(frame, RoomDialog)
    press(qtbot, "Bewaren", dialog)
    qtbot.waitUntil(lambda: "Geef een naam." in words_on(dialog))
    fill_in("Naam", "de stille kamer", dialog)
    choose("gelijkvloers", dialog)
    choose("prikkelarm", dialog)
    assert unreachable(dialog, qtbot) == nameless(dialog) == []
    press(qtbot, "Bewaren", dialog)
    qtbot.waitUntil(lambda: len(plan(desk).rooms) == len(had) + 1)
    (room,) = [one for one in plan(desk).rooms if one.name not in had]
    assert (room.name, room.step_free, room.low_stimulus) == ("de stille kamer", True, True)
    qtbot.waitUntil(lambda: "de stille kamer" in words_on(page))
    press(qtbot, "Wijzig: de stille kamer", page)
    dialog = asking(frame, RoomDialog)
    the(QSpinBox, "Stoelen", dialog).setValue(7)
    the(QAbstractButton, "In gebruik", dialog).click()
    press(qtbot, "Bewaren", dialog)
    qtbot.waitUntil(lambda: not next(one for one in plan(desk).rooms if one.id == room.id).active)
    assert next(one for one in plan(desk).rooms if one.id == room.id).seats == 7
    press(qtbot, "Soort toevoegen…", page)
    kind = asking(frame, KindDialog)
    fill_in("Naam", "eerste gesprek", kind)
    the(QSpinBox, "Hoe lang", kind).setValue(60)
    choose("ter plaatse", kind)
    press(qtbot, "Bewaren", kind)
    qtbot.waitUntil(lambda: any("Kies minstens één manier" in words for words in words_on(kind)))
    choose("telefoon", kind)
    choose("Els Claes", kind)
    assert unreachable(kind, qtbot) == nameless(kind) == []
    press(qtbot, "Bewaren", kind)
    qtbot.waitUntil(lambda: "eerste gesprek" in {one.name for one in plan(desk).services})
    (made,) = [one for one in plan(desk).services if one.name == "eerste gesprek"]
    (els,) = [one for one in manage_staff.staff(desk) if one.name == "Els Claes"]
    assert (made.minutes, made.modes, made.therapist_ids) == (60, (Mode.PHONE,), (els.id,))


def test_hours_as_they_are_said_and_days_off(qtbot: QtBot, frame: Frame) -> None:
    desk = frame.workbench.desk
    hire_els(qtbot, frame, section(frame, "staff"))
    page = section(frame, "plan")
    qtbot.waitUntil(lambda: the(QComboBox, "Van wie of wat", page).findText("Els Claes") >= 0)
    pick("Van wie of wat", "Els Claes", page)
    fill_in("Dagen en uren", "na school", page)
    press(qtbot, "Uren toevoegen", page)
    assert plan(desk).availability == ()
    assert the(QLineEdit, "Dagen en uren", page).text() == "na school"
    fill_in("Dagen en uren", "woensdag 9-12, 13u30-17", page)
    press(qtbot, "Uren toevoegen", page)
    qtbot.waitUntil(lambda: len(plan(desk).availability) == 2)
    qtbot.waitUntil(lambda: the(QLineEdit, "Dagen en uren", page).text() == "")
    fill_in("Dagen en uren", "wo 7-8, 11-13", page)
    press(qtbot, "Uren toevoegen", page)
    qtbot.waitUntil(lambda: any("vallen samen met" in words for words in words_on(page)))
    assert len(plan(desk).availability) == 2, "all or none"
    assert the(QLineEdit, "Dagen en uren", page).text() == "wo 7-8, 11-13"
    assert {(one.weekday, f"{one.starts:%H:%M}", f"{one.ends:%H:%M}") for one in plan(desk).availability} == {
        (2, "09:00", "12:00"),
        (2, "13:30", "17:00"),
    }
    pick("Wie of wat", "Els Claes", page)
    press(qtbot, "Sluiting toevoegen", page)
    assert "Vanaf welke dag?" in words_on(page)
    fill_in("Vanaf", "21/12/2026", page)
    fill_in("Tot en met", "31/12/2026", page)
    fill_in("Waarom", "verlof", page)
    press(qtbot, "Sluiting toevoegen", page)
    qtbot.waitUntil(lambda: len(plan(desk).closures) == 1)
    (leave,) = plan(desk).closures
    assert (leave.first_day.isoformat(), leave.last_day.isoformat(), leave.reason) == (
        "2026-12-21",
        "2026-12-31",
        "verlof",
    )
    assert nameless(page) == []


def test_the_book_says_who_did_what_with_whose_file(qtbot: QtBot, frame: Frame) -> None:
    desk = frame.workbench.desk
    done = register(desk, replace(blank(desk), used_name="Noor", age=16))
    page = section(frame, "log")
    about = f"Noor · {done.result.code}"
    qtbot.waitUntil(lambda: any(about in row for row in rows(page)))
    (line,) = [row for row in rows(page) if about in row]
    assert line[1] == desk.actor.name
    press(qtbot, "Kijk na of niets gewijzigd is", page)
    qtbot.waitUntil(lambda: any("Het toegangslogboek is volledig" in words for words in words_on(page)))
