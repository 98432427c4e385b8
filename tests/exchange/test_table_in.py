"""Tables from outside: what spreadsheets make of cells, and files that only look like tables."""

from __future__ import annotations

import datetime as dt
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from healthdesk.errors import BadFile
from healthdesk.exchange.people_table import guess_mapping, read_people
from healthdesk.exchange.table_in import read_table
from healthdesk.records.house import IdentityLevel

NOW, TODAY = dt.datetime(2026, 11, 25, 14, 45, tzinfo=dt.UTC), dt.date(2026, 11, 25)


def _spreadsheet(path: Path) -> Path:
    with xlsxwriter.Workbook(path) as book:
        hidden = book.add_worksheet("lijsten")
        hidden.write(0, 0, "verborgen")
        sheet = book.add_worksheet("mensen")
        sheet.activate()
        hidden.hide()
        sheet.write_row(0, 0, ["Naam", "Prénom", "Geb. datum", "RRN", "GSM", "Straat", "Huisnr", "Tolk"])
        day = book.add_format({"num_format": "d/m/yyyy"})
        sheet.write_row(1, 0, ["Özdemir", "Noor"])
        sheet.write_datetime(1, 2, dt.date(1985, 7, 30), day)
        sheet.write_row(1, 3, [85073003328, 470001122, "Dorp", 1, True])
        sheet.write_row(2, 0, ["Peeters", "Jan", 1950, 5_040_000_224])
        sheet.write_formula(2, 5, '=HYPERLINK("http://voorbeeld.be")', None, "Kaai 2")
    return path


def test_a_spreadsheet_is_read_as_a_person_would_type_it(tmp_path: Path) -> None:
    path = _spreadsheet(tmp_path / "mensen.xlsx")
    assert read_table(path)[0][:2] == ["Naam", "Prénom"]
    read = read_people(path, IdentityLevel.FULL, NOW, TODAY, guess_mapping(read_table(path)[0]))
    noor, jan = read.people
    assert (noor.official_family, noor.birth_date, noor.identifiers[0].value) == (
        "Özdemir",
        "1985-07-30",
        "85073003328",
    )
    assert noor.contact_points[0].value == "+32470001122"
    assert noor.addresses[0].street == "Dorp 1"
    assert (jan.birth_date, jan.identifiers[0].value) == ("1950", "05040000224")
    assert jan.addresses[0].street == "Kaai 2"
    assert read.faults == ()


def test_headings_of_other_programs_are_recognised_once() -> None:
    assert guess_mapping(["Nom", "Prénom", "Date de naissance", "NISS", "Schoenmaat", "Achternaam"]) == (
        "familienaam",
        "voornaam",
        "geboortedatum",
        "rijksregisternummer",
        "",
        "",
    )


def test_a_title_above_the_headings_is_no_row(tmp_path: Path) -> None:
    """A list made by hand: what it is, an empty row, the headings. Rows are called as it does."""
    path = tmp_path / "leden.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("leden")
        sheet.write_row(1, 1, ["Ledenlijst van de buurt, naam en al"])
        sheet.write_row(3, 1, ["Naam", "Voornaam", "Geb. datum"])
        sheet.write_row(4, 1, ["Peeters", "Jan", "3/4/1950"])
        sheet.write_row(5, 1, ["Haddad", "Nour", "ooit"])
    read = read_people(path, IdentityLevel.FULL, NOW, TODAY)
    assert read.headings == ("Naam", "Voornaam", "Geb. datum")
    assert [(row, one.official_given) for row, one in zip(read.rows, read.people, strict=True)] == [
        (5, "Jan"),
        (6, "Nour"),
    ]
    assert [one.row for one in read.faults] == [6]
    text = tmp_path / "leden.csv"
    text.write_text("Ledenlijst\n\nNaam,Voornaam\nPeeters,Jan\n", encoding="utf-8")
    read = read_people(text, IdentityLevel.FULL, NOW, TODAY)
    assert (read.rows, read.people[0].official_family) == ((4,), "Peeters")


@pytest.mark.parametrize(
    "raw",
    [b"PK\x03\x04 geen rekenblad", b"\xd0\xcf\x11\xe0 oud en stuk", b"a;b\x00\x01;c\n", b"\xff\xfe\x00\x00"],
)
def test_what_is_no_table_is_told(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "raar.xlsx"
    path.write_bytes(raw)
    with pytest.raises(BadFile):
        read_table(path)


def test_a_file_that_unpacks_to_the_moon_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bom.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for number in range(4):
            packed.writestr(f"xl/worksheets/sheet{number}.xml", b"0" * 80_000_000)
    with pytest.raises(BadFile) as refused:
        read_table(path)
    assert refused.value.key == "exchange.too_big"


@pytest.mark.parametrize("mark", [";", ",", "\t"])
@pytest.mark.parametrize(
    "title",
    ["", "Wachtlijst, stand 27 november 2026\n\n", "Alle mensen; ook wie stopte, of verhuisde\n"],
)
def test_a_title_does_not_say_what_stands_between_the_cells(tmp_path: Path, mark: str, title: str) -> None:
    path = tmp_path / "mensen.csv"
    rows = [["familienaam", "voornaam", "straat"], ["Özdemir", "Noor", '"Kaai 2, bus 1; 3000 Leuven"']] * 2
    path.write_text(title + "\n".join(mark.join(row) for row in rows), encoding="utf-8")
    read = read_table(path)[-2:]
    assert read == [["familienaam", "voornaam", "straat"], ["Özdemir", "Noor", "Kaai 2, bus 1; 3000 Leuven"]]


@pytest.mark.parametrize("unicode", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "cp1252"])
def test_a_table_is_read_in_the_unicode_that_its_program_chose(tmp_path: Path, unicode: str) -> None:
    """Excel's "Unicode text" is UTF-16 with tabs, and ends in .txt."""
    path = tmp_path / "mensen.txt"
    path.write_bytes("Naam\tVoornaam\r\nÖzdemir\tZoë\r\n".encode(unicode))
    assert read_table(path) == [["Naam", "Voornaam"], ["Özdemir", "Zoë"]]


def test_half_a_sign_at_the_end_is_no_table(tmp_path: Path) -> None:
    path = tmp_path / "stuk.txt"
    path.write_bytes("Naam\tVoornaam\r\n".encode("utf-16")[:-1])
    with pytest.raises(BadFile, match=r"exchange\.no_table"):
        read_table(path)
