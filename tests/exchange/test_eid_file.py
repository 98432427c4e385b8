"""A `.eid` file gives what a registration needs and nothing else; anything that is no such file is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from healthdesk.errors import BadFile
from healthdesk.exchange.eid_file import read_eid_file
from healthdesk.records.eid_card import EidCard
from tests.eid_made import eid_file


def test_what_is_needed_is_read_and_nothing_else(tmp_path: Path) -> None:
    card = read_eid_file(eid_file(tmp_path))
    assert card == EidCard(
        national_number="85073003328",
        family="Özdemir-Claes",
        given="Noor Leyla",
        born="19850730",
        sex="female",
        street_and_number="Diestsesteenweg 49 b003",
        postcode="3010",
        town="Leuven",
    )
    assert "WHITE_CANE" not in str(card)
    assert "592000000001" not in str(card)


BOMB = """<?xml version="1.0"?><!DOCTYPE eid [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>
<eid><identity nationalnumber="1"><name>&b;</name></identity></eid>"""
OUTSIDE = """<?xml version="1.0"?><!DOCTYPE eid [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<eid><identity nationalnumber="1"><name>&x;</name></identity></eid>"""


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "eid.file_old"),
        ("BELPIC\x00\x01binary of an old viewer", "eid.file_old"),
        ("<eid><identity", "eid.file_broken"),
        ("<eid><identity><name>Jan</identity></eid>", "eid.file_broken"),
        ("<?xml version='1.0' encoding='klingon'?><eid/>", "eid.file_broken"),
        ("<?xml version='1.0'?><html><name>Jan</name></html>", "eid.file_other"),
        ("<eid><identity gender='male'/></eid>", "eid.file_other"),
        ("<person><eid><identity nationalnumber='85073003328'/></eid></person>", "eid.file_other"),
        (BOMB, "eid.file_foreign"),
        (OUTSIDE, "eid.file_foreign"),
        ("<eid>" + "x" * 2_100_000 + "</eid>", "eid.file_too_big"),
    ],
)
def test_what_is_no_card_is_told(tmp_path: Path, text: str, key: str) -> None:
    path = tmp_path / "raar.eid"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadFile) as refused:
        read_eid_file(path)
    assert refused.value.key == key


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadFile) as refused:
        read_eid_file(tmp_path / "weg.eid")
    assert refused.value.key == "exchange.unreadable"


def test_any_cut_of_a_good_file_is_a_sentence(tmp_path: Path) -> None:
    whole = eid_file(tmp_path).read_bytes()
    path = tmp_path / "half.eid"
    for end in range(0, len(whole) - 10, 17):
        path.write_bytes(whole[:end])
        with pytest.raises(BadFile):
            read_eid_file(path)
