"""A coordinator builds a form without knowing FHIR: a question added, an intake made and switched on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QRadioButton

from healthdesk.actions import build_form, load_form, start_intake
from healthdesk.actions.list_forms import listed
from healthdesk.db import questionnaires
from healthdesk.errors import NotPermitted
from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.records.form_outline import HalfTypedForm, LineKind
from healthdesk.records.practitioner import Role
from healthdesk.records.questionnaire import ItemType
from healthdesk.rules.form_outline import chain
from healthdesk.ui.form_builder.option_row import OptionRow
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.parts.theme import theme
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.form_builder.coordinator import Coordinator
from tests.ui.hands import the, type_text, words_on


def test_a_short_intake_is_made_tried_and_switched_on(she: Coordinator) -> None:
    she.click("Nieuw formulier…")
    assert nameless(she.builder) == []
    she.type("Naam van het formulier", "Kort onthaal")
    she.add("Deel")
    she.type("Naam van dit deel", "Over u")
    she.add("Korte tekst")
    she.type("Vraag", "Hoe mogen we u noemen?")
    the(QCheckBox, "Moet ingevuld worden", she.builder).click()
    she.add("Eén antwoord kiezen")
    she.type("Vraag", "Hoe kwam u hier?")
    she.answers("te voet", "met de fiets", "met de bus")
    she.add("Ja of nee")
    she.type("Vraag", "Hebt u vandaag pijn?")
    she.add("Getal")
    she.type("Vraag", "Met hoeveel woont u samen?")
    she.add("Datum")
    she.type("Vraag", "Wanneer was u hier het laatst?")
    told = " ".join(she.preview())
    for words in (
        "Hoe mogen we u noemen?",
        "met de fiets",
        "Hebt u vandaag pijn?",
        "Met hoeveel woont u samen?",
    ):
        assert words in told
    she.click("Bewaar als versie")
    assert shown_dialogs(she.section) == []
    assert "Kort onthaal is bewaard als versie 1 en staat nog uit." in she.section.banner.text
    form = she.kept()
    assert not form.switched_on
    read = read_form(form.resource)
    assert read.remarks == ()
    (part,) = read.form.items
    assert [one.type for one in part.items] == [
        ItemType.STRING,
        ItemType.CHOICE,
        ItemType.BOOLEAN,
        ItemType.INTEGER,
        ItemType.DATE,
    ]
    assert part.items[0].required
    she.click("Zet aan")
    assert form.url in {one.url for one in start_intake.choices(she.desk)}


def test_a_question_is_added_to_the_satisfaction_form(she: Coordinator) -> None:
    she.look_at("hoe-was-het")
    before = len(listed(she.desk))
    she.click("Maak een eigen versie…")
    builder = she.builder
    last = [one for one in builder.building.outline.walk() if one.asks][-1]
    builder.building.choose(last.key)
    she.add("Ja of nee")
    she.type("Vraag", "Was de wachttijd in orde?")
    the(QRadioButton, "Français", builder).click()
    she.type("Vraag", "Le temps d’attente était-il correct ?")
    she.click("Bewaar als versie")
    form = she.kept()
    assert form.nameless
    assert len(listed(she.desk)) == before + 1
    read = read_form(form.resource).form
    added = next(one for one in read.walk() if one.words.base == "Was de wachttijd in orde?")
    assert added.words.said_in("fr") == "Le temps d’attente était-il correct ?"
    assert json.loads(form.resource)["derivedFrom"] == ["urn:x-healthdesk:form:hoe-was-het|1.1"]
    # the drawings of the others are all there
    assert sum(one.picture is not None for one in read.walk()) == 4


def test_a_line_that_is_not_translated_yet_leans_over_and_nothing_else_does(she: Coordinator) -> None:
    she.look_at("hoe-was-het")
    she.click("Maak een eigen versie…")
    she.builder.building.choose(she.builder.building.outline.lines[-1].key)
    she.add("Korte tekst")
    she.type("Vraag", "Was de wachttijd goed?")
    the(QRadioButton, "Français", she.builder).click()
    she.rest()
    tree = she.builder.outline.tree
    here, form = tree.currentItem(), tree.topLevelItem(0)
    assert here is not None
    assert here.font(0).italic()
    assert form is not None
    assert not form.font(0).italic()
    assert not theme().font("base").italic()  # with which lists of the whole window are drawn


def test_what_she_typed_is_on_disk_soon_and_comes_back(she: Coordinator) -> None:
    she.click("Nieuw formulier…")
    she.type("Naam van het formulier", "Half")
    she.add("Korte tekst")
    she.type("Vraag", "Nog niet klaar")

    def on_disk() -> bool:
        words = build_form.unfinished(she.desk)
        return words is not None and [one.words for one in words.outline.walk()] == [{"nl": "Nog niet klaar"}]

    she.qtbot.waitUntil(on_disk)
    she.close()
    assert "Je bouwde aan “Half”" in she.section.banner.text
    she.click("Bouw verder")
    assert [one.words for one in she.builder.building.outline.walk()] == [{"nl": "Nog niet klaar"}]
    assert "Wat je eerder wijzigde en niet bewaarde, staat er weer." in she.builder.banner.text
    she.click("Begin opnieuw")
    assert she.builder.building.outline.lines == ()
    she.close()


def test_who_types_on_without_a_pause_has_her_words_on_disk(she: Coordinator) -> None:
    she.click("Nieuw formulier…")
    name = the(QPlainTextEdit, "Naam van het formulier", she.builder)

    def types_on() -> bool:
        name.insertPlainText("a")
        return build_form.unfinished(she.desk) is not None

    she.qtbot.waitUntil(types_on)
    she.close()


def test_what_she_typed_last_is_kept_when_the_window_closes_on_her(she: Coordinator) -> None:
    """As when the screen locks: nothing was asked, and the last letters are on disk."""
    she.click("Nieuw formulier…")
    type_text(the(QPlainTextEdit, "Naam van het formulier", she.builder), "Vlug")
    she.close()
    words = build_form.unfinished(she.desk)
    assert words is not None
    assert words.outline.title == {"nl": "Vlug"}


def test_what_is_wrong_is_said_in_plain_words_where_it_is(she: Coordinator) -> None:
    she.click("Nieuw formulier…")
    she.type("Naam van het formulier", "Proef")
    she.add("Eén antwoord kiezen")
    she.type("Vraag", "Welke?")
    assert "Er is nog geen antwoord om te kiezen." in words_on(she.builder.panel)
    she.click("Bewaar als versie")
    assert "Er is nog geen antwoord om te kiezen." in she.builder.banner.text
    she.answers("deze", "deze")
    assert "Twee antwoorden heten ‘deze’." in words_on(she.builder.panel)
    she.click("Nog 1 ding nakijken")
    she.click("Bewaar als versie")
    assert shown_dialogs(she.section) == []


def test_a_question_taken_away_by_mistake_comes_back(she: Coordinator) -> None:
    she.look_at("phq-9")
    she.click("Maak een eigen versie…")
    building = she.builder.building
    whole = building.outline
    building.choose("phq9-9")
    she.rest()
    she.qtbot.keyClick(she.builder.outline.tree, Qt.Key.Key_Delete)
    assert building.outline.line("phq9-9") is None
    assert "is weg" in she.builder.banner.text
    she.tool("Een stap terug (Ctrl+Z)")
    assert building.outline == whole
    assert building.chosen == "phq9-9"
    assert not building.can_undo
    assert any("wat te doen bij een alarmerend antwoord" in words for words in words_on(she.builder.panel))
    she.close()


def test_lines_move_by_keyboard(she: Coordinator) -> None:
    she.click("Nieuw formulier…")
    for kind in ("Deel", "Korte tekst", "Deel"):
        she.add(kind)
    building, tree = she.builder.building, she.builder.outline.tree
    part, question, other = [one.key for one in building.outline.walk()]
    building.choose(question)
    alt = Qt.KeyboardModifier.AltModifier
    she.qtbot.keyClick(tree, Qt.Key.Key_Left, alt)
    assert [one.key for one in building.outline.lines] == [part, question, other]
    she.qtbot.keyClick(tree, Qt.Key.Key_Down, alt)
    assert [one.key for one in building.outline.lines] == [part, other, question]
    she.qtbot.keyClick(tree, Qt.Key.Key_Right, alt)
    assert [one.key for one in building.outline.lines[1].below] == [question]
    she.qtbot.keyClick(tree, Qt.Key.Key_Up)
    assert building.chosen == other
    she.rest()
    she.close()


def drop(she: Coordinator, words: str, part: float) -> None:
    """Let go of the chosen line over another: at its top (0), on it (0.5) or at its bottom (1)."""
    tree = she.builder.outline.tree
    (item,) = tree.findItems(words, Qt.MatchFlag.MatchEndsWith | Qt.MatchFlag.MatchRecursive)
    box = tree.visualItemRect(item)
    point = QPointF(box.center().x(), box.top() + part * (box.height() - 1))
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    tree.dropEvent(QDropEvent(point, Qt.DropAction.MoveAction, QMimeData(), buttons, keys))
    she.rest()


def test_a_line_is_dragged_before_behind_and_into_others(she: Coordinator) -> None:
    she.click("Nieuw formulier…")
    for kind, words in (("Deel", "Over u"), ("Korte tekst", "Naam"), ("Datum", "Dag"), ("Deel", "Verder")):
        she.add(kind)
        she.builder.building.say("words", {"nl": words})
    building = she.builder.building
    day = next(one.key for one in building.outline.walk() if one.kind is LineKind.DATE)

    def order() -> list[tuple[str, int]]:
        outline = building.outline
        return [(one.words["nl"], len(chain(outline, one.key))) for one in outline.walk()]

    building.choose(day)
    drop(she, "Naam", 0)
    assert order() == [("Over u", 1), ("Dag", 2), ("Naam", 2), ("Verder", 1)]
    drop(she, "Naam", 1)
    assert order() == [("Over u", 1), ("Naam", 2), ("Dag", 2), ("Verder", 1)]
    drop(she, "Verder", 0.5)
    assert order() == [("Over u", 1), ("Naam", 2), ("Verder", 1), ("Dag", 2)]
    drop(she, "Over u", 0)
    assert order() == [("Dag", 1), ("Over u", 1), ("Naam", 2), ("Verder", 1)]
    she.close()


def test_another_kind_of_answer(she: Coordinator) -> None:
    she.click("Nieuw formulier…")
    she.add("Eén antwoord kiezen")
    she.type("Vraag", "Waar doet het pijn?")
    she.answers("hoofd", "rug", "nergens")
    building = she.builder.building
    building.become(LineKind.SOME_OF)
    she.rest()
    rows = [one for one in she.builder.findChildren(OptionRow) if one.isVisible()]
    the(QCheckBox, "Antwoord 3 sluit de andere uit", rows[2]).click()
    line = building.line
    assert line is not None
    assert [one.exclusive for one in line.options] == [False, False, True]
    she.rest()
    she.close()


def test_a_next_version_of_her_own_form_leaves_old_answers_in_the_old_one(she: Coordinator) -> None:
    she.click("Nieuw formulier…")
    she.type("Naam van het formulier", "Onthaal")
    she.add("Korte tekst")
    she.type("Vraag", "Hoe gaat het?")
    she.click("Bewaar als versie")
    first = she.kept()
    she.click("Wijzig…")
    assert she.builder.windowTitle() == "Nieuwe versie: Onthaal"
    building = she.builder.building
    building.choose(next(iter(building.outline.walk())).key)
    she.rest()
    she.type("Vraag", "Hoe gaat het vandaag?")
    she.click("Bewaar als versie")
    second = she.kept()
    assert (second.url, second.form_version) == (first.url, "2")
    links = [next(iter(read_form(one.resource).form.walk())).link_id for one in (first, second)]
    assert links[0] == links[1]
    with she.desk.store.reading() as session:
        assert questionnaires.by_id(session, first.id) == first


def test_a_colleague_who_kept_a_version_meanwhile_is_told_of(she: Coordinator, make_desk: MakeDesk) -> None:
    she.click("Nieuw formulier…")
    she.type("Naam van het formulier", "Onthaal")
    she.add("Korte tekst")
    she.type("Vraag", "Hoe gaat het?")
    she.click("Bewaar als versie")
    she.click("Wijzig…")
    hand = build_form.at_hand(she.desk, she.kept().id)
    words = she.builder.words
    build_form.keep(she.desk, HalfTypedForm(hand.outline, hand.source, hand.seen))
    assert words.seen == 1
    she.click("Bewaar als versie")
    assert "bewaarde intussen versie 2" in she.builder.banner.text
    she.click("Bewaar als versie")
    assert she.kept().form_version == "3"


def test_it_goes_out_and_comes_in_elsewhere_the_same(she: Coordinator, tmp_path: Path) -> None:
    she.click("Nieuw formulier…")
    she.type("Naam van het formulier", "Onthaal & zo")
    she.add("Meer antwoorden kiezen")
    she.type("Vraag", "Wat hielp?")
    she.answers("rust", "een babbel")
    she.click("Bewaar als versie")
    path = tmp_path / "onthaal.json"
    she.section.panel.export(str(path))
    she.rest()
    form, report = load_form.load_form_file(she.desk, path).result
    assert form.id == she.kept().id
    assert report.remarks == ()


def test_who_may_not_change_forms_builds_none(make_desk: MakeDesk) -> None:
    for role in (Role.RECEPTION, Role.VOLUNTEER_RECEPTION):
        with pytest.raises(NotPermitted):
            build_form.at_hand(make_desk(role), None)


def test_a_question_with_an_alarm_that_goes_is_asked_about_once(she: Coordinator) -> None:
    she.look_at("phq-9")
    she.click("Maak een eigen versie…")
    she.builder.building.choose("phq9-9")
    she.builder.building.remove()
    she.rest()
    builder = she.builder
    she.click("Bewaar als versie")
    assert builder.isVisible()
    assert "het alarm bij die vraag" in builder.banner.text
    assert "rekent nog met" in builder.banner.text
    she.click("Bewaar als versie")
    assert ":house:" in she.kept().url
