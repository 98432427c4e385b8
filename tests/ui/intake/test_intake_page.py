"""An intake as somebody at the desk meets it: real widgets, a real encrypted file."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import keep_draft, sign_intake, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.actions.print_contract import ContractPaper
from healthdesk.clock import FixedClock
from healthdesk.db import patients
from healthdesk.records.house import HouseKind, IdentityLevel
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.records.questionnaire_response import Coding, FormDate, Value
from healthdesk.ui.intake.correction_dialog import CorrectionDialog
from healthdesk.ui.intake.intake_page import IntakePage
from healthdesk.ui.intake.intake_view import IntakeView
from healthdesk.ui.intake.proposals_dialog import ProposalsDialog
from healthdesk.ui.intake.question_view import QuestionView
from healthdesk.ui.intake.section_view import SectionView
from healthdesk.ui.intake.signed_view import SignedView
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.print_pdf import PdfPrinter
from healthdesk.ui.parts.side_by_side import SideBySide
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench
from tests.forms_made import at, chosen
from tests.intake_desk import begun, form_called, somebody, typed
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on

ENROLMENT: dict[tuple[str, ...], list[Value]] = {
    ("wie", "familienaam"): ["Al Hassan"],
    ("wie", "voornamen"): ["Amina"],
    ("wie", "geboortedatum"): [FormDate(1988, 4, 3)],
    ("wie", "geslacht"): [chosen("geslacht", "female")],
    ("verzekering", "statuut"): [chosen("verzekering", "in-orde")],
    ("toestemming", "pakket"): [True],
    ("contract", "getekend-op"): [FormDate(2026, 11, 5)],
    ("contract", "getekend-door"): [chosen("getekend-door", "self")],
    ("contract", "kopie"): [True],
}


@pytest.fixture
def therapist(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST, kind=HouseKind.TEJO, name="Els D.")


@pytest.fixture
def open_page(qtbot: QtBot, make_workbench: MakeWorkbench, therapist: Desk) -> OpenPage:
    return OpenPage(qtbot, make_workbench(therapist), therapist)


class OpenPage:
    """Opens the page on something and waits for it."""

    def __init__(self, qtbot: QtBot, workbench: Workbench, desk: Desk) -> None:
        self.qtbot, self.workbench, self.desk = qtbot, workbench, desk
        self.page = IntakePage(workbench)
        self.page.resize(1152, 762)
        show(qtbot, self.page)

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: self.workbench.background.is_resting)

    def new(self, form: str, person: UUID | None = None) -> IntakeView:
        who = person or somebody(self.desk, identity=IdentityLevel.PSEUDONYM)
        return self.follow(Link("new_intake", who, str(form_called(self.desk, form).id)))

    def follow(self, link: Link) -> IntakeView:
        self.page.show_link(Link("draft"))
        self.page.show_link(link)
        self.qtbot.waitUntil(lambda: isinstance(self.page.view, IntakeView))
        self.rest()
        assert isinstance(self.page.view, IntakeView)
        self.qtbot.waitUntil(self.page.view.isVisible)
        return self.page.view

    def signed(self) -> SignedView:
        self.qtbot.waitUntil(lambda: isinstance(self.page.view, SignedView))
        self.rest()
        assert isinstance(self.page.view, SignedView)
        self.qtbot.waitUntil(self.page.view.isVisible)
        return self.page.view

    def click(self, kind: type[QAbstractButton], name: str) -> None:
        button = the(kind, name, self.page)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_typed_word_is_on_disk_within_a_second_and_comes_back(open_page: OpenPage, qtbot: QtBot) -> None:
    view = open_page.new("tejo-onthaal")
    type_text(the(QLineEdit, "Hoe mogen we je noemen?", open_page.page), "Zoë")
    assert view.keeper.is_behind
    assert milliseconds("keep_draft") < 1000
    with qtbot.waitSignal(view.keeper.kept, timeout=30_000):
        pass
    draft_id = view.keeper.draft.id
    again = open_page.follow(Link("draft", draft_id))
    assert again is not view
    assert the(QLineEdit, "Hoe mogen we je noemen?", open_page.page).text() == "Zoë"
    assert "concept bewaard" in again.head.pill.text


def test_two_drafts_of_one_form_and_one_person_are_told_apart_by_when_they_were_begun(
    open_page: OpenPage, therapist: Desk
) -> None:
    who = somebody(therapist, used_name="Zoë", age=16, identity=IdentityLevel.PSEUDONYM)
    view = open_page.new("tejo-onthaal", who)
    assert the(LinkButton, "Zoë, 16", view).isVisible()
    titles = [open_page.page.title]
    clock = therapist.clock
    assert isinstance(clock, FixedClock)
    clock.advance(timedelta(minutes=95))
    open_page.new("tejo-onthaal", who)
    titles.append(open_page.page.title)
    assert titles[0] != titles[1]
    assert all("Zoë, 16 · vandaag " in title for title in titles)


def test_on_a_small_screen_an_alarm_and_an_age_leave_three_questions_in_sight(open_page: OpenPage) -> None:
    """The room that a window of 1024 by 700 leaves to the page."""
    open_page.page.resize(916, 564)
    who = somebody(open_page.desk, used_name="Zoë", age=12, identity=IdentityLevel.PSEUDONYM)
    view = open_page.new("phq-9", who)
    nine = next(one for one in view.shown_form[1].walk() if any(option.safety_step for option in one.options))
    alarming = next(option.value for option in nine.options if option.safety_step)
    view.sheet.put(at("phq9", nine.link_id), (alarming,))
    assert view.safety.isVisible()
    part = view.stack.currentWidget()
    assert isinstance(part, SectionView)
    first, _second, third = part.findChildren(QuestionView)[:3]
    open_page.qtbot.waitUntil(lambda: third.y() > first.y())
    part.verticalScrollBar().setValue(first.y())
    high, room = third.geometry().bottom() - first.y(), part.viewport()
    open_page.qtbot.waitUntil(lambda: room.height() >= high)  # before she scrolls it ends between two rows
    assert not any(words.startswith("Dit formulier is bedoeld") for words in words_on(view))
    open_page.click(QPushButton, "bedoeld vanaf 18 jaar")
    assert any(words.startswith("Dit formulier is bedoeld") for words in words_on(view))
    open_page.click(QPushButton, "Wat nu te doen…")
    assert the(QLineEdit, "Wat is er gedaan, en door wie?", view).hasFocus()
    open_page.click(QPushButton, "Kleiner")
    assert the(QPushButton, "Wat nu te doen…", view).hasFocus()
    open_page.page.resize(1152, 762)
    assert the(QLineEdit, "Wat is er gedaan, en door wie?", view).isVisible()


def test_half_a_date_is_kept_as_it_was_typed(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    opened = OpenPage(qtbot, make_workbench(make_desk(Role.RECEPTION)), make_desk(Role.RECEPTION))
    view = opened.new("wgc-inschrijving")
    field = the(QLineEdit, "Geboortedatum", opened.page)
    type_text(field, "3 apri")
    view.keep_work()
    opened.rest()
    opened.follow(Link("draft", view.keeper.draft.id))
    again = the(QLineEdit, "Geboortedatum", opened.page)
    assert again.text() == "3 apri"
    again.setFocus()
    the(QLineEdit, "Familienaam", opened.page).setFocus()
    assert "Dit is geen datum die we herkennen." in words_on(opened.page)
    type_text(again, "l 1988")
    assert "Dit is geen datum die we herkennen." not in words_on(opened.page)


def test_questions_unfold_in_place_and_fold_away(open_page: OpenPage) -> None:
    view = open_page.new("tejo-onthaal")
    open_page.click(QPushButton, "Wat breng je mee, 4 open")
    asked = "Wil je vertellen wat er thuis is?"
    assert asked not in words_on(open_page.page)
    open_page.click(QCheckBox, "thuis")
    assert asked in words_on(open_page.page)
    open_page.click(QCheckBox, "thuis")
    assert asked not in words_on(open_page.page)
    assert view.list.at == "breng-mee"


def test_the_next_question_is_one_tab_away(open_page: OpenPage) -> None:
    open_page.new("tejo-onthaal")
    open_page.click(QPushButton, "Wat breng je mee, 4 open")
    first = the(QCheckBox, "angst", open_page.page)
    first.setFocus()
    open_page.qtbot.keyClick(first, Qt.Key.Key_Right)
    second = the(QCheckBox, "somber", open_page.page)
    assert second.hasFocus()
    open_page.qtbot.keyClick(second, Qt.Key.Key_Space)
    assert second.isChecked()
    open_page.qtbot.keyClick(second, Qt.Key.Key_Tab)
    assert the(QRadioButton, "deze week", open_page.page).hasFocus()


def test_the_language_of_the_questions_switches_and_answers_stay(open_page: OpenPage) -> None:
    view = open_page.new("tejo-onthaal")
    open_page.click(QPushButton, "Wat breng je mee, 4 open")
    open_page.click(QCheckBox, "thuis")
    view.head.language_chosen.emit("fr")
    assert "De quoi veux-tu parler\u00a0?" in " ".join(words_on(open_page.page)), "no line begins with a sign"
    assert the(QCheckBox, "maison", open_page.page).isChecked()
    assert the(QPushButton, "Ce qui t’amène, 4 open", open_page.page).isChecked()
    beside = " ".join(words_on(view.side))
    assert "Over dit formulier" in beside
    assert "Eerste gesprek aan het onthaal" in beside, "what is said to the desk stays in its own language"


def test_signing_shows_what_is_missing_and_goes_there(open_page: OpenPage) -> None:
    view = open_page.new("tejo-onthaal")
    open_page.page.save()
    assert "3 vragen wachten nog op een goed antwoord." in words_on(open_page.page)
    assert "Vul dit nog in." in words_on(open_page.page)
    age = the(QLineEdit, "Hoe oud ben je?", open_page.page)
    assert age.hasFocus()
    type_text(age, "15")
    assert "2 vragen wachten nog op een goed antwoord." in words_on(open_page.page)
    assert view.list.at == "welkom"


def test_yes_now_stays_in_sight_until_a_note_is_written(open_page: OpenPage) -> None:
    view = open_page.new("tejo-onthaal")
    view.sheet.put(at("welkom", "leeftijd"), (15,))
    view.sheet.put(at("bereiken", "hoe"), (chosen("bereiken", "niet"),))
    open_page.click(QPushButton, "Wat breng je mee, 4 open")
    open_page.click(QRadioButton, "ja, nu")
    assert view.safety.isVisible()
    open_page.page.save()
    assert isinstance(open_page.page.view, IntakeView)
    open_page.click(QRadioButton, "nee")
    open_page.click(QRadioButton, "ja, nu")
    open_page.click(QPushButton, "Opgeschreven")
    assert view.safety.isVisible()
    note = the(QLineEdit, "Wat is er gedaan, en door wie?", open_page.page)
    note.setText("Els praat met haar\0")  # refused: what was written stays
    open_page.click(QPushButton, "Opgeschreven")
    open_page.rest()
    assert (view.safety.isVisible(), note.text()) == (True, "Els praat met haar\0")
    note.setText("Els praat met haar")
    view.keep_work()
    open_page.click(QPushButton, "Opgeschreven")
    open_page.rest()
    assert not view.safety.isVisible()
    open_page.page.save()
    assert "Els praat met haar" in words_on(open_page.signed())


def test_scores_are_at_the_side_for_a_therapist_only(
    open_page: OpenPage, qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    reception = make_desk(Role.RECEPTION, kind=HouseKind.TEJO)
    other = OpenPage(qtbot, make_workbench(reception), reception)
    for page in (open_page, other):
        view = page.new("who-5")
        for n in range(1, 6):
            view.sheet.put(at("who5", f"who5-{n}"), (chosen("who-5", "1"),))
    assert "20" in words_on(open_page.page)
    assert "20" not in words_on(other.page)
    assert any("CC BY-NC-SA 3.0 IGO" in words for words in words_on(other.page))


def test_what_is_signed_is_offered_to_the_file(open_page: OpenPage, therapist: Desk) -> None:
    person = somebody(therapist, identity=IdentityLevel.PSEUDONYM)
    view = open_page.new("tejo-onthaal", person)
    view.sheet.put(at("welkom", "roepnaam"), ("Nour",))
    view.sheet.put(at("welkom", "leeftijd"), (15,))
    view.sheet.put(at("breng-mee", "niet-meer"), (chosen("niet-meer", "nee"),))
    view.sheet.put(at("bereiken", "hoe"), (chosen("bereiken", "niet"),))
    open_page.page.save()
    signed = open_page.signed()
    dialog = signed.findChild(ProposalsDialog)
    assert dialog
    the(QCheckBox, "Hoe oud ben je?", dialog).setChecked(False)
    open_page.qtbot.mouseClick(the(QPushButton, "Neem over", dialog), Qt.MouseButton.LeftButton)
    open_page.rest()
    with therapist.store.reading() as session:
        patient = patients.by_id(session, person)
    assert patient
    assert (patient.used_name, patient.age) == ("Nour", None)


def test_a_correction_stands_beside_the_answer(open_page: OpenPage, therapist: Desk) -> None:
    opened = begun(therapist, "who-5")
    page = typed(opened, therapist, {("who5", f"who5-{n}"): [chosen("who-5", "3")] for n in range(1, 6)})
    response = sign_intake.sign(therapist, page).result.response
    open_page.page.show_link(Link("questionnaire_response", response.id))
    signed = open_page.signed()
    open_page.click(QPushButton, "Verbeter: Ik heb me vrolijk en opgewekt gevoeld")
    dialog = signed.findChild(CorrectionDialog)
    assert dialog
    for name, text in (("Wat er moet staan", "meestal\0"), ("Waarom", "vergist")):
        the(QLineEdit, name, dialog).setText(text)
    open_page.qtbot.mouseClick(the(QPushButton, "Voeg verbetering toe", dialog), Qt.MouseButton.LeftButton)
    open_page.rest()
    assert the(QLineEdit, "Waarom", dialog).text() == "vergist", "refused: what was typed stays"
    the(QLineEdit, "Wat er moet staan", dialog).setText("meestal")
    open_page.qtbot.mouseClick(the(QPushButton, "Voeg verbetering toe", dialog), Qt.MouseButton.LeftButton)
    open_page.qtbot.waitUntil(lambda: open_page.page.view is not signed)
    shown = words_on(open_page.signed())
    assert any(words.startswith("Lees: meestal. Els D.") for words in shown)
    assert "meer dan de helft van de tijd" in shown


def test_the_contract_of_an_enrolment_is_drawn_to_be_printed(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    desk = make_desk(Role.RECEPTION)
    opened = OpenPage(qtbot, make_workbench(desk), desk)
    page = typed(begun(desk, "wgc-inschrijving"), desk, ENROLMENT)
    response = sign_intake.sign(desk, page).result.response
    opened.page.show_link(Link("questionnaire_response", response.id))
    view = opened.signed()
    assert the(QPushButton, "Contract", view).isVisible()
    assert opened.page.print_out()
    qtbot.waitUntil(lambda: view.findChild(PdfPrinter) is not None)
    papers: list[ContractPaper] = []
    view._draw(papers.append)
    qtbot.waitUntil(lambda: bool(papers))
    assert papers[0].pdf.startswith(b"%PDF")


def test_two_pages_on_one_draft_choose_and_lose_nothing(open_page: OpenPage, make_desk: MakeDesk) -> None:
    an = make_desk(Role.THERAPIST, kind=HouseKind.TEJO, name="An P.")
    opened = begun(an, "tejo-onthaal")
    view = open_page.follow(Link("draft", opened.draft.id))
    assert any("An P. heeft dit concept ook open" in words for words in words_on(open_page.page))
    keep_draft.keep(
        an, typed(opened, an, {("welkom", "roepnaam"): ["An typte"], ("welkom", "leeftijd"): [14]})
    )
    type_text(the(QLineEdit, "Hoe mogen we je noemen?", open_page.page), "Els typte")
    view.keep_work()
    open_page.rest()
    dialog = view.findChild(SideBySide)
    assert dialog
    the(QRadioButton, "Hoe oud ben je?: 14", dialog).click()
    open_page.qtbot.mouseClick(the(QPushButton, "Bewaar deze keuze", dialog), Qt.MouseButton.LeftButton)
    open_page.rest()
    kept = start_intake.open_draft(an, opened.draft.id).result.draft.resource
    assert "Els typte" in kept
    assert "14" in kept


def test_a_list_of_languages_takes_what_is_typed(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    desk = make_desk(Role.RECEPTION)
    opened = OpenPage(qtbot, make_workbench(desk), desk)
    view = opened.new("wgc-inschrijving")
    opened.click(QPushButton, "Taal, 2 open")
    place = at("taal", "talen")
    first = the(QComboBox, "Talen", opened.page)
    line = first.lineEdit()
    assert line
    type_text(line, "dari")
    assert view.sheet.filling.answers(place)[0] == Coding("fa-AF", "urn:x-healthdesk:codes:bcp47", "Dari")
    opened.click(QPushButton, "Nog een")
    boxes = [box for box in opened.page.findChildren(QComboBox) if box.accessibleName() == "Talen"]
    second = boxes[-1].lineEdit()
    assert second
    type_text(second, "Berbers")
    assert view.sheet.filling.answers(place)[1] == "Berbers"


@pytest.mark.parametrize("form", ["tejo-onthaal", "who-5"])
def test_every_field_has_a_name_and_the_tab_key_comes_there(open_page: OpenPage, form: str) -> None:
    open_page.new(form)
    assert nameless(open_page.page) == []
    assert unreachable(open_page.page, open_page.qtbot) == []
