"""The frame of a card that brings a file in and takes everything out: the imports there were stand below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Desk, Done
from healthdesk.errors import Trouble
from healthdesk.records.past_import import PastImport
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.past_imports_list import PastImportsList
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeDeeds:
    """What can be done, as actions of the house; the last two say how many."""

    past_imports: Callable[[Desk], tuple[PastImport, ...]]
    take_back: Callable[[Desk, UUID], Done[int]]
    export: Callable[[Desk, Path], int]


class ExchangeCard(Card):
    """Each of them says what it calls things, asks which file, and shows what is in one."""

    def __init__(self, workbench: Workbench, deeds: ExchangeDeeds, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._workbench, self._deeds = workbench, deeds
        self._choose, self._export = PrimaryButton(""), QuietButton("", icon="download")
        self._banner = Banner()
        self._banner.clear()

    def _lay_out(self, words: str, said_of_one: str, said: str) -> None:
        """What it is for; then how a line about one import, and about an import of several, reads."""
        self._past = PastImportsList(said_of_one, said, self._workbench.desk.clock.zone)
        buttons = row()
        fill(buttons, self._choose, self._export, None)
        self.add(self._banner)
        self.add(Text(words, "muted", wraps=True))
        self.add(buttons)
        self.add(self._past)
        self._choose.clicked.connect(self._on_choose)
        self._export.clicked.connect(self._on_export)
        self._past.wanted_back.connect(self._on_take_back)

    # --- what each of them says its own way

    def _on_choose(self) -> None:
        """Ask which file, and show what is in it."""
        raise NotImplementedError

    def _on_export(self) -> None:
        """Ask where everything goes, and write it."""
        raise NotImplementedError

    def _said_of_writing(self, count: int) -> str:
        raise NotImplementedError

    def _said_of_bringing(self, done: Done[Any]) -> str:
        raise NotImplementedError

    def _said_of_back(self, count: int) -> str:
        raise NotImplementedError

    # --- what others may call

    def fetch(self) -> None:
        """The imports as they are now."""
        self._run(self._deeds.past_imports, then=self._past.show_imports)

    def write(self, path: str) -> None:
        """Everything of the house into a file."""
        self._run(self._deeds.export, Path(path), then=self._on_written)

    # --- slots

    def _run(self, deed: Callable[..., Any], *values: object, then: Callable[[Any], None]) -> None:
        run = self._workbench.background.run
        run(deed, self._workbench.desk, *values, then=then, trouble=self._on_trouble)

    def _on_written(self, count: int) -> None:
        self._banner.say(self._said_of_writing(count), "blue")

    def _on_brought_in(self, done: Done[Any]) -> None:
        self._workbench.toasts.show(self._said_of_bringing(done), undo=done.undo)
        self.fetch()

    def _on_take_back(self, import_id: UUID) -> None:
        self._run(self._deeds.take_back, import_id, then=self._on_taken_back)

    def _on_taken_back(self, done: Done[int]) -> None:
        self._banner.say(self._said_of_back(done.result), "green")
        self.fetch()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble))
