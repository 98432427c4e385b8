"""What tests of the screen get: a workbench on a real encrypted house, and a language that is fixed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.ui.parts.sounding import hush
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.workbench import Workbench
from tests.stores import MakeDesk

MakeWorkbench = Callable[[Desk], Workbench]


@pytest.fixture(autouse=True)
def flemish(qapp: QApplication) -> Iterator[None]:
    """The screen speaks Dutch as in Belgium, in light colours."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Belgium))
    theme().choose("light")
    yield
    hush()
    QLocale.setDefault(before)
    assert QCoreApplication.translate("Pages", "Vandaag") == "Vandaag", "a test left its language behind"


@pytest.fixture
def make_workbench(qtbot: QtBot) -> Iterator[MakeWorkbench]:
    """Sets somebody to work; the workers go home when the test is over."""
    made: list[Workbench] = []

    def make(desk: Desk) -> Workbench:
        made.append(Workbench(desk))
        return made[-1]

    yield make
    for workbench in made:
        workbench.close()


@pytest.fixture
def workbench(make_workbench: MakeWorkbench, make_desk: MakeDesk) -> Workbench:
    """A receptionist at work in a health centre."""
    return make_workbench(make_desk())
