"""The rota on the screen: a week for everybody, a month for who gives her parts, the house's own division."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QStyleOptionComboBox,
)
from pytestqt.qtbot import QtBot

from healthdesk.actions.plan_agenda import add_closure, plan_of, remove_availability
from healthdesk.actions.rota_policy import policy_of
from healthdesk.actions.show_rota import of_person, show_rota
from healthdesk.db import practitioners
from healthdesk.records.availability import Closure
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.ui.parts.choice_chips import ChoiceChips
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.paper_buttons import PaperButtons
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.rota.month_panel import MonthPanel
from healthdesk.ui.rota.paper_dialog import RotaPaperDialog
from healthdesk.ui.rota.part_cell import PartCell
from healthdesk.ui.rota.part_dialog import PartDialog
from healthdesk.ui.rota.part_editor import PartEditor
from healthdesk.ui.rota.parts_card import PartsCard
from healthdesk.ui.rota.rota_page import RotaPage
from tests.agenda_house import AgendaHouse, furnished
from tests.letters_made import text_of
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.agenda.at_the_desk import rest, toasts
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on

WEDNESDAY = date(2026, 11, 25)


@pytest.fixture
def house(make_desk: MakeDesk) -> AgendaHouse:
    """TEJO: Els and Jan work until six, Jef is a volunteer, Mia runs the house."""
    made = furnished(make_desk(Role.COORDINATOR, kind=HouseKind.TEJO))
    make_desk(Role.VOLUNTEER_RECEPTION, kind=HouseKind.TEJO)
    return made


def opened(bench: Workbench, qtbot: QtBot) -> RotaPage:
    page = RotaPage(bench)
    page.resize(1100, 760)
    show(qtbot, page)
    rest(qtbot, bench)
    return page


def cell(page: RotaPage, day: date, name: str) -> PartCell:
    cells = page.week.findChildren(PartCell)
    return next(one for one in cells if (one.part.day, one.part.part.name) == (day, name))


def test_the_week_says_who_is_missing_and_enter_arranges_it(
    house: AgendaHouse, make_workbench: MakeWorkbench, qtbot: QtBot
) -> None:
    bench = make_workbench(house.desk)
    page = opened(bench, qtbot)
    assert page.title == "Rooster · week 48 · 23–29 nov"
    assert nameless(page) == unreachable(page, qtbot) == []
    first = page.first_focus()
    assert first is cell(page, WEDNESDAY, "namiddag")
    assert "nog 1 vrijwilliger onthaal" in first.accessibleName()
    assert "nog geen verbindingstherapeut" in words_on(first)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    evening = cell(page, WEDNESDAY, "avond")
    assert evening.hasFocus()
    hours = "(16:00\N{NO-BREAK SPACE}–\N{WORD JOINER}\N{NO-BREAK SPACE}18:00)"
    assert f"Els Maes {hours}\nJan Wouters {hours}" in words_on(evening)
    qtbot.keyClick(evening, Qt.Key.Key_Return)
    dialog = page.findChild(PartDialog)
    assert dialog is not None
    assert nameless(dialog) == unreachable(dialog, qtbot) == []
    the(QAbstractButton, "Jef Maes", dialog).click()
    the(QAbstractButton, "Jan Wouters", the(ChoiceChips, "Verbindingstherapeut", dialog)).click()
    said = toasts(bench)
    the(QPushButton, "Bewaren", dialog).click()
    rest(qtbot, bench)
    evening = cell(page, WEDNESDAY, "avond")
    assert "verbinding: Jan Wouters" in words_on(evening)
    assert "Jef Maes" in words_on(evening)
    assert page.focusWidget() is evening, "the keyboard stays where it was"
    bench.toasts.take_back(said[-1])
    rest(qtbot, bench)
    assert "nog geen verbindingstherapeut" in words_on(cell(page, WEDNESDAY, "avond"))


def test_a_volunteer_gives_her_month_by_keyboard_and_takes_over_the_month_before(
    house: AgendaHouse, make_desk: MakeDesk, make_workbench: MakeWorkbench, qtbot: QtBot
) -> None:
    jef = make_desk(Role.VOLUNTEER_RECEPTION, kind=HouseKind.TEJO)
    bench = make_workbench(jef)
    page = opened(bench, qtbot)
    the(QAbstractButton, "dagdelen geven", page).click()
    page.go_to(date(2026, 12, 1))
    rest(qtbot, bench)
    assert page.title == "Rooster · December 2026"
    grid = page.month.grid
    focus = page.first_focus()
    assert focus is grid
    assert nameless(page) == unreachable(page, qtbot) == []

    def given(first: date, last: date) -> list[tuple[date, str]]:
        parts = show_rota(jef, first, last).parts
        return [part.key for part in parts if of_person(part, jef.actor.practitioner_id)]

    places = page.month.model.keys()
    grid.setCurrentIndex(places[date(2026, 12, 1), "evening"])
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert page.month.model.is_given(grid.currentIndex()), "at once"
    for _ in range(2):
        qtbot.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    rest(qtbot, bench)
    december = [(date(2026, 12, number), "evening") for number in (1, 2, 3)]
    assert given(date(2026, 12, 1), date(2026, 12, 31)) == december
    assert any("3 dagdelen" in said for said in words_on(page))
    page.go_to(date(2027, 1, 5))
    rest(qtbot, bench)
    the(QPushButton, "Zoals vorige maand", page).click()
    rest(qtbot, bench)
    assert given(date(2027, 1, 1), date(2027, 1, 31)) == [
        (date(2027, 1, number), "evening") for number in (5, 6, 7)
    ], "the first Tuesday, Wednesday and Thursday"
    index = page.month.model.keys()[date(2027, 1, 5), "evening"]
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.visualRect(index).center())
    rest(qtbot, bench)
    assert (date(2027, 1, 5), "evening") not in given(date(2027, 1, 1), date(2027, 1, 31))


def test_whose_month_it_is_stands_there_whole_also_where_it_was_seen_before_it_was_known(
    house: AgendaHouse, make_workbench: MakeWorkbench, qtbot: QtBot
) -> None:
    bench = make_workbench(house.desk)
    panel = MonthPanel(bench)
    panel.resize(1100, 760)
    show(qtbot, panel)
    assert not [one for one in panel.findChildren(QComboBox) if one.isVisible()], "nothing to choose yet"
    first, last = date(2026, 12, 1), date(2026, 12, 31)
    for name in (house.jan.name, "Marie-Antoinette Vandenbroucke-Verschueren"):
        with house.desk.store.writing() as session:
            now = practitioners.by_id(session, house.jan.id)
            assert now is not None
            practitioners.change(session, replace(now, name=name))
        panel.show_view(show_rota(house.desk, first, last))
        whose = the(FoldingBox, "Van wie", panel)
        whose.choose(house.jan.id)
        assert whose.currentText() == name
        qtbot.waitUntil(lambda name=name, whose=whose: _shown(whose) == name)  # type: ignore[misc]


def _shown(choice: FoldingBox) -> str:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    return choice.shown_text(option)


def test_usual_hours_are_not_given_away_in_the_month(
    house: AgendaHouse, make_workbench: MakeWorkbench, qtbot: QtBot
) -> None:
    bench = make_workbench(house.desk)
    page = opened(bench, qtbot)
    the(QAbstractButton, "dagdelen geven", page).click()
    rest(qtbot, bench)
    model = page.month.model
    index = model.keys()[WEDNESDAY, "afternoon"]
    assert (model.is_given(index), model.is_changeable(index)) == (True, False)
    assert str(model.data(index)).startswith("vaste uren · Jan")
    tip = str(model.data(index, Qt.ItemDataRole.ToolTipRole))
    assert tip.startswith("vaste uren · Jan Wouters")
    assert "komt" in str(model.data(index, Qt.ItemDataRole.AccessibleTextRole))


def test_beside_usual_hours_for_half_of_a_part_the_rest_is_given(
    house: AgendaHouse, make_workbench: MakeWorkbench, qtbot: QtBot
) -> None:
    """Els is there until six, the evening lasts until eight."""
    bench = make_workbench(house.desk)
    page = opened(bench, qtbot)
    the(QAbstractButton, "dagdelen geven", page).click()
    rest(qtbot, bench)
    month, key = page.month, (WEDNESDAY, "evening")
    state = Qt.ItemDataRole.CheckStateRole
    half, whole = Qt.CheckState.PartiallyChecked, Qt.CheckState.Checked
    told = "vaste uren 16:00 – 18:00 · Jan"
    assert month.model.data(month.model.keys()[key]) == told
    for given, shown in ((True, whole), (False, half)):
        month.grid.setCurrentIndex(month.model.keys()[key])
        month.grid.setFocus()
        qtbot.keyClick(month.grid, Qt.Key.Key_Space)
        rest(qtbot, bench)
        (part,) = (one for one in show_rota(house.desk, WEDNESDAY, WEDNESDAY).parts if one.key == key)
        els = of_person(part, house.els.id)
        assert els is not None
        assert (els.given, els.ends_at == part.ends_at) == (given, given)
        page.refresh(())
        rest(qtbot, bench)
        assert month.model.data(month.model.keys()[key], state) == shown
    assert month.model.data(month.model.keys()[key]) == told


def test_who_is_on_leave_for_the_rest_of_a_part_has_none_of_it_to_give(
    house: AgendaHouse, make_workbench: MakeWorkbench, qtbot: QtBot
) -> None:
    leave = Closure(
        id=new_id(),
        therapist_id=house.els.id,
        first_day=WEDNESDAY,
        last_day=WEDNESDAY,
        starts=time(18),
        ends=time(20),
    )
    add_closure(house.desk, leave)
    bench = make_workbench(house.desk)
    page = opened(bench, qtbot)
    the(QAbstractButton, "dagdelen geven", page).click()
    rest(qtbot, bench)
    assert not page.month.model.is_changeable(page.month.model.keys()[WEDNESDAY, "evening"])


def test_the_rota_goes_on_paper_and_leads_back_to_the_agenda(
    house: AgendaHouse, make_workbench: MakeWorkbench, qtbot: QtBot, tmp_path: Path
) -> None:
    bench = make_workbench(house.desk)
    page = opened(bench, qtbot)
    assert page.print_out()
    dialog = page.findChild(RotaPaperDialog)
    assert dialog is not None
    assert nameless(dialog) == unreachable(dialog, qtbot) == []
    the(QPushButton, "Bewaar als PDF…", dialog).click()
    rest(qtbot, bench)
    buttons = dialog.findChild(PaperButtons)
    assert buttons is not None
    buttons.save_to(str(tmp_path / "rooster.pdf"))
    rest(qtbot, bench)
    assert "Els Maes" in text_of(tmp_path / "rooster.pdf")
    dialog.close()
    with qtbot.waitSignal(page.link_requested) as asked:
        the(QPushButton, "Agenda", page).click()
    assert asked.args == [Link("agenda", None, "2026-11-25")]


def test_the_house_says_how_its_days_are_divided(
    house: AgendaHouse, make_workbench: MakeWorkbench, qtbot: QtBot
) -> None:
    bench = make_workbench(house.desk)
    card = PartsCard(bench)
    show(qtbot, card)
    card.fetch()
    rest(qtbot, bench)
    assert any("te controleren" in said for said in words_on(card))
    assert nameless(card) == unreachable(card, qtbot) == []
    the(QPushButton, "Nog een dagdeel", card).click()
    assert card.has_unsaved()
    editor = card.findChildren(PartEditor)[-1]
    the(QLineEdit, "Naam van het dagdeel", editor).setText("zaterdag")
    the(QLineEdit, "Uren van het dagdeel", editor).setText("10")
    the(QPushButton, "Indeling bewaren", card).click()
    assert any("Eén begin en één einde" in said for said in words_on(card)), "nothing is kept half"
    the(QLineEdit, "Uren van het dagdeel", editor).setText("10-12u30")
    the(QAbstractButton, "za", editor).click()
    the(QLineEdit, "Vanaf welke dag", card).setText("1/12")
    the(QPushButton, "Indeling bewaren", card).click()
    rest(qtbot, bench)
    policy = policy_of(house.desk)
    assert [plan.from_day for plan in policy.plans][1:] == [date(2026, 12, 1)]
    assert [part.name for part in policy.plans[-1].parts] == ["namiddag", "avond", "zaterdag"]
    assert not card.has_unsaved()


def test_a_part_that_is_added_while_the_others_are_being_kept_stays(
    house: AgendaHouse, make_workbench: MakeWorkbench, qtbot: QtBot
) -> None:
    bench = make_workbench(house.desk)
    card = PartsCard(bench)
    show(qtbot, card)
    card.fetch()
    rest(qtbot, bench)
    more = the(QPushButton, "Nog een dagdeel", card)
    the(QCheckBox, "Elk dagdeel heeft een verbindingstherapeut", card).click()
    number = len(card.findChildren(PartEditor))
    the(QPushButton, "Indeling bewaren", card).click()
    more.click()  # the answer is on its way
    rest(qtbot, bench)
    assert policy_of(house.desk).version == 1
    assert len(card.findChildren(PartEditor)) == number + 1
    assert card.has_unsaved()
    more.click()
    card.fetch()
    rest(qtbot, bench)
    assert len(card.findChildren(PartEditor)) == number + 2


def test_a_therapist_who_is_on_leave_cannot_give_that_day_and_sees_why(
    house: AgendaHouse, make_workbench: MakeWorkbench, qtbot: QtBot
) -> None:
    """All of a week is picked at once: the day of her leave is passed over, not refused with the others."""
    tuesday = date(2026, 12, 1)
    leave = Closure(id=new_id(), therapist_id=house.els.id, first_day=tuesday, last_day=tuesday)
    add_closure(house.desk, leave)
    for usual in plan_of(house.desk).availability:
        remove_availability(house.desk, usual)
    bench = make_workbench(house.desk)
    page = opened(bench, qtbot)
    the(QAbstractButton, "dagdelen geven", page).click()
    page.go_to(tuesday)
    rest(qtbot, bench)
    who = the(QComboBox, "Van wie", page)
    who.setCurrentIndex(who.findText("Els Maes"))
    month = page.month
    places = month.model.keys()
    away = places[tuesday, "evening"]
    assert "afwezig" in month.model.data(away)
    month.grid.setCurrentIndex(away)
    month.grid.setFocus()
    qtbot.keyClick(month.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(month.grid, Qt.Key.Key_Space)
    rest(qtbot, bench)
    parts = show_rota(house.desk, tuesday, date(2026, 12, 2)).parts
    there = [part.day for part in parts if (one := of_person(part, house.els.id)) and one.given]
    assert there == [date(2026, 12, 2)]
