"""What a test of the waiting list does again and again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions.keep_waiting_list import show_waiting
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.parts.workbench import Workbench
from tests.agenda_house import AgendaHouse
from tests.ui.agenda.at_the_desk import rest
from tests.ui.hands import W, show, the


def agenda(qtbot: QtBot, bench: Workbench) -> AgendaPage:
    page = AgendaPage(bench)
    page.resize(1280, 850)
    show(qtbot, page)
    rest(qtbot, bench)
    return page


def who_waits(house: AgendaHouse) -> list[str]:
    """Who waits, in the order of the list."""
    return [line.name for line in show_waiting(house.desk).lines]


def there(qtbot: QtBot, name: str, within: QWidget, kind: type[W]) -> W:
    """As soon as it is there: what was put into a layout just now is shown a moment later."""

    def seen() -> None:
        the(kind, name, within)

    qtbot.waitUntil(seen)
    return the(kind, name, within)


def click(qtbot: QtBot, name: str, within: QWidget, kind: type[QWidget] = QPushButton) -> None:
    qtbot.mouseClick(there(qtbot, name, within, kind), Qt.MouseButton.LeftButton)
