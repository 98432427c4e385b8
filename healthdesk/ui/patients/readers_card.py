"""Who reads the notes somebody writes, and letting a colleague in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions import keep_note
from healthdesk.actions.desk import Done
from healthdesk.actions.keep_note import NoteBook
from healthdesk.errors import Trouble
from healthdesk.records.practitioner import Practitioner
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.confirm_dialog import ConfirmDialog
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class ReadersCard(Card):
    """Names of who reads along, a button for each who could.

    let_in: a colleague can read from now on.
    """

    let_in = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Wie leest mee"))
        self.setFixedWidth(size("side_card"))
        self._workbench = workbench
        self._waiting: tuple[Practitioner, ...] = ()
        self._asked: Practitioner | None = None
        self._banner = Banner()
        self._names = QWidget()
        self._names.setProperty("look", "clear")
        self._layout = column(self._names, gap="medium")
        self.add(self._banner)
        self.add(self._names)
        self._banner.clear()

    def show_book(self, book: NoteBook) -> None:
        """Who reads along now."""
        self._waiting = book.waiting
        clear(self._layout)
        nobody = self.tr("Alleen jij leest wat je schrijft.")
        told = self.tr("Jij en {names} lezen elkaars notities.")
        words = told.format(names=", ".join(book.readers)) if book.readers else nobody
        self._layout.addWidget(Text(words, wraps=True))
        for number, one in enumerate(book.waiting):
            button = QuietButton(self.tr("Laat {name} meelezen").format(name=one.name), small=True)
            button.setProperty("number", number)
            button.clicked.connect(self._on_wanted)
            self._layout.addWidget(button)

    def _on_wanted(self) -> None:
        self._asked = self._waiting[int(self.sender().property("number"))]
        name = self._asked.name
        dialog = ConfirmDialog(
            self.tr("{name} laten meelezen?").format(name=name),
            self.tr("Laat meelezen"),
            self,
            explanation=self.tr(
                "{name} leest dan alle notities die jij kan openen, van iedereen, en wat je later schrijft. "
                "Dat kan je niet terugdraaien."
            ).format(name=name),
            danger=False,
        )
        dialog.accepted.connect(self._on_sure)
        dialog.open()

    def _on_sure(self) -> None:
        if self._asked is not None:
            self._workbench.background.run(
                keep_note.let_in,
                self._workbench.desk,
                self._asked,
                then=self._on_let_in,
                trouble=self._on_trouble,
            )

    def _on_let_in(self, _done: Done[int]) -> None:
        self._banner.clear()
        name = self._asked.name if self._asked else ""
        self._workbench.toasts.show(self.tr("{name} leest voortaan mee.").format(name=name))
        self.let_in.emit()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble))
