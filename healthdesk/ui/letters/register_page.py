"""Uitgaande briefwisseling: every letter that left, with its number, found again by its words."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from healthdesk.actions.letter_register import MOST, outgoing, unconfirmed
from healthdesk.errors import Trouble
from healthdesk.records.change import Change
from healthdesk.records.letter import LetterKind, RegisterLine
from healthdesk.records.letter_draft import LetterKey
from healthdesk.records.link import Link
from healthdesk.ui.letters.batch_dialog import ask_batch
from healthdesk.ui.letters.said import answer_said, handed_said, kind_said
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.page import Page, Shortcut
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.search_box import SearchBox
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench

_OF_CONTRACTS = frozenset({"letter", "enrolment", "shield"})


class RegisterPage(Page):
    """A box to search in and the list below it; Enter opens a letter as it left."""

    interests = frozenset({"letter", "patient", "shield", "enrolment"})
    help_topic = "brieven"

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.title = self.tr("Uitgaande briefwisseling")
        self._ticket: Ticket | None = None
        self._count = Text("", "muted", wraps=True)
        self.search = SearchBox(self.tr("Nummer, aan wie, of woorden uit de brief"))
        self.list: RecordList[RegisterLine] = RecordList(
            "register", self.title, self._columns(), workbench.memory, identity=_identity
        )
        ListExporter(workbench, self.list, self, attrgetter("letter.patient_id"))
        self._unconfirmed: tuple[LetterKey, ...] = ()
        self._begins, self._ends = QuietButton("", icon="letter"), QuietButton("", icon="letter")
        self._begins.clicked.connect(self._on_begins)
        self._ends.clicked.connect(self._on_ends)
        self._begins.hide()
        self._ends.hide()
        head = row(gap="medium")
        head.addWidget(PageTitle(self.title))
        head.addWidget(self._count, 1)
        fill(head, self._begins, self._ends)
        layout = column(self, gap="large", margin="margin")
        layout.addLayout(head)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(milliseconds("key_pause"))
        self._pause.timeout.connect(self.look)
        self.search.searched.connect(self._on_searched)
        self.search.left_downwards.connect(self.list.setFocus)
        self.list.opened.connect(self._on_opened)
        self.list.retried.connect(self.look)
        self.look()
        self.count_unconfirmed()

    def _columns(self) -> tuple[Column[Any], ...]:
        return (
            Column[RegisterLine](key="number", title=self.tr("Nummer"), text=_number, width=15),
            Column[RegisterLine](
                key="day", title=self.tr("Verstuurd"), text=self._day, sort=_order, width=17
            ),
            Column[RegisterLine](
                key="to", title=self.tr("Aan"), text=_to, under=_subject, width=0, wraps=True
            ),
            Column[RegisterLine](
                key="kind", title=self.tr("Soort"), text=_kind, under=_answer, width=25, says_more=True
            ),
            Column[RegisterLine](
                key="person", title=self.tr("Over wie"), text=_person, under=_code, width=20
            ),
            Column[RegisterLine](key="by", title=self.tr("Door"), text=_by, width=16),
            Column[RegisterLine](key="how", title=self.tr("Weg"), text=_how, width=18, hidden=True),
        )

    def _day(self, line: RegisterLine) -> str:
        return short_date(line.letter.made_at.astimezone(self.workbench.desk.clock.zone).date())

    # --- what the window asks

    def look(self) -> None:
        """Ask again; an earlier answer that is still on its way does not count any more."""
        self.list.show_loading()
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self.workbench.background.run(
            outgoing,
            self.workbench.desk,
            self.search.text(),
            then=self._on_lines,
            trouble=self._on_trouble,
        )

    def count_unconfirmed(self) -> None:
        """Who has nothing on paper yet: that goes by every contract, so not at each key."""
        run = self.workbench.background.run
        run(unconfirmed, self.workbench.desk, then=self._on_unconfirmed)

    def refresh(self, changes: tuple[Change, ...]) -> None:
        self.look()
        if not changes or any(one.kind in _OF_CONTRACTS for one in changes):
            self.count_unconfirmed()

    def here(self) -> Link | None:
        return Link("outgoing")

    def first_focus(self) -> QWidget | None:
        return self.search

    def find_here(self) -> bool:
        self.search.setFocus()
        self.search.selectAll()
        return True

    def shortcuts(self) -> tuple[Shortcut, ...]:
        return (("Enter", self.tr("open de brief zoals hij vertrok")),)

    # --- slots

    def _on_searched(self, _text: str) -> None:
        self._pause.start()

    def _on_lines(self, lines: tuple[RegisterLine, ...]) -> None:
        if self.search.text().strip():
            self.list.say_when_empty(self.tr("Geen brief zegt dat."))
        else:
            self.list.say_when_empty(self.tr("Nog geen brief verstuurd."))
        self.list.show_records(lines)
        told = self.tr("1 brief") if len(lines) == 1 else self.tr("{count} brieven")
        if len(lines) >= MOST:
            told = self.tr("de {count} laatste: zoek een woord om er een oudere te vinden")
        self._count.setText(told.format(count=len(lines)))

    def _on_unconfirmed(self, keys: tuple[LetterKey, ...]) -> None:
        self._unconfirmed = keys
        begun, ended = self._about(LetterKind.ENROLMENT), self._about(LetterKind.DEREGISTRATION)
        one, several = (
            self.tr("1 inschrijving zonder brief…"),
            self.tr("{count} inschrijvingen zonder brief…"),
        )
        self._begins.setText(one if len(begun) == 1 else several.format(count=len(begun)))
        self._begins.setVisible(bool(begun))
        one, several = (
            self.tr("1 uitschrijving zonder brief…"),
            self.tr("{count} uitschrijvingen zonder brief…"),
        )
        self._ends.setText(one if len(ended) == 1 else several.format(count=len(ended)))
        self._ends.setVisible(bool(ended))

    def _about(self, kind: LetterKind) -> tuple[LetterKey, ...]:
        return tuple(one for one in self._unconfirmed if one.kind is kind)

    def _on_begins(self) -> None:
        ask_batch(self.workbench, self._about(LetterKind.ENROLMENT), self)

    def _on_ends(self) -> None:
        ask_batch(self.workbench, self._about(LetterKind.DEREGISTRATION), self)

    def _on_opened(self, line: RegisterLine) -> None:
        self.link_requested.emit(Link("letter", line.letter.id))

    def _on_trouble(self, trouble: Trouble) -> None:
        self.list.show_trouble(self.workbench.sentence_for(trouble))


def _number(line: RegisterLine) -> str:
    return line.letter.number


def _order(line: RegisterLine) -> str:
    return line.letter.made_at.isoformat()


def _to(line: RegisterLine) -> str:
    return line.letter.to_name


def _subject(line: RegisterLine) -> str:
    return line.letter.subject


def _kind(line: RegisterLine) -> str:
    return kind_said(line.letter.kind)


def _person(line: RegisterLine) -> str:
    return line.person


def _code(line: RegisterLine) -> str:
    return line.code


def _answer(line: RegisterLine) -> str:
    if line.answer is not None:
        return answer_said(line.answer.answer)
    return QCoreApplication.translate("Letters", "nog niets terug") if line.letter.reply_code else ""


def _by(line: RegisterLine) -> str:
    return line.letter.made_by


def _how(line: RegisterLine) -> str:
    return handed_said(line.letter.handed)


def _identity(line: RegisterLine) -> object:
    return line.letter.id
