"""Where a line ends, and where it must not."""

from __future__ import annotations

import pytest

from healthdesk.letters.lines import LineMaker
from healthdesk.letters.rows import WIDTH, Rows
from healthdesk.records.letter import Paragraph, words


def broken(text: str, width: float) -> list[str]:
    lines = LineMaker().break_up(words(text), width)
    return ["".join(part.shaped.text for part in line.parts) for line in lines]


@pytest.mark.parametrize(
    "whole",
    [
        "€ 12,50",
        "1 250 EUR",
        "25 november 2026",
        "3 mars 2027",
        "016 12 34 56",
        "45 minuten",
        "art. 9",
        "« l’été »",
        "bus 3",
        "3 bus 2",
        "9 h 15",
        "Mme D’Hondt",
        "M. Broucke",
        "A. Peeters",
        "6 weken",
        "A-7K3M-QXH",
        "e-mail",
        "EUR 1 250",
        "25 nov. 2026",
        "1er décembre 2026",
        "December 25, 2026",
        "14 u. 30",
        "37,5 °C",
        "120/80 mmHg",
        "2 x 500 mg",
        "10 mmol/l",
        "€ 5/uur",
        "1,5 l",
        "12 gesprekken",
        "mw. Janssens",
        "§ 4",
    ],
)
def test_an_amount_a_date_and_a_number_stay_on_one_line(whole: str) -> None:
    said = f"Het gaat om {whole} en om meer dan dat"
    for width in range(10, 24):
        assert any(whole in line for line in broken(said, width)), width


def test_french_signs_stay_with_their_word() -> None:
    for width in range(8, 16):
        for line in broken("Comment ça va aujourd’hui ? Bien : merci ; et vous !", width):
            assert line[0] not in "?:;!"


def test_no_line_begins_with_the_dot_or_dash_between_two_things() -> None:
    said = "WGC De Linde · Voorbeeldstraat 12 · 3000 Leuven · 016 12 34 56 – elke dag"
    for width in range(10, 40):
        assert not any(line[0] in "·–" for line in broken(said, width))


def test_a_town_stays_with_its_postcode() -> None:
    said = "Zij woont in de Voorbeeldstraat 1, 3000 Leuven, bij haar tante"
    assert all(any("3000 Leuven" in line for line in broken(said, width)) for width in range(12, 24))


def test_no_short_word_stands_alone_on_the_last_line() -> None:
    said = "Deze brief is voor u, om te bewaren zolang u hem nodig hebt in huis"
    for width in range(12, 30):
        *most, before, last = broken(said, width)
        assert " ".join([*most, before, last]) == said
        assert " " in last or len(before.split()) < 4


def test_half_a_word_on_the_last_line_takes_the_rest_and_the_word_before_along() -> None:
    said = "Zij slaapt slecht sinds september en zij zegt het zo elle-même :"
    for width in range(20, 30):
        before, last = broken(said, width)[-2:]
        assert len(before.split()) < 4 or last.endswith(" elle-même :"), (before, last)


def test_a_word_as_wide_as_its_line_stands_whole() -> None:
    """What a sum of widths is off by cut the year of a date in a table in two."""
    maker = LineMaker()
    for said in ("12 oktober 2026", "Amlodipine", "€ 1 250,00", "elektrocardiogram", "20 november 1999"):
        wide = maker.one_line(words(said)).width
        for size in (8.5, 9.0, 10.0, 10.5, 11.0):
            for gap in (4.2, 11.3, 11.338582677165354, 17.01):
                column = wide * size + gap
                assert len(maker.break_up(words(said), (column - gap) / size)) == 1, (said, size, gap)


def test_a_line_says_when_the_next_goes_on_within_its_word() -> None:
    lines = LineMaker().break_up(words("sociaal-psychologisch onderzoek"), 7.0)
    assert [line.parted for line in lines] == [True, False, False]


def test_where_a_page_ends_no_line_of_a_typed_one_is_alone() -> None:
    three = (
        "Dit is een regel die iemand typte en die precies zo lang is dat hij er drie van het blad vraagt. "
        * 3
    )
    maker = Rows()
    (before, *others) = maker.of([Paragraph(words(f"Kort.\n{three}\nOok kort.\n{three}"))])
    told = [len(group.rows) for group in (before, *others)]
    typed = len(maker.maker.break_up(words(three), WIDTH / maker.size))
    assert typed == 3
    assert told == [4, 1, 3]


def test_letters_that_leave_a_gap_stand_closer() -> None:
    """Kerned, as the face says: AV is narrower than an A and a V."""
    maker = LineMaker()
    for pair in ("AV", "To", "Ty"):
        apart = sum(maker.one_line(words(one)).width for one in pair)
        assert maker.one_line(words(pair)).width < apart, pair
