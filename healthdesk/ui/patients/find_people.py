"""People in the command box: by name, birth date, number, phone or code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from healthdesk.actions import find_anything
from healthdesk.actions.desk import Desk
from healthdesk.records.link import Link
from healthdesk.records.patient import PatientLine
from healthdesk.rules.phones import show_phone
from healthdesk.rules.roles import Right
from healthdesk.rules.typed_birth_dates import show_birth_date
from healthdesk.ui.parts.died_said import died_said
from healthdesk.ui.window.command_source import CommandSource, Hit

_SHOWN = 8
_FEW = 3


def _find(desk: Desk, typed: str) -> Sequence[PatientLine]:
    """The direct matches; other spellings only where there are few."""
    direct = find_anything.people(desk, typed, _SHOWN)
    if len(direct) >= _FEW:
        return direct
    return (*direct, *find_anything.people_like(desk, typed, direct, _SHOWN - len(direct)))


def _say(line: PatientLine) -> Hit:
    known = (
        died_said(line),
        line.matched,
        show_birth_date(line.birth_date),
        show_phone(line.phone),
        line.code,
    )
    return Hit(line.name, " · ".join(filter(None, known)), "person", Link("patient", line.id))


PEOPLE = CommandSource(
    key="people",
    title=str(QT_TRANSLATE_NOOP("CommandSources", "{people}")),
    find=_find,
    say=_say,
    right=Right.SEE_PATIENTS,
)
