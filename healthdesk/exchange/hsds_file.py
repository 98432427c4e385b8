"""A file of HSDS as tables: services in JSON, or CSV tables in a zip or in a folder.

Files of the real world are read as they are: names in one and in several, keys that lead nowhere, ids
that come twice, cells in which a spreadsheet left an error. What cannot be used is told by its row.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from healthdesk.errors import BadFile
from healthdesk.exchange.hsds_shape import (
    FIELDS,
    FILES,
    LEADS_TO,
    NESTED,
    STANDS_ALONE,
    UNREAD,
    is_wordy,
    table_of,
)
from healthdesk.exchange.table_in import MOST_ROWS, csv_rows
from healthdesk.exchange.text_in import as_text
from healthdesk.records.directory_file import FileRemark

_MOST_BYTES = 30_000_000
_MOST_UNPACKED = 200_000_000
_BROKEN = {"#ref!", "#n/a", "#value!", "#name?", "#div/0!", "#num!", "#null!"}
_NO_VALUE = {"nan", "NaN", "null", "NULL"}
"""As programs write that there is nothing; nobody writes a name or a sentence like this."""
_EMPTY_OR_WORD = {"none", "nan", "null"}
"""Also a word, of which a name or "costs: none" may consist."""
_PACKED = b"PK"


@dataclass(frozen=True, slots=True)
class FileRow:
    """One row of a table, and where it stands."""

    file: str
    number: int
    cells: dict[str, str]

    def __getitem__(self, name: str) -> str:
        return self.cells.get(name, "")


@dataclass(slots=True)
class HsdsTables:
    """Every table of a file, and what is wrong in it."""

    rows: dict[str, list[FileRow]] = field(default_factory=lambda: {name: [] for name in FIELDS})
    remarks: dict[FileRemark, None] = field(default_factory=dict)
    """Each once, however many services come by it."""

    def told(self, row: FileRow, column: str, key: str, *, is_kept: bool = False) -> None:
        """Something in this row cannot be used; `is_kept`: it can, and may be meant otherwise."""
        where = {"file": row.file, "row": row.number, "column": column, "value": row[column][:80]}
        self.remarks[FileRemark(**where, key=key, is_kept=is_kept)] = None  # type: ignore[arg-type]  # four of them


def read_tables(path: Path) -> HsdsTables:
    """All tables of a file. Raises `BadFile` for one that holds no services."""
    found = HsdsTables()
    for file, table, rows in _sources(path):
        _take(found, file, table, rows)
    _check_cells(found)
    if not any(row.cells for row in found.rows["service"]):
        raise BadFile("exchange.no_partners", path=path.name)
    _check_ids(found)
    _check_keys(found)
    return found


Source = tuple[str, str, Iterable[tuple[int, dict[str, str]]]]
"""The name of the file, the table it is about, and its rows by their number."""


def _sources(path: Path) -> Iterator[Source]:
    try:
        if path.is_dir():
            for one in sorted(one for one in path.iterdir() if _is_table(one.name)):
                yield from _csv_source(one.name, one.read_bytes())
            return
        if path.stat().st_size > _MOST_BYTES:
            raise BadFile("exchange.too_big", path=path.name)
        raw = path.read_bytes()
    except OSError as refused:
        raise BadFile("exchange.unreadable", path=path.name, why=refused) from None
    if raw[:2] == _PACKED or path.suffix.lower() == ".zip":
        yield from _packed(path)
    elif _is_table(path.name):
        yield from _csv_source(path.name, raw)
    else:
        yield from _json_sources(path.name, raw)


def _is_table(name: str) -> bool:
    """Also what Excel calls "Unicode text"."""
    return name.lower().endswith((".csv", ".txt"))


def _packed(path: Path) -> Iterator[Source]:
    try:
        with zipfile.ZipFile(path) as package:
            inside = package.infolist()
            if sum(one.file_size for one in inside) > _MOST_UNPACKED:
                raise BadFile("exchange.too_big", path=path.name)
            for one in inside:
                if _is_table(one.filename):
                    yield from _csv_source(one.filename.rsplit("/", 1)[-1], package.read(one))
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError):
        raise BadFile("exchange.damaged", path=path.name) from None


def _csv_source(name: str, raw: bytes) -> Iterator[Source]:
    table = table_of(name)
    if not table:
        return
    rows = csv_rows(raw, name)
    if len(rows) > MOST_ROWS:
        raise BadFile("exchange.too_many", path=name, most=MOST_ROWS)
    headings = [one.strip().casefold() for one in rows[0]] if rows else []
    yield name, table, ((number, _under(headings, row)) for number, row in _filled(rows))


class _Longer(dict[str, str]):
    """A row with more than it has headings: a comma without its quotes puts all behind it one place on."""

    beyond = ""


def _under(headings: list[str], row: list[str]) -> dict[str, str]:
    beyond = [one for one in row[len(headings) :] if one.strip()]
    cells = dict(zip(headings, row, strict=False))
    if not beyond:
        return cells
    longer = _Longer(cells)
    longer.beyond = beyond[0]
    return longer


def _filled(rows: list[list[str]]) -> Iterator[tuple[int, list[str]]]:
    return ((number, row) for number, row in enumerate(rows[1:], start=2) if any(row))


def _json_sources(name: str, raw: bytes) -> Iterator[Source]:
    try:
        data = json.loads(as_text(raw))
    except (ValueError, RecursionError):
        raise BadFile("exchange.no_json", path=name) from None
    flat: dict[str, list[dict[str, str]]] = {}
    for table, one in _things(data):
        _flatten(flat, table, one, {}, FILES[table].removesuffix(".csv"))
    for table, rows in flat.items():
        yield f"{name} · {table}", table, enumerate(rows, start=1)


def _things(data: Any) -> Iterator[tuple[str, Any]]:
    """Each thing with its table, out of a list, a page of a service on the web, or all tables in one."""
    if isinstance(data, dict):
        data = data.get("contents", data.get("items", data.get("data", data)))
    if isinstance(data, dict) and ("id" in data or not any(table_of(key) for key in data)):
        data = [data]  # one organisation, or one service
    if isinstance(data, dict):
        tables = ((table_of(key), rows) for key, rows in data.items() if isinstance(rows, list))
        yield from ((table, one) for table, rows in tables if table for one in rows)
    elif isinstance(data, list):
        yield from (
            ("organization" if isinstance(one, dict) and "services" in one else "service", one)
            for one in data
        )


class _NoThing(dict[str, str]):
    """What stands where a thing should, under the name of that place. Those after it keep their row."""


def _flatten(
    flat: dict[str, list[dict[str, str]]], table: str, one: Any, outer: dict[str, str], within: str
) -> None:
    """This thing as a row of its table, then what stands inside it."""
    if not isinstance(one, dict):
        said = one if isinstance(one, str) else json.dumps(one, ensure_ascii=False)
        flat.setdefault(table, []).append(_NoThing({within: said}))
        return
    cells = {name: _plain(value) for name, value in one.items() if not isinstance(value, dict | list)}
    cells |= outer
    inside = NESTED.get(table, {})
    for name, how in inside.items():
        if how.owner and isinstance(one.get(name), dict) and not cells.get(how.owner):
            cells[how.owner] = _plain(one[name].get("id"))
    flat.setdefault(table, []).append(cells)
    for name, how in inside.items():
        value = one.get(name)
        several = value if isinstance(value, list) else [] if value in (None, "") else [value]
        for each in several:
            _flatten(flat, how.table, each, {how.by: cells.get("id", "")} if how.by else {}, name)


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _take(found: HsdsTables, file: str, table: str, rows: Iterable[tuple[int, dict[str, str]]]) -> None:
    for number, cells in rows:
        row = FileRow(file, number, cells)
        if isinstance(cells, _NoThing):
            for within in cells:
                found.told(row, within, "hsds.no_thing")
            row = FileRow(file, number, {})
        if isinstance(cells, _Longer):
            found.told(FileRow(file, number, {"+": cells.beyond}), "+", "hsds.longer_row")
        if row.cells or table == "service":  # a service of which nothing can be made is counted too
            found.rows[table].append(row)


def _check_cells(found: HsdsTables) -> None:
    """What a spreadsheet or a program left in an empty cell is told, and is as good as nothing.

    "None" may be that or a word. A file that has it where no word can stand (a day, an address to mail to)
    means nothing by it everywhere; else it stays in the columns for words, and that too is told.
    """
    said = [
        (table, row, name, value)
        for table, rows in found.rows.items()
        for row in rows
        for name, value in row.cells.items()
        if value.casefold() in _BROKEN | _EMPTY_OR_WORD
    ]
    meant_empty = {value.casefold() for table, _row, name, value in said if not is_wordy(table, name)}
    for table, row, name, value in said:
        plain = value.casefold()
        is_word = plain in _EMPTY_OR_WORD - meant_empty and value not in _NO_VALUE and is_wordy(table, name)
        found.told(row, name, "hsds.word_or_empty" if is_word else "hsds.broken_cell", is_kept=is_word)
        if not is_word:
            row.cells[name] = ""


def _check_ids(found: HsdsTables) -> None:
    """What comes twice counts once; JSON tells the same organisation or place in each service.

    What differs only in whom it belongs to (a telephone, a language of two services) is of both.
    """
    for table, rows in found.rows.items():
        kept: dict[str, list[FileRow]] = {}
        good = []
        for row in rows:
            before = kept.setdefault(row["id"], [])
            if row.cells and not row["id"] and table in {"service", "location"}:
                found.told(row, "id", "hsds.no_id")
            links = set(LEADS_TO.get(table, {})) | {"link_id"} if table not in _LED_TO else set[str]()
            if not row["id"] or not before:
                before.append(row)
                good.append(row)
            elif _differ(before[0], row, links):
                found.told(row, "id", "hsds.twice")
            elif (same := next((one for one in _near(before) if not _differ(one, row)), None)) is not None:
                same.cells.update({name: value for name, value in row.cells.items() if value})
            else:
                before.append(row)
                good.append(row)
        found.rows[table] = good


def _near(rows: list[FileRow]) -> Iterator[FileRow]:
    """What belongs to one service stands together in a file; thousands may share one language."""
    yield rows[0]
    yield from rows[-_SIDE_BY_SIDE:]


_SIDE_BY_SIDE = 8
_LED_TO = {"organization", "service", "location", "program", "taxonomy", "taxonomy_term"}
"""What other tables lead to: of these there is one of each number."""


def _differ(one: FileRow, other: FileRow, but: Collection[str] = ()) -> bool:
    return any(
        one[name] and value and one[name] != value for name, value in other.cells.items() if name not in but
    )


def _check_keys(found: HsdsTables) -> None:
    """A key that leads nowhere is told, and is as good as none."""
    for table, keys in LEADS_TO.items():
        _check_belongs(found, table, keys)
        for column, to in keys.items():
            known = {row["id"] for row in found.rows[to]}
            for row in found.rows[table]:
                if row[column] and row[column] not in known:
                    found.told(row, column, "hsds.dangling")
                    row.cells[column] = ""
    _check_attributes(found)


def _check_belongs(found: HsdsTables, table: str, keys: Iterable[str]) -> None:
    """What says of nothing that it belongs to it comes in with nothing, and that is told."""
    if table in STANDS_ALONE:
        return
    for row in found.rows[table]:
        if row.cells and not any(row[column] for column in keys):
            found.told(row, next(iter(keys)), "hsds.belongs_nowhere")


def _check_attributes(found: HsdsTables) -> None:
    """These say in another column which table they are about; where that is no table, any will do."""
    known = {table: {row["id"] for row in rows} for table, rows in found.rows.items()}
    everything = set[str]().union(*known.values())
    for row in found.rows["attribute"]:
        about = row["link_entity"] or "service"
        if about.casefold() in UNREAD or not row["link_id"]:
            continue
        table = table_of(about)
        if row["link_id"] not in (known[table] if table else everything):
            found.told(row, "link_id", "hsds.dangling")
            row.cells["link_id"] = ""
