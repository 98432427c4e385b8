"""A part that is not for the desk, as the receptionist, the person and the care giver meet it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QSpinBox, QTextEdit
from pytestqt.qtbot import QtBot

from healthdesk.actions import keep_draft, sign_intake, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_draft import Typed
from healthdesk.records.change import Change
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.rules.form_filling import FormFilling
from healthdesk.ui.intake.given_form import GivenForm
from healthdesk.ui.intake.intake_view import IntakeView
from healthdesk.ui.parts.side_by_side import SideBySide
from tests.forms_made import at, chosen
from tests.intake_desk import begun, somebody, typed, with_draft
from tests.parts_desk import CARE, open_again, reserve
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on
from tests.ui.intake.test_intake_page import OpenPage

INTAKE = "wgc-psychosociale-intake"
NOTE = "Deze vragen zijn voor: therapeut. Wat er staat, blijft bewaard."


@pytest.fixture
def karin(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, name="Karin V.")


@pytest.fixture
def els(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST, name="Els D.")


@pytest.fixture
def desk(qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, karin: Desk) -> OpenPage:
    """The page of the receptionist, in a house where only care givers read how it goes."""
    reserve(karin, INTAKE, gaat=CARE)
    an = make_desk(Role.RECEPTION, name="An P.")
    return OpenPage(qtbot, make_workbench(an), an)


def told(view: IntakeView) -> str:
    return "\n".join(words_on(view))


def test_the_part_is_there_by_its_title_and_what_she_types_elsewhere_keeps_it(
    desk: OpenPage, els: Desk
) -> None:
    opened = begun(els, INTAKE, somebody(els, used_name="Nour"))
    keep_draft.keep(els, typed(opened, els, {("gaat", "lastmeter"): [9]}))
    view = desk.follow(Link("draft", opened.draft.id))
    desk.click(QPushButton, "Hoe het gaat, gesloten")
    assert NOTE in told(view)
    part = view.stack.currentWidget()
    assert part is not None
    assert not [field for kind in (QLineEdit, QSpinBox, QTextEdit) for field in part.findChildren(kind)]
    assert nameless(view) == []
    desk.click(QPushButton, next(name for name in names_of(view) if name.startswith("De vraag")))
    type_text(the(QLineEdit, "Waarom nu?", view), "Geen slaap")
    view.keep_work()
    desk.rest()
    back = start_intake.open_draft(els, opened.draft.id).result
    assert '"valueInteger":9' in back.draft.resource
    assert "Geen slaap" in back.draft.resource


def names_of(view: IntakeView) -> list[str]:
    return [one.accessibleName() for one in view.findChildren(QPushButton)]


def test_she_is_told_who_signs_and_required_answers_elsewhere_do_not_hold_her_up(desk: OpenPage) -> None:
    view = desk.new(INTAKE)
    assert not view.head.sign.isVisible()
    assert "Ondertekenen doet wie alle delen leest." in told(view)
    assert desk.page.save()
    assert "Wat je invulde, staat klaar in het concept." in view.banner.text


def test_an_alarm_behind_the_door_is_in_red_without_what_it_is(desk: OpenPage, els: Desk) -> None:
    opened = begun(els, INTAKE)
    page = typed(opened, els, {("gaat", "dood"): [chosen("dood", "nu")]})
    keep_draft.keep(els, page)
    view = desk.follow(Link("draft", opened.draft.id))
    assert view.safety.isVisible()
    assert "Haal er meteen een collega bij die het wel leest." in told(view)
    assert not the_note(view).isVisible()
    view.sheet.put(at("vraag", "waarom-nu"), ("x",))
    view.keep_work()
    desk.rest()
    assert view.safety.isVisible()
    keep_draft.note_safety(els, opened.draft.id, "dood", "gesproken")
    view = desk.follow(Link("draft", opened.draft.id))
    assert not view.safety.isVisible()


def the_note(view: IntakeView) -> QLineEdit:
    return next(one for one in view.safety.findChildren(QLineEdit))


def test_two_people_in_their_own_parts_are_not_asked_to_choose_at_the_desk(desk: OpenPage, els: Desk) -> None:
    opened = begun(els, INTAKE)
    page = typed(opened, els, {("vraag", "aanleiding"): ["Slaap"]})
    page = with_draft(page, keep_draft.keep(els, page).result)
    view = desk.follow(Link("draft", opened.draft.id))
    keep_draft.keep(els, typed_on(page, els))
    view.sheet.put(at("vraag", "waarom-nu"), ("Door An",))
    view.keep_work()
    desk.rest()
    assert view.findChild(SideBySide) is None
    back = start_intake.open_draft(els, opened.draft.id).result.draft.resource
    assert all(said in back for said in ('"valueInteger":9', "Door An", "Slaap"))


def typed_on(page: Typed, els: Desk) -> Typed:
    """Els goes on in the part of care."""
    filling = FormFilling(page.form, els.clock.today())
    filling.take(page.items)
    filling.answer(at("gaat", "lastmeter"), [9])
    return replace(page, items=filling.response_items("nl", unasked_too=True))


def test_the_person_fills_in_herself_what_the_desk_does_not_read(desk: OpenPage, els: Desk) -> None:
    view = desk.new(INTAKE)
    screens: list[GivenForm] = []
    desk.workbench.given_away.connect(screens.append)
    view._on_give("nl")
    desk.rest()
    (screen,) = screens
    screen.resize(1024, 700)
    show(desk.qtbot, screen)
    screen.sheet.put(at("gaat", "lastmeter"), (9,))
    screen.leave()
    desk.rest()
    back = desk.follow(Link("draft", view.keeper.draft.id, "back"))
    assert "lastmeter" not in repr((back.sheet.filling.form, back.keeper.draft))
    assert '"valueInteger":9' in start_intake.open_draft(els, view.keeper.draft.id).result.draft.resource
    back._on_give("nl")
    desk.rest()
    again = show(desk.qtbot, screens[1])
    assert "lastmeter" not in repr(again.sheet.filling.response_items("nl", unasked_too=True))
    assert "Hoe het gaat" not in "\n".join(words_on(again))
    again.leave()
    desk.rest()


def test_a_page_that_is_open_follows_what_the_house_says_and_keeps_what_was_typed(
    desk: OpenPage, karin: Desk
) -> None:
    view = desk.new(INTAKE)
    view.sheet.put(at("vraag", "waarom-nu"), ("Geen slaap",))
    open_again(karin, INTAKE)
    desk.page.refresh((Change("questionnaire", view.shown_form[0]),))
    desk.qtbot.waitUntil(lambda: desk.page.view is not view and isinstance(desk.page.view, IntakeView))
    desk.rest()
    after = desk.page.view
    assert isinstance(after, IntakeView)
    assert not after.sheet.filling.form.in_part
    assert after.sheet.filling.answers(at("vraag", "waarom-nu")) == ("Geen slaap",)
    desk.page.refresh((Change("questionnaire", view.shown_form[0]),))
    desk.rest()
    assert desk.page.view is after


def test_signed_answers_show_the_part_by_its_title_and_no_way_to_correct_it(
    desk: OpenPage, els: Desk
) -> None:
    opened = begun(els, INTAKE)
    page = typed(
        opened,
        els,
        {
            ("vraag", "aanleiding"): ["Slaap"],
            ("gaat", "dood"): [chosen("dood", "nee")],
            ("gaat", "lastmeter"): [9],
            ("verder", "dringend"): [chosen("dringend", "gewoon")],
        },
    )
    kept = keep_draft.keep(els, page).result
    answers = sign_intake.sign(els, with_draft(page, kept)).result
    desk.page.show_link(Link("questionnaire_response", answers.response.id))
    view = desk.signed()
    shown = words_on(view)
    assert NOTE in shown
    assert shown.index("De vraag") < shown.index("Hoe het gaat") < shown.index("Hoe verder")
    assert "9" not in shown
    fixes = [one.accessibleName() for one in view.findChildren(QPushButton) if "Verbeter" in one.text()]
    assert fixes
    assert not any("last" in name.lower() for name in fixes)
