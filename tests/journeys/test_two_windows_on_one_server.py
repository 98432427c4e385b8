"""Two receptionists, each at her own window of one house on a server: what one does, the other sees."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from healthdesk.records.house import HouseKind
from tests.journeys.conftest import Shift

NAME = "Nadia Benali"


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
def test_two_windows_on_one_server(
    begin_shift: Callable[[HouseKind], Shift], another_window: Callable[[], Shift]
) -> None:
    an = begin_shift(HouseKind.WGC)
    an.come_in("An Peeters")
    an.hands.see("Wie komt er")
    mia = another_window()
    mia.come_in("Mia Wouters")
    mia.hands.see("Wie komt er")
    assert an.desk.store.kind == mia.desk.store.kind == "postgresql"
    _who_walks_in_is_seen_and_taken(an, mia)
    _who_is_booked_is_expected_at_both_and_followed_from_either(an, mia)


def _who_walks_in_is_seen_and_taken(an: Shift, mia: Shift) -> None:
    mia.hands.choose_in_menu("Nieuw", "Iemand aan de balie")
    mia.hands.write("Naam, zoals gezegd", "Nadia")
    mia.hands.press("Noteren")
    an.hands.see("Nadia")
    an.hands.press("Ik neem op: Nadia…")
    mia.hands.see("bij An Peeters")


def _who_is_booked_is_expected_at_both_and_followed_from_either(an: Shift, mia: Shift) -> None:
    an.hands.press("Onthaal starten: Nadia")
    an.hands.write("Familienaam", "Benali")
    an.hands.write("Geboortedatum", "9/11/1994")
    an.hands.press("Bewaren")
    an.hands.press("Zoek een moment")
    an.hands.press("Boek …")
    an.hands.see("Geboekt:")
    mia.hands.line("Wie komt er", NAME)
    mia.hands.keys("Space")
    an.hands.press("Vandaag…")
    an.hands.line("Wie komt er", "aangekomen")
    an.hands.keys("Space")
    mia.hands.line("Wie komt er", "binnen")
