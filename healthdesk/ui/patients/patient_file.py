"""The file of one person: the header, and the tabs under it."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.actions import shield_file
from healthdesk.actions.desk import Done
from healthdesk.actions.open_patient_file import PatientFile, open_file, open_told_file, refresh_file
from healthdesk.errors import Trouble
from healthdesk.records.change import Change
from healthdesk.records.link import Link
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.tab_row import TabRow
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.closed_file import ClosedFile
from healthdesk.ui.patients.file_header import FileHeader
from healthdesk.ui.patients.file_tab import FileTab
from healthdesk.ui.patients.file_tabs import TabEntry, tabs_for


class PatientFileView(QWidget):
    """Header and tabs; a tab is made when it is first looked at.

    link_requested: a `Link` to something chosen in a tab. shown: the `PatientFile` is there. closed: it
    is shielded, and nothing of it is on the screen.
    """

    link_requested = Signal(object)
    shown = Signal(object)
    closed = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._entries: tuple[TabEntry, ...] = tabs_for(workbench.desk.actor, workbench.desk.house)
        self._made: dict[str, FileTab] = {}
        self._ticket: Ticket | None = None
        self._meanwhile: list[Change] = []
        """What changed while a file was being opened."""
        self.file: PatientFile | None = None
        self._header = FileHeader(workbench)
        self._header.recall_wanted.connect(self._on_recall)
        self._banner = Banner()
        self._bar = TabRow(self.tr("Delen van het dossier"))
        for entry in self._entries:
            self._bar.addTab(entry.title_said())
        self._stack = QStackedWidget()
        layout = column(self, gap="large")
        for part in (self._header, self._banner, self._bar):
            layout.addWidget(part)
        layout.addWidget(self._stack, 1)
        self._closed = ClosedFile()
        self._closed.hide()
        self._closed.reason_given.connect(self._on_reason)
        layout.addWidget(self._closed)
        layout.addStretch()
        self._asked: UUID | None = None
        self._banner.clear()
        self._header.hide()
        self._bar.currentChanged.connect(self._on_tab)

    # --- what others may call

    def open_person(self, patient_id: UUID, tab: str = "") -> None:
        """Fetch and show a person; that it was looked at goes on record."""
        self._to_tab(tab)
        self._asked = patient_id
        if self._ticket is not None:
            self._ticket.cancel()
        opening = open_told_file if self.tab == "overview" else open_file
        self._ticket = self._workbench.background.run(
            opening, self._workbench.desk, patient_id, then=self._on_opened, trouble=self._on_not_opened
        )

    def refresh(self, changes: tuple[Change, ...]) -> None:
        """Something of this person changed, here or at another desk."""
        if self._ticket is not None:  # somebody is being opened: who stands here now is on her way out
            self._meanwhile += changes
            return
        if self.file is None:
            return
        mine = self.file.patient.id
        if any(change.kind != "patient" or change.id in {None, mine} for change in changes):
            self._workbench.background.run(
                refresh_file, self._workbench.desk, mine, then=self._on_file, trouble=self._on_trouble
            )

    @property
    def tab(self) -> str:
        """The key of the tab that is open."""
        number = self._bar.currentIndex()
        return self._entries[number].key if number >= 0 else ""

    def current_tab(self) -> FileTab | None:
        """The tab that is open, when it was made."""
        return self._made.get(self.tab)

    def has_unsaved(self) -> bool:
        """Whether a tab holds words that are kept nowhere yet."""
        return any(tab.has_unsaved() for tab in self._made.values())

    def keep_work(self) -> None:
        """The window locks or closes."""
        for tab in self._made.values():
            tab.keep_work()

    def first_focus(self) -> QWidget:
        """Where the keyboard begins."""
        return self._bar

    # --- slots

    def _on_recall(self) -> None:
        """Where a call is promised, and the next talk is looked for."""
        self._to_tab("talks")
        self._bar.setFocus()

    def _to_tab(self, key: str) -> None:
        for number, entry in enumerate(self._entries):
            if entry.key == (key or "overview"):
                self._bar.setCurrentIndex(number)

    def _on_opened(self, file: PatientFile) -> None:
        self._ticket = None
        self._on_file(file)
        self._refresh_meanwhile()

    def _on_not_opened(self, trouble: Trouble) -> None:
        self._ticket = None
        self._on_trouble(trouble)
        self._refresh_meanwhile()

    def _refresh_meanwhile(self) -> None:
        changes, self._meanwhile = tuple(self._meanwhile), []
        self.refresh(changes)

    def _on_file(self, file: PatientFile) -> None:
        self.file = file
        self._banner.clear()
        self._show_closed(False)
        self._header.show_file(file)
        self._header.show()
        self._on_tab(self._bar.currentIndex())
        self.file = replace(file, story=None)  # told once: whoever comes back to it asks anew
        self.shown.emit(file)

    def _show_closed(self, closed: bool) -> None:
        for part in (self._bar, self._stack):
            part.setVisible(not closed)
        self._closed.setVisible(closed)

    def _on_closed(self) -> None:
        """Nothing of anybody stays on the screen."""
        self.keep_work()
        self.file = None
        self._header.hide()
        self._banner.clear()
        self._show_closed(True)
        self._closed.begin()
        self.closed.emit()

    def _on_reason(self, reason: str) -> None:
        if self._asked is not None:
            self._workbench.background.run(
                shield_file.break_glass,
                self._workbench.desk,
                self._asked,
                reason,
                then=self._on_let_in,
                trouble=self._on_no_reason,
            )

    def _on_let_in(self, _done: Done[None]) -> None:
        if self._asked is not None:
            self.open_person(self._asked, self.tab)

    def _on_no_reason(self, trouble: Trouble) -> None:
        self._closed.refuse(self._workbench.sentence_for(trouble))

    def _on_trouble(self, trouble: Trouble) -> None:
        if trouble.key == "shield.closed":
            self._on_closed()
            return
        self._banner.say(self._workbench.sentence_for(trouble))

    def _on_tab(self, number: int) -> None:
        if number < 0 or self.file is None:
            return
        entry = self._entries[number]
        tab = self._made.get(entry.key)
        if tab is None:
            tab = entry.make(self._workbench)
            tab.link_requested.connect(self._on_link)
            self._made[entry.key] = tab
            self._stack.addWidget(tab)
        self._stack.setCurrentWidget(tab)
        tab.show_file(self.file)

    def _on_link(self, link: Link) -> None:
        self.link_requested.emit(link)
