"""The back-ups that exist: make one, look at one again, put one back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from healthdesk.actions import keep_back_ups, set_up_computer
from healthdesk.actions.back_up_house import back_up
from healthdesk.actions.desk import Done
from healthdesk.errors import Trouble
from healthdesk.records.backup import BackupFound, BackupMade
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.confirm_dialog import ConfirmDialog
from healthdesk.ui.parts.dates import clock_time, near_date
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.open_file import ask_folder
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class BackupsCard(Card):
    """A list, newest first. A house of invented people has none and needs none."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Back-ups"))
        self._workbench = workbench
        self._wanted: BackupFound | None = None
        self._banner = Banner()
        self._where = Text("", "muted", wraps=True)
        self._make = PrimaryButton(self.tr("Back-up nu maken"), icon="backup")
        self._prove = QuietButton(self.tr("Opnieuw nakijken"), icon="shield")
        self._restore = QuietButton(self.tr("Zet deze terug…"), icon="undo")
        self._folder = QuietButton(self.tr("Andere map…"))
        self._list = self._list_of_them()
        desk = workbench.desk
        if desk.house.is_demo:
            self.add(
                Text(self.tr("Dit is een voorbeeldhuis: het heeft geen back-ups nodig."), "muted", wraps=True)
            )
            return
        self._may_restore = may(desk.actor, Right.RESTORE)
        head = row(gap="medium")
        fill(head, self._make, None, self._prove)
        if self._may_restore:
            head.addWidget(self._restore)
        foot = row(gap="medium")
        foot.addWidget(self._where, 1)
        if may(desk.actor, Right.MANAGE_HOUSE):
            foot.addWidget(self._folder)
        for part in (self._banner, head, self._list, foot):
            self.add(part)
        self._connect()

    def _list_of_them(self) -> RecordList[Any]:
        columns: tuple[Column[Any], ...] = (
            Column[BackupFound](key="made", title=self.tr("Gemaakt"), text=self._made, sort=_at, width=22),
            Column[BackupFound](key="house", title=self.tr("Huis"), text=_house, width=0),
            Column[BackupFound](
                key="size", title=self.tr("Grootte"), text=_size, sort=_bytes, width=12, right=True
            ),
            Column[BackupFound](
                key="proven", title=self.tr("Nagekeken"), text=self._proven, tone=_tone, width=30
            ),
        )
        found: RecordList[Any] = RecordList(
            "back_ups", self.tr("Back-ups"), columns, self._workbench.memory, identity=_path
        )
        found.say_when_empty(self.tr("Er is nog geen back-up gemaakt."), self.tr("Back-up nu maken"))
        found.setMinimumHeight(size("trend"))
        return found

    def _connect(self) -> None:
        self._list.chosen.connect(self._on_chosen)
        self._list.retried.connect(self.fetch)
        self._list.empty_acted.connect(self._on_make)
        self._make.clicked.connect(self._on_make)
        self._prove.clicked.connect(self._on_prove)
        self._restore.clicked.connect(self._on_restore)
        self._folder.clicked.connect(self._on_folder)
        self._workbench.computer.changed.connect(self.fetch)
        self._on_chosen(None)

    def fetch(self) -> None:
        """Look into the folder."""
        if self._workbench.desk.house.is_demo:
            return
        folder = self._workbench.computer.backup_folder
        told = self.tr("Ze staan in {folder}. Bewaar ook een kopie op een andere plaats dan deze computer.")
        self._where.setText(told.format(folder=folder))
        self._list.show_loading()
        self._workbench.background.run(
            keep_back_ups.back_ups,
            self._workbench.desk,
            folder,
            then=self._on_found,
            trouble=self._on_no_list,
            lane="slow",
        )

    # --- slots

    def _on_found(self, found: tuple[BackupFound, ...]) -> None:
        self._list.show_records(found)
        self._on_chosen(self._list.current)

    def _on_no_list(self, trouble: Trouble) -> None:
        self._list.show_trouble(self._workbench.sentence_for(trouble))

    def _on_chosen(self, found: BackupFound | None) -> None:
        ours = found is not None and found.is_ours
        self._prove.setEnabled(ours and self._make.isEnabled())
        self._restore.setEnabled(found is not None and self._make.isEnabled())

    def _on_make(self) -> None:
        self._busy(self.tr("De back-up wordt gemaakt en nagekeken…"))
        desk, folder = self._workbench.desk, self._workbench.computer.backup_folder
        self._workbench.background.run(
            back_up, desk, folder, then=self._on_made, trouble=self._on_trouble, lane="slow"
        )

    def _on_made(self, done: Done[BackupMade]) -> None:
        self._rest()
        told = self.tr("De back-up is gemaakt en op proef teruggezet: {rows} regels, alles heel.")
        self._banner.say(told.format(rows=done.result.rows), "green")
        self.fetch()

    def _on_prove(self) -> None:
        found = self._list.current
        if found is None:
            return
        self._busy(self.tr("De back-up wordt op proef teruggezet en nagekeken…"))
        self._workbench.background.run(
            keep_back_ups.prove_again,
            self._workbench.desk,
            found.path,
            then=self._on_proven,
            trouble=self._on_trouble,
            lane="slow",
        )

    def _on_proven(self, _done: Done[BackupFound]) -> None:
        self._rest()
        self._banner.say(self.tr("Deze back-up is in orde: ze laat zich volledig terugzetten."), "green")
        self.fetch()

    def _on_restore(self) -> None:
        self._wanted = self._list.current
        if self._wanted is None:
            return
        if self._workbench.desk.store.path is None:
            self._banner.say(self._workbench.sentence("backup.not_on_server"), "amber")
            return
        dialog = ConfirmDialog(
            self.tr("De back-up van {when} terugzetten?").format(when=self._made(self._wanted)),
            self.tr("Terugzetten"),
            self,
            explanation=self.tr(
                "Alles wat na dat moment geschreven is, staat dan niet meer in het huis: afspraken, "
                "intakes, brieven. Er wordt eerst een back-up van nu gemaakt, en het huis van nu wordt "
                "opzij gezet, niet gewist. Sluit HealthDesk in andere vensters op deze computer. "
                "Daarna vraagt HealthDesk een wachtwoord van toen."
            ),
        )
        dialog.accepted.connect(self._on_restore_confirmed)
        dialog.open()

    def _on_restore_confirmed(self) -> None:
        if self._wanted is None:
            return
        self._busy(self.tr("Eerst wordt een back-up gemaakt van het huis zoals het nu is…"))
        self._workbench.background.run(
            keep_back_ups.before_restoring,
            self._workbench.desk,
            self._wanted.path,
            self._workbench.computer.backup_folder,
            then=self._on_ready,
            trouble=self._on_trouble,
            lane="slow",
        )

    def _on_ready(self, _done: Done[BackupMade]) -> None:
        self._rest()
        if self._wanted is not None:
            self._workbench.computer.restore_wanted.emit(self._wanted.path)

    def _on_folder(self) -> None:
        ask_folder(self, self.tr("In welke map komen de back-ups?"), self.keep_in)

    def keep_in(self, folder: str) -> None:
        """Back-ups of this computer go there from now on."""
        self._workbench.background.run(
            set_up_computer.back_ups_to,
            self._workbench.desk,
            Path(folder),
            then=self._on_folder_kept,
            trouble=self._on_trouble,
            lane="slow",
        )

    def _on_folder_kept(self, done: Done[Path]) -> None:
        self._banner.clear()
        self._workbench.computer.backup_folder_wanted.emit(str(done.result))

    def _on_trouble(self, trouble: Trouble) -> None:
        self._rest()
        self._banner.say(self._workbench.sentence_for(trouble))

    # --- helpers

    def _busy(self, what: str) -> None:
        self._banner.say(what, "blue")
        self._make.setEnabled(False)
        self._on_chosen(self._list.current)

    def _rest(self) -> None:
        self._make.setEnabled(True)
        self._on_chosen(self._list.current)

    def _made(self, found: BackupFound) -> str:
        return self._moment(found.manifest.made_at)

    def _moment(self, at: datetime) -> str:
        clock = self._workbench.desk.clock
        day = at.astimezone(clock.zone).date()
        return f"{near_date(day, clock.today())} {clock_time(at, clock.zone)}"

    def _proven(self, found: BackupFound) -> str:
        if not found.is_ours:
            return self.tr("van een ander huis")
        if found.proven_at is None:
            return self.tr("nog niet nagekeken")
        return self.tr("terugzetbaar, {when}").format(when=self._moment(found.proven_at))


def _tone(found: BackupFound) -> Tone:
    if not found.is_ours:
        return "neutral"
    return "green" if found.proven_at else "amber"


def _house(found: BackupFound) -> str:
    return found.manifest.house_name


def _size(found: BackupFound) -> str:
    return QLocale().formattedDataSize(found.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def _bytes(found: BackupFound) -> int:
    return found.size


def _at(found: BackupFound) -> datetime:
    return found.manifest.made_at


def _path(found: BackupFound) -> object:
    return found.path
