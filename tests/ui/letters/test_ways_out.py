"""The buttons beside what the check says, pressed: each leads to where it is solved, and into sight."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions import change_texts
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import keep_choices, open_draft
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.ui.letters.letters_page import LettersPage
from tests.letter_desk import Case
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


def _page(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, one: Case, **chosen: object
) -> LettersPage:
    choices = replace(open_draft(desk, one.key).choices, **chosen)  # type: ignore[arg-type]
    keep_choices(desk, one.key, one.patient.id, choices)
    page = LettersPage(make_workbench(desk))
    page.resize(1000, 560)  # a small screen: most of a letter is out of sight
    show(qtbot, page)
    page.show_link(Link("write_letter", one.referral.id))
    qtbot.waitUntil(lambda: "Geachte" in page.writer.preview.words)
    return page


def _is_seen(widget: QWidget, page: LettersPage) -> bool:
    area = page.writer._scroll.viewport()
    place = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    return QRect(area.mapTo(page, QPoint(0, 0)), area.size()).contains(place)


def _told(page: LettersPage, words: str) -> bool:
    return any(words in one for one in words_on(page.writer.check))


def test_write_goes_to_the_part_and_brings_it_into_sight(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case
) -> None:
    page = _page(qtbot, make_workbench, desk, yara, texts={"contact": "Bel 016 12 34 57."})
    assert _told(page, "een nummer of adres dat niet veilig is")
    the(QPushButton, "Schrijf", page.writer.check).click()
    field = the(QPlainTextEdit, "Veilig bereiken", page)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field and _is_seen(field, page))
    field.selectAll()
    type_text(field, "Bel 0460 12 34 56. Niet bellen naar huis.")
    qtbot.waitUntil(lambda: not _told(page, "niet veilig"))


def test_who_gets_a_copy_is_changed_where_it_stands(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case
) -> None:
    page = _page(qtbot, make_workbench, desk, yara, copies="de school")
    assert _told(page, "De brief gaat ook naar de school.")
    the(QPushButton, "Wijzig aan wie", page.writer.check).click()
    field = the(QLineEdit, "Kopie aan", page)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field and _is_seen(field, page))
    field.selectAll()
    field.del_()
    qtbot.waitUntil(lambda: not _told(page, "De brief gaat ook"))
    qtbot.waitUntil(the(QPushButton, "Verstuur", page).isEnabled)


def test_a_sign_that_nobody_can_print_in_their_reference_is_told_and_taken_out_there(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case
) -> None:
    page = _page(qtbot, make_workbench, desk, yara, your_reference="2026/14 😀")
    assert _told(page, "Deze tekens kunnen we niet drukken: 😀")
    assert not the(QPushButton, "Verstuur", page).isEnabled()
    the(QPushButton, "Wijzig aan wie", page.writer.check).click()
    field = the(QLineEdit, "Uw kenmerk", page)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field and _is_seen(field, page))
    field.selectAll()
    type_text(field, "2026/14")
    qtbot.waitUntil(lambda: not _told(page, "kunnen we niet drukken"))
    qtbot.waitUntil(the(QPushButton, "Verstuur", page).isEnabled)


def test_what_the_house_did_not_say_leads_to_the_house(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, desk: Desk, yara: Case
) -> None:
    mia = make_desk(Role.COORDINATOR, Role.THERAPIST, name="Mia Wouters")
    text = next(one for one in change_texts.listed(mia) if one.key == "referral/nl")
    said = text.said | {"opening": "Mail ons over {person}: {house_mail}."}
    change_texts.keep(mia, text, said, text.number)
    page = _page(qtbot, make_workbench, mia, yara)
    assert _told(page, "Een coördinator vult dat aan in Beheer, bij Het huis.")
    with qtbot.waitSignal(page.link_requested) as led:
        the(QPushButton, "Open Beheer", page.writer.check).click()
    assert led.args == [Link("setting", None, "house")]
    hers = _page(qtbot, make_workbench, desk, yara)
    assert _told(hers, "Een coördinator vult dat aan in Beheer, bij Het huis.")
    ways = [one.text() for one in hers.writer.check.findChildren(QPushButton) if one.isVisible()]
    assert ways == ["Schrijf"], "she may not change the house, but she may say it otherwise"
