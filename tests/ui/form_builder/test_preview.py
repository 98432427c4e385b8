"""What the builder shows of the form beside it: the very fields, of which only what changed is made anew."""

from __future__ import annotations

import json
from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QRadioButton, QWidget

from healthdesk.actions import load_form
from healthdesk.records.form_outline import LineKind, OutlineLine
from healthdesk.records.questionnaire_response import Coding
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_outline import Spot, Way, chain
from healthdesk.ui.form_builder.building import Building
from healthdesk.ui.intake.question_view import QuestionView
from healthdesk.ui.intake.section_view import SectionView
from healthdesk.ui.intake.tried_form import TriedForm
from healthdesk.ui.parts.text import Text
from tests.forms_made import form_of, q
from tests.ui.form_builder.coordinator import Coordinator

OPTIONS = [{"valueCoding": {"code": one, "display": one}} for one in ("ja", "soms", "nee")]


def built(she: Coordinator, *items: dict[str, object]) -> Building:
    """The builder open at a form with these items, with the preview in sight."""
    raw = {"resourceType": "Questionnaire", "status": "active", "version": "1", "language": "nl"}
    text = json.dumps({**raw, "url": "urn:example:lang", "title": "Lang", "item": items})
    load_form.load_form(she.desk, text)
    she.section.fetch()
    she.rest()
    she.section.panel.show_form(next(one.id for one in load_form.forms(she.desk) if one.url.endswith("lang")))
    she.rest()
    she.click("Maak een eigen versie…")
    she.builder.show_side(1)
    she.rest()
    return she.builder.building


def tried(she: Coordinator) -> TriedForm:
    found = she.builder.preview.tried
    assert found is not None
    return found


def part_open(form: TriedForm) -> SectionView:
    (view,) = [one for one in form.findChildren(SectionView) if one.isVisibleTo(form)]
    return view


def asked(form: TriedForm) -> dict[str, QuestionView]:
    """The questions of the open part by their link, from the top."""
    part = part_open(form)
    layout = part.content.layout()
    assert layout is not None
    layout.activate()  # where each stands by now; Qt would put them there in a turn of its own
    views = [one for one in part.findChildren(QuestionView) if one.isVisibleTo(part)]
    views.sort(key=lambda one: one.mapTo(part.content, QPoint()).y())
    return {one.item.link_id: one for one in views}


def line(building: Building, words: str) -> OutlineLine:
    return next(one for one in building.outline.walk() if one.words.get("nl") == words)


def by_tab(form: TriedForm) -> list[str]:
    """The questions as Tab comes to them."""
    views = {view: link for link, view in asked(form).items()}
    found: list[str] = []
    at: QWidget | None = part_open(form)
    seen: set[QWidget] = set()
    while at is not None and at not in seen:
        seen.add(at)
        owner = next((one for one in reversed(list(views)) if one.isAncestorOf(at)), None)
        if owner is not None and at.focusPolicy() & Qt.FocusPolicy.TabFocus and views[owner] not in found:
            found.append(views[owner])
        at = at.nextInFocusChain()
    return found


def test_it_follows_typing_and_keeps_what_was_tried(she: Coordinator) -> None:
    """The same fields stay there while the form changes around them, and so does an answer that was tried."""
    she.click("Nieuw formulier…")
    she.add("Eén antwoord kiezen")
    she.type("Vraag", "Hoe")
    she.answers("te voet", "met de bus")
    buses = [one for one in she.builder.preview.findChildren(QRadioButton) if one.text() == "met de bus"]
    buses[-1].click()
    before = tried(she)
    she.type("Vraag", " kwam u hier?")
    assert "Hoe kwam u hier?" in she.preview()
    she.add("Ja of nee")
    assert tried(she) is before
    assert buses[-1].isChecked()
    (given,) = before.sheet.filling.response_items()
    (answer,) = given.answers
    assert isinstance(answer.value, Coding)
    assert answer.value.display == "met de bus"
    she.close()


def test_a_question_that_moves_takes_its_field_along_and_no_other_is_made(she: Coordinator) -> None:
    building = built(she, *(q(f"v{n}", "choice", answerOption=OPTIONS) for n in range(12)))
    before = asked(tried(she))
    assert list(before) == [f"v{n}" for n in range(12)]
    building.choose("v2")
    building.move(Way.DOWN)
    she.rest()
    after = asked(tried(she))
    assert list(after) == ["v0", "v1", "v3", "v2", *(f"v{n}" for n in range(4, 12))]
    assert all(after[link] is view for link, view in before.items())
    assert by_tab(tried(she)) == list(after)
    building.move_to("v11", Spot("", 0))
    she.rest()
    after = asked(tried(she))
    assert next(iter(after)) == "v11"
    assert all(after[link] is view for link, view in before.items())
    assert by_tab(tried(she)) == list(after)
    she.close()


def test_another_kind_of_answer_is_another_field_and_its_neighbours_stay(she: Coordinator) -> None:
    building = built(she, q("a"), q("b"), q("c"))
    before = asked(tried(she))
    building.choose("b")
    building.become(LineKind.YES_NO)
    she.rest()
    after = asked(tried(she))
    assert list(after) == ["a", "b", "c"]
    assert (after["a"], after["c"]) == (before["a"], before["c"])
    assert after["b"] is not before["b"]
    assert by_tab(tried(she)) == ["a", "b", "c"]
    she.close()


def test_of_a_long_form_only_the_part_she_is_at_is_made(she: Coordinator) -> None:
    she.look_at("wgc-medisch-sociale-intake")
    she.click("Maak een eigen versie…")
    building = she.builder.building
    building.choose([one for one in building.outline.walk() if one.asks][-1].key)
    she.rest()
    building.copy()
    she.rest()
    assert tried(she).at == chain(building.outline, building.chosen)[0]
    assert tried(she).at != building.outline.lines[0].key
    she.close()


def test_far_down_a_long_form_it_comes_to_the_chosen_question_a_few_at_a_time(she: Coordinator) -> None:
    building = built(she, *(q(f"v{n}") for n in range(80)))
    assert len(asked(tried(she))) < 40
    building.choose("v70")
    assert "v70" not in asked(tried(she))
    she.rest()
    view = asked(tried(she))["v70"]
    part = part_open(tried(she))
    assert part.viewport().rect().contains(view.mapTo(part.viewport(), view.rect().center()))
    she.close()


def test_another_language_says_it_in_the_same_fields(she: Coordinator) -> None:
    building = built(she, q("a", text="Naam"), q("b"))
    before = asked(tried(she))
    building.choose("a")
    building.speak("fr")
    building.say("words", {**(building.line.words if building.line else {}), "fr": "Nom"})
    she.rest()
    after = asked(tried(she))
    assert after == before
    assert "Nom" in [one.text() for one in after["a"].findChildren(Text)]
    she.close()


@pytest.mark.parametrize("seed", range(8))
def test_after_any_steps_it_is_as_made_from_nothing(she: Coordinator, seed: int) -> None:
    where = [{"question": "j", "operator": "=", "answerBoolean": True}]
    building = built(
        she,
        q("g", "group", item=[q("a"), q("j", "boolean"), q("w", enableWhen=where)]),
        q("h", "group", item=[q("d", "date"), q("k", "choice", answerOption=OPTIONS), q("t", "text")]),
        q("i", "group", item=[q("i1", "group", item=[q("x"), q("y")]), q("z", "display")]),
    )
    chance = Random(seed)
    for _step in range(12):
        keys = [one.key for one in building.outline.walk()]
        building.choose(chance.choice(keys))
        steps = [
            building.undo,
            building.redo,
            building.copy,
            building.remove,
            lambda: building.add(LineKind.TEXT),
        ]
        steps += [lambda: building.move(chance.choice(list(Way)))] * 6
        chance.choice(steps if len(keys) > 4 else steps[:3])()
        if chance.random() < 0.6:
            she.rest()
    she.rest()
    now = tried(she)
    fresh = TriedForm(
        she.workbench,
        FormFilling(now.sheet.filling.form, she.desk.clock.today()),
        building.language,
        at=now.at,
    )
    she.qtbot.addWidget(fresh)
    fresh.open_part(now.at)
    fresh.resize(now.size())
    fresh.show()
    she.rest()

    def laid_out() -> None:
        assert said_in(now) == said_in(fresh)
        assert list(asked(now)) == list(asked(fresh)) == by_tab(now)

    she.qtbot.waitUntil(laid_out)
    assert now.list.neighbour(1) == fresh.list.neighbour(1)
    she.close()


def said_in(form: TriedForm) -> list[str]:
    """The words of the open part, from the top."""
    part = part_open(form)
    labels = [one for one in part.findChildren(Text) if one.isVisibleTo(part) and one.text()]
    return [one.text() for one in sorted(labels, key=lambda one: one.mapTo(part, QPoint()).y())]


def test_the_first_preview_comes_in_turns_that_do_not_hold_the_screen_up(she: Coordinator) -> None:
    """First its frame, then the part with which it begins: neither is felt while the builder opens."""
    form = form_of(q("een"), q("deel", "group", item=[q("twee")])).form
    filling = FormFilling(form, she.desk.clock.today())
    small = TriedForm(she.workbench, filling, "nl", small=True, at="twee")
    she.qtbot.addWidget(small)
    assert (small.findChildren(SectionView), small.is_growing) == ([], True)
    with she.qtbot.waitSignal(small.reached):
        pass
    assert (small.at, small.is_growing) == ("deel", False)
    whole = TriedForm(she.workbench, filling, "nl", at="twee")
    she.qtbot.addWidget(whole)
    assert whole.at == "deel"
