"""The sociale kaart: found by what is needed, looked after, and never quietly overwritten."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from healthdesk.actions import find_partner
from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_partner import keep, load_directory
from healthdesk.records.change import Change
from healthdesk.records.link import Link
from healthdesk.records.partner import Partner
from healthdesk.records.practitioner import Role
from healthdesk.ui.directory.directory_page import DirectoryPage
from healthdesk.ui.hands.hands import Hands
from healthdesk.ui.parts.record_table import RecordTable
from tests.letter_desk import cgg
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the

FIND = "Wat is er nodig? Bv. 16 jaar, Dari, trauma, gratis"


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR)


def _opened(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> tuple[DirectoryPage, Hands]:
    workbench = make_workbench(desk)
    page = DirectoryPage(workbench)
    page.resize(1200, 800)
    show(qtbot, page)
    return page, Hands(page, lambda: workbench.background.is_resting)


def _now(desk: Desk, partner: Partner) -> Partner:
    return find_partner.one(desk, partner.id)


def test_found_by_need_and_told_why(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> None:
    cgg(desk, name="Huis van Rust", min_age=12, max_age=25, free=True, does="Gesprekken voor jongeren.")
    cgg(desk, key="proef-thuis", name="Thuiszorg De Proef", min_age=65)
    page, hands = _opened(qtbot, make_workbench, desk)
    hands.write(FIND, "16 jaar, gratis")
    hands.line("Diensten", "Huis van Rust")
    hands.see("Gesprekken voor jongeren.", "Proefstraat 1")
    assert not hands.reads("Thuiszorg De Proef")
    assert nameless(page) == []


def test_all_that_speaks_for_and_against_stands_beside_the_list(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    cgg(desk, name="Huis van Rust", needs=("trauma",), languages=("fa-AF",))
    page, hands = _opened(qtbot, make_workbench, desk)
    asked: list[Link] = []
    page.link_requested.connect(asked.append)
    hands.line("Diensten", "Huis van Rust")
    hands.rest()
    assert not hands.reads("Past bij wat je zoekt")
    hands.write(FIND, "16, Dari, trauma, gratis, bereikbaar met de bus")
    hands.line("Diensten", "Huis van Rust")
    hands.see("past bij trauma · werkt in het Dari")
    hands.see("leeftijdsgrens niet bekend · kostprijs niet bekend · niet bekend of er een bus of trein komt")
    hands.press("Verwijs iemand")
    assert [one.extra.split()[1:] for one in asked] == [["trauma"]]


def test_what_was_checked_carries_who_and_when(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    kept = cgg(desk, checked_on=None, phone="016 00 00 01", to_check=("phone",))
    _page, hands = _opened(qtbot, make_workbench, desk)
    hands.line("Diensten", kept.name)
    hands.see("te controleren")
    hands.press("Nagekeken")
    hands.see(f"Nagekeken op wo 25 nov 2026 door {desk.actor.name}")
    assert _now(desk, kept).checked_by == desk.actor.name


def test_a_new_one_needs_a_name_and_stands_in_the_list(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    page, hands = _opened(qtbot, make_workbench, desk)
    hands.press("Nieuwe dienst")
    hands.press("Bewaren")
    hands.see("Geef de dienst een naam.")
    assert not page.has_unsaved()
    hands.write("Naam", "Buurthuis De Ketel")
    assert page.has_unsaved()
    hands.write("Vanaf leeftijd", "100000000000000000000")
    hands.press("Bewaren")
    hands.see("Een leeftijd is een getal van 0 tot 130.")
    hands.write("Vanaf leeftijd", "16")
    hands.press("Bewaren")
    hands.line("Diensten", "Buurthuis De Ketel")
    hands.see("Verwijs iemand")


def test_two_people_at_one_entry_both_see_what_the_other_wrote(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    kept = cgg(desk)
    _page, hands = _opened(qtbot, make_workbench, desk)
    hands.line("Diensten", kept.name)
    hands.press("Wijzigen")
    hands.write("Telefoon", "016 00 00 02")
    keep(desk, replace(_now(desk, kept), phone="016 00 00 03"))
    hands.press("Bewaren")
    hands.see("016 00 00 02", "016 00 00 03")
    assert _now(desk, kept).phone == "016 00 00 03"


def test_who_may_not_keep_the_map_has_no_buttons_for_it(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, make_desk: MakeDesk
) -> None:
    volunteer = make_desk(Role.VOLUNTEER_RECEPTION)
    cgg(desk)
    page, hands = _opened(qtbot, make_workbench, volunteer)
    hands.rest()
    assert not page.new_item()
    assert not hands.reads("Nieuwe dienst")


def test_hours_and_room_are_typed_and_dated(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> None:
    kept = cgg(desk)
    other = cgg(desk, key="proef-ander", name="Huis van Rust", needs=("trauma",))
    page, hands = _opened(qtbot, make_workbench, desk)
    hands.line("Diensten", kept.name)
    hands.press("Wijzigen")
    hands.write("Openingsuren", "9-12")
    assert page.has_unsaved()
    hands.press("Bewaren")
    hands.see("welke dagen?")
    assert _now(desk, kept).version == kept.version
    hands.write("Openingsuren", "ma, di 9-12; wo 14-17")
    hands.choose("vol", "Kan er iemand bij?")
    hands.choose("trauma")
    hands.write("Bereikbaar met", "bus 2, halte Bodart")
    hands.press("Nog een plaats")
    hands.write("Naam van de plaats", "Antenne Aarschot")
    assert nameless(page) == []
    hands.press("Bewaren")
    hands.see("ma, di 09:00–12:00; wo 14:00–17:00", "vol (gezegd op wo 25 nov 2026)", "Antenne Aarschot")
    hands.see("Wie anders voor hetzelfde", other.name)
    hands.write(FIND, "trauma met de bus")
    hands.see("Gezocht: trauma, met bus of trein")


def test_who_to_ask_for_and_a_door_that_is_closed_for_now(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    kept = cgg(desk, needs=("trauma",))
    other = cgg(desk, key="proef-ander", name="Huis van Rust", needs=("trauma",))
    page, hands = _opened(qtbot, make_workbench, desk)
    hands.line("Diensten", kept.name)
    hands.press("Wijzigen")
    hands.write("Deel van", "Jong en sterk")
    hands.write("Werkgebied", "Leuven en Herent")
    hands.choose("tijdelijk gesloten", "Kan er iemand bij?")
    hands.write("Waarom, en tot wanneer", "verbouwing tot maart")
    hands.press("Nog iemand")
    hands.write("Naam van de contactpersoon", "Mia Claes")
    hands.write("Functie, of waarvoor", "aanmeldingen")
    assert nameless(page) == []
    hands.press("Bewaren")
    hands.see(
        "tijdelijk gesloten · verbouwing tot maart (gezegd op wo 25 nov 2026)",
        "Mia Claes",
        "Leuven en Herent",
    )
    hands.see("Wie anders voor hetzelfde", other.name)
    now = _now(desk, kept)
    assert (now.programme, now.area) == ("Jong en sterk", "Leuven en Herent")
    assert [(one.name, one.role) for one in now.contacts] == [("Mia Claes", "aanmeldingen")]
    hands.press("Wijzigen")
    hands.choose("ja", "Kan er iemand bij?")
    hands.press("Haal deze persoon weg")
    hands.press("Bewaren")
    hands.see("er kan iemand bij")
    opened = _now(desk, kept)
    assert (opened.closed_why, opened.contacts) == ("", ())


def test_two_entries_of_one_service_are_put_together(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    kept = cgg(desk, cost="gratis")
    gone = cgg(desk, key="dubbel", name="CGG Proef (dubbel)", cost="5 euro", phone="1813")
    page, hands = _opened(qtbot, make_workbench, desk)
    hands.line("Diensten", kept.name)
    hands.press("Samenvoegen…")
    hands.line("Diensten", gone.name)
    hands.press("Leg ze samen")
    hands.see("Wat de andere inschrijving anders zei", "Kostprijs: 5 euro")
    assert page.has_unsaved()
    assert nameless(page) == []
    hands.press("Bewaren")
    hands.see("Wat er eerder stond")
    hands.rest()
    assert find_partner.one(desk, gone.id).id == kept.id
    hands.rest()
    assert len(find_partner.look_up(desk, "CGG")) == 1


def test_only_what_is_to_be_looked_up(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> None:
    fine, doubted = cgg(desk), cgg(desk, key="twijfel", name="Huis van Rust", to_check=("phone",))
    _page, hands = _opened(qtbot, make_workbench, desk)
    hands.line("Diensten", fine.name)
    hands.choose("te controleren")
    hands.rest()
    hands.line("Diensten", doubted.name)
    view = hands.find(RecordTable, "Diensten")
    assert view.model().rowCount() == 1


def test_no_key_throws_away_what_is_typed(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> None:
    kept, other = cgg(desk), cgg(desk, key="proef-ander", name="Huis van Rust")
    page, hands = _opened(qtbot, make_workbench, desk)
    page.show_link(Link("partner", kept.id))
    hands.rest()
    page.edit()
    hands.write("Kostprijs", "gratis")
    for thrown in (page.edit, page.new_item, lambda: page.show_link(Link("partner", other.id))):
        thrown()
        hands.rest()
        assert the(QLineEdit, "Kostprijs", page).text() == "gratis"
    hands.see("Bewaar eerst, of kies Niet doen.")
    page.save()
    hands.rest()
    assert _now(desk, kept).cost == "gratis"


def test_a_whole_sentence_is_understood_and_what_is_not_is_said(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    load_directory(desk)
    _page, hands = _opened(qtbot, make_workbench, desk)
    hands.write(FIND, "mama van 3 koopt niks meer, kan factuur niet betalen")
    hands.see("Gezocht: geld en rechten", "Niet herkend: koopt, niks")
    hands.line("Diensten", "OCMW Leuven")


def test_who_went_on_to_another_entry_stays_there(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    house = cgg(desk, name="Huis van Rust")
    cgg(desk, key="proef-thuis", name="Thuiszorg De Proef", does="Zorg aan huis.")
    page, hands = _opened(qtbot, make_workbench, desk)
    hands.line("Diensten", "Huis van Rust")
    hands.rest()
    page.refresh((Change("partner", house.id),))
    hands.line("Diensten", "Thuiszorg De Proef")
    hands.rest()
    hands.see("Zorg aan huis.")
    told = next(
        one for one in page.findChildren(QLabel) if one.isVisible() and one.text() == "Zorg aan huis."
    )
    page.refresh((Change("partner", None),))
    hands.rest()
    assert told.isVisible(), "what she selects to copy stays so"
