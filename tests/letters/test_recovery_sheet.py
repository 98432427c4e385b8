"""The recovery sheet that a new house prints and locks away."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from healthdesk.actions.make_recovery_sheet import make
from tests.letters_made import fonts_of, kept, qpdf_finds, text_of
from tests.stores import MakeDesk

CODE = "7KQ2M-XRT5V-B3NWP-8HJ6C-DYZ4F-GAE92"


def test_the_same_sheet_gives_the_same_bytes(make_desk: MakeDesk) -> None:
    desk = make_desk()
    assert make(desk, CODE) == make(desk, CODE)


def test_it_is_one_page_with_its_fonts_inside(make_desk: MakeDesk, tmp_path: Path) -> None:
    pdf = make(make_desk(language="fr"), CODE)
    path = kept(pdf, tmp_path)
    assert "No syntax or stream encoding errors" in qpdf_finds(path)
    assert all(font[-5:-2] == ["yes", "yes", "yes"] for font in fonts_of(path))
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) == 1
        assert str(opened.docinfo["/Title"]) == "Feuille de secours"


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_the_code_can_be_read_from_it(make_desk: MakeDesk, tmp_path: Path, language: str) -> None:
    read = text_of(kept(make(make_desk(language=language), CODE), tmp_path)).split()
    assert [group for group in read if group in CODE.split("-")] == CODE.split("-")
