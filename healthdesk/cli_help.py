"""What `--help` says, in the language of the person.

The commands give keys of sentences (``help.*``) where argparse takes words; they become words only
when somebody asks for help, so that no other start reads them.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from typing import Any

from healthdesk.sentences import sentence
from healthdesk.settings import load

# argparse's own English headings, and the keys of ours.
_HEADINGS = {
    "positional arguments": "help.given_words",
    "options": "help.options",
}


class HelpInWords(argparse.HelpFormatter):
    """Help with every sentence, heading and placeholder in the language of the settings."""

    def __init__(self, prog: str, **how: Any) -> None:
        super().__init__(prog, **how)
        self._language = load().language

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """How the command is written."""
        said = sentence(self._language, "help.usage") + " " if prefix is None else prefix
        super().add_usage(usage, actions, groups, said)

    def start_section(self, heading: str | None) -> None:
        """A part, under its heading."""
        super().start_section(heading and self._words(_HEADINGS.get(heading, heading)))

    def add_text(self, text: str | None) -> None:
        """What stands above or below it all."""
        super().add_text(text and self._words(text))

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return action.help and self._words(action.help)

    def _metavar_formatter(
        self, action: argparse.Action, default_metavar: str
    ) -> Callable[[int], tuple[str, ...]]:
        plain = super()._metavar_formatter(action, default_metavar)
        return lambda size: tuple(placeholder(self._language, one) for one in plain(size))

    def _words(self, key: str) -> str:
        return sentence(self._language, key)


def placeholder(language: str, name: str) -> str:
    """FILE, COMMAND and the like in somebody's language; any other name as it is."""
    key = f"help.name_{name}"
    said = sentence(language, key)
    return name if said == key else said
