"""A receptionist's morning at a neighbourhood health centre, with everything that comes in between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from healthdesk.actions import find_anything
from healthdesk.actions.book_appointment import book
from healthdesk.actions.change_patient import change
from healthdesk.actions.desk import Desk
from healthdesk.actions.find_moment import find_moment
from healthdesk.actions.open_patient_file import who_saw
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.show_agenda import talks_of
from healthdesk.db import agenda_plan, patients
from healthdesk.records.appointment import AppointmentState, BookingWish
from healthdesk.records.house import HouseKind
from healthdesk.records.moment import MomentWish
from healthdesk.records.patient import Patient
from healthdesk.ui.hands.hands import Hands
from tests.journeys.conftest import Shift

NAME = "Özgür Yılmaz"
TABS = "Delen van het dossier"


def test_a_morning_at_the_centre(
    begin_shift: Callable[[HouseKind], Shift], colleague: Callable[[], Desk]
) -> None:
    shift = begin_shift(HouseKind.WGC)
    _she_mistypes_her_password(shift)
    _the_phone_rings_while_she_welcomes_somebody(shift)
    mia = colleague()
    somebody = _known(mia)
    _a_colleague_changes_the_same_person(shift, mia, somebody)
    _the_moment_is_taken_by_another_desk(shift, mia, somebody)
    _she_takes_it_back_and_books_again(shift, mia, somebody)
    _everything_is_on_record(mia, somebody)


def _she_mistypes_her_password(shift: Shift) -> None:
    shift.come_in("An Peeters", "vier fietsen langs de Demer")
    shift.hands.see("Dit wachtwoord klopt niet.")
    shift.come_in("An Peeters")
    shift.hands.see("Vergrendel", "WGC De Linde")


def _the_phone_rings_while_she_welcomes_somebody(shift: Shift) -> None:
    hands = shift.hands
    hands.choose_in_menu("Nieuw", "Nieuwe patiënt")
    hands.write("Voornaam", "Özgür")
    hands.write("Familienaam", "Yılm")
    hands.press("Vergrendel")
    hands.see("Wachtwoord vergeten?")
    assert not hands.reads("Yılm")
    shift.come_in("An Peeters")
    hands.see("Yılm")
    hands.write("Familienaam", "Yılmaz")
    hands.write("Geboortedatum", "14/3/1990")
    hands.press("Bewaren")
    hands.see(NAME)


def _known(mia: Desk) -> Patient:
    (line,) = find_anything.people(mia, "yilmaz")
    with mia.store.reading() as session:
        found = patients.by_id(session, line.id)
    assert found is not None
    return found


def _a_colleague_changes_the_same_person(shift: Shift, mia: Desk, somebody: Patient) -> None:
    hands = shift.hands
    hands.tab(TABS, "Gegevens")
    hands.write("Roepnaam", "Öz")
    change(mia, replace(somebody, used_name="Ozzy", warning="komt met hond"))
    hands.press("Bewaren")
    hands.see("Ozzy", "Öz")
    hands.choose(_side_with(hands, "Öz"))
    hands.press("Bewaar deze keuze")
    hands.see("Gegevens bewaard.")
    kept = _known(mia)
    assert (kept.used_name, kept.warning) == ("Öz", "komt met hond")


def _side_with(hands: Hands, words: str) -> str:
    return f"Roepnaam: {words}"


def _the_moment_is_taken_by_another_desk(shift: Shift, mia: Desk, somebody: Patient) -> None:
    hands = shift.hands
    other = register(mia, replace(blank(mia), official_given="Sam", official_family="Claes")).result
    hands.tab(TABS, "Overzicht")
    hands.press("Zoek een moment")
    hands.see("Boek ")
    hands.rest()
    first = find_moment(mia, MomentWish(minutes=45), somebody.id).moments[0]
    with mia.store.reading() as session:
        (service,) = agenda_plan.services(session)
    book(
        mia,
        BookingWish(
            patient_id=other.id,
            service_id=service.id,
            therapist_id=first.therapist_id,
            room_id=first.room_id,
            starts_at=first.starts_at,
            minutes=45,
        ),
    )
    hands.put_away("Sluiten")
    hands.press("Boek …")
    hands.see("Els Claes heeft dan al een gesprek", "Eerstvolgende vrije moment")
    assert talks_of(mia, somebody.id) == ()
    hands.press("Boek …")
    hands.see("Geboekt:")
    (talk,) = talks_of(mia, somebody.id)
    assert talk.appointment.starts_at > first.starts_at


def _she_takes_it_back_and_books_again(shift: Shift, mia: Desk, somebody: Patient) -> None:
    hands = shift.hands
    hands.press("Ongedaan maken")
    hands.rest()
    assert talks_of(mia, somebody.id) == ()
    hands.press("Patiënten…")
    hands.see("Er is niets afgesproken.")
    hands.press("Zoek een moment")
    hands.see("Boek ")
    hands.press("Boek …")
    hands.see("Geboekt:")
    (talk,) = talks_of(mia, somebody.id)
    assert talk.appointment.state is AppointmentState.BOOKED


def _everything_is_on_record(mia: Desk, somebody: Patient) -> None:
    told = [entry.action for entry in who_saw(mia, somebody.id)]
    assert {"patient.view", "patient.change", "appointment.book", "appointment.take_back"} <= set(told)
    assert {entry.actor_name for entry in who_saw(mia, somebody.id)} == {"An Peeters", "Mia Wouters"}
