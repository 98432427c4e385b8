"""What is built again under somebody's hands: keyboard, cursor, open menu and what is in sight stay."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.scrolled import scrolled
from tests.ui.hands import show, the, type_text


class Names(QWidget):
    """A button for each name, built again for each other list of them."""

    def __init__(self) -> None:
        super().__init__()
        self.chosen: list[str] = []
        self.inside = QWidget()
        self.rows = column(self.inside)
        self.area: QScrollArea = scrolled(self.inside)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.after = QPushButton("Klaar")
        layout = column(self)
        layout.addWidget(self.area)
        layout.addWidget(self.after)

    def tell(self, *names: str) -> None:
        clear(self.rows)
        for name in names:
            self.rows.addWidget(QPushButton(name))


@pytest.fixture
def names(qtbot: QtBot) -> Names:
    made = Names()
    made.tell("Yara", "Bilal")
    return show(qtbot, made)


def test_the_keyboard_stays_on_what_is_called_the_same(qtbot: QtBot, names: Names) -> None:
    the(QPushButton, "Bilal", names).setFocus()
    names.tell("Özgür", "Yara", "Bilal")
    qtbot.waitUntil(lambda: the(QPushButton, "Bilal", names).hasFocus())


def test_where_it_is_gone_the_keyboard_is_on_what_comes_next(qtbot: QtBot, names: Names) -> None:
    the(QPushButton, "Bilal", names).setFocus()
    names.tell("Özgür", "Yara")
    qtbot.waitUntil(names.after.hasFocus)


def test_of_two_of_one_name_the_other_is_not_taken_for_it(qtbot: QtBot, names: Names) -> None:
    names.tell("Intrekken", "Intrekken")
    qtbot.waitUntil(lambda: len([one for one in names.findChildren(QPushButton) if one.isVisible()]) == 3)
    names.inside.findChildren(QPushButton)[0].setFocus()
    names.tell("Intrekken")
    qtbot.waitUntil(names.after.hasFocus)


def test_who_went_elsewhere_meanwhile_stays_there(qtbot: QtBot, names: Names) -> None:
    the(QPushButton, "Bilal", names).setFocus()
    names.tell("Bilal", "Yara")
    names.after.setFocus()
    qtbot.waitUntil(lambda: the(QPushButton, "Bilal", names).isVisible())
    assert names.after.hasFocus()


def test_what_is_in_sight_stays_in_sight(qtbot: QtBot, names: Names) -> None:
    many = [f"Nummer {number}" for number in range(40)]
    names.tell(*many)
    bar = names.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(100)
    the(QPushButton, "Nummer 3", names).setFocus()
    names.tell(*many)
    qtbot.waitUntil(lambda: the(QPushButton, "Nummer 3", names).hasFocus())
    assert bar.value() == 100


def test_what_is_chosen_in_an_open_menu_is_heard(qtbot: QtBot, names: Names) -> None:
    button = the(QPushButton, "Bilal", names)
    menu = QMenu(button)
    menu.addAction("Els Maes").triggered.connect(lambda: names.chosen.append("Els Maes"))
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    qtbot.waitUntil(menu.isVisible)
    with qtbot.waitSignal(button.destroyed):
        names.tell("Özgür", "Yara", "Bilal")
        qtbot.waitUntil(lambda: the(QPushButton, "Özgür", names).isVisible())
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert names.chosen == ["Els Maes"]


@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
def test_the_same_words_again_leave_the_cursor(qtbot: QtBot, field: type[QWidget]) -> None:
    labeled = show(qtbot, LabeledField("Reden", field()))
    labeled.set_text("Slaapt")
    labeled.field.setFocus()
    qtbot.keyClick(labeled.field, Qt.Key.Key_End)
    type_text(labeled.field, " ")
    labeled.set_text("Slaapt")  # as it was kept
    type_text(labeled.field, "slecht.")
    assert labeled.text() == "Slaapt slecht."
