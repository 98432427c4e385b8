"""A letter at a hurried desk: files dropped in passing, two clicks, two desks, a full disk, half a word."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft
from healthdesk.actions.enclose_files import enclose, look_into
from healthdesk.actions.open_letter import of_patient
from healthdesk.records.link import Link
from healthdesk.ui.hands.hands import Hands
from healthdesk.ui.letters.letters_page import LettersPage
from tests import files_made as made
from tests.actions.test_full_disk import room_for
from tests.letter_desk import Case, case, cgg
from tests.ui.busy import busy
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the


@pytest.fixture
def page(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case) -> LettersPage:
    page = LettersPage(make_workbench(desk))
    page.link_requested.connect(page.show_link)
    page.resize(1200, 900)
    show(qtbot, page)
    write(qtbot, page, yara)
    return page


@pytest.fixture
def hands(page: LettersPage) -> Hands:
    return Hands(page, lambda: page.workbench.background.is_resting)


def write(qtbot: QtBot, page: LettersPage, one: Case) -> None:
    page.show_link(Link("write_letter", one.referral.id))
    qtbot.waitUntil(lambda: page.writer.draft is not None and page.writer.draft.facts.key == one.key)
    qtbot.waitUntil(lambda: page.writer.is_shown)


def along(desk: Desk, one: Case) -> list[str]:
    return [each.name for each in open_draft(desk, one.key).facts.enclosures]


def another(desk: Desk) -> Case:
    return case(
        desk, partner=cgg(desk, key="proef-ander", name="Huis van Rust"), code="P-2", used_name="Lena"
    )


def test_a_file_goes_along_with_the_letter_on_which_it_was_dropped(
    qtbot: QtBot, page: LettersPage, hands: Hands, desk: Desk, yara: Case, tmp_path: Path
) -> None:
    lena, told = another(desk), list[str]()
    page.workbench.toasts.shown.connect(lambda toast: told.append(toast.text))
    report, odd = made.on_disk(tmp_path, Verslag_van_Yara_pdf=made.a_pdf(), Raar_exe=b"MZ")
    gate = threading.Event()
    for _worker in range(4):  # scans of thirty pages are looked into first
        page.workbench.background.run(gate.wait, lane="slow")
    page.writer.enclosures.take([report, odd])
    page.show_link(Link("write_letter", lena.referral.id))
    qtbot.waitUntil(lambda: page.writer.draft is not None and page.writer.draft.facts.key == lena.key)
    gate.set()
    hands.rest()
    assert along(desk, yara) == ["Verslag van Yara"]
    assert along(desk, lena) == []
    assert "Wat je op de andere brief neerlegde, gaat daarmee mee." in told
    assert any("Raar.exe" in one for one in told)


def test_two_clicks_send_one_letter(
    qtbot: QtBot, page: LettersPage, hands: Hands, desk: Desk, yara: Case
) -> None:
    send = the(QPushButton, "Verstuur", page)
    qtbot.waitUntil(send.isEnabled)
    with busy(qtbot, page.workbench):
        send.click()
        send.click()
        page.writer.send()
    hands.rest()
    assert len(of_patient(desk, yara.patient.id)) == 1


def test_a_colleague_adds_a_file_while_it_is_being_sent(
    qtbot: QtBot, page: LettersPage, hands: Hands, desk: Desk, yara: Case, tmp_path: Path
) -> None:
    send = the(QPushButton, "Verstuur", page)
    qtbot.waitUntil(send.isEnabled)
    enclose(desk, yara.key, look_into(made.on_disk(tmp_path, Laat_pdf=made.a_pdf())).found)
    send.click()
    hands.rest()
    assert of_patient(desk, yara.patient.id) == ()
    assert along(desk, yara) == ["Laat"]
    qtbot.waitUntil(lambda: "Laat" in page.writer.preview.words)


@pytest.mark.skipif(os.name != "posix", reason="Windows sets no bound to a file")
def test_a_full_disk_is_told_and_the_file_can_be_brought_again(
    page: LettersPage, hands: Hands, desk: Desk, yara: Case, tmp_path: Path
) -> None:
    (photo,) = made.on_disk(tmp_path, Foto_jpg=made.a_photo())
    with room_for(100):
        page.writer.enclosures.take([photo])
        hands.see("De schijf is vol")
    assert along(desk, yara) == []
    page.writer.enclosures.take([photo])
    hands.rest()
    assert along(desk, yara) == ["Foto"]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such files")
def test_a_pipe_a_folder_and_what_has_no_end_hold_nobody_up(
    page: LettersPage, hands: Hands, desk: Desk, yara: Case, tmp_path: Path
) -> None:
    pipe, folder, endless, big = (tmp_path / name for name in ("buis.pdf", "map.pdf", "nul.pdf", "groot.pdf"))
    os.mkfifo(pipe)
    folder.mkdir()
    endless.symlink_to("/dev/zero")
    with big.open("wb") as file:
        file.truncate(30_000_000_000)
    page.writer.enclosures.take([pipe, folder, endless, big])
    hands.see("buis.pdf", "map.pdf", "nul.pdf", "groot.pdf is te groot")
    hands.rest()
    assert along(desk, yara) == []


def test_half_a_word_is_there_again_after_another_letter(
    qtbot: QtBot, page: LettersPage, hands: Hands, desk: Desk, yara: Case
) -> None:
    lena = another(desk)
    hands.write("Ter attentie van", "dr. Half")
    write(qtbot, page, lena)
    write(qtbot, page, yara)
    assert page.writer.draft is not None
    assert page.writer.draft.choices.attention == "dr. Half"
    assert open_draft(desk, lena.key).choices.attention == ""


def test_where_no_copy_can_be_made_it_is_said_and_none_lies_about(
    qtbot: QtBot, page: LettersPage, hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    send = the(QPushButton, "Verstuur", page)
    qtbot.waitUntil(send.isEnabled)
    send.click()
    hands.rest()
    elsewhere = tmp_path / "hier-start-het"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    monkeypatch.setenv("TMPDIR", str(tmp_path / "weg"))
    hands.press("Open in een ander programma")
    hands.see("Er kan geen tijdelijk bestand gemaakt worden.")
    hands.rest()
    assert [*elsewhere.iterdir()] == []
