"""Finding a talk by what is typed: a person, a day, or both ("jan morgen")."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import islice

from healthdesk.actions.desk import Desk
from healthdesk.db import appointments, patient_search
from healthdesk.records.appointment import AgendaLine
from healthdesk.rules.roles import Right, require
from healthdesk.rules.typed_dates import parse_date
from healthdesk.rules.work_times import midnight

_PEOPLE = 8
_SHOWN = 6
_LEAST = 2


def talks_like(desk: Desk, typed: str) -> tuple[AgendaLine, ...]:
    """The coming talks of the people whose name begins so, on the day that is named."""
    require(desk.actor, Right.SEE_AGENDA)
    name, day = _apart(desk, typed)
    if len(name) < _LEAST:
        return ()
    zone, today = desk.clock.zone, desk.clock.today()
    start = midnight(day or today, zone)
    end = midnight(day + timedelta(days=1), zone) if day else None
    with desk.store.reading() as session:
        people = patient_search.direct(session, name, today, _PEOPLE)
        ids = [line.id for line in people]
        return tuple(islice(appointments.coming(session, ids, start, end, today), _SHOWN))


def _apart(desk: Desk, typed: str) -> tuple[str, date | None]:
    """The words of the name, and the day at the end where there is one."""
    words = typed.split()
    today = desk.clock.today()
    for cut in range(1, len(words)):
        day = parse_date(" ".join(words[cut:]), today, desk.language)
        if day is not None:
            return " ".join(words[:cut]), day
    return " ".join(words), None
