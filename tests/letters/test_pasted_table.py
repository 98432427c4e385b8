"""Rows pasted from a sheet into a letter: a table, on paper and for who has it read out."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as some

from healthdesk.letters.body_text import blocks_of
from healthdesk.letters.column_widths import column_widths
from healthdesk.letters.letter import draw
from healthdesk.records.letter import Columns, Paragraph, words
from tests.letters_made import kept, letter, overlapping, placed, text_of
from tests.pdf_read import heard

REMARK = "vóór het eten, niet samen met melk of ijzer, tot en met het eind van de maand"
MEDICINES = "\n".join(
    f"Middel {number}\t{number * 5} mg\t{number % 4 + 1}x per dag\t{REMARK if number % 3 else ''}"
    for number in range(1, 41)
)


def test_forty_medicines_stand_in_columns_over_the_pages(tmp_path: Path) -> None:
    pdf = draw(letter(body=blocks_of(f"Zij neemt:\n{MEDICINES}\n\nNiets anders.")))
    path = kept(pdf, tmp_path)
    lines = text_of(path).splitlines()
    for number in range(1, 41):
        (line,) = (one for one in lines if f"Middel {number} " in one)
        assert f"{number * 5} mg" in line, "a row is never parted between its cells"
    found = placed(path)
    assert not overlapping(found)
    assert max(one.right for one in found) < 201
    second = {round(one.left) for one in found if one.text == "mg" and one.page == 1}
    assert len(second) <= 3, "one below the other, but for how many figures stand before"
    told = heard(pdf)
    assert sum(role == "TH" and text.startswith("Middel") for role, text in told) == 40
    assert ("TD", "200 mg") in told


def test_what_is_a_table_and_what_is_not() -> None:
    assert blocks_of("a\tb\nc") == (Paragraph(words("a\tb\nc")),)
    assert blocks_of("\tingesprongen\n\tnog een") == (Paragraph(words("ingesprongen\nnog een")),)
    (table,) = blocks_of("a\tb\tc\n1\t\t\nd\t2")
    assert table == Columns(
        (
            (words("a"), words("b"), words("c")),
            (words("1"), (), ()),
            (words("d"), words("2"), ()),
        )
    )


_cell = some.text(some.sampled_from("ab éش0 -"), min_size=1, max_size=30).filter(str.strip)


@given(some.lists(some.lists(_cell, min_size=2, max_size=8), min_size=2, max_size=6))
def test_no_cell_is_ever_lost(rows: list[list[str]]) -> None:
    text = "\n".join("\t".join(row) for row in rows)
    said = [
        cell for block in blocks_of(text) if isinstance(block, Columns) for row in block.rows for cell in row
    ]
    assert [one[0].text for one in said if one] == [cell.strip() for row in rows for cell in row]


_wide = some.floats(1.0, 900.0)


@given(some.lists(some.tuples(_wide, _wide), min_size=1, max_size=8), some.floats(50.0, 500.0))
def test_columns_stay_within_the_room(pairs: list[tuple[float, float]], room: float) -> None:
    natural, least = [max(pair) for pair in pairs], [min(pair) for pair in pairs]
    widths = column_widths(natural, least, room)
    assert sum(widths) <= room + 0.01
    if sum(least) < room:
        assert all(wide >= word - 0.01 for wide, word in zip(widths, least, strict=True))
