"""What only French needs: its colon, days without an article before "aujourd’hui", small languages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QApplication

from healthdesk.resource_paths import resource
from healthdesk.rules.language_names import language_code, language_name
from healthdesk.ui.parts.named import named
from healthdesk.ui.start.language import Interpreter

_NEAR = {
    "agenda": (
        "Plan {count} keer vanaf {day} {time}…",
        "Geboekt: {name}, {count} afspraken vanaf {day}.",
        "Wie aankomt of niet komt, noteer je vanaf {day}.",
        "{day} {time} met {therapist}: breekt af op {broken} ({why})",
    ),
    "admin": ("De back-up van {when} terugzetten?",),
    "reminders": ("Herinnerd aan {moment}; daarna werd de afspraak afgezegd. Weet deze persoon het?",),
}
"""Where a day can be "aujourd’hui" or "demain"."""


@pytest.fixture
def in_french(qapp: QApplication) -> Iterator[None]:
    languages = Interpreter(qapp)
    languages.speak("fr")
    yield
    languages.rest()


def test_a_colon_has_its_space_in_french(in_french: None) -> None:
    assert named("Lettre reçue", "lettre.pdf") == "Lettre reçue\u00a0: lettre.pdf"


def test_a_colon_has_none_in_dutch(qapp: QApplication) -> None:
    assert named("Ontvangen brief", "brief.pdf") == "Ontvangen brief: brief.pdf"


def test_languages_are_small_in_french_and_found_again() -> None:
    assert [language_name("ar", reader) for reader in ("nl", "en", "fr")] == ["Arabisch", "Arabic", "arabe"]
    assert language_code("arabe") == language_code("Arabe") == "ar"


@pytest.mark.parametrize("folder", _NEAR)
def test_no_article_stands_before_a_day_that_may_be_today(folder: str) -> None:
    words = ElementTree.parse(resource("translations", "fr", f"{folder}.ts")).getroot()
    french = {str(one.findtext("source")): str(one.findtext("translation")) for one in words.iter("message")}
    for dutch in _NEAR[folder]:
        assert not re.search(r"\b(le|du|au|de) \{(day|when|broken|moment)\}", french[dutch]), french[dutch]


def test_who_fills_in_a_form_is_named_without_a_clash(in_french: None, qapp: QApplication) -> None:
    said = qapp.translate("AskPage", "Geef door aan {person}").format(
        person=qapp.translate("Words", "de jongere")
    )
    assert said == "Faire remplir par le jeune"


_SHOWN_IN_A_TERMINAL = {"cli", "demo", "help"}


def test_a_line_never_breaks_before_a_sign_or_inside_guillemets() -> None:
    french = [
        (key, said)
        for file in sorted(resource("sentences", "fr").glob("*.json"))
        if file.stem not in _SHOWN_IN_A_TERMINAL
        for key, said in json.loads(file.read_text(encoding="utf-8")).items()
    ]
    for file in sorted(resource("translations", "fr").glob("*.ts")):
        words = ElementTree.parse(file).getroot().iter("message")
        french += [(str(one.findtext("source")), str(one.findtext("translation"))) for one in words]
    assert [key for key, said in french if re.search(r"\S [:;?!»]|« ", said)] == []
