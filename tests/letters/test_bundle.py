"""What goes along with a letter: known by what stands in it, and put behind it as one PDF."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Name, OutlineItem, Pdf

from healthdesk.errors import BadFile
from healthdesk.letters import letter
from healthdesk.letters.bundle import Going, bundle
from healthdesk.letters.foreign_file import examine
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
