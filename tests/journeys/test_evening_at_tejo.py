"""An evening at TEJO: a young person of whom nobody asks the name, and what only her therapist knows."""

from __future__ import annotations

from collections.abc import Callable

from healthdesk.actions import find_anything
from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_note import read
from healthdesk.db import patients, responses
from healthdesk.records.house import HouseKind
from healthdesk.records.patient import Patient
from healthdesk.ui.hands.hands import Hands
from tests.journeys.conftest import Shift
from tests.journeys.house import other_desk

TABS = "Delen van het dossier"
NOTE = "Thuis is er veel ruzie; zij wil er zelf over praten."


def test_an_evening_at_tejo(begin_shift: Callable[[HouseKind], Shift], colleague: Callable[[], Desk]) -> None:
    shift = begin_shift(HouseKind.TEJO)
    _somebody_comes_in_and_says_only_what_she_wants(shift)
    mia = colleague()
    somebody = _known(mia)
    assert _identity(somebody) == ("Ster", 16, "", "", "")
    _she_fills_in_her_own_words_and_the_volunteer_is_called_away(shift)
    _the_words_are_still_there(shift)
    _her_therapist_signs_and_writes_what_only_she_reads(shift)
    _signed(mia, somebody)
    _the_volunteer_sees_nothing_of_it(shift)
    assert [note.text for note in read(other_desk(shift.clock, "Els Claes"), somebody.id)] == [NOTE]


def _known(mia: Desk) -> Patient:
    (line,) = find_anything.people(mia, "ster")
    with mia.store.reading() as session:
        found = patients.by_id(session, line.id)
    assert found is not None
    return found


def _identity(somebody: Patient) -> tuple[object, ...]:
    """What is known of her."""
    return (
        somebody.used_name,
        somebody.age,
        somebody.official_given,
        somebody.official_family,
        somebody.birth_date,
    )


def _somebody_comes_in_and_says_only_what_she_wants(shift: Shift) -> None:
    hands = shift.hands
    shift.come_in("Jef Maes")
    hands.choose_in_menu("Nieuw", "Nieuwe jongere")
    assert not hands.reads("Familienaam")
    hands.write("Voornaam of schuilnaam", "Ster")
    hands.write("Leeftijd", "16")
    hands.press("Bewaren")
    hands.see("Ster", "16 jaar")


def _she_fills_in_her_own_words_and_the_volunteer_is_called_away(shift: Shift) -> None:
    hands = shift.hands
    hands.tab(TABS, "Intakes")
    hands.choose_in_menu("Nieuw formulier", "TEJO onthaal")
    hands.write("Hoe oud ben je?", "16")
    hands.press("Wat breng je mee…")
    hands.choose("thuis")
    hands.write("Wil je vertellen wat er thuis is?", "veel ruzie")
    hands.choose("nee", of="Heb je soms gedacht: …")
    hands.press("Vergrendel")
    hands.see("Wachtwoord vergeten?")
    assert not hands.reads("veel ruzie")


def _the_words_are_still_there(shift: Shift) -> None:
    hands = shift.hands
    shift.come_in("Jef Maes")
    hands.see("veel ruzie")
    hands.press("Hoe bereiken we je…")
    hands.choose("niet, ik kom zelf")
    hands.press("Afspraken…")
    hands.choose("ja", of="Is dit duidelijk…")
    hands.rest()
    assert not hands.reads("Onderteken")


def _signed(mia: Desk, somebody: Patient) -> None:
    with mia.store.reading() as session:
        (kept,) = responses.of_patient(session, somebody.id)
    assert kept.signed_by == "Els Claes"


def _her_therapist_signs_and_writes_what_only_she_reads(shift: Shift) -> None:
    hands = shift.hands
    hands.press("Vergrendel")
    shift.come_in("Els Claes")
    _open_her_file(hands)
    hands.tab(TABS, "Intakes")
    hands.line("Ingevulde formulieren", "TEJO onthaal")
    hands.keys("Return")
    hands.see("Hoe mogen we je noemen?")
    hands.press("Afspraken…")
    hands.press("Onderteken")
    hands.press("Neem over")
    hands.see("Overgenomen in het dossier.")
    hands.press("Naar het dossier")
    hands.tab(TABS, "Notities")
    hands.write("Notitie", NOTE)
    hands.press("Vastleggen")
    hands.see(NOTE, "Els Claes")


def _the_volunteer_sees_nothing_of_it(shift: Shift) -> None:
    hands = shift.hands
    hands.press("Vergrendel")
    shift.come_in("Jef Maes")
    hands.press("Ster, 16")
    hands.see("16 jaar")
    assert not hands.reads(NOTE)
    assert "Notities" not in hands.tabs(TABS)


def _open_her_file(hands: Hands) -> None:
    hands.press("Jongeren…")
    hands.write("Naam, telefoon of code", "ster")
    hands.rest()
    hands.keys("Return")
    hands.see("16 jaar")
