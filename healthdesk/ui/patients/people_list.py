"""The list of people that answers each key."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions import find_anything
from healthdesk.errors import Trouble
from healthdesk.records.patient import PatientLine
from healthdesk.rules.phones import show_phone
from healthdesk.rules.roles import Right, may
from healthdesk.rules.typed_birth_dates import show_birth_date
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.died_said import died_said
from healthdesk.ui.parts.layouts import column, fill, hide_unless, row
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.search_box import SearchBox
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench


class PeopleList(QWidget):
    """Search box above, people below.

    opened: the `PatientLine` somebody chose. new_wanted: somebody new stands at the desk; carries
    what was typed. doubles_wanted: who may stand here twice.
    """

    opened = Signal(object)
    new_wanted = Signal(str)
    doubles_wanted = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._ticket: Ticket | None = None
        self._direct: tuple[PatientLine, ...] = ()
        self._alike: tuple[PatientLine, ...] = ()
        self._alike_to = ""
        """For which words those were found."""
        words = workbench.words
        asked = self.tr("Naam, geboortedatum, nummer, telefoon of code")
        self.search = SearchBox(self.tr("Naam, telefoon of code") if words.anonymous else asked)
        self._title = PageTitle(words.people_title)
        self._count = Text("", "muted", wraps=True)
        self._new = PrimaryButton(words.new_person, icon="plus")
        self._doubles = QuietButton(self.tr("Misschien dezelfde persoon"))
        hide_unless(may(workbench.desk.actor, Right.CHANGE_PATIENTS), self._doubles)
        self._list = self._table()
        ListExporter(workbench, self._list, self, attrgetter("id"))
        self._like_pause = QTimer(self)
        self._like_pause.setSingleShot(True)
        self._like_pause.setInterval(milliseconds("key_pause"))
        self._like_pause.timeout.connect(self._on_pause)
        self._arrange()
        self._connect()
        self.look()

    def _table(self) -> RecordList[PatientLine]:
        words = self._workbench.words
        born = Column[PatientLine](
            key="born", title=self.tr("Geboren"), text=_born, sort=_born_order, width=12
        )
        place = self.tr("Streek") if words.anonymous else self.tr("Woonplaats")
        columns: tuple[Column[Any], ...] = (
            Column[PatientLine](key="name", title=self.tr("Naam"), text=_name, under=self._under, width=0),
            *(() if words.anonymous else (born,)),
            Column[PatientLine](
                key="age", title=self.tr("Leeftijd"), text=_age, sort=_age_order, width=9, right=True
            ),
            Column[PatientLine](key="phone", title=self.tr("Telefoon"), text=_phone, width=16),
            Column[PatientLine](key="town", title=place, text=_town, width=14),
            Column[PatientLine](key="code", title=self.tr("Code"), text=_code, width=11),
        )
        name = "young-people" if words.anonymous else "people"
        return RecordList(name, words.people_title, columns, self._workbench.memory, identity=_identity)

    def _arrange(self) -> None:
        head = row(gap="medium")
        head.addWidget(self._title)
        head.addWidget(self._count, 1)
        fill(head, self._doubles, self._new)
        layout = column(self, gap="large")
        layout.addLayout(head)
        layout.addWidget(self.search)
        layout.addWidget(self._list, 1)

    def _connect(self) -> None:
        self.search.searched.connect(self._on_searched)
        self.search.left_downwards.connect(self._list.go_in)
        self.search.accepted.connect(self._on_accepted)
        self._list.opened.connect(self.opened)
        self._list.retried.connect(self.look)
        self._list.empty_acted.connect(self._on_new)
        self._new.clicked.connect(self._on_new)
        self._doubles.clicked.connect(self.doubles_wanted)

    # --- what others may call

    def look(self) -> None:
        """Ask again for what stands in the box."""
        self._on_searched(self.search.text())

    # --- slots

    def _on_searched(self, typed: str) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self._like_pause.stop()
        self._list.show_loading()
        self._ticket = self._workbench.background.run(
            find_anything.people,
            self._workbench.desk,
            typed,
            then=self._on_found,
            trouble=self._on_trouble,
        )

    def _on_found(self, lines: tuple[PatientLine, ...]) -> None:
        self._direct = lines
        self._say_when_empty()
        typed, known = self.search.text().strip(), {line.id for line in lines}
        if typed != self._alike_to:
            self._alike, self._alike_to = (), ""
        # Asked once more for the same, those stay meanwhile: the cursor may stand on one of them.
        self._list.show_records((*lines, *(line for line in self._alike if line.id not in known)))
        if typed:
            self._count.setText(self._first(len(lines)))
            self._like_pause.start()
        elif len(lines) < find_anything.MOST:
            self._on_count(len(lines))
        else:
            self._ticket = self._workbench.background.run(
                find_anything.how_many,
                self._workbench.desk,
                then=self._on_count,
                trouble=self._on_trouble,
            )

    def _on_count(self, number: int) -> None:
        """Without a word the list is whole, or says of how many these are the newest."""
        if number > find_anything.MOST:
            words = self.tr("de {shown} nieuwste van {count} dossiers · zoek om de andere te zien")
        else:
            words = self.tr("1 dossier") if number == 1 else self.tr("{count} dossiers")
        self._count.setText(words.format(shown=find_anything.MOST, count=number) if number else "")

    def _on_pause(self) -> None:
        self._ticket = self._workbench.background.run(
            find_anything.people_like,
            self._workbench.desk,
            self.search.text(),
            self._direct,
            then=self._on_alike,
            trouble=self._on_trouble,
        )

    def _on_alike(self, lines: tuple[PatientLine, ...]) -> None:
        # They join below, so that nothing moves under the cursor.
        before, self._alike, self._alike_to = self._alike, lines, self.search.text().strip()
        if lines or before:
            self._list.show_records((*self._direct, *lines))

    def _on_trouble(self, trouble: Trouble) -> None:
        self._list.show_trouble(self._workbench.sentence_for(trouble))

    def _on_accepted(self) -> None:
        if self._direct:
            self.opened.emit(self._direct[0])

    def _on_new(self) -> None:
        self.new_wanted.emit(self.search.text().strip())

    # --- words

    def _first(self, number: int) -> str:
        """What is found is told when there may be more of it than is shown."""
        if number < find_anything.MOST:
            return ""
        return self.tr("de eerste {shown} · typ meer om er minder te zien").format(shown=number)

    def _say_when_empty(self) -> None:
        if self.search.text().strip():
            sentence = self.tr("Niemand gevonden. Andere schrijfwijzen worden ook bekeken.")
        else:
            sentence = self.tr("Hier staat nog niemand.")
        self._list.say_when_empty(sentence, self._workbench.words.new_person)

    def _under(self, line: PatientLine) -> str:
        other = line.official_name if line.official_name != line.name else ""
        if line.matched:
            other = self.tr("ook: {found}").format(found=line.matched)
        return " · ".join(filter(None, (died_said(line), other)))


def _name(line: PatientLine) -> str:
    return line.name


def _born(line: PatientLine) -> str:
    return show_birth_date(line.birth_date)


def _born_order(line: PatientLine) -> str:
    return line.birth_date


def _age(line: PatientLine) -> str:
    return "" if line.age is None else str(line.age)


def _age_order(line: PatientLine) -> int:
    return -1 if line.age is None else line.age


def _phone(line: PatientLine) -> str:
    return show_phone(line.phone)


def _town(line: PatientLine) -> str:
    return line.town


def _code(line: PatientLine) -> str:
    return line.code


def _identity(line: PatientLine) -> object:
    return line.id
