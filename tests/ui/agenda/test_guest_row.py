"""A name of any length in a group stands there whole."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from healthdesk.records.group import GroupGuest, GroupPlace
from healthdesk.records.ids import new_id
from healthdesk.ui.agenda.guest_row import GuestRow
from healthdesk.ui.parts.buttons import NameLink
from tests.ui.hands import show


def _row(person: str) -> GuestRow:
    place = GroupPlace(appointment_id=new_id(), patient_id=new_id(), place=1)
    return GuestRow(GroupGuest(place=place, person=person, age=48))


def test_how_it_went_gives_its_place_to_a_long_name(qtbot: QtBot) -> None:
    row = show(qtbot, _row("Natnael Abraha-Woldemariam"))
    (name,) = row.findChildren(NameLink)
    row.resize(300, 40)
    assert row.needs() > 300 > _row("Lou").needs()
    row.fold(folded=True)
    qtbot.waitUntil(lambda: row.how.y() > name.geometry().bottom())
    assert name.width() >= name.sizeHint().width()
    assert row.how.x() <= name.x() + 4
