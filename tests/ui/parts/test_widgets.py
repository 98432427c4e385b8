"""The small widgets, as a person meets them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.ui.parts.avatar import initials
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.dates import clock_time, long_day, near_date, short_date
from healthdesk.ui.parts.icon_label import IconLabel
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.search_box import SearchBox
from healthdesk.ui.parts.side_by_side import Difference, SideBySide
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.toast_stack import ToastCard, ToastStack
from healthdesk.ui.parts.tokens import space
from healthdesk.ui.parts.workbench import Workbench
from tests.ui.accessibility import nameless, unreachable
from tests.ui.hands import show, the, type_text, words_on

WEEK = {"3/4": date(2026, 4, 3), "morgen": date(2026, 11, 26)}


def test_a_long_name_in_a_field_shows_its_beginning(qtbot: QtBot) -> None:
    field = line_field("Naam", "Wijkgezondheidscentrum Sint-Nebuchadnezzar aan de Vaartkom")
    qtbot.addWidget(field)
    line = field.field
    assert isinstance(line, QLineEdit)
    assert line.cursorPosition() == 0
    field.set_text("Wijkgezondheidscentrum Sint-Nebuchadnezzar aan de Dijle")
    assert line.cursorPosition() == 0


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Yara", "YA"),
        ("Els Maes", "EM"),
        ("J-7K3M", "J7"),
        ("Jean-Pierre de Wit", "JW"),
        ("", ""),
        ("ş", "Ş"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_dates_read_unambiguously() -> None:
    assert short_date(date(2026, 4, 3)) == "vr 3 apr 2026"
    assert long_day(date(2026, 11, 25)) == "Woensdag 25 november"
    today = date(2026, 11, 25)
    assert [near_date(day, today) for day in (today, date(2026, 11, 26), date(2026, 11, 24))] == [
        "vandaag",
        "morgen",
        "gisteren",
    ]
    assert near_date(date(2026, 12, 2), today) == "wo 2 dec"
    assert near_date(date(2027, 1, 4), today) == "ma 4 jan 2027"


def test_clock_time_is_read_in_the_house(workbench: Workbench) -> None:
    clock = workbench.desk.clock
    assert clock_time(clock.now(), clock.zone) == "14:45"


def test_an_error_stands_at_the_field_when_it_is_left(qtbot: QtBot) -> None:
    page = QWidget()
    layout = column(page)
    phone, other = line_field("Telefoon", hint="Zo bereik je de persoon"), QLineEdit()
    phone.check_with(lambda: "" if len(phone.text()) > 5 else "Dit nummer is niet volledig.")
    layout.addWidget(phone)
    layout.addWidget(other)
    show(qtbot, page)
    phone.field.setFocus()
    qtbot.keyClicks(phone.field, "016")
    assert phone.error == ""
    qtbot.keyClick(phone.field, Qt.Key.Key_Tab)
    assert phone.error == "Dit nummer is niet volledig."
    assert "Dit nummer is niet volledig." in words_on(page)
    assert phone.field.accessibleDescription() == phone.error
    phone.field.setFocus()
    phone.field.setText("016 12 34")  # type: ignore[attr-defined]
    qtbot.keyClick(phone.field, Qt.Key.Key_Tab)
    assert phone.error == ""
    assert phone.field.accessibleDescription() == "Zo bereik je de persoon"


def test_a_typed_date_is_understood_on_leaving(qtbot: QtBot) -> None:
    field = show(qtbot, DateField(WEEK.get))
    with qtbot.waitSignal(field.value_changed) as changed:
        qtbot.keyClicks(field, "3/4")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert changed.args == [date(2026, 4, 3)]
    assert field.text() == "vr 3 apr 2026"
    field.selectAll()
    qtbot.keyClicks(field, "ooit")
    with qtbot.waitSignal(field.misread):
        field.read()
    assert field.text() == "ooit"
    assert field.is_misread
    assert field.value is None


def test_putting_a_date_there_is_no_edit(qtbot: QtBot) -> None:
    field = show(qtbot, DateField(WEEK.get))
    with qtbot.assertNotEmitted(field.value_changed):
        field.show_value(date(2026, 4, 3))
        assert field.value == date(2026, 4, 3)
        field.show_value(None)
        assert field.value is None


def test_several_answers_and_the_one_that_excludes_them(qtbot: QtBot) -> None:
    chips = show(
        qtbot,
        ChoiceChips(
            "Waarover?",
            [Choice("angst", "angst"), Choice("thuis", "thuis"), Choice("none", "niets", exclusive=True)],
            several=True,
        ),
    )
    angst, thuis, none = (the(QCheckBox, name, chips) for name in ("angst", "thuis", "niets"))
    qtbot.keyClick(angst, Qt.Key.Key_Space)
    qtbot.keyClick(thuis, Qt.Key.Key_Space)
    assert list(chips.values) == ["angst", "thuis"]
    with qtbot.waitSignal(chips.picked) as picked:
        qtbot.keyClick(none, Qt.Key.Key_Space)
    assert picked.args == [("none",)]
    qtbot.keyClick(angst, Qt.Key.Key_Space)
    assert list(chips.values) == ["angst"]


def test_one_answer_by_arrows_and_letting_it_go(qtbot: QtBot) -> None:
    chips = show(qtbot, ChoiceChips("Sinds?", [Choice(word, word) for word in ("week", "maand", "jaar")]))
    chips.setFocus()
    focused = chips.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Right)
    moved = chips.focusWidget()
    assert moved is not None
    qtbot.keyClick(moved, Qt.Key.Key_Space)
    assert chips.value == "maand"
    qtbot.keyClick(moved, Qt.Key.Key_Space)
    assert chips.value is None


def test_two_answers_stay_on_one_line_whichever_is_picked(qtbot: QtBot) -> None:
    chips = ChoiceChips("How shown", [Choice(word, word) for word in ("Board", "Table")], pills=True)
    chips.keep_on_one_line()
    show(qtbot, chips)
    for word in ("Board", "Table", "Board"):
        chips.show_values((word,))
        chips.resize(chips.minimumWidth(), chips.height())
        needed = sum(chip.sizeHint().width() for chip in chips.findChildren(QRadioButton))
        assert needed + space("small") <= chips.width()


@pytest.mark.parametrize("several", [False, True])
def test_the_word_of_a_pill_stands_in_its_middle(qtbot: QtBot, several: bool) -> None:
    words = "te controleren, want nog niet nagekeken"
    chips = show(qtbot, ChoiceChips("Welke", [Choice("all", words)], pills=True, several=several))
    (pill,) = chips.findChildren(QAbstractButton)
    image, middle = pill.grab().toImage(), pill.height() // 2
    ground = image.pixelColor(4 * pill.height() // 10, 2)
    inside = range(pill.height() // 4, pill.width() - pill.height() // 4)
    inked = [
        x for x in inside if any(image.pixelColor(x, y) != ground for y in range(middle - 4, middle + 5))
    ]
    left, right = inked[0], pill.width() - 1 - inked[-1]
    assert abs(left - right) <= 2


def test_search_answers_each_key_and_escape_empties_it(qtbot: QtBot) -> None:
    box = show(qtbot, SearchBox("Zoek"))
    heard: list[str] = []
    box.searched.connect(heard.append)
    type_text(box, "Şé")
    assert heard == ["Ş", "Şé"]
    with qtbot.waitSignal(box.left_downwards):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""


def test_in_a_narrow_search_box_no_half_word_is_asked(qtbot: QtBot) -> None:
    box = show(qtbot, SearchBox("Wat is er nodig? Bv. 16 jaar, Dari, trauma, gratis"))
    whole = box.fontMetrics().horizontalAdvance(box.placeholderText())
    asked = []
    for width in (whole + 80, whole, whole // 2 + 10, whole):
        box.resize(width, box.height())
        asked.append(box.placeholderText())
    question, example = "Wat is er nodig?", "Bv. 16 jaar, Dari, trauma, gratis"
    assert asked == [f"{question} {example}", example, question, example]
    type_text(box, "dari")
    box.resize(whole + 80, box.height())
    box.clear()
    assert (box.placeholderText(), box.accessibleName()) == (f"{question} {example}",) * 2


def test_both_sides_are_shown_and_one_is_chosen(qtbot: QtBot) -> None:
    parent = show(qtbot, QWidget())
    dialog = SideBySide(
        [Difference("phone", "Telefoon", "016 1", "016 2"), Difference("x", "Naam", "A", "")], parent
    )
    dialog.open()
    assert nameless(dialog) == []
    radios = {
        radio.accessibleName(): radio for radio in dialog.findChildren(QWidget) if radio.accessibleName()
    }
    radios["Telefoon: 016 2"].setChecked(True)  # type: ignore[attr-defined]
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.mouseClick(the(QPushButton, "Bewaar deze keuze", dialog), Qt.MouseButton.LeftButton)
    assert chosen.args == [{"phone": "theirs", "x": "mine"}]


def test_both_sides_are_read_whole_however_long_they_are(qtbot: QtBot) -> None:
    parent = show(qtbot, QWidget())
    several = [
        Difference("x", "Straat en nummer, postcode en gemeente", "Een lange straat 12 bus 3", "Elders 1"),
        Difference("y", "Nota", "woord " * 2_000, "x" * 5_000),
    ]
    dialog = SideBySide(several, parent)
    dialog.open()
    radios = dialog.findChildren(QRadioButton)
    qtbot.waitUntil(lambda: all(one.height() >= one.sizeHint().height() for one in radios))
    assert all(one.width() >= one.sizeHint().width() for one in radios)
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    assert the(QPushButton, "Bewaar deze keuze", dialog).isVisible()
    bottom = the(QPushButton, "Bewaar deze keuze", dialog).mapTo(dialog, QPoint(0, 0)).y()
    assert bottom < dialog.height()
    dialog.close()


def test_a_banner_stays_until_it_is_put_away(qtbot: QtBot) -> None:
    page = QWidget()
    banner = Banner()
    column(page).addWidget(banner)
    show(qtbot, page)
    assert not banner.isVisible()
    banner.say("De server antwoordt niet.", action="Opnieuw proberen")
    assert banner.accessibleName() == "De server antwoordt niet."
    with qtbot.waitSignal(banner.acted):
        qtbot.mouseClick(the(QPushButton, "Opnieuw proberen", banner), Qt.MouseButton.LeftButton)
    banner.clear()
    assert not banner.isVisible()


def test_a_toast_can_be_taken_back_by_keyboard(qtbot: QtBot, workbench: Workbench) -> None:
    page = QWidget()
    column(page).addWidget(QLineEdit())
    page.resize(600, 400)
    stack = ToastStack(workbench.toasts, page)
    show(qtbot, page)
    workbench.toasts.show("Afspraak afgezegd.", undo=lambda _desk: None)  # type: ignore[arg-type,return-value]
    assert "Afspraak afgezegd." in words_on(stack)
    assert unreachable(stack, qtbot) == []
    with qtbot.waitSignal(workbench.toasts.undo_requested):
        qtbot.keyClick(the(QPushButton, "Ongedaan maken", stack), Qt.Key.Key_Space)
    assert not stack.isVisible()
    assert not workbench.toasts.take_back_latest()
    qtbot.waitUntil(lambda: workbench.background.is_resting)


def test_what_did_not_work_looks_and_sounds_otherwise(qtbot: QtBot, workbench: Workbench) -> None:
    page = QWidget()
    page.resize(600, 400)
    stack = ToastStack(workbench.toasts, page)
    show(qtbot, page)
    workbench.toasts.show("Bewaard.")
    workbench.toasts.trouble("De server antwoordt niet.")
    good, bad = stack.findChildren(ToastCard)
    assert (good.accessibleName(), bad.accessibleName()) == (
        "Bewaard.",
        "Niet gelukt: De server antwoordt niet.",
    )
    assert good.findChildren(IconLabel) == []
    assert [one.accessibleName() for one in bad.findChildren(IconLabel)] == ["Niet gelukt"]
    grounds = [card.grab().toImage().pixelColor(3, card.height() // 2) for card in (good, bad)]
    assert grounds[0] != grounds[1]
    workbench.toasts.close_all()


def test_ctrl_z_takes_back_the_newest_that_can_be(qtbot: QtBot, workbench: Workbench) -> None:
    asked: list[str] = []
    workbench.toasts.undo_requested.disconnect()
    workbench.toasts.undo_requested.connect(lambda toast: asked.append(toast.undo(None)))
    workbench.toasts.show("een", undo=lambda _desk: "een")  # type: ignore[arg-type,return-value]
    workbench.toasts.show("twee", undo=lambda _desk: "twee")  # type: ignore[arg-type,return-value]
    workbench.toasts.trouble("drie")
    assert workbench.toasts.take_back_latest()
    assert workbench.toasts.take_back_latest()
    assert asked == ["twee", "een"]


def test_labels_name_their_fields(qtbot: QtBot) -> None:
    field = show(qtbot, LabeledField("Geboortedatum", DateField(WEEK.get), required=True))
    assert nameless(field) == []


def test_a_date_that_can_be_read_is_not_called_misread_when_it_is_left(qtbot: QtBot) -> None:
    day = DateField(WEEK.get)
    field = LabeledField("Dag", day)
    field.check_with(lambda: "niet te lezen" if day.is_misread else "")
    other = QLineEdit()
    both = QWidget()
    layout = column(both)
    layout.addWidget(field)
    layout.addWidget(other)
    show(qtbot, both)
    day.setFocus()
    type_text(day, "3/4")
    other.setFocus()
    assert (field.error, day.text()) == ("", "vr 3 apr 2026")
    day.setFocus()
    day.setText("ooit")
    other.setFocus()
    assert field.error == "niet te lezen"


def test_a_dialog_is_as_tall_as_its_words_need(qtbot: QtBot) -> None:
    dialog = RoomyDialog()
    layout = column(dialog)
    for number in range(8):
        layout.addWidget(line_field(f"Veld {number}", hint="wat hier hoort te staan"))
    dialog.resize(400, 300)
    show(qtbot, dialog)
    room = dialog.screen().availableGeometry().height()
    assert min(room, layout.totalHeightForWidth(dialog.width())) <= dialog.height() <= room


def test_a_dialog_too_tall_for_the_screen_becomes_wider(qtbot: QtBot) -> None:
    dialog = RoomyDialog()
    column(dialog).addWidget(Text("wat hier te lezen staat " * 300, wraps=True))
    dialog.resize(400, 300)
    show(qtbot, dialog)
    assert 400 < dialog.width() <= dialog.screen().availableGeometry().width()


def test_an_answer_that_is_a_long_name_gives_way(qtbot: QtBot) -> None:
    name = "Greet Vandezande van den Eynde-Ingelmunster-Verschuerenheuvel"
    chips = ChoiceChips("Wie", [Choice("greet", name)], names=True)
    chips.setFixedWidth(200)
    show(qtbot, chips)
    chip = the(QRadioButton, name, chips)
    assert chip.width() == 200
    assert chips.minimumSizeHint().width() < 200


def test_who_clicks_twice_means_it_once(qtbot: QtBot) -> None:
    button = show(qtbot, PrimaryButton("Noteren"))
    heard: list[str] = []
    button.clicked.connect(lambda: heard.append("click"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)  # what the system sends for the second one
    assert heard == ["click"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard == ["click"] * 2
