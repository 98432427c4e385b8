"""Two small pages for the tests of the frame, and people to find."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from healthdesk.actions.desk import Desk
from healthdesk.records.change import Change
from healthdesk.records.link import Link
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.page import Page, Shortcut
from healthdesk.ui.parts.text import PageTitle
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.window.command_source import CommandSource, Hit
from healthdesk.ui.window.pages import Entry

YARA, BILAL = UUID(int=1), UUID(int=2)
NAMES = {YARA: "Yara", BILAL: "Bilal"}


class Today(Page):
    """A field, and a name that leads to a person."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.title = "Vandaag"
        self.interests = frozenset({"appointment"})
        self.refreshed: list[tuple[Change, ...]] = []
        self.kept = 0
        self.note = QLineEdit()
        self.note.setAccessibleName("Notitie")
        yara = QPushButton("Yara")
        yara.setAccessibleName("Yara openen")
        yara.clicked.connect(self._on_yara)
        layout = column(self, margin="margin")
        for part in (PageTitle(self.title), self.note, yara):
            layout.addWidget(part)

    def first_focus(self) -> QWidget:
        return self.note

    def refresh(self, changes: tuple[Change, ...]) -> None:
        self.refreshed.append(changes)

    def has_unsaved(self) -> bool:
        return bool(self.note.text())

    def keep_work(self) -> None:
        self.kept += 1

    def shortcuts(self) -> tuple[Shortcut, ...]:
        return (("Space", "volgende toestand"),)

    def _on_yara(self) -> None:
        self.link_requested.emit(Link("patient", YARA))


class People(Page):
    """Shows who a link leads to."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.title = "Patiënten"
        self.shown: UUID | None = None
        self.made = 0
        layout = column(self)
        self.search = QLineEdit()
        self.search.setAccessibleName("Zoek iemand")
        layout.addWidget(self.search)

    def first_focus(self) -> QWidget:
        return self.search

    def show_link(self, link: Link) -> None:
        self.shown = link.id
        self.title = NAMES[link.id] if link.id else "Patiënten"
        self.title_changed.emit()

    def new_item(self) -> bool:
        self.made += 1
        return True


ENTRIES = (
    Entry(key="today", icon="today", title="Vandaag", module=__name__, page="Today"),
    Entry(
        key="people",
        icon="people",
        title="{people}",
        module=__name__,
        page="People",
        leads=frozenset({"patient"}),
        new="{new_person}",
    ),
)


def find(_desk: Desk, text: str) -> Sequence[UUID]:
    """People whose name begins so."""
    return [one for one, name in NAMES.items() if name.casefold().startswith(text.casefold())]


def say(person: UUID) -> Hit:
    """A line for a person."""
    return Hit(NAMES[person], icon="person", link=Link("patient", person))


SOURCES = (CommandSource(key="people", title="{people}", find=find, say=say),)
