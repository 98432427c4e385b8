"""What is copied out of a paper: each word as it was written, letter by letter, in every script.

A file says its words twice. The tree says them in the order they are read, which a reader has to take before
anything else (ISO 32000-2, 14.9.4 and 9.10.2). Readers that do not know the tree take the letters of the
glyphs, from the left, and turn what is read from the right around: so those have to be right too.
"""

from __future__ import annotations

import unicodedata
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from healthdesk.letters.letter import draw
from healthdesk.records.letter import Facts, Listed, Paragraph, words
from tests.letters_made import NAMES, kept, letter, text_of
from tests.pdf_judged import judged
from tests.pdf_read import heard, maps_of

FROM_THE_RIGHT = {
    "name": "عبد الله",
    "thanks": "شكراً",
    "please": "لطفاً من فضلك",
    "lam-alef": "الاتفاق على لا شيء",
    "vowels": "مُحَمَّد",
    "last vowel": "مُدَرِّسَةٌ",
    "God": "اللّٰه",
    "a formula": "بِسْمِ اللّٰهِ الرَّحْمٰنِ الرَّحِيمِ",
    "a sentence": "وُلِدَتِ الطِّفْلَةُ فِي بَيْتٍ صَغِيرٍ قُرْبَ النَّهْرِ",
    "lam-alef with vowels": "لِأَنَّ الْإِسْلَامَ",
    "brackets": "السيدة (يارا) وصلت",
    "Persian with joiners": "می‌خواهم خانه‌ها را",
    "Dari": "من به کمک نیاز دارم",
    "Urdu": "مجھے مدد کی ضرورت ہے",
    "Pashto": "زه مرستې ته اړتیا لرم",
    "Sorani": "من پێویستم بە یارمەتییە",
    "Hebrew with points": "בְּרֵאשִׁית בָּרָא",
    "a Hebrew sentence": "הַיֶּלֶד הַקָּטָן הוֹלֵךְ לְבֵית הַסֵּפֶר",
    "Yiddish": "ייִדיש",
    "Syriac with points": "ܫܠܳܡܳܐ ܐܰܠܳܗܳܐ",
}
WITH_FIGURES = {
    "a number": "رقم الهاتف 0460 12 34 56 من فضلك",
    "an hour": "الساعة ١٤:٣٠ يوم ٢٥",
    "a list": "اختبار PHQ-9 كان 14 أمس",
}
FROM_THE_LEFT = {
    "Hindi": "मुझे डॉक्टर से मिलना है क्योंकि मैं ठीक नहीं हूँ",
    "Hindi with a joiner": "क्‍ष",
    "Bengali": "রহিমা খাতুন ক্ষুদ্র",
    "Thai": "สมชาย ใจดี ต้องการความช่วยเหลือ น้ำ",
    "Khmer": "ខ្ញុំត្រូវការជំនួយ",
    "Burmese": "ကျွန်ုပ်တို့",
    "Sinhala": "නිමල් පෙරේරා ශ්‍රී",
    "Vietnamese": "Nguyễn ẫm ữa ộp",
    "decomposed": "cafe\u0301 za\u0301mok q\u0308 n\u0304\u0301",
    "ligatures": "officier affluent fluit",
    "soft hyphen": "ver\u00adwijzing",
}
EVERYTHING = FROM_THE_RIGHT | WITH_FIGURES | FROM_THE_LEFT | NAMES
MARKS_OF_DIRECTION = "\u200e\u200f"


def paper(said: str) -> bytes:
    """The same words in a sentence, alone, in a table and in a list that counts."""
    body = (
        Paragraph(words(f"Zij zegt {said} en {said}, meer niet.")),
        Paragraph(words(said)),
        Facts((("Naam", words(said)),)),
        Listed((words(said), words(f"Daarna {said} en nog een keer hetzelfde")), numbered=True),
    )
    return judged(draw(letter(body=body)))


@pytest.mark.parametrize("said", EVERYTHING.values(), ids=EVERYTHING)
def test_the_file_says_each_word_exactly(said: str) -> None:
    """As the standard tells a reader to take them: nothing left out, turned around or put between."""
    said = unicodedata.normalize("NFC", said)
    told = [text for _role, text in heard(paper(said))]
    for one in (f"Zij zegt {said} en {said}, meer niet.", said, f"Daarna {said} en nog een keer hetzelfde"):
        assert one in told, told
    assert told.count(said) == 3


def glyph_by_glyph(pdf: bytes) -> list[str]:
    """What the glyphs of each element say, in the order of the file, whatever the tree says."""
    told: list[str] = []
    with pikepdf.open(BytesIO(pdf)) as opened:
        maps = maps_of(opened.pages[0])
        font = ""
        for command in pikepdf.parse_content_stream(opened.pages[0]):
            assert isinstance(command, pikepdf.ContentStreamInstruction)
            operands = list(command.operands)
            match str(command.operator):
                case "BDC" if "/MCID" in operands[1]:
                    told.append("")
                case "BDC":
                    assert "/ActualText" not in operands[1], "the letters of the glyphs are enough"
                case "Tf":
                    font = str(operands[0])
                case "Tj" | "TJ":
                    shown = operands[0] if isinstance(operands[0], pikepdf.Array) else [operands[0]]
                    data = b"".join(bytes(one) for one in shown if isinstance(one, pikepdf.String))
                    codes = [int.from_bytes(data[at : at + 2]) for at in range(0, len(data), 2)]
                    told[-1] += "".join(maps[font][code] for code in codes)
    return told


@pytest.mark.parametrize("said", FROM_THE_RIGHT.values(), ids=FROM_THE_RIGHT)
def test_turned_around_letter_by_letter_the_glyphs_say_it_too(said: str) -> None:
    told = [
        "".join(one for one in text[::-1] if one not in MARKS_OF_DIRECTION)
        for text in glyph_by_glyph(paper(said))
    ]
    assert sum(text.strip() == unicodedata.normalize("NFC", said) for text in told) == 6


@pytest.mark.parametrize("said", (FROM_THE_LEFT | NAMES).values(), ids=FROM_THE_LEFT | NAMES)
def test_glyph_by_glyph_words_from_the_left_are_said_in_order(said: str) -> None:
    if any(unicodedata.bidirectional(one) in {"R", "AL"} for one in said):
        return
    said = unicodedata.normalize("NFC", said)
    assert "".join(glyph_by_glyph(paper(said))).count(said) == 6


@pytest.mark.parametrize(
    "said", (FROM_THE_RIGHT | FROM_THE_LEFT).values(), ids=FROM_THE_RIGHT | FROM_THE_LEFT
)
def test_a_program_that_reads_pages_by_where_things_stand_gives_it_back(said: str, tmp_path: Path) -> None:
    assert text_of(kept(paper(said), tmp_path)).count(unicodedata.normalize("NFC", said)) == 6


@pytest.mark.parametrize("said", ["لا تترددي في الاتصال بنا.", "نحن هنا (لمساعدتكِ).", "שָׁלוֹם לָכֶם."])
def test_a_full_stop_is_of_the_sentence_that_it_ends(said: str) -> None:
    """The eye meets it first; readers left it there until a mark of direction stood before it."""
    told = glyph_by_glyph(
        judged(draw(letter(body=(Paragraph(words("Zij schreef:")), Paragraph(words(said))))))
    )
    assert any(one.startswith("\u200f.") and len(one) > len(said) for one in told)


def test_figures_among_words_from_the_right_are_met_where_they_are_read() -> None:
    told = next(one for one in glyph_by_glyph(paper(WITH_FIGURES["a number"])) if "0460 12" in one)
    places = [told.index(one) for one in ("مقر", "0460 12 34 56", "كلضف")]
    assert places == sorted(places)


def test_no_name_has_a_sign_in_it_that_nobody_sees() -> None:
    """Pasted into another program it has to be the same name; only vowels bring marks of direction along."""
    for said in (*NAMES.values(), FROM_THE_RIGHT["name"], FROM_THE_RIGHT["Urdu"], FROM_THE_RIGHT["brackets"]):
        assert not set(MARKS_OF_DIRECTION) & set("".join(glyph_by_glyph(paper(said))))


def test_a_word_too_long_for_its_line_is_one_word() -> None:
    said = "Donaudampfschiffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
    assert ("P", f"Zie {said} nu.") in heard(
        judged(draw(letter(body=(Paragraph(words(f"Zie {said} nu.")),))))
    )
