"""A table from outside: CSV as spreadsheets write it, or a spreadsheet itself. Every cell becomes text.

A spreadsheet is read for what its cells hold: nothing is calculated, no macro and no link is followed.
"""

from __future__ import annotations

import csv
import datetime as dt
import zipfile
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import Any

from healthdesk.errors import BadFile
from healthdesk.exchange.text_in import as_text

MOST_ROWS = 50_000
_MOST_BYTES = 30_000_000
_MOST_UNPACKED = 300_000_000
_OLD_SPREADSHEET = b"\xd0\xcf\x11\xe0"
_PACKED = b"PK"
_BETWEEN = ";,\t"
_FIRST_ROWS = 20
"""A title and empty lines may stand above a table: in so many rows is looked what parts its cells."""

Rows = list[list[str]]


def read_table(path: Path) -> Rows:
    """All rows as text, the first of the file first. Raises `BadFile` for a file that is no table."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise BadFile("exchange.too_big", path=path.name)
        raw = path.read_bytes()
    except OSError as refused:
        raise BadFile("exchange.unreadable", path=path.name, why=refused) from None
    if raw[:2] == _PACKED or raw[:4] == _OLD_SPREADSHEET:
        rows = _spreadsheet(path)
    else:
        rows = csv_rows(raw, path.name)
    if len(rows) > MOST_ROWS:
        raise BadFile("exchange.too_many", path=path.name, most=MOST_ROWS)
    if not any(map(any, rows)):
        raise BadFile("exchange.no_rows", path=path.name)
    return rows


def csv_rows(raw: bytes, name: str) -> Rows:
    """The rows of a CSV as spreadsheets write it. Raises `BadFile` for what is none."""
    try:
        text = as_text(raw)
    except UnicodeDecodeError:
        raise BadFile("exchange.no_table", path=name) from None
    if "\x00" in text:
        raise BadFile("exchange.no_table", path=name)
    try:
        between = max(_BETWEEN, key=lambda mark: _parted(text, mark))
        rows = csv.reader(StringIO(text, newline=""), delimiter=between)
        return [[cell.strip() for cell in row] for row in rows]
    except csv.Error:
        raise BadFile("exchange.no_table", path=name) from None


def _parted(text: str, mark: str) -> tuple[float, int]:
    """Which share of the first rows this mark parts, and into how many cells: a title parts only itself."""
    try:
        told = list(islice(csv.reader(StringIO(text, newline=""), delimiter=mark), _FIRST_ROWS))
    except csv.Error:  # cells that begin with a quote by accident
        return 0, 0
    rows = [row for row in told if any(row)]
    return sum(len(row) > 1 for row in rows) / max(1, len(rows)), sum(map(len, rows))


def _spreadsheet(path: Path) -> Rows:
    import python_calamine as calamine  # noqa: PLC0415 - only an import of a spreadsheet needs it

    _require_modest(path)
    try:
        book = calamine.CalamineWorkbook.from_path(path)
        for about in book.sheets_metadata:
            if about.visible is not calamine.SheetVisibleEnum.Visible:
                continue
            rows = book.get_sheet_by_name(about.name).to_python(nrows=MOST_ROWS + 2, skip_empty_area=False)
            if any(map(any, rows)):
                return [[_said(cell) for cell in row] for row in rows]
    except (calamine.CalamineError, OSError, ValueError):
        raise BadFile("exchange.no_table", path=path.name) from None
    return []


def _require_modest(path: Path) -> None:
    """A small file can be packed so that it fills the memory: what it unpacks to is looked at first."""
    try:
        with zipfile.ZipFile(path) as packed:
            unpacked = sum(one.file_size for one in packed.infolist())
    except (zipfile.BadZipFile, OSError):
        return  # an old spreadsheet is not packed; anything else is refused by the reader
    if unpacked > _MOST_UNPACKED:
        raise BadFile("exchange.too_big", path=path.name)


def _said(cell: Any) -> str:
    """A cell as a person would type it."""
    if isinstance(cell, bool):
        return "ja" if cell else "nee"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, dt.datetime | dt.date):
        return f"{cell:%d/%m/%Y}"
    return str(cell).strip()
