"""Text with less room than it needs: who is meant stays to be read."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.rules.person_names import beside, with_age
from healthdesk.ui.parts.buttons import NameLink
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.room_for import as_much_as_fits
from healthdesk.ui.parts.short_radio import ShortRadio
from healthdesk.ui.parts.theme import theme

LONG = "Maximiliaan Nebuchadnezzar-Wolfeschlegelstein"
ADDRESS = "wolfeschlegelstein.nebuchadnezzar@voorbeeld.example"


@pytest.mark.parametrize("name", [LONG, "محمد عبد الرحمن القحطاني", "חוה רוזנצווייג-אברמוביץ"])
def test_of_a_name_with_an_age_the_name_gives_way(qtbot: QtBot, name: str) -> None:
    del qtbot
    metrics = QFontMetrics(theme().font("base"))
    whole = with_age(name, 85)
    room = metrics.horizontalAdvance(whole) * 2 // 3
    shown = as_much_as_fits(whole, metrics, room)
    assert "…" in shown
    assert shown.endswith(", 85")
    assert metrics.horizontalAdvance(shown) <= room
    assert shown.count("\u2068") == shown.count("\u2069")  # what is written from right to left stays closed
    assert as_much_as_fits(whole, metrics, metrics.horizontalAdvance(whole)) == whole


@pytest.mark.parametrize("size", ["caption", "base", "title"])
def test_whatever_room_there_is_a_name_and_an_age_keep_to_it(qtbot: QtBot, size: str) -> None:
    del qtbot
    metrics = QFontMetrics(theme().font(size))
    for whole in (with_age(LONG, 7), with_age("Yara Haddad", 85), f"{beside('Yara Haddad')} · P-PY3R"):
        most = metrics.horizontalAdvance(whole)
        tells = whole.rpartition(",")[2] if "," in whole else "P-PY3R"
        for room in range(most * 2 // 3, most):
            shown = as_much_as_fits(whole, metrics, room)
            assert metrics.horizontalAdvance(shown) <= room
            assert shown.endswith(tells)


@pytest.mark.parametrize("name", ["Salma", "Hanne Declercq", "Katerina Papadopoulou", "Noor", "Wojciech"])
def test_a_name_with_the_room_it_asks_for_is_whole(qtbot: QtBot, name: str) -> None:
    for age in range(5, 90):
        link = NameLink(with_age(name, age))
        qtbot.addWidget(link)
        assert link.shown_at(link.sizeHint().width()) == link.text()


def test_two_of_one_name_are_told_apart_by_their_age(qtbot: QtBot) -> None:
    del qtbot
    metrics = QFontMetrics(theme().font("base"))
    old, young = (as_much_as_fits(with_age(LONG, age), metrics, 180) for age in (44, 12))
    assert old != young


def test_two_of_one_name_are_told_apart_by_their_code(qtbot: QtBot) -> None:
    del qtbot
    metrics = QFontMetrics(theme().font("base"))
    for name in (LONG, "محمد عبد الرحمن القحطاني"):
        one, other = (f"{beside(name)} · {code}" for code in ("P-PY3R", "P-48213"))
        room = metrics.horizontalAdvance(one) * 2 // 3
        shown = [as_much_as_fits(who, metrics, room) for who in (one, other)]
        assert [who.rpartition(" · ")[2] for who in shown] == ["P-PY3R", "P-48213"]
        assert all("…" in who and metrics.horizontalAdvance(who) <= room for who in shown)


def test_an_address_keeps_both_its_ends_and_other_words_their_beginning(qtbot: QtBot) -> None:
    del qtbot
    metrics = QFontMetrics(theme().font("base"))
    shown = as_much_as_fits(ADDRESS, metrics, 200)
    assert shown.startswith("wolfe")
    assert shown.endswith("example")
    assert as_much_as_fits("Ondersteuning van mantelzorgers", metrics, 120).endswith("…")


def test_a_link_to_somebody_says_her_age_in_any_room(qtbot: QtBot) -> None:
    link = NameLink(with_age(LONG, 44))
    qtbot.addWidget(link)
    link.resize(160, link.sizeHint().height())
    link.show()
    assert link.shown_at(160).endswith(", 44")
    assert LONG in link.toolTip()


def test_an_address_to_choose_goes_on_below_before_it_is_shortened(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    ways = ChoiceChips("Langs welke weg", names=True)
    ways.offer([Choice("0", "bellen 0460 00 31 29"), Choice("1", "e-mail james.sharma@voorbeeld.example")])
    column(page).addWidget(ways)
    page.resize(306, 200)
    page.show()
    qtbot.waitExposed(page)
    call, mail = ways.findChildren(QRadioButton)
    assert isinstance(mail, ShortRadio)
    qtbot.waitUntil(lambda: mail.height() > call.height())
    assert mail.shown_at(mail.width()) == "e-mail\njames.sharma@voorbeeld.example"
