"""The agenda of a hurried desk: on to the next talk before the answer about the one before is there."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from healthdesk.actions.show_agenda import one_talk, talks_of
from healthdesk.records.appointment import Appointment
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.booking_start import BookingStart
from healthdesk.ui.parts.person_picker import Whom
from tests.agenda_house import AgendaHouse
from tests.ui.agenda.at_the_desk import kept, rest, toasts
from tests.ui.busy import busy


def test_the_next_person_is_chosen_before_the_booking_is_answered(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    start = BookingStart(starts_at=house.wish(14).starts_at, therapist_id=house.els.id)
    page.side.bring(page.booking)
    page.booking.start(start, Whom(house.yara, "Yara, 16"))
    rest(qtbot, page.workbench)
    told = toasts(page.workbench)
    with busy(qtbot, page.workbench):
        page.booking.keep()
        page.booking.start(
            BookingStart(starts_at=house.wish(16).starts_at, therapist_id=house.jan.id),
            Whom(house.sam, "Sam, 17"),
        )
        page.booking.fields.note.setPlainText("komt met zus")
    assert len(talks_of(house.desk, house.yara)) == 1
    assert [said.text.split(",")[0] for said in told] == ["Geboekt: Yara"]
    assert page.side.shown is page.booking
    assert page.booking.fields.note.toPlainText() == "komt met zus"
    page.booking.keep()
    rest(qtbot, page.workbench)
    assert [line.appointment.note for line in talks_of(house.desk, house.sam)] == ["komt met zus"]


def test_two_bookings_that_cross_are_each_told_by_their_own_name(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    """The first is refused while the second waits too: hers is told as hers, and the panel is hers still."""
    kept(house, 14, patient_id=house.sam)
    here = BookingStart(starts_at=house.wish(14).starts_at, therapist_id=house.els.id)
    page.side.bring(page.booking)
    page.booking.start(here, Whom(house.yara, "Yara, 16"))
    rest(qtbot, page.workbench)
    told = toasts(page.workbench)
    booked: list[Appointment] = []
    page.booking.kept.connect(booked.append)
    with busy(qtbot, page.workbench):
        page.booking.keep()
        later = replace(here, starts_at=house.wish(16).starts_at)
        page.booking.start(later, Whom(house.sam, "Sam, 17"))
        page.booking.fields.show_start(later)
        page.booking.keep()
    assert [said.text.partition(",")[0] for said in told] == ["Yara", "Geboekt: Sam"]
    assert [one.patient_id for one in booked] == [house.sam]
    assert talks_of(house.desk, house.yara) == ()


def test_a_talk_that_was_opened_since_stays_open(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    first, second = kept(house, 14), kept(house, 16, patient_id=house.sam)
    one, other = one_talk(house.desk, first.id), one_talk(house.desk, second.id)
    page._on_opened(one)
    rest(qtbot, page.workbench)
    with busy(qtbot, page.workbench):
        page.talk.open_talk(first.id)
        page._on_opened(other)
    assert page.talk.line is not None
    assert page.talk.line.appointment.id == second.id
