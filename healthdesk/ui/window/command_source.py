"""What the command box can ask. A feature brings one `CommandSource`; the box knows no feature."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from healthdesk.actions.desk import Desk
from healthdesk.records.link import Link
from healthdesk.rules.roles import Right


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of an answer: a link to follow, or a command of the window to run."""

    title: str
    under: str = ""
    icon: str = ""
    link: Link | None = None
    command: str = ""
    keys: str = ""
    also: str = ""
    """Other words by which a command is found; nobody sees them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandSource:
    """One group of answers.

    `find` is an action and runs in the background on what was typed; `say` turns each thing it
    found into words, in the screen's language. `title` is source text in the context
    "CommandSources" and may name {people}.
    """

    key: str
    title: str
    find: Callable[[Desk, str], Sequence[Any]]
    say: Callable[[Any], Hit]
    right: Right | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What one source answered to one text."""

    source: CommandSource
    text: str
    things: tuple[Any, ...]


def ask(source: CommandSource, desk: Desk, text: str) -> Found:
    """Runs in the background; carries its question along, so that a late answer can be told."""
    return Found(source, text, tuple(source.find(desk, text)))
