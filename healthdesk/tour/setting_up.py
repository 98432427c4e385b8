"""The first half hour: a house on an empty computer, its recovery sheet, its people, rooms and hours."""

from __future__ import annotations

from pathlib import Path

from healthdesk import settings
from healthdesk.tour.guide import Guide

COORDINATOR = "An Peeters"
THERAPIST = "Els Claes"
PASSWORD = "vier fietsen langs de Dijle"  # noqa: S105 - of an invented house that lives for a minute


def set_up(guide: Guide) -> None:
    """From nothing to an open house."""
    describe_the_house(guide)
    keep_the_sheet(guide)
    lock_and_come_back(guide)
    take_in_a_therapist(guide)
    make_room(guide)


def describe_the_house(guide: Guide) -> None:
    """First start."""
    hands = guide.hands
    guide.tell("first_start")
    hands.choose("Wijkgezondheidscentrum")
    guide.picture("first-start")
    hands.press("Verder")
    hands.write("Naam van het huis", "WGC De Linde")
    hands.write("Straat en nummer", "Voorbeeldstraat 12")
    hands.write("Postcode en gemeente", "3000 Leuven")
    hands.write("Telefoon", "016 12 34 56")
    guide.picture("the-house")
    hands.press("Verder")
    hands.see("Wanneer zijn jullie open?")
    guide.picture("opening-hours")
    hands.press("Verder")
    hands.see("Waar staan de gegevens?")
    hands.press("Verder")
    guide.tell("coordinator")
    hands.write("Jouw naam", COORDINATOR)
    hands.write("Kies een wachtwoord", PASSWORD)
    guide.picture("the-coordinator")
    hands.press("Maak het huis")


def keep_the_sheet(guide: Guide) -> None:
    """The recovery sheet goes into the tour's own folder of data: it is a secret, also here."""
    hands = guide.hands
    guide.tell("recovery_sheet")
    hands.press("Bewaar als PDF…")
    sheet: Path = settings.data_folder() / "herstelblad.pdf"
    hands.save_as(sheet)
    hands.see("Bewaard in")
    guide.picture("recovery-sheet")
    hands.press("Open het huis")
    hands.see("WGC De Linde")


def lock_and_come_back(guide: Guide) -> None:
    """Ctrl+L, and the password."""
    hands = guide.hands
    guide.tell("unlock")
    hands.rest()
    hands.press("Vergrendel")
    hands.write("Wachtwoord", PASSWORD)
    guide.picture("unlock")
    hands.keys("Return")
    hands.see("WGC De Linde")
    guide.picture("main-window")


def take_in_a_therapist(guide: Guide) -> None:
    """Els comes to work here."""
    hands = guide.hands
    guide.tell("staff")
    hands.press("Beheer…")
    hands.press("Iemand erbij")
    hands.write("Naam", THERAPIST)
    hands.choose("therapeut")
    hands.choose("Nederlands")
    hands.choose("Frans")
    guide.picture("new-colleague")
    hands.press("Bewaren")
    hands.see(f"{THERAPIST} is bewaard.")


def make_room(guide: Guide) -> None:
    """A room, a kind of talk, and when Els is there."""
    hands = guide.hands
    guide.tell("hours")
    hands.tab("Delen van het beheer", "Ruimtes en uren")
    hands.press("Kamer toevoegen…")
    hands.write("Naam", "kamer 1")
    hands.choose("gelijkvloers")
    hands.press("Bewaren")
    hands.see("kamer 1")
    hands.put_away("Sluiten")
    hands.press("Soort toevoegen…")
    hands.write("Naam", "eerste gesprek")
    hands.press("Bewaren")
    hands.see("eerste gesprek")
    hands.put_away("Sluiten")
    hands.pick("Van wie of wat", THERAPIST)
    hands.write("Dagen en uren", "wo en vr 9-12, 13u30-17")
    hands.press("Uren toevoegen")
    for day in ("woensdag", "vrijdag"):
        hands.see(f"{THERAPIST} · {day}")
    hands.put_away("Sluiten")
    guide.picture("rooms-and-hours")
