"""Names written from right to left inside letters written from left to right."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as some

from healthdesk.letters.lines import LineMaker
from healthdesk.letters.reading_order import in_sight, levels
from healthdesk.records.letter import words


def seen(text: str, *, right_to_left: bool = False) -> str:
    """As the eye meets it from the left."""
    return "".join(in_sight(list(text), levels(text, right_to_left=right_to_left)))


def test_what_follows_a_name_belongs_to_the_sentence() -> None:
    assert seen("Yara (اب), 17 jaar") == "Yara (با), 17 jaar"
    assert seen("Naam: אב, 3000 Leuven") == "Naam: בא, 3000 Leuven"
    assert seen("אב 12") == "בא 12"


def test_a_number_inside_right_to_left_words_keeps_its_own_order() -> None:
    assert seen("x אב 12 גד y") == "x דג 12 בא y"


def test_on_a_page_from_right_to_left_a_sentence_begins_at_the_right() -> None:
    assert seen("אב גד.", right_to_left=True) == ".דג בא"
    assert seen("אב Els Maes, 42 גד", right_to_left=True) == "דג 42 ,Els Maes בא"
    assert seen("17/09/2026 אב", right_to_left=True) == "בא 17/09/2026"
    assert seen("1/9/2026 אב 9.00", right_to_left=True) == "9.00 בא 1/9/2026"


def test_a_phone_number_is_read_as_it_is_dialled() -> None:
    assert seen("אב: 016 12 34 56.", right_to_left=True) == ".016 12 34 56 :בא"
    assert seen("اب +32 16 12", right_to_left=True) == "+32 16 12 با"


def test_latin_is_left_alone() -> None:
    assert seen("Łucja – 3/4") == "Łucja – 3/4"


_letters = some.text(some.sampled_from("abÀ 12,(.)-אבשابل\u064e\u200cሰΣЖ王\u00a0"), max_size=40)


@given(_letters, some.sampled_from(("nl", "ar")))
def test_no_character_is_ever_lost(text: str, language: str) -> None:
    assert sorted(seen(text, right_to_left=language == "ar")) == sorted(text)
    lines = LineMaker(language).break_up(words(text), 6.0)
    kept = "".join(part.shaped.text for line in lines for part in line.parts)
    assert _ink(kept) == _ink(unicodedata.normalize("NFC", text))


def _ink(text: str) -> list[str]:
    return sorted("".join(text.split()))


@given(_letters, some.floats(2.0, 30.0))
def test_lines_fit(text: str, width: float) -> None:
    for line in LineMaker().break_up(words(text), width):
        assert line.width <= width + 1e-6 or len("".join(part.shaped.text for part in line.parts)) <= 2
