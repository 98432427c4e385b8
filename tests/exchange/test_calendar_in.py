"""Calendars as other programs write them: what they take, and the line on which a broken one breaks."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from healthdesk.errors import BadFile
from healthdesk.exchange.calendar_in import read_busy
from healthdesk.sentences import for_trouble

BRUSSELS = ZoneInfo("Europe/Brussels")
FIRST, LAST = datetime(2026, 11, 25, tzinfo=UTC), datetime(2027, 11, 25, tzinfo=UTC)


def calendar(*events: str, head: str = "") -> bytes:
    """One calendar with these events, each given as its lines without the frame."""
    framed = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{framed}END:VCALENDAR\n"
    return text.replace("\n", "\r\n").encode()


def busy(*events: str, head: str = "") -> list[str]:
    """The stretches on the wall of the house."""
    found = read_busy(calendar(*events, head=head), FIRST, LAST, BRUSSELS)
    walls = [(one.starts_at.astimezone(BRUSSELS), one.ends_at.astimezone(BRUSSELS)) for one in found]
    return [f"{start:%d/%m %H:%M}-{end:%H:%M}" for start, end in walls]


def refused(*events: str) -> BadFile:
    with pytest.raises(BadFile) as told:
        busy(*events)
    return told.value


WEEKLY = """UID:w
DTSTART;TZID=Europe/Brussels:20270323T140000
DTEND;TZID=Europe/Brussels:20270323T150000
RRULE:FREQ=WEEKLY;COUNT=3
"""


def test_two_o_clock_stays_two_o_clock_over_the_change_of_the_clock() -> None:
    assert busy(WEEKLY) == ["23/03 14:00-15:00", "30/03 14:00-15:00", "06/04 14:00-15:00"]


def test_an_occurrence_that_was_moved_and_one_that_was_cancelled() -> None:
    moved = "UID:w\nRECURRENCE-ID:20270330T120000Z\nDTSTART:20270331T080000Z\nDURATION:PT30M"
    gone = (
        "UID:w\nRECURRENCE-ID;TZID=Europe/Brussels:20270406T140000\n"
        "DTSTART;TZID=Europe/Brussels:20270406T140000\nDURATION:PT1H\nSTATUS:CANCELLED"
    )
    assert busy(WEEKLY, moved, gone) == ["23/03 14:00-15:00", "31/03 10:00-10:30"]


def test_from_one_occurrence_on_an_hour_later_and_longer() -> None:
    onwards = (
        "UID:w\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Brussels:20270330T140000\n"
        "DTSTART;TZID=Europe/Brussels:20270330T150000\nDURATION:PT2H"
    )
    assert busy(WEEKLY, onwards) == ["23/03 14:00-15:00", "30/03 15:00-17:00", "06/04 15:00-17:00"]


def test_an_occurrence_that_is_named_by_its_day_alone() -> None:
    moved = "UID:w\nRECURRENCE-ID;VALUE=DATE:20270330\nDTSTART:20270331T080000Z\nDURATION:PT30M"
    assert busy(WEEKLY, moved) == ["23/03 14:00-15:00", "31/03 10:00-10:30", "06/04 14:00-15:00"]


def test_of_what_stands_there_twice_the_version_changed_last() -> None:
    one = "UID:g\nSEQUENCE:{}\nDTSTART:20261127T{}0000Z\nDURATION:PT1H"
    assert busy(one.format(2, "12"), one.format(1, "09")) == ["27/11 13:00-14:00"]
    moved = "UID:w\nSEQUENCE:{}\nRECURRENCE-ID:20270330T120000Z\nDTSTART:202703{}T080000Z\nDURATION:PT30M"
    assert busy(WEEKLY, moved.format(1, "31"), moved.format(2, "29")) == [
        "23/03 14:00-15:00",
        "29/03 10:00-10:30",
        "06/04 14:00-15:00",
    ]
    same = (one.format(0, "09"), one.format(0, "12"))
    assert busy(*same) == ["27/11 10:00-11:00", "27/11 13:00-14:00"], "neither tells that it is newer"
    nameless = "DTSTART:20261127T090000Z\nDURATION:PT1H"
    assert busy(nameless, nameless.replace("T09", "T12")) == ["27/11 10:00-11:00", "27/11 13:00-14:00"]


@pytest.mark.parametrize(
    ("event", "told"),
    [
        ("UID:d\nDTSTART;VALUE=DATE:20261221\nDTEND;VALUE=DATE:20261224", ["21/12 00:00-00:00"]),
        ("UID:d\nDTSTART;VALUE=DATE:20261221", ["21/12 00:00-00:00"]),
        ("UID:d\nDTSTART;VALUE=DATE:20261221\nDTEND;VALUE=DATE:20261221", ["21/12 00:00-00:00"]),
        ("UID:n\nDTSTART:20261127T090000\nDURATION:PT90M", ["27/11 09:00-10:30"]),
        ("UID:u\nDTSTART:20261127T090000Z\nDTEND:20261127T100000Z", ["27/11 10:00-11:00"]),
        ("UID:z\nDTSTART:20261127T090000Z", []),
        ("UID:f\nDTSTART:20261127T090000Z\nDURATION:PT1H\nTRANSP:TRANSPARENT", []),
        (
            "UID:o\nDTSTART;TZID=Romance Standard Time:20261127T090000\nDURATION:PT1H",
            ["27/11 09:00-10:00"],
        ),
        (
            "UID:p\nDTSTART:20261126T090000Z\nDURATION:PT1H\nRDATE;VALUE=PERIOD:20261127T090000Z/PT2H",
            ["26/11 10:00-11:00", "27/11 10:00-12:00"],
        ),
        (
            "DTSTART:20261126T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20261128\nEXDATE;VALUE=DATE:20261127",
            ["26/11 09:00-10:00", "28/11 09:00-10:00"],
        ),
        (
            "UID:l\nDTSTART:20261127T090000Z\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2",
            ["27/11 10:00-11:00", "25/12 10:00-11:00"],
        ),
        (
            "SUMMARY:een titel\n gaat voort\nzonder dubbele punt\nDTSTART:20261127T090000Z\nDURATION:PT1H",
            ["27/11 10:00-11:00"],
        ),
    ],
)
def test_what_other_programs_write(event: str, told: list[str]) -> None:
    assert busy(event) == told


def test_a_zone_that_the_file_explains_counts_as_it_says() -> None:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Ons dorp\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
        "TZOFFSETFROM:+0300\nTZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE\n"
    )
    event = "UID:a\nDTSTART;TZID=Ons dorp:20261127T120000\nDURATION:PT1H"
    assert busy(event, head=zone) == ["27/11 10:00-11:00"]


def test_several_calendars_in_one_file() -> None:
    one = calendar("UID:1\nDTSTART:20261127T090000Z\nDURATION:PT1H")
    two = calendar("UID:2\nDTSTART:20261128T090000Z\nDURATION:PT1H")
    assert len(read_busy(one + two, FIRST, LAST, BRUSSELS)) == 2


GOOD = "UID:g\nDTSTART:20261127T090000Z\nDURATION:PT1H"


@pytest.mark.parametrize(
    ("broken", "key", "line"),
    [
        ("UID:b\nDTSTART:20261X", "exchange.ics_value", "10"),
        ("UID:b\nSUMMARY:a\u2028b\x85c\nDTSTART:20261X", "exchange.ics_value", "11"),
        ("UID:b\nSUMMARY:Overleg", "exchange.ics_no_start", "8"),
        ("UID:b\nDTSTART:20261127T090000Z\nRRULE:FREQ=SOMS", "exchange.ics_value", "11"),
        ("UID:b\nDTSTART:20261127T090000Z\nRRULE FREQ=DAILY", "exchange.ics_value", "11"),
        ("UID:b\nDTSTART:20261127T090000Z\nRRULE:FREQ=SECONDLY", "exchange.ics_often", "11"),
        ("UID:b\nDTSTART:20261127T090000Z\nRRULE:FREQ=DAILY\nEXDATE:ooit", "exchange.ics_value", "12"),
        ("UID:b\nDTSTART;TZID=Nergens:20261127T090000\nDURATION:PT1H", "exchange.ics_zone", "10"),
        ("UID:b\nDTSTART:20261127T090000Z\nDTEND:20261127T080000Z", "exchange.ics_ends_first", "8"),
        ("UID:b\nDTSTART:20261127T090000Z\nBEGIN:VALARM\nTRIGGER:-PT5M", "exchange.ics_end", "13"),
    ],
)
def test_a_broken_event_refuses_the_file_with_its_line(broken: str, key: str, line: str) -> None:
    trouble = refused(GOOD, broken)
    assert (trouble.key, trouble.where) == (key, line)
    assert f"Regel {line}" in for_trouble("nl", trouble)


@pytest.mark.parametrize("name", ["utf-16", "utf-32", "utf-8-sig", "latin-1"])
@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r"])
def test_any_unicode_that_says_so_and_any_line_end(name: str, line_end: str) -> None:
    text = calendar(f"SUMMARY:caf\xe9\n{GOOD}", WEEKLY).decode().replace("\r\n", line_end)
    found = read_busy(text.encode(name), FIRST, LAST, BRUSSELS)
    assert [f"{one.starts_at:%d/%m %H}" for one in found] == ["27/11 09", "23/03 13", "30/03 12", "06/04 12"]
    broken = text.replace("20261127T090000Z", "20261127T25")
    with pytest.raises(BadFile) as told:
        read_busy(broken.encode(name), FIRST, LAST, BRUSSELS)
    assert (told.value.key, told.value.where) == ("exchange.ics_value", "6")


def free_busy(*lines: str) -> bytes:
    """A file that tells when somebody is taken and by nothing of what."""
    inside = "\n".join(("UID:fb", "DTSTART:20261125T000000Z", "DTEND:20270101T000000Z", *lines))
    text = calendar(GOOD.replace("27T", "28T")).decode().replace("\r\n", "\n")
    part = f"BEGIN:VFREEBUSY\n{inside}\nEND:VFREEBUSY\nEND:VCALENDAR"
    return text.replace("END:VCALENDAR", part).encode()


def test_what_tells_free_and_busy_alone_brings_its_busy_times() -> None:
    content = free_busy(
        "FREEBUSY:20261127T090000Z/PT1H,20261127T120000Z/20261127T",
        " 130000Z",
        "FREEBUSY;FBTYPE=FREE:20261129T090000Z/PT1H",
        "FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20261130T090000Z/20261201T090000Z",
        "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20261202T090000/PT30M",
        "FREEBUSY:20201130T090000Z/PT1H",
    )
    found = read_busy(content, FIRST, LAST, BRUSSELS)
    walls = [(one.starts_at.astimezone(BRUSSELS), one.ends_at.astimezone(BRUSSELS)) for one in found]
    assert [f"{start:%d/%m %H:%M}-{end:%d/%m %H:%M}" for start, end in walls] == [
        "27/11 10:00-27/11 11:00",
        "27/11 13:00-27/11 14:00",
        "28/11 10:00-28/11 11:00",
        "30/11 10:00-01/12 10:00",
        "02/12 09:00-02/12 09:30",
    ], "beside the events, without what is free and what is over"


@pytest.mark.parametrize(
    "broken", ["FREEBUSY:ooit", "FREEBUSY:20261127T090000Z", "FREEBUSY:20261127T090000Z/20261127T080000Z"]
)
def test_a_busy_time_that_cannot_be_read_refuses_the_file_with_its_line(broken: str) -> None:
    with pytest.raises(BadFile) as told:
        read_busy(free_busy("FREEBUSY:20261127T090000Z/PT1H", broken), FIRST, LAST, BRUSSELS)
    assert (told.value.key, told.value.where) == ("exchange.ics_value", "13")
    assert "Regel 13" in for_trouble("nl", told.value)


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"dit is geen agenda", "exchange.no_calendar"),
        (b"", "exchange.no_calendar"),
        (b"\xff\xfe\x00\x01", "exchange.no_calendar"),
        (calendar(GOOD)[:60], "exchange.ics_open"),
        (calendar(GOOD).decode().encode("utf-16-le"), "exchange.no_calendar"),
        (calendar(GOOD).replace(b"END:VEVENT\r\n", b""), "exchange.ics_end"),
    ],
)
def test_no_calendar_or_a_piece_of_one(content: bytes, key: str) -> None:
    with pytest.raises(BadFile) as told:
        read_busy(content, FIRST, LAST, BRUSSELS)
    assert told.value.key == key


NINE = "UID:n\nDTSTART:20261127T080000Z\nDURATION:PT1H\n"


@pytest.mark.parametrize(
    ("event", "told"),
    [
        ("DTSTART:00010101T000000\nDTEND:00010101T010000", []),  # how Exchange writes that there is no day
        ("DTSTART;TZID=Europe/Brussels:00010101T000000\nDURATION:PT1H", []),
        ("DTSTART;VALUE=DATE:99991231", []),
        ("DTSTART;VALUE=DATE:20261127\nDTEND;VALUE=DATE:99991231", ["27/11 00:00-00:00"]),
        ("DTSTART:20261127T080000Z\nDTEND:99991231T235959Z", ["27/11 09:00-00:00"]),
        ("DTSTART:20261127T080000Z\nDURATION:P999999999D", ["27/11 09:00-00:00"]),
        (
            "UID:n\nSEQUENCE:" + 5_000 * "9" + "\nDTSTART:20261127T080000Z\nDURATION:PT1H",
            ["27/11 09:00-10:00"],
        ),
    ],
)
def test_days_at_the_end_of_all_time_hinder_no_other_event(event: str, told: list[str]) -> None:
    assert busy(event, NINE.replace("UID:n", "UID:m").replace("20261127", "20261128")) == [
        *told,
        "28/11 09:00-10:00",
    ]


@pytest.mark.parametrize("until", ["99991231T235959Z", "99991231"])
def test_a_series_until_the_end_of_all_time_has_no_end(until: str) -> None:
    assert len(busy(f"{NINE}RRULE:FREQ=WEEKLY;UNTIL={until}")) == 52


def test_what_is_taken_out_of_a_series_by_a_rule_is_taken_out() -> None:
    found = busy(f"{NINE}RRULE:FREQ=DAILY;COUNT=4\nEXRULE:FREQ=DAILY;INTERVAL=2")
    assert found == ["28/11 09:00-10:00", "30/11 09:00-10:00"]
    assert refused(f"{NINE}RRULE:FREQ=DAILY\nEXRULE:FREQ=MINUTELY").key == "exchange.ics_often"


def test_a_broken_alarm_or_task_takes_no_time_and_hinders_nobody() -> None:
    alarm = "BEGIN:VALARM\nTRIGGER:onzin\nDURATION:x\nDTSTART:gisteren\nEND:VALARM\n"
    task = "BEGIN:VTODO\nUID:t\nDTSTART:morgen\nDUE:ooit\nEND:VTODO\n"
    assert busy(NINE + alarm, head=task) == ["27/11 09:00-10:00"]


def test_what_microsoft_calls_utc_or_free_is_utc_or_free() -> None:
    away = "DTSTART;TZID={0}tzone://Microsoft/Utc{0}:20261127T080000\nDURATION:PT1H"
    for quote in ("", '"'):
        assert busy(away.format(quote)) == ["27/11 09:00-10:00"]
    assert busy(f"{NINE}X-MICROSOFT-CDO-BUSYSTATUS:FREE") == []
    assert busy(f"{NINE}TRANSP:OPAQUE\nX-MICROSOFT-CDO-BUSYSTATUS:FREE") == ["27/11 09:00-10:00"]


def test_each_series_is_changed_by_its_own_changes_alone() -> None:
    series = [
        f"UID:{one}\nDTSTART:20201127T080000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=330" for one in "ab"
    ]
    changed = [
        f"UID:{one}\nRECURRENCE-ID:20261127T080000Z\nDTSTART:20261127T{hour}0000Z\nDURATION:PT1H"
        for one, hour in (("a", "10"), ("b", "12"))
    ]
    assert busy(*series, *changed)[:4] == [
        "27/11 11:00-12:00",
        "27/11 13:00-14:00",
        "04/12 09:00-10:00",
        "04/12 09:00-10:00",
    ]
