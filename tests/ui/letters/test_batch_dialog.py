"""Letters to everybody on a list, and the register in which they are found again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import keep_half_typed, letter_register, read_access_log, send_batch
from healthdesk.actions.desk import Desk
from healthdesk.actions.enrol_patient import enrol
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_batch import BatchWish
from healthdesk.records.letter_draft import LetterKey
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.ui.letters.batch_dialog import BatchDialog
from healthdesk.ui.letters.letter_menu import LetterMenu, letters_for_person
from healthdesk.ui.letters.register_page import RegisterPage
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.parts.wrapped_check import WrappedCheck
from tests.letter_desk import yara
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


@pytest.fixture
def desk(sqlite_store: object, make_desk: MakeDesk) -> Desk:
    del sqlite_store
    return make_desk(Role.COORDINATOR, Role.RECEPTION)


def _people(desk: Desk) -> list[LetterKey]:
    plain: dict[str, object] = {"identifiers": (), "contact_rule": "", "languages": (), "official_family": ""}
    found = [
        yara(desk, used_name="Samira", code="P-1", **plain),
        yara(desk, used_name="Noor", code="P-2", addresses=(), **plain),
    ]
    return [LetterKey(LetterKind.INVITATION, one.id) for one in found]


def test_who_is_ready_gets_one_and_who_is_not_is_told_by_name(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    dialog = BatchDialog(make_workbench(desk), _people(desk))
    dialog.resize(1180, 860)
    show(qtbot, dialog)
    qtbot.waitUntil(lambda: len(dialog.list.model.records) == 2)
    assert not nameless(dialog)
    assert unreachable(dialog, qtbot) == []
    assert any("niet wanneer" in one for one in words_on(dialog))
    for check in dialog.findChildren(WrappedCheck):  # the house of the tests has no address of its own
        qtbot.mouseClick(check.findChildren(Text)[0], Qt.MouseButton.LeftButton)
        assert check.box.isChecked(), "who presses the sentence ticks it"
    qtbot.waitUntil(lambda: the(QPushButton, "Maak 1 brief", dialog).isEnabled())
    type_text(the(QPlainTextEdit, "Wanneer", dialog), "Dinsdag om 14 uur.")
    assert not the(QPushButton, "Maak 1 brief", dialog).isEnabled()  # nobody saw these words in it yet
    qtbot.waitUntil(lambda: "Dinsdag om 14 uur." in dialog.preview.words)
    qtbot.waitUntil(lambda: "1 van 2 brieven kunnen vertrekken." in words_on(dialog))
    assert not any("niet wanneer" in one for one in words_on(dialog)), "it says so now"
    assert dialog.list.why(dialog.list.model.records[1]) == "Er is geen adres om de brief naar te sturen."
    looked_at = [one.entry for one in read_access_log.newest(desk) if one.entry.action == "letter.write"]
    assert len(looked_at) == 2  # once for each of them, however often the words change
    the(QPushButton, "Maak 1 brief", dialog).click()
    qtbot.waitUntil(lambda: "Gemaakt en bewaard in de dossiers: 1." in dialog.banner.text)
    assert [one.person for one in letter_register.outgoing(desk)] == ["Samira"]
    assert the(QPushButton, "Afdrukken…", dialog).isEnabled()
    qtbot.waitUntil(lambda: [one.name for one in dialog.list.model.records] == ["Noor"])
    dialog.list.choose(dialog.list.model.records[0].key)
    with qtbot.waitSignal(dialog.link_requested) as led:
        the(QPushButton, "Open deze brief", dialog).click()
    assert led.args[0].kind == "write_letter"
    assert led.args[0].extra == "invitation"


def test_a_letter_is_found_by_its_words_and_opens(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    wish = BatchWish({"nl": {"moment": "Kom dinsdag."}}, ("letters.check.house_address",))
    send_batch.send_all(desk, send_batch.look(desk, _people(desk), wish), wish)
    page = RegisterPage(make_workbench(desk))
    page.resize(1180, 800)
    show(qtbot, page)
    qtbot.waitUntil(lambda: len(page.list.model.records) == 1)
    type_text(page.search, "maandag")
    qtbot.waitUntil(lambda: "Geen brief zegt dat." in words_on(page))
    page.search.clear()
    type_text(page.search, "samira dinsdag")
    qtbot.waitUntil(lambda: len(page.list.model.records) == 1)
    line = page.list.model.records[0]
    with qtbot.waitSignal(page.link_requested) as led:
        page.list.opened.emit(line)
    assert led.args == [Link("letter", line.letter.id)]


def test_contracts_that_nobody_has_on_paper_wait_above_the_register(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    who = yara(desk, contact_rule="")
    enrol(desk, who.id, desk.clock.today(), "Yara Haddad")
    page = RegisterPage(make_workbench(desk))
    show(qtbot, page)
    qtbot.waitUntil(lambda: page.workbench.background.is_resting)
    waiting = the(QPushButton, "1 inschrijving zonder brief…", page)
    waiting.click()
    (dialog,) = page.findChildren(BatchDialog)
    qtbot.waitUntil(lambda: len(dialog.list.model.records) == 1)
    assert dialog.list.model.records[0].key.kind is LetterKind.ENROLMENT
    for box in dialog.findChildren(QCheckBox):
        box.click()
    qtbot.waitUntil(lambda: "1 van 1 brieven kunnen vertrekken." in words_on(dialog))
    the(QPushButton, "Maak 1 brief", dialog).click()
    qtbot.waitUntil(lambda: "Gemaakt en bewaard in de dossiers: 1." in dialog.banner.text)
    assert letter_register.unconfirmed(desk) == ()


def test_a_file_offers_its_letters(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> None:
    menu = LetterMenu(make_workbench(desk))
    person = yara(desk)
    show(qtbot, menu)
    menu.offer(person.id, letters_for_person(desk.house))
    actions = menu.menu().findChildren(QAction)
    offered = [one for one in actions if one.text()]
    assert [one.text() for one in offered] == ["Uitnodiging", "Afsluitbrief", "Vraag om een dossier"]
    menu.offer(person.id, letters_for_person(desk.house))
    assert menu.menu().actions() == offered, "a menu that stands open is not emptied under the hand"
    with qtbot.waitSignal(menu.link_requested) as led:
        offered[2].trigger()
    assert led.args == [Link("write_letter", person.id, "file_request")]


def test_who_stops_in_the_middle_keeps_what_left_and_may_go_on(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    plain: dict[str, object] = {"identifiers": (), "contact_rule": "", "languages": (), "official_family": ""}
    people = [yara(desk, used_name=f"Samira {n}", code=f"P-{n}", **plain) for n in range(1, 25)]
    dialog = BatchDialog(make_workbench(desk), [LetterKey(LetterKind.INVITATION, one.id) for one in people])
    show(qtbot, dialog)
    qtbot.waitUntil(lambda: len(dialog.list.model.records) == len(people))
    for box in dialog.findChildren(QCheckBox):
        box.click()
    qtbot.waitUntil(lambda: the(QPushButton, "Maak 24 brieven", dialog).isEnabled())
    making = the(QPushButton, "Maak 24 brieven", dialog)
    making.click()
    making.click()
    dialog.reject()  # Esc: first stop, then close
    qtbot.waitUntil(lambda: "Gemaakt en bewaard in de dossiers" in dialog.banner.text)
    assert dialog.isVisible()
    left = [one.letter for one in letter_register.outgoing(desk)]
    assert len(left) < len(people)
    assert f"Niet begonnen: {len(people) - len(left)}." in dialog.banner.text
    qtbot.waitUntil(lambda: len(dialog.list.model.records) == len(people) - len(left))
    again = next(one for one in dialog.findChildren(QPushButton) if one.text().startswith("Maak "))
    qtbot.waitUntil(again.isEnabled)
    again.click()
    qtbot.waitUntil(lambda: not dialog.list.model.records)
    left = [one.letter for one in letter_register.outgoing(desk)]
    assert len({one.patient_id for one in left}) == len(left) == len(people), "nobody gets two"
    assert len({one.reply_code for one in left}) == len(people), "each strip leads to one letter"
    printing = the(QPushButton, "Afdrukken…", dialog)
    printing.click()
    printing.click()
    (ask,) = (one for one in dialog.findChildren(QPrintDialog) if one.isVisible())
    ask.reject()


def _typing(qtbot: QtBot, bench: Workbench, keys: list[LetterKey]) -> tuple[BatchDialog, QPlainTextEdit]:
    dialog = BatchDialog(bench, keys)
    show(qtbot, dialog)
    qtbot.waitUntil(lambda: bench.background.is_resting)
    return dialog, the(QPlainTextEdit, "Wanneer", dialog)


def test_words_for_many_come_back_for_who_is_left_of_the_list(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    bench, keys = make_workbench(desk), _people(desk)
    dialog, field = _typing(qtbot, bench, keys)
    type_text(field, "Dinsdag om 14 uur.")
    dialog.reject()
    dialog, field = _typing(qtbot, bench, keys[1:])
    assert field.toPlainText() == "Dinsdag om 14 uur."
    assert dialog.banner.text == "Dit typte je eerder voor een lijst van 2. Nu zijn het er 1: lees het na."
    dialog.let_be()
    qtbot.waitUntil(lambda: bench.background.is_resting)
    assert keep_half_typed.dialogs(desk) == {}


def test_words_for_another_list_wait_for_it_or_are_put_here(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    bench, (samira, noor) = make_workbench(desk), _people(desk)
    dialog, field = _typing(qtbot, bench, [samira])
    type_text(field, "Dinsdag om 14 uur.")
    dialog.reject()
    dialog, field = _typing(qtbot, bench, [noor])
    assert field.toPlainText() == "", "words for one list never go to another by themselves"
    assert "“Dinsdag om 14 uur.”" in dialog.banner.text
    dialog.reject()
    dialog, field = _typing(qtbot, bench, [samira])
    assert field.toPlainText() == "Dinsdag om 14 uur."
    dialog.reject()
    dialog, field = _typing(qtbot, bench, [noor])
    type_text(field, "Breng je kaart mee.")
    the(QPushButton, "Zet het hier", dialog).click()
    assert field.toPlainText() == "Breng je kaart mee.\nDinsdag om 14 uur."
    dialog.let_be()
    qtbot.waitUntil(lambda: bench.background.is_resting)
    assert keep_half_typed.dialogs(desk) == {}


def test_once_all_have_their_letter_the_words_wait_for_nobody(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    bench, keys = make_workbench(desk), _people(desk)
    dialog, field = _typing(qtbot, bench, keys)
    for box in dialog.findChildren(QCheckBox):
        box.click()
    type_text(field, "Dinsdag om 14 uur.")
    qtbot.waitUntil(lambda: "1 van 2 brieven kunnen vertrekken." in words_on(dialog))
    make = the(QPushButton, "Maak 1 brief", dialog)
    qtbot.waitUntil(make.isEnabled)
    make.click()
    qtbot.waitUntil(lambda: "Gemaakt en bewaard in de dossiers: 1." in dialog.banner.text)
    the(QPushButton, "Klaar", dialog).click()
    dialog, field = _typing(qtbot, bench, keys[1:])
    assert field.toPlainText() == "Dinsdag om 14 uur.", "for who got none yet"
    dialog.list.choose(keys[1])
    with qtbot.waitSignal(dialog.link_requested):  # it is finished by hand, with these words in it
        the(QPushButton, "Open deze brief", dialog).click()
    qtbot.waitUntil(lambda: bench.background.is_resting)
    assert keep_half_typed.dialogs(desk) == {}
