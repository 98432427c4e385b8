"""Toegangslogboek: who saw and changed what in the whole house, and whether the book is whole."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from healthdesk.actions import read_access_log, shield_file
from healthdesk.actions.read_access_log import LoggedLine
from healthdesk.actions.shield_file import BrokenGlass
from healthdesk.actions.shielded import BROKEN, CLOSED
from healthdesk.errors import Trouble
from healthdesk.ui.admin.section import AdminSection
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.named import named
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.action_words import action_word


class LogSection(AdminSection):
    """A list, newest first, and the proof."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._entries: tuple[LoggedLine, ...] = ()
        columns: tuple[Column[Any], ...] = (
            Column[LoggedLine](key="at", title=self.tr("Wanneer"), text=self._when, sort=_order, width=25),
            Column[LoggedLine](key="who", title=self.tr("Wie"), text=_who, width=20),
            Column[LoggedLine](key="what", title=self.tr("Wat"), text=_what, width=0),
            Column[LoggedLine](key="about", title=self.tr("Dossier van"), text=_about, width=30),
        )
        self._list = RecordList(
            "access_log", self.tr("Toegangslogboek"), columns, workbench.memory, identity=_order
        )
        ListExporter(workbench, self._list, self)
        self._prove = QuietButton(self.tr("Kijk na of niets gewijzigd is"), icon="shield")
        self._older = QuietButton(self.tr("Toon oudere"))
        self._which = ChoiceChips(
            self.tr("Welke regels"),
            (Choice("all", self.tr("alles")), Choice("broken", self.tr("met een reden binnengegaan"))),
            pills=True,
        )
        self._which.show_values(("all",))
        self._which.picked.connect(self._on_which)
        head = row(gap="medium")
        head.addWidget(self._which, 1, Qt.AlignmentFlag.AlignVCenter)
        fill(head, self._older, self._prove)
        layout = column(self, gap="large")
        layout.addWidget(self.banner)
        layout.addLayout(head)
        layout.addWidget(self._list, 1)
        self._prove.clicked.connect(self._on_prove)
        self._older.clicked.connect(self._on_older)
        self._list.retried.connect(self.fetch)

    def fetch(self) -> None:
        self._entries = ()
        self._list.show_loading()
        self.workbench.background.run(
            shield_file.broken if self._only_broken else read_access_log.newest,
            self.workbench.desk,
            then=self._on_broken if self._only_broken else self._on_entries,
            trouble=self._on_no_list,
        )

    @property
    def _only_broken(self) -> bool:
        return self._which.value == "broken"

    def _on_which(self, _values: object) -> None:
        if not self._which.value:
            self._which.show_values(("all",))
        self._older.setVisible(not self._only_broken)
        self.fetch()

    def _on_broken(self, found: tuple[BrokenGlass, ...]) -> None:
        self._entries = tuple(LoggedLine(one.entry, one.about) for one in found)
        self._list.show_records(self._entries)

    def _on_entries(self, entries: tuple[LoggedLine, ...]) -> None:
        self._entries += entries
        self._list.show_records(self._entries)
        self._older.setEnabled(bool(entries))

    def _on_older(self) -> None:
        before = self._entries[-1].entry.seq if self._entries else None
        self.workbench.background.run(
            read_access_log.newest,
            self.workbench.desk,
            before,
            then=self._on_entries,
            trouble=self.on_trouble,
        )

    def _on_prove(self) -> None:
        self._prove.setEnabled(False)
        self.workbench.background.run(
            read_access_log.prove,
            self.workbench.desk,
            self.workbench.computer.backup_folder,
            then=self._on_proven,
            trouble=self._on_not_proven,
            lane="slow",
        )

    def _on_proven(self, found: tuple[tuple[bool, str], ...]) -> None:
        self._prove.setEnabled(True)
        whole = all(good for good, _told in found)
        self.banner.say(" ".join(told for _good, told in found), "green" if whole else "red")

    def _on_not_proven(self, trouble: Trouble) -> None:
        self._prove.setEnabled(True)
        self.on_trouble(trouble)

    def _on_no_list(self, trouble: Trouble) -> None:
        self._list.show_trouble(self.workbench.sentence_for(trouble))

    def _when(self, line: LoggedLine) -> str:
        local = line.entry.at.astimezone(self.workbench.desk.clock.zone)
        return f"{short_date(local.date())} {clock_time(local)}"


def _order(line: LoggedLine) -> int:
    return line.entry.seq


def _who(line: LoggedLine) -> str:
    return line.entry.actor_name


def _what(line: LoggedLine) -> str:
    key = {BROKEN: "reason", CLOSED: "word"}.get(line.entry.action, "")
    detail = line.entry.detail
    reason = str(detail.get(key, ""))
    if "list" in detail and "rows" in detail:  # what was taken along: which list, how many rows
        reason = f"{detail['list']} ({detail['rows']})"
    said = action_word(line.entry.action)
    return named(said, reason) if reason else said


def _about(line: LoggedLine) -> str:
    return line.about
