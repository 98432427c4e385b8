"""A series from the search to the last talk: planned, booked, cancelled and moved along, by clicks."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.actions.book_series import place_in_series
from healthdesk.actions.keep_trajectory import begin as begin_path
from healthdesk.actions.move_appointment import BookingPlace, move_to
from healthdesk.actions.show_agenda import talks_of
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.trajectory import Trajectory
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.parts.toasts import Toast
from tests.agenda_house import AgendaHouse
from tests.ui.accessibility import nameless
from tests.ui.agenda.at_the_desk import rest, toasts
from tests.ui.busy import busy
from tests.ui.hands import the, type_text, words_on


def click(qtbot: QtBot, name: str, within: object, kind: type = QPushButton) -> None:
    qtbot.mouseClick(the(kind, name, within), Qt.MouseButton.LeftButton)  # type: ignore[arg-type]


def begun(qtbot: QtBot, page: AgendaPage, house: AgendaHouse, count: int = 3) -> QDialog:
    """The series that begins with the first moment found, today at a quarter to three with Els."""
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    click(qtbot, "Herhaal dit als reeks…", page.moment)
    (dialog,) = shown_dialogs(page)
    the(QSpinBox, "Hoeveel gesprekken", dialog).setValue(count)
    rest(qtbot, page.workbench)
    qtbot.waitUntil(lambda: any(words.startswith(f"{count}. ") for words in words_on(dialog)))
    return dialog


def stands(house: AgendaHouse) -> list[str]:
    lines = reversed(talks_of(house.desk, house.yara))
    return [
        f"{line.appointment.starts_at.astimezone(house.desk.clock.zone):%d/%m %H:%M}"
        for line in lines
        if line.appointment.state is not AppointmentState.CANCELLED
    ]


def test_school_holidays_are_skipped_and_said_with_why(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    page.moment.wish_for("niet in de schoolvakantie")
    page.moment.look_for_series()
    rest(qtbot, page.workbench)
    why = page.moment.found.cards[0].words.why.replace("\u00a0", " ")
    assert "niet op wo 23 dec – wo 30 dec, wo 10 feb (schoolvakantie)" in why
    page.moment.repeat()
    (dialog,) = shown_dialogs(page)
    rest(qtbot, page.workbench)
    qtbot.waitUntil(lambda: any(words.startswith("10. ") for words in words_on(dialog)))
    (skipped,) = (words for words in words_on(dialog) if words.startswith("Overgeslagen: "))
    assert "wo 23 dec 2026 – wo 30 dec 2026 (schoolvakantie), wo 10 feb 2027 (schoolvakantie)" in skipped
    dialog.reject()


def test_a_series_is_booked_whole_and_taken_back_whole(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    dialog = begun(qtbot, page, house)
    assert "1. wo 25 nov 2026 14:45 – 15:30 · kamer 1" in words_on(dialog)
    the(QSpinBox, "Hoe vaak", dialog).setValue(2)
    rest(qtbot, page.workbench)
    assert nameless(dialog) == []
    said = toasts(page.workbench)
    click(qtbot, "Boek 3 afspraken", dialog)
    rest(qtbot, page.workbench)
    assert stands(house) == ["25/11 14:45", "09/12 14:45", "23/12 14:45"]
    assert said[-1].text == "Geboekt: YARA, 3 afspraken vanaf vandaag."
    qtbot.waitUntil(lambda: "Reeks, om de 2 weken: 1 van 3" in words_on(page.talk))
    assert page.workbench.toasts.take_back_latest()
    rest(qtbot, page.workbench)
    assert stands(house) == []


def test_where_it_clashes_another_hour_is_chosen_or_it_is_left_out(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    start = house.wish(14, 45).starts_at - timedelta(days=1)
    for weeks in (1, 2):
        later = start + timedelta(weeks=weeks)
        book(house.desk, replace(house.wish(14), patient_id=house.sam, starts_at=later))
    dialog = begun(qtbot, page, house, count=4)
    assert not the(QPushButton, "Boek 4 afspraken", dialog).isEnabled()
    assert "De therapeut heeft dan al een gesprek." in words_on(dialog)
    click(qtbot, "Sla wo 2 dec 2026 over", dialog)

    def others() -> list[QPushButton]:
        words = "in plaats van wo 9 dec 2026"
        found = dialog.findChildren(QPushButton)
        return [one for one in found if one.isVisible() and one.accessibleName().endswith(words)]

    qtbot.waitUntil(lambda: bool(others()))
    qtbot.mouseClick(others()[0], Qt.MouseButton.LeftButton)
    click(qtbot, "Boek 3 afspraken", dialog)
    rest(qtbot, page.workbench)
    assert [day.split()[0] for day in stands(house)] == ["25/11", "09/12", "16/12"]


def test_another_desk_is_first_and_nothing_is_booked(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    dialog = begun(qtbot, page, house)
    later = house.wish(14, 45).starts_at + timedelta(days=13)
    book(house.desk, replace(house.wish(14), patient_id=house.sam, starts_at=later))
    click(qtbot, "Boek 3 afspraken", dialog)
    rest(qtbot, page.workbench)
    assert stands(house) == []
    assert "bezet" in [tag.accessibleName() for tag in dialog.findChildren(type(page.talk._state))]


def test_the_following_are_moved_along_and_then_cancelled(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    dialog = begun(qtbot, page, house)
    click(qtbot, "Boek 3 afspraken", dialog)
    rest(qtbot, page.workbench)
    second = talks_of(house.desk, house.yara)[1].appointment
    day = timedelta(days=1)
    move_to(house.desk, second.id, second.version, BookingPlace(second.starts_at + day, second.ends_at + day))
    page.show_link(Link("appointment", second.id))
    rest(qtbot, page.workbench)
    click(qtbot, "Zet de volgende ook zo", page.talk)
    rest(qtbot, page.workbench)
    assert stands(house) == ["25/11 14:45", "03/12 14:45", "10/12 14:45"]
    along = the(QPushButton, "Zet de volgende ook zo", page.talk)
    click(qtbot, "Afzeggen…", page.talk)
    assert not along.isVisible(), "this one is being cancelled"
    click(qtbot, "deze en de volgende", page.talk, QAbstractButton)
    click(qtbot, "patiënt", page.talk, QAbstractButton)
    click(qtbot, "Zeg af", page.talk)
    rest(qtbot, page.workbench)
    assert stands(house) == ["25/11 14:45"]
    assert page.workbench.toasts.take_back_latest()
    rest(qtbot, page.workbench)
    assert stands(house) == ["25/11 14:45", "03/12 14:45", "10/12 14:45"]


def test_the_search_looks_for_a_series_and_the_dialog_goes_on_from_there(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    start = house.wish(14, 45).starts_at - timedelta(days=1)
    later = replace(house.wish(14), patient_id=house.sam, starts_at=start + timedelta(weeks=2))
    book(house.desk, later)
    book(house.desk, replace(later, patient_id=None, therapist_id=house.jan.id, room_id=house.upstairs.id))
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    click(qtbot, "een reeks", page.moment, QAbstractButton)
    the(QSpinBox, "Hoeveel keer", page.moment).setValue(4)
    rest(qtbot, page.workbench)
    qtbot.waitUntil(lambda: "elke week op woensdag om 15:30" in words_on(page.moment))
    click(qtbot, "▸ Waarom niet eerder?", page.moment)
    assert any(
        "breekt af op wo 9 dec (de therapeut heeft dan al een gesprek)" in one
        for one in words_on(page.moment)
    )
    click(qtbot, "Plan 4 keer vanaf vandaag 15:30…", page.moment)
    rest(qtbot, page.workbench)
    (dialog,) = shown_dialogs(page)
    click(qtbot, "Boek 4 afspraken", dialog)
    rest(qtbot, page.workbench)
    assert stands(house) == ["25/11 15:30", "02/12 15:30", "09/12 15:30", "16/12 15:30"]
    page.show_as("list")
    rest(qtbot, page.workbench)
    assert [line.series_number for line in page.list.lines.model.records] == [1]


def test_a_change_of_one_takes_the_following_along(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    dialog = begun(qtbot, page, house)
    click(qtbot, "Boek 3 afspraken", dialog)
    rest(qtbot, page.workbench)
    click(qtbot, "Wijzig of verzet…", page.talk)
    rest(qtbot, page.workbench)
    the(QLineEdit, "Om", page.booking).setText("16u")
    click(qtbot, "alle die nog komen", page.booking, QAbstractButton)
    click(qtbot, "Bewaren", page.booking)
    rest(qtbot, page.workbench)
    assert stands(house) == ["25/11 16:00", "02/12 16:00", "09/12 16:00"]
    assert page.workbench.toasts.take_back_latest()
    rest(qtbot, page.workbench)
    assert stands(house) == ["25/11 14:45", "02/12 14:45", "09/12 14:45"]


def test_another_booking_is_begun_before_the_series_is_answered(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    dialog = begun(qtbot, page, house)
    click(qtbot, "Boek 3 afspraken", dialog)
    rest(qtbot, page.workbench)
    click(qtbot, "Wijzig of verzet…", page.talk)
    rest(qtbot, page.workbench)
    the(QLineEdit, "Om", page.booking).setText("16u")
    click(qtbot, "alle die nog komen", page.booking, QAbstractButton)
    with busy(qtbot, page.workbench):
        click(qtbot, "Bewaren", page.booking)
        page.new_item()
    assert stands(house) == ["25/11 16:00", "02/12 16:00", "09/12 16:00"]
    assert page.side.shown is page.booking


def test_it_may_end_on_a_day_and_asks_which(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    dialog = begun(qtbot, page, house)
    end = the(QComboBox, "Tot wanneer", dialog)
    end.setCurrentIndex(end.findText("tot een dag"))
    end.activated.emit(end.currentIndex())
    assert "Tot welke dag?" in words_on(dialog)
    day = the(QLineEdit, "Laatste dag", dialog)
    day.clear()
    type_text(day, "20/12")
    qtbot.keyClick(day, Qt.Key.Key_Return)
    rest(qtbot, page.workbench)
    qtbot.waitUntil(lambda: any(words.startswith("4. ") for words in words_on(dialog)))
    click(qtbot, "Boek 4 afspraken", dialog)
    rest(qtbot, page.workbench)
    assert stands(house)[-1] == "16/12 14:45"


def _to_fridays(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot, talks: int = 5
) -> tuple[QDialog, list[Toast]]:
    """A series on Wednesdays, the second put on Friday, the following asked to follow: one is Christmas."""
    dialog = begun(qtbot, page, house, count=talks)
    click(qtbot, f"Boek {talks} afspraken", dialog)
    rest(qtbot, page.workbench)
    second = talks_of(house.desk, house.yara)[talks - 2].appointment
    days = timedelta(days=2)
    place = BookingPlace(second.starts_at + days, second.ends_at + days)
    move_to(house.desk, second.id, second.version, place)
    page.show_link(Link("appointment", second.id))
    rest(qtbot, page.workbench)
    said = toasts(page.workbench)
    click(qtbot, "Zet de volgende ook zo", page.talk)
    rest(qtbot, page.workbench)
    (asked,) = shown_dialogs(page)
    return asked, said


def test_of_what_moves_along_it_is_asked_what_becomes_of_days_on_which_nobody_works(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    before = ["25/11 14:45", "04/12 14:45", "09/12 14:45", "16/12 14:45", "23/12 14:45"]
    asked, said = _to_fridays(page, house, qtbot)
    assert stands(house) == before, "nothing is done before somebody chose"
    assert "wo 9 dec 2026 → vr 11 dec 2026 14:45 – 15:30 · kamer 1" in words_on(asked)
    assert "Op vr 25 dec 2026: Het is dan een feestdag." in words_on(asked)
    assert nameless(asked) == []
    click(qtbot, "Niet doen", asked)
    rest(qtbot, page.workbench)
    assert stands(house) == before
    for chip, button, told, last in (
        ("laat staan", "Zet zo (3)", "2 andere gesprekken verzet. 1 bleef staan.", "23/12 14:45"),
        ("verzet naar een dag ernaast", "Zet zo (4)", "3 andere gesprekken verzet.", "24/12 14:45"),
        ("laat wegvallen", "Zet zo (3)", "2 andere gesprekken verzet. 1 viel weg.", ""),
    ):
        click(qtbot, "Zet de volgende ook zo", page.talk)
        rest(qtbot, page.workbench)
        (asked,) = shown_dialogs(page)
        click(qtbot, chip, asked, QAbstractButton)
        rest(qtbot, page.workbench)
        click(qtbot, button, asked)
        rest(qtbot, page.workbench)
        assert stands(house) == [
            *("25/11 14:45", "04/12 14:45", "11/12 14:45", "18/12 14:45"),
            *filter(None, (last,)),
        ]
        assert said[-1].text == told
        assert page.workbench.toasts.take_back_latest()
        rest(qtbot, page.workbench)
        assert stands(house) == before, "one step back"


def test_what_was_left_standing_stands_apart_and_one_day_is_chosen_by_itself(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    asked, _said = _to_fridays(page, house, qtbot)
    click(qtbot, "wo 23 dec 2026: laat wegvallen", asked, QAbstractButton)
    assert the(QPushButton, "Zet zo (3)", asked).isEnabled()
    rather = [one for one in asked.findChildren(QPushButton) if one.accessibleName().startswith("Liever")]
    assert [one.text() for one in rather if one.isVisible()], "days around Christmas"
    qtbot.mouseClick(rather[0], Qt.MouseButton.LeftButton)
    assert the(QPushButton, "Zet zo (4)", asked).isEnabled()
    click(qtbot, "wo 23 dec 2026: laat staan", asked, QAbstractButton)
    click(qtbot, "Zet zo (3)", asked)
    rest(qtbot, page.workbench)
    place = place_in_series(house.desk, talks_of(house.desk, house.yara)[1].appointment.id)
    assert place is not None
    assert [one.appointment.id for one in talks_of(house.desk, house.yara)[:1]] == list(place.exceptions)


def test_where_a_talk_that_moves_along_clashes_another_moment_is_chosen(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    """Also from the form, of which what was typed stays until it is done."""
    dialog = begun(qtbot, page, house)
    click(qtbot, "Boek 3 afspraken", dialog)
    rest(qtbot, page.workbench)
    later = house.wish(16).starts_at + timedelta(days=6)
    book(house.desk, replace(house.wish(14), patient_id=house.sam, starts_at=later))
    click(qtbot, "Wijzig of verzet…", page.talk)
    rest(qtbot, page.workbench)
    the(QLineEdit, "Om", page.booking).setText("16u")
    click(qtbot, "alle die nog komen", page.booking, QAbstractButton)
    click(qtbot, "Bewaren", page.booking)
    rest(qtbot, page.workbench)
    (asked,) = shown_dialogs(page)
    assert "De therapeut heeft dan al een gesprek." in " ".join(words_on(asked))
    assert not the(QPushButton, "Zet zo (3)", asked).isEnabled()
    asked.reject()
    rest(qtbot, page.workbench)
    assert the(QLineEdit, "Om", page.booking).text() == "16u"
    click(qtbot, "Bewaren", page.booking)
    rest(qtbot, page.workbench)
    (asked,) = shown_dialogs(page)
    click(qtbot, "Liever wo 2 dec 16:45, in plaats van wo 2 dec 2026", asked)
    click(qtbot, "Zet zo (3)", asked)
    rest(qtbot, page.workbench)
    assert stands(house) == ["25/11 16:00", "02/12 16:45", "09/12 16:00"]
    assert page.workbench.toasts.take_back_latest()
    rest(qtbot, page.workbench)
    assert stands(house) == ["25/11 14:45", "02/12 14:45", "09/12 14:45"]


def test_another_desk_is_first_while_it_is_asked_what_becomes_of_the_others(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    asked, _said = _to_fridays(page, house, qtbot)
    before = stands(house)
    friday = house.wish(14, 45).starts_at + timedelta(days=15)
    book(house.desk, replace(house.wish(14), patient_id=house.sam, starts_at=friday))
    click(qtbot, "Zet zo (3)", asked)
    rest(qtbot, page.workbench)
    assert stands(house) == before, "all or nothing"
    assert asked.isVisible()
    assert "Op een van de dagen is er al iets. Kies wat er dan gebeurt." in words_on(asked)
    asked.reject()


def test_a_series_says_how_many_are_more_than_foreseen_and_is_booked_all_the_same(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    today = house.desk.clock.today()
    path = Trajectory(
        id=new_id(), patient_id=house.yara, therapist_id=house.els.id, began_on=today, foreseen=3
    )
    begin_path(house.desk, path)
    dialog = begun(qtbot, page, house, count=10)

    def told(words: str, within: object) -> bool:
        return any(each.startswith(words) for each in words_on(within))  # type: ignore[arg-type]

    qtbot.waitUntil(lambda: told("Van deze 10 gesprekken zijn er 7 meer dan voorzien.", dialog))
    the(QSpinBox, "Hoeveel gesprekken", dialog).setValue(3)
    qtbot.waitUntil(lambda: told("Het laatste van deze gesprekken is ook het laatste", dialog))
    the(QSpinBox, "Hoeveel gesprekken", dialog).setValue(2)
    qtbot.waitUntil(lambda: not told("Het laatste van deze", dialog))
    the(QSpinBox, "Hoeveel gesprekken", dialog).setValue(4)
    qtbot.waitUntil(lambda: told("Van deze 4 gesprekken is er 1 meer dan voorzien.", dialog))
    rest(qtbot, page.workbench)
    click(qtbot, "Boek 4 afspraken", dialog)
    rest(qtbot, page.workbench)
    assert len(stands(house)) == 4
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    page.moment.look_for_series()
    qtbot.waitUntil(lambda: told("Van deze 10 gesprekken zijn er 10 meer dan voorzien.", page.moment))
    rest(qtbot, page.workbench)
