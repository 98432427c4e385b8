from __future__ import annotations

import io

import pikepdf

from healthdesk.actions.make_recovery_sheet import make
from tests.stores import MakeDesk

CODE = "7KQ2M-XRT5V-B3NWP-8HJ6C-DYZ4F-GAE92"


def test_the_same_sheet_gives_the_same_bytes(make_desk: MakeDesk) -> None:
    desk = make_desk()
    assert make(desk, CODE) == make(desk, CODE)


def test_it_is_one_page_with_its_fonts_inside(make_desk: MakeDesk) -> None:
    with pikepdf.open(io.BytesIO(make(make_desk(language="fr"), CODE))) as pdf:
        (page,) = pdf.pages
        for font in page.Resources.Font.values():
            assert "/FontFile2" in font.FontDescriptor
        assert str(pdf.docinfo["/Title"]) == "Feuille de secours"
