"""Tab goes from the top to the bottom, also through what came after the page was made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.records.patient import ContactKind, ContactPoint
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.layouts import column, fill
from healthdesk.ui.patients.contact_row import ContactRow
from healthdesk.ui.patients.rows_editor import RowsEditor
from tests.ui.hands import let_new_parts_appear, show


def _walk(qtbot: QtBot, page: QWidget, first: QWidget) -> list[str]:
    let_new_parts_appear()
    first.setFocus()
    seen: list[str] = []
    for _step in range(40):
        at = QApplication.focusWidget()
        assert at is not None
        name = at.accessibleName() or at.objectName()
        if name in seen and at is first:
            break
        seen.append(name)
        qtbot.keyClick(at, Qt.Key.Key_Tab)
    return seen


def _line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    return made


def test_rows_that_come_later_are_reached_where_they_stand(qtbot: QtBot) -> None:
    page, above, below = QWidget(), _line("boven"), _line("onder")
    rows = RowsEditor(ContactRow, "Contact toevoegen")
    fill(column(page), above, rows, below)
    show(qtbot, page)
    rows.show_values(ContactPoint(ContactKind.PHONE, value) for value in ("+32470000001", "+32470000002"))
    walked = _walk(qtbot, page, above)
    assert walked[0] == "boven"
    assert walked[-2:] == ["Contact toevoegen", "onder"]
    assert walked.count("Nummer of adres") == 2
    rows.add_one()
    assert _walk(qtbot, page, above).count("Nummer of adres") == 3
    assert _walk(qtbot, page, above)[-2:] == ["Contact toevoegen", "onder"]


def test_answers_that_come_later_are_reached_where_they_stand(qtbot: QtBot) -> None:
    page, above, below = QWidget(), _line("boven"), _line("onder")
    who = ChoiceChips("Wie tekende")
    fill(column(page), above, who, below)
    show(qtbot, page)
    for names in (("zelf", "moeder"), ("voogd", "zelf", "vader")):
        who.offer(Choice(name, name) for name in names)
        who.show_values(["zelf"])
        assert _walk(qtbot, page, above) == ["boven", "zelf", "onder"]
