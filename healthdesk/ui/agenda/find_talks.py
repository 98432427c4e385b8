"""Talks in the command box: "jan morgen"."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from healthdesk.actions.find_talks import talks_like
from healthdesk.clock import HOUSE_ZONE
from healthdesk.records.appointment import AgendaLine
from healthdesk.records.link import Link
from healthdesk.rules.roles import Right
from healthdesk.ui.agenda.said import joined, person_and_age, place_of
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.window.command_source import CommandSource, Hit


def _said(line: AgendaLine) -> Hit:
    one = line.appointment
    day = short_date(one.starts_at.astimezone(HOUSE_ZONE).date())
    return Hit(
        title=joined(person_and_age(line), f"{day} {clock_time(one.starts_at, HOUSE_ZONE)}"),
        under=joined(line.service, line.therapists, place_of(line)),
        icon="agenda",
        link=Link("appointment", one.id),
    )


TALKS = CommandSource(
    key="talks",
    title=str(QT_TRANSLATE_NOOP("CommandSources", "Afspraken")),
    find=talks_like,
    say=_said,
    right=Right.SEE_AGENDA,
)
