"""Exceptions on several dates, hours from and until a day, and what they leave to solve."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.actions.find_moment import find_moment
from healthdesk.actions.keep_equipment import all_equipment
from healthdesk.actions.plan_agenda import plan_of
from healthdesk.actions.show_agenda import warnings_for
from healthdesk.actions.travel_policy import policy_of
from healthdesk.records.moment import MomentWish, Window
from healthdesk.records.practitioner import Role
from healthdesk.ui.admin.plan_dialog import PlanDialog
from healthdesk.ui.admin.plan_section import PlanSection
from healthdesk.ui.parts.buttons import NameLink
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.parts.workbench import Workbench
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.agenda.at_the_desk import rest
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on


@pytest.fixture
def house(make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.RECEPTION))


@pytest.fixture
def bench(house: AgendaHouse, make_workbench: MakeWorkbench) -> Workbench:
    return make_workbench(house.desk)


@pytest.fixture
def section(bench: Workbench, qtbot: QtBot) -> PlanSection:
    shown = PlanSection(bench)
    shown.resize(900, 2400)
    show(qtbot, shown)
    look(shown, bench, qtbot)
    return shown


def look(section: PlanSection, bench: Workbench, qtbot: QtBot) -> None:
    rest(qtbot, bench)
    section.fetch()
    rest(qtbot, bench)
    rest(qtbot, bench)


def opened(section: PlanSection, verb: str) -> PlanDialog[Any]:
    """What asks for it, once its button was chosen."""
    the(QPushButton, verb, section).click()
    (dialog,) = [one for one in shown_dialogs(section.window()) if isinstance(one, PlanDialog)]
    return dialog


def says(widget: QWidget, words: str) -> bool:
    return any(words in said for said in words_on(widget))


def test_extra_hours_on_the_days_somebody_gave(
    house: AgendaHouse, bench: Workbench, section: PlanSection, qtbot: QtBot
) -> None:
    assert nameless(section) == unreachable(section, qtbot) == []
    the(QAbstractButton, "extra uren", section).click()
    the(FoldingBox, "Wie of wat", section).setCurrentText("Jan Wouters")
    the(QLineEdit, "Of op deze dagen", section).setText("5/12, 12/12 en ooit")
    the(QLineEdit, "Van – tot (leeg: de hele dag)", section).setText("10-12, 13-15")
    the(QPushButton, "Extra uren toevoegen", section).click()
    assert says(section, "“ooit” is geen dag")
    the(QLineEdit, "Of op deze dagen", section).setText("5/12, 12/12")
    the(QPushButton, "Extra uren toevoegen", section).click()
    look(section, bench, qtbot)
    made = plan_of(house.desk).closures
    assert [(one.first_day.day, one.starts, one.opens) for one in made] == [
        (5, time(10), True),
        (5, time(13), True),
        (12, time(10), True),
        (12, time(13), True),
    ]
    assert says(section, "Jan Wouters · za 5 dec 2026 10:00–12:00")


def test_a_kind_of_talk_is_not_given_on_some_days(
    house: AgendaHouse, bench: Workbench, section: PlanSection, qtbot: QtBot
) -> None:
    the(FoldingBox, "Wie of wat", section).setCurrentText("gesprek (soort gesprek)")
    the(QLineEdit, "Of op deze dagen", section).setText("3/12, 10/12")
    the(QPushButton, "Sluiting toevoegen", section).click()
    look(section, bench, qtbot)
    made = plan_of(house.desk).closures
    assert [(one.first_day.day, one.service_id) for one in made] == [(3, house.talk.id), (10, house.talk.id)]
    assert says(section, "gesprek (soort gesprek) · do 3 dec 2026")
    the(QAbstractButton, "extra uren", section).click()
    the(QLineEdit, "Of op deze dagen", section).setText("5/12")
    the(QPushButton, "Extra uren toevoegen", section).click()
    look(section, bench, qtbot)
    assert says(section, "extra uren voegen niets toe")


def test_a_school_holiday_is_taken_over_and_what_it_leaves_is_a_list(
    house: AgendaHouse, bench: Workbench, section: PlanSection, qtbot: QtBot
) -> None:
    talk = book(
        house.desk, house.wish(14, starts_at=house.wish(14).starts_at.replace(month=12, day=22))
    ).result
    the(QLineEdit, "Vanaf", section).setText("21/12")
    the(QLineEdit, "Tot en met", section).setText("ooit")
    the(QPushButton, "Sluiting toevoegen", section).click()
    assert says(section, "Dit is geen dag.")
    box = the(FoldingBox, "Schoolvakantie overnemen", section)
    assert "kerstvakantie: ma 21 dec 2026 – zo 3 jan 2027 (te controleren)" in box.itemText(1)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    the(QPushButton, "Sluiting toevoegen", section).click()
    look(section, bench, qtbot)
    (made,) = plan_of(house.desk).closures
    assert (made.first_day, made.last_day, made.reason) == (
        date(2026, 12, 21),
        date(2027, 1, 3),
        "kerstvakantie",
    )
    assert says(section, "Eén gesprek staat op een moment")
    (link,) = [one for one in section.findChildren(NameLink) if one.isVisible()]
    with qtbot.waitSignal(section.link_requested) as wanted:
        link.click()
    assert wanted.args is not None
    assert wanted.args[0].id == talk.id


def test_hours_from_a_day_until_a_day(
    house: AgendaHouse, bench: Workbench, section: PlanSection, qtbot: QtBot
) -> None:
    the(QLineEdit, "Dagen en uren", section).setText("zaterdag 9-12")
    the(FoldingBox, "Ritme", section).setCurrentIndex(1)
    the(QLineEdit, "Ingaand op", section).setText("5/12/2026")
    the(QLineEdit, "Laatste dag", section).setText("30/1/2027")
    the(QPushButton, "Uren toevoegen", section).click()
    look(section, bench, qtbot)
    (made,) = (one for one in plan_of(house.desk).availability if one.weekday == 5)
    assert (made.from_day, made.until_day, made.every_weeks) == (date(2026, 12, 5), date(2027, 1, 30), 2)
    assert says(section, "om de twee weken · vanaf za 5 dec 2026 · tot en met za 30 jan 2027")


def test_hours_until_midnight_are_typed_shown_and_searched(
    house: AgendaHouse, bench: Workbench, section: PlanSection, qtbot: QtBot
) -> None:
    the(QLineEdit, "Dagen en uren", section).setText("za 18-24; zo 0-24")
    the(QPushButton, "Uren toevoegen", section).click()
    look(section, bench, qtbot)
    assert says(section, "zaterdag 18:00–24:00")
    assert says(section, "zondag 00:00–24:00")
    late = MomentWish(minutes=45, only=(Window(5, time(23, 15)),))
    found = find_moment(house.desk, late, house.yara).moments[0]
    assert f"{found.starts_at.astimezone(house.desk.clock.zone):%a %H:%M}" == "Sat 23:15", "ends with the day"
    saturday = house.wish(23, 15).starts_at + timedelta(days=2)
    wish = replace(house.wish(23, 15), starts_at=saturday)
    assert warnings_for(house.desk, wish) == ()
    assert warnings_for(house.desk, replace(wish, minutes=180)) == (), "on into Sunday"
    sunday = replace(wish, starts_at=saturday + timedelta(days=1), minutes=180)
    assert "agenda.warn_not_working" in warnings_for(house.desk, sunday), "and not into Monday"


def test_a_room_and_a_kind_of_talk_get_hours_as_a_typed_week(
    house: AgendaHouse, bench: Workbench, section: PlanSection, qtbot: QtBot
) -> None:
    book(house.desk, house.wish(14))
    assert says(section, "kamer 1, kamer 2")
    assert says(section, "kamer zonder eigen uren · altijd te gebruiken")
    the(FoldingBox, "Van wie of wat", section).setCurrentText("kamer 1")
    the(QLineEdit, "Dagen en uren", section).setText("9-12")
    the(QPushButton, "Uren toevoegen", section).click()
    assert says(section, "welke dagen?")
    the(QLineEdit, "Dagen en uren", section).setText("ma-vr 9-12; do 15-18")
    the(QPushButton, "Uren toevoegen", section).click()
    look(section, bench, qtbot)
    own = [one for one in plan_of(house.desk).availability if one.therapist_id is None]
    assert {one.whose for one in own} == {house.ground_floor.id}
    assert [(one.weekday, one.starts.hour, one.ends.hour) for one in own] == [
        *((weekday, 9, 12) for weekday in range(4)),
        (3, 15, 18),
        (4, 9, 12),
    ]
    assert says(section, "kamer 1 · donderdag 15:00–18:00")
    assert says(section, "de kamer of dat soort gesprek andere uren heeft")
    assert the(FoldingBox, "Van wie of wat", section).currentText() == "kamer 1"
    the(FoldingBox, "Van wie of wat", section).setCurrentText("gesprek (soort gesprek)")
    the(QLineEdit, "Dagen en uren", section).setText("do 14-16")
    the(QLineEdit, "Laatste dag", section).setText("24/11/2026")
    the(QLineEdit, "Ingaand op", section).setText("1/11/2026")
    the(QPushButton, "Uren toevoegen", section).click()
    look(section, bench, qtbot)
    assert says(section, "tot en met di 24 nov 2026 · voorbij"), (
        "hours that are over still count, so they show"
    )
    assert not says(section, "altijd mogelijk")
    assert nameless(section) == []
    the(QPushButton, "Haal weg: gesprek (soort gesprek) · donderdag 14:00–16:00", section).click()
    look(section, bench, qtbot)
    assert says(section, "soort gesprek zonder eigen uren · altijd mogelijk")


def test_equipment_and_the_places_of_a_group(
    house: AgendaHouse, bench: Workbench, section: PlanSection, qtbot: QtBot
) -> None:
    the(QLineEdit, "Nieuw materiaal (bv. zandtafel)", section).setText("\u200b")
    the(QPushButton, "Materiaal toevoegen", section).click()
    rest(qtbot, bench)
    assert all_equipment(house.desk) == (), "of such a name nothing is seen"
    the(QLineEdit, "Nieuw materiaal (bv. zandtafel)", section).setText("zandtafel")
    the(FoldingBox, "Staat in", section).setCurrentText("kamer 2")
    the(QPushButton, "Materiaal toevoegen", section).click()
    look(section, bench, qtbot)
    assert says(section, "staat in kamer 2")
    the(QPushButton, "Buiten gebruik: zandtafel", section).click()
    look(section, bench, qtbot)
    assert [one.active for one in all_equipment(house.desk)] == [False]
    dialog = opened(section, "Soort toevoegen…")
    the(QLineEdit, "Naam", dialog).setText("rouwgroep")
    asked = "Een keer in deze groep is een gesprek van het traject"
    assert asked not in words_on(dialog), "of a talk that is no group it is not asked"
    the(QSpinBox, "Plaatsen", dialog).setValue(6)
    assert not the(QCheckBox, asked, dialog).isChecked()
    the(QPushButton, "Bewaren", dialog).click()
    look(section, bench, qtbot)
    dialog = opened(section, "Wijzig: rouwgroep")
    the(QSpinBox, "Plaatsen", dialog).setValue(8)
    the(QSpinBox, "Rust erna", dialog).setValue(15)
    the(QCheckBox, asked, dialog).setChecked(True)
    the(QPushButton, "Bewaren", dialog).click()
    look(section, bench, qtbot)
    assert [one.counts_in_path for one in plan_of(house.desk).services] == [False, True]
    told = {one.name: (one.places, one.buffer_minutes) for one in plan_of(house.desk).services}
    assert told == {house.talk.name: (0, 0), "rouwgroep": (8, 15)}
    assert says(section, "15 min rust erna · groep van 8 · telt mee in het traject")
    dialog = opened(section, f"Wijzig: {house.talk.name}")
    seen = [one.accessibleName() for one in dialog.findChildren(QSpinBox) if one.isVisible()]
    assert "Rust erna" in seen
    assert "Plaatsen" not in seen, "what is no group has no places"
    assert nameless(section) == nameless(dialog) == []


def test_the_way_to_a_home_visit_is_the_coordinator_s_to_say(
    house: AgendaHouse, make_desk: MakeDesk, make_workbench: MakeWorkbench, qtbot: QtBot
) -> None:
    bench = make_workbench(replace(house.desk, actor=make_desk(Role.COORDINATOR).actor))
    section = PlanSection(bench)
    section.resize(900, 4000)
    show(qtbot, section)
    look(section, bench, qtbot)
    the(FoldingBox, "Wiens reistijd", section).setCurrentText("Jan Wouters")
    look(section, bench, qtbot)
    assert the(FoldingBox, "Wiens reistijd", section).currentText() == "Jan Wouters", "another desk drew it"
    the(QSpinBox, "Hoe lang", section).setValue(25)
    the(QPushButton, "Reistijd bewaren", section).click()
    look(section, bench, qtbot)
    (way,) = policy_of(house.desk).times
    assert (way.minutes, way.therapist_id, way.from_day) == (25, house.jan.id, house.desk.clock.today())
    the(QPushButton, "Haal weg: Jan Wouters: 25 min", section).click()
    look(section, bench, qtbot)
    assert policy_of(house.desk).times == ()


def test_the_next_closure_that_is_being_typed_outlives_the_answer_about_another(
    house: AgendaHouse, bench: Workbench, section: PlanSection, qtbot: QtBot
) -> None:
    days, add = the(QLineEdit, "Of op deze dagen", section), the(QPushButton, "Sluiting toevoegen", section)
    days.setText("3/12")
    add.click()
    add.click()  # the answer is on its way: not twice
    days.setText("10/12")
    look(section, bench, qtbot)
    assert [one.first_day.day for one in plan_of(house.desk).closures] == [3]
    assert days.text() == "10/12"
    days.setText("17/12")
    add.click()
    days.setText("24/12")
    add.click()  # the answer about another one is on its way
    look(section, bench, qtbot)
    assert [one.first_day.day for one in plan_of(house.desk).closures] == [3, 17, 24]
    for day in ("do 17", "do 24"):
        the(QPushButton, f"Haal weg: het hele huis · {day} dec 2026", section).click()
    days.setText("10/12")
    look(section, bench, qtbot)
    the(QPushButton, "Haal weg: het hele huis · do 3 dec 2026", section).click()
    look(section, bench, qtbot)
    assert plan_of(house.desk).closures == ()
    assert days.text() == "10/12"
    add.click()
    look(section, bench, qtbot)
    assert [one.first_day.day for one in plan_of(house.desk).closures] == [10]
    assert days.text() == ""
