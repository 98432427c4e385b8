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
from tests.pdf_judged import judged
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


def test_the_head_of_a_table_is_shown_on_each_page_and_told_once(tmp_path: Path) -> None:
    head = "Middel\tHoeveel\tHoe vaak\tOpmerking"
    pdf = judged(draw(letter(body=blocks_of(f"Zij neemt:\n{head}\n{MEDICINES}\n\nNiets anders."))))
    path = kept(pdf, tmp_path)
    pages = text_of(path).split("\f")[:-1]
    tables = [page for page in pages if " mg " in page]
    assert len(tables) > 1
    for page in tables:
        lines = page.splitlines()
        (named,) = (
            number for number, line in enumerate(lines) if line.split()[:3] == ["Middel", "Hoeveel", "Hoe"]
        )
        first = next(number for number, line in enumerate(lines) if " mg " in line)
        assert named < first, "the head stands above the rows of its page"
    assert not overlapping(placed(path))
    told = heard(pdf)
    assert [one for one in told if one[1] in head.split("\t")] == [("TH", one) for one in head.split("\t")]
    assert sum(role == "TH" for role, _text in told if role == "TH") == 40 + 4 + 4


def test_a_date_stays_on_its_line_in_a_column_as_wide_as_the_date(tmp_path: Path) -> None:
    head = "Geneesmiddel\tDosis\tTijdstip\tSinds"
    rows = (
        "Metformine 850 mg\t1 tablet\t8 u. en 20 u.\t3/11/2026",
        "Amlodipine 5 mg\t½ tablet\t's ochtends bij het ontbijt, met veel water\t12 oktober 2026",
        "Paracetamol 1 g\tmax. 3 × per dag\tbij pijn\t1/9/2026",
    )
    said = text_of(kept(draw(letter(body=blocks_of("\n".join((head, *rows))))), tmp_path))
    for whole in ("12 oktober 2026", "Metformine 850 mg", "max. 3 × per dag"):
        assert whole in said.replace("\N{NO-BREAK SPACE}", " ")


def test_words_stay_whole_where_there_is_room_for_them_in_smaller_letters(tmp_path: Path) -> None:
    """Columns of dates and amounts; only what no column can hold is cut, and nothing beside it."""
    rows = "\n".join(
        f"{day} november 2026\tSamira El Khattabi-Vandenberghe\t{day * 5} min\tde tegemoetkoming"
        f" bij het ziekenfonds\t€ {day * 13},50 vóór {day} december 2026\tgeneesmiddelen"
        for day in range(9, 14)
    )
    said = text_of(kept(judged(draw(letter(body=blocks_of(rows)))), tmp_path)).replace("\u00a0", " ")
    for day in range(9, 14):
        for whole in (f"{day} november 2026", f"{day * 5} min", f"{day} december 2026"):
            assert whole in said
    assert said.count("tegemoetkoming\n") + said.count("tegemoetkoming ") == 5
    long = "verhoogdeverzekeringstegemoetkomingsaanvraagformulierenbundel"
    typed = "\n".join(f"{day} november 2026\t{long}\t€ {day},50\t{long}" for day in range(10, 13))
    said = text_of(kept(draw(letter(body=blocks_of(typed))), tmp_path)).replace("\u00a0", " ")
    assert all(f"{day} november 2026" in said and f"€ {day},50" in said for day in range(10, 13))


def test_no_word_of_a_cell_longer_than_a_page_is_lost(tmp_path: Path) -> None:
    long = " ".join(f"woord{number}" for number in range(900))
    rows = "\n".join(f"Middel {number}\tregel {number}\n" * 2 for number in range(3))
    typed = f"Zij neemt:\nMiddel\tHoe\nIbuprofen\t400 mg\nSiroop\t{long}\nIJzer\t5 mg\n{rows}"
    path = kept(judged(draw(letter(body=blocks_of(typed)))), tmp_path)
    said = text_of(path).split()
    assert [one for one in said if one.startswith("woord")] == long.split()
    assert not overlapping(placed(path))


def test_eight_tall_rows_do_not_run_off_the_page(tmp_path: Path) -> None:
    said = " ".join(f"zin{number}" for number in range(120))
    typed = "\n".join(f"Rij {number}\t{said}" for number in range(8))
    path = kept(judged(draw(letter(body=blocks_of(typed)))), tmp_path)
    assert [one for one in text_of(path).split() if one.startswith("zin")] == said.split() * 8
    assert not overlapping(placed(path))


def test_which_first_row_names_the_columns() -> None:
    def is_headed(text: str) -> bool:
        (table,) = blocks_of(text)
        assert isinstance(table, Columns)
        return table.headed

    assert is_headed("Middel\tDosis\nIbuprofen\t400 mg\nZalf\tzo nodig\nIJzer\t1 x")
    assert not is_headed("Ibuprofen\t400 mg\nIJzer\t1 x"), "it has figures itself"
    assert not is_headed("moeder\tNederlands\nvader\tDari\nzus\t12 jaar"), "so have few of the others"
    assert not is_headed("Middel\t\tDosis\nIbuprofen\top\t400 mg"), "a column without a name"


def test_what_is_a_table_and_what_is_not() -> None:
    assert blocks_of("a\tb\nc") == (Paragraph(words("a\tb\nc")),)
    assert blocks_of("\tingesprongen\n\tnog een") == (Paragraph(words("ingesprongen\nnog een")),)
    (table,) = blocks_of("a\tb\tc\n1\t\t\nd\t2")
    assert table == Columns(
        (
            (words("a"), words("b"), words("c")),
            (words("1"), (), ()),
            (words("d"), words("2"), ()),
        ),
        headed=True,
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
