"""From the desk onwards: a moment with a therapist, a partner, a letter, and its answer."""

from __future__ import annotations

from healthdesk.tour.at_the_desk import NAME, TABS
from healthdesk.tour.guide import LETTER, Guide

PARTNER = "CGG Vlaams-Brabant Oost"
DAY = 24 * 60


def see_her_through(guide: Guide) -> None:
    """From the first appointment to the answer of the partner."""
    find_a_moment(guide)
    receive_her(guide)
    refer(guide)
    write_the_letter(guide)
    follow_it_up(guide)


def find_a_moment(guide: Guide) -> None:
    """Zoek een moment, and book it."""
    hands = guide.hands
    guide.tell("moment")
    hands.press("Naar het dossier")
    hands.tab(TABS, "Inschrijving")
    guide.picture("enrolment")
    hands.tab(TABS, "Overzicht")
    hands.press("Zoek een moment")
    hands.see("Waarom niet eerder?")
    guide.picture("moments")
    hands.press("Boek wo…")
    hands.see(f"Geboekt: {NAME}")
    guide.picture("booked")


def receive_her(guide: Guide) -> None:
    """A week later, on the day itself: she arrives, goes in, and is done."""
    hands = guide.hands
    guide.pass_time(minutes=7 * DAY + 25)
    guide.tell("today")
    hands.press("Vandaag…")
    hands.line("Wie komt er", NAME)
    hands.keys("Space")
    hands.see("aangekomen")
    guide.pass_time(minutes=5)
    guide.picture("today-arrived")
    hands.keys("Space")
    hands.see("binnen")
    guide.pass_time(minutes=60)
    hands.keys("Space")
    hands.see("klaar")
    guide.picture("today-done")


def refer(guide: Guide) -> None:
    """To whom, why, and what may be shared."""
    hands = guide.hands
    guide.tell("referral")
    hands.choose_in_menu("Nieuw", "Nieuwe verwijzing")
    hands.write("Naam, geboortedatum, nummer of code", "amina")
    hands.line("Gevonden personen", NAME)
    hands.write("Reden van de verwijzing", "Slaapt slecht en piekert sinds de vlucht uit haar land.")
    hands.write("Vraag aan de partner", "Kan zij bij jullie terecht voor begeleiding, met een tolk?")
    hands.write("Wat is er nodig? Bv. 16 jaar, Dari, trauma, gratis", "trauma")
    hands.line("Diensten", PARTNER)
    guide.picture("which-partner")
    hands.press("Verwijzing beginnen")
    hands.press("Akkoord noteren")
    for what in ("naam", "geboortedatum of leeftijd", "hoe te bereiken", "taal en toegankelijkheid"):
        hands.choose(what)
    guide.picture("consent")
    hands.press("Akkoord noteren")
    hands.see("geldt")
    guide.picture("referral")
    hands.press("Klaar om te versturen")
    hands.see("klaar om te versturen")


def write_the_letter(guide: Guide) -> None:
    """Preview, check, send; the exact bytes go into the folder."""
    hands = guide.hands
    guide.tell("letter")
    hands.press("Open brief")
    hands.see("Nakijken vóór versturen")
    guide.picture("letter")
    guide.tell("letter_check")
    hands.choose("zelf meegenomen")  # nobody knows the address yet
    hands.see("klaar om te versturen")
    guide.picture("letter-checked")
    guide.tell("letter_sent")
    hands.press("Geef mee")
    hands.see("Zoals hij vertrok")
    guide.picture("letter-sent")
    hands.press("Bewaar PDF")
    hands.save_as(guide.folder / LETTER)


def follow_it_up(guide: Guide) -> None:
    """It is known that it left; a week later the partner answers."""
    hands = guide.hands
    guide.tell("tracked")
    hands.press("Verwijzingen…")
    hands.rest()
    guide.picture("referrals")
    guide.pass_time(minutes=7 * DAY)
    guide.tell("answer")
    hands.press("Is aanvaard")
    hands.see("aanvaard")
    hands.press("Afspraak gepland")
    hands.write("Dag", "14/1/2027")
    hands.write("Uur", "10u30")
    guide.picture("answer")
    hands.press("Afspraak gepland")
    hands.see("gepland", "14 jan")
    guide.picture("answered")
