"""Everybody is looked into anew in steps: it can be seen, stopped, and gone on with."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import change_rules
from healthdesk.actions import check_entitlements as rights
from healthdesk.actions.desk import Desk
from healthdesk.actions.recheck_rights import RecheckRound, count_stale
from healthdesk.actions.register_patient import blank, register
from healthdesk.records.change import Change
from healthdesk.records.entitlement import NotedFact, Source
from healthdesk.records.practitioner import Role
from healthdesk.ui.outreach.outreach_page import OutreachPage
from healthdesk.ui.rights.recheck_bar import RecheckBar
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.RECEPTION)


def _asked(desk: Desk, *names: str) -> None:
    for name in names:
        person = register(desk, replace(blank(desk), used_name=name, birth_date="1980")).result
        rights.note_fact(desk, person.id, NotedFact(key="children", value=(), noted_on=desk.clock.today()))


def _fund(desk: Desk) -> None:
    """A rule of the house that is for everybody over forty."""
    own = replace(
        change_rules.blank(desk),
        name={"nl": "Buurtfonds"},
        when={"fact": "age", "at_least": 40},
        sources=(Source(name="raad van bestuur"),),
    )
    change_rules.keep(desk, own, 0)


def test_a_round_is_shown_stopped_and_gone_on_with(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    _asked(desk, "Aïcha", "Bram", "Chloë")
    _fund(desk)
    bar = show(qtbot, RecheckBar(make_workbench(desk), at_once=1))
    told: list[RecheckRound] = []
    bar.finished.connect(told.append)
    bar.begin()
    assert bar._progress is not None
    bar._progress.moved.connect(lambda *_how_far: bar.findChildren(QPushButton)[0].click())  # at once
    qtbot.waitUntil(lambda: bool(told))
    assert (told[0].done, count_stale(desk)) == (1, 2)
    bar.begin()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert (told[1].done, list(told[1].appeared.values()), count_stale(desk)) == (2, [2], 0)
    bar.begin()  # nobody is left
    qtbot.waitUntil(lambda: not bar.is_busy)
    assert len(told) == 2


def test_who_a_changed_rule_matters_for_comes_on_the_list_while_it_stands_open(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    _asked(desk, "Aïcha")
    page = OutreachPage(make_workbench(desk))
    page.resize(1240, 800)
    show(qtbot, page)
    qtbot.waitUntil(lambda: page.workbench.background.is_resting)
    assert page.list.model.records == ()
    _fund(desk)  # at another desk
    page.workbench.announcer.announce((Change("rule"),))
    qtbot.waitUntil(lambda: [line.rights for line in page.list.model.records] == [("Buurtfonds",)])
