"""Every kind of paper, in each language: fit for the archive, and for who has it read out."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Dictionary, Name, Pdf, pdfa

from healthdesk.actions.sample_letter import draw_sample
from healthdesk.letters import day_sheet, form_paper, handout_sheet, letter, overview_sheet, recovery_sheet
from healthdesk.letters.faces import uncovered
from healthdesk.letters.overview_sheet import OverviewContent
from healthdesk.letters.recovery_sheet import SheetContent
from healthdesk.records.day_paper import DayPaper, DayTable
from healthdesk.records.form_paper import FormPaper, PaperPart, Told, ToWrite, Written
from healthdesk.records.handout import Handout, HandoutPart
from healthdesk.records.letter import (
    Facts,
    Heading,
    LetterKind,
    Listed,
    Paragraph,
    SigningPlaces,
    SpanStyle,
    words,
)
from healthdesk.records.letter_text import AS_SHIPPED
from healthdesk.records.practitioner import Role
from healthdesk.rules.letter_texts import LANGUAGES
from tests.letters_made import NAMES, kept, long_body, placed
from tests.letters_made import letter as a_letter
from tests.pdf_judged import judged
from tests.pdf_read import drawn_on, heard, kids_of
from tests.stores import MakeDesk

TODAY = date(2026, 11, 25)
SAID = {
    "nl": "Wat er werd afgesproken",
    "fr": "Ce qui a été convenu – l’été, à Liège",
    "en": "What was agreed",
    "ar": "ما تم الاتفاق عليه",
}
EVERYONE = " · ".join(NAMES.values())


def _letter(language: str) -> bytes:
    said = SAID[language]
    return letter.draw(
        a_letter(
            language=language,
            title=said,
            subject=words(f"{said} ({EVERYONE})"),
            body=(
                Paragraph((*words(f"{said} ᚠᚱ "), *words("[ontbreekt]", SpanStyle.MISSING))),
                Facts((("Naam", words(EVERYONE)), ("Adres", ()), ("Taal", words("Dari, tolk nodig")))),
                Heading(words(said)),
                Listed((words(said), words(EVERYONE))),
                Listed((words(said), words("twee")), numbered=True),
                *long_body(9),
                SigningPlaces((("Yara", "voor zichzelf"), ("Els Maes",))),
            ),
        )
    )


def _form(language: str) -> bytes:
    said = SAID[language]
    boxes = ToWrite(said, help=said, when=said, boxes=(said, EVERYONE, "nee"), lines=2, after="jaar")
    return form_paper.draw(
        FormPaper(
            language=language,
            dated=TODAY,
            title=said,
            house="TEJO Leuven",
            head=(("Naam", ""), ("Datum", EVERYONE)),
            intro=said,
            parts=(
                PaperPart("", (Told(said, strong=True), Told(said), boxes)),
                PaperPart(said, (Told(said, strong=True), Written(said, "ja", (said,), depth=1)) * 9),
            ),
            foot=(said, "CC-BY, https://voorbeeld.example/formulier."),
            page_label="{page}/{pages}",
            file_name="x.pdf",
        )
    )


def _handout(language: str, parts: int = 3) -> bytes:
    said = SAID[language]
    rows = ((said, NAMES["Hebrew"]), ("Waar", EVERYONE if parts == 3 else "Vaartkom"), ("Leeg", ""))
    return handout_sheet.draw(
        Handout(
            language=language,
            title=said,
            person=NAMES["Arabic"],
            house="TEJO Leuven",
            house_lines=("Tervuursevest 176", "3000 Leuven"),
            dated=TODAY,
            told_date="25 november 2026",
            intro=said,
            parts=tuple(HandoutPart(said, said, rows, tick=number % 2 == 0) for number in range(parts)),
            foot=said,
        )
    )


def _overview(language: str) -> bytes:
    said = SAID[language]
    lines = (("1/11/2026", words(EVERYONE)), *((f"{day}/11/2026", words("Els")) for day in range(2, 26)))
    return overview_sheet.draw(
        OverviewContent(
            title=said,
            house="TEJO Leuven",
            about=NAMES["Hebrew"],
            body=(
                Paragraph(words(said)),
                Heading(words(said)),
                Facts(lines),
                Heading(words("x")),
                Facts(lines),
            ),
            made_on=TODAY,
            page_label="{page}/{pages}",
            language=language,
        )
    )


def _day(language: str, heading: str = "") -> bytes:
    said = SAID[language]
    columns = (("Uur", 0.2), (said, 0.5), ("Nota", 0.3))
    row = ("9.00", NAMES["Persian"], "")
    table = DayTable(heading=heading or said, about=said, columns=columns, rows=(row,) * 26, nothing=said)
    empty = DayTable(heading="Els", about="", columns=columns, rows=(), nothing=said)
    return day_sheet.draw(
        DayPaper(
            title=said,
            house="TEJO Leuven",
            tables=(table, empty),
            foot=said,
            dated=TODAY,
            page_label="{page}/{pages}",
            language=language,
        )
    )


def _recovery(language: str) -> bytes:
    said = SAID[language]
    return recovery_sheet.draw(
        SheetContent(
            title=said,
            house="TEJO (Leuven) & \\co",
            made_on=TODAY.isoformat(),
            explained=(said, EVERYONE),
            code_title=said,
            code="7KQ2M-XRT5V-B3NWP-8HJ6C-DYZ4F-GAE92",
            squares=said,
            foot=said,
            language=language,
        )
    )


KINDS = (_letter, _form, _handout, _overview, _day, _recovery)


@pytest.mark.parametrize("language", SAID)
@pytest.mark.parametrize("kind", KINDS, ids=lambda one: one.__name__.strip("_"))
def test_it_is_archival_and_can_be_read_out(kind: Callable[[str], bytes], language: str) -> None:
    pdf = judged(kind(language))
    said = " ".join(text for _role, text in heard(pdf))
    assert SAID[language] in said
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert str(opened.Root.Lang) == language


@pytest.mark.parametrize("kind", LetterKind)
def test_each_kind_of_letter_too(kind: LetterKind, make_desk: MakeDesk) -> None:
    """With the words that the program brings; none of them has a gap about somebody with a full file."""
    desk = make_desk(Role.THERAPIST)
    for language in LANGUAGES:
        pdf = judged(draw_sample(desk, kind.value, language, AS_SHIPPED))
        assert "[" not in " ".join(text for _role, text in heard(pdf))
        with pikepdf.open(BytesIO(pdf)) as opened:
            assert str(opened.Root.Lang) == language


def test_a_handout_of_several_pages_too() -> None:
    assert sum(text == SAID["nl"] for role, text in heard(judged(_handout("nl", 24))) if role == "H1") == 1


def test_what_stands_behind_a_line_to_write_on_stays_within_the_margin(tmp_path: Path) -> None:
    found = placed(kept(_form("nl"), tmp_path))
    assert max(word.right for word in found) <= 210 - 20 + 0.01
    assert "jaar" in {word.text for word in found}


@pytest.mark.parametrize("kind", KINDS, ids=lambda one: one.__name__.strip("_"))
def test_a_second_checker_agrees(kind: Callable[[str], bytes]) -> None:
    """It knows level B alone and no claim of PDF/UA; so it is asked about the file without those claims."""
    with pikepdf.open(BytesIO(kind("fr"))) as opened:
        claims = opened.Root.Metadata.read_bytes()
        start, end = claims.index(b"<pdfaExtension:schemas>"), claims.index(b"</pdfaExtension:schemas>")
        plain = claims[:start] + claims[end + len("</pdfaExtension:schemas>") :]
        for told in (b"pdfaExtension", b"pdfaSchema", b"pdfaProperty", b"pdfuaid"):
            first = plain.index(b" xmlns:" + told)
            plain = plain[:first] + plain[plain.index(b'"', plain.index(b'"', first) + 1) + 1 :]
        plain = plain.replace(b"<pdfuaid:part>1</pdfuaid:part>", b"").replace(b">A<", b">B<")
        opened.Root.Metadata.write(plain)
        report = pdfa.check(opened, "3b")
    assert not report.violations, report.findings


def test_whose_list_of_the_day_it_is_stands_there_whole(tmp_path: Path) -> None:
    name = "Anne-Sophie Nebuchadnezzar-Wolfeschlegelsteinhausenbergerdorff"
    pdf = _day("fr", name)
    assert ("H1", name) in heard(pdf) or ("H2", name) in heard(pdf)
    assert max(word.right for word in placed(kept(pdf, tmp_path))) <= 210 - 20 + 0.01


def test_a_letter_is_heard_in_the_order_of_its_words() -> None:
    assert heard(letter.draw(a_letter())) == [
        ("P", "TEJO Leuven"),
        ("P", "Tervuursevest 176 3000 Leuven"),
        ("P", "CGG Vlaams-Brabant Oost t.a.v. team Jongeren Voorbeeldstraat 12 bus 3 3000 Leuven"),
        ("TH", "Contactpersoon"),
        ("TH", "Uw kenmerk"),
        ("TH", "Ons kenmerk"),
        ("TH", "Datum"),
        ("TD", "Els Maes"),
        ("TD", "–"),
        ("TD", "V-2026-0142"),
        ("TD", "2026-11-25"),
        ("H1", "Betreft: verwijzing van Yara, 17 jaar"),
        ("P", "Geachte collega"),
        ("P", "Met het akkoord van Yara verwijs ik door voor langere begeleiding."),
        ("TH", "Naam"),
        ("TD", "Yara"),
        ("TH", "Taal"),
        ("TD", "Dari, tolk nodig"),
        ("H2", "Vraag"),
        ("P", "Verdere begeleiding bij angst na een vlucht uit haar land."),
        ("H2", "Wat al gebeurde"),
        ("Lbl", "•"),
        ("LBody", "zeven gesprekken, sinds 17 september"),
        ("Lbl", "•"),
        ("LBody", "met school besproken"),
        ("P", "Met vriendelijke groeten"),
        ("P", "Els Maes therapeut"),
        ("P", "Kopie aan: Yara"),
        ("H2", "Antwoordstrook A-7K3M9Q"),
        ("Lbl", "☐"),
        ("LBody", "ontvangen op .........."),
        ("Lbl", "☐"),
        ("LBody", "niet mogelijk, omdat .........."),
        ("P", "Terug naar TEJO Leuven, Tervuursevest 176, 3000 Leuven"),
        ("Figure", "QR-code met A-7K3M9Q"),
    ]


def test_names_in_other_scripts_are_told_whole_and_in_a_language() -> None:
    said = f"Met het akkoord van Yara ({NAMES['Persian']}), 17 jaar, en {NAMES['Cyrillic']}."
    pdf = letter.draw(a_letter(body=(Paragraph(words(said)),)))
    assert ("P", said) in heard(pdf)
    with pikepdf.open(BytesIO(pdf)) as opened:
        spans = [one for one in opened.objects if isinstance(one, Dictionary) and one.get("/S") == Name.Span]
        (told,) = [one for one in spans if "/ActualText" in one]
        assert (str(told.ActualText), str(told.Lang)) == (NAMES["Persian"], "fa")
        # Some readers turn around what is said instead of glyphs, where it is said of them themselves.
        (drawn,) = kids_of(told)
        assert "/ActualText" not in drawn
        assert {"uk"} in drawn_on(opened.pages[0]).languages.values()


def test_every_script_is_told_as_it_was_written() -> None:
    said = [
        text for role, text in heard(letter.draw(a_letter(body=(Paragraph(words(EVERYONE)),)))) if role == "P"
    ]
    assert unicodedata.normalize("NFC", EVERYONE) in said


def test_an_address_of_the_web_or_for_mail_can_be_followed() -> None:
    said = "Zie https://voorbeeld.example/uitleg. Of schrijf naar onthaal@voorbeeld.example, op tijd."
    pdf = judged(letter.draw(a_letter(sender_lines=("tejo.be",), body=(Paragraph(words(said)),))))
    assert ("P", said) in heard(pdf)
    with pikepdf.open(BytesIO(pdf)) as opened:
        links = [str(one.A.URI) for one in opened.pages[0].Annots]
    assert links == [
        "https://tejo.be",
        "https://voorbeeld.example/uitleg",
        "mailto:onthaal@voorbeeld.example",
    ]


def test_long_papers_have_their_headings_beside_them() -> None:
    body = (Heading(words("Vraag")), *long_body(9), Heading(words("Wat al gebeurde")), *long_body(3))
    with pikepdf.open(BytesIO(letter.draw(a_letter(body=body)))) as opened, opened.open_outline() as outline:
        (top,) = outline.root
        assert top.title == "verwijzing van Yara, 17 jaar"
        assert [one.title for one in top.children] == ["Vraag", "Wat al gebeurde", "Antwoordstrook A-7K3M9Q"]


def test_whatever_is_pasted_leaves_a_sound_file() -> None:
    """Signals between machines, halves of signs, marks without letters: all of it came in by pasting once."""
    pasted = (
        "a\x00b\x0bc\ufeff\ufffe\u200b\u2066\u202e\u00ad ﬁ é̂q̈"
        " \u064e\u05b0 \U0001f468\u200d\U0001f469 ()\\<>&\r\n\t."
    )
    everywhere = a_letter(
        title=f"\x00 {pasted}",
        sender=pasted,
        subject=words(pasted),
        body=(Heading(words(pasted)), Paragraph(words(pasted)), Facts(((pasted, words(pasted)),))),
    )
    assert "ab c" in dict(heard(judged(letter.draw(everywhere))))["H1"]
    assert uncovered("a\x00b\x0bc\ufeff") == ()
    nameless = judged(letter.draw(a_letter(title=" \n ")))
    with pikepdf.open(BytesIO(nameless)) as opened:
        assert str(opened.docinfo["/Title"]) == "TEJO Leuven"


def test_a_paper_in_arabic_begins_at_the_right(tmp_path: Path) -> None:
    asked = "كم ساعة نمت (7 أو 8)؟ اتصل بنا: 016 12 34 56."
    paper = FormPaper(
        language="ar",
        dated=TODAY,
        title="النوم",
        house="TEJO",
        head=(("الاسم", "Yara"),),
        intro="",
        parts=(PaperPart("", (ToWrite(asked, boxes=("Ja", "Nee")),)),),
        foot=(),
        page_label="{page}/{pages}",
        file_name="x.pdf",
    )
    pdf = form_paper.draw(paper)
    assert ("P", asked) in heard(pdf)
    found = {word.text: word for word in placed(kept(pdf, tmp_path))}
    assert found["TEJO"].right == pytest.approx(210 - 33, abs=0.5)
    assert found["Yara"].right < found["TEJO"].right - 30
    assert found["12"].left < found["34"].left < found["56"].left
    assert found["Ja"].left > found["Nee"].right


def _no_alternative(pdf: Pdf) -> None:
    figure = next(one for one in pdf.objects if isinstance(one, Dictionary) and one.get("/S") == Name.Figure)
    del figure["/Alt"]


def _a_stroke_that_is_not_marked(pdf: Pdf) -> None:
    pdf.pages[0].contents_add(b"0 0 10 10 re f")


def _wrong_parent(pdf: Pdf) -> None:
    owners = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    owners[0], owners[5] = owners[5], owners[0]


def _heading_that_jumps(pdf: Pdf) -> None:
    next(one for one in pdf.objects if isinstance(one, Dictionary) and one.get("/S") == Name.H2).S = Name.H3


def _glyphs_without_words(pdf: Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        del font.ToUnicode


def _another_title(pdf: Pdf) -> None:
    pdf.docinfo["/Title"] = "Iets anders"


BREAKS = (
    _no_alternative,
    _a_stroke_that_is_not_marked,
    _wrong_parent,
    _heading_that_jumps,
    _glyphs_without_words,
    _another_title,
)


@pytest.mark.parametrize("breaks", BREAKS, ids=lambda one: one.__name__.strip("_"))
def test_the_judge_finds_what_was_broken(breaks: Callable[[Pdf], None]) -> None:
    """Otherwise its approval would be worth nothing."""
    broken = BytesIO()
    with pikepdf.open(BytesIO(letter.draw(a_letter()))) as opened:
        breaks(opened)
        opened.save(broken)
    with pytest.raises((AssertionError, AttributeError)):
        judged(broken.getvalue())
