"""What goes along with a letter: known by what stands in it, and put behind it as one PDF."""

from __future__ import annotations

import subprocess
from io import BytesIO
from pathlib import Path
from random import Random

import pikepdf
import pytest
from pikepdf import Array, Name, OutlineItem, Pdf, PdfImage, Stream

from healthdesk.errors import BadFile
from healthdesk.letters import letter
from healthdesk.letters.bundle import Going, bundle
from healthdesk.letters.foreign_file import examine
from healthdesk.letters.foreign_pdf import layers_of
from healthdesk.records.enclosure import Apart
from healthdesk.rules.enclosures import ENDINGS
from tests import files_made as made
from tests.letters_made import letter as a_letter


@pytest.mark.parametrize(
    ("data", "ending", "pages", "apart"),
    [
        (made.a_pdf(), ".pdf", 1, Apart.NO),
        (made.a_photo(turned=True), ".jpg", 1, Apart.NO),
        (made.a_scan(), ".tif", 2, Apart.NO),
        (made.a_drawing(), ".png", 1, Apart.NO),
        (made.a_document(), ".docx", 0, Apart.OFFICE),
        (made.packed({"mimetype": b"application/vnd.oasis.opendocument.text"}), ".odt", 0, Apart.OFFICE),
        (made.locked(user=""), ".pdf", 1, Apart.LOCKED),
        (made.a_form(SigFlags=3), ".pdf", 1, Apart.SIGNED),
        (made.a_form(XFA="x"), ".pdf", 1, Apart.FORM),
        (made.a_portfolio(), ".pdf", 1, Apart.PORTFOLIO),
        (made.that_moves("WEBP"), ".webp", 1, Apart.MOVING),
        (made.that_moves("PNG"), ".png", 1, Apart.MOVING),
    ],
)
def test_a_file_is_what_stands_in_it(data: bytes, ending: str, pages: int, apart: Apart) -> None:
    seen = examine("verslag.exe", data)
    assert (ENDINGS[seen.media], seen.pages, seen.apart) == (ending, pages, apart)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"MZ\x90\0", "kind"),
        (b"<html>", "kind"),
        (b"\0\0\0\x18ftypheic", "heic"),
        (b"%PDF-1.7 en dan niets", "damaged"),
        (made.a_pdf()[:700], "damaged"),
        (made.a_pdf()[: len(made.a_pdf()) // 2], "damaged"),
        (made.a_pdf()[:-200], "damaged"),
        (made.with_a_page_that_is_torn(), "damaged"),
        (made.a_photo()[:300], "damaged"),
        (b"PK\x03\x04 en dan niets", "damaged"),
        (made.packed({"readme.txt": b"x"}), "kind"),
        (made.a_document("word/vbaProject.bin"), "macros"),
        (made.locked(user="open"), "password"),
        (made.a_bomb(), "damaged"),
    ],
)
def test_what_may_not_go_along_is_told_why(data: bytes, why: str) -> None:
    with pytest.raises(BadFile, match=rf"enclosures\.{why}") as told:
        examine("verslag.pdf", data)
    assert told.value.where == "verslag.pdf"


@pytest.mark.filterwarnings("ignore")  # of Pillow, for each thing that it mends by itself
@pytest.mark.parametrize(
    "whole", [made.a_scan(), made.a_photo(), made.a_deep_scan(), made.with_a_hidden_layer()]
)
def test_a_file_that_was_harmed_anywhere_goes_along_or_is_refused(whole: bytes) -> None:
    left, dice = letter.draw(a_letter()), Random(7)
    for _try in range(150):
        harmed, at = bytearray(whole), dice.randrange(len(whole))
        if dice.random() < 0.5:
            del harmed[at:]
        else:
            harmed[at] = dice.randrange(256)
        try:
            media, data = _of(bytes(harmed))
        except BadFile:
            continue
        bundle(left, "V-2026-0142", [Going("Scan", media, data)])


def test_layers_that_are_none_hide_nothing_and_stop_no_letter() -> None:
    with pikepdf.open(BytesIO(made.with_a_hidden_layer())) as pdf:
        told = pdf.Root.OCProperties
        told.OCGs = Array([*told.OCGs, None, 7, Name.Off])
        told.D.OFF = Array([3])
        assert [len(found) for found in layers_of(pdf)] == [1, 0]
        told.D.BaseState = Name.OFF
        assert [len(found) for found in layers_of(pdf)] == [1, 1]
        told.D = 4
        assert [len(found) for found in layers_of(pdf)] == [1, 0]
        told.OCGs = Name.Off
        assert [len(found) for found in layers_of(pdf)] == [0, 0]


def test_a_picture_or_document_without_end_is_not_unpacked() -> None:
    head = bytearray(made.a_drawing())
    head[16:24] = (60_000).to_bytes(4, "big") * 2
    with pytest.raises(BadFile, match=r"enclosures\.(bomb|damaged)"):
        examine("kaart.png", bytes(head))
    with pytest.raises(BadFile, match=r"enclosures\.bomb"):
        examine("lijst.docx", made.a_document(*(f"word/{number}.xml" for number in range(5_001))))


def test_the_letter_and_its_files_are_one_pdf_in_order() -> None:
    left = letter.draw(a_letter())
    files = [
        Going("Verslag", *_of(made.that_acts())),
        Going("Foto", *_of(made.a_photo(turned=True))),
        Going("Scan", *_of(made.a_scan())),
    ]
    whole = bundle(left, "V-2026-0142", files)
    assert whole == bundle(left, "V-2026-0142", files)
    with pikepdf.open(BytesIO(whole)) as pdf:
        assert len(pdf.pages) == 5
        assert _bookmarks(pdf) == [("V-2026-0142", 0), ("Verslag", 1), ("Foto", 2), ("Scan", 3)]
        assert not pdf.check_pdf_syntax()
        assert pdf.attachments["V-2026-0142.pdf"].get_file().read_bytes() == left
        tall = pdf.pages[2].mediabox
        assert float(tall[3]) > float(tall[2])


def test_a_file_that_readers_mend_by_themselves_goes_along() -> None:
    for data in (made.a_pdf().replace(b"startxref", b"startxrfe"), made.a_pdf() + bytes(4_000)):
        assert examine("scan.pdf", data).pages == 1


def test_a_scan_with_many_greys_is_as_dark_behind_the_letter_as_it_was() -> None:
    whole = bundle(letter.draw(a_letter()), "V-2026-0142", [Going("Scan", *_of(made.a_deep_scan()))])
    with pikepdf.open(BytesIO(whole)) as pdf:
        drawn = pdf.pages[1].Resources.XObject.P
        assert isinstance(drawn, Stream)
        seen = PdfImage(drawn).as_pil_image()
        assert (seen.getpixel((0, 0)), seen.getpixel((0, 20))) == (233, 35)


def test_what_is_hidden_in_a_file_stays_hidden_behind_the_letter(tmp_path: Path) -> None:
    files = [
        Going("Verslag", *_of(made.with_a_hidden_layer())),
        Going("Foto", *_of(made.a_photo())),
        Going("Nog een", *_of(made.with_a_hidden_layer())),
    ]
    path = tmp_path / "alles.pdf"
    path.write_bytes(bundle(letter.draw(a_letter()), "V-2026-0142", files))
    for page in (2, 4):
        where = ["-x", "2", "-y", "800", "-W", "10", "-H", "10", "-r", "72", "-gray"]
        drawn = ["pdftoppm", *where, "-f", str(page), "-l", str(page), str(path)]
        seen = subprocess.run(drawn, capture_output=True, check=True).stdout
        assert set(seen[-100:]) == {255}, f"page {page}"


def test_the_whole_claims_nothing_it_is_not_and_tells_nothing_beside_its_pages() -> None:
    files = [Going("Verslag", *_of(made.that_acts())), Going("Foto", *_of(made.a_photo()))]
    whole = bundle(letter.draw(a_letter()), "V-2026-0142", files)
    with pikepdf.open(BytesIO(whole)) as pdf:
        for key in (Name.Metadata, Name.MarkInfo, Name.StructTreeRoot, Name.OpenAction):
            assert key not in pdf.Root
        for page in pdf.pages:
            assert not {Name.AA, Name.StructParents} & set(page.obj.keys())
    assert b"JavaScript" not in whole
    assert made.MAKER.encode() not in whole


def _of(data: bytes) -> tuple[str, bytes]:
    return examine("bestand", data).media, data


def _bookmarks(pdf: Pdf) -> list[tuple[str, int]]:
    pages = [page.obj.objgen for page in pdf.pages]
    with pdf.open_outline() as outline:
        return [(one.title, pages.index(_page_of(one))) for one in outline.root]


def _page_of(one: OutlineItem) -> tuple[int, int]:
    assert isinstance(one.destination, Array)
    return one.destination[0].objgen
