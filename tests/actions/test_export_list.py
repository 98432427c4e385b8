"""A list leaves the house as somebody sees it: with the right to it, and written down."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from pathlib import Path

import pytest

from healthdesk.actions.export_list import export
from healthdesk.db import audit
from healthdesk.errors import NotAllowed, NotPermitted, StorageTrouble
from healthdesk.records.practitioner import Role
from healthdesk.records.shown_table import ShownTable
from tests.stores import MakeDesk

TABLE = ShownTable("Personen", ("Naam", "Telefoon"), (("Özgür; “de lange”", "+32471223344"), ("=1+1", "")))


def test_a_csv_reads_back(make_desk: MakeDesk, tmp_path: Path) -> None:
    path = export(make_desk(Role.COORDINATOR), TABLE, tmp_path / "lijst.csv").result
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig")), delimiter=";"))
    assert rows == [["Naam", "Telefoon"], ["Özgür; “de lange”", "+32471223344"], ["'=1+1", ""]]


def test_a_spreadsheet_holds_text_only(make_desk: MakeDesk, tmp_path: Path) -> None:
    path = export(make_desk(Role.COORDINATOR), TABLE, tmp_path / "lijst.xlsx").result
    with zipfile.ZipFile(path) as book:
        words = book.read("xl/sharedStrings.xml").decode()
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "Özgür" in words
    assert "+32471223344" in words
    assert "<f>" not in sheet


def test_figures_are_numbers_in_a_spreadsheet(make_desk: MakeDesk, tmp_path: Path) -> None:
    """To be added up; what only looks like one, and what cannot be told, stays text."""
    rows = (("Wit-Gele Kruis", "12", "67 %", "016202020"), ("1712", "minder dan 5", "", "0475"))
    table = ShownTable("Cijfers", ("Dienst", "Aantal", "Deel", "Telefoon"), rows, (False, True, True, False))
    path = export(make_desk(Role.COORDINATOR), table, tmp_path / "cijfers.xlsx").result
    with zipfile.ZipFile(path) as book:
        words = book.read("xl/sharedStrings.xml").decode()
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert '<c r="B2"><v>12</v></c>' in sheet
    assert re.search(r'<c r="C2" s="\d"><v>0.67</v></c>', sheet)
    for text in ("1712", "minder dan 5", "016202020", "0475"):
        assert f">{text}<" in words
    path = export(make_desk(Role.COORDINATOR), table, tmp_path / "cijfers.csv").result
    assert "Wit-Gele Kruis;12;67 %;016202020" in path.read_text(encoding="utf-8-sig")


def test_it_is_a_right_and_is_written_down(make_desk: MakeDesk, tmp_path: Path) -> None:
    with pytest.raises(NotPermitted):
        export(make_desk(Role.VOLUNTEER_RECEPTION), TABLE, tmp_path / "x.csv")
    desk = make_desk(Role.COORDINATOR)
    export(desk, TABLE, tmp_path / "x.csv")
    with desk.store.reading() as session:
        assert [entry.action for entry in audit.entries(session)] == ["list.export"]


def test_an_ending_that_nobody_writes_is_refused(make_desk: MakeDesk, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed) as refused:
        export(make_desk(Role.COORDINATOR), TABLE, tmp_path / "lijst.doc")
    assert (refused.value.key, refused.value.values["known"]) == ("exchange.no_such_ending", ".xlsx, .csv")
    assert not (tmp_path / "lijst.doc").exists()


def test_where_nothing_can_be_written_nothing_is_said_to_be(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk(Role.COORDINATOR)
    with pytest.raises(StorageTrouble):
        export(desk, TABLE, tmp_path / "nowhere" / "x.csv")
    with desk.store.reading() as session:
        assert list(audit.entries(session)) == []
