"""The lines of a calendar file (iCalendar, RFC 5545): which parts there are, and which of them are read.

What takes no time (alarms, what is to be done, descriptions) is left out before anything is made of it, so
that it hinders nobody when it is broken.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from healthdesk.errors import BadFile

TIMES = frozenset({"DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID"})
_MARKS = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
"""Which Unicode it is, where the file begins by saying so; the longer mark of two that begin alike first."""
NAME = re.compile(r"[A-Z-]*")
FREE_HERE = "X-MICROSOFT-CDO-BUSYSTATUS"
"""Where a program of Microsoft tells that a time is free after all."""
_READ = TIMES | {"UID", "SUMMARY", "SEQUENCE", "STATUS", "TRANSP", "BEGIN", "END", FREE_HERE}
"""What is read of an event: what else stands in it takes no time, and hinders nobody."""
_PARTS = frozenset({"VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT"})
"""What is read of a calendar: no alarms, nothing that is to be done."""
_UTC_NAMES = re.compile(r"tzone://Microsoft/Utc", re.IGNORECASE)
"""How Exchange calls it, without telling what it is."""
_LINE_END = re.compile(r"\r\n|\r|\n")
"""A line of a file ends here and nowhere else; Python would end it at signs that stand inside a title too."""


def lines_of(content: bytes) -> list[str]:
    """The file as lines of text: UTF-8, unless its first bytes say that it is another Unicode."""
    return _LINE_END.split(_text(content))


def _text(content: bytes) -> str:
    for mark, name in _MARKS.items():
        if content.startswith(mark):
            return content.decode(name, errors="replace")
    return content.decode("utf-8-sig", errors="replace")


def read_lines(lines: Sequence[str], left_out: Collection[int]) -> Iterator[str]:
    """The lines that are read: without parts that take no time, and of an event no more than its times."""
    depth, reads = 0, True
    for number, line in enumerate(lines):
        if number in left_out or not line:
            continue
        word = line.rstrip().upper()
        if not line[0].isspace():
            depth += (word == "BEGIN:VEVENT") - (word == "END:VEVENT")
            reads = not depth or NAME.match(word)[0] in _READ  # type: ignore[index]  # it may be empty
        if reads:
            yield _UTC_NAMES.sub("UTC", line) if depth else line


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the parts of a file stand that are read, and which lines are not."""

    events: list[int] = field(default_factory=list)
    """The lines on which events begin."""
    busy: list[tuple[int, int]] = field(default_factory=list)
    """From where to where busy times are told without events."""
    left_out: set[int] = field(default_factory=set)


def check_frame(lines: Sequence[str]) -> Frame:
    """Raise `BadFile` with the line: whatever begins must end, in the right order."""
    open_: list[tuple[str, int]] = []
    frame = Frame()
    seen = False
    for number, line in enumerate(lines, start=1):
        word, _, what = line.rstrip().upper().partition(":")
        if word == "BEGIN":
            open_.append((what, number))
            seen |= what == "VCALENDAR"
            if what == "VEVENT":
                frame.events.append(number)
        elif word == "END":
            if not open_ or open_[-1][0] != what:
                raise BadFile("exchange.ics_end", where=str(number), what=what[:40])
            _, begin = open_.pop()
            if what not in _PARTS:
                frame.left_out.update(range(begin - 1, number))
            if what == "VFREEBUSY":
                frame.busy.append((begin, number))
    if not seen:
        raise BadFile("exchange.no_calendar")
    if open_:
        raise BadFile("exchange.ics_open", where=str(open_[-1][1]), what=open_[-1][0][:40])
    return frame


def whole_lines(lines: Sequence[str], begin: int, end: int) -> Iterator[tuple[int, str]]:
    """The lines between two, each with its number; those that go on folded with the one they belong to."""
    number = begin
    while number < end:
        line, at = lines[number], number + 1
        number += 1
        while number < end and lines[number][:1] in {" ", "\t"}:
            line += lines[number][1:]
            number += 1
        yield at, line
