"""Signed answers to an older version, with the newer one beside them on the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import load_form, sign_intake, start_intake
from healthdesk.records.house import HouseKind
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.ui.intake.carry_dialog import CarryDialog
from healthdesk.ui.intake.signed_view import SignedView
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from tests.actions.test_carry_answers import NEW, OLD
from tests.intake_desk import somebody, typed
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on


def test_old_answers_are_read_in_the_old_form_and_the_new_one_begins_with_them(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    desk = make_desk(Role.COORDINATOR, Role.RECEPTION, kind=HouseKind.WGC)
    older = load_form.load_form(desk, OLD).result[0]
    load_form.switch_form(desk, older.id, on=True)
    opened = start_intake.start(desk, somebody(desk), older.id).result
    page = typed(opened, desk, {("naam",): ["Noor"], ("woorden",): ["zo"], ("weg",): ["niet meer"]})
    response = sign_intake.sign(desk, page).result.response
    newer = load_form.load_form(desk, NEW).result[0]
    load_form.switch_form(desk, newer.id, on=True)
    workbench = make_workbench(desk)
    view = SignedView(workbench, sign_intake.read(desk, response.id).result)
    view.resize(1100, 700)
    show(qtbot, view)
    qtbot.waitUntil(lambda: workbench.background.is_resting, timeout=20_000)
    assert "Oude woorden" in words_on(view)
    qtbot.mouseClick(the(QPushButton, "Naast versie 2…", view), Qt.MouseButton.LeftButton)
    (dialog,) = shown_dialogs(view)
    assert isinstance(dialog, CarryDialog)
    assert nameless(dialog) == []
    told = words_on(dialog)
    assert any("2 van 3 antwoorden komen mee" in words for words in told)
    assert {"Oude woorden", "Nieuwe woorden"} <= set(told)
    with qtbot.waitSignal(view.link_requested, timeout=20_000) as followed:
        qtbot.mouseClick(the(QPushButton, "Begin met deze antwoorden", dialog), Qt.MouseButton.LeftButton)
    (draft,) = start_intake.unfinished(desk)
    assert followed.args == [Link("draft", draft.id)]
    assert "Noor" in draft.resource
