"""What went along with a letter that left: each file, to be saved or opened as it was."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.open_letter import OpenedLetter
from healthdesk.records.enclosure import Enclosure
from healthdesk.ui.letters.enclosure_said import apart_said, enclosure_said
from healthdesk.ui.parts.buttons import IconButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.text import Line, Text


class SentEnclosures(Card):
    """Not there when nothing went along. save_wanted, open_wanted: an `Enclosure`."""

    save_wanted = Signal(object)
    open_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Bijlagen"))
        self._shown: tuple[Enclosure, ...] = ()
        holder = QWidget()
        holder.setProperty("look", "clear")
        self._rows = column(holder, gap="small")
        self.add(holder)
        self.hide()

    def show_opened(self, opened: OpenedLetter) -> None:
        """Draw anew."""
        self._shown = opened.enclosures
        clear(self._rows)
        for place, one in enumerate(self._shown):
            if place:
                self._rows.addWidget(Line())
            self._rows.addWidget(self._row(place, one))
        self.setVisible(bool(self._shown))

    def _row(self, place: int, one: Enclosure) -> QWidget:
        whole = QWidget()
        whole.setProperty("look", "clear")
        layout = row(whole, gap="tiny")
        words = column(gap="tiny")
        words.addWidget(Text(f"{place + 1}. {one.name}", wraps=True))
        words.addWidget(Text(enclosure_said(one), "caption", wraps=True))
        if apart_said(one.apart):
            words.addWidget(Text(apart_said(one.apart), "caption", wraps=True))
        layout.addLayout(words, 1)
        for icon, told, slot in (
            ("download", self.tr("{name}: bewaar een kopie"), self._on_save),
            ("open", self.tr("{name}: open in een ander programma"), self._on_open),
        ):
            button = IconButton(icon, told.format(name=one.name))
            button.setProperty("place", place)
            button.clicked.connect(slot)
            layout.addWidget(button)
        return whole

    def _asked(self) -> Enclosure:
        return self._shown[int(self.sender().property("place"))]

    def _on_save(self) -> None:
        self.save_wanted.emit(self._asked())

    def _on_open(self) -> None:
        self.open_wanted.emit(self._asked())
