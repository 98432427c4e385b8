"""The rota on paper: a page for each week, to hang beside the desk."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import groupby

from healthdesk.actions.desk import Desk
from healthdesk.actions.print_day import DayPrint
from healthdesk.actions.show_rota import RotaView, show_rota
from healthdesk.db import audit
from healthdesk.letters import day_sheet
from healthdesk.records.day_paper import DayPaper, DayTable
from healthdesk.records.practitioner import Role
from healthdesk.records.rota import OnDuty, PartOnDay
from healthdesk.rules.date_words import DATE_WORDS
from healthdesk.rules.first_of_month import premier
from healthdesk.rules.typed_dates import show_end, show_time
from healthdesk.sentences import sentence

_WHEN, _LEAD, _MISSING = 0.2, 0.17, 0.23


def print_rota(desk: Desk, first: date, last: date) -> DayPrint:
    """The days from `first` to `last`, both in. That it was printed goes on record."""
    view = show_rota(desk, first, last)
    now = desk.clock.now().astimezone(desk.clock.zone)
    weeks = [
        _week(desk, view, year, week, tuple(parts))
        for (year, week), parts in groupby(view.parts, key=_week_of)
    ]
    paper = DayPaper(
        title=_say(desk, "title", days=_days_said(desk, first, last)),
        house=desk.house.name,
        tables=tuple(weeks) or (_nothing(desk, view),),
        foot=_say(desk, "foot", made=f"{now:%d/%m/%Y %H:%M}"),
        dated=desk.clock.today(),
        page_label=sentence(desk.language, "day_paper.page", page="{page}", pages="{pages}"),
        language=desk.language,
    )
    with desk.store.writing() as session:
        detail = {"first": first.isoformat(), "last": last.isoformat()}
        audit.record(session, desk.actor, desk.clock, action="rota.print", detail=detail)
    name = f"{_say(desk, 'file')}-{first.isoformat()}.pdf"
    return DayPrint(day_sheet.draw(paper), name, first, len(view.parts))


def _say(desk: Desk, key: str, **values: object) -> str:
    return sentence(desk.language, f"rota.{key}", **values)


def _week_of(part: PartOnDay) -> tuple[int, int]:
    year, week, _weekday = part.day.isocalendar()
    return year, week


def _days_said(desk: Desk, first: date, last: date) -> str:
    known = DATE_WORDS.get(desk.language, DATE_WORDS["nl"])
    begin, end = (
        premier(f"{day.day} {known.months[day.month - 1]}", day, desk.language) for day in (first, last)
    )
    return f"{begin} – {end} {last.year}"


def _week(desk: Desk, view: RotaView, year: int, week: int, parts: tuple[PartOnDay, ...]) -> DayTable:
    led = view.policy.lead
    rest = 1 - _WHEN - _MISSING - (_LEAD if led else 0)
    shares = [("when", _WHEN), *([("lead", _LEAD)] if led else [])]
    shares += [("therapist", rest / 2), ("desk", rest / 2), ("missing", _MISSING)]
    monday = date.fromisocalendar(year, week, 1)
    return DayTable(
        heading=_say(desk, "week", number=week),
        about=_days_said(desk, monday, monday + timedelta(days=6)),
        columns=tuple((_say(desk, f"column_{key}"), share) for key, share in shares),
        rows=tuple(_row(desk, part, led=led) for part in parts),
        nothing=_say(desk, "nothing"),
        ticked=False,
    )


def _nothing(desk: Desk, view: RotaView) -> DayTable:
    about = _days_said(desk, view.first, view.last)
    return DayTable(
        heading="", about=about, columns=(("", 1.0),), rows=(), nothing=_say(desk, "nothing"), ticked=False
    )


def _row(desk: Desk, part: PartOnDay, *, led: bool) -> tuple[str, ...]:
    known = DATE_WORDS.get(desk.language, DATE_WORDS["nl"])
    said = f"{known.days[part.day.weekday()]} {part.day.day} {known.months[part.day.month - 1]}"
    day = premier(said, part.day, desk.language)
    hours = f"{show_time(part.part.starts)}–{show_end(part.part.ends)}"
    therapists = [one for one in part.people if one.role is Role.THERAPIST]
    others = [one for one in part.people if one.role is not Role.THERAPIST]
    missing = _say(desk, "closed_then", why=part.closed) if part.closed else _missing(desk, part)
    return (
        f"{day}, {part.part.name} {hours}",
        *((part.lead_name,) if led else ()),
        ", ".join(_named(desk, part, one) for one in therapists),
        ", ".join(one.name for one in others),
        missing,
    )


def _named(desk: Desk, part: PartOnDay, one: OnDuty) -> str:
    """With her hours where they are not those of the part."""
    if (one.starts_at, one.ends_at) == (part.starts_at, part.ends_at):
        return one.name
    starts, ends = (moment.astimezone(desk.clock.zone) for moment in (one.starts_at, one.ends_at))
    return f"{one.name} ({starts:%H:%M}–{ends:%H:%M})"


def _missing(desk: Desk, part: PartOnDay) -> str:
    told = [_say(desk, f"missing_{role.value}", count=count) for role, count in part.missing]
    if part.lead_missing:
        told.append(_say(desk, "missing_lead"))
    return ", ".join(told)
