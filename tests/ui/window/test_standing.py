"""Somebody's roles change, or she is let go, while she sits at the desk: at once, not at her next sign-in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from healthdesk.actions import manage_staff, slots
from healthdesk.actions.desk import Desk
from healthdesk.actions.shield_file import broken
from healthdesk.errors import NotPermitted
from healthdesk.records.key_slot import SlotBook
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.ui.window.house_window import HouseWindow
from healthdesk.ui.window.lock_reason import LockCause, LockReason
from tests.stores import MakeDesk
from tests.ui.window.test_house_window import window

__all__ = ["window"]


def _told(frame_desk: Desk, by: Desk, person: Practitioner, window: HouseWindow) -> None:
    """What a colleague changed is heard here, as from another desk."""
    assert window.frame is not None
    slots.write(by.store, SlotBook(house_name=by.house.name, house_kind="wgc", slots=()))
    window.frame.workbench.announcer.announce(manage_staff.change(by, person).changes)


def _me(desk: Desk) -> Practitioner:
    return next(one for one in manage_staff.staff(desk) if one.id == desk.actor.practitioner_id)


def test_a_role_that_was_taken_away_counts_at_once(
    qtbot: QtBot, window: HouseWindow, make_desk: MakeDesk
) -> None:
    ria, mia = make_desk(Role.RECEPTION, Role.COORDINATOR, name="Ria Jacobs"), make_desk(Role.COORDINATOR)
    window.open_house(ria)
    before = window.frame
    assert before is not None
    assert broken(before.workbench.desk) == ()
    _told(ria, mia, replace(_me(ria), roles=frozenset({Role.RECEPTION})), window)
    qtbot.waitUntil(lambda: window.frame is not None and window.frame is not before)
    assert window.frame is not None
    with pytest.raises(NotPermitted):
        broken(window.frame.workbench.desk)


def test_half_typed_words_stay_when_a_role_goes(
    qtbot: QtBot, window: HouseWindow, make_desk: MakeDesk
) -> None:
    ria, mia = make_desk(Role.RECEPTION, Role.COORDINATOR, name="Ria Jacobs"), make_desk(Role.COORDINATOR)
    window.open_house(ria)
    frame = window.frame
    assert frame is not None
    frame.navigator.page.note.setText("half getypt")  # type: ignore[union-attr]
    _told(ria, mia, replace(_me(ria), roles=frozenset({Role.RECEPTION})), window)
    qtbot.waitUntil(lambda: frame.workbench.desk.actor.roles == {Role.RECEPTION})
    assert window.frame is frame


def test_a_dialog_she_types_in_stays_when_a_role_goes(
    qtbot: QtBot, window: HouseWindow, make_desk: MakeDesk
) -> None:
    ria, mia = make_desk(Role.RECEPTION, Role.COORDINATOR, name="Ria Jacobs"), make_desk(Role.COORDINATOR)
    window.open_house(ria)
    frame = window.frame
    assert frame is not None
    dialog = QDialog(frame)
    dialog.open()
    _told(ria, mia, replace(_me(ria), roles=frozenset({Role.RECEPTION})), window)
    qtbot.waitUntil(lambda: frame.workbench.desk.actor.roles == {Role.RECEPTION})
    assert window.frame is frame
    window.lock()
    window.open_house(replace(frame.workbench.desk, language="en"))
    assert dialog.isVisible()
    dialog.close()


def test_who_is_let_go_has_nothing_open_any_more(
    qtbot: QtBot, window: HouseWindow, make_desk: MakeDesk
) -> None:
    an, mia = make_desk(Role.RECEPTION), make_desk(Role.COORDINATOR)
    window.open_house(an)
    with qtbot.waitSignal(window.locked) as locked:
        _told(an, mia, replace(_me(an), active=False), window)
    assert locked.args == [LockReason(LockCause.LET_GO)]
    assert "niet meer werkt" in locked.args[0].sentence()
    assert window.frame is None
    assert not window._frames
