"""A letter in the command box, by its number or by the code of its reply slip; scanned or typed."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from healthdesk.actions.letter_answers import look_up
from healthdesk.records.letter import Letter
from healthdesk.records.link import Link
from healthdesk.rules.roles import Right
from healthdesk.ui.letters.said import kind_said
from healthdesk.ui.window.command_source import CommandSource, Hit


def _say(letter: Letter) -> Hit:
    under = f"{letter.number} · {kind_said(letter.kind)}"
    return Hit(letter.to_name, under, "letter", Link("letter", letter.id, "answer"))


LETTERS = CommandSource(
    key="letters",
    title=str(QT_TRANSLATE_NOOP("CommandSources", "Brieven")),
    find=look_up,
    say=_say,
    right=Right.SEE_PATIENTS,
)
