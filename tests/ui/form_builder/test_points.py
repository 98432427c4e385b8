"""Answers that count points, and what comes out of them."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QCheckBox, QLineEdit, QRadioButton

from healthdesk.exchange.fhir_outline_in import outline_in
from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.records.form_outline import LineKind
from tests.ui.accessibility import nameless
from tests.ui.form_builder.coordinator import Coordinator
from tests.ui.hands import the, type_text, words_on


def test_a_small_list_adds_up_and_says_what_it_means(she: Coordinator) -> None:
    she.click("Nieuw formulier…")
    she.type("Naam van het formulier", "Hoe slaapt u?")
    for words in ("Slaapt u vlot in?", "Slaapt u door?"):
        she.add("Eén antwoord kiezen")
        she.type("Vraag", words)
        she.answers("altijd", "soms", "nooit")
        the(QCheckBox, "Antwoorden tellen punten", she.builder).click()
        for number, points in enumerate("012", start=1):
            type_text(the(QLineEdit, f"Punten voor antwoord {number}", she.builder), points)
    she.add("Som van de punten")
    she.type("Hoe de uitkomst heet", "Slaap")
    assert "Telt de punten op van: 1, 2." in words_on(she.builder.panel)
    for number, (up_to, words) in enumerate((("1", "goed"), ("4", "slecht")), start=1):
        she.click("Betekenis erbij")
        type_text(the(QLineEdit, f"Betekenis {number}: tot en met", she.builder), up_to)
        type_text(the(QLineEdit, f"Betekenis {number}", she.builder), words)
    the(QCheckBox, "Betekenis 2: verder bekijken", she.builder).click()
    she.rest()
    assert nameless(she.builder) == []
    she.preview()
    never = [one for one in she.builder.preview.findChildren(QRadioButton) if one.text() == "nooit"]
    for one in never:
        one.click()
    told = " ".join(she.preview())
    assert "slecht" in told
    she.click("Bewaar als versie")
    text = she.kept().resource
    score = next(one for one in read_form(text).form.walk() if one.is_score)
    assert [(one.up_to, one.words.base, one.attention) for one in score.bands] == [
        (Decimal(1), "goed", False),
        (Decimal(4), "slecht", True),
    ]
    assert [one.kind for one in outline_in(text).walk()][-1] is LineKind.SUM


def test_a_sum_of_nothing_is_told(she: Coordinator) -> None:
    she.click("Nieuw formulier…")
    she.add("Som van de punten")
    assert "Nog geen enkel antwoord telt punten." in " ".join(words_on(she.builder.panel))
    she.close()
