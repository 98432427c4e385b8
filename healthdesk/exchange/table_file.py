"""A shown table as a file for a spreadsheet: XLSX, or CSV as Belgian spreadsheets read it."""

from __future__ import annotations

import csv
import re
from io import BytesIO, StringIO

from healthdesk.records.progress import Progress, quiet
from healthdesk.records.shown_table import ShownTable

_FORMULA = ("=", "@", "+", "-", "\t", "\r", "\n")
_NUMBER = re.compile(r"[+-][\d ./()-]*")
_FIGURE = re.compile(r"(?P<count>\d+)(?P<share>\s*%)?")
_WIDEST = 60
_TELL_EACH = 500


def as_csv(table: ShownTable) -> bytes:
    """Semicolons, and a mark at the start that tells spreadsheets it is UTF-8."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows([harmless(cell) for cell in row] for row in (table.headings, *table.rows))
    return out.getvalue().encode("utf-8-sig")


def as_xlsx(table: ShownTable, progress: Progress = quiet) -> bytes:
    """One sheet; a cell is text, so that a phone number stays one; of a column of figures it is a number."""
    import xlsxwriter  # noqa: PLC0415 - 46 ms that only an export needs

    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        bold, share = book.add_format({"bold": True}), book.add_format({"num_format": "0 %"})
        figures = table.figures or (False,) * len(table.headings)
        for column, heading in enumerate(table.headings):
            sheet.write_string(0, column, heading, bold)
            longest = max([len(heading), *(len(row[column]) for row in table.rows)])
            sheet.set_column(column, column, min(longest + 2, _WIDEST))
        for number, row in enumerate(table.rows, start=1):
            for column, (cell, is_figure) in enumerate(zip(row, figures, strict=True)):
                counted = _FIGURE.fullmatch(cell) if is_figure else None
                if counted is None:
                    sheet.write_string(number, column, cell)
                elif counted["share"]:
                    sheet.write_number(number, column, int(counted["count"]) / 100, share)
                else:
                    sheet.write_number(number, column, int(counted["count"]))
            if number % _TELL_EACH == 0:
                progress("write", number, len(table.rows))
        sheet.freeze_panes(1, 0)
    progress("write", len(table.rows), len(table.rows))
    return out.getvalue()


def harmless(cell: str) -> str:
    """What begins like a formula must not become one; a number may begin with a sign."""
    return f"'{cell}" if cell.startswith(_FORMULA) and not _NUMBER.fullmatch(cell) else cell
