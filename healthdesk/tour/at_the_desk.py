"""Somebody new at the desk: registered, noticed when she is typed a second time, her intake, her file."""

from __future__ import annotations

from healthdesk.tour.guide import Guide

TABS = "Delen van het dossier"
NAME = "Amina Al Hassan"


def welcome(guide: Guide) -> None:
    """From her name to a file that is complete."""
    register(guide)
    notice_her_again(guide)
    fill_in_the_form(guide)
    take_over_the_answers(guide)


def register(guide: Guide) -> None:
    """Who she is, her language, how to reach her safely."""
    hands = guide.hands
    guide.tell("register")
    hands.choose_in_menu("Nieuw", "Nieuwe patiënt")
    hands.write("Voornaam", "Amina")
    hands.write("Familienaam", "Al Hassan")
    hands.write("Naam in eigen schrift", "أمينة الحسن")
    hands.write("Geboortedatum", "3/4/1988")
    hands.pick("Geslacht op papieren", "vrouw")
    guide.picture("new-person")
    hands.press("Contact toevoegen")
    hands.write("Nummer of adres", "0460 12 34 56")
    hands.write("Afspraak bij dit contact", "sms na 16 u")
    hands.press("Taal toevoegen")
    hands.pick("Taal", "Arabisch")
    hands.choose("tolk gewenst")
    guide.picture("language-and-contact")
    hands.press("Bewaren")
    hands.see(NAME)
    guide.picture("file-of-a-person")


def notice_her_again(guide: Guide) -> None:
    """The same person, typed anew by somebody in a hurry."""
    hands = guide.hands
    guide.tell("duplicate")
    hands.choose_in_menu("Nieuw", "Nieuwe patiënt")
    hands.write("Voornaam", "Aminah")
    hands.write("Familienaam", "Alhassan")
    hands.see("Kennen we al?", NAME)
    guide.picture("known-already")
    hands.press(f"Bekijk {NAME}")


def fill_in_the_form(guide: Guide) -> None:
    """The form of enrolment, to its signature."""
    hands = guide.hands
    guide.tell("intake")
    hands.tab(TABS, "Intakes")
    hands.choose_in_menu("Nieuw formulier", "WGC inschrijving")
    hands.press("Waar…")  # who she is stands there already: the file knew
    hands.write("Straat en nummer", "Proefstraat 7")
    hands.write("Postcode", "3010")
    hands.write("Gemeente", "Kessel-Lo")
    guide.picture("intake")
    hands.press("Ziekenfonds…")
    hands.choose("ja, in orde")
    hands.write("Code van het ziekenfonds (3 cijfers)", "130")
    hands.press("Toestemming…")
    hands.choose("ja", of="Uitgelegd: …")
    guide.picture("intake-insurance")
    hands.press("Contract…")
    hands.write("Getekend op", "25/11/2026")
    hands.choose("de persoon zelf")
    hands.choose("ja", of="Kopie van het contract meegegeven")
    guide.picture("intake-contract")
    hands.press("Onderteken")


def take_over_the_answers(guide: Guide) -> None:
    """What the answers add to her file, chosen one by one."""
    hands = guide.hands
    guide.tell("proposals")
    hands.see("Overnemen in het dossier")
    guide.picture("proposals")
    hands.press("Neem over")
    hands.see("Overgenomen in het dossier.")
    guide.picture("signed")
