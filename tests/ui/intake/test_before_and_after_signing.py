"""What stands beside a form: how an answer came about, for whom it is meant, what is signed and by whom."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions import keep_draft, load_form, sign_intake
from healthdesk.actions.desk import Desk
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.rules.form_sections import Section
from healthdesk.ui.intake.given_foot import GivenFoot
from healthdesk.ui.intake.history_dialog import HistoryDialog
from healthdesk.ui.intake.section_list import SectionList
from healthdesk.ui.intake.sign_dialog import SignDialog
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.tall_scroll import TallScroll
from tests.actions.test_sign_what_is_asked import FORM
from tests.forms_made import at, chosen, q
from tests.intake_desk import begun, somebody, typed, who5
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on
from tests.ui.intake.test_intake_page import OpenPage


@pytest.fixture
def els(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.THERAPIST, name="Els D.")


@pytest.fixture
def open_page(qtbot: QtBot, make_workbench: MakeWorkbench, els: Desk) -> OpenPage:
    return OpenPage(qtbot, make_workbench(els), els)


def loaded(desk: Desk, form: dict[str, Any]) -> str:
    kept = load_form.load_form(desk, json.dumps(form)).result[0]
    load_form.switch_form(desk, kept.id, on=True)
    return str(kept.id)


def test_who_signs_what_is_asked_and_shown_after(open_page: OpenPage, els: Desk) -> None:
    form = loaded(els, FORM)
    view = open_page.follow(Link("new_intake", somebody(els, used_name="Nour"), form))
    assert "Dit deel vraagt een handtekening op papier, van wie het aangaat (Toestemming)." in words_on(view)
    view.sheet.put(at("deel", "ja"), (True,))
    open_page.page.save()
    dialog = view.findChild(SignDialog)
    assert dialog
    assert nameless(dialog) == []
    assert [chip.text() for chip in dialog.findChildren(QRadioButton) if chip.isChecked()] == [
        "ik, Els D.",
        "de patiënt, op papier",
    ]
    open_page.qtbot.mouseClick(the(QPushButton, "Onderteken", dialog), Qt.MouseButton.LeftButton)
    shown = words_on(open_page.signed())
    assert "Handtekeningen" in shown
    assert "Nour, op papier" in shown
    assert any(line.startswith("Nour · ondertekend door Els D.") for line in shown)
    assert " · Nour · " in open_page.page.title


def test_the_signing_box_speaks_to_who_signs_in_her_own_language(
    qtbot: QtBot, make_workbench: MakeWorkbench, els: Desk
) -> None:
    """A Dutch form before an English desk: what is signed is told in the words that the desk reads."""
    english = {
        "extension": [{"url": "lang", "valueCode": "en"}, {"url": "content", "valueString": "Consent"}]
    }
    told = {"extension": [{**english, "url": "http://hl7.org/fhir/StructureDefinition/translation"}]}
    form = json.loads(json.dumps(FORM))
    for coding in (one for item in form["item"] for one in codings(item)):
        if coding["display"] == "Toestemming":
            coding["_display"] = told
    desk = replace(els, language="en")
    page = OpenPage(qtbot, make_workbench(desk), desk)
    view = page.follow(Link("new_intake", somebody(desk, used_name="Nour"), loaded(desk, form)))
    assert view.sheet.setting.language == "nl"
    view.sheet.put(at("deel", "ja"), (True,))
    page.page.save()
    dialog = view.findChild(SignDialog)
    assert dialog
    assert "Consent" in words_on(dialog)
    dialog.reject()


def codings(item: dict[str, Any]) -> list[dict[str, Any]]:
    concepts = (one.get("valueCodeableConcept", {}) for one in item.get("extension", ()))
    return [coding for concept in concepts for coding in concept.get("coding", ())]


def test_the_history_of_the_answer_with_the_keyboard_stands_beside_it(
    open_page: OpenPage, make_desk: MakeDesk
) -> None:
    an = make_desk(Role.THERAPIST, name="An P.")
    opened = begun(an, "wgc-psychosociale-intake")
    keep_draft.keep(an, typed(opened, an, {("vraag", "waarom-nu"): ["zo"]}))
    view = open_page.follow(Link("draft", opened.draft.id))
    field = view.sheet.view(at("vraag", "waarom-nu"))
    assert field is not None
    field.take_focus()
    assert "Geschiedenis van dit antwoord" not in words_on(view)
    view.sheet.put(at("vraag", "waarom-nu"), ("zo en anders",))
    view.keep_work()
    open_page.rest()
    shown = words_on(view)
    assert "Geschiedenis van dit antwoord" in shown
    assert shown.index("zo → zo en anders") < shown.index("(leeg) → zo")


def test_a_signed_answer_still_tells_how_it_came_about(
    open_page: OpenPage, els: Desk, make_desk: MakeDesk
) -> None:
    an = make_desk(Role.THERAPIST, name="An P.")
    mine = begun(an, "who-5")
    keep_draft.keep(an, who5(mine, an, "1", "1", "1", "1", "1"))
    opened = open_page.follow(Link("draft", mine.draft.id))
    opened.sheet.put(at("who5", "who5-5"), (chosen("who-5", "3"),))
    response = sign_intake.sign(els, opened.keeper.typed()).result.response
    open_page.page.show_link(Link("questionnaire_response", response.id))
    view = open_page.signed()
    open_page.click(
        QPushButton, "Geschiedenis: Mijn dagelijks leven was gevuld met dingen die me interesseren"
    )
    dialog = view.findChild(HistoryDialog)
    assert dialog
    assert any("→" in words for words in words_on(dialog))
    dialog.reject()


def test_somebody_too_young_for_the_questions_is_told_before_they_begin(
    open_page: OpenPage, els: Desk
) -> None:
    young = open_page.new("phq-9", somebody(els, birth_date="2011-05"))
    assert "Dit formulier is bedoeld vanaf 18 jaar; deze persoon is jonger." in young.age.text
    assert young.age.isVisible()
    several_days = young.sheet.filling.index.items["phq9-9"].options[1].value
    young.sheet.put(at("phq9", "phq9-9"), (several_days,))
    assert young.safety.isVisible()
    old = open_page.new("phq-9", somebody(els, birth_date="1980"))
    assert not old.age.isVisible()


def test_what_stays_in_view_is_grey_until_it_is_asked(open_page: OpenPage, els: Desk) -> None:
    when = [{"question": "a", "operator": "=", "answerBoolean": True}]
    protected: dict[str, Any] = {"enableWhen": when, "disabledDisplay": "protected"}
    raw = {"resourceType": "Questionnaire", "status": "active", "url": "urn:test:grey", "version": "1"}
    items = [q("a", "boolean"), q("b", **protected), q("c", enableWhen=when)]
    view = open_page.follow(Link("new_intake", somebody(els), loaded(els, raw | {"item": items})))
    field = the(QLineEdit, "b", view)
    assert not field.isEnabled()
    view.sheet.put(at("a"), (True,))
    assert field.isEnabled()
    type_text(field, "ja")
    assert view.sheet.filling.answers(at("b")) == ("ja",)


def test_a_long_part_takes_two_lines_before_anything_is_cut(qtbot: QtBot) -> None:
    parts = SectionList()
    titles = ("Wie", "Wie er verder voor je zorgt")
    parts.show_sections(
        [Section(str(n), title, 3, 3, 0) for n, title in enumerate(titles)], may_stay_empty=False
    )
    show(qtbot, parts)
    short, long = parts.findChildren(QPushButton)
    assert long.height() > short.height()
    assert "…" not in "".join(long._lines())  # type: ignore[attr-defined]


def test_the_list_of_parts_is_as_tall_as_its_lines(qtbot: QtBot) -> None:
    parts, area = SectionList(), TallScroll()
    area.body.addWidget(parts)
    place = QWidget()
    beside = row(place)
    left = column()
    fill(left, area, None)
    beside.addLayout(left)
    place.resize(800, 400)
    parts.show_sections([Section("a", "De voorbije 2 weken", 10, 10, 9)], may_stay_empty=True)
    show(qtbot, place)
    qtbot.waitUntil(lambda: area.height() >= parts.heightForWidth(parts.width()))
    assert not area.verticalScrollBar().isVisible()


def test_the_arrow_stands_on_the_side_it_points_to(qtbot: QtBot) -> None:
    foot = GivenFoot()
    foot.say("nl")
    foot.show_steps(first=False, last=False)
    show(qtbot, foot)
    after, before = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    onward = the(QPushButton, "Verder", foot)
    assert (onward.layoutDirection(), the(QPushButton, "Vorige", foot).layoutDirection()) == (after, before)
    foot.setLayoutDirection(after)
    foot.say("ar")
    assert onward.layoutDirection() == before
    foot.show_steps(first=False, last=True)
    assert onward.layoutDirection() == after  # a tick stands before the words, which begin at the right


def test_a_form_that_was_signed_without_an_answer_says_so(open_page: OpenPage, els: Desk) -> None:
    """It stood there as an empty page, as if something had not come."""
    form = {"resourceType": "Questionnaire", "status": "active", "url": "urn:test:leeg", "language": "nl"}
    view = open_page.follow(
        Link("new_intake", somebody(els), loaded(els, {**form, "title": "Leeg", "item": [q("a")]}))
    )
    assert view.sheet.filling.response_items() == ()
    open_page.page.save()
    assert "Er werd op geen enkele vraag geantwoord." in words_on(open_page.signed())
