"""Two coordinators change the same colleague."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import manage_staff, slots
from healthdesk.records.key_slot import SlotBook
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.ui.admin.person_dialog import PersonDialog
from healthdesk.ui.admin.staff_section import StaffSection
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.side_by_side import SideBySide
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the
from tests.ui.start.morning import fill_in


def test_both_sides_are_shown_and_what_one_changed_stays(
    qtbot: QtBot, make_desk: MakeDesk, make_workbench: MakeWorkbench
) -> None:
    make_desk(Role.THERAPIST)
    desk = make_desk(Role.COORDINATOR)
    slots.write(desk.store, SlotBook(house_name=desk.house.name, house_kind="wgc", slots=()))
    bench = make_workbench(desk)
    section = show(qtbot, StaffSection(bench))
    section.fetch()
    qtbot.waitUntil(lambda: bench.background.is_resting)

    def els() -> Practitioner:
        return next(one for one in manage_staff.staff(desk) if Role.THERAPIST in one.roles)

    (shown,) = section.findChildren(RecordList)
    assert shown.choose(els().id)
    shown.opened.emit(els())
    (dialog,) = section.findChildren(PersonDialog)
    manage_staff.change(desk, replace(els(), name="Els Claes-Maes", languages=("nl", "fr")))
    fill_in("Naam", "Els Claessens", dialog)
    keep = the(QPushButton, "Bewaren", dialog)
    keep.click()
    assert not keep.isEnabled()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(SideBySide)))
    (sides,) = dialog.findChildren(SideBySide)
    assert the(QAbstractButton, "Naam: Els Claes-Maes", sides).isVisible()
    the(QPushButton, "Bewaar deze keuze", sides).click()
    qtbot.waitUntil(lambda: els().name == "Els Claessens")
    qtbot.waitUntil(lambda: bench.background.is_resting)
    assert els().languages == ("nl", "fr")
    qtbot.waitUntil(lambda: section.findChildren(PersonDialog) == [])
