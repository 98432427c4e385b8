"""An answer comes back: in a PDF of another house, or scanned; a withdrawal waits until it is confirmed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QDir, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_up_referral import open_referral, take_step
from healthdesk.actions.private_file import COPIES
from healthdesk.actions.start_referral import ReferralWish, begin
from healthdesk.records.house import HouseKind
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.records.received import ReceivedLetter, Sender
from healthdesk.records.referral import Direction, ReferralState
from healthdesk.ui.hands.hands import Hands
from healthdesk.ui.letters.letters_page import LettersPage
from healthdesk.ui.referrals.answer_panel import AnswerPanel
from healthdesk.ui.referrals.card_list import CardList
from healthdesk.ui.referrals.received_dialog import ReceivedDialog
from healthdesk.ui.referrals.referral_view import ReferralView
from healthdesk.ui.referrals.referrals_page import ReferralsPage
from healthdesk.ui.referrals.story_card import StoryCard
from tests import files_made as made
from tests.answer_houses import Houses, referred, withdrawn
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on


@pytest.fixture
def houses(desk: Desk, make_desk_elsewhere: MakeDesk, tmp_path: Path) -> Houses:
    there = make_desk_elsewhere(Role.THERAPIST, name="Rik Wouters", kind=HouseKind.TEJO)
    return referred(desk, there, tmp_path)


@pytest.fixture
def page(qtbot: QtBot, make_workbench: MakeWorkbench, houses: Houses) -> ReferralsPage:
    page = ReferralsPage(make_workbench(houses.here))
    page.link_requested.connect(page.show_link)
    page.resize(1280, 900)
    return show(qtbot, page)


@pytest.fixture
def hands(page: ReferralsPage) -> Hands:
    return Hands(page, lambda: page.workbench.background.is_resting)


def drop(page: ReferralsPage, *paths: Path) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copies, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = QPointF(5, 5)
    QApplication.sendEvent(page, QDragEnterEvent(at.toPoint(), copies, carried, left, none))
    QApplication.sendEvent(page, QDropEvent(at, copies, carried, left, none))


def test_an_answer_is_looked_at_beside_what_is_known_and_taken_in(
    page: ReferralsPage, hands: Hands, houses: Houses
) -> None:
    houses.moves(ReferralState.DECLINED, "volzet tot in maart")
    pdf = houses.on_disk(houses.answered())
    page.open_letter(pdf)
    hands.see("TEJO Leuven antwoordt", "volzet tot in maart")
    hands.see(f"Onze verwijzing {houses.ours.referral.number}", houses.ours.referral.question)
    (dialog,) = page.findChildren(ReceivedDialog)
    assert nameless(dialog) == []
    hands.press("Neem het antwoord op")
    hands.see("Geweigerd: volzet tot in maart", "Brief B-2026-0001 van TEJO Leuven")
    assert houses.kept.decline_reason == "volzet tot in maart"
    page.open_letter(pdf)
    hands.see("Dit antwoord is al opgenomen op ")
    hands.press("Open de verwijzing")
    hands.rest()
    assert page.workbench.toasts.take_back_latest()
    hands.see("Terug naar: verstuurd")
    assert houses.state is ReferralState.SENT


def test_where_no_step_leads_it_can_be_kept_as_news(
    page: ReferralsPage, hands: Hands, houses: Houses
) -> None:
    pdf = houses.answered()
    one = houses.kept
    take_step(houses.here, one.id, one.version, ReferralState.ACCEPTED)
    page.open_letter(houses.on_disk(pdf))
    hands.see("Van “aanvaard” kan de verwijzing niet naar “ontvangen”.")
    hands.press("Bewaar als nieuws")
    hands.see("Wij ontvingen uw vraag en nemen contact op.")
    assert houses.state is ReferralState.ACCEPTED


def test_a_scan_is_dropped_on_the_referral_and_opened_from_its_story(
    page: ReferralsPage, hands: Hands, houses: Houses, tmp_path: Path
) -> None:
    page.show_link(Link("referral", houses.kept.id))
    hands.see("Nog niets. Sleep hierheen wat er kwam: PDF, foto of scan, Word")
    drop(
        page,
        *made.on_disk(
            tmp_path, Strook_pdf=made.a_pdf(), Foto_jpg=made.a_photo(), Film_mov=b"\0\0\0\x14ftypqt  "
        ),
    )
    hands.see("Strook, toegevoegd op ", "Film.mov: veel ontvangers kunnen zo’n foto of film niet openen.")
    hands.rest()
    received = open_referral(houses.here, houses.kept.id).received
    assert {one.media for one in received} == {"application/pdf", "image/jpeg"}
    assert nameless(page) == []
    asked: list[ReceivedLetter] = []
    page.findChildren(StoryCard)[0].file_wanted.connect(asked.append)
    hands.press("Foto")
    hands.rest()
    assert [one.name for one in asked] == ["Foto"]
    (folder,) = [Path(one) for one in Path(QDir.tempPath()).glob(f"{COPIES}*/*/Foto.jpg")]
    assert folder.read_bytes() == made.a_photo()
    assert page.workbench.toasts.take_back_latest()
    hands.see("Wat binnenkwam, is weer weggehaald.")
    story = open_referral(houses.here, houses.kept.id).story
    assert not any({"Foto", "Strook"} & set(event.text.split()) for event in story)


def test_a_document_that_came_back_is_kept_and_opened_as_it_came(
    page: ReferralsPage, hands: Hands, houses: Houses, tmp_path: Path
) -> None:
    page.show_link(Link("referral", houses.kept.id))
    hands.see("Nog niets. Sleep hierheen wat er kwam: PDF, foto of scan, Word")
    writer = made.packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"})
    drop(
        page,
        *made.on_disk(
            tmp_path,
            Verslag_docx=made.a_document(),
            Besluit_odt=writer,
            Rekening_docx=made.a_document("word/vbaProject.bin"),
        ),
    )
    hands.see("Verslag, toegevoegd op ", "Word · 1 kB")
    hands.see("Besluit, toegevoegd op ", "LibreOffice Writer · 1 kB")
    hands.see("Rekening.docx bevat macro’s")
    hands.rest()
    kept = {one.name: one for one in open_referral(houses.here, houses.kept.id).received}
    assert set(kept) == {"Verslag", "Besluit"}
    assert nameless(page) == []
    hands.press("Open het bestand: Besluit")
    hands.rest()
    (copy,) = [Path(one) for one in Path(QDir.tempPath()).glob(f"{COPIES}*/{kept['Besluit'].id.hex}/*")]
    assert (copy.name, copy.read_bytes()) == ("Besluit.odt", writer)


def test_a_scan_stays_with_the_referral_on_which_it_was_dropped(
    page: ReferralsPage, hands: Hands, houses: Houses, tmp_path: Path
) -> None:
    first = houses.kept
    other = begin(
        houses.here,
        ReferralWish(patient_id=first.patient_id, partner_id=first.partner_id, direction=Direction.INCOMING),
    ).result
    page.show_link(Link("referral", first.id))
    hands.see("Nog niets. Sleep hierheen wat er kwam: PDF, foto of scan, Word")
    hands.rest()
    (view,) = page.findChildren(ReferralView)
    view.take_files(made.on_disk(tmp_path, Foto_jpg=made.a_photo(), Leeg_docx=b""))
    assert view.file is not None
    view.file = replace(view.file, line=replace(view.file.line, referral=other))
    view.take_files(made.on_disk(tmp_path, Strook_pdf=made.a_pdf()))
    hands.rest()
    assert [one.name for one in open_referral(houses.here, first.id).received] == ["Foto"]
    assert [one.name for one in open_referral(houses.here, other.id).received] == ["Strook"]
    assert not any("Leeg.docx" in words for words in words_on(view))


def test_a_letter_among_what_is_dropped_is_opened_by_its_data(
    page: ReferralsPage, hands: Hands, houses: Houses
) -> None:
    pdf = houses.on_disk(houses.answered())
    page.show_link(Link("referral", houses.kept.id))
    hands.see("Wat terugkwam")
    drop(page, pdf)
    hands.see("TEJO Leuven antwoordt")
    hands.press("Niet opnemen")
    assert houses.state is ReferralState.SENT


def test_a_letter_that_was_written_on_can_be_kept_as_it_is(
    page: ReferralsPage, hands: Hands, houses: Houses
) -> None:
    path = houses.on_disk(houses.answered())
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        pdf.pages[0].Contents = pdf.make_stream(pdf.pages[0].Contents.read_bytes() + b"\nq Q")
        pdf.save(path)
    page.show_link(Link("referral", houses.kept.id))
    hands.see("Wat terugkwam")
    drop(page, path)
    hands.see("is veranderd nadat de brief gemaakt werd")
    hands.press("Bewaar het zo bij de verwijzing")
    hands.rest()
    (kept,) = open_referral(houses.here, houses.kept.id).received
    assert (kept.name, kept.is_scan, kept.size) == ("antwoord", True, path.stat().st_size)


def test_an_answer_for_another_house_says_so(page: ReferralsPage, hands: Hands, houses: Houses) -> None:
    opened = houses.opened(houses.answered())
    elsewhere = replace(
        opened.answer, to_name="WGC Daenshuis", sender=Sender(name="CGG"), dated=date(2026, 11, 2)
    )
    panel = AnswerPanel(page.workbench, replace(opened, answer=elsewhere), page)
    panel.resize(1000, 700)
    panel.show()
    hands.rest()
    words = " ".join(words_on(panel))
    assert "De brief komt van CGG" in words
    assert "gericht aan WGC Daenshuis, niet aan dit huis" in words
    assert "van voor de verwijzing vertrok" in words


def test_a_withdrawal_stays_on_the_board_until_it_is_confirmed(
    page: ReferralsPage, hands: Hands, houses: Houses
) -> None:
    page.show_link(Link("referral", houses.kept.id))
    hands.press("Verwijzing intrekken")
    hands.write("Waarom gaat ze niet door?", "Zij verhuist.")
    hands.press("Verwijzing intrekken")
    hands.see("TEJO Leuven moet nog bevestigen dat de verwijzing niet doorgaat.", "bevestiging · tegen ")
    page.step_back()
    hands.rest()
    assert hands.find(CardList, "Wacht op antwoord").count == 1
    page.show_link(Link("referral", houses.kept.id, "answer"))
    hands.see("Antwoordstrook: duid hiernaast aan wat TEJO Leuven antwoordde.")
    hands.keys("Space")
    hands.see("De intrekking is bevestigd", "De lus is gesloten.")
    assert houses.state is ReferralState.WITHDRAWN


def test_a_withdrawal_is_taken_in_with_one_step(
    qtbot: QtBot, make_workbench: MakeWorkbench, houses: Houses
) -> None:
    pdf = houses.on_disk(withdrawn(houses), "intrekking.pdf")
    page = show(qtbot, ReferralsPage(make_workbench(houses.there)))
    page.link_requested.connect(page.show_link)
    hands = Hands(page, lambda: page.workbench.background.is_resting)
    page.open_letter(pdf)
    hands.see("WGC De Linde trekt de verwijzing in", f"Hun verwijzing, hier {houses.theirs.number}")
    (dialog,) = page.findChildren(ReceivedDialog)
    assert nameless(dialog) == []
    hands.press("Neem de intrekking op")
    hands.see("De lus is gesloten.", "Antwoord aan de verwijzer")
    now = open_referral(houses.there, houses.theirs.id).line.referral
    assert now.state is ReferralState.WITHDRAWN


def test_a_reply_offers_to_carry_its_data_only_where_they_can_go_back(
    qtbot: QtBot, make_workbench: MakeWorkbench, houses: Houses
) -> None:
    page = LettersPage(make_workbench(houses.there))
    page.resize(1200, 900)
    show(qtbot, page)
    page.show_link(Link("write_letter", houses.theirs.id, "reply"))
    box = "Ook als gegevens in de PDF"
    qtbot.waitUntil(lambda: "Geachte" in page.writer.preview.words)
    the(QCheckBox, box, page).click()
    told = "Het huis dat verwees, neemt het antwoord dan in één stap op bij zijn verwijzing."
    assert any(told in words for words in words_on(page))
    typed = begin(
        houses.there,
        ReferralWish(
            patient_id=houses.theirs.patient_id,
            partner_id=houses.theirs.partner_id,
            direction=Direction.INCOMING,
        ),
    ).result
    page.show_link(Link("write_letter", typed.id, "reply"))
    qtbot.waitUntil(lambda: page.here() == Link("write_letter", typed.id, "reply"))
    qtbot.waitUntil(lambda: not any(told in words for words in words_on(page)))
