"""One thing has one name on the screen, in the sentences and in the manual."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

HERE = Path(__file__).parents[1]
SAID = {
    "formulier": r"\b\w*vragenlijst\w*",
    "form": r"\bquestionnaires?\b",
    "formulaire": r"\bquestionnaires?\b",
}
"""The word that was chosen, and those that would say the same otherwise."""


def _lines(*patterns: str) -> list[tuple[str, str]]:
    files = sorted(file for pattern in patterns for file in HERE.glob(pattern))
    assert files
    return [(file.name, line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(
    ("word", "patterns"),
    [
        ("formulier", ("healthdesk/**/*.py", "resources/sentences/nl/*.json", "docs/handleiding/*.md")),
        ("form", ("resources/sentences/en/*.json",)),
        ("formulaire", ("resources/sentences/fr/*.json",)),
    ],
)
def test_a_form_has_one_name(word: str, patterns: tuple[str, ...]) -> None:
    wrong = re.compile(SAID[word], re.IGNORECASE)
    found = [(name, line.strip()) for name, line in _lines(*patterns) if wrong.search(_words(line))]
    assert not found, f"say {word}: {found}"


def _words(line: str) -> str:
    """Of a line of sentences what is said, without the name it goes by."""
    key, separator, said = line.partition('": "')
    return said if separator and key.strip().startswith('"') else line


def test_in_french_one_thing_has_one_name() -> None:
    """And nobody has a gender between dots or brackets; who is spoken to is *vous*."""
    wrong = re.compile(
        r"\bquestionnaires?\b|\brenvois?\b|\w·e\b|\w\(e\)|[a-zé]'[a-zé]"
        r"|\b(?:ton|tes|iel)\b|(?<!écrivons )\btu\b",
        re.IGNORECASE,
    )
    said = [(name, line) for name, line in _lines("resources/translations/fr/*.ts") if "<translat" in line]
    assert not [(name, line.strip()) for name, line in said if wrong.search(line)]


def test_in_french_no_sentence_and_no_letter_gives_somebody_a_gender() -> None:
    """Neither between brackets or dots, nor by a title: the coordinator may be anybody."""
    wrong = re.compile(
        r"\w·e\b|\w\(e\)|\ble ou la\b|\bce ou cette\b|\bcoordinat(?:eur|rice)s?\b|\biel\b", re.IGNORECASE
    )
    lines = _lines("resources/sentences/fr/*.json", "resources/letter_texts/fr/*.json")
    assert not [(name, line.strip()) for name, line in lines if wrong.search(_words(line))]


@pytest.mark.parametrize(
    ("dutch", "french"),
    [
        (r"\bmap\b", r"\bdossiers?\b(?! protégé)"),
        (r"\b(?:wacht)?bord\b", r"\btableaux?\b"),
        (r"\breistijd\b", r"\btrajet\b"),
        (r"\b(?:neem|nam)\b.*\bop$|\bopgenomen\b", r"\b(?:reprendre|repris|reprise)\b"),
    ],
)
def test_in_french_two_things_have_two_names(dutch: str, french: str) -> None:
    """A folder is no file of somebody, a board no table, the way to somebody's home no row of talks."""
    said = [
        (str(one.findtext("source")), str(one.findtext("translation")))
        for file in sorted(HERE.glob("resources/translations/fr/*.ts"))
        for one in ElementTree.parse(file).getroot().iter("message")
    ]
    of_thing = [(source, words) for source, words in said if re.search(dutch, source, re.IGNORECASE)]
    assert of_thing
    assert not [one for one in of_thing if re.search(french, one[1], re.IGNORECASE)]


def test_in_english_a_form_is_a_form_and_a_person_is_they() -> None:
    """What somebody wants to be called (she/her) is another thing."""
    wrong = re.compile(r"\bquestionnaires?\b|\bshe\b(?!/)|\b(?:herself|himself|went along)\b", re.IGNORECASE)
    said = [(name, line) for name, line in _lines("resources/translations/en/*.ts") if "<translat" in line]
    assert not [(name, line.strip()) for name, line in said if wrong.search(line)]


def test_in_french_no_name_stands_after_a_word_that_would_lose_its_vowel() -> None:
    """Sentences and letters say *d’Omar* themselves; on the screen another word leads than *de* or *que*."""
    of_somebody = r"\b(?:de|que) \{(?:name|names|person|therapist|who|author|sender|partner|to|house|file)\}"
    said = [
        (name, line.strip()) for name, line in _lines("resources/translations/fr/*.ts") if "<translat" in line
    ]
    assert not [(name, line) for name, line in said if re.search(of_somebody, line, re.IGNORECASE)]
