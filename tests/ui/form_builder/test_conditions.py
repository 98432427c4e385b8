"""A question that is only asked after another answer, as a coordinator says it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QRadioButton

from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.records.form_outline import LineKind, OutlineCondition, Sign
from healthdesk.records.questionnaire import Condition, Operator
from healthdesk.ui.parts.choice_box import ChoiceBox
from tests.ui.accessibility import nameless
from tests.ui.form_builder.coordinator import Coordinator
from tests.ui.hands import the, type_text, words_on


def pick(she: Coordinator, name: str, label: str) -> None:
    """Choose a line of a list that folds out, as with the mouse."""
    box = the(ChoiceBox, name, she.builder.panel)
    number = next(number for number in range(box.count()) if box.itemText(number).endswith(label))
    box.setCurrentIndex(number)
    box.activated.emit(number)
    she.rest()


def begun(she: Coordinator) -> tuple[str, str]:
    """Pain or not, where, and how much: the keys of the first two."""
    she.click("Nieuw formulier…")
    she.type("Naam van het formulier", "Pijn")
    she.add("Ja of nee")
    she.type("Vraag", "Hebt u pijn?")
    pain = she.builder.building.chosen
    she.add("Korte tekst")
    she.type("Vraag", "Waar?")
    return pain, she.builder.building.chosen


def test_where_is_only_asked_of_who_has_pain(she: Coordinator) -> None:
    pain, _where = begun(she)
    assert "Wordt altijd gevraagd." in words_on(she.builder.panel)
    she.click("Alleen na een antwoord…")
    assert "Bij welk antwoord deze vraag komt, is nog niet gekozen." in words_on(she.builder.panel)
    assert nameless(she.builder) == []
    pick(she, "Welke vraag", "Hebt u pijn?")
    pick(she, "Welk antwoord", "ja")
    assert "Waar?" not in she.preview()
    the_yes = [one for one in she.builder.preview.findChildren(QRadioButton) if one.text() == "ja"]
    the_yes[0].click()
    assert "Waar?" in she.preview()
    she.click("Bewaar als versie")
    where = read_form(she.kept().resource).form.items[1]
    assert where.conditions == (Condition(pain, Operator.EQUAL, True),)


def test_any_of_two_and_a_number(she: Coordinator) -> None:
    pain, where = begun(she)
    she.add("Schaal")
    she.type("Vraag", "Hoe erg?")
    scale = she.builder.building.chosen
    she.add("Lange tekst")
    she.type("Vraag", "Wat hielp al?")
    for _one in range(2):
        she.click("Alleen na een antwoord…")
    building = she.builder.building
    line = building.line
    assert line is not None
    building.set(conditions=(OutlineCondition(where, Sign.ANSWERED), OutlineCondition(scale, Sign.AT_LEAST)))
    she.rest()
    typed = the(QLineEdit, "Welk antwoord", she.builder.panel)
    type_text(typed, "7")
    she.rest()
    pick(she, "Hoe de voorwaarden samenhangen", "als één hiervan klopt")
    she.click("Bewaar als versie")
    last = read_form(she.kept().resource).form.items[-1]
    assert last.any_condition
    assert last.conditions == (
        Condition(where, Operator.EXISTS, True),
        Condition(scale, Operator.AT_LEAST, 7),
    )
    assert pain


def test_the_question_it_hangs_on_goes_and_comes_back(she: Coordinator) -> None:
    pain, where = begun(she)
    building = she.builder.building
    building.set(conditions=(OutlineCondition(pain, Sign.IS, "true"),))
    building.choose(pain)
    she.rest()
    she.qtbot.keyClick(she.builder.outline.tree, Qt.Key.Key_Delete)
    building.choose(where)
    she.rest()
    gone = "De vraag waar deze van afhangt, is weg. Kies een andere of haal de voorwaarde weg."
    assert gone in words_on(she.builder.panel)
    building.undo()
    building.choose(where)
    she.rest()
    assert gone not in words_on(she.builder.panel)
    she.close()


def test_another_kind_of_question_asks_the_condition_anew(she: Coordinator) -> None:
    pain, where = begun(she)
    building = she.builder.building
    building.set(conditions=(OutlineCondition(pain, Sign.IS, "true"),))
    building.choose(pain)
    building.become(LineKind.NUMBER)
    line = building.outline.line(where)
    assert line is not None
    assert [replace(one, rest="") for one in line.conditions] == [OutlineCondition(pain)]
    she.rest()
    she.close()
