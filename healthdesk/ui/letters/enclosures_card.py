"""What goes along with a letter that is being written: brought, named, put in order, taken out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.enclose_files import Looked, call_it, enclose, look_into, put_in_order, take_out
from healthdesk.errors import Trouble
from healthdesk.records.change import Change
from healthdesk.records.enclosure import Apart, Enclosure
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey
from healthdesk.rules.enclosures import ENDINGS, MOST_MEGABYTES, endings_of
from healthdesk.ui.letters.enclosure_row import CARRIED, EnclosureRow
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.file_drop import FileDrop
from healthdesk.ui.parts.layouts import column, let_go
from healthdesk.ui.parts.open_file import ask_several
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class EnclosuresCard(Card):
    """Files can be dropped on it.

    changed: something else goes along from now on. data_wanted: whether the data go along in the file.
    """

    changed = Signal()
    data_wanted = Signal(bool)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Bijlagen"))
        self._workbench = workbench
        self._key: LetterKey | None = None
        self._shown: tuple[Enclosure, ...] = ()
        self._made: dict[UUID, EnclosureRow] = {}
        self._choose = QuietButton(self.tr("Voeg bestanden toe…"), icon="upload", small=True)
        self._choose.clicked.connect(self._on_choose)
        self.add_to_head(self._choose)
        empty = self.tr(
            "Nog geen. Sleep bestanden hierheen: PDF, foto of scan, Word, Excel of LibreOffice, "
            "elk tot {most} MB."
        )
        self._empty = Text(empty.format(most=MOST_MEGABYTES), "caption", wraps=True)
        holder = QWidget()
        holder.setProperty("look", "clear")
        self._rows = column(holder, gap="small")
        self._told = Text("", "caption", wraps=True)
        self._trouble = Text("", "error", wraps=True)
        self._data = QCheckBox(self.tr("Ook als gegevens in de PDF"))
        self._told_referral = self.tr(
            "Niet meer dan wat in de brief staat (FHIR). Een ander huis met HealthDesk opent de brief "
            "dan zonder iets over te typen."
        )
        self._told_answer = self.tr(
            "Niet meer dan wat in de brief staat (FHIR). Het huis dat verwees, neemt het antwoord dan in "
            "één stap op bij zijn verwijzing."
        )
        self._told_withdrawal = self.tr(
            "Niet meer dan wat in de brief staat (FHIR). Een huis dat de verwijzing uit zo’n brief aannam, "
            "neemt de intrekking dan in één stap op."
        )
        self._data_told = Text(self._told_referral, "caption", wraps=True)
        self._data.clicked.connect(self.data_wanted)
        for part in (self._empty, holder, self._told, self._trouble, self._data, self._data_told):
            self.add(part)
        self._trouble.hide()
        self.setAcceptDrops(True)
        self._drop = FileDrop(self)
        self._drop.over.connect(self.show_over)
        self._drop.dropped.connect(self.take)

    # --- what the writer asks

    def show_enclosures(self, key: LetterKey, along: Sequence[Enclosure]) -> None:
        """As they stand now; the rows stay as long as they are the same files."""
        if key != self._key:
            self._trouble.hide()
        self._key, self._shown = key, tuple(along)
        for gone in set(self._made) - {one.id for one in along}:
            row = self._made.pop(gone)
            let_go(self._rows, row)
        for place, one in enumerate(along):
            row = self._made.get(one.id) or self._new_row(one)
            if self._rows.indexOf(row) != place:
                self._rows.insertWidget(place, row)
            row.show_one(one, place, len(along))
        self._empty.setVisible(not along)
        self._told.setText(self._whole_said())
        self._told.setVisible(bool(along))

    def show_data(self, *, goes_along: bool, may: bool) -> None:
        """Whether the data travel in the file, and whether this letter can have them at all."""
        self._data.setChecked(goes_along)
        told = {LetterKind.REPLY: self._told_answer, LetterKind.WITHDRAWAL: self._told_withdrawal}
        kind = self._key.kind if self._key is not None else LetterKind.REFERRAL
        self._data_told.setText(told.get(kind, self._told_referral))
        self._data.setAccessibleDescription(self._data_told.text())
        for part in (self._data, self._data_told):
            part.setVisible(may)

    def take(self, paths: Sequence[Path]) -> None:
        """Look into these files and let them go along."""
        self._trouble.hide()
        if self._key is not None:
            self._workbench.background.run(
                _looked_into,
                self._key,
                tuple(paths),
                then=self._on_looked,
                trouble=self._on_trouble,
                lane="slow",
            )

    def show_over(self, over: bool) -> None:
        """Files hang above the letter: here is where they would go."""
        self.setProperty("look", "picked" if over else "card")
        self.style().unpolish(self)
        self.style().polish(self)

    def _new_row(self, one: Enclosure) -> EnclosureRow:
        row = self._made[one.id] = EnclosureRow(one)
        row.called.connect(self._on_called)
        row.moved.connect(self._on_moved)
        row.put_away.connect(self._on_put_away)
        return row

    def _whole_said(self) -> str:
        """What the receiver can get as one PDF, in words."""
        apart = [one.name for one in self._shown if one.apart is not Apart.NO]
        if not apart:
            return self.tr("Na versturen bewaar of druk je de brief met alle bijlagen als één PDF.")
        if len(apart) == len(self._shown):
            return self.tr(
                "Geen van deze bijlagen past in één PDF met de brief: bewaar ze na versturen apart."
            )
        told = self.tr("Na versturen staat alles in één PDF, behalve {names}: dat bewaar je apart.")
        return told.format(names=", ".join(apart))

    # --- slots

    def _on_choose(self) -> None:
        kinds = (
            self.tr("Wat mee kan ({endings})").format(endings=endings_of(ENDINGS)),
            self.tr("Alle bestanden (*)"),
        )
        ask_several(self, self.tr("Wat gaat er mee met de brief?"), kinds, self._on_files)

    def _on_files(self, paths: list[str]) -> None:
        self.take([Path(path) for path in paths])

    def _on_looked(self, brought: tuple[LetterKey, Looked]) -> None:
        """They go along with the letter on which they were dropped, whichever is shown by now."""
        key, looked = brought
        told = " ".join(self._workbench.sentence_for(one) for one in looked.refused)
        if told and key == self._key:
            self._say(told)
        elif told:
            self._workbench.toasts.trouble(told)
        if looked.found:
            self._workbench.background.run(
                enclose,
                self._workbench.desk,
                key,
                looked.found,
                then=self._on_enclosed,
                trouble=self._on_trouble,
            )

    def _on_enclosed(self, done: Done[tuple[Enclosure, ...]]) -> None:
        if not done.result:
            self._say(self.tr("Dit gaat al mee."))
            return
        elsewhere = self._key is None or Change("enclosure", self._key.about) not in done.changes
        if elsewhere:
            told = self.tr("Wat je op de andere brief neerlegde, gaat daarmee mee.")
        elif len(done.result) == 1:
            told = self.tr("{name} gaat mee met de brief.").format(name=done.result[0].name)
        else:
            told = self.tr("{count} bijlagen gaan mee met de brief.").format(count=len(done.result))
        self._workbench.toasts.show(told, undo=done.undo)
        self.changed.emit()

    def _on_called(self, enclosure_id: UUID, name: str) -> None:
        self._run(call_it, enclosure_id, name)

    def _on_put_away(self, enclosure_id: UUID) -> None:
        self._workbench.background.run(
            take_out, self._workbench.desk, enclosure_id, then=self._on_out, trouble=self._on_trouble
        )

    def _on_out(self, done: Done[Enclosure]) -> None:
        told = self.tr("{name} gaat niet mee.").format(name=done.result.name)
        self._workbench.toasts.show(told, undo=done.undo)
        self._choose.setFocus()
        self.changed.emit()

    def _on_moved(self, enclosure_id: UUID, step: int) -> None:
        ids = [one.id for one in self._shown]
        at = ids.index(enclosure_id)
        self._move(enclosure_id, min(max(at + step, 0), len(ids) - 1))

    def _move(self, enclosure_id: UUID, to: int) -> None:
        before = [one.id for one in self._shown]
        ids = [one for one in before if one != enclosure_id]
        ids.insert(to, enclosure_id)
        if self._key is None or ids == before:
            return
        by_id = {one.id: one for one in self._shown}
        step = to - before.index(enclosure_id)
        focus = QApplication.focusWidget()
        focused = focus is not None and self._made[enclosure_id].isAncestorOf(focus)
        self.show_enclosures(self._key, [by_id[one] for one in ids])
        if focused and not self._made[enclosure_id].name.hasFocus():
            self._made[enclosure_id].keep_hand(step)
        self._run(put_in_order, self._key, ids)

    def _run(self, what: object, *values: object) -> None:
        self._workbench.background.run(
            what,  # type: ignore[arg-type]
            self._workbench.desk,
            *values,
            then=self._on_done,
            trouble=self._on_trouble,
        )

    def _on_done(self, _done: object) -> None:
        self._trouble.hide()
        self.changed.emit()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._say(self._workbench.sentence_for(trouble))
        self.changed.emit()

    def _say(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.show()

    # --- a row that is dragged

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CARRIED):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(CARRIED):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        carried = bytes(event.mimeData().data(CARRIED).data())
        enclosure_id = UUID(bytes=carried) if len(carried) == 16 else None
        if enclosure_id not in self._made or enclosure_id is None:
            return
        at = event.position().toPoint()
        middles = [
            self._made[one.id].mapTo(self, self._made[one.id].rect().center()).y()
            for one in self._shown
            if one.id != enclosure_id
        ]
        event.acceptProposedAction()
        self._move(enclosure_id, sum(middle < at.y() for middle in middles))


def _looked_into(key: LetterKey, paths: Sequence[Path]) -> tuple[LetterKey, Looked]:
    """What files are, with the letter on which they were dropped: another may be shown by then."""
    return key, look_into(paths)
