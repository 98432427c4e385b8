"""A list shows, sorts, opens, remembers and exports; it has a face for nothing, waiting and trouble."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.records.shown_table import ShownTable
from healthdesk.ui.parts.memory import Memory
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.tag import Tone
from tests.ui.accessibility import nameless
from tests.ui.hands import show, the, words_on


@dataclass(frozen=True)
class Somebody:
    name: str
    age: int


YARA, BILAL, OZGUR = Somebody("Yara", 17), Somebody("Bilal", 9), Somebody("Özgür", 101)


def tone(person: Somebody) -> Tone:
    return "amber" if person.age < 18 else "green"


COLUMNS = [
    Column[Somebody](key="name", title="Naam", text=lambda it: it.name, width=0, under=lambda _it: "tolk"),
    Column[Somebody](
        key="age", title="Leeftijd", text=lambda it: str(it.age), sort=lambda it: it.age, tone=tone
    ),
]


def people(memory: Memory | None = None) -> RecordList[Somebody]:
    return RecordList("people", "Personen", COLUMNS, memory or Memory(), identity=lambda it: it.name)


def names(shown: RecordList[Somebody]) -> list[str]:
    return [person.name for person in shown.model.records]


def test_enter_and_double_click_open(qtbot: QtBot) -> None:
    shown = show(qtbot, people())
    shown.show_records([YARA, BILAL])
    shown.go_in()
    with qtbot.waitSignal(shown.opened) as opened:
        qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    assert opened.args == [YARA]
    place = shown.table.visualRect(shown.model.index(1, 0)).center()
    qtbot.mouseClick(shown.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(shown.opened) as opened:
        qtbot.mouseDClick(shown.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [BILAL]


def test_what_comes_after_somebody_is_in_sight(qtbot: QtBot) -> None:
    shown = people()
    shown.resize(400, 300)
    show(qtbot, shown)
    shown.show_records([Somebody(f"Nummer {number}", number) for number in range(40)])
    shown.lead_with("Nummer 20")
    assert shown.current == Somebody("Nummer 20", 20)
    assert shown.table.rowAt(0) == 19
    shown.lead_with("Nummer 0")
    assert shown.table.rowAt(0) == 0


def test_no_row_is_cut_through_at_the_end_of_what_is_seen(qtbot: QtBot) -> None:
    shown = people()
    show(qtbot, shown)
    shown.show_records([Somebody(f"Nummer {number}", number) for number in range(40)])
    table = shown.table
    for height in range(290, 350, 9):
        shown.resize(400, height)
        qtbot.waitUntil(lambda: not table.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent))
        port = table.viewport()
        last = table.rowAt(port.height() - 1)
        box = table.visualRect(shown.model.index(last, 0))
        if box.bottom() < port.height():
            continue
        image = port.grab(QRect(20, box.top(), port.width() - 40, port.height() - box.top())).toImage()
        colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
        assert len(colours) == 1, f"words are cut through at {height}"
        assert not table.indexAt(QPoint(20, box.top() + 1)).isValid(), "nobody opens what is not seen"
    table.scrollToBottom()
    assert not table.is_cut(shown.model.index(39, 0))


def test_a_row_that_is_higher_than_its_list_is_written(qtbot: QtBot) -> None:
    shown = people()
    show(qtbot, shown)
    shown.show_records([YARA])
    shown.table.setRowHeight(0, 900)
    assert not shown.table.is_cut(shown.model.index(0, 0))


def test_who_is_chosen_stays_chosen(qtbot: QtBot) -> None:
    shown = show(qtbot, people())
    shown.show_records([YARA, BILAL])
    assert shown.choose("Bilal")
    shown.show_records([OZGUR, BILAL, YARA])
    assert shown.current == BILAL
    shown.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert shown.current == BILAL
    assert not shown.choose("Niemand")


def test_sorting_is_by_meaning_and_remembered(qtbot: QtBot) -> None:
    memory = Memory()
    shown = show(qtbot, people(memory))
    shown.show_records([YARA, BILAL, OZGUR])
    assert names(shown) == ["Yara", "Bilal", "Özgür"]
    shown.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert names(shown) == ["Bilal", "Yara", "Özgür"]
    again = show(qtbot, people(memory))
    again.show_records([OZGUR, YARA, BILAL])
    assert names(again) == ["Bilal", "Yara", "Özgür"]


def test_a_hidden_column_stays_hidden_and_is_not_exported(qtbot: QtBot) -> None:
    memory = Memory()
    shown = show(qtbot, people(memory))
    shown.show_records([YARA])
    shown.table.show_column(1, shown=False)
    assert shown.shown() == ShownTable("Personen", ("Naam",), (("Yara",),))
    assert show(qtbot, people(memory)).table.isColumnHidden(1)


def test_nothing_has_a_sentence_and_one_action(qtbot: QtBot) -> None:
    shown = show(qtbot, people())
    shown.say_when_empty("Nog niemand ingeschreven.", "Schrijf iemand in")
    shown.show_records([])
    assert "Nog niemand ingeschreven." in words_on(shown)
    with qtbot.waitSignal(shown.empty_acted):
        qtbot.mouseClick(the(QPushButton, "Schrijf iemand in", shown), Qt.MouseButton.LeftButton)


def test_waiting_is_told_only_after_a_moment(qtbot: QtBot) -> None:
    shown = show(qtbot, people())
    shown.show_records([YARA])
    shown.show_loading()
    assert words_on(shown) == []
    qtbot.waitUntil(lambda: "Even zoeken…" in words_on(shown))
    shown.show_records([YARA])
    assert "Even zoeken…" not in words_on(shown)


def test_trouble_can_be_tried_again(qtbot: QtBot) -> None:
    shown = show(qtbot, people())
    shown.show_trouble("De server antwoordt niet.")
    assert "De server antwoordt niet." in words_on(shown)
    with qtbot.waitSignal(shown.retried):
        qtbot.mouseClick(the(QPushButton, "Opnieuw proberen", shown), Qt.MouseButton.LeftButton)


def test_what_is_shown_can_be_copied_and_exported(qtbot: QtBot) -> None:
    shown = show(qtbot, people())
    shown.show_records([YARA, OZGUR])
    exported: list[ShownTable] = []
    shown.export_with(exported.append)
    shown._on_copy()
    assert QApplication.clipboard().text() == "Naam\tLeeftijd\nYara\t17\nÖzgür\t101"
    shown._on_export()
    assert exported == [ShownTable("Personen", ("Naam", "Leeftijd"), (("Yara", "17"), ("Özgür", "101")))]


def test_the_model_keeps_qt_s_promises(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    shown = people()
    qtbot.addWidget(shown)
    tester = QAbstractItemModelTester(
        shown.model, QAbstractItemModelTester.FailureReportingMode.Fatal, parent
    )
    shown.show_records([YARA, BILAL])
    shown.model.sort(1, Qt.SortOrder.DescendingOrder)
    assert tester.model() is shown.model


def test_every_part_has_a_name(qtbot: QtBot) -> None:
    shown = show(qtbot, people())
    shown.show_records([YARA])
    assert nameless(shown) == []


def test_who_scrolled_away_from_the_chosen_row_stays_there(qtbot: QtBot) -> None:
    shown = people()
    shown.resize(400, 300)
    show(qtbot, shown)
    many = [Somebody(f"Nummer {number}", number) for number in range(40)]
    shown.show_records(many)
    shown.choose("Nummer 0")
    shown.table.scrollToBottom()
    below = shown.table.verticalScrollBar().value()
    shown.show_records([*many, YARA])
    assert shown.current == many[0]
    assert shown.table.verticalScrollBar().value() == below
    shown.show_records([BILAL, *many, YARA])
    assert shown.current == many[0]
    assert shown.table.verticalScrollBar().value() == below


def test_the_cell_that_is_copied_stays_the_same_one(qtbot: QtBot) -> None:
    shown = show(qtbot, people())
    shown.show_records([YARA, BILAL])
    shown.table.setCurrentIndex(shown.model.index(1, 1))
    shown.show_records([OZGUR, YARA, BILAL])
    qtbot.keyClick(shown.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "9"
