"""What is inside the installable program is enough to speak with a calendar on a server.

No command of the program does so: it happens behind a button. So what was packed is laid out in a folder
and started by a Python that sees nothing but that.
"""

from __future__ import annotations

import importlib
import importlib.util
import marshal
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.calendars_made import PASSWORD, USER, CalendarHouse
from tests.packaged.test_packaged_program import PROGRAM

pytestmark = [
    pytest.mark.skipif(not PROGRAM.exists(), reason="`python3 dev.py package` builds the program"),
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.xdist_group("packaged"),
]

TALK = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//HealthDesk//NL
BEGIN:VEVENT
UID:1@healthdesk
DTSTAMP:20261127T080000Z
DTSTART:20261127T090000Z
DTEND:20261127T100000Z
SUMMARY:Gesprek
END:VEVENT
END:VCALENDAR
"""
SYNC = """
import sys
from datetime import UTC, datetime

sys.path.insert(0, {place!r})
import caldav
from healthdesk.exchange.calendar_server import calendar_server

assert caldav.__file__.startswith({place!r}), caldav.__file__
with calendar_server({address!r}, {user!r}, {password!r}.encode()) as server:
    count = server.fill({{"een": {talk!r}.encode()}})
    told = server.read(datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC))
print(count.written, told.count(b"BEGIN:VEVENT"))
"""


def _laid_out(into: Path) -> None:
    """Every module that was packed, as a file; what is no Python beside it, but for Qt."""
    readers = importlib.import_module("PyInstaller.archive.readers")  # only who packages has it
    packed = readers.CArchiveReader(str(PROGRAM)).open_embedded_archive("PYZ.pyz")
    head = importlib.util.MAGIC_NUMBER + bytes(12)
    for name, (kind, *_where) in packed.toc.items():
        code = packed.extract(name)
        if code is None:  # a folder of a package without a file of its own
            continue
        place = into.joinpath(*name.split("."))
        path = place / "__init__.pyc" if kind == 1 else place.with_name(f"{place.name}.pyc")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(head + marshal.dumps(code))
    beside = PROGRAM.parent / "_internal"
    for path in beside.rglob("*"):
        within = path.relative_to(beside)
        if path.is_file() and within.parts[0] != "PySide6":
            (into / within).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, into / within)


def test_a_calendar_on_a_server_is_filled_and_read(calendar_house: CalendarHouse, tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    _laid_out(inside)
    told = SYNC.format(
        place=str(inside),
        address=calendar_house.address,
        user=USER,
        password=PASSWORD,
        talk=TALK.replace("\n", "\r\n"),
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", told], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert (done.stdout.split(), done.returncode) == (["1", "1"], 0), done.stderr
    assert [name.endswith("-healthdesk.ics") for name in calendar_house.files()] == [True]
