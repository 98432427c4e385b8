"""Names written from right to left inside letters written from left to right."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some

from healthdesk.letters.lines import LineMaker
from healthdesk.letters.reading_order import in_sight, is_from_right, levels
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


@pytest.mark.parametrize(
    ("typed", "met"),
    [
        ("אב WHO-5 (2024)", "WHO-5 (2024) בא"),
        ("אב, versie 1.2", "versie 1.2 ,בא"),
        ("אב 5 mg גד", "דג 5 mg בא"),
        ("אב -3,5 kg (±0,2).", ".-3,5 kg (±0,2) בא"),
        ("אב 50 % גד €20, 20 €", "20 € ,€20 דג 50 % בא"),
        ("אב 0–10 גד", "דג 0–10 בא"),
        ("אב 8.30–12.00, 13.00–17.00.", ".13.00–17.00 ,8.30–12.00 בא"),
        ("אב: Els (016 24 83), els@tejo.be.", ".Els (016 24 83), els@tejo.be :בא"),
        ("אב P-2026-0012 · 27/11/2026 14:45", "27/11/2026 14:45 · P-2026-0012 בא"),
        ("١٢/٠٣/١٩٨٧ ٠١٦ ١٢ اب", "با ١٢/٠٣/١٩٨٧ ٠١٦ ١٢"),
        # What is opened and closed around it stands around it; the pen turns the brackets themselves.
        ("אב (huisarts) – (dokter) גד", "דג )dokter( – )huisarts( בא"),
        ("אב «De Ridder» גד", "דג »De Ridder« בא"),
        ("אב Els (אב) Maes", "Maes )בא( Els בא"),
        ("1. אב", "בא .1"),
    ],
)
def test_words_and_figures_keep_their_order_among_words_from_right_to_left(typed: str, met: str) -> None:
    assert seen(typed, right_to_left=True) == met


_DUTCH = some.sampled_from(
    (
        "huisarts",
        "WHO-5",
        "Els Maes",
        "Tiensestraat 12 bus 3",
        "5 mg",
        "27/11/2026",
        "016 24 83 11",
        "els@tejo.be",
    )
)
_ARABIC = some.sampled_from(("اب", "بلال سلام,", "שלום:", "؟", "הן."))


@given(some.lists(some.tuples(_ARABIC, _DUTCH), min_size=1, max_size=4))
def test_any_dutch_among_arabic_stands_there_as_it_was_typed(pairs: list[tuple[str, str]]) -> None:
    text = " ".join(f"{arabic} بين {dutch}" for arabic, dutch in pairs)
    met = seen(text, right_to_left=True)
    assert all(dutch in met for _arabic, dutch in pairs)


def test_a_line_without_a_letter_from_right_to_left_reads_as_dutch_on_any_page() -> None:
    for text in ("Alles mag leeg blijven (ook dit).", "bladzijde 1 van 2", "-3,5 kg (±0,2)", "© WHO 1998."):
        assert drawn(text, "ar") == drawn(text, "nl") == text


def test_what_a_person_typed_reads_as_it_begins() -> None:
    assert drawn("אב (ja), 12 גד.", "nl", own=True) == ".דג 12 ,)ja( בא"
    assert drawn("Els (אב), 12.", "ar", own=True) == "Els (בא), 12."
    assert drawn("Yara (אב), 12.", "nl") == "Yara (בא), 12."


def test_an_address_of_the_web_is_not_parted_at_its_hyphen() -> None:
    lines = LineMaker().break_up(words("Bel naar www.ocmw-leuven.be of naar het post-scriptum"), 10.5)
    said = ["".join(part.shaped.text for part in line.parts).strip() for line in lines]
    assert any("www.ocmw-leuven.be" in one for one in said)
    assert said[-2].endswith("post-")


def drawn(text: str, language: str, *, own: bool = False) -> str:
    """What the glyphs of a line stand for, from the left."""
    (line,) = LineMaker(language).break_up(words(text), 1_000.0, own=own)
    return "".join(glyph.text for part in line.parts for glyph in part.shaped.glyphs)


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


def test_a_paragraph_in_another_language_reads_as_it_is_written_in_a_dutch_letter() -> None:
    """Its full stop and number stand where its readers look; a Dutch line with a name stays Dutch."""
    dutch, arabic = "يارا komt om 14 u.", "رسالة قصيرة، الساعة 14:30."
    above, below = LineMaker("nl").break_up(words(f"{dutch}\n{arabic}"), 60.0, own=True)
    assert [part.shaped.text for part in above.parts][-1].endswith("u.")
    assert not above.is_turned
    assert below.is_turned
    assert "".join(part.shaped.text for part in below.parts[:2]) == ".14:30"
    assert not is_from_right("Naam: يارا عبد الرحمن الحسيني")
    assert is_from_right(f"Zij schreef:\n{arabic}")
