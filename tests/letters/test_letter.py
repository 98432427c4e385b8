"""A letter as Belgian post, offices and archives meet it, judged by qpdf and poppler."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from healthdesk.letters.body_text import blocks_of
from healthdesk.letters.faces import REGULAR, face_for, uncovered
from healthdesk.letters.letter import _running_head, draw, draw_counted
from healthdesk.letters.lines import Line, LineMaker
from healthdesk.records.house import WindowSide
from healthdesk.records.letter import Block, Columns, Facts, Listed, Paragraph, Words, words
from tests.letters_made import (
    NAMES,
    fonts_of,
    kept,
    letter,
    long_body,
    missing,
    overlapping,
    placed,
    qpdf_finds,
    text_of,
)
from tests.pdf_read import heard


def test_is_a_sound_file_with_every_font_inside(tmp_path: Path) -> None:
    path = kept(draw(letter()), tmp_path)
    assert "No syntax or stream encoding errors" in qpdf_finds(path)
    fonts = fonts_of(path)
    assert fonts
    for font in fonts:
        assert font[-5:-2] == ["yes", "yes", "yes"], f"{font[0]} is not embedded, a subset and readable"
        assert any(one in font[0] for one in ("Noto", "Nanum", "Droid"))


def test_the_same_content_gives_the_same_bytes() -> None:
    everyone = " ".join(NAMES.values())
    content = letter(body=(Paragraph(words(everyone)), *long_body(20)))
    assert draw(content) == draw(content)
    assert draw(content) != draw(letter())


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_names_in_any_script_read_back_as_they_were_written(name: str, tmp_path: Path) -> None:
    assert not uncovered(name)
    content = letter(
        subject=words(f"verwijzing van Yara ({name}), 17 jaar"),
        body=(
            Paragraph(words(f"Met het akkoord van {name}, geboren in 2008, verwijs ik door.")),
            Facts((("Naam", words(name)),)),
        ),
    )
    text = text_of(kept(draw(content), tmp_path))
    assert text.count(name) == 3
    assert "), 17 jaar" in text or "17 jaar" in text
    assert "geboren in 2008, verwijs ik door" in text


def test_words_without_spaces_fill_their_lines(tmp_path: Path) -> None:
    said = "王小明同意把他的資料交給鄰里保健中心和心理治療師以便他們一起討論下一步應該怎麼做" * 3
    lines = text_of(
        kept(draw(letter(body=(Paragraph(words(f"Zij schreef: {said}.")),))), tmp_path)
    ).splitlines()
    told = [line.strip() for line in lines if any(one in said for one in line)]
    assert "".join(told).removeprefix("Zij schreef: ") == f"{said}."
    assert told[0].startswith("Zij schreef: 王")
    assert len(told) <= 4


def test_a_character_without_a_face_stays_visible_and_can_be_copied(tmp_path: Path) -> None:
    assert uncovered("Wang \U0001f600\u16a0") == ("\U0001f600", "\u16a0")
    drawn = kept(draw(letter(subject=words("verwijzing van \U0001f600\u16a0"))), tmp_path)
    assert "\U0001f600\u16a0" in text_of(drawn)


@pytest.mark.parametrize("side", WindowSide)
@pytest.mark.parametrize("lines", [1, 4, 7])
def test_the_address_stands_in_the_zone_of_the_post(side: WindowSide, lines: int, tmp_path: Path) -> None:
    address: tuple[Words, ...] = tuple(words(f"adresregel-{number}") for number in range(lines))
    path = kept(draw(letter(address=address, window_side=side)), tmp_path)
    found = placed(path)
    block = [word for word in found if word.text.startswith("adresregel")]
    assert len(block) == lines
    # C5/6: 114 mm high, the sheet folded to 99. Wherever it slides, 40 mm stay free above,
    # 30 mm below and 15 mm at the right; the zone is at most 125 mm wide.
    assert min(word.top for word in block) >= 40 - 0.5
    assert max(word.bottom for word in block) <= 99 - 30 + 0.5
    assert max(word.right for word in block) <= 210 - 15
    assert (min(word.left for word in block) > 105) is (side is WindowSide.RIGHT)
    others = [word for word in found if word not in block and word.page == 1]
    assert not [word.text for word in others if 40 < (word.top + word.bottom) / 2 < 84]


def test_a_crowded_address_still_ends_where_it_must(tmp_path: Path) -> None:
    long = "Dienst voor heel lange namen van afdelingen en onderafdelingen in het Leuvense"
    path = kept(draw(letter(address=tuple(words(f"{long} {number}") for number in range(6)))), tmp_path)
    block = [word for word in placed(path) if 39 < word.top < 84 and word.left > 105]
    assert len([word for word in block if word.text == "Dienst"]) == 6
    assert max(word.bottom for word in block) <= 69.5


def test_the_margins_and_the_reference_line_follow_the_norm(tmp_path: Path) -> None:
    found = placed(kept(draw(letter()), tmp_path))
    by_text = {word.text: word for word in found}
    left = 33
    for text, stop in (("Contactpersoon", 0), ("Uw", 42), ("Ons", 82), ("Datum", 127)):
        assert by_text[text].left == pytest.approx(left + stop, abs=0.6)
    assert by_text["2026-11-25"].top == pytest.approx(94, abs=6)
    for text in ("Betreft:", "Geachte", "Met", "Vraag", "Els", "therapeut"):
        assert by_text[text].left == pytest.approx(left, abs=0.6)
    assert max(word.right for word in found) <= 210 - 10
    assert min(word.top for word in found) >= 13
    assert max(word.bottom for word in found) <= 297 - 5


def test_what_is_missing_is_marked_not_left_out(tmp_path: Path) -> None:
    content = letter(body=(Facts((("Geboortedatum", missing("[geboortedatum ontbreekt]")),)),))  # type: ignore[arg-type]
    plain = letter(body=(Facts((("Geboortedatum", words("[geboortedatum ontbreekt]")),)),))
    assert "[geboortedatum ontbreekt]" in text_of(kept(draw(content), tmp_path))
    assert draw(content) != draw(plain)


@pytest.mark.parametrize("paragraphs", [8, 12, 14, 20, 31])
def test_pages_are_numbered_and_nothing_is_torn_apart(paragraphs: int, tmp_path: Path) -> None:
    pdf, pages = draw_counted(letter(body=long_body(paragraphs)))
    found = placed(kept(pdf, tmp_path))
    assert pages == max(word.page for word in found)
    text = text_of(kept(pdf, tmp_path))
    for page in range(1, pages + 1):
        assert (f"pagina {page} van {pages}" in text) is (pages > 1)
    assert text.count("CGG Vlaams-Brabant Oost · V-2026-0142") == pages - 1
    for number in range(paragraphs):
        assert f"{number}. De gesprekken" in text
    last = [word for word in found if word.page == pages]
    closing = [word.page for word in found if word.text == "vriendelijke"]
    signed = [word.page for word in found if word.text == "therapeut"]
    assert closing == signed, "the signature left its closing"
    assert "Antwoordstrook" in {word.text for word in last}
    assert max(word.bottom for word in found) <= 297 - 5


@pytest.mark.parametrize("paragraphs", range(1, 13))
def test_a_signature_never_stands_alone_on_the_last_page(paragraphs: int, tmp_path: Path) -> None:
    pdf, pages = draw_counted(letter(body=long_body(paragraphs)))
    found = placed(kept(pdf, tmp_path))
    (signed,) = (word for word in found if word.text == "therapeut")
    (closing,) = (word for word in found if word.text == "vriendelijke")
    said = {word.top for word in found if word.page == pages and 29 < word.top < closing.top - 1}
    assert signed.page == closing.page == pages
    assert len(said) >= 3 or pages == 1


def test_long_names_of_the_house_the_writer_and_the_receiver_touch_nothing(tmp_path: Path) -> None:
    long = "Wijkgezondheidscentrum Sint-Nebuchadnezzar-Wolfeschlegelsteinhausenbergerdorff aan de Vaartkom"
    who = "Anne-Sophie Nebuchadnezzar-Wolfeschlegelsteinhausenbergerdorff"
    made = letter(
        sender=long,
        sender_lines=("Voorbeeldstraat 12", "3000 Leuven", "tel. 016 12 34 56 · onthaal@voorbeeld.example"),
        reference=(("Contactpersoon", words(who)), *letter().reference[1:]),
        running_head=f"{long} · V-2026-0142 · 2026-11-25",
        body=long_body(12),
    )
    assert made.slip is not None
    slip = replace(made.slip, back_to=f"Terug naar {long}, Voorbeeldstraat 12, 3000 Leuven")
    path = kept(draw(replace(made, slip=slip)), tmp_path)
    found = placed(path)
    assert max(word.right for word in found) <= 210 - 19.5
    head = [word for word in found if word.page == 1 and word.top < 40]
    assert max(word.bottom for word in head) <= 41
    assert not overlapping(found)
    for whole in ("Vaartkom, Voorbeeldstraat 12, 3000 Leuven", "… · V-2026-0142 · 2026-11-25"):
        assert whole in " ".join(text_of(path).split())
    column = [word for word in found if word.page == 1 and word.left < 75 and 90 < word.top < 112]
    assert who.replace(" ", "") in "".join(word.text for word in sorted(column, key=lambda one: one.top))


def test_a_slip_of_few_choices_keeps_where_it_goes_back_to_off_its_code(tmp_path: Path) -> None:
    made = letter()
    assert made.slip is not None
    back = "Terug naar " + "het huis aan de kade, " * 9 + "3000 Leuven"
    for few in (1, 2, 3):
        slip = replace(made.slip, choices=made.slip.choices[:few], back_to=back)
        path = kept(draw(replace(made, slip=slip)), tmp_path)
        assert not overlapping(placed(path)), few
        assert "3000 Leuven" in text_of(path)


def test_a_short_letter_with_its_slip_is_one_page() -> None:
    assert draw_counted(letter())[1] == 1


def test_words_wider_than_the_line_are_cut_not_lost(tmp_path: Path) -> None:
    url = "https://voorbeeld.example/" + "heel-lang-pad/" * 20
    text = text_of(kept(draw(letter(body=(Paragraph(words(url)),))), tmp_path))
    assert url in "".join(text.split())


def test_line_ends_and_odd_spaces_are_kept(tmp_path: Path) -> None:
    text = text_of(kept(draw(letter(body=(Paragraph(words("een\ntwee\u00a0drie\r\nvier")),))), tmp_path))
    lines = [line.strip() for line in text.splitlines()]
    assert "een" in lines
    assert "twee drie" in lines
    assert "vier" in lines


def test_the_thirtieth_letter_has_the_bytes_of_the_first() -> None:
    """After many letters a face is made ready for more; nobody sees that on paper."""
    named = letter(subject=words(" · ".join(NAMES.values())))
    first = draw(named)
    assert {draw(named) for _time in range(30)} == {first}


class Counting(LineMaker):
    """Counts how often a line is set."""

    asked = 0

    def one_line(self, words: Words) -> Line:
        self.asked += 1
        return super().one_line(words)


@pytest.mark.parametrize(
    "receiver", ["a" * 5_000, "De Sleutel " * 500, "W", "Huisartsenpraktijk De Lange Naam " * 4]
)
def test_a_whole_page_pasted_as_receiver_does_not_hold_the_letter_up(receiver: str) -> None:
    """Above the second page it is shortened; until November 2026 one sign at a time, for minutes."""
    maker = Counting()
    line = _running_head(maker, f"{receiver} · V-2026-0142 · 2026-11-25", 30.0)
    assert maker.asked < 20
    said = "".join(part.shaped.text for part in line.parts)
    assert said.endswith("V-2026-0142 · 2026-11-25")
    assert line.width <= 30.0
    assert maker.one_line(words("a")).width + line.width > 30.0 or len(receiver) < 10


@pytest.mark.parametrize(
    "said",
    ["شكراً", "لطفاً", "مُحَمَّد", "أهلاً وسهلاً بك", "مُدَرِّسَةٌ", "الاتفاق على لا شيء", "שָׁלוֹם", "عبد الله", "گل‌محمدی"],
)
def test_words_with_their_marks_read_back_as_they_were_written(said: str, tmp_path: Path) -> None:
    body = (Paragraph(words(f"Zij zegt {said} en {said}, meer niet.")), Paragraph(words(said)))
    assert text_of(kept(draw(letter(body=body)), tmp_path)).count(said) == 3


def test_a_paragraph_from_right_to_left_begins_at_the_right_margin(tmp_path: Path) -> None:
    body = (
        Paragraph(words("من به کمک نیاز دارم، شماره 0460 12 34 56.")),
        Paragraph(words("Zij vraagt hulp.")),
    )
    found = placed(kept(draw(letter(body=body)), tmp_path))
    margin = max(one.right for one in found)
    first = next(one for one in found if sorted(one.text) == sorted("من"))
    assert margin - first.right < 2
    assert next(one for one in found if one.text == "Zij").left < 40


def test_a_full_stop_in_chinese_is_of_the_same_hand_as_its_words() -> None:
    faces = {face_for(one, REGULAR) for one in "她失眠。「好」，请（打）"}
    assert len(faces) == 1
    assert face_for("하", REGULAR) not in faces


def test_each_choice_of_a_strip_is_told_whole(tmp_path: Path) -> None:
    """A house may say it in many words; they were cut at the end of the line."""
    long_one = (
        "wij nemen zelf contact op met de persoon, en laten binnen de twee weken weten wanneer wij kunnen "
        * 2
    )
    slip = letter().slip
    assert slip is not None
    short = replace(slip, choices=("ja", "nee"))
    for choices in ((long_one, "nee", long_one), ("ja", long_one)):
        path = kept(draw(letter(slip=replace(short, choices=choices))), tmp_path)
        told = " ".join(text_of(path).split())
        assert told.count(long_one.strip()) == choices.count(long_one)
        assert not overlapping(placed(path))


def test_lines_that_count_from_one_are_a_list_as_those_with_a_dash() -> None:
    said = blocks_of(
        "Wat helpt:\n1. wandelen\n2. slapen\n3) praten\nTot dan.\n\n14. november\n- een\n- twee\n\n1. alleen"
    )
    assert said == (
        Paragraph(words("Wat helpt:")),
        Listed((words("wandelen"), words("slapen"), words("praten")), numbered=True),
        Paragraph(words("Tot dan.")),
        Paragraph(words("14. november")),
        Listed((words("een"), words("twee"))),
        Paragraph(words("1. alleen")),
    )


def test_enclosures_stand_below_each_other_and_a_long_name_ends_within_the_margin(tmp_path: Path) -> None:
    names = tuple(f"verslag van overleg {number} (2 blz.)" for number in range(1, 11))
    signer = (
        "Els Vandenbroeckvanderstraetenoppenheimerscholiersdonckvanwinckelenbergenhoekvandalen van der Elst"
    )
    made = letter(enclosures_label="Bijlagen", enclosures=names, signature=(signer, "therapeut"))
    pdf = draw(made)
    path = kept(pdf, tmp_path)
    lines = [" ".join(line.split()) for line in text_of(path).splitlines()]
    assert [line for line in lines if "verslag" in line] == [
        f"{number}. {name}" for number, name in enumerate(names, 1)
    ]
    assert [role for role, text in heard(pdf) if "verslag" in text] == ["LBody"] * 10
    found = placed(path)
    assert max(one.right for one in found) < 201
    assert not overlapping(found)
    many = kept(draw(replace(made, enclosures=names * 5)), tmp_path)
    assert text_of(many).count("verslag van") == 50


_LONG_ROW = "Slapen, school, en de aanvraag van de verhoogde tegemoetkoming bij het ziekenfonds. " * 3


@pytest.mark.parametrize("enclosed", [0, 5, 15])
@pytest.mark.parametrize(
    "body",
    [
        (Paragraph(words(_LONG_ROW)),),
        (Facts(tuple((f"Punt {number}", words(_LONG_ROW)) for number in range(8))),),
        (Columns(tuple((words(_LONG_ROW), words("3 mei 2026"), words(_LONG_ROW)) for _row in range(4))),),
    ],
    ids=["a paragraph", "facts", "a table"],
)
def test_what_is_bound_together_and_taller_than_a_page_runs_off_none(
    body: tuple[Block, ...], enclosed: int, tmp_path: Path
) -> None:
    """A short table, a signature and a strip, or fifteen enclosures, were drawn upon each other once."""
    names = tuple(f"verslag{number}" for number in range(enclosed))
    pdf = draw(letter(body=body, enclosures_label="Bijlagen", enclosures=names, copies=names))
    path = kept(pdf, tmp_path)
    found = placed(path)
    assert not overlapping(found)
    said = text_of(path).split()
    assert [one.strip("·") for one in said if one.startswith("verslag")] == [*names, *names]
    strip = next(one for one in found if one.text == "Antwoordstrook")
    own = [one for one in found if one.text == "therapeut" or one.text.startswith(("verslag", "ziekenfonds"))]
    for one in own:
        assert one.bottom <= (strip.top if one.page == strip.page else 297 - 12)


def test_many_enclosures_do_not_leave_half_a_page_empty(tmp_path: Path) -> None:
    names = tuple(f"verslag{number}" for number in range(12))
    pdf = draw(letter(enclosures_label="Bijlagen", enclosures=names, copies=names[:5]))
    found = placed(kept(pdf, tmp_path))
    (signed,) = {one.page for one in found if one.text == "therapeut"}
    told = {one.page for one in found if one.text == "besproken"}
    assert (signed, told) == (1, {1}), "the signature stands with what it signs"
    for page in (1, 2):
        assert sum(one.page == page for one in found if one.text.startswith("verslag")) > 1, "none alone"
