"""What the groups of the command box are called in this house."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.ui.parts.words import Words
from healthdesk.ui.window.command_source import CommandSource


def group_title(source: CommandSource, words: Words) -> str:
    """The title of a source's answers, in the language of the screen."""
    return QCoreApplication.translate("CommandSources", source.title).format(people=words.people_title)
