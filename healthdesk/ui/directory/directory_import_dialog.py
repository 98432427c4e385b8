"""A look at a file of services before any comes in: what becomes of each, and what is wrong with the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.exchange_partners import DirectoryLook, look_into, take_in, what_is_wrong
from healthdesk.errors import Trouble
from healthdesk.records.directory_file import EntryReport, EntryState, FileRemark
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.named import named
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.screen_room import keep_roomy
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench

_TONES: dict[EntryState, Tone] = {
    EntryState.NEW: "green",
    EntryState.KNOWN: "blue",
    EntryState.PASSED: "neutral",
}


@dataclass(frozen=True, slots=True)
class FileLine:
    """A service of the file, or something that is wrong in it."""

    where: str
    order: tuple[str, int, int]
    name: str
    about: EntryReport | FileRemark


class DirectoryImportDialog(RoomyDialog):
    """brought_in: the `Done` of the `DirectoryLook` that was taken in."""

    brought_in = Signal(object)

    def __init__(self, workbench: Workbench, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._path = workbench, path
        self._look: DirectoryLook | None = None
        self.setWindowTitle(self.tr("Diensten invoeren"))
        keep_roomy(self, size("help_high") + size("side_panel"), size("help_high"))
        self._banner = Banner(closable=False)
        self._banner.clear()
        self._told = Text("", wraps=True)
        self.list = RecordList[FileLine](
            "import_partners",
            self.tr("Wat er in het bestand staat"),
            self._columns(),
            workbench.memory,
            identity=_order,
        )
        self._away = QuietButton(self.tr("Niets invoeren"))
        self._bring = PrimaryButton(self.tr("Voer in"))
        self._bring.setEnabled(False)
        foot = row()
        fill(foot, None, self._away, self._bring)
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(named(self.windowTitle(), path.name), "heading"), self._banner, self._told)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self._away.clicked.connect(self.reject)
        self._bring.clicked.connect(self._on_bring)
        self.list.show_loading()
        workbench.background.run(
            look_into, workbench.desk, path, then=self._on_look, trouble=self._on_trouble
        )

    def _columns(self) -> tuple[Column[Any], ...]:
        return (
            Column[FileLine](
                key="name",
                title=self.tr("Dienst of kolom"),
                text=_name,
                under=_where,
                sort=_order,
                width=24,
                says_more=True,
            ),
            Column[FileLine](
                key="state", title=self.tr("Wat gebeurt er"), text=self._state, tone=_tone, width=14
            ),
            Column[FileLine](
                key="why",
                title=self.tr("Waarom"),
                text=self._why,
                under=self._more_why,
                width=0,
                wraps=True,
                says_more=True,
            ),
        )

    # --- slots

    def _on_look(self, look: DirectoryLook) -> None:
        self._look = look
        entries = [_entry_line(one) for one in look.entries]
        remarks = [_remark_line(number, one) for number, one in enumerate(look.remarks)]
        self.list.show_records([*entries, *remarks])
        new, known = look.count(EntryState.NEW), look.count(EntryState.KNOWN)
        told = self.tr("{new} nieuw, {known} al gekend en zo gelaten, {passed} overgeslagen.")
        self._told.setText(told.format(new=new, known=known, passed=look.count(EntryState.PASSED)))
        self._say_remarks(look.remarks)
        several = self.tr("Voer {count} diensten in")
        some = self.tr("Voer 1 dienst in") if new == 1 else several.format(count=new)
        self._bring.setText(some if new else self.tr("Voer in"))
        self._bring.setEnabled(new > 0)

    def _say_remarks(self, remarks: Sequence[FileRemark]) -> None:
        """How many things stay empty, and how many are to be looked at."""
        kept = sum(one.is_kept for one in remarks)
        lost, told = len(remarks) - kept, []
        if lost == 1:
            told.append(
                self.tr("In het bestand is 1 ding niet te gebruiken: dat blijft leeg, de rest komt mee.")
            )
        elif lost:
            several = self.tr(
                "In het bestand zijn {count} dingen niet te gebruiken: die blijven leeg, de rest komt mee."
            )
            told.append(several.format(count=lost))
        if kept:
            doubted = self.tr("{count} keer kan wat er staat ook een lege cel zijn: kijk dat na.")
            told.append(doubted.format(count=kept))
        if told:
            self._banner.say(" ".join(told), "amber")

    def _on_bring(self) -> None:
        if self._look is not None:
            self._bring.setEnabled(False)
            self._workbench.background.run(
                take_in, self._workbench.desk, self._look, then=self._on_taken_in, trouble=self._on_trouble
            )

    def _on_taken_in(self, done: Done[DirectoryLook]) -> None:
        self.brought_in.emit(done)
        self.accept()

    def _on_trouble(self, trouble: Trouble) -> None:
        self.list.show_records(())
        self._told.setText("")
        self._banner.say(self._workbench.sentence_for(trouble))

    # --- words

    def _state(self, one: FileLine) -> str:
        if isinstance(one.about, FileRemark):
            return self.tr("na te kijken") if one.about.is_kept else self.tr("blijft leeg")
        return {
            EntryState.NEW: self.tr("nieuw"),
            EntryState.KNOWN: self.tr("al gekend"),
            EntryState.PASSED: self.tr("overgeslagen"),
        }[one.about.state]

    def _why(self, one: FileLine) -> str:
        """What stands there that cannot be used, or why a service fares so."""
        about = one.about
        if isinstance(about, FileRemark):
            return f"“{about.value}”" if about.value else self._wrong(about)
        if about.state is EntryState.KNOWN:
            return self.tr("staat er al als {name}").format(name=about.known_as)
        if about.read.why:
            return self._workbench.sentence(about.read.why)
        return about.read.partner.does if about.read.partner is not None else ""

    def _more_why(self, one: FileLine) -> str:
        about = one.about
        return self._wrong(about) if isinstance(about, FileRemark) and about.value else ""

    def _wrong(self, one: FileRemark) -> str:
        return what_is_wrong(one, self._workbench.desk.language)


def _entry_line(one: EntryReport) -> FileLine:
    read = one.read
    return FileLine(f"{read.file} · {read.row}", (read.file, read.row, 0), read.name or "–", one)


def _remark_line(number: int, one: FileRemark) -> FileLine:
    return FileLine(f"{one.file} · {one.row}", (one.file, one.row, number + 1), one.column, one)


def _where(one: FileLine) -> str:
    return one.where


def _order(one: FileLine) -> tuple[str, int, int]:
    return one.order


def _name(one: FileLine) -> str:
    return one.name


def _tone(one: FileLine) -> Tone:
    return "amber" if isinstance(one.about, FileRemark) else _TONES[one.about.state]
